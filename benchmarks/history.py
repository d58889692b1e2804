"""Write a history of N made-up commits: ``python benchmarks/history.py DIR N [--records R]``.

The same arguments give the same ids, always. The first commit founds a registry of R records
(``generate.py``) whose measures stand in 100 folders; each of the others is what a command of
stcli would have made: a report, or a step of one measure, with its trailers. It is written with
``git fast-import`` and packed, so that the audit and git read the same packs.
"""

from __future__ import annotations

import argparse
import copy
import os
import random
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

import generate

from stcli.domain.changing.action import step
from stcli.domain.changing.plan import Edit, Plan
from stcli.domain.model.claim import Claim
from stcli.domain.model.history import replay
from stcli.domain.model.kind import Kind
from stcli.domain.model.law import Law
from stcli.domain.model.record import Record
from stcli.domain.reading import document
from stcli.domain.reading.tree import MemoryTree
from stcli.store.shipped import shipped_schemas

FOLDERS = 100
FIRST = 1_740_787_200  # 2025-03-01, in seconds: after all that the records tell
APART = 300  # seconds between commits
WHO = b"Esimerkki <esimerkki@example.invalid>"
RECORDS = 10_000


class Registry:
    """The measures as they are after the commits so far."""

    def __init__(self, records: int) -> None:
        self.kind: Kind = Law.of(MemoryTree({}), shipped_schemas(), None).kinds["measure"]
        self.files = {_place(path): content for path, content in generate.files(records)}
        self.random = random.Random(1)  # noqa: S311 -- nothing here is a secret
        self.measures = [self._read(path) for path in self.files if "/measures/" in path]

    def _read(self, path: str) -> Record:
        line = self.kind.modeline(path)
        content = document.mend(self.files[path])
        data = document.read(path, content, self.kind.shape, line).data
        assert data is not None
        # A file that moved into a folder of its own names its schema from there.
        self.files[path] = document.write(data, self.kind.shape, line)
        return self._record(path, data)

    def _record(self, path: str, data: dict[str, Any]) -> Record:
        assert self.kind.lifecycle is not None
        told = replay(self.kind.lifecycle, data["history"])
        return Record(self.kind, data["id"], path, data, told)

    def change(self, number: int, day: str) -> tuple[Plan, str]:
        """The next commit's plan, and the path that it changes."""
        place = self.random.randrange(len(self.measures))
        record = self.measures[place]
        action, data = self._next(record, day)
        self.measures[place] = self._record(record.path, data)
        content = document.write(data, self.kind.shape, self.kind.modeline(record.path))
        claim = Claim(f"measure.{action}", record.reference)
        subject = f"measure: {action} {record.id}"
        plan = Plan((Edit(record.path, None, content),), (claim,), subject, f"op-{number}")
        return plan, record.path

    def _next(self, record: Record, day: str) -> tuple[str, dict[str, Any]]:
        """Mostly reports; else what may follow from the measure's status."""
        status = record.status
        if status == "planned":
            return "start", step(record, "start", day, {})
        if status == "suspended":
            return "resume", step(record, "resume", day, {})
        if self.random.random() < 0.2:
            return "suspend", step(record, "suspend", day, {"reason": "Esimerkki: tauko."})
        data = copy.deepcopy(dict(record.data))
        report = {"date": day, "organisation": data["lead"], "text": f"Esimerkki: {day}."}
        data["progress"] = [*data.get("progress", []), report]
        return "edit", data


def _place(path: str) -> str:
    """A measure's path in one of the folders."""
    folder, _, name = path.rpartition("/")
    if folder != "registry/measures":
        return path
    number = int(name.removesuffix(".yaml").rpartition("-")[2])
    return f"{folder}/{number % FOLDERS:02}/{name}"


def stream(commits: int, records: int) -> Iterator[bytes]:
    """What ``git fast-import`` reads."""
    registry = Registry(records)
    yield _commit(FIRST, "registry: found esimerkki\n")
    for path, content in sorted(registry.files.items()):
        yield _file(path, content)
    for number in range(1, commits):
        time = FIRST + number * APART
        day = datetime.fromtimestamp(time, UTC).date().isoformat()
        plan, path = registry.change(number, day)
        yield _commit(time, plan.message)
        yield _file(path, plan.edits[0].after or b"")


def _commit(time: int, message: str) -> bytes:
    text = message.encode()
    head = b"commit refs/heads/main\ncommitter %s %d +0000\ndata %d\n" % (WHO, time, len(text))
    return head + text


def _file(path: str, content: bytes) -> bytes:
    return b"M 100644 inline %s\ndata %d\n%s\n" % (path.encode(), len(content), content)


def write(root: Path, commits: int, records: int) -> None:
    """Make the repository; its files are not checked out but for the sign of a registry."""
    root.mkdir(parents=True, exist_ok=True)
    _git(root, "init", "--quiet", "--initial-branch=main")
    command = ["git", "fast-import", "--quiet", "--date-format=raw"]
    with subprocess.Popen(command, cwd=root, stdin=subprocess.PIPE) as process:  # noqa: S603
        assert process.stdin is not None
        _feed(process.stdin, commits, records)
    if process.returncode != 0:
        raise SystemExit("git fast-import failed")
    _git(root, "repack", "-adq")
    _git(root, "checkout", "--quiet", "main", "--", "registry/registry.yaml")


def _feed(into: IO[bytes], commits: int, records: int) -> None:
    for piece in stream(commits, records):
        into.write(piece)
    into.write(b"done\n")
    into.close()


def _git(root: Path, *arguments: str) -> None:
    env = {**os.environ, **generate.IDENTITY}
    subprocess.run(["git", *arguments], cwd=root, env=env, check=True)  # noqa: S603, S607


def main() -> None:
    """Read the arguments and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("commits", type=int)
    parser.add_argument("--records", type=int, default=RECORDS)
    given = parser.parse_args()
    if given.folder.exists() and any(given.folder.iterdir()):
        parser.error(f"{given.folder} is not empty")
    write(given.folder, given.commits, given.records)


if __name__ == "__main__":
    main()
