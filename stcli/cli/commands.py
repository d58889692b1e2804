"""The table of contents: every command, its module, in the order in which help shows them.

A new command is one file and its line here. Names only: nothing is imported until it is used.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Entry(NamedTuple):
    """A command (or group) and the module under ``stcli.cli`` that has it.

    The module's ``command`` is a function (one command) or its ``commands`` a tuple of
    ``(name, function)`` (a group). Help texts are catalogue codes made of the names.
    """

    name: str
    module: str
    section: str


READING: Final = "reading"
CHANGING: Final = "changing"
KEEPING: Final = "keeping"

COMMANDS: Final[tuple[Entry, ...]] = (
    Entry("status", "status", READING),
    Entry("list", "list", READING),
    Entry("show", "show", READING),
    Entry("search", "search", READING),
    Entry("query", "query", READING),
    Entry("export", "export", READING),
    Entry("log", "log", READING),
    Entry("diff", "diff", READING),
    Entry("why", "why", READING),
    Entry("validate", "validate", READING),
    Entry("explain", "explain", READING),
    Entry("schema", "schema", READING),
    Entry("phenomenon", "phenomenon", CHANGING),
    Entry("focus-area", "focus_area", CHANGING),
    Entry("measure", "measure", CHANGING),
    Entry("organisation", "organisation", CHANGING),
    Entry("meeting", "meeting", CHANGING),
    Entry("decision", "decision", CHANGING),
    Entry("edit", "edit", CHANGING),
    Entry("set", "set", CHANGING),
    Entry("save", "save", CHANGING),
    Entry("correct", "correct", CHANGING),
    Entry("undo", "undo", CHANGING),
    Entry("void", "void", CHANGING),
    Entry("learn", "learn", CHANGING),
    Entry("import", "bulk", CHANGING),
    Entry("apply", "apply", CHANGING),
    Entry("fmt", "fmt", CHANGING),
    Entry("check", "check", KEEPING),
    Entry("audit", "audit", KEEPING),
    Entry("init", "init", KEEPING),
    Entry("demo", "demo", KEEPING),
    Entry("completion", "completion", KEEPING),
    Entry("man", "man", KEEPING),
)

# The options that every command takes, wherever they stand.
GLOBAL: Final = frozenset(
    (
        *("registry", "lang", "color", "quiet", "verbose", "today", "format", "json", "output"),
        *("force", "no_input", "yes", "version", "help"),
    )
)
# Commands that may write several files, and look after them.
SEVERAL: Final = frozenset(("export",))
