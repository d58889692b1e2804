"""A folder of schema files that nobody vouches for: which are sound, and what is wrong.

Knows the order in which they are checked; ``dialect``, ``expansion``, ``declaration``,
``lifecycle`` and ``floor`` know the laws.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from stcli.domain.finding import ERROR, Finding
from stcli.domain.reading import declaration, dialect, floor, json_text, lifecycle
from stcli.domain.reading.dialect import Problem
from stcli.domain.reading.expansion import Expander, ReferenceProblemError

RULE: Final = "schema-invalid"
FOLDER: Final = "schemas/"

_SUFFIX: Final = ".schema.json"
_FILE: Final = re.compile(r"[a-z]+(?:-[a-z]+)*\.schema\.json")

Documents = Mapping[str, Mapping[str, Any]]


class Folder:
    """One reading of a folder. After ``findings`` ran, ``expanded`` holds the sound schemas."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = {name: files[name] for name in sorted(files)}
        self.documents: dict[str, dict[str, Any]] = {}
        self.expanded: dict[str, dict[str, Any]] = {}

    def findings(self) -> Iterator[Finding]:
        """What is wrong with the files; those that are not sound fall out."""
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
