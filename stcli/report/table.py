"""What a command has to say, as plain values: a table, findings, an error, the envelope.

Knows the shapes that machines read (the JSON envelope, a finding as a map) and how a value
becomes the text of a cell. Does not know any format's notation, nor screens.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from stcli.report.text import Screen

if TYPE_CHECKING:
    from stcli.domain.finding import Finding
    from stcli.domain.refusal import Refusal
    from stcli.report.words import Words

ENVELOPE: Final = 1
Row = Mapping[str, Any]


class Column(NamedTuple):
    """A column: the field it shows (``planned.end``) and its heading in the chosen language."""

    name: str
    label: str


class Table(NamedTuple):
    """Rows of plain values; a row may have more fields than the columns show.

    Formats that write row by row take rows that are made as they are read.
    """

    columns: tuple[Column, ...]
    rows: Iterable[Row] = ()


class Report(NamedTuple):
    """All that a command says on standard output, before a format is chosen.

    ``data`` is what the envelope holds (without it, the table's rows). ``files`` are the
    paths that were looked at; ``source`` gives a file's text for the quoted line; ``prefix``
    stands before the paths where a CI service wants them from the repository's root; with
    ``strict``, warnings fail too; ``moment`` is the time of the run as ``YYYY-MM-DDTHH:MM:SS``;
    ``dump`` writes a value as block YAML. Not ``placed``: the lines of findings are those of files
    that were never written, so that records are named instead.
    """

    command: str
    words: Words
    ok: bool = True
    table: Table | None = None
    data: Any = None
    findings: Sequence[Finding] = ()
    error: Mapping[str, Any] | None = None
    files: Sequence[str] = ()
    source: Callable[[str], bytes | None] | None = None
    prefix: str = ""
    strict: bool = False
    version: str = ""
    moment: str | None = None
    dump: Callable[[Any], str] | None = None
    placed: bool = True
    screen: Screen = Screen()

    @property
    def content(self) -> Any:
        """What the envelope holds as ``data``."""
        if self.data is None and self.table is not None:
            return list(self.table.rows)
        return self.data


def envelope(
    command: str,
    ok: bool,
    data: Any = None,
    findings: Sequence[Mapping[str, Any]] = (),
    error: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """The one JSON answer of every command, errors included."""
    return {
        "stcli": ENVELOPE,
        "command": command,
        "ok": ok,
        "data": data,
        "findings": list(findings),
        "error": error,
    }


def finding_map(finding: Finding, words: Words) -> dict[str, Any]:
    """A finding as machines read it; optional keys are there only when they say something."""
    code = f"finding.{finding.code}"
    told: dict[str, Any] = {
        "rule": finding.rule,
        "severity": finding.severity,
        "message": words.say(code, **finding.params),
        "path": finding.path,
        "line": max(finding.line, 1),
        "column": max(finding.column, 1),
    }
    optional = {
        "end_line": finding.end_line if (finding.end_line or 0) >= max(finding.line, 1) else None,
        "record": finding.record,
        "field": finding.field,
        "hint": hint(code, finding.params, words),
        "fix": finding.fix or None,
        "new": finding.new,
        "accepted": finding.accepted,
        "before_bootstrap": finding.before_bootstrap or None,
    }
    told.update((key, value) for key, value in optional.items() if value is not None)
    if finding.commit is not None:
        told.update(commit=finding.commit, before=finding.before, after=finding.after)
    return told


def error_map(refusal: Refusal, words: Words) -> dict[str, Any]:
    """A refusal as the envelope holds it."""
    code = f"refusal.{refusal.code}"
    return {
        "code": refusal.code,
        "message": words.say(code, **refusal.params),
        "hint": hint(code, refusal.params, words),
    }


def hint(code: str, params: Mapping[str, Any], words: Words) -> str | None:
    """What to do about a message, where the catalogue knows it."""
    return words.say(f"{code}.hint", **params) if words.has(f"{code}.hint") else None


def fails(finding: Finding, report: Report) -> bool:
    """Whether this finding makes the run fail."""
    return finding.fails(strict=report.strict)


def value_of(row: Row, name: str) -> Any:
    """The value of a column: a key of that very name, else a path through maps."""
    if name in row:
        return row[name]
    value: Any = row
    for part in name.split("."):
        value = value.get(part) if isinstance(value, Mapping) else None
    return value


def cell(value: Any, words: Words) -> str:
    """A value as the text of one cell; lists joined, texts in the chosen language."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        text = words.text(value)
        return text if text is not None else "; ".join(_entries(value, words))
    if isinstance(value, Sequence) and not isinstance(value, bytes):
        return ", ".join(cell(item, words) for item in value)
    return str(value)


def _entries(value: Mapping[Any, Any], words: Words) -> Iterator[str]:
    return (f"{key}: {cell(item, words)}" for key, item in value.items())
