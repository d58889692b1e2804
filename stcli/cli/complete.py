"""The fast way that shells take: what may come next on a command line that is being typed.

``stcli --complete SHELL WORD…`` answers with one possibility a line, ``value<TAB>what it is``,
before any command is loaded. Commands and options stand in a table; ids of records are names
of files, their titles what a look at the files shows. Never fails, never takes long.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from typing import Final

from stcli.cli.command_table import COMMANDS, FIELDS, KINDS, LABELS, RULES, STATES, VALUES
from stcli.cli.settings import LANGUAGES, language, today

MOST: Final = 1000  # possibilities; more are no help
SILENT: Final = frozenset(("bash",))  # shells that show no descriptions
EARLIER: Final = {"powershell": "."}  # what stands before the last word, or it might get lost
NEAR: Final = {
    "fi": ("tänään", "eilen", "huomenna"),
    "sv": ("idag", "igår", "imorgon"),
    "en": ("today", "yesterday", "tomorrow"),
}
LEARNT: Final = ("date=", "phase=", "decision=")
Option = tuple[str, str, str, str, str]  # names, number of words, form, of what, help
Possibility = tuple[str, str]


def answer(arguments: Sequence[str]) -> int:
    """Print the possibilities; whatever goes wrong, there are just none."""
    from stcli.report.text import emit, visible

    try:
        shell, words = arguments[0], list(arguments[1:]) or [""]
        words[-1] = words[-1].removeprefix(EARLIER.get(shell, ""))
        found = possibilities(words, described=shell not in SILENT)
        lines = [f"{visible(value)}\t{visible(told)}".rstrip("\t") for value, told in found]
        emit("".join(f"{line}\n" for line in lines), exact=True)
    except Exception:  # noqa: BLE001 -- a person is typing: no message may come in between
        return 0
    return 0


def possibilities(words: Sequence[str], *, described: bool = True) -> list[Possibility]:
    """What the last of the words may become, given those before it."""
    line = Line(words[:-1])
    current = "" if words[-1] == "=" else words[-1]
    found, before = _found(line, current, described)
    fitting = ((value, told) for value, told in found if value.startswith(current[len(before) :]))
    return [(before + value, told if described else "") for value, told in _first(fitting)]


def _first(found: Iterable[Possibility]) -> Iterator[Possibility]:
    for number, possibility in enumerate(found):
        if number == MOST:
            return
        yield possibility


class Line:
    """The finished words of a command line: which command, what is given, what is waited for."""

    def __init__(self, words: Sequence[str]) -> None:
        self.path = ""
        self.given: list[str] = []
        self.waiting: Option | None = None
        self.registry = os.environ.get("STCLI_REGISTRY") or None
        self.lang = language(words, os.environ)
        self._ended = False
        for word in words:
            self._take(word)

    def _take(self, word: str) -> None:
        if word == "=":  # bash takes --option=value apart
            return
        if self.waiting is not None:
            self._settle(self.waiting, word)
        elif word == "--":
            self._ended = True
        elif word.startswith("-") and not self._ended:
            self._option(word)
        elif not self.given and _joined(self.path, word) in COMMANDS:
            self.path = _joined(self.path, word)
        else:
            self.given.append(word)

    def _option(self, word: str) -> None:
        name, equals, value = word.partition("=")
        option = next((o for o in self.options if name in o[0].split(",")), None)
        if option is not None and option[1] != "0":
            self.waiting = option
            if equals:
                self._settle(option, value)

    def _settle(self, option: Option, value: str) -> None:
        self.waiting = None
        if option[4] == "registry":
            self.registry = value

    @property
    def options(self) -> list[Option]:
        """The options that may be given here."""
        own = _parameters(self.path) if self.path else []
        return [option for option in (*own, *_parameters("")) if option[0]]

    @property
    def argument(self) -> Option | None:
        """The argument that the next plain word would be."""
        arguments = [option for option in _parameters(self.path) if not option[0]]
        if len(self.given) < len(arguments):
            return arguments[len(self.given)]
        return arguments[-1] if arguments and arguments[-1][1] == "*" else None

    @property
    def below(self) -> list[str]:
        """The commands below this one."""
        start = f"{self.path} " if self.path else ""
        return [n for n in COMMANDS if n and n.startswith(start) and " " not in n[len(start) :]]


def _joined(path: str, word: str) -> str:
    return f"{path} {word}" if path else word


def _parameters(path: str) -> list[Option]:
    return [tuple(told.split("|")) for told in COMMANDS.get(path, ())]  # type: ignore[misc]


def _found(line: Line, current: str, described: bool) -> tuple[Iterable[Possibility], str]:
    """All that may stand here, and the beginning of the word that stays as it is."""
    name, equals, _ = current.partition("=")
    if line.waiting is not None:
        return _values(line, line.waiting, current, described), ""
    if current.startswith("-"):
        option = next((o for o in line.options if equals and name in o[0].split(",")), None)
        if option is None:
            return _options(line, described), ""
        before = f"{name}="
        return _values(line, option, current[len(before) :], described), before
    if line.below:
        return _commands(line, described), ""
    if line.argument is None:
        return _options(line, described) if not current else (), ""
    return _values(line, line.argument, current, described), ""


def _commands(line: Line, described: bool) -> Iterator[Possibility]:
    for path in line.below:
        code = f"help.{path.replace(' ', '.')}"
        yield path.rpartition(" ")[2], _words(line.lang, code) if described else ""


def _options(line: Line, described: bool) -> Iterator[Possibility]:
    for names, _, _, _, code in line.options:
        told = _help(line, code) if described else ""
        yield from ((name, told) for name in names.split(",") if name.startswith("--"))


def _help(line: Line, code: str) -> str:
    if code in LABELS:
        return _label(LABELS[code], line.lang)
    special = f"help.{line.path.replace(' ', '.')}.{code}"
    return _words(line.lang, special) or _words(line.lang, f"option.{code}")


def _words(lang: str, code: str) -> str:
    """The first sentence of a message; empty where there is none."""
    told = import_module(f"stcli.report.messages.{lang}").MESSAGES.get(code, "")
    return str(told).partition(". ")[0].partition("\n")[0].rstrip(".")


def _label(labels: tuple[str, ...], lang: str) -> str:
    return labels[LANGUAGES.index(lang)] if labels else ""


def _values(
    line: Line, option: Option, current: str, described: bool
) -> Iterable[Possibility]:  # fmt: skip
    """What a parameter may be given."""
    _, _, form, of, _ = option
    if form == "record":
        from stcli.cli.named_files import records

        return records(line.registry, of, current, line.lang if described else "")
    if form == "assignment":
        return [(path, "") for path in _fields(line, of)]
    if form == "field":
        return [(path.rstrip("+="), "") for path in _fields(line, of)]
    if form == "path":
        return _paths(current)
    return [(value, _label(labels, line.lang)) for value, labels in _known(line, form, of)]


def _known(line: Line, form: str, of: str) -> Iterable[tuple[str, tuple[str, ...]]]:
    """The values that are known without looking at the registry."""
    if form == "value":
        return VALUES[of].items()
    if form == "status":
        kind = line.given[0] if line.given else ""
        return next((s.items() for k, s in STATES.items() if kind in (k, KINDS[k][0])), ())
    if form == "kind":
        return [(folder, ()) for folder, _ in KINDS.values()]
    if form == "rule":
        return [(rule, ()) for rule in RULES]
    return [(day, ()) for day in (*NEAR[line.lang], today())] if form == "day" else ()


def _fields(line: Line, action: str) -> Iterable[str]:
    """FIELD= for a record of whatever kind it is."""
    if action == "learn":
        return LEARNT
    from stcli.cli.named_files import folder_of

    folder = folder_of(line.registry, line.given[0]) if line.given else None
    return FIELDS.get(folder or "", ())


def _paths(current: str) -> Iterator[Possibility]:
    """Files and folders of the file system, folders with a slash."""
    start, _, begun = current.rpartition("/")
    with os.scandir(os.path.expanduser(f"{start}/" if "/" in current else ".")) as entries:
        for entry in sorted(entries, key=lambda e: e.name):
            if begun or not entry.name.startswith("."):
                end = "/" if entry.is_dir() else ""
                yield f"{current[: len(current) - len(begun)]}{entry.name}{end}", ""
