"""Checkpoints as an outsider recomputes them: with a shell, git and sha256sum, and nothing else.

The script is written from the sentence of the contract, not from our code.
"""

from __future__ import annotations

import os
import random
import subprocess
from pathlib import Path
from typing import Any, Final

import pytest

from stcli.cli import main
from stcli.domain.judging.audit.checkpoint import Chain
from stcli.store import discovery
from stcli.store.landing import History
from tests.trust.ledger import Files, Ledger, Link, Module, founding, message

SCRIPT: Final = r"""
set -eu
root=0000000000000000000000000000000000000000000000000000000000000000
empty=$(git hash-object -t tree /dev/null)
before=
tab=$(printf '\t')
tree() { git rev-parse -q --verify "$1:$PREFIX" || printf '%s\n' "$empty"; }
for id in $(git rev-list --first-parent --reverse HEAD); do
    if [ -z "$before" ]; then
        git cat-file -e "$id:${PREFIX}registry/registry.yaml" 2>/dev/null || continue
        from=$empty
    else
        from=$(tree "$before")
    fi
    git -c core.quotePath=false diff-tree -r "$from" "$(tree "$id")" -- registry schemas >changes
    {
        printf 'stcli-checkpoint-v1\n%s\n%s\n' "$root" "$id"
        while IFS="$tab" read -r facts path; do
            set -- $facts
            case $2 in
            000000) printf -- '- - %s\n' "$path" ;;
            160000) sum=$(printf %s "$4" | sha256sum)
                printf '%s %s %s\n' "$2" "${sum%% *}" "$path" ;;
            *) sum=$(git cat-file blob "$4" | sha256sum)
                printf '%s %s %s\n' "$2" "${sum%% *}" "$path" ;;
            esac
        done <changes
    } >lines
    root=$(sha256sum <lines)
    root=${root%% *}
    printf '%s %s\n' "$id" "$root"
    before=$id
done
"""


def by_shell(top: Path, place: Path, prefix: str = "") -> list[tuple[str, str]]:
    """Every landing's commit and root, computed outside our code."""
    env = {"PATH": os.environ["PATH"], "GIT_DIR": str(top / ".git"), "PREFIX": prefix}
    command = ["sh", "-c", SCRIPT.replace("\\t", "\t")]
    done = subprocess.run(command, cwd=place, env=env, capture_output=True, check=True)
    assert done.stderr == b""
    lines = done.stdout.decode().splitlines()
    return [(line.split()[0], line.split()[1]) for line in lines]


def by_us(root: Path, head: str) -> list[tuple[str, str]]:
    with History(discovery.at(str(root)).repository, head) as history:
        chain = Chain(history.contents)
        for commit, changes in history.steps():
            chain.take(commit, changes)
        return list(zip(history.trunk, chain.roots, strict=True))


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "registry-folder")


def agree(ledger: Ledger, tmp_path: Path) -> list[tuple[str, str]]:
    ours = by_us(ledger.root, ledger.head)
    assert by_shell(ledger.root, tmp_path) == ours
    return ours


ODD: Final[Any] = {
    "registry/measures/ähtäri åland.yaml": b"x",
    "registry/measures/two  spaces and an end .yaml": b"y",
    "registry/a line\nend.txt": b"z",
    "registry/100644 " + "0" * 64 + " registry/x": b"disguised",
    'registry/quote"and\\backslash\ttab\x7f.txt': b"",
    "registry/-n.txt": b"option\n",
    "registry/link": Link(b"../README.md"),
    "registry/module": Module("1" * 40),
    "registry/large.bin": b"0123456789abcdef" * (1 << 17),
    "README.md": b"nobody's business\n",
}


def test_every_kind_of_change_gives_the_root_that_a_shell_gives(
    ledger: Ledger, tmp_path: Path
) -> None:
    ledger.land({"README.md": b"before the registry\n", "schemas/early.schema.json": b"{}\n"})
    base = founding()
    ledger.land({**base, "schemas/early.schema.json": b"{}\n"})
    ledger.land({**ledger.files, "README.md": b"of no registry\n"})  # nothing of ours
    ledger.land({**ledger.files, **ODD})
    without = {p: c for p, c in ledger.files.items() if "two  spaces" not in p}
    moved = "registry/measures/avoin-toimi.yaml"
    renamed: Files = {p: c for p, c in without.items() if p != moved}
    ledger.land({**renamed, "registry/measures/muu.yaml": base[moved]})
    fork, files = ledger.head, ledger.files
    side = ledger.commit({**files, "registry/side.txt": b"s"}, "side\n", fork)
    ledger.land({**files, "registry/trunk.txt": b"t"})
    both = {**ledger.files, "registry/side.txt": b"s"}
    ledger.land(both, "Merge\n", side)
    later: Any = {"registry/module": Module("2" * 40), "registry/link": Link(b"x")}
    ledger.land({**both, **later})
    # A folder where a file was, and the other way round, beside names that sort between.
    ledger.land({**ledger.files, "registry/d": b"file", "registry/d.txt": b"", "registry/d0": b""})
    nested = {p: c for p, c in ledger.files.items() if p != "registry/d"}
    ledger.land({**nested, "registry/d/e": b"folder"})
    ledger.land({p: c for p, c in ledger.files.items() if not p.startswith("schemas/")})
    ledger.land({"README.md": b"all gone\n"})
    assert len(agree(ledger, tmp_path)) == 11


def test_names_and_modes_that_git_would_not_make_count_too(ledger: Ledger, tmp_path: Path) -> None:
    ledger.found()
    blob = ledger.write("blob", b"x")

    def land(mode: str, name: bytes) -> None:
        inner = b"%s %s\0" % (mode.encode(), name) + bytes.fromhex(blob)
        registry = ledger.write("tree", inner)
        ledger.land({}, root=ledger.raw_tree([("40000", "registry", registry)]))

    land("100644", b"\xff\xfe.yaml")
    land("100664", b"\xff\xfe.yaml")  # git shows the same mode
    land("100755", b"\xff\xfe.yaml")
    land("100755", b"\\xff\\xfe.yaml")
    land("120000", b"link")
    assert len({root for _, root in agree(ledger, tmp_path)}) == 6
    assert main(["-C", str(ledger.root), "audit", "verify"]) == 1


def test_a_registry_in_a_folder_has_the_paths_of_the_registry(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "top")
    (ledger.root / "sub dir").mkdir()
    (ledger.root / "registry").rename(ledger.root / "sub dir/registry")
    inside = {f"sub dir/{path}": content for path, content in founding().items()}
    ledger.land({"registry/x.txt": b"another's\n"})
    ledger.land(inside)
    ledger.land({**inside, "sub dir/registry/y.txt": b"ours\n", "registry/x.txt": b"other\n"})
    ledger.land({"registry/x.txt": b"all of ours is gone\n"})
    ours = by_us(ledger.root / "sub dir", ledger.head)
    assert by_shell(ledger.root, tmp_path, "sub dir/") == ours
    assert len(ours) == 3
    alone = Ledger(tmp_path / "alone")
    alone.found()
    assert by_us(alone.root, alone.head)[0] != ours[0]  # the commit's id is in the root


@pytest.mark.parametrize("seed", range(6))
def test_random_trees_give_the_root_that_a_shell_gives(
    seed: int, ledger: Ledger, tmp_path: Path
) -> None:
    chance = random.Random(seed)
    names = ["a", "b", "a.b", "a-b", "ä", "A", "a b", "0", "~", 'q"', "å\tä"]
    ledger.found()
    for _ in range(12):
        tree: Any = {p: c for p, c in ledger.files.items() if chance.random() > 0.3}
        for _ in range(4):
            depth = chance.randint(1, 3)
            path = "/".join(["registry", *chance.choices(names, k=depth)])
            inside = (p for p in tree if p.startswith(path + "/") or path.startswith(p + "/"))
            for old in list(inside):
                del tree[old]
            content = bytes([chance.randrange(4)])
            tree[path] = Link(content) if chance.random() < 0.2 else content
        ledger.land(tree, message())
    agree(ledger, tmp_path)
