"""The form for a meeting's decisions: a file to be filled in, with what the agenda knows.

Writes the file that ``meeting minutes`` reads, every open item with its title and the
decisions that are possible. Knows the agenda; what is decided is for people to write.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from stcli.cli.wording import Wording
from stcli.domain.changing.agenda import measures_of
from stcli.domain.changing.minutes import ends, open_items, possible_steps
from stcli.domain.changing.proposal import as_proposed, expected
from stcli.domain.changing.ruling import OTHER
from stcli.domain.model.kind import Action
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.report.words import Words


def decisions_form(snapshot: Snapshot, meeting: Record, words: Words) -> str:
    """The file to be filled in."""
    wanted = set(open_items(snapshot, meeting))
    items = [item for item in meeting.data.get("agenda") or () if item["item"] in wanted]
    head = words.say("minutes.form", meeting=meeting.id).split("\n")
    lines = [f"# {line}".rstrip() for line in head]
    lines.append("decisions:" if items else "# decisions:")
    phrases = Wording(snapshot, meeting)
    for item in items:
        lines.extend(_item((snapshot, meeting), item, words, phrases))
    return "\n".join(lines) + "\n"


def _item(
    place: tuple[Snapshot, Record], item: Mapping[str, Any], words: Words, phrases: Wording
) -> Iterator[str]:  # fmt: skip
    snapshot, _ = place
    subject = snapshot.records.get(item.get("subject", ""))
    steps = possible_steps(subject)
    chosen = expected(snapshot, subject)
    step = next((step for step in steps if step.name == chosen), None)
    yield f"  # {' '.join(str(words.text(item['title'])).split())}"
    allowed = ", ".join([*(step.name for step in steps), OTHER])
    yield f"  # {words.say('minutes.form.possible', decisions=allowed)}"
    yield f"  - item: {item['item']}"
    yield f"    decision: {chosen}"
    text = as_proposed(place, item, decision=chosen, subject=subject, phrases=phrases)
    code = "text"
    if not text and step and subject:
        text, code = phrases.decision(step.name, subject), "usual"
    if text:
        said = " ".join(str(words.text(text)).split())
        yield f"    # {words.say(f'minutes.form.{code}', text=said)}"
    else:
        yield "    text:"
    if step and subject and ends(subject, step):
        yield from _ending(snapshot, subject, step, words)


def _ending(snapshot: Snapshot, subject: Record, step: Action, words: Words) -> Iterator[str]:
    if "reason" in step.requires:
        yield "    reason:"
    if not subject.data.get("outcome"):
        yield "    outcome:"
    if any(measure.live for measure in measures_of(snapshot, subject)):
        yield f"    # {words.say('minutes.form.measures')}"
