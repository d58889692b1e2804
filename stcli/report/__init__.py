"""Reports: what is said, in which words, in which form, and the way to the screen."""
