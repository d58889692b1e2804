"""One question: for one parameter of a command, in the form that its value has.

Knows what the parameter takes and what it is called; checks answers as the command would.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from stcli.cli import taking as form
from stcli.cli.asking import Choice
from stcli.cli.choosing import items_of, standing
from stcli.cli.day import iso_day, iso_period
from stcli.cli.find import record_of
from stcli.domain.model.path import EACH
from stcli.domain.model.reader import is_id
from stcli.domain.near import slug
from stcli.domain.reading.format import is_date, is_period_date
from stcli.report import label

if TYPE_CHECKING:
    from stcli.cli.dialogue import Dialogue
    from stcli.domain.model.record import Record
    from stcli.report.words import Words

CHOSEN: Final = (form.RECORD, form.VALUE)
HANDS: Final = ("OLD", "NEW")  # two organisations of one command, each in its own role
OBSERVE: Final = "observe"
CORRECT: Final = "correct"
LEARNT: Final = ("date", "phase", "decision")


class Question:
    """A question about one parameter; ``besides`` are options that were answered with it."""

    def __init__(
        self, dialogue: Dialogue, path: tuple[str, ...], param: Any, given: Mapping[str, Any]
    ) -> None:
        self._dialogue, self._path, self._param, self._given = dialogue, path, param, given
        self._taken = dialogue.taking(param)
        self._words, self._asker = dialogue.shell.words, dialogue.asker
        self.besides: list[tuple[str, str]] = []
        self._found: list[str] = []

    def answer(self, *, optional: bool = False) -> list[str]:
        """The words that the person gives; none only where it is optional."""
        first = self._one(optional=optional)
        if first:
            self._found.append(first)
        many = self._param.nargs == -1 or getattr(self._param, "multiple", False)
        while many and self._found and self._found[-1]:
            self._found.append(self._one(optional=True, more=True))
        return [word for word in self._found if word]

    def _one(self, *, optional: bool = False, more: bool = False) -> str:
        shown = self.text(optional, more)
        if self._taken.form == form.NEW:
            return self._new(shown, optional)
        if self._taken.form == form.ASSIGNMENT:
            return self._assignment(optional)
        if self._taken.form == form.ITEM:
            return self._item(shown)
        choices = self._choices()
        if choices:
            return self._asker.one(shown, choices, optional=optional)
        if self._taken.form in CHOSEN:
            return ""  # there is nothing to choose from
        return self._asker.text(shown, lambda given: self._checked(given, optional, self._taken))

    def text(self, optional: bool = False, more: bool = False) -> str:
        """What is asked: the parameter's name, its option, and whether it may be left out."""
        words, param = self._words, self._param
        name = self._name()
        if self._taken.form == form.DAY:
            name = name.replace(words.say("ask.iso"), words.say("ask.day"))
        if self._taken.form == form.PERIOD:
            name = words.say("ask.period", name=name)
        if param.param_type_name != "argument":
            name = f"{name} ({max(param.opts, key=len)})"
        usual = str(param.name).startswith("text_")  # a decision that has no text of its own
        code = "ask.more" if more else "ask.usual" if usual else "ask.optional"
        return words.say(code, name=name) if optional or more else name

    def _name(self) -> str:
        kinds, words = self._dialogue.snapshot.kinds, self._words
        if self._taken.form in (form.RECORD, form.NEW) and self._taken.of in kinds:
            own = label.of_kind(kinds[self._taken.of], words.lang)
            own = words.say("ask.id", kind=own) if self._taken.form == form.NEW else own
            if self._param.metavar in HANDS:
                return told(self._path, self._param, words)
            if self._param.param_type_name == "argument":
                return own[:1].upper() + own[1:]
        return told(self._path, self._param, words)

    def _choices(self) -> list[Choice]:
        taken, dialogue = self._taken, self._dialogue
        if taken.form in CHOSEN:
            role = self._param.metavar if self._param.metavar in HANDS else ""
            found = dialogue.choices(taken, f"{self._path[-1]} {role}".rstrip())
            return [choice for choice in found if choice.value not in self._found]
        if taken.form == form.KIND:
            kinds = dialogue.snapshot.kinds.values()
            return [Choice(k.folder, label.of_kind(k, self._words.lang, 2)) for k in kinds]
        return []

    def _checked(self, given: str, optional: bool, taken: form.Taking) -> str:
        """The answer as the command takes it, or what is wrong with it."""
        told, today = given.strip(), self._dialogue.shell.settings.today
        if not told and optional:
            return ""
        if not told or told == "-":
            raise ValueError(self._words.say("ask.empty"))
        if taken.form == form.DAY and not is_date(told := iso_day(told, today)):
            raise ValueError(self._words.say("refusal.usage-date", text=given))
        if taken.form == form.PERIOD and not is_period_date(told := iso_period(told, today)):
            raise ValueError(self._words.say("refusal.usage-date", text=given))
        return told

    def _item(self, shown: str) -> str:
        """An entry of the record's list; one that is not there yet, where that can be."""
        record = record_of(self._dialogue.snapshot, str(self._given.get("id") or ""))
        choices = items_of(record, self._taken.of, self._words)
        if choices and self._path[-1] == OBSERVE:
            return self._asker.one(shown, choices)

        def check(given: str) -> str:
            if not is_id(given.strip()):
                raise ValueError(self._words.say("ask.id-form", given=given.strip()))
            return given.strip()

        return self._asker.one(shown, choices, other=check) if choices else self._asker.text(
            shown, check
        )  # fmt: skip

    # A new record

    def _new(self, shown: str, optional: bool) -> str:
        """An id that is not taken; where the record has a title, one made of it is proposed."""
        kind = self._dialogue.snapshot.kinds[self._taken.of]
        if optional:
            return self._asker.text(shown, lambda it: self._free(it, kind.folder) if it else "")
        flag = f"--{kind.title.replace('_', '-')}-{self._dialogue.language}"
        param, proposed = self._dialogue.param(flag), ""
        if param is not None and not self._dialogue.has(param):
            title = Question(self._dialogue, self._path, param, {}).answer()[0]
            self.besides.append((flag, title))
            proposed = slug(title)
        return self._asker.text(shown, lambda given: self._free(given, kind.folder), proposed)

    def _free(self, given: str, folder: str) -> str:
        told = given.strip()
        if not is_id(told):
            raise ValueError(self._words.say("ask.id-form", given=told))
        if self._dialogue.snapshot.exists(f"{folder}/{told}"):
            raise ValueError(self._words.say("refusal.id-taken", record=f"{folder}/{told}"))
        return told

    # Fields and their values

    def _assignment(self, optional: bool) -> str:
        """A field of the record, then its value."""
        fields = list(self._fields())
        path = self._asker.one(self._words.say("ask.field"), fields, optional=optional)
        if not path:
            return ""
        before = path if path.endswith("=") else f"{path}="
        taken = self._taking_of(path.rstrip("+="))
        choices = self._dialogue.choices(taken, "") if taken.form in CHOSEN else []
        if choices:
            return before + self._asker.one(before, choices)
        return before + self._asker.text(before, lambda given: self._checked(given, False, taken))

    def _taking_of(self, path: str) -> form.Taking:
        """What a field of the record takes; what was learnt may be a day or a decision."""
        known = {"date": form.Taking(form.DAY), "decision": form.Taking(form.RECORD, "decision")}
        if self._taken.of == "learn" and path in known:
            return known[path]
        kind = self._record().kind
        pattern = label.pattern_in(kind, re.sub(r"\[[^\[\]]*\]", "", path))
        listed = kind.property_at(pattern).get("type") == "array"
        return form.of_pattern(kind, (*pattern, EACH) if listed else pattern)

    def _record(self) -> Record:
        return record_of(self._dialogue.snapshot, str(self._given.get("record") or ""))

    def _fields(self) -> Iterator[Choice]:
        """The fields that one word can name, by what they are called."""
        from stcli.cli.command_table import FIELDS

        record = self._record()
        known = FIELDS.get(record.kind.folder, ())
        learns = self._taken.of == "learn"
        for path in LEARNT if learns else known:
            if not path.endswith("["):
                name = f"history.sets.{path}" if learns else path.rstrip("+=")
                title = label.of_column(record.kind, name, self._words.lang)
                yield Choice(path, title.rpartition(": ")[2] if learns else title)
        yield from () if learns else standing(
            record, self._words, corrected=self._taken.of == CORRECT
        )  # fmt: skip


def told(path: tuple[str, ...], param: Any, words: Words) -> str:
    """What a parameter is called on the command's help page, without what follows."""
    special = f"help.{'.'.join(path)}.{param.name}"
    text = param.help or words.say(special if words.has(special) else f"option.{param.name}")
    return str(text).partition(". ")[0].partition(" (")[0].partition(":")[0].rstrip(".")
