"""JSON Schema: the face of it. A folder of schema files to validators and findings.

Knows which schemas are the program's own and need no check; ``schema_folder`` checks others,
``schema_fast`` and ``schema_slow`` are the two validators. *A fast reader accepts, a slow reader
explains*: nothing heavy is imported before it is needed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from stcli.domain.finding import Finding

if TYPE_CHECKING:
    from stcli.domain.reading.expansion import Expander

META: Final = "meta.schema.json"  # for editors: its law is the module ``dialect``

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
        from stcli.domain.reading.schema_folder import Folder

        reader = Folder({name: files[name] for name in files if name != META})
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
        return cls(documents, Expanding(documents), ())

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

    def __init__(self, documents: Documents) -> None:
        super().__init__()
        self._documents = documents

    @cached_property
    def _expander(self) -> Expander:
        from stcli.domain.reading.expansion import Expander

        return Expander(self._documents)

    def __missing__(self, name: str) -> dict[str, Any]:
        self[name] = found = self._expander.expand(name)
        return found
