"""The annals of a history are what git says of it, whatever part of them was remembered."""

from __future__ import annotations

import random
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from stcli.store import annals as module
from stcli.store import git, history
from stcli.store.annals import Annals
from stcli.store.card_index import CardIndex
from stcli.store.order import order_of
from stcli.store.remembrance import Shelf
from tests.store.test_life import DEEP, FLAT, Past

if TYPE_CHECKING:
    from stcli.store.discovery import Repository
    from tests.store.conftest import Work


@pytest.fixture
def opened(tmp_path: Path) -> Callable[[], CardIndex]:
    shelf = Shelf.cache({"XDG_CACHE_HOME": str(tmp_path / "cache")})
    return lambda: CardIndex(shelf, "x.cards", "p")


def lived(work: Work, seed: int) -> list[str]:
    """A random history; its commits, the oldest first."""
    marks = work.top / "marks"
    subprocess.run(
        ["git", "fast-import", "--quiet", f"--export-marks={marks}"], cwd=work.top, check=True,
        input="".join(Past(seed, work.prefix).stream).encode(),
    )  # fmt: skip
    ids = dict(line.split() for line in marks.read_text().splitlines())
    return [ids[f":{number}"] for number in range(1, 31)]


def listed(work: Work, head: str, *how: str) -> list[str]:
    order = ("--topo-order", "--full-history", head, "--")
    return git.run(work.repository, "rev-list", *order, *how).decode().split()


def touching(work: Work, head: str, path: str) -> set[str]:
    """By git's account: the commits whose first parent had the file otherwise."""
    commits = history.log(work.repository, head=head)
    return {commit.id for commit in commits if path in commit.paths}


@pytest.mark.parametrize(("seed", "prefix"), [(0, ""), (1, "sub/"), (2, ""), (3, "")])
def test_of_every_head_in_any_order_they_say_what_git_says(
    seed: int, prefix: str, make: Callable[..., Work], opened: Callable[[], CardIndex],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    work, dice = make(prefix=prefix, commit=False), random.Random(seed)
    ids = lived(work, seed)
    for head in (*sorted(dice.sample(ids, 5), key=ids.index), *dice.sample(ids, 5)):
        monkeypatch.setattr(module, "_FEW", dice.choice((2, 256)))
        index = opened()
        found = Annals(work.repository, head, index, lasting=dice.random() < 0.8)
        assert found.order.ids == listed(work, head)
        assert found.order.told == listed(work, head, *work.repository.folders)
        assert [*map(found.order.parents, found.order.ids)] == [
            tuple(work.git("rev-parse", f"{id}^@").split()) for id in found.order.ids
        ]
        anew = Annals(work.repository, head, None)
        for path in (FLAT, DEEP):
            assert found.touching(path) == anew.touching(path)
            assert found.touching(path).keys() == touching(work, head, path)
            assert found.of(path) == anew.of(path)
        assert found.order.landings == anew.order.landings
        found.keep()
        if dice.random() < 0.8:
            index.write()
        index.close()


def test_what_one_commit_followed_another_with_is_all_that_is_asked_of_git(
    make: Callable[..., Work], opened: Callable[[], CardIndex], monkeypatch: pytest.MonkeyPatch
) -> None:
    work, index = make(), opened()
    Annals(work.repository, work.git("rev-parse", "HEAD"), index).keep()
    index.write()
    work.write("README.md", b"x")
    work.save("nobody's business")
    work.write("registry/measures/a.yaml", b"id: a\n")
    head, asked = work.save("changed"), list[tuple[str, ...]]()
    start = git.start

    def watched(repository: Repository, *args: str, **more: Any) -> Any:
        asked.append(args)
        return start(repository, *args, **more)

    monkeypatch.setattr(git, "start", watched)
    found = Annals(work.repository, head, index)
    assert [args[0] for args in asked] == ["rev-list", "log"]
    assert [sum(head in args for args in asked), len(found.order.ids)] == [2, 3]
    assert (len(found.order.told), found.touching("registry/measures/a.yaml")) == (
        2, {head: None, found.order.ids[2]: None},
    )  # fmt: skip
    found.keep()
    index.write()
    asked.clear()
    assert Annals(work.repository, head, index).order.told == found.order.told
    assert not asked


def test_a_merge_that_took_nothing_over_is_among_the_commits_that_touch_the_registry(
    make: Callable[..., Work], opened: Callable[[], CardIndex]
) -> None:
    work, index = make(), opened()
    first = work.git("rev-parse", "HEAD")
    Annals(work.repository, first, index).keep()
    index.write()
    work.git("checkout", "--quiet", "-b", "side")
    work.write("registry/measures/a.yaml", b"id: a\n")
    side = work.save("on the side")
    work.git("checkout", "--quiet", "main")
    work.git("merge", "--quiet", "--no-ff", "-s", "ours", "-m", "not taken", "side")
    head = work.git("rev-parse", "HEAD")
    found = Annals(work.repository, head, index)
    assert found.order.told == listed(work, head, *work.repository.folders) == [head, side, first]
    assert found.of("registry/measures/a.yaml") == [side, first]
    assert found.order.landings == {side: head}


def test_moved_files_are_followed_by_their_names(make: Callable[..., Work]) -> None:
    work = make()
    first = work.git("rev-parse", "HEAD")
    work.git("mv", "registry/measures/a.yaml", "registry/a.yaml")
    work.git("mv", "registry/measures/b.yaml", "registry/b.yaml")
    moved = work.save("moved")
    found = Annals(work.repository, moved, None)
    assert found.touching("registry/a.yaml") == {moved: "registry/measures/a.yaml"}
    assert found.of("registry/b.yaml") == [moved, first]


def test_what_goes_on_from_an_index_is_not_written_into_another(
    make: Callable[..., Work], opened: Callable[[], CardIndex]
) -> None:
    """Else an order would be believed of which the files of most commits are not known."""
    work, index = make(), opened()
    first = work.git("rev-parse", "HEAD")
    Annals(work.repository, first, index).keep()
    index.write()
    work.write("registry/measures/a.yaml", b"id: a\n")
    head = work.save("changed")
    found = Annals(work.repository, head, index)
    index.close()
    opened()._shelf.write("x.cards.seal", b"another's")  # the file is put away at the next write
    found.keep()
    index.write()
    again = Annals(work.repository, head, opened())
    assert again.touching("registry/measures/a.yaml") == {head: None, first: None}


def test_of_a_shallow_clone_nothing_is_kept(
    make: Callable[..., Work], opened: Callable[[], CardIndex]
) -> None:
    work, index = make(), opened()
    head = work.git("rev-parse", "HEAD")
    (work.top / ".git" / "shallow").write_text(f"{head}\n")
    found = Annals(work.repository, head, index)
    found.take([(head, b"{}", [("measure/a", b"x")])])
    found.keep()
    index.write()
    assert (found.whole, found.untold([head])) == (False, [head])
    (work.top / ".git" / "shallow").unlink()
    assert Annals(work.repository, head, index).untold([head]) == [head]


def test_chapters_come_back_with_their_parts_in_order(
    make: Callable[..., Work], opened: Callable[[], CardIndex]
) -> None:
    work, index = make(), opened()
    ids = [work.git("rev-parse", "HEAD"), "b" * 40]
    annals = Annals(work.repository, ids[0], index)
    parts = [("measure/a", b"2"), ("", b"1"), ("measure/a", b"0")]
    annals.take([(ids[0], b"chapter", parts)])
    annals.take_sound("1", "law/file")
    assert not annals.is_sound("1", "law/file")
    index.write()
    assert annals.is_sound("1", "law/file")
    assert not annals.is_sound("1", "law/other")
    assert annals.facts(ids) == {ids[0]: b"chapter"}
    assert annals.untold(ids) == ids[1:]
    assert [*annals.chapters(ids)] == [(ids[0], b"chapter", [b"2", b"1", b"0"]), (ids[1], None, ())]
    assert [*annals.chapters(ids[:1], "measure/a")] == [(ids[0], b"chapter", [b"2", b"0"])]


def lonely(work: Work, message: str) -> str:
    work.git("commit", "--quiet", "--allow-empty", "--message", message)
    return work.git("rev-parse", "HEAD")


def test_an_order_is_another_after_history_was_rewritten(make: Callable[..., Work]) -> None:
    work = make()
    first = work.git("rev-parse", "HEAD")
    known, _ = order_of(work.repository, lonely(work, "gone"), None)
    work.git("checkout", "--quiet", first)
    head = lonely(work, "instead")
    found, fresh = order_of(work.repository, head, known)
    assert (found.ids, fresh) == ([head, first], [head])
    assert order_of(work.repository, first, found)[0].ids == [first]
