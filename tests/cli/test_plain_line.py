"""The fast way in accepts, typer explains: what a plain line calls, typer would call too."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from stcli.cli import command_tree
from stcli.cli.command_table import COMMANDS
from stcli.cli.plain_line import Context, PlainLine, plain_line
from stcli.cli.settings import Settings, settings_of
from stcli.cli.shell import Shell
from stcli.domain.refusal import Refusal
from tests.cli.made_up import Run
from tests.cli.test_startup import loaded

PLAIN: Final = (
    *("status", "list", "show", "search", "query", "export", "log", "diff", "why", "validate"),
    *("explain", "schema", "check", "audit verify", "audit checkpoint", "audit bundle"),
    "completion",
)
# The least that a command must be given.
NEEDED: Final = {
    "list": ["measures"], "show": ["x"], "search": ["virasto"], "why": ["x", "title.fi"],
    "check": ["--base", "main"], "completion": ["bash"],
}  # fmt: skip
VALUES: Final = (
    *("fi", "sv", "never", "2026-01-31", "tomorrow", "json", "csv", "x", "measures", "HEAD", ""),
    *("5", "-1", "-", "--", "ä ö", "a=b", "list", "audit", "--json", "-q"),
)
ODD: Final = (
    *("--help", "-h", "--version", "-V", "-fjson", "-qv", "-f=json", "--late=yes", "--no-late"),
    *("--lat", "--unknown", "-n", "-x", "--json=", "audit verify", " list", "help", "---"),
)


class Called(Exception):
    """The command was called, with these values."""

    def __init__(self, function: Callable[..., Any], values: dict[str, Any]) -> None:
        super().__init__(function.__name__)
        self.call = (function, values)


def called(function: Callable[..., Any]) -> Callable[..., None]:
    """In place of a command's function: tells with what it was called."""
    signature = inspect.signature(function)

    def tell(*args: Any, **values: Any) -> None:
        bound = signature.bind(*args, **values)
        bound.apply_defaults()
        context = bound.arguments.pop("ctx")
        assert isinstance(context.obj, Shell)
        raise Called(function, dict(bound.arguments))

    return tell


@cache
def tree() -> Any:
    """The command tree, all functions of which only tell that they were called."""
    root = command_tree._built.__wrapped__(None, None, "en")
    for command in leaves(root):
        wrapper = command.callback
        cell = wrapper.__closure__[wrapper.__code__.co_freevars.index("callback")]
        cell.cell_contents = called(cell.cell_contents)
    return root


def leaves(command: Any) -> Iterator[Any]:
    below = getattr(command, "commands", {}).values()
    for one in below:
        yield from leaves(one)
    if not below:
        yield command


def outcome(line: Sequence[str], go: Callable[[Shell], object]) -> dict[str, Any]:
    """What a run comes to: what was called or refused, and what the shell has taken in."""
    shell = Shell(settings_of(line, {}))
    shell.command = next((word for word in line if word in {c.split()[0] for c in PLAIN}), "stcli")
    end: object
    try:
        end = go(shell)
    except Called as reached:
        end = reached.call
    except Refusal as refusal:
        end = (refusal.code, refusal.params)
    except SystemExit as leaving:
        end = leaving.code
    read = {name: getattr(shell.settings, name) for name in Settings.__annotations__}
    return {"end": end, "settings": read, "lang": shell.words.lang, "command": shell.command}


def by_typer(line: Sequence[str]) -> dict[str, Any]:
    return outcome(line, lambda shell: command_tree.call(tree(), list(line), shell))


def plainly(line: Sequence[str], plain: PlainLine) -> dict[str, Any]:
    told = PlainLine(plain.levels, called(plain.function), plain.values)
    return outcome(line, told.carry_out)


def options(path: str) -> list[str]:
    return [name for told in COMMANDS[path] for name in told.split("|")[0].split(",") if name]


def takes_value(spelling: str, path: str) -> bool:
    told = (line.split("|") for at in (path, "") for line in COMMANDS[at])
    return next(many for names, many, *_ in told if spelling in names.split(",")) != "0"


@st.composite
def lines(draw: st.DrawFn) -> list[str]:
    """Command lines, many of them in order, and many in which something is odd."""
    path = draw(st.one_of(st.sampled_from(PLAIN), st.sampled_from([c for c in COMMANDS if c])))
    value = st.sampled_from(VALUES)

    def given_options(at: str) -> st.SearchStrategy[list[str]]:
        known = [name for name in options(at) if name not in ("--version", "-V", "--help", "-h")]
        return st.sampled_from(known).flatmap(
            lambda name: (
                st.one_of(value.map(lambda v: [name, v]), value.map(lambda v: [f"{name}={v}"]))
                if takes_value(name, at) else st.just([name])
            )
        )  # fmt: skip

    shared = given_options("")
    own = given_options(path) if options(path) else shared
    odd = st.sampled_from((*ODD, *VALUES)).map(lambda word: [word])
    before = st.lists(st.one_of(shared, shared, shared, odd), max_size=2)
    needed = st.just(NEEDED.get(path, []))
    inside = st.lists(st.one_of(shared, own, own, value.map(lambda v: [v]), odd), max_size=5)
    words = [pieces for word in path.split() for pieces in (*draw(before), [word])]
    more = draw(st.permutations([draw(needed), *draw(inside)]))
    return [word for piece in (*words, *more) for word in piece]


@pytest.fixture(autouse=True, scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A folder where ``-o`` finds no files."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(tmp_path_factory.mktemp("elsewhere"))
        yield


@given(lines())
@settings(max_examples=600)
@example(["--lang", "xx", "audit", "--json", "verify", "-q"])
@example(["audit", "--lang", "xx", "verify"])
@example(["list", "--format", "json", "--json", "--format", "csv", "measures"])
@example(["validate", "a", "--select", "x", "b", "--select=y", "--output", ""])
def test_what_a_plain_line_calls_typer_calls_too(line: list[str]) -> None:
    plain = plain_line(line)
    if plain is not None:
        assert plainly(line, plain) == by_typer(line)


@pytest.mark.parametrize("path", PLAIN)
def test_every_option_of_a_command_may_stand_on_a_plain_line(path: str) -> None:
    needed = NEEDED.get(path, [])
    for name in {*options(path), *options("")} - {"--help", "-h", "--version", "-V", "--limit"}:
        given_value = ["json"] if takes_value(name, path) else []
        for line in (
            [*path.split(), *needed, name, *given_value],
            [*path.split(), name, *given_value, *needed],
        ):
            plain = plain_line(line)
            assert plain is not None, line
            assert plainly(line, plain) == by_typer(line)


@pytest.mark.parametrize("path", PLAIN)
def test_global_options_stand_anywhere_on_a_plain_line(path: str) -> None:
    words = [*path.split(), *NEEDED.get(path, [])]
    for place in range(len(path.split()) + 1):
        line = [*words[:place], "--today", "2026-02-03", "-f", "csv", "--json", *words[place:]]
        plain = plain_line(line)
        assert plain is not None
        assert plainly(line, plain) == by_typer(line)


@pytest.mark.parametrize(
    "line",
    [
        "", "nothing", "audit", "audit nothing", "list", "list a b", "check", "show", "why x",
        "list measures --late=yes", "list measures --unknown", "list measures --sort",
        "list measures --help", "--version list measures", "list -h", "list -- measures",
        "search virasto --limit 5", "list measures -qv", "list measures -fjson", "query -",
        "measure start x", "set x title.fi=y", "man", "init", "help", "audit --help",
    ],
)  # fmt: skip
def test_what_is_not_plainly_fine_is_left_to_typer(line: str) -> None:
    assert plain_line(line.split()) is None


def test_one_word_is_never_two(tmp_path: Path) -> None:
    for line in (["audit verify"], [" list", "measures"], ["", "status"], ["audit", "", "verify"]):
        assert plain_line(line) is None


def test_a_command_sees_of_its_call_the_shell_alone() -> None:
    shell = Shell(settings_of([], {}))
    assert Context(shell).obj is shell
    assert Context.__slots__ == ("obj",)


@pytest.mark.parametrize(
    "line",
    [
        "list measures", "list measures --json", "show esimerkki-alue", "log esimerkki-alue",
        "query", "validate", "status", "explain", "schema measure", "--lang fi search virasto",
    ],
)  # fmt: skip
def test_a_plain_line_is_carried_out_without_the_framework(line: str, folder: Path) -> None:
    code, modules = loaded(folder, *line.split())
    assert code == 0
    assert modules.isdisjoint(("typer", "typer.main", "click"))


def test_what_a_plain_line_asks_in_vain_is_refused_as_ever(folder: Path, run: Run) -> None:
    plain = run("-C", str(folder), "show", "nothing-of-that-name", "--json")
    # ``--`` says nothing, but that typer is to look at it.
    explained = run("-C", str(folder), "show", "--json", "--", "nothing-of-that-name")
    assert plain == explained
    assert plain.code == 3
