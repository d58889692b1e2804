"""Numbers that are meant as words: put between quotes, spelt as they stand in the file.

``007`` and ``1.10`` are numbers to YAML, and different ones to different readers. Where a schema
means words, quotes are all that is missing. Knows texts and places in them; what is meant where
is an argument. A file with anything else wrong in it is left as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from stcli.domain.finding import Where
from stcli.domain.reading import profile, scalar
from stcli.domain.reading.node import Document, Scalar

AreWords = Callable[[Where], bool]


def quoted(content: bytes, are_words: AreWords) -> bytes:
    """The file with quotes around what stands as a number, true or false where words are meant."""
    from stcli.domain.reading import yaml_slow

    text, _ = profile.inspect(content)
    if text is None:
        return content
    document = yaml_slow.compose(text)
    if any(problem.code.partition(".")[0] != "yaml-number" for problem in document.problems):
        return content
    pieces, done = [], 0
    for node in _numbers(document, are_words):
        pieces += [text[done : node.start.offset], scalar.quote(node.source)]
        done = node.end.offset
    return "".join((*pieces, text[done:])).encode() if pieces else content


def has_numbers_for_words(data: Any, are_words: AreWords, where: Where = ()) -> bool:
    """Whether a readable file's data has something to quote: cheap, since most have nothing."""
    if isinstance(data, dict):
        return any(has_numbers_for_words(v, are_words, (*where, k)) for k, v in data.items())
    if isinstance(data, list):
        return any(has_numbers_for_words(v, are_words, (*where, n)) for n, v in enumerate(data))
    return isinstance(data, (int, float)) and are_words(where)


def _numbers(document: Document, are_words: AreWords) -> Iterator[Scalar]:
    for entity in document.entities():
        node = entity.value
        if isinstance(node, Scalar) and _is_number(node) and are_words(entity.where):
            yield node


def _is_number(node: Scalar) -> bool:
    if node.style is not None:
        return False
    try:
        return isinstance(scalar.resolve(node.source), (int, float))
    except scalar.NotANumber:
        return True
