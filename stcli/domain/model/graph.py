"""A registry's organisations and bodies as a graph of statements, in terms that others share.

Terms of W3C's Organization Ontology (ORG), of the EU's Core Public Organisation Vocabulary
(CPOV), SKOS, DCMI, ADMS and OWL-Time. Knows what each field means in them; not how a graph is
written. Nothing is stated that no record says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote

from stcli.domain.model.path import EACH, Pattern
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot

PREFIXES: Final[Mapping[str, str]] = {
    "adms": "http://www.w3.org/ns/adms#",
    "cpov": "http://data.europa.eu/m8g/",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "time": "http://www.w3.org/2006/time#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
A: Final = "rdf:type"
DAY: Final = "xsd:date"
_ORGANISATION, _BODY = "organisation", "body"
# The types of organisations that are public ones; of an "other" nobody knows.
_PUBLIC: Final = frozenset(
    ("ministry", "agency", "regional_authority", "municipal", "wellbeing_county")
)
_MERGE: Final = "merge"


@dataclass(frozen=True, slots=True, order=True)
class Node:
    """A thing, by its whole IRI."""

    iri: str


@dataclass(frozen=True, slots=True, order=True)
class Literal:
    """A text in a language, or a value of a type."""

    text: str
    lang: str = ""
    type: str = ""


Statement = tuple[str, str, Node | Literal]  # a whole IRI, a shared term, a value


def shared(name: str) -> Node:
    """A thing of the shared terms, by ``prefix:name``."""
    prefix, _, rest = name.partition(":")
    return Node(PREFIXES[prefix] + rest)


def graph_of(
    snapshot: Snapshot, base: str, title: Any = None, version: str | None = None
) -> list[Statement]:
    """Every statement, once, in an order that depends on nothing but what is stated.

    IRIs are ``base`` and a reference. ``title`` and ``version`` are the registry's own.
    """
    return sorted({*_Graph(snapshot, base).statements(title, version)}, key=_order)


def _order(statement: Statement) -> tuple[str, bool, str, bool, str, str, str]:
    subject, term, value = statement
    if isinstance(value, Node):
        return subject, term != A, term, False, value.iri, "", ""
    return subject, term != A, term, True, value.lang, value.text, value.type


class _Graph:
    """Makes the statements of one registry."""

    def __init__(self, snapshot: Snapshot, base: str) -> None:
        self.snapshot = snapshot
        self.base = base

    def statements(self, title: Any, version: str | None) -> Iterator[Statement]:
        """The registry, its organisations, its bodies, and the concepts that they use."""
        whole = f"{self.base}registry"
        yield whole, A, shared("dcat:Dataset")
        yield from _texts(whole, "dct:title", title)
        if version is not None:
            yield whole, "owl:versionInfo", Literal(version)
        for record in self._records():
            if record.kind.name == _BODY:
                yield from self._body(record)
            else:
                yield from self._organisation(record)

    def _records(self) -> Iterator[Record]:
        """Those that are no mistakes."""
        for kind in (_BODY, _ORGANISATION):
            yield from (record for record in self.snapshot.of_kind(kind) if not record.void)

    def _iri(self, kind: str, id: Any) -> Node:
        known = self.snapshot.kinds.get(kind)
        return Node(f"{self.base}{known.folder if known else kind}/{id}")

    def _value(
        self, subject: str, term: str, record: Record, at: Pattern, value: Any,
        form: str = "skos:Concept",
    ) -> Iterator[Statement]:  # fmt: skip
        """A fixed value of a field, by a term of its own."""
        if not isinstance(value, str):
            return
        values = record.kind.property_at(at).get("x-values") or {}
        labels = record.status_text if at == ("status",) else values.get(value)
        field = "-".join(part for part in at if part != EACH)
        node = Node(f"{self.base}concepts/{record.kind.name}-{field}/{quote(value, safe='')}")
        yield subject, term, node
        yield node.iri, A, shared(form)
        yield from _texts(node.iri, "skos:prefLabel", labels)

    # Bodies and organisations

    def _body(self, record: Record) -> Iterator[Statement]:
        subject = self._iri(_BODY, record.id).iri
        yield subject, A, shared("org:Organization")
        yield subject, A, shared("org:OrganizationalCollaboration")
        yield subject, "dct:identifier", Literal(record.reference)
        yield from _texts(subject, "skos:prefLabel", record.data.get("name"))
        for duty in record.data.get("duties") or ():
            yield from _texts(subject, "dct:description", duty)

    def _organisation(self, record: Record) -> Iterator[Statement]:
        subject, data = self._iri(_ORGANISATION, record.id).iri, record.data
        yield subject, A, shared("org:Organization")
        if data.get("type") in _PUBLIC:
            yield subject, A, shared("cpov:PublicOrganisation")
        yield subject, "dct:identifier", Literal(record.reference)
        yield from _texts(subject, "skos:prefLabel", data.get("name"))
        yield from _texts(subject, "skos:altLabel", data.get("abbreviation"))
        for former in data.get("former_names") or ():
            yield from _texts(subject, "skos:hiddenLabel", former.get("name"))
        yield from self._value(subject, "org:classification", record, ("type",), data.get("type"))
        yield from self._value(subject, "adms:status", record, ("status",), record.status)
        yield from self._addresses(subject, data)
        if "part_of" in data:
            yield subject, A, shared("org:OrganizationalUnit")
            yield subject, "org:unitOf", self._iri(_ORGANISATION, data["part_of"])
        for index, seat in enumerate(data.get("memberships") or ()):
            yield from self._membership(record, index, seat)
        for successor in data.get("successors") or ():
            yield from self._change(record, successor)

    @staticmethod
    def _addresses(subject: str, data: Mapping[str, Any]) -> Iterator[Statement]:
        if "business_id" in data:
            yield subject, "org:identifier", Literal(str(data["business_id"]))
        if "homepage" in data:
            yield subject, "foaf:homepage", Node(str(data["homepage"]))
        if "contact" in data:
            yield subject, "foaf:mbox", Node(f"mailto:{data['contact']}")
        for same in data.get("same_as") or ():
            yield subject, "owl:sameAs", Node(str(same))

    def _membership(
        self, record: Record, index: int, seat: Mapping[str, Any]
    ) -> Iterator[Statement]:  # fmt: skip
        """A post in a body. Memberships only grow, so their places name them for good."""
        subject = f"{self._iri(_ORGANISATION, record.id).iri}/memberships/{index}"
        yield subject, A, shared("org:Membership")
        yield subject, "org:member", self._iri(_ORGANISATION, record.id)
        yield subject, "org:organization", self._iri(_BODY, seat["body"])
        at = ("memberships", EACH, "post")
        yield from self._value(subject, "org:role", record, at, seat.get("post"), "org:Role")
        if "from" in seat or "to" in seat:
            yield subject, "org:memberDuring", Node(f"{subject}/during")
            yield from _interval(f"{subject}/during", seat.get("from"), seat.get("to"))

    def _change(self, record: Record, successor: Mapping[str, Any]) -> Iterator[Statement]:
        """What became of an organisation: of a merger there is one event for all that merged."""
        kind, day, event = _ORGANISATION, successor["date"], str(successor["event"])
        before, after = self._iri(kind, record.id), self._iri(kind, successor["organisation"])
        named = after if event == _MERGE else before
        subject = f"{named.iri}/changes/{day}-{quote(event, safe='')}"
        yield subject, A, shared("org:ChangeEvent")
        yield subject, "dct:date", Literal(str(day), type=DAY)
        at = ("successors", EACH, "event")
        yield from self._value(subject, "dct:type", record, at, event)
        yield subject, "org:originalOrganization", before
        yield subject, "org:resultingOrganization", after
        yield before.iri, "org:changedBy", Node(subject)
        yield after.iri, "org:resultedFrom", Node(subject)


def _texts(subject: str, term: str, text: Any) -> Iterable[Statement]:
    """A text in each of its languages."""
    said = text if isinstance(text, Mapping) else {}
    return [(subject, term, Literal(str(words), str(lang))) for lang, words in said.items()]


def _interval(subject: str, start: Any, end: Any) -> Iterator[Statement]:
    yield subject, A, shared("time:Interval")
    for term, name, day in (("hasBeginning", "from", start), ("hasEnd", "to", end)):
        if day is not None:
            yield subject, f"time:{term}", Node(f"{subject}/{name}")
            yield f"{subject}/{name}", A, shared("time:Instant")
            yield f"{subject}/{name}", "time:inXSDDate", Literal(str(day), type=DAY)
