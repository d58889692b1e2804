"""Files: three versions of one file to one, by what kind of file it is.

Records and registry.yaml are merged as data and written so that comments and untouched lines
stay: those of both sides where their lines go together, else ours'. The file of signers is
merged line by line. A schema is law: where both sides changed it, people decide, unless both
say the same. What nobody can read is only compared. Knows one file; which versions belong
together is said by who asks.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final, NamedTuple, TypeAlias

from stcli.domain.changing.merging.field import Form, blend, blend_map, code_of
from stcli.domain.changing.merging.line import join
from stcli.domain.changing.merging.record import blend_record
from stcli.domain.changing.merging.value import ABSENT, Blend, Values, settled, torn
from stcli.domain.judging.change import Marks
from stcli.domain.model.kind import Kind, modeline
from stcli.domain.model.law import REGISTRY_SCHEMA, SCHEMAS, Law
from stcli.domain.model.outline import texts_of
from stcli.domain.model.path import pattern_of
from stcli.domain.model.reader import REGISTRY, REGISTRY_FILE, SIGNERS_FILE
from stcli.domain.reading import document, json_text
from stcli.domain.reading.shape import Shape, same

# A file's content; why there is none that could be read; or that there is no file.
State: TypeAlias = bytes | str | None

_LINE: Final = "line"
_POLICY_GROWS: Final = frozenset((pattern_of("audit.accepted"),))


class Version(NamedTuple):
    """A file on one side: where it stands, and what it holds."""

    path: str | None
    state: State


GONE: Final = Version(None, None)


@dataclass(frozen=True)
class Laws:
    """By what files are read: what lists are is ours' law, the order of keys the merged one."""

    read_ours: Callable[[], Law]
    read_merged: Callable[[Law], Law]

    @cached_property
    def ours(self) -> Law:
        """The law of the side merged into."""
        return self.read_ours()

    @cached_property
    def merged(self) -> Law:
        """The law of the merge."""
        return self.read_merged(self.ours)

    def kind_at(self, path: str) -> Kind | None:
        """The kind of the records where this file stands."""
        if not (path.startswith(REGISTRY) and path.endswith(".yaml")):
            return None
        folder = path.removeprefix(REGISTRY).partition("/")[0]
        return next((k for k in self.ours.kinds.values() if k.folder == folder), None)

    def shape_at(self, path: str) -> tuple[Shape, str]:
        """The order of a file's keys, and its first line."""
        kind = self.kind_at(path)
        if kind is None:
            return self.merged.registry_shape, modeline(path, REGISTRY_SCHEMA)
        kind = self.merged.kinds.get(kind.name, kind)
        return kind.shape, kind.modeline(path)


def merge_file(versions: Values[Version], laws: Laws) -> tuple[Version, Blend]:
    """The merged file, and as a blend what was merged in it."""
    base, ours, theirs = versions
    if theirs in (ours, base):
        return ours, Blend(None)
    if ours == base:
        return theirs, Blend(None)
    path = theirs.path if ours.path in (base.path, None) and theirs.path else ours.path
    assert path is not None  # both are gone: then they are alike
    found = _content(path, versions, laws)
    if any(not clash.where for clash in found.clashes):  # ours as it is, and where it is
        return ours, found
    state = found.value
    if isinstance(state, bytes):
        source = theirs if state == theirs.state and state != ours.state else ours
        state = _moved(state, source.path or path, path, laws)
    return (GONE if state is None else Version(path, state)), found


def _content(path: str, versions: Values[Version], laws: Laws) -> Blend:
    """The merged content of what both sides changed, moved, or took away."""
    states = Values(*(version.state for version in versions))
    base, ours, theirs = states
    if theirs in (ours, base):
        return Blend(ours)
    if ours == base:
        return Blend(theirs)
    if path == SIGNERS_FILE:
        return _merged_lines(states)
    if path == REGISTRY_FILE or laws.kind_at(path) is not None:
        return _merged_data(path, versions, laws)
    alike = path.startswith(SCHEMAS) and _says_the_same(ours, theirs)
    return Blend(ours) if alike else torn(_code(states, "file"), states)


def _code(states: Values[State], otherwise: str) -> str:
    code = code_of(Values(*(ABSENT if state is None else state for state in states)))
    return otherwise if code == "both-changed" else code


# --- lines -----------------------------------------------------------------------------------


def _merged_lines(states: Values[State]) -> Blend:
    """Lines that either side added, without those that either took away."""
    texts = [_text(state) for state in states]
    # As lists, lines are things that may become others: a key that both sides changed clashes.
    lists = Values(*([[line] for line in (t or "").split("\n") if line] for t in texts))
    found = blend(lists, Form(Marks(), frozenset()), (_LINE,))
    if None in texts or found.clashes:
        return torn(_code(states, "file"), states)
    return Blend("".join(f"{item[0]}\n" for item in found.value).encode())


def _text(state: State) -> str | None:
    try:
        return state.decode() if isinstance(state, bytes) else None
    except UnicodeDecodeError:
        return None


# --- schemas ---------------------------------------------------------------------------------


def _says_the_same(ours: State, theirs: State) -> bool:
    if not (isinstance(ours, bytes) and isinstance(theirs, bytes)):
        return False
    try:
        return same(json_text.parse(ours), json_text.parse(theirs))
    except json_text.BrokenTextError:
        return False


# --- data ------------------------------------------------------------------------------------


def _merged_data(path: str, versions: Values[Version], laws: Laws) -> Blend:
    data = Values(*(_read(version, laws) for version in versions))
    states = Values(*(version.state for version in versions))
    if data.ours is not None and same(data.ours, data.theirs):
        return Blend(states.ours)
    if None in data:
        return torn(_code(states, "unreadable"), states)
    kind = laws.kind_at(path)
    found = _policy(data, laws) if kind is None else blend_record(data, kind)
    return found._replace(value=_written(found.value, data.ours, versions, laws))


def _read(version: Version, laws: Laws) -> Any:
    """The data of a file, None where it can't be read."""
    if version.path is None or not isinstance(version.state, bytes):
        return ABSENT if version.state is None else None
    return document.read(version.path, version.state, *laws.shape_at(version.path)).data


def _policy(data: Values[Any], laws: Laws) -> Blend:
    """The data of registry.yaml."""
    done = settled(data)
    if done is not None or ABSENT in data:
        return done or torn(code_of(data), data)
    texts = texts_of(laws.ours.schemas.documents, REGISTRY_SCHEMA)
    return blend_map(data, Form(Marks(_POLICY_GROWS), frozenset(texts)), ())


def _written(merged: Any, known: Any, versions: Values[Version], laws: Laws) -> State:
    """The lines of both sides where they go together, else ours' text with what must change."""
    path, ours = versions.ours
    if merged is ABSENT:
        return None
    if same(merged, known) or path is None or not isinstance(ours, bytes):
        return ours
    texts = [_text(version.state) for version in versions]
    joined = join(Values(*(text or "" for text in texts)))
    content = (joined or "").encode()
    if same(_read(Version(path, content), laws), merged):
        return content
    return document.edit(ours, merged, *laws.shape_at(path))


def _moved(content: bytes, old: str, new: str, laws: Laws) -> bytes:
    """The text of a file that stands elsewhere now: its first line names the schema from there."""
    if old == new:
        return content
    was, is_ = (f"{laws.shape_at(path)[1]}\n".encode() for path in (old, new))
    return is_ + content.removeprefix(was) if content.startswith(was) else content
