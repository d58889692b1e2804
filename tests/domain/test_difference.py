"""What happened between two snapshots: records, histories, fields, and the registry's own rules."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

import pytest

from stcli.domain.model.amendment import amendments
from stcli.domain.model.deed import Names
from stcli.domain.model.difference import Difference, differences
from stcli.domain.model.doing import Field, deeds_of
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading.tree import MemoryTree
from tests.domain.building import (
    CLOSED,
    OPENED,
    PROPOSED,
    SCHEMAS,
    Made,
    body,
    decisions_of,
    entry,
    files,
    focus_area,
    kinds,
    measure,
    open_area,
    organisation,
    part,
    snapshot,
    text,
)

Files = Mapping[str, bytes | None]
LAW = {f"schemas/{name}": content for name, content in SCHEMAS.items()}


def changed(
    before: Iterable[Made], after: Iterable[Made], **more: Any
) -> tuple[Difference, ...]:  # fmt: skip
    return differences(snapshot(*before), snapshot(*after, **more))


def told(found: Iterable[Difference]) -> list[str]:
    """Each deed as ``subject what field``."""
    return [
        " ".join((f.subject, d.what, ".".join(map(str, d.where)))).strip()
        for f in found for d in f.deeds
    ]  # fmt: skip


def with_files(base: Mapping[str, bytes], **changes: bytes | None) -> Snapshot:
    named = {name.replace("__", "/"): content for name, content in changes.items()}
    found = {**base, **named}
    return Snapshot.of(MemoryTree({p: c for p, c in found.items() if c is not None}), SCHEMAS)


# Records


def test_between_equal_snapshots_nothing_happened() -> None:
    assert changed(open_area("koti"), open_area("koti")) == ()


def test_a_step_is_told_by_its_entry_and_by_the_state_that_it_led_to() -> None:
    before = [focus_area("koti", PROPOSED)]
    area = focus_area("koti", PROPOSED, OPENED)
    (first, decision) = changed(before, [area, *decisions_of(area)])
    assert told([first]) == [
        "focus-areas/koti entry history.1",
        "focus-areas/koti state status",
        "focus-areas/koti state phase",
    ]
    assert first.deeds[0].after == OPENED
    assert (first.deeds[1].before, first.deeds[1].after) == ("proposed", "open")
    assert decision.subject == "decisions/2026-03-12-1"
    assert decision.old is None


def test_what_a_step_stamped_is_told_as_a_stamp() -> None:
    added = entry("add", "2026-03-20", focus_area="koti")
    start, end = entry("start", "2026-04-01"), entry("complete", "2026-05-01")
    before = measure("opas", "koti", added)
    begun = measure("opas", "koti", added, start, actual={"start": "2026-04-01"})
    done = measure(
        "opas", "koti", added, start, end, actual={"start": "2026-04-01", "end": "2026-05-01"}
    )
    assert told(changed([before], [begun]))[-1] == "measures/opas stamped actual"
    assert told(changed([begun], [done]))[-1] == "measures/opas stamped actual.end"
    other = measure("opas", "koti", added, start, actual={"start": "2026-03-30"})
    assert told(changed([before], [other]))[-1] == "measures/opas filled actual"


def test_what_was_taken_back_is_told_with_the_entry_that_took_it_back() -> None:
    back = entry("undo", "2026-03-13", of=1, reason="Väärä alue.")
    before, after = focus_area("koti", PROPOSED, OPENED), focus_area("koti", PROPOSED, OPENED, back)
    assert told(changed([before], [after])) == [
        "focus-areas/koti entry history.2",
        "focus-areas/koti undone history.1",
        "focus-areas/koti state status",
        "focus-areas/koti state phase",
    ]


def test_entries_that_vanish_or_change_are_told() -> None:
    whole = focus_area("koti", PROPOSED, OPENED, CLOSED)
    other = focus_area("koti", {**PROPOSED, "date": "2026-01-01"}, OPENED)
    assert told(changed([whole], [other]))[:2] == [
        "focus-areas/koti entry.changed history.0",
        "focus-areas/koti entry.gone history.2",
    ]


def test_a_measure_that_moved_is_told_by_both_areas() -> None:
    added = entry("add", "2026-03-20", focus_area="koti")
    move = entry("move", "2026-04-01", from_="koti", to="ilta", reason="Kuuluu sinne.")
    (found,) = changed([measure("opas", "koti", added)], [measure("opas", "ilta", added, move)])
    (moved,) = (deed for deed in found.deeds if deed.what == "moved")
    assert (moved.where, moved.before, moved.after) == (("focus_area",), "koti", "ilta")


def test_records_are_born_and_gone_and_kinds_come_in_the_order_in_which_people_ask() -> None:
    before = [organisation("vanha"), body("lautakunta")]
    after = [measure("opas", "koti"), focus_area("koti")]
    found = changed(before, after)
    assert [f.subject for f in found] == [
        "focus-areas/koti", "measures/opas", "organisations/vanha", "bodies/lautakunta",
    ]  # fmt: skip
    assert [f.deeds[0].what for f in found] == ["entry", "entry", "gone", "gone"]
    assert found[2].record is not None
    assert told(changed([], [body("lautakunta")]))[0] == "bodies/lautakunta born"


def test_a_new_record_tells_its_fields_but_not_what_its_history_says() -> None:
    (found,) = changed([], [focus_area("koti", title=text("Koti"))])
    assert told([found]) == [
        "focus-areas/koti entry history.0",
        "focus-areas/koti name title.fi",
        "focus-areas/koti name title.sv",
        "focus-areas/koti joined participants.0",
        "focus-areas/koti joined participants.1",
        "focus-areas/koti filled notes",
    ]


def test_a_file_that_moved_is_the_same_record() -> None:
    made = focus_area("koti")
    base = files(made)
    before = Snapshot.of(MemoryTree(base), SCHEMAS)
    after = with_files(
        base, **{made.path: None, "registry__focus-areas__2026__koti.yaml": made.content}
    )
    (found,) = differences(before, after)
    assert told([found]) == ["focus-areas/koti file-moved"]


def test_a_record_that_can_no_longer_be_read_is_not_gone() -> None:
    made = focus_area("koti")
    base = files(made)
    whole, broken = Snapshot.of(MemoryTree(base), SCHEMAS), with_files(base, **{made.path: b"{"})
    assert told(differences(whole, broken)) == ["focus-areas/koti unread"]
    assert told(differences(broken, whole)) == ["focus-areas/koti read-again"]
    other = with_files(base, **{made.path: b"["})
    assert told(differences(broken, other)) == [
        "focus-areas/koti changed",
        "focus-areas/koti unread",
    ]
    assert differences(broken, broken) == ()
    none = Snapshot.of(MemoryTree(files()), SCHEMAS)
    assert told(differences(none, broken)) == ["focus-areas/koti born", "focus-areas/koti unread"]
    assert told(differences(broken, none)) == ["focus-areas/koti gone", "focus-areas/koti unread"]


# The registry's own files


def test_the_policy_is_told_setting_by_setting() -> None:
    (found,) = changed([], [], timezone="Europe/Stockholm", audit={"imports": "allowed"})
    assert found.sort == "policy"
    assert told([found]) == [
        "registry/registry.yaml changed timezone", "registry/registry.yaml filled audit",
    ]  # fmt: skip


def test_signers_are_told_by_whose_key_it_is() -> None:
    name = "registry/allowed_signers"
    one, two, other = b"a@x ssh-ed25519 AAAA\n", b"b@x ssh-ed25519 BBBB\n", b"a@x ssh-ed25519 CC\n"
    base = files()
    none, first = with_files(base), with_files(base, **{name: b"# keys\n\n" + one})
    assert told(differences(none, first)) == [f"{name} signer.added a@x"]
    second = with_files(base, **{name: other + two})
    assert told(differences(first, second)) == [
        f"{name} signer.changed a@x", f"{name} signer.added b@x",
    ]  # fmt: skip
    assert told(differences(first, none)) == [f"{name} signer.removed a@x"]


def test_other_files_come_go_and_change() -> None:
    name, base = "registry/queries/late.sql", files()
    none, one, two = (with_files(base, **{name: c}) for c in (None, b"select 1", b"select 2"))
    for before, after, what in ((none, one, "born"), (one, two, "changed"), (two, none, "gone")):
        (found,) = differences(before, after)
        assert (found.sort, told([found])) == ("file", [f"{name} {what}"])
    other = with_files(base, **{name: b"select 1", "registry/registry.yaml": None})
    assert {f.sort for f in differences(one, other)} == {"policy"}


# Schemas


def law(change: Any = None, **files_: Any) -> dict[str, bytes]:
    """Files of schemas; ``change`` edits the schema of measures."""
    found = dict(LAW)
    if change is not None:
        schema = json.loads(found["schemas/measure.schema.json"])
        change(schema)
        found["schemas/measure.schema.json"] = json.dumps(schema).encode()
    return found


def amended(change: Any) -> list[str]:
    base = files(measure("opas", "koti"))
    return told(differences(with_files({**base, **law()}), with_files({**base, **law(change)})))


def _drop_number(schema: Any) -> None:
    del schema["properties"]["number"]


def _more(schema: Any) -> None:
    schema["properties"]["cost"] = {"type": "object", "properties": {"total": {"type": "number"}}}


def _narrower(schema: Any) -> None:
    schema["properties"]["goals"]["maxItems"] = 3
    schema["required"].remove("lead")


def _lives(schema: Any) -> None:
    block = schema["x-stcli"]["lifecycle"]
    block["states"]["late"] = block["states"]["planned"]
    schema["properties"]["status"]["enum"].append("late")
    block["actions"]["start"]["requires"] = ["reason"]
    del block["actions"]["transfer"]
    block["states"]["ongoing"]["live"] = False


def _marks(schema: Any) -> None:
    schema["x-stcli"]["grows"] = ["progress"]


def _described(schema: Any) -> None:
    schema["description"] = "Other words."


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (_drop_number, ["measure field.removed number"]),
        (_more, ["measure field.added cost"]),
        (_narrower, ["measure field.changed goals", "measure field.changed lead"]),
        (
            _lives,
            ["measure field.changed status", "measure state.changed ongoing",
             "measure state.added late",
             "measure step.changed start", "measure step.removed transfer"],
        ),
        (_marks, ["measure marks grows"]),
        (_described, ["measure other"]),
    ],
)  # fmt: skip
def test_a_changed_schema_is_told_by_what_it_alters(change: Any, expected: list[str]) -> None:
    assert amended(change) == expected


def test_what_a_lifecycle_begins_with_is_named_where_it_changes() -> None:
    kind = kinds()["measure"]
    assert kind.lifecycle is not None
    other = kind._replace(lifecycle=kind.lifecycle._replace(initial="start", derived={}))
    assert [(d.what, d.where) for d in amendments(kind, other, {})] == [
        ("marks", ("initial",)), ("marks", ("derived",)),
    ]  # fmt: skip
    without = kind._replace(lifecycle=None)
    assert {d.what for d in amendments(kind, without, {})} == {"state.removed", "step.removed"}
    assert list(amendments(without, without, {})) == []


def test_kinds_come_and_go_and_so_do_schemas_that_are_no_kinds() -> None:
    base = files()
    less = {path: c for path, c in LAW.items() if not path.endswith(("measure.schema.json",))}
    whole, without = with_files({**base, **LAW}), with_files({**base, **less})
    assert told(differences(whole, without)) == ["measure kind.removed"]
    assert told(differences(without, whole)) == ["measure kind.added"]
    other = {**LAW, "schemas/common.schema.json": LAW["schemas/common.schema.json"] + b"\n"}
    found = differences(whole, with_files({**base, **other}))
    assert told(found) == ["schemas/common.schema.json changed"]


def test_a_field_that_a_schema_renamed_is_told_once_and_in_no_record() -> None:
    def renamed(schema: Any) -> None:
        schema["properties"]["code"] = schema["properties"].pop("number")

    made = [measure(f"m{n}", "koti", number=str(n)) for n in range(3)]
    base = files(focus_area("koti"), *made)
    after = {p: c.replace(b"number:", b"code:") for p, c in base.items()}
    found = differences(with_files({**base, **law()}), with_files({**after, **law(renamed)}))
    assert told(found) == ["measure field.renamed code"]
    assert found[0].deeds[0].before == ("number",)


# Field by field


def deeds(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[str]:
    before, after = focus_area("koti", **old), focus_area("koti", **new)
    return [line.removeprefix("focus-areas/koti ") for line in told(changed([before], [after]))]


SM, SPEK, STM = part("sm"), part("spek"), part("stm")
ENDED = {**SM, "to": "2026-03-01"}


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ([SM], [SM, SPEK], ["joined participants.1"]),
        ([SM, SPEK], [SM], ["removed participants.1"]),
        ([SM, SPEK], [ENDED, SPEK], ["left participants.0"]),
        ([SPEK], [SPEK, ENDED], ["left participants.1"]),
        ([SM], [ENDED, part("sm", role="coordinator")], ["role participants.1"]),
        ([SM], [ENDED, SM], ["filled participants.0"]),
        ([ENDED], [ENDED, SM], ["joined participants.1"]),
        ([SM, SPEK], [SPEK, SM], ["changed participants"]),
        ([SM], [part("sm", resources="1 htv")], ["filled participants.0.resources"]),
    ],
)
def test_of_participants_it_is_known_who_came_and_went(
    before: Any, after: Any, expected: list[str]
) -> None:
    assert deeds({"participants": before}, {"participants": after}) == expected


def test_taking_part_in_the_same_role_again_is_a_change_of_both_entries() -> None:
    again = part("sm", from_="2026-03-01")
    found = deeds({"participants": [SM, SPEK]}, {"participants": [ENDED, SPEK, again]})
    assert found == ["filled participants.0.to", "filled participants.2"]


def test_subgroups_tell_who_came_to_them() -> None:
    def group(*people: Any, **more: Any) -> dict[str, Any]:
        return {"subgroups": [{"id": "a", "participants": list(people), **more}]}

    assert deeds(group(SM), group(SM, SPEK)) == ["joined subgroups.0.participants.1"]
    assert deeds(group(SM), group(SM, title=text("A"))) == [
        "name subgroups.0.title.fi", "name subgroups.0.title.sv",
    ]  # fmt: skip
    assert deeds({}, group(SM)) == ["filled subgroups.0"]
    assert deeds(group(SM), {}) == ["removed subgroups.0"]


def test_a_name_that_is_taken_away_is_removed_and_a_former_one_is_told_by_the_new() -> None:
    former = {"former_titles": [{"title": {"fi": "Vanha"}, "until": "2026-03-01"}]}
    assert deeds({"title": text("Vanha")}, {"title": {"fi": "Uusi"}, **former}) == [
        "name title.fi", "removed title.sv",
    ]  # fmt: skip
    assert deeds({"title": text("A")}, {"title": {**text("A"), "sv": "B"}}) == ["name title.sv"]
    same = {"title": {"fi": "Uusi"}}
    assert deeds(same, same | former) == ["filled former_titles"]


def test_entries_of_lists_go_on_where_they_say_more_than_they_did() -> None:
    report = {"date": "2026-04-01", "text": "Alkoi"}
    more = {**report, "meeting": "cooperation-group-2026-1"}
    assert deeds({"progress": [report]}, {"progress": [more]}) == ["filled progress.0.meeting"]
    assert deeds({}, {"progress": [report, more]}) == ["report progress.0", "report progress.1"]
    assert deeds({"case_numbers": ["a", "b"]}, {"case_numbers": ["b", "c"]}) == [
        "filled case_numbers.1", "removed case_numbers.0",
    ]  # fmt: skip


def measured(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[str]:
    before, after = measure("opas", "koti", **old), measure("opas", "koti", **new)
    return [line.removeprefix("measures/opas ") for line in told(changed([before], [after]))]


def test_of_measures_it_is_known_who_leads_and_who_helps() -> None:
    assert measured({"lead": "sm"}, {"lead": "spek"}) == ["lead lead"]
    assert measured({}, {"partners": [SPEK]}) == ["partner partners.0"]
    assert measured({"partners": [SPEK]}, {}) == ["partner.left partners.0"]
    tasked = {"partners": [{**SPEK, "task": "Viestintä"}]}
    assert measured({"partners": [SPEK]}, tasked) == ["filled partners.0.task"]
    assert measured({"planned": {"start": "2026-01"}}, {"planned": {"start": "2026-02"}}) == [
        "changed planned.start"
    ]


def test_milestones_and_indicators_tell_what_was_reached_and_seen() -> None:
    one = {"id": "a", "title": text("Opas"), "due": "2026-06"}
    done = {**one, "done": "2026-05-01"}
    assert measured({}, {"milestones": [one]}) == ["milestone milestones.0"]
    assert measured({"milestones": [one]}, {"milestones": [done]}) == [
        "milestone.done milestones.0"
    ]
    later = {**done, "due": "2026-07"}
    assert measured({"milestones": [one]}, {"milestones": [later]}) == [
        "milestone.done milestones.0", "changed milestones.0.due",
    ]  # fmt: skip
    assert measured({}, {"milestones": [done]}) == ["milestone.done milestones.0"]
    assert measured({"milestones": [one]}, {}) == ["removed milestones.0"]
    meter = {"id": "a", "name": text("Kuntia")}
    seen = {**meter, "observations": [{"date": "2026-05-01", "value": 1}], "unit": "kpl"}
    assert measured({}, {"indicators": [seen]}) == [
        "indicator indicators.0", "observation indicators.0.observations.0",
    ]  # fmt: skip
    assert measured({"indicators": [meter]}, {"indicators": [seen]}) == [
        "filled indicators.0.unit", "observation indicators.0.observations.0",
    ]  # fmt: skip
    assert measured({"indicators": [seen]}, {}) == ["removed indicators.0"]


def test_what_is_not_of_the_form_that_deeds_are_about_is_told_all_the_same() -> None:
    names = Names({})
    odd = deeds_of(Field(("participants",), ["sm"], ["sm", "spek"], names))
    assert [(d.what, d.where) for d in odd] == [("filled", ("participants", 1))]
    plain = deeds_of(Field(("title",), "Vanha", "Uusi", names))
    assert [(d.what, d.where) for d in plain] == [("changed", ("title",))]
    nobody = deeds_of(Field(("lead",), "sm", None, names))
    assert [(d.what, d.where) for d in nobody] == [("removed", ("lead",))]


def test_seats_support_and_successors_are_deeds() -> None:
    seat = {"body": "expert-network", "post": "expert"}
    before, after = organisation("om"), organisation("om", memberships=[seat])
    assert told(changed([before], [after])) == ["organisations/om seat memberships.0"]
    ended = organisation("om", memberships=[{**seat, "to": "2026-03-01"}])
    assert told(changed([after], [ended])) == ["organisations/om seat.left memberships.0"]
    other = organisation("om", memberships=[{**seat, "post": "member"}])
    assert told(changed([after], [other])) == ["organisations/om changed memberships.0.post"]
    event = {"organisation": "spek", "event": "merge", "date": "2026-02-01"}
    gone = organisation("om", successors=[event])
    assert told(changed([before], [gone])) == ["organisations/om successor successors.0"]
