"""How a matter is put on an agenda and decided: title, proposal and the usual words of a decision.

Knows the catalogues and the languages that a registry's texts have; decides nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from stcli.cli.telling import capital, title_of
from stcli.domain.changing.agenda import FOLLOW_UP, MAP, MAPPING, Matter
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.report import label
from stcli.report.words import CATALOGUES, FALLBACK, Words

Text = dict[str, str]


class Wording:
    """Titles and proposals of matters, in the languages that the registry's texts have."""

    def __init__(self, snapshot: Snapshot, meeting: Record) -> None:
        languages = snapshot.registry.get("languages") or {}
        wanted = (*(languages.get("required") or ("fi",)), *(languages.get("expected") or ()))
        self.languages = tuple(dict.fromkeys(wanted))
        self.body = snapshot.get("body", str(meeting.data.get("body")))

    def __call__(self, matter: Matter) -> tuple[Text, Text]:
        """The title and the proposal of a matter."""
        return self._text("title", matter), self._text("proposal", matter)

    def decision(self, step: str, subject: Record) -> Text:
        """The words by which the body usually decides that a step is taken."""
        matter = Matter(step, subject)
        known = _words(self.languages[0]).has(f"agenda.decision.{step}")
        return self._text("decision" if known else "proposal", matter)

    def matter_of(self, proposal: Mapping[str, str], subject: Record) -> str | None:
        """What the agenda proposes about the record in just these words; None: somebody's own."""
        lifecycle = subject.kind.lifecycle
        steps = lifecycle.actions.values() if lifecycle else ()
        matters = [*(step.name for step in steps if step.needs_decision), FOLLOW_UP, MAP, MAPPING]
        for sort in matters:
            drawn_up = self._text("proposal", Matter(sort, subject))
            if any(proposal.get(lang) == said for lang, said in drawn_up.items()):
                return sort
        return None

    def _text(self, part: str, matter: Matter) -> Text:
        return {lang: self._say(_words(lang), part, matter) for lang in self.languages}

    def _say(self, words: Words, part: str, matter: Matter) -> str:
        record = matter.subject
        code = f"agenda.{part}.{matter.sort}"
        if record is None:
            return words.say(code)
        step = label.of_action(record.kind, matter.sort, words.lang)
        code = code if words.has(code) else f"agenda.{part}.other"
        body = title_of(self.body, words) if self.body else ""
        return words.say(
            code, title=title_of(record, words), step=capital(step), body=capital(body)
        )


@cache
def _words(lang: str) -> Words:
    """Words in a language of the registry; in English where the program does not know it."""
    return Words(lang if lang in CATALOGUES else FALLBACK)
