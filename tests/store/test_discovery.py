"""Where the registry is: named, or found upwards, with or without a repository."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from stcli.domain.refusal import EXIT_SURROUNDINGS, Refusal
from stcli.store import discovery

if TYPE_CHECKING:
    from tests.store.conftest import Work


def find(
    here: Path, directory: str | None = None, variable: str | None = None
) -> discovery.Registry:
    return discovery.find(directory=directory, variable=variable, here=str(here))


@pytest.mark.parametrize("below", ["", "registry", "registry/measures", "schemas"])
def test_the_registry_is_found_from_anywhere_inside(work: Work, below: str) -> None:
    assert find(work.root / below).root == os.path.realpath(work.root)


def test_the_option_wins_over_the_variable_and_both_over_here(
    make: Callable[..., Work],
) -> None:
    one, two, three = make("one"), make("two"), make("three")
    assert find(three.root, str(one.root), str(two.root)).root == str(one.root)
    assert find(three.root, None, str(two.root)).root == str(two.root)
    assert find(three.root, "../one").root == str(one.root)
    assert find(three.root, "", "").root == str(three.root)


def test_the_registry_folder_itself_may_be_named(work: Work) -> None:
    assert find(work.top.parent, str(work.root / "registry")).root == str(work.root)


def test_a_named_folder_is_not_searched_upwards(work: Work) -> None:
    with pytest.raises(Refusal) as refused:
        find(work.root, "registry/measures")
    assert (refused.value.code, refused.value.exit) == ("registry-missing", EXIT_SURROUNDINGS)


def test_no_registry_at_all(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        find(tmp_path)
    assert (refused.value.code, refused.value.params) == (
        "registry-missing",
        {"folder": str(tmp_path)},
    )


def test_the_repository_knows_its_top_prefix_and_folders(make: Callable[..., Work]) -> None:
    work = make(prefix="sub/folder/")
    repository = find(work.root).repository
    assert repository == discovery.Repository(
        str(work.top), "sub/folder/", str(work.top / ".git"), str(work.top / ".git")
    )
    assert repository.root == str(work.root)
    assert repository.folders == ("sub/folder/registry", "sub/folder/schemas")


def test_a_link_to_the_registry_leads_to_the_place_itself(work: Work, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(work.root)
    assert find(tmp_path / "link" / "registry").repository.top == str(work.top)


def test_a_submodule_has_its_own_repository(make: Callable[..., Work]) -> None:
    inner, outer = make("inner"), make("outer")
    outer.git(
        *("-c", "protocol.file.allow=always", "submodule", "--quiet", "add"),
        str(inner.top),
        "part",
    )
    repository = find(outer.top / "part").repository
    assert repository.top == str(outer.top / "part")
    assert repository.git_dir == str(outer.top / ".git/modules/part")


def gone(work: Work) -> None:
    (work.top / ".git").rename(work.top / "not-git")


def pointing_nowhere(work: Work) -> None:
    gone(work)
    (work.top / ".git").write_text("gitdir: nowhere\n")


def nonsense(work: Work) -> None:
    gone(work)
    (work.top / ".git").write_bytes(b"\xff" * 10_000)


def bare(work: Work) -> None:
    for path in (work.top / ".git").iterdir():
        path.rename(work.top / path.name)
    (work.top / ".git").rmdir()


def inside(work: Work) -> None:
    (work.top / ".git").rename(work.root / "registry" / ".git")


@pytest.mark.parametrize(
    ("deed", "code"),
    [
        (gone, "repository-missing"),
        (pointing_nowhere, "repository-broken"),
        (nonsense, "repository-broken"),
        (bare, "repository-bare"),
        (inside, "repository-inside"),
    ],
)
def test_a_registry_without_a_usable_repository_says_so_when_asked(
    work: Work, deed: Callable[[Work], None], code: str
) -> None:
    deed(work)
    registry = find(work.root)
    assert registry.found is None
    with pytest.raises(Refusal) as refused:
        _ = registry.repository
    assert (refused.value.code, refused.value.exit) == (code, EXIT_SURROUNDINGS)


def test_a_bare_repository_is_no_registry(work: Work, tmp_path: Path) -> None:
    work.git("clone", "--quiet", "--bare", ".", str(tmp_path / "bare.git"))
    with pytest.raises(Refusal) as refused:
        find(tmp_path, "bare.git")
    assert refused.value.code == "repository-bare"
