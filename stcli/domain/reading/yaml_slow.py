"""The slow reader: ruamel.yaml's scanner and parser, with places, problems and comments.

The only importer of ruamel.yaml. Knows the grammar of YAML and which of its features the
profile refuses. Composes nodes from events without recursion and stops at the profile's
limits, so that no text can exhaust the stack, the memory or the patience.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Any, Final

from ruamel.yaml import events as event
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.parser import Parser
from ruamel.yaml.reader import Reader
from ruamel.yaml.scanner import Scanner, ScannerError

from stcli.domain.reading import scalar, syntax
from stcli.domain.reading.node import Comment, Document, Mapping, Mark, Node, Scalar, Sequence
from stcli.domain.reading.shape import DEEPEST, LONGEST_KEY, MOST_NODES, Problem

_GAP: Final = re.compile(r"[ \n]*")
_BEYOND: Final = "\0" * 16  # as far as the scanner ever looks ahead
_MOST_PROBLEMS: Final = 100


class _Stop(Exception):
    """Nothing after this place can be trusted; its problem is already noted."""


class _Marks(Reader):
    """ruamel's reader of characters over one whole text, with light marks."""

    def __init__(self, text: str) -> None:
        self.reset_reader()
        self._stream = None
        self.buffer = text + _BEYOND

    def peek(self, index: int = 0) -> str:
        return self.buffer[self.pointer + index]

    def prefix(self, length: int = 1) -> str:
        return self.buffer[self.pointer : self.pointer + length]

    def forward(self, length: int = 1) -> None:
        end = self.pointer + length
        breaks = self.buffer.count("\n", self.pointer, end)
        if breaks:
            self.line += breaks
            self.column = end - self.buffer.rindex("\n", self.pointer, end) - 1
        else:
            self.column += length
        self.pointer = self.index = end

    def get_mark(self) -> Mark:
        return Mark(self.index, self.line, self.column)


class _Tokens(Scanner):
    """ruamel's scanner, which also notes comments, dashes and what the profile refuses."""

    def __init__(self, loader: _Loader, document: Document) -> None:
        self.document = document
        self.dashes: list[Mark] = []
        self.begun: list[Mark] = []  # where scalars began, plain ones and quoted ones
        self.opened: list[Mark] = []  # the brackets that are open
        super().__init__(loader)

    def note(self, code: str, mark: Mark, **params: Any) -> None:
        self.document.problems.append(Problem(code, mark.line + 1, mark.column + 1, params))
        if len(self.document.problems) >= _MOST_PROBLEMS:
            raise _Stop

    def stop(self, code: str, mark: Mark, **params: Any) -> None:
        self.note(code, mark, **params)
        raise _Stop

    def scan_to_next_token(self) -> None:
        reader = self.reader
        while True:
            gap = _GAP.match(reader.buffer, reader.pointer)
            length = gap.end() - reader.pointer if gap else 0
            line = reader.line
            reader.forward(length)
            if reader.line != line and not self.flow_level:
                self.allow_simple_key = True
            if reader.peek() != "#":
                return
            if reader.column and reader.peek(-1) != " ":
                raise ScannerError(None, None, "a comment needs a space before", reader.get_mark())
            self._take_comment()

    def scan_block_scalar_ignored_line(self, start_mark: Any) -> None:
        before = self.reader.pointer
        while self.reader.peek() == " ":
            self.reader.forward()
        if self.reader.peek() == "#" and self.reader.pointer > before:
            self._take_comment()
        super().scan_block_scalar_ignored_line(start_mark)

    def _take_comment(self) -> None:
        text = self._rest_of_line()
        self.document.comments.append(Comment(self.reader.get_mark(), text.rstrip(" ")))
        self.reader.forward(len(text))

    def _rest_of_line(self) -> str:
        buffer, start = self.reader.buffer, self.reader.pointer
        end = buffer.find("\n", start)
        return str(buffer[start : end if end >= 0 else -len(_BEYOND)])

    def fetch_block_entry(self) -> None:
        if not self.flow_level:
            self.dashes.append(self.reader.get_mark())
        super().fetch_block_entry()

    def fetch_flow_collection_start(self, TokenClass: Any, to_push: str) -> None:  # noqa: N803
        self.opened.append(self.reader.get_mark())
        super().fetch_flow_collection_start(TokenClass, to_push)

    def fetch_flow_collection_end(self, TokenClass: Any) -> None:  # noqa: N803
        del self.opened[-1:]
        super().fetch_flow_collection_end(TokenClass)

    def fetch_plain(self) -> None:
        self.begun.append(self.reader.get_mark())
        super().fetch_plain()

    def fetch_flow_scalar(self, style: Any) -> None:
        self.begun.append(self.reader.get_mark())
        super().fetch_flow_scalar(style)

    def fetch_directive(self) -> None:
        self.stop("yaml-directive", self.reader.get_mark())

    def fetch_document_start(self) -> None:
        if len(self.tokens) + self.tokens_taken > 1:
            self.stop("yaml-documents", self.reader.get_mark())
        super().fetch_document_start()

    def fetch_document_end(self) -> None:
        self.stop("yaml-documents.end", self.reader.get_mark())

    def fetch_key(self) -> None:
        self.stop("yaml-key.complex", self.reader.get_mark())

    def fetch_anchor(self) -> None:
        self.note("yaml-alias.anchor", self.reader.get_mark())
        super().fetch_anchor()

    def fetch_alias(self) -> None:
        self.note("yaml-alias", self.reader.get_mark())
        super().fetch_alias()

    def fetch_tag(self) -> None:
        tag = re.match(r"!<[^ >]*>?|[^ ,\]}]*", self._rest_of_line())[0]  # type: ignore[index]
        self.note("yaml-tag", self.reader.get_mark(), tag=tag[:40])
        super().fetch_tag()


class _Loader:
    """What ruamel's parts ask of the loader that joins them."""

    comment_handling = None
    processing_version = (1, 2)

    def __init__(self, document: Document) -> None:
        self._reader = _Marks(document.text)
        self._resolver = self
        self.tokens = self._scanner = _Tokens(self, document)
        self.events = self._parser = Parser(self)


class _Composer:
    """Builds the tree of nodes from events, with its own stack."""

    def __init__(self, document: Document) -> None:
        self.document = document
        loader = _Loader(document)
        self.scanner = loader.tokens
        self.parser = loader.events
        self.stack: list[Mapping | Sequence] = []
        self.keys: list[list[Scalar]] = []  # of each open map the key that waits for its value
        self.seen: list[dict[Any, int]] = []  # the keys of each open map, with their lines
        self.nodes = 0

    def run(self) -> None:
        while True:
            found = self.parser.get_event()
            if found is None or isinstance(found, event.StreamEndEvent):
                return
            if isinstance(found, event.NodeEvent):
                self._node(found)
            elif isinstance(found, event.CollectionEndEvent):
                self._close(found)

    def _node(self, found: Any) -> None:
        start = found.start_mark
        self.nodes += 1
        if self.nodes > MOST_NODES:
            self.scanner.stop("yaml-limit.nodes", start, limit=MOST_NODES)
        if isinstance(found, event.CollectionStartEvent):
            self._open(found, start)
            return
        node = self._scalar(found, start)
        if self._wants_key():
            self._check_key(node)
            self.keys[-1].append(node)
        else:
            self._add(node)

    def _open(self, found: Any, start: Mark) -> None:
        if len(self.stack) >= DEEPEST:
            self.scanner.stop("yaml-limit.depth", start, limit=DEEPEST)
        if self._wants_key():
            self.scanner.stop("yaml-key.complex", start)
        is_map = isinstance(found, event.MappingStartEvent)
        node = (Mapping if is_map else Sequence)(start, bool(found.flow_style))
        self._add(node)
        self.stack.append(node)
        self.keys.append([])
        self.seen.append({})

    def _close(self, found: Any) -> None:
        node = self.stack.pop()
        self.keys.pop()
        self.seen.pop()
        node.end = found.end_mark if node.flow else found.start_mark

    def _wants_key(self) -> bool:
        return bool(self.stack) and isinstance(self.stack[-1], Mapping) and not self.keys[-1]

    def _add(self, node: Node) -> None:
        if not self.stack:
            self.document.root = node
            return
        parent = self.stack[-1]
        if isinstance(parent, Sequence):
            parent.items.append(node)
            if not parent.flow:
                dashes = self.scanner.dashes
                parent.dashes.append(dashes[bisect_left(dashes, node.start) - 1])
        else:
            key = self.keys[-1].pop()
            if isinstance(node, Scalar) and node.start == node.end:
                node.start = node.end = syntax.behind_colon(self.document.text, key.end)
            parent.entries.append((key, node))

    def _scalar(self, found: Any, start: Mark) -> Scalar:
        if isinstance(found, event.AliasEvent):
            return Scalar(None, start, found.end_mark, "*", "")
        text, style = found.value, found.style
        end = found.end_mark
        if style in ("|", ">"):
            end = syntax.end_of_block(self.document.text, start, end)
        elif style == '"' and scalar.has_forbidden(text):
            self._note_escape(text, start, end)
        node = Scalar(text, start, end, style, text if style is None else "")
        if style is None and not found.tag:
            node.value = self._resolve(text, start)
        return node

    def _resolve(self, text: str, start: Mark) -> Any:
        try:
            return scalar.resolve(text)
        except scalar.NotANumber as problem:
            code = "yaml-key" if self._wants_key() else problem.code
            self.scanner.note(code, start, text=text[:40])
            return text

    def _note_escape(self, text: str, start: Mark, end: Mark) -> None:
        found = scalar.FORBIDDEN.search(text.replace("\n", ""))
        place = syntax.place_of_escape(self.document.text[start.offset : end.offset], start)
        character = f"U+{ord(found[0]):04X}" if found else ""
        self.scanner.note("yaml-character.escape", place, character=character)

    def _check_key(self, key: Scalar) -> None:
        value, seen = key.value, self.seen[-1]
        if key.style == "*":
            return
        if not isinstance(value, str):
            self.scanner.note("yaml-key", key.start, text=key.source)
            key.value = value = key.source
        elif value == "<<":
            self.scanner.note("yaml-merge-key", key.start)
        elif len(value) > LONGEST_KEY:
            self.scanner.note("yaml-limit.key", key.start, limit=LONGEST_KEY)
        if value in seen:
            self.scanner.note("yaml-duplicate-key", key.start, key=value[:40], first=seen[value])
        seen.setdefault(value, key.start.line + 1)


def compose(text: str) -> Document:
    """Take a text apart; what is wrong stands in the document's problems, never raised."""
    document = Document(text)
    composer = _Composer(document)
    try:
        composer.run()
    except _Stop:
        pass
    except MarkedYAMLError as error:
        _note_syntax(document, error, composer.scanner)
    except Exception:  # noqa: BLE001 - ruamel's own slips: ValueError, IndexError, AssertionError …
        reader = composer.scanner.reader
        document.problems.append(Problem("yaml-syntax", reader.line + 1, reader.column + 1, {}))
    return document


def _note_syntax(document: Document, error: MarkedYAMLError, scanner: _Tokens) -> None:
    if any(p.code in ("yaml-tag", "yaml-alias", "yaml-alias.anchor") for p in document.problems):
        return  # a refused feature explains what follows from it
    seen = syntax.Seen(document.text, scanner.begun, scanner.opened)
    document.problems.append(syntax.problem_of(error, seen))
