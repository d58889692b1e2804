"""JSON Schema: the face of it. A folder of schema files to validators and findings.

Knows the order in which a folder of schemas is checked; ``dialect``, ``expansion``,
``declaration`` and ``lifecycle`` know the laws, ``schema_fast`` and ``schema_slow`` the two
validators. *A fast reader accepts, a slow reader explains*: nothing heavy is imported before
it is needed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, Final

from stcli.domain.finding import ERROR, Finding
from stcli.domain.reading import declaration, dialect, floor, json_text, lifecycle
from stcli.domain.reading.dialect import Problem
from stcli.domain.reading.expansion import Expander, ReferenceProblemError

RULE: Final = "schema-invalid"
FOLDER: Final = "schemas/"
META: Final = "meta.schema.json"  # for editors: its law is the module ``dialect``

_SUFFIX: Final = ".schema.json"
_FILE: Final = re.compile(r"[a-z]+(?:-[a-z]+)*\.schema\.json")

Documents = Mapping[str, Mapping[str, Any]]


class Validator:
    """Judges data by one schema. Made cheaply; each of its two sides is built when asked."""

    def __init__(self, schema: Mapping[str, Any]) -> None:
        self.schema = schema  # expanded: no reference is left in it

    @cached_property
    def accepts(self) -> Callable[[Any], bool]:
        """``accepts(data)``: whether nothing is wrong. Never raises."""
        from stcli.domain.reading.schema_fast import build

        return build(self.schema)

    @cached_property
    def _breaches(self) -> Callable[[Any], list[Any]]:
        from stcli.domain.reading.schema_slow import build

        return build(self.schema)

    def explain(self, path: str, record: str | None, data: Any) -> list[Finding]:
        """Everything that is wrong, in a fixed order; empty exactly when accepted.

        Lines are not filled in. Never raises: data that is no JSON is a finding too.
        """
        from stcli.domain.reading.explanation import explain, unreadable

        try:
            found = explain(path, record, self._breaches(data))
        except (RecursionError, ValueError, TypeError, OverflowError):
            return [unreadable(path, record)]
        return found if found or self.accepts(data) else [unreadable(path, record)]


class Schemas:
    """The schemas of one folder: which are sound, and what is wrong with the others."""

    def __init__(
        self, documents: Documents, expanded: Documents, findings: tuple[Finding, ...]
    ) -> None:
        self.documents = documents  # the sound ones, as they stand in the files
        self.findings = findings
        self._expanded = expanded
        self._validators: dict[str, Validator] = {}

    @classmethod
    def of(
        cls,
        files: Mapping[str, bytes],
        own: Mapping[str, bytes] | None = None,
        ground: Documents | None = None,
    ) -> Schemas:
        """Read and check schema files, given by their names inside ``schemas/``.

        ``own`` are the program's, on which it stands; none: these are they. ``ground`` is what
        it stands on instead of them where schemas of the past are read.
        """
        if own == files:
            return cls._sound(files)
        reader = _Folder(files)
        findings = tuple(reader.findings())
        if ground is not None:
            findings += tuple(reader.beneath(ground))
        elif own is not None:
            program = cls.of(own)
            findings += tuple(reader.beneath({n: program.expanded(n) for n in program.documents}))
        sound = {n: d for n, d in reader.documents.items() if n in reader.expanded}
        return cls(sound, reader.expanded, findings)

    @classmethod
    def _sound(cls, files: Mapping[str, bytes]) -> Schemas:
        """The program's own, which nobody has to check again; expanded when they are used."""
        import json

        documents = {name: json.loads(files[name]) for name in sorted(files) if name != META}
        return cls(documents, Expanding(Expander(documents)), ())

    def expanded(self, name: str) -> Mapping[str, Any]:
        """A sound schema with every reference replaced by what it names, labels laid over."""
        return self._expanded[name]

    def validator(self, name: str) -> Validator:
        """The validator of a file; of one that is missing or broken, one that accepts all.

        A broken schema is a finding by itself; records are not blamed for it as well.
        """
        if name not in self._validators:
            known = name in self.documents
            self._validators[name] = Validator(self._expanded[name] if known else {})
        return self._validators[name]


class Expanding(dict[str, dict[str, Any]]):
    """Expanded schemas of documents that are known to be sound, made as they are asked for."""

    def __init__(self, expander: Expander) -> None:
        super().__init__()
        self._expander = expander

    def __missing__(self, name: str) -> dict[str, Any]:
        self[name] = found = self._expander.expand(name)
        return found


class _Folder:
    """One reading of a folder. After ``findings`` ran, ``expanded`` holds the sound schemas."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = {name: files[name] for name in sorted(files) if name != META}
        self.documents: dict[str, dict[str, Any]] = {}
        self.expanded: dict[str, dict[str, Any]] = {}

    def findings(self) -> Iterator[Finding]:
        for name in self.files:
            yield from self._parse(name)
        kinds = {declaration.kind_of(document) for document in self.documents.values()}
        # What can't be read may describe the kind after which its file is named.
        kinds |= {name.removesuffix(_SUFFIX) for name in self.files.keys() - self.documents.keys()}
        for name in list(self.documents):
            yield from self._judge(name, dialect.check(self.documents[name]))
        yield from self._expand()
        for name in sorted(self.expanded):
            yield from self._declare(name, {kind for kind in kinds if isinstance(kind, str)})
        yield from self._twins()

    def _parse(self, name: str) -> Iterator[Finding]:
        try:
            document = json_text.parse(self.files[name])
        except json_text.BrokenTextError as broken:
            place = {"line": broken.line, "column": broken.column}
            yield _finding(name, Problem(f"text-{broken.code}", (), broken.params), **place)
            return
        if not _FILE.fullmatch(name):
            yield _finding(name, Problem("file-name", ()), line=1, column=1)
        elif not isinstance(document, dict):
            yield _finding(name, Problem("not-a-schema", ()), line=1, column=1)
        else:
            self.documents[name] = document

    def _judge(self, name: str, problems: Iterable[Problem]) -> Iterator[Finding]:
        """Findings for problems; a file that has any is no longer among the sound ones."""
        found = [self._placed(name, problem) for problem in problems]
        if found:
            self.documents.pop(name, None)
            self.expanded.pop(name, None)
        yield from sorted(found, key=lambda f: (f.line, f.column, f.code))

    def _placed(self, name: str, problem: Problem) -> Finding:
        line, column = json_text.locate(self.files[name], problem.where, problem.at)
        return _finding(name, problem, line=line, column=column)

    def _expand(self) -> Iterator[Finding]:
        expander = Expander(dict(self.documents))
        blamed: dict[tuple[str, Any], None] = {}
        for name in list(self.documents):
            try:
                self.expanded[name] = expander.expand(name)
            except ReferenceProblemError as error:
                blame = (error.file, error.problem.where)
                if blame not in blamed:
                    blamed[blame] = None
                    yield self._placed(error.file, error.problem)

    def _declare(self, name: str, kinds: set[str]) -> Iterator[Finding]:
        document, expanded = self.documents[name], self.expanded[name]
        problems = list(declaration.check(name, document, expanded, kinds))
        yield from self._judge(name, problems or lifecycle.check(document, expanded, kinds))

    def _twins(self) -> Iterator[Finding]:
        folders: dict[str, str] = {}
        for name in sorted(self.expanded):
            block = self.documents[name].get("x-stcli", {})
            if "folder" not in block:
                continue
            first = folders.setdefault(block["folder"], name)
            if first != name:
                params = {"folder": block["folder"], "kind": first.removesuffix(_SUFFIX)}
                problem = Problem("folder-taken", ("x-stcli", "folder"), params)
                yield from self._judge(name, [problem])

    def beneath(self, ground: Documents) -> Iterator[Finding]:
        """Findings for files that leave the floor on which the program stands; they fall."""
        for name in sorted(self.expanded):
            yield from self._judge(name, floor.check(self.expanded[name], ground.get(name)))


def _finding(name: str, problem: Problem, *, line: int, column: int) -> Finding:
    code = f"{RULE}.{problem.code}"
    where, params = problem.where, dict(problem.params)
    return Finding(
        RULE, ERROR, FOLDER + name, code, params, where, problem.at, line=line, column=column
    )
