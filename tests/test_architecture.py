"""The picture of the house, read from the imports: arrows only go down, one door a package."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent
ALLOWED: Final = {
    "cli": {"cli", "store", "report", "domain"},
    "store": {"store", "domain"},
    "report": {"report", "domain"},
    "domain": {"domain"},
}
WINGS: Final = ("reading", "model", "judging", "changing")  # from the ground up
DOORS: Final = {
    "yaml_rs": {"stcli/domain/reading/opinion.py"},
    "ruamel": {"stcli/domain/reading/yaml_slow.py"},
    "jsonschema_rs": {"stcli/domain/reading/schema_fast.py"},
    "jsonschema": {"stcli/domain/reading/schema_slow.py"},
    "referencing": {"stcli/domain/reading/schema_slow.py"},
    "rfc3986_validator": {"stcli/domain/reading/format.py"},
    "snowballstemmer": {"stcli/domain/reading/stem.py"},
    "git": {"stcli/store/git.py"},
    "subprocess": {"stcli/store/git.py", "stcli/store/editor.py", "stcli/store/ssh.py"},
    "rich": {"stcli/report/terminal.py"},
    "prompt_toolkit": {"stcli/cli/asking.py"},
    "openpyxl": {"stcli/report/sheet.py"},
    "pyarrow": {"stcli/report/parquet.py"},
    # Questions of people in the one, what the program remembers in the other.
    "sqlite3": {"stcli/store/database.py", "stcli/store/card_index.py"},
}
# What the core must never touch: disk, clock, environment, processes, screens.
NOT_IN_DOMAIN: Final = {"os", "sys", "pathlib", "time", "subprocess", "shutil", "tempfile", "io"}
THIRD_PARTY: Final = {*DOORS, "typer", "click", "gitdb"}


def modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted((ROOT / "stcli").rglob("*.py")):
        yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text("utf-8"))


def imports(tree: ast.Module) -> Iterator[str]:
    """Every import that runs; those for type checkers alone draw no arrow."""
    for node in _running(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def _running(node: ast.AST) -> Iterator[ast.AST]:
    yield node
    for below in ast.iter_child_nodes(node):
        if not (isinstance(below, ast.If) and ast.unparse(below.test) == "TYPE_CHECKING"):
            yield from _running(below)


def place(module: str) -> list[str]:
    return module.removesuffix(".py").replace("/", ".").split(".")[1:]


def test_arrows_between_packages_only_go_down() -> None:
    wrong = [
        f"{path} -> {name}"
        for path, tree in modules()
        for name in imports(tree)
        if name.startswith("stcli.") and (layer := place(path)[0]) in ALLOWED
        if place(name)[0] in ALLOWED and place(name)[0] not in ALLOWED[layer]
    ]
    assert wrong == []


def test_arrows_between_the_wings_of_the_domain_only_go_down() -> None:
    wrong = []
    for path, tree in modules():
        here = place(path)
        if here[0] != "domain" or len(here) < 3:
            continue
        for name in imports(tree):
            there = place(name)
            inside = there[:1] == ["domain"] and len(there) > 2 and there[1] in WINGS
            if inside and WINGS.index(there[1]) > WINGS.index(here[1]):
                wrong.append(f"{path} -> {name}")
    assert wrong == []


def test_each_third_party_package_has_one_door() -> None:
    wrong = [
        f"{path} -> {name}"
        for path, tree in modules()
        for name in imports(tree)
        if (package := name.split(".")[0]) in THIRD_PARTY
        if path not in DOORS.get(package, ()) and not (
            package == "typer" and path.startswith("stcli/cli/")
        )
    ]  # fmt: skip
    assert wrong == []


def test_the_domain_knows_no_disk_no_clock_and_no_screen() -> None:
    wrong = [
        f"{path} -> {name}"
        for path, tree in modules()
        if path.startswith("stcli/domain/")
        for name in imports(tree)
        if name.split(".")[0] in NOT_IN_DOMAIN
    ]
    assert wrong == []


def test_no_cycles_between_modules() -> None:
    graph = {
        path.removesuffix(".py").removesuffix("/__init__").replace("/", "."): {
            name for name in _at_import_time(tree) if name.startswith("stcli.")
        }
        for path, tree in modules()
    }
    done: set[str] = set()
    for start in graph:
        _walk(start, graph, (), done)


def _at_import_time(tree: ast.Module) -> Iterator[str]:
    """Imports of a module's top level, without those for type checkers alone."""
    for node in tree.body:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _walk(name: str, graph: dict[str, set[str]], trail: tuple[str, ...], done: set[str]) -> None:
    assert name not in trail, " -> ".join((*trail, name))
    if name in done or name not in graph:
        return
    for below in graph[name]:
        if below != name:
            _walk(below, graph, (*trail, name), done)
    done.add(name)
