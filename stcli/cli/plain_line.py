"""A plain line: a command line with which nothing is wrong, carried out without typer.

Loading typer and building a command tree takes longer than most answers. A line is plain where
a reading command, options in full and words stand as the table of commands knows them; then
its command is called with what typer would give it. Whatever is not plainly fine is none: typer
reads it again and explains. Knows the tables; knows neither words for people nor the registry.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from stcli.cli.command_table import COMMANDS as LINES
from stcli.cli.commands import COMMANDS, READING, SEVERAL

if TYPE_CHECKING:
    from stcli.cli.shell import Shell

# Commands besides the reading ones that plain functions answer.
MORE: Final = frozenset(("check", "audit", "completion"))
# What typer does itself: it ends the run, or converts what was typed.
TYPERS: Final = frozenset(("version", "help"))
CONVERTED: Final = "number"
Parameter = tuple[str, str]  # the name in the function, and how many words it takes: 0, 1, *


class Context:
    """What a command sees of its call."""

    __slots__ = ("obj",)

    def __init__(self, shell: Shell) -> None:
        self.obj = shell


class Level:
    """What was given to one of the commands on the line: to ``stcli``, a group, or the last."""

    __slots__ = ("own", "path", "shared", "words")

    def __init__(self, path: str) -> None:
        self.path = path
        self.shared: dict[str, Any] = {}  # global options, in the order in which they came first
        self.own: dict[str, Any] = {}
        self.words: list[str] = []


class PlainLine:
    """A command and what it is called with."""

    __slots__ = ("function", "levels", "values")

    def __init__(
        self, levels: Sequence[Level], function: Callable[..., Any], values: Mapping[str, Any]
    ) -> None:
        self.levels, self.function, self.values = levels, function, values

    def carry_out(self, shell: Shell) -> Any:
        """Take the global options in, outer commands first, and call the command."""
        for level in self.levels:
            shell.command = level.path or shell.command
            for name, value in level.shared.items():
                shell.take(name, value)
        if shell.command not in SEVERAL:
            shell.check_output()
        return self.function(Context(shell), **self.values)


class _NotPlain(Exception):
    """Something stands there that typer is to look at."""


def plain_line(arguments: Sequence[str]) -> PlainLine | None:
    """The line, where it is plainly fine."""
    try:
        levels = _levels(iter(arguments))
        values = levels[-1].own | _arguments(levels[-1])
        function = _function(levels[-1].path)
    except _NotPlain:
        return None
    return PlainLine(levels, function, values) if _suffices(function, values) else None


def _levels(words: Iterator[str]) -> list[Level]:
    """What stands on the line, command by command."""
    levels = [Level("")]
    while _is_group(levels[-1].path):
        _read(words, levels[-1], group=True)
        levels.append(Level(_below(levels[-1])))
    _read(words, levels[-1], group=False)
    return levels


def _below(level: Level) -> str:
    """The path of the command that a group's only word names."""
    word = "".join(level.words)
    path = f"{level.path} {word}" if level.path else word
    if not word or " " in word or path not in LINES:
        raise _NotPlain
    return path


def _is_group(path: str) -> bool:
    return not path or any(line.startswith(f"{path} ") for line in LINES)


def _read(words: Iterator[str], level: Level, *, group: bool) -> None:
    """Read options and words; those of a group end with the name of a command."""
    own, shared = _options(level.path) if level.path else {}, _options("")
    for word in words:
        if not word.startswith("-"):
            level.words.append(word)
            if group:
                return
            continue
        spelling, equals, value = word.partition("=")
        name, many = own.get(spelling) or shared.get(spelling) or ("", "")
        if not name or (equals and (many == "0" or not spelling.startswith("--"))):
            raise _NotPlain
        given = True if many == "0" else value if equals else next(words, None)
        if given is None:
            raise _NotPlain
        _keep(level.own if spelling in own else level.shared, name, given, many)


def _keep(given: dict[str, Any], name: str, value: Any, many: str) -> None:
    """The last of several counts, but where all do."""
    if many == "*":
        given.setdefault(name, []).append(value)
    else:
        given[name] = value


def _options(path: str) -> dict[str, Parameter]:
    """The options of a command by every spelling, but for those that are typer's."""
    return {
        spelling: (name, many)
        for names, many, form, name in _parameters(path)
        if form != CONVERTED and name not in TYPERS
        for spelling in names.split(",") if names
    }  # fmt: skip


def _parameters(path: str) -> Iterator[tuple[str, str, str, str]]:
    for line in LINES[path]:
        names, many, form, _, name = line.split("|")
        yield names, many, form, name


def _arguments(level: Level) -> dict[str, Any]:
    """The words of a command as its arguments, of which the last may take many."""
    words, values = level.words, {}
    for names, many, form, name in _parameters(level.path):
        if not names and words:
            if form == CONVERTED:
                raise _NotPlain
            values[name] = words if many == "*" else words[0]
            words = [] if many == "*" else words[1:]
    if words:
        raise _NotPlain
    return values


def _function(path: str) -> Callable[..., Any]:
    """The function of the command at a path."""
    name, _, below = path.partition(" ")
    entry = next(entry for entry in COMMANDS if entry.name == name)
    if entry.section != READING and name not in MORE:
        raise _NotPlain
    module: Any = import_module(f"stcli.cli.{entry.module}")
    function: Callable[..., Any] = dict(module.commands())[below] if below else module.command
    return function


def _suffices(function: Callable[..., Any], values: Mapping[str, Any]) -> bool:
    """Whether every parameter without a default was given."""
    of: Any = function
    code = of.__code__
    first_default = code.co_argcount - len(of.__defaults__ or ())
    required = code.co_varnames[1:first_default]
    named = code.co_varnames[code.co_argcount : code.co_argcount + code.co_kwonlyargcount]
    more = (name for name in named if name not in (of.__kwdefaults__ or {}))
    return all(name in values for name in (*required, *more))
