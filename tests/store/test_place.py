"""Places: what can be named after ``--at``, and what cannot."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from stcli.domain.refusal import EXIT_REFUSED, EXIT_SURROUNDINGS, Refusal
from stcli.store import place

if TYPE_CHECKING:
    from tests.store.conftest import Work

A = "registry/measures/a.yaml"
HELSINKI = "Europe/Helsinki"


def look(work: Work, name: str, zone: str = HELSINKI) -> place.Place:
    return place.look(work.registry, name, zone=zone)


def test_the_work_tree_the_index_and_a_revision(work: Work) -> None:
    first = work.read(A)
    work.write(A, b"id: a\nindex: 1\n")
    work.git("add", A)
    work.write(A, b"id: a\ndisk: 1\n")
    assert look(work, "worktree").tree[A] == b"id: a\ndisk: 1\n"
    assert look(work, "index").tree[A] == b"id: a\nindex: 1\n"
    found = look(work, "HEAD")
    assert (found.tree[A], found.commit) == (first, work.git("rev-parse", "HEAD"))


def test_a_revision_may_be_a_branch_a_tag_or_a_short_id(work: Work) -> None:
    id = work.git("rev-parse", "HEAD")
    work.git("tag", "-a", "v1", "-m", "x")
    for name in ("main", "v1", "HEAD~0", id[:8], id, "@", "HEAD^{/a registry}"):
        assert look(work, name).commit == id


@pytest.mark.parametrize(
    "name",
    [
        "-x",
        "--help",
        "--output=FILE",
        "HEAD^{/((((",
        "@{u}",
        "main..other",
        "^main",
        ":/a registry",
        "HEAD:registry",
        "HEAD HEAD",
        "none",
        "",
        " ",
        "a\0b",
        "a\nb",
        "\udcff",
        "x" * 5000,
        "2024-02-30",
        "9999-12-31",
        "0" * 40,
    ],
)
def test_what_names_nothing_is_unknown_and_never_an_error_of_git(work: Work, name: str) -> None:
    with pytest.raises(Refusal) as refused:
        look(work, name)
    assert (refused.value.code, refused.value.exit) == ("place-unknown", EXIT_REFUSED)
    assert refused.value.params == {"place": name}


def test_a_day_is_the_last_commit_of_the_trunk_until_its_end_in_the_zone(work: Work) -> None:
    # 2026-03-28 24:00 in Helsinki is 22:00 UTC, the night before clocks are put forward.
    before = work.save("just before midnight", at=1774735199)
    after = work.save("at midnight", at=1774735200)
    assert look(work, "2026-03-28").commit == before
    assert look(work, "2026-03-28", "UTC").commit == after
    assert look(work, "2026-03-29").commit == after
    assert look(work, "2040-01-01").commit == after


def test_a_day_is_asked_of_the_trunk_and_not_of_merged_branches(work: Work) -> None:
    trunk = work.save("on the trunk", at=1_750_000_000)
    work.git("checkout", "--quiet", "-b", "side")
    work.save("on the side", at=1_760_000_000)
    work.git("checkout", "--quiet", "main")
    env = {"GIT_COMMITTER_DATE": "@1770000000 +0000"}
    work.git("merge", "--quiet", "--no-ff", "side", "-m", "landing", env=env)
    assert look(work, "2025-12-31").commit == trunk
    assert look(work, "2026-02-03").commit == work.git("rev-parse", "HEAD")


def test_a_wrong_clock_does_not_hide_what_was_there(work: Work) -> None:
    early = work.save("right", at=1_750_000_000)
    work.save("clock in the future", at=4_000_000_000)
    late = work.save("right again", at=1_760_000_000)
    assert look(work, "2025-06-30").commit == early
    assert look(work, "2025-12-31").commit == late


def test_a_day_before_the_registry_was_founded_is_too_early(make: Callable[..., Work]) -> None:
    work = make(commit=False)
    (work.root / "registry/registry.yaml").rename(work.root / "later")
    work.save("not yet", at=1_600_000_000)
    (work.root / "later").rename(work.root / "registry/registry.yaml")
    work.save("founded", at=1_700_000_000)
    for day in ("1969-12-31", "2000-01-01", "2021-01-01"):
        with pytest.raises(Refusal) as refused:
            look(work, day)
        assert (refused.value.code, refused.value.exit) == ("place-too-early", EXIT_REFUSED)
    assert look(work, "2024-01-01").commit


def test_a_shallow_clone_does_not_answer_for_days_it_does_not_know(
    make: Callable[..., Work],
) -> None:
    work = make()
    work.save("second", at=1_750_000_000)
    work.git("clone", "--quiet", "--depth=1", f"file://{work.top}", "../shallow")
    clone = type(work)(work.top.parent / "shallow")
    assert look(clone, "2025-12-31").commit
    with pytest.raises(Refusal) as refused:
        look(clone, "2024-01-01")
    assert (refused.value.code, refused.value.exit) == ("clone-incomplete", EXIT_SURROUNDINGS)


def test_a_repository_without_commits_has_no_days(make: Callable[..., Work]) -> None:
    work = make(commit=False)
    with pytest.raises(Refusal) as refused:
        look(work, "2026-01-01")
    assert refused.value.code == "no-commits"
    with pytest.raises(Refusal) as refused:
        look(work, "HEAD")
    assert refused.value.code == "place-unknown"


def test_an_unknown_zone_is_named(work: Work) -> None:
    for zone in ("Europe/Atlantis", "../../etc/passwd", ""):
        with pytest.raises(Refusal) as refused:
            look(work, "2026-01-01", zone)
        assert refused.value.code == "zone-unknown"


def test_only_the_work_tree_can_be_read_without_git(work: Work) -> None:
    (work.top / ".git").rename(work.top / "not-git")
    assert A in look(work, "worktree").tree
    for name in ("index", "HEAD", "2026-01-01"):
        with pytest.raises(Refusal) as refused:
            look(work, name)
        assert (refused.value.code, refused.value.exit) == (
            "repository-missing",
            EXIT_SURROUNDINGS,
        )
