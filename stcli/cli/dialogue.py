"""What a command lacks, asked for: from a refusal to a question to a longer command line.

An answer becomes words of the command line, and the command is called again with them: so
every question has an option, and in the end the person can be shown what to type next time.
Knows refusals, parameters and the registry; how questions look stands in ``asking``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from stcli.cli.asking import Asker, Choice, GivenUp
from stcli.cli.choosing import choices_of, companions, decisions_and_meetings, title
from stcli.cli.face import Missing
from stcli.cli.offer import offered
from stcli.cli.question import Question, told
from stcli.cli.taking import RECORD, Taking, taking
from stcli.domain.refusal import EXIT_INTERRUPTED, Refusal

if TYPE_CHECKING:
    from stcli.cli.shell import Shell
    from stcli.domain.changing.draft import Judged
    from stcli.domain.finding import Finding
    from stcli.domain.model.snapshot import Snapshot

MOST: Final = 40  # questions of one command
# What can be done where a rule stands in the way, by options that some command has.
REMEDIES: Final[Mapping[str, tuple[str, ...]]] = {
    "no-live-measures": ("cancel_measures", "transfer_measures"),
}


class AskedMore(Exception):
    """More was answered before saving: the command is to be called once more."""


class Dialogue:
    """One command line that grows by answers."""

    def __init__(
        self, shell: Shell, command: Any, arguments: Sequence[str], asker: Asker | None = None
    ) -> None:
        self.shell = shell
        self.words = list(arguments)
        self._command = command
        self._offered = False
        colour = not shell.settings.environment.get("NO_COLOR")
        self.asker = asker or Asker(shell.words, colour and shell.settings.color != "never")

    def go_on(self, refusal: Refusal, call: Callable[[list[str]], int]) -> int:
        """Ask and call again until the command is carried out, or nothing can be asked."""
        asked = again = False
        try:
            for _ in range(MOST):
                if not again and not self._ask(refusal):
                    break
                asked, again, self.shell.confirm = True, False, self._confirm
                try:
                    code = call(self.words)
                except AskedMore:
                    again = True
                except Refusal as next_one:
                    refusal = next_one
                else:
                    self._tell_line("ask.same", asked)
                    return code
        except GivenUp:
            refusal = Refusal("given-up", exit=EXIT_INTERRUPTED)
            if self.shell.format != "json":
                self.shell.say("refusal.given-up")
                self._tell_line("ask.so-far", asked)
                return EXIT_INTERRUPTED
        self._tell_line("ask.so-far", asked)
        raise refusal

    def _tell_line(self, code: str, asked: bool) -> None:
        if asked:
            self.shell.say(code, command=command_line(self.words))

    def _confirm(self, judged: Judged, base: Snapshot) -> None:
        """Show what would be saved, and ask; ``--yes`` answers beforehand."""
        from stcli.cli.telling import claim_sentence
        from stcli.report.formats.text import flowing
        from stcli.report.text import tell

        if self.shell.settings.yes:
            return
        if self._offer():
            raise AskedMore
        for claim in judged.plan.claims:
            sentence = claim_sentence(claim, judged.after, self.shell.words, base)
            tell("\n".join(flowing([(sentence, None)], self.shell.screen, "", "  ")))
        if not self.asker.yes(self.shell.words.say("ask.save")):
            raise GivenUp
        self.shell.shown = True

    def _offer(self) -> bool:
        """Ask once for what may be left out; whether anything was answered."""
        if self._offered:
            return False
        self._offered = True
        wanted = map(self.param, offered(self.path, self.words, self.language))
        lacking = [param for param in wanted if param is not None and not self.has(param)]
        answered = [self._parameter(param, {}, optional=True) for param in lacking]
        return any(answered)

    # Questions

    def _ask(self, refusal: Refusal) -> bool:
        """Ask for what the refusal wants; whether there was anything to ask."""
        if isinstance(refusal, Missing):
            return self._parameter(refusal.param, refusal.given)
        ways: Mapping[str, Callable[[Refusal], bool]] = {
            "needs": lambda it: self._option(it.params["option"]),
            "needs-decision": self._decision,
            "prepare-nothing": lambda it: self._any_of(it.params["options"]),
            "ambiguous": self._which,
            "not-found.suggestion": self._which,
            "against-the-rules": self._remedy,
        }
        return refusal.code in ways and ways[refusal.code](refusal)

    def _parameter(self, param: Any, given: Mapping[str, Any], *, optional: bool = False) -> bool:
        question = Question(self, self.path, param, given)
        words = question.answer(optional=optional)
        for word in words:
            self._add(param, word)
        for flag, value in question.besides:
            self.words[self._end : self._end] = [flag, value]
        return bool(words)

    def _add(self, param: Any, word: str) -> None:
        if param.param_type_name != "argument":
            flag = max(param.opts, key=len)
            self.words[self._end : self._end] = (
                [f"{flag}={word}"] if word.startswith("-") else [flag, word]
            )
        elif word.startswith("-") and "--" not in self.words:
            self.words += ["--", word]
        else:
            self.words.append(word)

    @property
    def _end(self) -> int:
        """Where options may still stand."""
        return self.words.index("--") if "--" in self.words else len(self.words)

    def _option(self, flag: str) -> bool:
        param = self.param(flag)
        return param is not None and self._parameter(param, {})

    def _any_of(self, flags: Sequence[str]) -> bool:
        """Several options of which one at least is needed: each may be left out."""
        wanted = [
            f for f in flags if f[-3:] not in ("-fi", "-sv", "-en") or f[-2:] == self.language
        ]
        params = [param for flag in wanted if (param := self.param(flag)) is not None]
        answered = [self._parameter(param, {}, optional=True) for param in params]
        return any(answered)

    def _decision(self, refusal: Refusal) -> bool:
        """The decision that was made, or the meeting that made it."""
        params = refusal.params
        decides = f"{params['kind']}.{params['action']}"
        found = decisions_and_meetings(
            self.snapshot, decides, params["record"], self.shell.words, self.shell.settings.today
        )
        if not found:
            return False
        chosen = self.asker.one(self.shell.words.say("ask.decision"), found)
        meeting = self.snapshot.get("meeting", chosen) is not None
        self.words[self._end : self._end] = ["--meeting" if meeting else "--decision", chosen]
        return True

    def _which(self, refusal: Refusal) -> bool:
        """A record that was not named well: which was meant."""
        params = refusal.params
        name = params["name"]
        if name not in self.words:
            return False
        if "found" in params:
            found = [Choice(reference, self._title(reference)) for reference in params["found"]]
            chosen = self.asker.one(self.shell.words.say("ask.which", name=name), found)
        else:
            chosen = params["suggestion"]
            meant = f"{self._title(chosen)} ({chosen})".lstrip()
            if not self.asker.yes(self.shell.words.say("ask.meant", name=name, meant=meant)):
                return False
        self.words[self.words.index(name)] = chosen
        return True

    def _title(self, reference: str) -> str:
        """What the record is called; nothing where it has no name."""
        record = self.snapshot.records.get(reference)
        return title(record, self.snapshot, self.shell.words) if record else ""

    def _remedy(self, refusal: Refusal) -> bool:
        """What a rule misses and an option can give; else what can be done about it."""
        return any(self._field(finding) or self._way(finding) for finding in refusal.findings)

    def _field(self, finding: Finding) -> bool:
        """The field that a rule misses, where the command has an option for it."""
        name = str(finding.where[0]).replace("_", "-") if finding.where else ""
        for flag in (f"--{name}", f"--{name}-{self.language}"):
            param = self.param(flag)
            if param is not None and not self.has(param):
                return self._parameter(param, {})
        return False

    def _way(self, finding: Finding) -> bool:
        """What can be done about a rule that stands in the way."""
        from stcli.report.text import tell

        words, names = self.shell.words, REMEDIES.get(finding.rule, ())
        ways = {name: self.param(f"--{name.replace('_', '-')}") for name in names}
        known = {name: param for name, param in ways.items() if param is not None}
        if not known or any(map(self.has, known.values())):
            return False
        tell(words.say(f"finding.{finding.code}", **finding.params))
        flags = {told(self.path, param, words): param.opts[0] for param in known.values()}
        found = [Choice(what, flag) for what, flag in flags.items()]
        return self._option(flags[self.asker.one(words.say("ask.way"), found)])

    # What is known

    @property
    def path(self) -> tuple[str, ...]:
        """The words that name the command."""
        return tuple(self.shell.command.split())

    @property
    def language(self) -> str:
        """The language of a text that must be there."""
        languages: Mapping[str, Any] = self.snapshot.registry.get("languages") or {}
        return str((languages.get("required") or ["fi"])[0])

    @cached_property
    def snapshot(self) -> Snapshot:
        """What the answers are about: what was saved, or else what is there."""
        from stcli.cli.gather import head

        try:
            return head(self.shell)[0]
        except Refusal:
            return self.shell.snapshot()

    def param(self, flag: str) -> Any:
        """The option of that name of this command; None where it has none."""
        command = self._command
        for name in self.path:
            command = command.commands[name]
        return next((p for p in command.params if flag in p.opts), None)

    def has(self, param: Any) -> bool:
        """Whether the option stands on the command line already."""
        return any(word.partition("=")[0] in param.opts for word in self.words)

    def choices(self, taken: Taking, verb: str) -> list[Choice]:
        """The records or values that may be given."""
        if taken.form == RECORD:
            first = companions(self.snapshot, self.words) if taken.of == "organisation" else ()
            return choices_of(self.snapshot, taken.of, verb, self.shell.words, first)
        lang = self.shell.words.lang
        return [Choice(value, labels.get(lang, "")) for value, labels in taken.values.items()]

    def taking(self, param: Any) -> Taking:
        """What a parameter of this command takes."""
        return taking(self.path, param)


def command_line(words: Sequence[str]) -> str:
    """The command as it is typed."""
    import os
    import shlex

    if os.name == "nt":
        quoted = (f'"{word}"' if " " in word or not word else word for word in words)
        return " ".join(("stcli", *quoted))
    return " ".join(("stcli", *map(shlex.quote, words)))
