"""Two processes read a registry as one does, whatever becomes of the second."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from stcli.domain.judging.check import check
from stcli.domain.model.reader import Reader
from stcli.domain.model.snapshot import Snapshot
from stcli.store import crew as module
from stcli.store import twin
from stcli.store.crew import crew_of
from stcli.store.tree import RevisionTree, WorkTree
from tests.domain.building import SCHEMAS, measure, open_area, organisation, registry

if TYPE_CHECKING:
    from stcli.domain.reading.tree import Tree
    from tests.store.conftest import Work

Way = Callable[["Work"], "Tree"]


def on_disk(work: Work) -> Tree:
    tree = WorkTree(str(work.root))
    tree.learn({})
    return tree


def in_revision(work: Work) -> Tree:
    return RevisionTree(work.repository, work.save())


@pytest.fixture
def filled(make: Callable[..., Work], monkeypatch: pytest.MonkeyPatch) -> Work:
    """A registry with whatever may be wrong with files, all over it."""
    monkeypatch.setattr(module, "LONG", 2)
    monkeypatch.setattr(twin, "is_possible", lambda: True)
    work = make(commit=False)
    for old in (*work.root.rglob("*.yaml"), *work.root.rglob("*.json")):
        old.unlink()
    made = registry(
        open_area("alue"), *(organisation(f"talo-{number}") for number in range(6)),
        *(measure(f"opas-{number}", "alue") for number in range(6)),
    )  # fmt: skip
    for path, content in made.items():
        work.write(path, content)
    for name, content in SCHEMAS.items():
        work.write(f"schemas/{name}", content)
    for folder in ("bodies", "measures", "organisations"):
        work.write(f"registry/{folder}/rikki.yaml", b"id: [\n")
        work.write(f"registry/{folder}/muu.yaml", b"id: muu\nno: field\n")
        work.write(f"registry/{folder}/README.txt", b"stray\n")
    work.write("registry/measures/2026/opas-1.yaml", made["registry/measures/opas-1.yaml"])
    work.write("registry/organisations/talo-0.yaml",
               made["registry/organisations/talo-0.yaml"].replace(b'"', b"'"))  # fmt: skip
    return work


def told(tree: Tree, crew: Any = None) -> object:
    snapshot = Snapshot.of(tree, SCHEMAS, crew=crew)
    records = {reference: record.data for reference, record in snapshot.records.items()}
    return records, list(snapshot.readings), snapshot.broken, check(snapshot), dict(tree.ids)


@pytest.mark.parametrize("way", [on_disk, in_revision])
def test_two_read_a_tree_as_one_does(
    way: Way, filled: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = told(way(filled))
    here: list[str] = []
    clean = Reader.clean

    def watched(self: Reader, path: str) -> Any:
        here.append(path)
        return clean(self, path)

    monkeypatch.setattr(Reader, "clean", watched)
    tree = way(filled)
    assert told(tree, crew_of(tree)) == alone
    read = [path for path in tree if path.startswith("registry/")]
    assert here == read[: len(read) // 2]  # the other half was read elsewhere


@pytest.mark.parametrize("way", [on_disk, in_revision])
@pytest.mark.parametrize("harm", [ZeroDivisionError, KeyboardInterrupt, SystemExit])
def test_one_reads_all_where_the_other_comes_to_grief(
    harm: type[BaseException], way: Way, filled: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone, own, clean = told(way(filled)), os.getpid(), Reader.clean

    def fail(self: Reader, path: str) -> Any:
        if os.getpid() != own:
            raise harm
        return clean(self, path)

    monkeypatch.setattr(Reader, "clean", fail)
    tree = way(filled)
    assert told(tree, crew_of(tree)) == alone


def test_an_interruption_here_ends_the_other_too(
    filled: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = os.getpid()

    def wait(self: Reader, path: str) -> Any:
        if os.getpid() != own:
            while True:
                pass
        raise KeyboardInterrupt

    begun: list[int] = []

    class Seen(twin.Twin[Any]):
        def __init__(self, work: Callable[[], Any]) -> None:
            super().__init__(work)
            begun.append(self._process)

    monkeypatch.setattr(Reader, "clean", wait)
    monkeypatch.setattr(twin, "Twin", Seen)
    tree = on_disk(filled)
    with pytest.raises(KeyboardInterrupt):
        told(tree, crew_of(tree))
    (process,) = begun
    with pytest.raises(ChildProcessError):  # it has ended, and was seen off
        os.waitpid(process, os.WNOHANG)


def test_few_files_are_read_by_one(filled: Work, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LONG", 10_000)
    monkeypatch.setattr(twin, "Twin", None)
    tree = on_disk(filled)
    assert told(tree, crew_of(tree)) == told(on_disk(filled))
