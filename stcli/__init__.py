"""stcli: a command-line tool over a git-versioned registry of focus areas and measures."""

from typing import Final

__version__: Final = "0.1.0"
