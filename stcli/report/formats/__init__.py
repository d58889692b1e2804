"""The table of formats: by what name a report can be asked for, and what writes it.

Each format is one function ``render(report) -> pieces of text`` in a module of its own,
loaded when it is asked for: a command pays for the one format it uses.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Final, NamedTuple

from stcli.report.formats.text import refusal_text, summary

if TYPE_CHECKING:
    from stcli.report.table import Report

__all__ = [
    "FINDINGS",
    "FORMATS",
    "REQUEST",
    "ROWS",
    "STREAMED",
    "Format",
    "pieces",
    "refusal_text",
    "render",
    "summary",
]


class Format(NamedTuple):
    """A format's name, its module here, and how the way to the screen treats its text.

    ``exact``: a notation of its own that must reach the reader unchanged, as UTF-8.
    ``commands``: its lines are meant as commands to the CI service.
    """

    name: str
    module: str
    exact: bool = True
    commands: bool = False


_TABLE: Final = (
    Format("table", "grid", exact=False),
    Format("jsonl", "jsonl"),
    Format("csv", "csv"),
    Format("yaml", "yaml"),
    Format("ids", "ids", exact=False),
    Format("json", "envelope"),
    Format("text", "text", exact=False),
    Format("github", "github", exact=False, commands=True),
    Format("gitlab", "gitlab"),
    Format("sarif", "sarif"),
    Format("junit", "junit"),
)
FORMATS: Final = {form.name: form for form in _TABLE}
ROWS: Final = ("table", "text", "json", "jsonl", "csv", "yaml", "ids")
# Written row by row: these take rows that are made as they are read.
STREAMED: Final = ("csv", "jsonl", "ids")
FINDINGS: Final = ("text", "json", "github", "gitlab", "sarif", "junit")
REQUEST: Final = (*FINDINGS, "markdown")


def pieces(report: Report, name: str) -> Iterable[str]:
    """The report in that format, piece by piece; each piece is one or more whole lines."""
    made: Iterable[str] = import_module(f"{__name__}.{FORMATS[name].module}").render(report)
    return made


def render(report: Report, name: str, out: Callable[..., object]) -> None:
    """Give the report in that format to ``out``, which takes what ``text.emit`` takes."""
    form = FORMATS[name]
    out(
        pieces(report, name),
        colour=report.screen.colour,
        commands=form.commands,
        exact=form.exact,
    )
