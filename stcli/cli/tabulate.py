"""The table of completion and of plain lines, made from the command tree and the schemas.

Both must answer faster than the command tree can be built, so what they need stands
in ``command_table.py``, which this module writes and a test compares with the tree.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from stcli.cli.act import shipped_kinds
from stcli.cli.command_tree import build
from stcli.cli.commands import GLOBAL
from stcli.cli.fields import LANGUAGES, MANAGED, fields_of
from stcli.cli.plain_line import CONVERTED
from stcli.cli.taking import VALUE, Taking, taking
from stcli.domain.model.kind import Kind, Labels
from stcli.domain.model.path import EACH, Pattern

HEAD: Final = '''"""What completion and plain lines know of the commands: written by ``tabulate``.

Do not edit: ``python -m pytest tests/cli/test_completion.py --update-golden`` writes it anew.
"""

# fmt: off
# ruff: noqa: E501, Q000
from __future__ import annotations

from typing import Final

'''
WIDTH: Final = 80
Told = tuple[str, ...]


class Tabulation:
    """The tables as they grow; ``values`` and ``labels`` are filled while commands are read."""

    def __init__(self) -> None:
        self.values: dict[str, dict[str, Told]] = {}
        self.labels: dict[str, Told] = {}
        self.commands: dict[str, Told] = {}

    def read(self, command: Any, path: tuple[str, ...]) -> None:
        """Take a command in, and those below it."""
        own = (p for p in command.params if (p.name not in GLOBAL) == bool(path))
        self.commands[" ".join(path)] = tuple(self._line(path, param) for param in own)
        for name, below in getattr(command, "commands", {}).items():
            self.read(below, (*path, name))

    def _line(self, path: tuple[str, ...], param: Any) -> str:
        """One parameter: its names, how many words it takes, what they are, its help's code."""
        argument = param.param_type_name == "argument"
        names = "" if argument else ",".join((*param.opts, *param.secondary_opts))
        if getattr(param, "is_flag", False):
            return f"{names}|0|||{self._help(path, param)}"
        taken = taking(path or ("",), param)
        many = "*" if param.nargs == -1 or param.multiple else "1"
        form = taken.form if param.type.name == "str" else CONVERTED
        return f"{names}|{many}|{form}|{self._of(taken)}|{self._help(path, param)}"

    def _of(self, taken: Taking) -> str:
        if taken.form != VALUE:
            return taken.of
        name = ",".join(taken.values)
        self.values[name] = {value: _told(labels) for value, labels in taken.values.items()}
        return name

    def _help(self, path: tuple[str, ...], param: Any) -> str:
        """The code of the parameter's help; labels of fields stand in the table itself."""
        kind = shipped_kinds().get(path[0]) if path else None
        if not getattr(param, "help", None) or kind is None:
            return str(param.name)
        every = (*fields_of(kind), *fields_of(kind, tuple(kind.shape)))
        label = next((f.label for f in every if f.name == param.name), {})
        code = f"{kind.name} {param.name}"
        self.labels[code] = _told(label)
        return code


def table() -> str:
    """The text of ``command_table.py``."""
    from stcli.domain.judging.rules import READING, RULES

    tabulation = Tabulation()
    tabulation.read(build(None), ())
    kinds = shipped_kinds().values()
    parts = {
        "COMMANDS: Final[dict[str, tuple[str, ...]]]": tabulation.commands,
        "VALUES: Final[dict[str, dict[str, tuple[str, ...]]]]": tabulation.values,
        "LABELS: Final[dict[str, tuple[str, ...]]]": tabulation.labels,
        "KINDS: Final[dict[str, tuple[str, str]]]": {k.name: (k.folder, k.title) for k in kinds},
        "STATES: Final[dict[str, dict[str, tuple[str, ...]]]]": dict(_states()),
        "FIELDS: Final[dict[str, tuple[str, ...]]]": {k.folder: tuple(_paths(k)) for k in kinds},
        "RULES: Final[tuple[str, ...]]": tuple(sorted({r.name for r in RULES} | set(READING))),
    }
    return HEAD + "\n".join(f"{name} = {_literal(value, '')}\n" for name, value in parts.items())


def _literal(value: Any, indent: str) -> str:
    """A value as Python, one entry a line where it is long."""
    plain = repr(value)
    if isinstance(value, str) or len(indent) + len(plain) < WIDTH:
        return plain
    inner = f"{indent}    "
    if isinstance(value, dict):
        entries = [f"{inner}{key!r}: {_literal(item, inner)}," for key, item in value.items()]
        return "\n".join(("{", *entries, f"{indent}}}"))
    return "\n".join(("(", *(f"{inner}{item!r}," for item in value), f"{indent})"))


def _told(labels: Labels) -> Told:
    return tuple(labels.get(lang, "") for lang in LANGUAGES) if labels else ()


def _states() -> Iterator[tuple[str, dict[str, Told]]]:
    for kind in shipped_kinds().values():
        states = kind.lifecycle.states.values() if kind.lifecycle else ()
        yield kind.name, {state.name: _told(state.label) for state in states}


def _paths(kind: Kind, at: Pattern = ()) -> Iterator[str]:
    """What ``stcli set`` can be told of a kind in one word, up to its value."""
    managed = MANAGED | set(kind.lifecycle.tracked if kind.lifecycle else ())
    for name in kind.property_at(at).get("properties", ()):
        below = (*at, name)
        schema = kind.property_at(below)
        if not at and name in managed:
            continue
        if below in kind.texts:
            yield from (f"{'.'.join(below)}.{lang}=" for lang in LANGUAGES)
        elif schema.get("type") == "array":
            yield f"{'.'.join(below)}+="
            yield from _keyed(kind, below)
        elif "properties" in schema:
            yield from _paths(kind, below)
        else:
            yield f"{'.'.join(below)}="


def _keyed(kind: Kind, at: Pattern) -> Iterator[str]:
    if "properties" in kind.property_at((*at, EACH)):
        yield f"{'.'.join(at)}["
