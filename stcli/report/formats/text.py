"""Findings for people: a line each, the line of the file with a caret under it, a hint.

Knows how to point at a character whatever its width. Does not colour where the screen has
no colours, and does not count what is not shown: the summary is a sentence of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from stcli.domain.finding import SHORT
from stcli.report.notation import json_text
from stcli.report.table import Report, error_map, hint
from stcli.report.text import Screen, cells, clip, paint, visible

if TYPE_CHECKING:
    from stcli.domain.finding import Finding
    from stcli.domain.refusal import Refusal
    from stcli.report.words import Words

INDENT: Final = "    "
Part = tuple[str, str | None]
PLAIN: Final = Screen()


def render(report: Report) -> Iterator[str]:
    """Every finding, in the order given; of rows each in a few lines, without columns."""
    if report.table is not None:
        from stcli.report.formats.grid import spelled

        yield from spelled(report)
        return
    for finding in report.findings:
        yield from (line + "\n" for line in told(finding, report))


def told(finding: Finding, report: Report) -> Iterator[str]:
    """One finding's lines."""
    words, screen = report.words, report.screen
    code = f"finding.{finding.code}"
    yield from _headline(finding, words.say(code, **finding.params), report)
    if finding.commit is not None:
        yield from _step(finding, words)
    elif finding.line:
        yield from _quote(finding, report)
    if finding.accepted is not None:
        yield INDENT + words.say("label.accepted", reason=finding.accepted)
    elif finding.before_bootstrap:
        yield INDENT + words.say("label.before-bootstrap")
    advice = hint(code, finding.params, words)
    if advice is not None:
        parts = ((words.say("label.hint"), "strong"), (advice, None))
        yield from flowing(parts, screen, INDENT, INDENT + "  ")


def _headline(finding: Finding, message: str, report: Report) -> Iterator[str]:
    words = report.words
    placed = report.placed or finding.record is None
    line, column = max(finding.line, 1), max(finding.column, 1)
    place = f"{finding.path}:{line}:{column}:" if placed else f"{finding.record}:"
    severity = words.say(f"severity.{finding.severity}")
    parts: list[Part] = [
        (place, "strong"), (severity + ":", finding.severity), (message, None),
        (f"[{finding.rule}]", "faint"),
    ]  # fmt: skip
    if finding.new and placed:
        parts.append((f"({words.say('label.new')})", None))
    yield from flowing(parts, report.screen, "", INDENT)


def flowing(parts: Iterable[Part], screen: Screen, first: str, more: str) -> Iterator[str]:
    """Styled pieces as one line; on a terminal as lines that are broken between words only.

    ``first`` is the indentation of the first line, ``more`` that of those after it.
    """
    line, used = first, cells(first)
    for text, style in parts:
        for word in visible(text).split(" ") if screen.terminal else (text,):
            gap = "" if line in (first, more) else " "
            if screen.terminal and gap and used + 1 + cells(word) > screen.width:
                yield line
                line, used, gap = more, cells(more), ""
            line += gap + (paint(word, style, screen) if style else word)
            used += len(gap) + cells(word)
    yield line


def _step(finding: Finding, words: Words) -> Iterator[str]:
    """What a law on steps compares: the commit, the value before, the value after."""
    yield INDENT + words.say("label.commit", commit=str(finding.commit)[:SHORT])
    if finding.before is not None or finding.after is not None:
        yield INDENT + words.say("label.before", value=_value(finding.before))
        yield INDENT + words.say("label.after", value=_value(finding.after))


def _value(value: Any) -> str:
    if value is None:
        return "-"
    return value if isinstance(value, str) else json_text(value, indent=None)


def _quote(finding: Finding, report: Report) -> Iterator[str]:
    """The line of the file and a caret under the column, both cut to the screen."""
    line = _source_line(finding, report)
    if line is None:
        return
    gutter = f"{INDENT}{finding.line} | "
    left, right = line[: max(finding.column, 1) - 1], line[max(finding.column, 1) - 1 :]
    shown, caret = _window(visible(left), visible(right), report.screen.width - len(gutter))
    yield paint(gutter, "faint", report.screen) + shown
    blank = " " * (len(gutter) - 2) + "| "
    yield paint(blank, "faint", report.screen) + " " * caret + _caret(finding, report.screen)


def _source_line(finding: Finding, report: Report) -> str | None:
    content = report.source(finding.path) if report.source is not None else None
    if content is None:
        return None
    lines = content.decode("utf-8", "backslashreplace").split("\n")
    if not 0 < finding.line <= len(lines):
        return None
    return lines[finding.line - 1].removesuffix("\r")


def _window(left: str, right: str, width: int) -> tuple[str, int]:
    """The piece of a long line around the column, and where the column is in it."""
    width = max(width, 20)
    if cells(left) > width // 2 and cells(left + right) > width:
        left = "…" + _tail(left, width // 2 - 1)
    return clip(left + right, width), cells(left)


def _tail(text: str, width: int) -> str:
    start = len(text)
    while start > 0 and cells(text[start - 1 :]) <= width:
        start -= 1
    return text[start:]


def _caret(finding: Finding, screen: Screen) -> str:
    return paint("^", finding.severity, screen)


def summary(findings: Sequence[Finding], words: Words, *, files: int = 0) -> str:
    """One sentence for people: how many of which severity, or that all is well."""
    counts = {s: sum(f.severity == s for f in findings) for s in ("error", "warning", "note")}
    parts = [words.say(f"summary.{s}", count=n) for s, n in counts.items() if n]
    if not parts:
        return words.say("summary.clean", count=files)
    text = words.say("summary.found", counts=parts)
    new = sum(f.new is True for f in findings)
    if any(f.new is not None for f in findings):
        text += " " + words.say("summary.new", count=new)
    if any(f.fix for f in findings):
        text += " " + words.say("summary.fix")
    return text


def refusal_text(refusal: Refusal, words: Words, screen: Screen = PLAIN) -> str:
    """A refusal for people: what is wrong and what to do, on a line each."""
    said = error_map(refusal, words)
    lines = _said((words.say("severity.error") + ":", "error"), said["message"], screen)
    if said["hint"]:
        lines += _said((words.say("label.hint"), "strong"), said["hint"], screen)
    return "\n".join(lines) + "\n"


def _said(label: Part, text: str, screen: Screen) -> list[str]:
    """A label and its sentence; a message that has lines of its own keeps them."""
    first, *rest = text.split("\n")
    return [*flowing((label, (first, None)), screen, "", INDENT), *_kept(rest, screen)]


def _kept(lines: Iterable[str], screen: Screen) -> Iterator[str]:
    """Lines that stay apart, each as far to the right as it stands."""
    for line in lines:
        start = line[: len(line) - len(line.lstrip(" "))]
        yield from flowing([(line.lstrip(" "), None)], screen, start, start + "  ")
