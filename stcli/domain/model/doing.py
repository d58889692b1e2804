"""Doings: the fields of which it can be said who joined, who leads, what was reported.

Each function tells one field of a record; whatever it has no deed of its own for, it tells as
filled in, changed or removed, so that nothing is left out. Knows the fields of the cooperation
model by name; knows no words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from stcli.domain.finding import Where
from stcli.domain.model.deed import Deed, Names, Pair, entry, is_empty, paired, plain, shuffled

JOINED: Final = "joined"
LEFT: Final = "left"
ROLE: Final = "role"
SEAT: Final = "seat"
SEAT_LEFT: Final = "seat.left"
PARTNER: Final = "partner"
PARTNER_LEFT: Final = "partner.left"
LEAD: Final = "lead"
SUPPORT: Final = "support"
SUCCESSOR: Final = "successor"
REPORT: Final = "report"
MILESTONE: Final = "milestone"
MILESTONE_DONE: Final = "milestone.done"
INDICATOR: Final = "indicator"
OBSERVATION: Final = "observation"
NAME: Final = "name"

COORDINATOR: Final = "coordinator"
MEMBER: Final = "member"

Entry = Mapping[str, Any]


class Field(NamedTuple):
    """One field of a record before and after; ``where`` is its place in the record."""

    where: Where
    before: Any
    after: Any
    names: Names

    @property
    def old(self) -> list[Any]:
        """The entries before."""
        return self.before if isinstance(self.before, list) else []

    @property
    def new(self) -> list[Any]:
        """The entries after."""
        return self.after if isinstance(self.after, list) else []

    @property
    def pairs(self) -> Iterator[tuple[Pair, Entry, Entry]]:
        """Which entry became which, with what they say; an empty entry where there is none."""
        for pair in paired(self.old, self.new, self.names.of(self.where)):
            old, new = pair
            was = self.old[old] if old is not None else {}
            yield pair, was, self.new[new] if new is not None else {}

    def deed(self, what: str, pair: Pair) -> Deed:
        """A deed on an entry."""
        old, new = pair
        return Deed(
            what, (*self.where, new if new is not None else old or 0),
            self.old[old] if old is not None else None,
            self.new[new] if new is not None else None,
        )  # fmt: skip

    def plain(self, pair: Pair) -> Iterator[Deed]:
        """What is to be told of an entry that has no deed of its own."""
        return entry(self.old, self.new, pair, self.where, self.names)


Doing = Callable[[Field], Iterator[Deed]]


def deeds_of(field: Field) -> Iterator[Deed]:
    """What was done to a field."""
    if field.before == field.after:
        return
    doing = DOINGS.get(str(field.where[-1]))
    if doing is None or not _is_told(field.before) or not _is_told(field.after):
        yield from plain(field.before, field.after, field.where, field.names)
        return
    yield from doing(field)
    yield from shuffled(field.before, field.after, field.where)


def _is_told(value: Any) -> bool:
    """Whether a value is of the form that its deeds are about, whatever the schema allows."""
    return not isinstance(value, list) or all(isinstance(e, dict) and e for e in value)


# Names


def _name(field: Field) -> Iterator[Deed]:
    """A new name, language by language."""
    before, after = field.before or {}, field.after or {}
    if not isinstance(before, Mapping) or not isinstance(after, Mapping):
        yield from plain(field.before, field.after, field.where, field.names)
        return
    for lang in dict.fromkeys((*after, *before)):
        if after.get(lang) != before.get(lang):
            what = NAME if lang in after else "removed"
            yield Deed(what, (*field.where, lang), before.get(lang), after.get(lang))


# People


def _participation(field: Field) -> Iterator[Deed]:
    """Who came, who went, and who got another role."""
    was, now = _roles(field.old), _roles(field.new)
    for pair, old, new in field.pairs:
        id = (new or old).get("organisation")
        if new.get("to") and not old.get("to"):
            if id not in now:
                yield field.deed(LEFT, pair)
            elif now[id] == was.get(id):
                yield from field.plain(pair)
        elif new and not new.get("to") and (not old or _role(old) != _role(new)):
            same = not old and was.get(id) == _role(new)
            yield from field.plain(pair) if same else (_arrival(field, pair, known=id in was),)
        else:
            yield from field.plain(pair)


def _arrival(field: Field, pair: Pair, *, known: bool) -> Deed:
    return field.deed(ROLE if known else JOINED, pair)


def _roles(entries: list[Entry]) -> dict[Any, str]:
    """Who takes part now, as what."""
    return {entry.get("organisation"): _role(entry) for entry in entries if not entry.get("to")}


def _role(entry: Entry) -> str:
    return COORDINATOR if entry.get("role") == COORDINATOR else MEMBER


def _subgroups(field: Field) -> Iterator[Deed]:
    """Who came to a subgroup and who left it; the rest of a subgroup like any data."""
    for pair, old, new in field.pairs:
        if not old or not new:
            yield from field.plain(pair)
            continue
        place = (*field.where, pair[1] or 0)
        for key in dict.fromkeys((*new, *old)):
            below = Field((*place, key), old.get(key), new.get(key), field.names)
            yield from deeds_of(below)


def _memberships(field: Field) -> Iterator[Deed]:
    for pair, old, new in field.pairs:
        if new.get("to") and not old.get("to"):
            yield field.deed(SEAT_LEFT, pair)
        elif new and not old:
            yield field.deed(SEAT, pair)
        else:
            yield from field.plain(pair)


def _partners(field: Field) -> Iterator[Deed]:
    for pair, old, new in field.pairs:
        if old and new:
            yield from field.plain(pair)
        else:
            yield field.deed(PARTNER if new else PARTNER_LEFT, pair)


def _lead(field: Field) -> Iterator[Deed]:
    if is_empty(field.after):
        yield from plain(field.before, field.after, field.where, field.names)
    else:
        yield Deed(LEAD, field.where, field.before, field.after)


# What is added


def _added(what: str) -> Doing:
    """A field whose new entries are deeds."""

    def doing(field: Field) -> Iterator[Deed]:
        for pair, old, new in field.pairs:
            if new and not old:
                yield field.deed(what, pair)
            else:
                yield from field.plain(pair)

    return doing


def _milestones(field: Field) -> Iterator[Deed]:
    for pair, old, new in field.pairs:
        if new.get("done") and new.get("done") != old.get("done"):
            yield field.deed(MILESTONE_DONE, pair)
            rest = {**old, "done": new["done"]} if old else new
            yield from plain(rest, new, (*field.where, pair[1] or 0), field.names)
        elif new and not old:
            yield field.deed(MILESTONE, pair)
        else:
            yield from field.plain(pair)


def _indicators(field: Field) -> Iterator[Deed]:
    """Indicators, and each new observation (with the name of its indicator)."""
    for pair, old, new in field.pairs:
        if not new:
            yield from field.plain(pair)
            continue
        place = (*field.where, pair[1] or 0)
        if not old:
            yield field.deed(INDICATOR, pair)
        for key in dict.fromkeys((*new, *old)):
            below = Field((*place, key), old.get(key), new.get(key), field.names)
            if key == "observations":
                yield from _added(OBSERVATION)(below)
            elif old:
                yield from plain(below.before, below.after, below.where, below.names)


DOINGS: Final[Mapping[str, Doing]] = {
    "name": _name,
    "title": _name,
    "progress": _added(REPORT),
    "support": _added(SUPPORT),
    "lead": _lead,
    "participants": _participation,
    "subgroups": _subgroups,
    "memberships": _memberships,
    "partners": _partners,
    "successors": _added(SUCCESSOR),
    "milestones": _milestones,
    "indicators": _indicators,
}
