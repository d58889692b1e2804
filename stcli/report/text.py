"""The way to the screen: what is shown of data, and the only functions that write.

Knows which characters a terminal or a CI log would obey instead of show, and how streams
fail (closed pipe, narrow encoding). Does not know findings, tables or languages.

Whoever lays text out passes every piece of data through ``visible`` first, so newlines and
colours in the result are the layout's own. ``emit`` then looks at everything once more.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, NamedTuple, TextIO

# Printable by Unicode's account, and yet nothing is seen: joiners, fillers, selectors.
INVISIBLE: Final = frozenset(
    map(
        chr,
        (
            *(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0),
            *range(0x180B, 0x1810),
            *range(0xFE00, 0xFE10),
            *range(0xE0100, 0xE01F0),
        ),
    )
)
# Not printable by Python's account, but plain spaces to the eye.
SPACES: Final = frozenset(
    "\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000"
)

COLOUR: Final = re.compile(r"\x1b\[[0-9;]*m")
# A log of GitHub obeys "::x::" at the start of a line and "##[x]" anywhere in it; other
# services have "##vso[…]" and "##teamcity[…]". Colours before it are looked through.
COMMAND: Final = re.compile(
    r"(?m)^((?:[^\S\n]|\x1b\[[0-9;]*m)*):(?=(?:\x1b\[[0-9;]*m)*:)|#(?=#[A-Za-z]*\[)"
)

STYLES: Final = {
    "error": "1;31",
    "warning": "1;33",
    "note": "1;36",
    "strong": "1",
    "faint": "2",
}

Sink = Callable[[bytes], object]
_WIDER: Final = "\u0300"  # the first character that takes no cell, or more than one
WIDTH: Final = 80  # cells, where nothing says how wide the screen is


class Screen(NamedTuple):
    """What the output goes to: whether a terminal, whether coloured, how wide in cells."""

    terminal: bool = False
    colour: bool = False
    width: int = WIDTH


def columns(environment: Mapping[str, str]) -> int:
    """How wide the terminal is: as ``COLUMNS`` says, else as the system does, else 80 cells.

    As ``shutil`` has it, which brings every way of compressing files along.
    """
    given = environment.get("COLUMNS", "")
    if given.isdecimal() and len(given) < 6 and int(given) > 0:
        return int(given)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns or WIDTH  # type: ignore[union-attr]
    except (AttributeError, ValueError, OSError):  # closed, or no terminal
        return WIDTH


def hidden(character: str) -> bool:
    """Whether a terminal would obey or hide the character rather than show it."""
    return character in INVISIBLE or not (character.isprintable() or character in SPACES)


def escaped(character: str) -> str:
    r"""The character's number in a form that can be read: ``\x1b``, ``\u{202e}``."""
    number = ord(character)
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{{{number:x}}}"


def visible(text: str, *, keep: str = "") -> str:
    """Data as it may be shown: every hidden character escaped but those in ``keep``."""
    return replaced(text, escaped, keep=keep)


def replaced(text: str, write: Callable[[str], str], *, keep: str = "") -> str:
    """The text with every hidden character but those in ``keep`` written in another way."""
    bare = text
    for character in keep:
        bare = bare.replace(character, "")
    if bare.isprintable() and INVISIBLE.isdisjoint(bare):
        return text
    wrong = {character for character in set(text) - set(keep) if hidden(character)}
    return text.translate({ord(c): write(c) for c in wrong}) if wrong else text


def neutral(text: str) -> str:
    """Text that no CI service takes for a command to itself."""
    if ":" not in text and "##" not in text:
        return text
    return COMMAND.sub(_not_a_command, text)


def _not_a_command(match: re.Match[str]) -> str:
    return r"\x23" if match[1] is None else match[1] + r"\x3a"


def paint(text: str, style: str, screen: Screen) -> str:
    """The text of data made visible, in a named style where the screen has colours."""
    shown = visible(text)
    return f"\x1b[{STYLES[style]}m{shown}\x1b[0m" if screen.colour else shown


def cells(text: str) -> int:
    """How many columns of a terminal the text takes."""
    if text.isascii() or max(text) < _WIDER:
        return len(text)
    return sum(map(_cell, text))


def _cell(character: str) -> int:
    if character < _WIDER:
        return 1
    from unicodedata import category, east_asian_width

    if category(character) in ("Mn", "Me"):
        return 0
    return 2 if east_asian_width(character) in "WF" else 1


def clip(text: str, width: int) -> str:
    """The text cut to so many columns, the cut shown by an ellipsis."""
    if cells(text) <= width:
        return text
    used, end = 0, 0
    for character in text:
        used += _cell(character)
        if used > width - 1:
            break
        end += 1
    return text[:end] + "…"


def emit(
    text: str | Iterable[str],
    /,
    *,
    colour: bool = False,
    commands: bool = False,
    exact: bool = False,
    sink: Sink | None = None,
) -> bool:
    """Write to standard output, or to the sink; False when nobody reads any more.

    ``colour`` lets colours through, ``commands`` lets lines be commands to GitHub.
    ``exact`` is for formats with a notation of their own, whose writers have seen to it
    that no hidden character is in them: UTF-8, as it is. Pieces of text are whole lines.
    """
    pieces = (text,) if isinstance(text, str) else text
    if not exact:
        pieces = (_safe(piece, colour, commands) for piece in pieces)
    if sink is not None:
        return _fill(sink, pieces)
    return _write(sys.stdout, pieces, exact)


def tell(text: str, /, *, colour: bool = False) -> bool:
    """Write a line or more for people to standard error."""
    line = text if text.endswith("\n") else text + "\n"
    return _write(sys.stderr, (_safe(line, colour, False),), False)


def _safe(text: str, colour: bool, commands: bool) -> str:
    shown = _visible_but_colours(text) if colour else visible(text, keep="\n")
    return shown if commands else neutral(shown)


def _visible_but_colours(text: str) -> str:
    parts = COLOUR.split(text)
    colours = [*COLOUR.findall(text), ""]
    return "".join(visible(p, keep="\n") + c for p, c in zip(parts, colours, strict=True))


def _fill(sink: Sink, pieces: Iterable[str]) -> bool:
    for piece in pieces:
        sink(piece.encode("utf-8", "backslashreplace"))
    return True


def _write(stream: TextIO | None, pieces: Iterable[str], exact: bool) -> bool:
    """Write and flush; a reader that went away is no error, a full disk is."""
    if stream is None or stream.closed:
        return False
    try:
        for piece in pieces:
            _put(stream, piece, exact)
        stream.flush()
    except BrokenPipeError:
        _forget(stream)
        return False
    except OSError:
        _forget(stream)
        raise
    return True


def _put(stream: TextIO, piece: str, exact: bool) -> None:
    encoding = "utf-8" if exact else (stream.encoding or "utf-8")
    data = piece.encode(encoding, "backslashreplace")
    buffer: Any = getattr(stream, "buffer", None)
    if buffer is None:
        stream.write(data.decode(encoding))
    else:
        stream.flush()
        buffer.write(data)


def _forget(stream: TextIO) -> None:
    """Point the stream at nothing, or Python complains when it flushes it at the end."""
    try:
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, stream.fileno())
        os.close(nothing)
    except (OSError, ValueError):
        return
