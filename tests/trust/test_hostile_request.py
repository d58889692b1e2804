"""Hostile heads: whatever a request brings, the gate says what is wrong and comes to an end."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest

from stcli.cli import main
from tests.trust.ledger import TODAY, Files, Ledger, Link, Module, changed, path_of
from tests.trust.test_attacks import MEASURE, OPEN, REGISTRY, SIGNERS, _edit, _policy, surroundings

__all__ = ["surroundings"]

SCHEMA: Final = "schemas/measure.schema.json"
Head = Callable[[Ledger], Any]
HEADS: Final[dict[str, Head]] = {}


def head(make: Head) -> Head:
    """Register a head; it lands what it makes, and may return the base."""
    HEADS[make.__name__] = make
    return make


def without(tree: Files, start: str) -> Files:
    return {path: content for path, content in tree.items() if not path.startswith(start)}


def with_(name: str, more: dict[str, Any], start: str = "\0") -> None:
    """Register a head that has other files, and not those whose paths begin so."""
    HEADS[name] = lambda ledger: ledger.land({**without(ledger.files, start), **more})


def root(ledger: Ledger, *entries: tuple[str, str, str]) -> None:
    ledger.land(ledger.files, root=ledger.raw_tree(list(entries)))


with_("registry_is_a_link", {"registry": Link(b"/etc")}, "registry/")
with_("registry_is_a_file", {"registry": b"x"}, "registry/")
with_("registry_is_a_submodule", {"registry": Module("1" * 40)}, "registry/")
with_("registry_is_gone", {}, "registry/")
with_("everything_is_gone", {"README.md": b"x"}, "")
with_("schemas_are_a_link", {"schemas": Link(b"/etc")}, "schemas/")
with_("schema_is_a_link", {SCHEMA: Link(b"/etc/passwd")})
with_("schema_is_a_submodule", {SCHEMA: Module("1" * 40)})
with_("schema_is_too_large", {SCHEMA: b" " * (1 << 21)})
with_("schema_refers_to_itself", {SCHEMA: b'{"$ref": "#"}'})
with_("schema_is_too_deep", {SCHEMA: b'{"a":' * 5000 + b"1" + b"}" * 5000})
with_("schema_is_a_list", {SCHEMA: b"[]"})
with_("schema_is_no_text", {SCHEMA: bytes(range(256))})
with_("policy_is_a_link", {path_of(REGISTRY): Link(b"/etc/passwd")})
with_("policy_is_too_large", {path_of(REGISTRY): b"#" * (1 << 21)})
with_("signers_are_too_large", {SIGNERS: b"x y z\n" * (1 << 19)})
with_("signers_are_no_text", {SIGNERS: bytes(range(256)) * 100})
with_("record_is_a_folder", {path_of(MEASURE) + "/x.yaml": b"x"}, path_of(MEASURE))
with_(
    "names_that_terminals_obey",
    {
        "registry/measures/\x1b[31mx\n::error::x\r.yaml": b"x",
        "registry/measures/\u202egro.yaml": b"x",
    },
)
with_("many_files", {f"registry/measures/x{n}.yaml": b"id: x\n7: x\n" for n in range(1500)})
with_("many_strays", {f"registry/junk/x{n}": b"%d" % n for n in range(4000)})
with_(
    "aliases_that_unfold",
    {
        "registry/measures/x.yaml": b"a: &a [x, x]\n"
        + b"".join(b"b%d: &b%d [*a, *a]\n" % (n, n) for n in range(50))
    },
)


@head
def all_schemas_are_broken(ledger: Ledger) -> None:
    broken = {path: b"{" for path in ledger.files if path.startswith("schemas/")}
    ledger.land({**ledger.files, **broken})


@head
def declaration_is_a_list(ledger: Ledger) -> None:
    schema = json.loads(ledger.files[SCHEMA]) | {"x-stcli": [1]}
    ledger.land({**ledger.files, SCHEMA: json.dumps(schema).encode()})


@head
def names_that_are_no_text(ledger: Ledger) -> None:
    packed = b"100644 \xff\xfe.yaml\0" + bytes.fromhex(ledger.blob(b"x")[1])
    inner = ledger.raw_tree([("40000", "measures", ledger.write("tree", packed))])
    root(ledger, ("40000", "registry", inner))


@head
def folders_of_copies_of_folders(ledger: Ledger) -> None:
    tree = ledger.raw_tree([("100644", f"{n}.yaml", ledger.blob(b"x")[1]) for n in range(9)])
    for _ in range(12):
        tree = ledger.raw_tree([("40000", f"d{n}", tree) for n in range(9)])
    root(ledger, ("40000", "registry", tree))


@head
def folders_without_end(ledger: Ledger) -> None:
    tree = ledger.raw_tree([("100644", "x.yaml", ledger.blob(b"x")[1])])
    for _ in range(2000):
        tree = ledger.raw_tree([("40000", "d", tree)])
    root(ledger, ("40000", "registry", tree))


@head
def file_that_is_a_tree(ledger: Ledger) -> None:
    inner = ledger.raw_tree([("100644", "registry.yaml", ledger.tree({"a": b"x"}))])
    root(ledger, ("40000", "registry", inner))


@head
def folder_that_is_a_file(ledger: Ledger) -> None:
    root(ledger, ("40000", "registry", ledger.blob(b"x")[1]))


@head
def parent_that_is_a_file(ledger: Ledger) -> None:
    ledger.land(ledger.files, "x\n", ledger.blob(b"x")[1])


@head
def parent_twice(ledger: Ledger) -> None:
    ledger.land(_edit(ledger.files), "x\n", ledger.head, ledger.head)


@head
def tip_that_is_a_file(ledger: Ledger) -> None:
    (ledger.git / "refs/heads/main").write_text(ledger.blob(b"x")[1] + "\n")


@head
def claims_without_number(ledger: Ledger) -> None:
    claims = "Stcli-Action: measure.start\nStcli-Record: measures/avoin-toimi\n" * 5000
    ledger.land(_edit(ledger.files), f"x\n\n{claims}")


@head
def roles_of_another_form(ledger: Ledger) -> None:
    ledger.land(_policy(ledger.files, roles={"x": 5}))


@head
def history_of_another_form(ledger: Ledger) -> None:
    ledger.land(changed(ledger.files, OPEN, lambda d: d.update(history="x")))


@head
def merges_without_number(ledger: Ledger) -> str:
    base = ledger.head
    for number in range(101):
        side = ledger.commit(ledger.files, f"{number}\n", base)
        ledger.land(ledger.files, "merge\n", side)
    return base


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "registry-folder")


@pytest.mark.parametrize("name", HEADS)
def test_a_hostile_head_is_refused_with_a_finding(
    name: str, ledger: Ledger, capsys: pytest.CaptureFixture[str]
) -> None:
    base = ledger.found()
    given = HEADS[name](ledger)
    base = given if name == "merges_without_number" else base
    for form in ("json", "text", "github", "markdown"):
        capsys.readouterr()
        ends = ("--base", base, "--today", TODAY, "-f", form)
        code = main(["-C", str(ledger.root), "check", *ends])
        said = capsys.readouterr()
        assert code == 1, said.err
        assert "\x1b[31m" not in said.out
        assert not any(line.startswith("::error::x") for line in said.out.splitlines())
        if form == "json":
            errors = [f for f in json.loads(said.out)["findings"] if f["severity"] == "error"]
            assert errors
