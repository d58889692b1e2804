"""Asking a person on a terminal: one of several, a text, yes or no. The door to prompt_toolkit.

Knows how questions look and how answers are typed; does not know what they are about. Asks on
standard error, so that answers never get among data. Every question has an option that
answers it beforehand; who may be asked at all is decided elsewhere.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from stcli.domain.near import nearest
from stcli.report.text import cells, clip, columns, visible

if TYPE_CHECKING:
    from prompt_toolkit.input import Input
    from prompt_toolkit.output import Output

    from stcli.report.words import Words

# Gives the answer as it is to be kept, or raises ValueError with words for the person.
Check = Callable[[str], str]


class Choice(NamedTuple):
    """A possible answer: what it stands for, and what it is called."""

    value: str
    title: str = ""


class GivenUp(Exception):
    """The person does not want to answer."""


class Asker:
    """Asks in one language, on one terminal; another input and output are for tests."""

    def __init__(
        self, words: Words, colour: bool, *, source: Input | None = None,
        screen: Output | None = None,
    ) -> None:  # fmt: skip
        self._words, self._colour = words, colour
        self._source, self._screen = source, screen

    def text(self, question: str, check: Check, default: str = "") -> str:
        """A text; asked again until ``check`` is content with it."""
        return check(self._prompt(question, check, default=default))

    def yes(self, question: str) -> bool:
        """Yes or no; yes is what Enter says."""
        yes, no = self._words.say("ask.yes"), self._words.say("ask.no")
        known = {"": True, "y": True, "n": False}  # the last two in every language
        known |= {yes: True, no: False, yes[0]: True, no[0]: False}

        def check(given: str) -> str:
            if given.strip().casefold() not in known:
                raise ValueError(self._words.say("ask.yes-or-no", yes=yes, no=no))
            return given.strip().casefold()

        return known[self.text(f"{question} [{yes[0].upper()}/{no[0]}]", check)]

    def one(
        self, question: str, choices: Sequence[Choice], *, optional: bool = False,
        other: Check | None = None,
    ) -> str:  # fmt: skip
        """One of several: typing narrows them down, by words of the title or the value.

        With ``other``, an answer that is none of them may be something new.
        """

        def check(given: str) -> str:
            if other is not None and given.strip() not in {choice.value for choice in choices}:
                return other(given)
            return "" if optional and not given.strip() else self._chosen(given, choices)

        return check(self._prompt(question, check, choices=choices))

    def _chosen(self, given: str, choices: Sequence[Choice]) -> str:
        wanted = given.strip()
        if not wanted and len(choices) == 1:
            return choices[0].value
        if wanted in {choice.value for choice in choices}:
            return wanted
        found = list(fitting(wanted, choices)) if wanted else []
        if len(found) == 1:
            return found[0].value
        if found:
            raise ValueError(self._words.say("ask.several", given=wanted, count=len(found)))
        names = {choice.value: choice.value for choice in choices}
        names |= {choice.title.casefold(): choice.value for choice in choices if choice.title}
        close = nearest(wanted.casefold(), names, alike=0.4) if wanted else None
        if close is None:
            raise ValueError(self._words.say("ask.choose"))
        raise ValueError(self._words.say("ask.suggestion", given=wanted, suggestion=names[close]))

    def _prompt(
        self, question: str, check: Check, *, default: str = "", choices: Sequence[Choice] = ()
    ) -> str:
        os.environ.setdefault("PROMPT_TOOLKIT_NO_CPR", "1")  # no questions to the terminal
        from prompt_toolkit import PromptSession
        from prompt_toolkit.application import get_app
        from prompt_toolkit.output import ColorDepth, create_output

        session: PromptSession[str] = PromptSession(
            input=self._source,
            output=self._screen or create_output(stdout=sys.stderr),
            color_depth=None if self._colour else ColorDepth.MONOCHROME,
            completer=_completer(choices) if choices else None,
            complete_while_typing=bool(choices),
            reserve_space_for_menu=min(len(choices) + 1, 10),
            key_bindings=_completing(check) if choices else None,
            validator=_validator(check),
            validate_while_typing=False,
        )

        def show_all() -> None:
            get_app().current_buffer.start_completion(select_first=False)

        message = f"{visible(question)}: "
        try:
            return session.prompt(message, default=default, pre_run=show_all if choices else None)
        except (EOFError, KeyboardInterrupt) as error:
            raise GivenUp from error


def fitting(typed: str, choices: Iterable[Choice]) -> Iterator[Choice]:
    """The choices that have every word that was typed, those that begin with it first."""
    parts = typed.casefold().split()
    found = [c for c in choices if all(part in f"{c.value} {c.title}".casefold() for part in parts)]
    start = typed.strip().casefold()
    yield from sorted(found, key=lambda c: not f"{c.value}\n".startswith(start))


def _completer(choices: Sequence[Choice]) -> Any:
    from prompt_toolkit.completion import Completer, Completion

    room = max(
        20, columns(os.environ) - 8 - max((cells(choice.value) for choice in choices), default=0)
    )

    class Narrowing(Completer):
        """The menu below the question."""

        def get_completions(self, document: Any, _event: Any) -> Iterator[Any]:
            typed = document.text_before_cursor
            for choice in fitting(typed, choices):
                yield Completion(
                    choice.value, start_position=-len(typed), display=visible(choice.value),
                    display_meta=clip(visible(choice.title), room),
                )  # fmt: skip

    return Narrowing()


def _completing(check: Check) -> Any:
    """Enter writes out in full what the beginning of an answer stands for."""
    from prompt_toolkit.key_binding import KeyBindings

    bindings = KeyBindings()

    @bindings.add("enter")
    def enter(event: Any) -> None:
        buffer = event.current_buffer
        with suppress(ValueError):  # the validator says what is wrong
            buffer.text = check(buffer.text)
            buffer.cursor_position = len(buffer.text)
        buffer.validate_and_handle()

    return bindings


def _validator(check: Check) -> Any:
    from prompt_toolkit.validation import ValidationError, Validator

    class Checking(Validator):
        """Says below the question what is wrong with the answer."""

        def validate(self, document: Any) -> None:
            try:
                check(document.text)
            except ValueError as error:
                raise ValidationError(len(document.text), str(error)) from error

    return Checking()


def may_ask(no_input: bool, environment: Mapping[str, str]) -> bool:
    """Whether a person sits there who wants to be asked."""
    if no_input or environment.get("CI") or environment.get("TERM") == "dumb":
        return False
    return all(s is not None and not s.closed and s.isatty() for s in (sys.stdin, sys.stderr))
