"""The core: from a tree to findings, rows, plans and verdicts. No disk, clock, git or screen."""
