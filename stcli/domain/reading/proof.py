"""The proof that a text says what the fast reader took from it.

Knows one thing: a text that consists of the canonical pieces of some data and of comments
between and behind them has exactly these data. A piece that holds a text block is never
broken by a comment, so no comment is taken for text, nor text for a comment.
"""

from __future__ import annotations

from stcli.domain.reading.scalar import has_forbidden


def proves(pieces: list[str], text: str) -> bool:
    """Whether the text is the pieces in their order, with nothing but comments added.

    Pieces hold no forbidden characters, so only comments are searched for them.
    """
    first = pieces[0] + "\n" if pieces[0] else ""
    if first + "\n".join(pieces[1:]) + "\n" == text:
        return True
    if not text.startswith(first) or has_forbidden(text):
        return False
    place = len(first)
    for number, piece in enumerate(pieces[1:]):
        place = _skip_comments(text, place, _indent(piece), number == 0)
        place = _skip_piece(text, place, piece)
        if place < 0:
            return False
    return _skip_comments(text, place, 0, False) == len(text)


def _indent(piece: str) -> int:
    return len(piece) - len(piece.lstrip(" "))


def _skip_comments(text: str, place: int, indent: int, header: bool) -> int:
    """The place after the comment lines that stand at this indent."""
    start = " " * indent + "#"
    while text.startswith(start, place):
        end = text.find("\n", place)
        if end < 0 or text[end - 1] == " ":
            return place
        if header and "yaml-language-server" in text[place:end]:
            return place  # a second modeline: for the slow reader
        place = end + 1
    return place


def _skip_piece(text: str, place: int, piece: str) -> int:
    """The place after the piece and the comment behind it; -1 when it does not stand here."""
    if not text.startswith(piece, place):
        return -1
    place += len(piece)
    if text.startswith("\n", place):
        return place + 1
    if "\n" in piece or not text.startswith(" #", place):
        return -1
    end = text.find("\n", place)
    return -1 if end < 0 or text[end - 1] == " " else end + 1
