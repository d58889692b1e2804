"""Small registries for tests, written as Python: made-up records, complete and free of findings.

``registry(organisation("stm"), focus_area("kokeilu"))`` is a tree; with it come the three
bodies and two organisations (``sm`` and ``spek``), so that every default record is lawful. A
record's status and what else follows from its history are filled in by replaying it, unless
they are given. All records say in their notes that they are made up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from stcli.domain.finding import Finding
from stcli.domain.judging.check import check
from stcli.domain.model.history import replay
from stcli.domain.model.kind import Kind, kinds_of, modeline
from stcli.domain.model.law import REGISTRY_SCHEMA
from stcli.domain.model.outline import shape_of
from stcli.domain.model.reader import REGISTRY_FILE
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading import document
from stcli.domain.reading.schema import Schemas
from stcli.domain.reading.tree import MemoryTree

ROOT: Final = Path(__file__).resolve().parents[2]
SCHEMAS: Final = {p.name: p.read_bytes() for p in (ROOT / "schemas").glob("*.schema.json")}
MADE_UP: Final = "Made up for a test."

Data = dict[str, Any]
Entry = dict[str, Any]


@cache
def schemas() -> Schemas:
    """The shipped schemas, read once."""
    return Schemas.of(SCHEMAS)


@cache
def kinds() -> Mapping[str, Kind]:
    """The shipped kinds, by name."""
    return kinds_of(schemas().documents)


@dataclass(frozen=True)
class Made:
    """A made-up record: its kind, its id (the file's stem) and its data."""

    kind: str
    id: str
    data: Data

    @property
    def reference(self) -> str:
        return f"{kinds()[self.kind].folder}/{self.id}"

    @property
    def path(self) -> str:
        return f"registry/{self.reference}.yaml"

    @property
    def content(self) -> bytes:
        kind = kinds()[self.kind]
        return document.write(self.data, kind.shape, kind.modeline(self.path))


# Values


def text(words: str) -> Data:
    """A text in Finnish and Swedish."""
    return {"fi": words, "sv": f"{words} (sv)"}


def entry(action: str, date: str | None = None, /, **fields: Any) -> Entry:
    """An entry of a history; ``from_`` stands for ``from``, ``for_`` for ``for``."""
    said = {"action": action, "date": date, **_named(fields)}
    return {key: value for key, value in said.items() if value is not None}


def part(organisation: str, **fields: Any) -> Data:
    """A participant, partner or supporter."""
    return {"organisation": organisation, **_named(fields)}


def _named(fields: Mapping[str, Any]) -> Data:
    return {key.rstrip("_"): value for key, value in fields.items()}


# Records


def record(kind: str, id: str, history: Iterable[Entry], /, **values: Any) -> Made:
    """A record of any kind; a value of None leaves the field out."""
    told = list(history)
    lifecycle = kinds()[kind].lifecycle
    data: Data = {"id": id, "notes": MADE_UP}
    if told:
        data["history"] = told
    if lifecycle is not None and told:
        replayed = replay(lifecycle, told)
        data |= {"status": replayed.status, **replayed.values}
        if told[0]["action"] == "import":
            data["origin"] = "imported"
    data |= _named(values)
    return Made(kind, id, {key: value for key, value in data.items() if value is not None})


def body(id: str, /, *mandate: Any, **values: Any) -> Made:
    """A body; its mandates are names of matters, or whole entries."""
    entries = [m if isinstance(m, dict) else {"decides": m} for m in mandate]
    return record(
        "body",
        id,
        (),
        **{"name": text(id), "duties": [text("Päättää")], "mandate": entries} | values,
    )


def organisation(id: str, /, *history: Entry, **values: Any) -> Made:
    """An organisation, active unless its history says otherwise."""
    told = history or (entry("add", "2020-01-01"),)
    return record("organisation", id, told, **{"name": text(id), "type": "ngo"} | values)


def phenomenon(id: str, /, *history: Entry, **values: Any) -> Made:
    """A phenomenon, selected and supported by two organisations unless said otherwise."""
    told = history or (
        entry("propose", "2026-01-10"), entry("map", "2026-01-20"), entry("select", "2026-02-01"),
    )  # fmt: skip
    support = [
        part(name, resources="Asiantuntijatyötä.", date="2026-01-15") for name in ("sm", "spek")
    ]
    defaults = {"title": text(id), "proposed_by": ["sm"], "support": support}
    return record("phenomenon", id, told, **defaults | values)


def focus_area(id: str, /, *history: Entry, **values: Any) -> Made:
    """A focus area, proposed unless its history says otherwise; sm coordinates, spek takes part."""
    told = history or (entry("propose", "2026-02-01"),)
    participants = [
        part("sm", role="coordinator", from_="2026-02-01"),
        part("spek", role="member", from_="2026-02-01"),
    ]
    return record(
        "focus-area", id, told, **{"title": text(id), "participants": participants} | values
    )


def measure(id: str, focus_area: str, /, *history: Entry, **values: Any) -> Made:
    """A measure of a focus area, planned unless its history says otherwise; sm leads it."""
    told = history or (entry("add", "2026-03-20", focus_area=focus_area),)
    return record("measure", id, told, **{"title": text(id), "lead": "sm"} | values)


def meeting(id: str, date: str, /, *history: Entry, **values: Any) -> Made:
    """A meeting of the cooperation group, held unless its history says otherwise."""
    told = history or (entry("plan", "2026-01-05", for_=date), entry("hold", date))
    return record("meeting", id, told, **{"body": "cooperation-group"} | values)


def decision(id: str, decides: str, /, *subjects: str, **values: Any) -> Made:
    """A decision of the cooperation group; its date begins its id."""
    history = values.pop("history", [entry("record", id[:10])])
    defaults = {
        "date": id[:10], "body": "cooperation-group", "decides": decides,
        "subjects": list(subjects), "text": text("Päätös"),
    }  # fmt: skip
    return record("decision", id, history, **defaults | values)


# Whole lives

PROPOSED: Final = entry("propose", "2026-02-01")
OPENED: Final = entry("open", "2026-03-12", decision="2026-03-12-1")
STARTED: Final = entry("start", "2026-06-01", decision="2026-06-01-1")
CLOSED: Final = entry("close", "2026-12-01", decision="2026-12-01-1", reason="Työ on valmis.")


def decisions_of(area: Made) -> list[Made]:
    """The decisions that a focus area's history names, each deciding just that step."""
    return [
        decision(e["decision"], f"focus-area.{e['action']}", area.reference)
        for e in area.data["history"]
        if "decision" in e
    ]


def numbered(step: Entry, number: int) -> Entry:
    """The same step by the day's decision of another number, for a second focus area."""
    named = str(step.get("decision", ""))
    return step | {"decision": f"{named[:10]}-{number}"} if named else step


def _life(id: str, number: int, steps: Iterable[Entry], values: Data) -> list[Made]:
    area = focus_area(id, *(numbered(step, number) for step in steps), **values)
    return [area, *decisions_of(area)]


def open_area(id: str, /, *, number: int = 1, **values: Any) -> list[Made]:
    """An open focus area in preparation, and the decision that opened it."""
    return _life(id, number, (PROPOSED, OPENED), values)


def started_area(id: str, /, *, number: int = 1, **values: Any) -> list[Made]:
    """A focus area in implementation, its decisions, and one measure (``<id>-toimi``)."""
    prepared = {"phenomenon_description": text("Kuvaus"), "vision": text("Visio")}
    life = _life(id, number, (PROPOSED, OPENED, STARTED), prepared | values)
    return [*life, measure(f"{id}-toimi", id)]


def closed_area(id: str, /, *, number: int = 1, **values: Any) -> list[Made]:
    """A closed focus area with its outcome, and its decisions."""
    return _life(id, number, (PROPOSED, OPENED, CLOSED), {"outcome": text("Tulos")} | values)


# Registries

DECIDES: Final = ("open", "start", "close", "reject", "reopen", "defer")
BASICS: Final = (
    body("cooperation-group", *(f"focus-area.{name}" for name in DECIDES)),
    body("expert-network"),
    body("secretariat"),
    organisation("sm", type="ministry"),
    organisation("spek"),
)
REGISTRY: Final[Data] = {
    "id": "koe", "title": text("Kokeilu"), "timezone": "Europe/Helsinki",
    "languages": {"required": ["fi"], "expected": ["sv"], "offered": ["en"]},
}  # fmt: skip


def registry(*records: Made | Iterable[Made], **values: Any) -> MemoryTree:
    """A tree with these records, the basics where they are not given, and registry.yaml."""
    return MemoryTree(files(*records, **values))


def files(*records: Made | Iterable[Made], **values: Any) -> dict[str, bytes]:
    """The files of such a tree; ``values`` go into registry.yaml."""
    given = [made for item in records for made in ([item] if isinstance(item, Made) else item)]
    found = {made.path: made.content for made in (*BASICS, *given)}
    shape = shape_of(schemas().documents, REGISTRY_SCHEMA)
    data = {key: value for key, value in (REGISTRY | values).items() if value is not None}
    return {
        REGISTRY_FILE: document.write(data, shape, modeline(REGISTRY_FILE, REGISTRY_SCHEMA))
    } | found


def snapshot(*records: Made | Iterable[Made], **values: Any) -> Snapshot:
    """The snapshot of such a tree, read by the shipped schemas."""
    return Snapshot.of(registry(*records, **values), SCHEMAS)


def findings(*records: Made | Iterable[Made], **values: Any) -> list[Finding]:
    """Everything that is found in such a tree."""
    return check(snapshot(*records, **values))


def told(*records: Made | Iterable[Made], **values: Any) -> list[str]:
    """What is found, short: ``severity code reference field``."""
    return [
        f"{f.severity} {f.code} {f.record or f.path} {f.field or ''}".strip()
        for f in findings(*records, **values)
    ]
