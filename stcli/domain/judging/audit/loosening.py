"""Changed schemas: which files of the law changed, and what of that loosens it.

Compares what two sets of schemas declare of kinds and lifecycles. A loosening is named with
what it opens; all other changes of a file together are one note. Knows no records and no
policy.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from stcli.domain.finding import ERROR, NOTE, WARNING, Finding
from stcli.domain.judging.audit.finding import of_landing
from stcli.domain.model.kind import Action, Kind, Lifecycle
from stcli.domain.model.law import SCHEMAS, Law
from stcli.domain.model.path import Pattern

RULE: Final = "audit-law-changed"
BROKEN: Final = f"{RULE}.schema-broken"


def schemas_changed(old: Law, new: Law) -> Iterator[Finding]:
    """What a landing changes in the schemas of the registry."""
    if old is new or (old.files == new.files and old.own == new.own):
        return
    if old.own and not new.own:
        yield of_landing(f"{RULE}.schemas-gone", WARNING, SCHEMAS + "registry.schema.json")
    yield from schemas_broken(old, new)
    for name in sorted(old.files.keys() | new.files.keys()):
        if old.files.get(name) != new.files.get(name):
            yield from _file(name, old, new)


def schemas_broken(old: Law | None, new: Law) -> Iterator[Finding]:
    """Schemas by which nothing can be judged any more."""
    known = {finding.code + finding.path for finding in old.findings} if old is not None else set()
    for finding in new.findings:
        if finding.severity == ERROR and finding.code + finding.path not in known:
            params = {"problem": finding.code, **finding.params}
            yield of_landing(BROKEN, ERROR, finding.path, **params)


def _file(name: str, old: Law, new: Law) -> Iterator[Finding]:
    path = SCHEMAS + name
    if name not in new.files:
        yield of_landing(f"{RULE}.schema-removed", WARNING, path, name=name)
        return
    if name not in old.files:
        yield of_landing(f"{RULE}.schema-added", NOTE, path, name=name)
        return
    found = list(_loosened(_kind(old, name), _kind(new, name), path))
    lost = _required(old, name) - _required(new, name)
    found += [_named("looser-field", path, field=field) for field in sorted(lost)]
    yield from found or [of_landing(f"{RULE}.schema", NOTE, path, name=name)]


def _kind(law: Law, file: str) -> Kind | None:
    return next((kind for kind in law.kinds.values() if kind.schema_file == file), None)


def _required(law: Law, file: str) -> set[str]:
    required = law.schemas.documents.get(file, {}).get("required")
    return {str(name) for name in required} if isinstance(required, list) else set()


def _loosened(old: Kind | None, new: Kind | None, path: str) -> Iterator[Finding]:
    if old is None or new is None:
        return
    if old.folder != new.folder:
        yield _named("folder", path, before=old.folder, after=new.folder)
    for pattern in sorted(old.grows - new.grows):
        yield _named("looser-grows", path, field=_shown(pattern))
    names = dict(new.references)
    for pattern, target in old.references:
        if names.get(pattern) != target:
            yield _named("looser-reference", path, field=_shown(pattern))
    if old.lifecycle is None:
        return
    if new.lifecycle is None:
        yield _named("looser-lifecycle", path)
        return
    yield from _states(old.lifecycle, new.lifecycle, path)
    yield from _actions(old.lifecycle, new.lifecycle, path)


def _states(old: Lifecycle, new: Lifecycle, path: str) -> Iterator[Finding]:
    for name, state in old.states.items():
        now = new.states.get(name)
        if state.frozen and (now is None or not now.frozen):
            yield _named("looser-frozen", path, state=name)
        if now is not None and now.hidden and not state.hidden:
            yield _named("looser-hidden", path, state=name)
        if now is not None and state.live and not now.live:
            yield _named("looser-live", path, state=name)
    if old.initial != new.initial:
        yield _named("looser-initial", path, before=old.initial, after=new.initial)
    for name, sources in sorted(old.derived.items()):
        if not sources.items() <= new.derived.get(name, {}).items():
            yield _named("looser-derived", path, field=name)


def _actions(old: Lifecycle, new: Lifecycle, path: str) -> Iterator[Finding]:
    for name, action in new.actions.items():
        was = old.actions.get(name)
        if was is None:
            yield _named("looser-step-added", path, action=name)
            continue
        if was.needs_decision and not action.needs_decision:
            yield _named("looser-decision", path, action=name)
        lost = [n for n in was.requires if n not in action.requires and n != "decision"]
        for field in lost:
            yield _named("looser-requirement", path, action=name, field=field)
        for field, target in was.references.items():
            if action.references.get(field) != target:
                yield _named("looser-reference", path, field=f"history[].{field}")
        if _wider(was, action):
            yield _named("looser-step-wider", path, action=name)


def _wider(old: Action, new: Action) -> bool:
    """Whether a step is possible from more places, or leads elsewhere."""
    fewer = any(
        name not in new.when or not set(new.when[name]) <= set(values)
        for name, values in old.when.items()
    )
    more = not new.sources <= old.sources
    return more or fewer or new.target != old.target or _values(new.sets) != _values(old.sets)


def _values(sets: Mapping[str, Any]) -> dict[str, Any]:
    return dict(sets)


def _shown(pattern: Pattern) -> str:
    return ".".join(pattern).replace(".[]", "[]")


def _named(what: str, path: str, **params: Any) -> Finding:
    """What was before and after is shown as such, and may stand in the message too."""
    found = of_landing(f"{RULE}.{what}", WARNING, path, **params)
    return found._replace(params=params)
