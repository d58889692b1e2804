"""What a command lacks, asked for: from a refusal to a question to a longer command line.

An answer becomes words of the command line, and the command is called again with them: so
every question has an option, and in the end the person can be shown what to type next time.
Knows parameters and the registry; which question helps with which refusal stands in ``remedy``,
how questions look in ``asking``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from stcli.cli.asking import Asker, Choice, GivenUp
from stcli.cli.choosing import choices_of, companions
from stcli.cli.face import Missing
from stcli.cli.offer import offered
from stcli.cli.question import Question
from stcli.cli.remedy import WAYS
from stcli.cli.taking import RECORD, Taking, taking
from stcli.domain.refusal import EXIT_INTERRUPTED, Refusal

if TYPE_CHECKING:
    from stcli.cli.shell import Notes, Shell
    from stcli.domain.changing.draft import Judged
    from stcli.domain.model.snapshot import Snapshot

MOST: Final = 40  # questions of one command


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

    def tell(self, sentence: str) -> None:
        """What the next question is about."""
        from stcli.report.formats.text import flowing
        from stcli.report.text import tell

        tell("\n".join(flowing([(sentence, None)], self.shell.screen, "", "  ")))

    def _confirm(self, judged: Judged, base: Snapshot, notes: Notes) -> None:
        """Show what would be saved, and ask; ``--yes`` answers beforehand."""
        from stcli.cli.telling import claim_sentence

        if self.shell.settings.yes:
            return
        if self._offer():
            raise AskedMore
        for claim in judged.plan.claims:
            self.tell(claim_sentence(claim, judged.after, self.shell.words, base))
        for code, params in notes:
            self.shell.say(code, **params)
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
        answered = [self.ask(param, {}, optional=True) for param in lacking]
        return any(answered)

    # Questions

    def _ask(self, refusal: Refusal) -> bool:
        """Ask for what the refusal wants; whether there was anything to ask."""
        if isinstance(refusal, Missing):
            return self.ask(refusal.param, refusal.given)
        way = WAYS.get(refusal.code)
        return way is not None and way(self, refusal)

    def ask(self, param: Any, given: Mapping[str, Any], *, optional: bool = False) -> bool:
        """Ask for a parameter; whether anything was answered."""
        question = Question(self, self.path, param, given)
        words = question.answer(optional=optional)
        for word in words:
            self._add(param, word)
        for flag, value in question.besides:
            self.give(flag, value)
        return bool(words)

    def _add(self, param: Any, word: str) -> None:
        if param.param_type_name != "argument":
            flag = max(param.opts, key=len)
            self.give(*((f"{flag}={word}",) if word.startswith("-") else (flag, word)))
        elif word.startswith("-") and "--" not in self.words:
            self.words += ["--", word]
        else:
            self.words.append(word)

    def give(self, *words: str) -> None:
        """Add an option to the line, where options may still stand."""
        end = self.words.index("--") if "--" in self.words else len(self.words)
        self.words[end:end] = words

    def ask_option(self, flag: str) -> bool:
        """Ask for the option of that name; whether the command has it, and it was answered."""
        param = self.param(flag)
        return param is not None and self.ask(param, {})

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
