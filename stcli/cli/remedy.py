"""What a person is asked where a command is refused: for each refusal the question that helps.

Knows refusals, the options that answer them, and what there is to choose from. The line that
grows by the answers is the dialogue's, how questions look stands in ``asking``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from stcli.cli.asking import Choice
from stcli.cli.choosing import decisions_and_meetings, title
from stcli.cli.question import told
from stcli.domain.refusal import Refusal

if TYPE_CHECKING:
    from stcli.cli.dialogue import Dialogue
    from stcli.domain.finding import Finding

# What can be done where a rule stands in the way, by options that some command has.
REMEDIES: Final[Mapping[str, tuple[str, ...]]] = {
    "no-live-measures": ("move_measures", "cancel_measures", "transfer_measures"),
}


def _lacking(dialogue: Dialogue, refusal: Refusal) -> bool:
    return dialogue.ask_option(refusal.params["option"])


def _any_of(dialogue: Dialogue, refusal: Refusal) -> bool:
    """Several options of which one at least is needed: each may be left out."""
    flags: Sequence[str] = refusal.params["options"]
    wanted = [
        f for f in flags if f[-3:] not in ("-fi", "-sv", "-en") or f[-2:] == dialogue.language
    ]
    params = [param for flag in wanted if (param := dialogue.param(flag)) is not None]
    answered = [dialogue.ask(param, {}, optional=True) for param in params]
    return any(answered)


def _decision(dialogue: Dialogue, refusal: Refusal) -> bool:
    """The decision that was made, or the meeting that made it."""
    params, shell = refusal.params, dialogue.shell
    decides = f"{params['kind']}.{params['action']}"
    found = decisions_and_meetings(
        dialogue.snapshot, decides, params["record"], shell.words, shell.settings.today
    )
    if not found:
        return False
    chosen = dialogue.asker.one(shell.words.say("ask.decision"), found)
    meeting = dialogue.snapshot.get("meeting", chosen) is not None
    dialogue.give("--meeting" if meeting else "--decision", chosen)
    return True


def _which(dialogue: Dialogue, refusal: Refusal) -> bool:
    """What was not named well, a record or an entry of one: which was meant."""
    params, words = refusal.params, dialogue.shell.words
    name = params.get("name") or params["id"]
    if name not in dialogue.words:
        return False
    if "found" in params:
        found = [Choice(reference, _title(dialogue, reference)) for reference in params["found"]]
        chosen = dialogue.asker.one(words.say("ask.which", name=name), found)
    else:
        chosen = params["suggestion"]
        called = _title(dialogue, chosen)
        meant = f"{called} ({chosen})" if called else chosen
        if not dialogue.asker.yes(words.say("ask.meant", name=name, meant=meant)):
            return False
    dialogue.words[dialogue.words.index(name)] = chosen
    return True


def _title(dialogue: Dialogue, reference: str) -> str:
    """What the record is called; nothing where it has no name."""
    record = dialogue.snapshot.records.get(reference)
    return title(record, dialogue.snapshot, dialogue.shell.words) if record else ""


def _successor(dialogue: Dialogue, refusal: Refusal) -> bool:
    """Who carries on what an organisation did; that nobody does is an answer too."""
    dialogue.tell(dialogue.shell.words.say(f"refusal.{refusal.code}", **refusal.params))
    if not dialogue.ask(dialogue.param("--successor"), {}, optional=True):
        dialogue.give("--no-successor")
    return True


def _new_milestone(dialogue: Dialogue, refusal: Refusal) -> bool:
    """A milestone that is not there may be added: what it is called is the first to ask."""
    dialogue.tell(dialogue.shell.words.say(f"refusal.{refusal.code}", **refusal.params))
    return dialogue.ask_option(f"--title-{dialogue.language}")


def _by_rule(dialogue: Dialogue, refusal: Refusal) -> bool:
    """What a rule misses and an option can give; else what can be done about it."""
    return any(_field(dialogue, found) or _way(dialogue, found) for found in refusal.findings)


def _field(dialogue: Dialogue, finding: Finding) -> bool:
    """The field that a rule misses, where the command has an option for it."""
    name = str(finding.where[0]).replace("_", "-") if finding.where else ""
    for flag in (f"--{name}", f"--{name}-{dialogue.language}"):
        param = dialogue.param(flag)
        if param is not None and not dialogue.has(param):
            return dialogue.ask(param, {})
    return False


def _way(dialogue: Dialogue, finding: Finding) -> bool:
    """What can be done about a rule that stands in the way."""
    words, names = dialogue.shell.words, REMEDIES.get(finding.rule, ())
    ways = {name: dialogue.param(f"--{name.replace('_', '-')}") for name in names}
    known = {name: param for name, param in ways.items() if param is not None}
    if not known or any(map(dialogue.has, known.values())):
        return False
    dialogue.tell(words.say(f"finding.{finding.code}", **finding.params))
    flags = {told(dialogue.path, param, words): param.opts[0] for param in known.values()}
    found = [Choice(what, flag) for what, flag in flags.items()]
    return dialogue.ask_option(flags[dialogue.asker.one(words.say("ask.way"), found)])


# Whether there was anything to ask, and the line has grown.
WAYS: Final[Mapping[str, Callable[[Dialogue, Refusal], bool]]] = {
    "needs": _lacking,
    "item-new": _lacking,
    "needs-decision": _decision,
    "needs-successor": _successor,
    "prepare-nothing": _any_of,
    "ambiguous": _which,
    "not-found.suggestion": _which,
    "milestone-unknown": _new_milestone,
    "milestone-unknown.known": _new_milestone,
    "milestone-unknown.suggestion": _which,
    "indicator-unknown.suggestion": _which,
    "against-the-rules": _by_rule,
}
