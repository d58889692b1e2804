"""What was done to a record's fields, in words: who joined, what was reported, what was filled in.

The same deed of several is one phrase (``new participants: A, B``); a field without words of its
own is told by its label, with its value where that is short. Knows deeds, labels and snapshots;
finds out nothing and decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from stcli.cli.field_value import Values
from stcli.domain.model import doing
from stcli.domain.model.deed import PLAIN, Deed
from stcli.report import label

if TYPE_CHECKING:
    from stcli.domain.model.kind import Kind
    from stcli.domain.model.snapshot import Snapshot
    from stcli.report.words import Words


class Phrase(NamedTuple):
    """A message and its parameters; ``name`` is whom it is about, where several may be.

    ``group``: the subgroup that it happened in.
    """

    code: str
    name: str | None = None
    since: str | None = None
    group: str | None = None
    params: tuple[tuple[str, Any], ...] = ()


class Deeds(NamedTuple):
    """The deeds on one record in words; ``called`` gives a referenced record's name."""

    kind: Kind
    data: Mapping[str, Any]
    snapshot: Snapshot
    words: Words
    called: Callable[[str], str]

    def said(self, deeds: Iterable[Deed], *, new: bool = False) -> list[str]:
        """What happened, most telling first; what several did alike is said once.

        Of a record that is new, its fields are told without saying that they were filled in.
        """
        known = list(deeds)
        phrases = [SAYINGS[deed.what](self, deed) for deed in known if deed.what in SAYINGS]
        return [*self._grouped(phrases), *self._plain(known, new=new)]

    def _grouped(self, phrases: Iterable[Phrase]) -> Iterator[str]:
        names: dict[Phrase, list[str]] = {}
        for phrase in phrases:
            alike = names.setdefault(phrase._replace(name=None), [])
            alike.extend([phrase.name] if phrase.name is not None else [])
        for phrase, named in names.items():
            about = {"name": named, "count": len(named)} if named else {}
            told = self.words.say(f"deed.{phrase.code}", **about, **dict(phrase.params))
            if phrase.group:
                told = self.words.say("deed.group", what=told, group=phrase.group)
            since = phrase.since
            yield self.words.say("deed.since", what=told, date=since) if since else told

    def _plain(self, deeds: list[Deed], *, new: bool) -> Iterator[str]:
        """Fields by their labels, first those that were filled in."""
        values = Values(self.kind, self.data, self.snapshot, self.words, self.called)
        for what in PLAIN:
            fields = [values.change(deed) for deed in deeds if deed.what == what]
            if fields:
                told = "; ".join(dict.fromkeys(fields))
                yield told if new else self.words.say(f"deed.{what}", fields=told)

    def organisation(self, id: Any) -> str:
        """An organisation's name with its id."""
        return self.called(f"organisations/{id}")

    def text(self, value: Any, otherwise: Any) -> str:
        """A text in the chosen language."""
        told = self.words.text(value) if isinstance(value, Mapping) else value
        return str(told or otherwise)


def _name(told: Deeds, deed: Deed) -> Phrase:
    """A new name in one language, with the former one."""
    lang = str(deed.where[-1])
    known = told.words.has(f"deed.language.{lang}")
    language = told.words.say(f"deed.language.{lang}") if known else lang
    params = (("name", deed.after), ("language", language))
    if deed.before:
        return Phrase("name.former", params=(*params, ("former", deed.before)))
    return Phrase("name", params=params)


def _lead(told: Deeds, deed: Deed) -> Phrase:
    params = (("name", told.organisation(deed.after)),)
    if deed.before:
        return Phrase("lead.former", params=(*params, ("former", told.organisation(deed.before))))
    return Phrase("lead", params=params)


def _report(told: Deeds, deed: Deed) -> Phrase:
    date, by = ("date", deed.after.get("date")), deed.after.get("organisation")
    if by:
        return Phrase("report.by", params=(date, ("name", told.organisation(by))))
    return Phrase("report", params=(date,))


def _support(told: Deeds, deed: Deed) -> Phrase:
    name = told.organisation(deed.after.get("organisation"))
    return Phrase("support", params=(("name", name), ("resources", deed.after.get("resources"))))


def _joined(told: Deeds, deed: Deed) -> Phrase:
    entry = deed.after
    code = f"{deed.what}.{_role(entry)}"
    since = entry.get("from") if deed.what == doing.JOINED else None
    return Phrase(code, told.organisation(entry.get("organisation")), since, _group(told, deed))


def _left(told: Deeds, deed: Deed) -> Phrase:
    name, group = told.organisation(deed.after.get("organisation")), _group(told, deed)
    return Phrase("left", name, group=group, params=(("date", deed.after.get("to")),))


def _group(told: Deeds, deed: Deed) -> str | None:
    """The subgroup that a participant is of, where it is of one."""
    if deed.where[0] != "subgroups":
        return None
    subgroup = told.data["subgroups"][deed.where[1]]
    return told.text(subgroup.get("title"), subgroup.get("id"))


def _role(entry: Mapping[str, Any]) -> str:
    return doing.COORDINATOR if entry.get("role") == doing.COORDINATOR else doing.MEMBER


def _seat(told: Deeds, deed: Deed) -> Phrase:
    """A post in a body that was taken or given up."""
    entry, at = deed.after, ("memberships", "[]", "post")
    post = label.of_value(told.kind, at, entry.get("post"), told.words.lang)
    seat = (("body", told.called(f"bodies/{entry.get('body')}")), ("post", post))
    if deed.what == doing.SEAT:
        return Phrase("seat", since=entry.get("from"), params=seat)
    return Phrase("seat.left", params=(*seat, ("date", entry.get("to"))))


def _partner(told: Deeds, deed: Deed) -> Phrase:
    return Phrase(deed.what, told.organisation((deed.after or deed.before).get("organisation")))


def _successor(told: Deeds, deed: Deed) -> Phrase:
    entry = deed.after
    area = f"focus-areas/{entry.get('focus_area')}" if "focus_area" in entry else None
    name = told.called(area) if area else told.organisation(entry.get("organisation"))
    return Phrase("successor", name)


def _milestone(told: Deeds, deed: Deed) -> Phrase:
    name = told.text(deed.after.get("title"), deed.after.get("id"))
    if deed.what == doing.MILESTONE_DONE:
        return Phrase("milestone.done", name, params=(("date", deed.after.get("done")),))
    return Phrase("milestone", name)


def _indicator(told: Deeds, deed: Deed) -> Phrase:
    return Phrase("indicator", told.text(deed.after.get("name"), deed.after.get("id")))


def _observation(told: Deeds, deed: Deed) -> Phrase:
    indicator = told.data["indicators"][deed.where[1]]
    name = told.text(indicator.get("name"), indicator.get("id"))
    seen = (("value", deed.after.get("value")), ("date", deed.after.get("date")))
    return Phrase("observation", params=(("name", name), *seen))


Saying = Callable[[Deeds, Deed], Phrase]

SAYINGS: Final[Mapping[str, Saying]] = {
    doing.NAME: _name,
    doing.LEAD: _lead,
    doing.REPORT: _report,
    doing.SUPPORT: _support,
    doing.JOINED: _joined,
    doing.ROLE: _joined,
    doing.LEFT: _left,
    doing.SEAT: _seat,
    doing.SEAT_LEFT: _seat,
    doing.PARTNER: _partner,
    doing.PARTNER_LEFT: _partner,
    doing.SUCCESSOR: _successor,
    doing.MILESTONE: _milestone,
    doing.MILESTONE_DONE: _milestone,
    doing.INDICATOR: _indicator,
    doing.OBSERVATION: _observation,
}
