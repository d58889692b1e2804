"""Write a registry of N made-up records: ``python benchmarks/generate.py DIR N [--git]``.

The same N gives the same bytes, always. The records are clean (no finding at all), canonical,
about 1 KB each, and say that they are made up: mostly measures, then organisations, focus
areas and the decisions that opened them. The three bodies count among the N.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from stcli.domain.changing.founding import founding_files
from stcli.domain.model.kind import modeline
from stcli.domain.model.law import REGISTRY_SCHEMA, Law
from stcli.domain.model.reader import REGISTRY_FILE
from stcli.domain.reading import document
from stcli.domain.reading.tree import MemoryTree
from stcli.store.shipped import shipped_schemas, shipped_template

FINNISH = (
    "esimerkki palvelu alue kunta asukas koti turva tieto ohje kokeilu verkosto yhteistyö "
    "ehkäisy valmius harjoitus opas seuranta arki neuvonta vapaaehtoinen kylä naapuri koulu"
)
SWEDISH = (
    "exempel tjänst område kommun invånare hem trygghet kunskap anvisning försök nätverk "
    "samarbete förebyggande beredskap övning guide uppföljning vardag rådgivning frivillig by"
)
POOLS = (FINNISH.split(" "), SWEDISH.split(" "))
START = date(2024, 1, 8)
PARTICIPANTS = 8  # organisations in a focus area
IDENTITY = {
    "GIT_AUTHOR_NAME": "Esimerkki",
    "GIT_AUTHOR_EMAIL": "esimerkki@example.invalid",
    "GIT_COMMITTER_NAME": "Esimerkki",
    "GIT_COMMITTER_EMAIL": "esimerkki@example.invalid",
    "GIT_AUTHOR_DATE": "2026-01-01T00:00:00Z",
    "GIT_COMMITTER_DATE": "2026-01-01T00:00:00Z",
}
Data = Mapping[str, Any]


@dataclass(frozen=True)
class Sizes:
    """How many records of each kind there are."""

    organisations: int
    areas: int
    measures: int

    @classmethod
    def of(cls, records: int) -> Sizes:
        """So many that they, a decision an area and the three bodies make N."""
        areas = max(records // 50, 1)
        organisations = max(records * 15 // 100, PARTICIPANTS)
        return cls(organisations, areas, max(records - organisations - 2 * areas - 3, 0))


class Author:
    """Makes records up; the same seed gives the same ones."""

    def __init__(self, sizes: Sizes, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311 -- nothing here is a secret
        self.sizes = sizes

    def text(self, words: int) -> dict[str, str]:
        """A text in Finnish and Swedish of so many words, beginning with what it is."""
        fi, sv = (" ".join(self.random.choices(pool, k=words)) for pool in POOLS)
        return {"fi": f"Esimerkki: {fi}", "sv": f"Exempel: {sv}"}

    def day(self, first: int, last: int) -> str:
        """A day so many days after the beginning."""
        return str(START + timedelta(days=self.random.randint(first, last)))

    def organisation(self, number: int) -> Data:
        """An organisation."""
        return {
            "id": organisation_id(number),
            "name": self.text(3),
            "status": "active",
            "type": self.random.choice(("agency", "ngo", "municipal", "business", "research")),
            "homepage": f"https://example.invalid/organisaatiot/{number}",
            "notes": self.text(70)["fi"],
            "history": [{"action": "add", "date": str(START)}],
        }

    def decision(self, number: int) -> Data:
        """The decision that opened a focus area."""
        day = self.opened(number)
        return {
            "id": decision_id(number),
            "date": day,
            "body": "cooperation-group",
            "status": "recorded",
            "decides": "focus-area.open",
            "subjects": [f"focus-areas/{area_id(number)}"],
            "text": self.text(20),
            "notes": self.text(40)["fi"],
            "history": [{"action": "record", "date": day}],
        }

    def opened(self, number: int) -> str:
        """The day on which a focus area was opened."""
        return str(START + timedelta(days=30 + number % 60))

    def participants(self, number: int) -> list[str]:
        """The organisations of a focus area."""
        first = number * 3 % self.sizes.organisations
        numbers = ((first + i) % self.sizes.organisations for i in range(PARTICIPANTS))
        return [organisation_id(n) for n in numbers]

    def area(self, number: int) -> Data:
        """An open focus area."""
        taking_part: list[dict[str, str]] = [
            {"organisation": id, "role": "member", "from": str(START)}
            for id in self.participants(number)
        ]
        taking_part[0]["role"] = "coordinator"
        return {
            "id": area_id(number),
            "title": self.text(4),
            "status": "open",
            "phase": "preparation",
            "phenomenon_description": self.text(20),
            "goals": [{"id": f"tavoite-{n}", "text": self.text(5)} for n in (1, 2)],
            "participants": taking_part,
            "history": [
                {"action": "propose", "date": str(START)},
                {
                    "action": "open",
                    "date": self.opened(number),
                    "decision": decision_id(number),
                },
            ],
        }

    def measure(self, number: int) -> Data:
        """A measure, planned or under way."""
        area = number % self.sizes.areas
        lead, *others = self.random.sample(self.participants(area), 3)
        added, started = self.day(100, 150), self.day(160, 300)
        begun = number % 3 != 0
        history = [{"action": "add", "date": added, "focus_area": area_id(area)}]
        data = {
            "id": measure_id(number),
            "title": self.text(5),
            "status": "ongoing" if begun else "planned",
            "description": self.text(28),
            "focus_area": area_id(area),
            "goals": ["tavoite-1"],
            "lead": lead,
            "partners": [{"organisation": id} for id in others],
            "planned": {"start": "2024-06", "end": "2027-12"},
        }
        if begun:
            history.append({"action": "start", "date": started})
            report = {"organisation": lead, "text": self.text(10)["fi"]}
            data["actual"] = {"start": started}
            data["progress"] = [{"date": self.day(310, 400), **report}]
        return {**data, "history": history}


def organisation_id(number: int) -> str:
    """The id of an organisation."""
    return f"esimerkki-organisaatio-{number}"


def area_id(number: int) -> str:
    """The id of a focus area."""
    return f"esimerkki-painopiste-{number}"


def decision_id(number: int) -> str:
    """The id of the decision that opened a focus area."""
    return f"{START + timedelta(days=30 + number % 60)}-esimerkki-{number}"


def measure_id(number: int) -> str:
    """The id of a measure."""
    return f"esimerkki-toimenpide-{number}"


def files(records: int, *, seed: int = 1, by_area: bool = False) -> Iterator[tuple[str, bytes]]:
    """Path and content of every file of the registry, schemas and registry.yaml included."""
    schemas = shipped_schemas()
    title = {"fi": "Esimerkki", "sv": "Exempel"}
    yield from _founded(schemas, title).items()
    law = Law.of(MemoryTree({}), schemas, None)
    for name, folder, data in _records(records, seed, by_area=by_area):
        kind = law.kinds[name]
        path = "/".join(("registry", kind.folder, *folder, f"{data['id']}.yaml"))
        yield path, document.write(data, kind.shape, kind.modeline(path))


def _founded(schemas: Mapping[str, bytes], title: Mapping[str, str]) -> dict[str, bytes]:
    """The founding files; Swedish is not expected, since the bodies' is not known."""
    founded = founding_files(shipped_template(), schemas, "esimerkki", title)
    shape = Law.of(MemoryTree({}), schemas, None).registry_shape
    line = modeline(REGISTRY_FILE, REGISTRY_SCHEMA)
    data = {"id": "esimerkki", "title": title, "languages": {"required": ["fi"]}}
    return {**founded, REGISTRY_FILE: document.write(data, shape, line)}


def _records(
    records: int, seed: int, *, by_area: bool
) -> Iterator[tuple[str, tuple[str, ...], Data]]:
    sizes = Sizes.of(records)
    author = Author(sizes, seed)
    for number in range(sizes.organisations):
        yield "organisation", (), author.organisation(number)
    for number in range(sizes.areas):
        yield "decision", (), author.decision(number)
        yield "focus-area", (), author.area(number)
    for number in range(sizes.measures):
        data = author.measure(number)
        yield "measure", (data["focus_area"],) if by_area else (), data


def write(root: Path, records: int, *, by_area: bool = False) -> None:
    """Write the registry into a folder."""
    made: set[Path] = set()
    for path, content in files(records, by_area=by_area):
        target = root / path
        if target.parent not in made:
            target.parent.mkdir(parents=True, exist_ok=True)
            made.add(target.parent)
        target.write_bytes(content)


def commit(root: Path) -> None:
    """Put it all under git, as one commit."""
    env = {**os.environ, **IDENTITY}
    for command in (
        ("init", "--quiet", "--initial-branch=main"),
        ("add", "--all"),
        ("commit", "--quiet", "--message", "made up"),
    ):
        subprocess.run(["git", *command], cwd=root, env=env, check=True)  # noqa: S603, S607


def main() -> None:
    """Read the arguments and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("records", type=int)
    parser.add_argument("--git", action="store_true", help="make a repository with one commit")
    parser.add_argument("--by-area", action="store_true", help="measures in a folder an area")
    given = parser.parse_args()
    if given.folder.exists() and any(given.folder.iterdir()):
        parser.error(f"{given.folder} is not empty")
    write(given.folder, given.records, by_area=given.by_area)
    if given.git:
        commit(given.folder)


if __name__ == "__main__":
    main()
