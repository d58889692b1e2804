"""Programs on this machine: found by the search path, never in the current folder.

Knows how systems name and find programs; starts none.
"""

from __future__ import annotations

import os


def found(name: str) -> str | None:
    """The full path of a program; the current folder, which may be hostile, is not searched."""
    file = f"{name}.exe" if os.name == "nt" else name
    for folder in os.get_exec_path():
        path = os.path.join(folder, file)
        if os.path.isabs(folder) and os.path.isfile(path) and os.access(path, os.X_OK):
            return path
    return None
