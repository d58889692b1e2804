"""The registry on disk and in git: trees, places, history, and the one way to write."""
