"""What everybody may see: nothing hidden is in the copy, nor anything that would tell of it."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterable, Mapping
from typing import Any

import pytest

from stcli.domain.model import hindsight
from stcli.domain.model.kind import Kind
from stcli.domain.model.mention import mentions
from stcli.domain.model.publication import Marks, published, shown_relations
from stcli.domain.model.relation import relations_of, rows_of
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading.tree import MemoryTree
from tests.domain.building import (
    MADE_UP,
    OPENED,
    PROPOSED,
    SCHEMAS,
    Made,
    decision,
    entry,
    focus_area,
    kinds,
    measure,
    meeting,
    numbered,
    open_area,
    organisation,
    part,
    phenomenon,
    registry,
    snapshot,
)

SECRET = "Salaisuus"
VOID = entry("void", "2026-04-03", reason=SECRET)


def said(words: str) -> dict[str, str]:
    return {"fi": words}


def shown(*made: Made | list[Made], gone: Iterable[str] = ()) -> Snapshot:
    whole = snapshot(*made)
    return published(whole, Marks.of(whole.kinds, kinds()), set(gone))


def data(reference: str, *made: Made | list[Made]) -> Mapping[str, Any]:
    return shown(*made).records[reference].data


def everything(found: Snapshot) -> str:
    """All that the copy and its tables hold, as one text."""
    marks = Marks.of(found.kinds, kinds())
    tables = shown_relations(relations_of(found.kinds.values(), ("fi", "sv", "en")).values(), marks)
    rows = [row for table in tables.values() for row in rows_of(table, found, ("fi",))]
    records = [dict(record.data) for record in found.records.values()]
    steps = [str(r.told.steps) for r in found.records.values() if r.told]
    return json.dumps([rows, records, steps], ensure_ascii=False)


# Records


def test_proposals_and_void_records_are_not_there() -> None:
    found = shown(
        open_area("auki"), focus_area("ehdotus"), phenomenon("valittu"),
        phenomenon("uusi", entry("propose", "2026-01-10")),
        phenomenon("kartoitettu", entry("propose", "2026-01-10"), entry("map", "2026-01-20")),
        phenomenon("sivussa", entry("propose", "2026-01-10"),
                   entry("set-aside", "2026-01-20", reason="Ei nyt.")),
        measure("huti", "auki", entry("add", "2026-03-20", focus_area="auki"), VOID),
        focus_area("hylatty", PROPOSED, entry("reject", "2026-03-12", decision="2026-03-12-9")),
        decision("2026-03-12-9", "focus-area.reject", "focus-areas/hylatty"),
    )  # fmt: skip
    names = {name for name in found.records if not name.startswith(("bodies/", "organisations/"))}
    assert names == {
        "focus-areas/auki", "decisions/2026-03-12-1", "phenomena/valittu",
        "focus-areas/hylatty", "decisions/2026-03-12-9",
    }  # fmt: skip


def test_what_can_not_be_without_a_hidden_record_is_hidden_too() -> None:
    found = shown(
        focus_area("ehdotus"), measure("toimi", "ehdotus"),
        decision("2026-06-01-2", "focus-area.defer", "focus-areas/ehdotus"),
        decision("2026-06-01-3", "other", "measures/toimi"),
    )  # fmt: skip
    assert not [name for name in found.records if name.startswith(("measures/", "decisions/"))]


def test_what_was_taken_back_since_is_not_published_from_the_past() -> None:
    made = open_area("auki")
    assert "focus-areas/auki" in shown(made).records
    assert "focus-areas/auki" not in shown(made, gone=["focus-areas/auki"]).records


def test_a_record_of_which_nothing_is_known_that_day_is_not_shown() -> None:
    whole = snapshot(focus_area("tuotu", entry("import", to="open")))
    then = hindsight.on(whole, "2026-01-01", {"focus-areas/tuotu": "2026-02-01"}, {})
    marks = Marks.of(then.kinds, kinds())
    assert "focus-areas/tuotu" in published(whole, marks).records
    assert "focus-areas/tuotu" not in published(then, marks).records


# Fields


def test_notes_contacts_and_proposed_texts_are_not_there() -> None:
    found = shown(
        organisation("talo", contact="kirjaamo@talo.example"),
        meeting("k-2026-1", "2026-12-10", entry("plan", "2026-01-05", for_="2026-12-10"),
                agenda=[{"item": 1, "title": said("Asia"), "proposal": said(SECRET)}]),
    )  # fmt: skip
    assert found.records["meetings/k-2026-1"].data["agenda"] == [{"item": 1, "title": said("Asia")}]
    for word in (MADE_UP, "kirjaamo", SECRET, "notes", "contact"):
        assert word not in everything(found)


def test_entries_that_name_a_hidden_record_go_where_they_can_not_do_without_it() -> None:
    hidden = (focus_area("ehdotus"), organisation("huti", entry("add", "2020-01-01"), VOID))
    area = open_area(
        "auki", phenomena=["valittu", "uusi"],
        participants=[part("sm"), part("huti", resources=SECRET)],
        successors=[{"focus_area": "ehdotus", "event": "merge", "date": "2026-05-01"}],
    )  # fmt: skip
    phenomena = (phenomenon("valittu"), phenomenon("uusi", entry("propose", "2026-01-10")))
    found = data("focus-areas/auki", *hidden, *phenomena, area)
    assert found["participants"] == [part("sm")]
    assert found["phenomena"] == ["valittu"]
    assert "successors" not in found


def test_words_about_a_hidden_record_go_with_its_name() -> None:
    agenda = [
        {"item": 1, "title": said(SECRET), "subject": "focus-areas/ehdotus"},
        {"item": 2, "title": said("Avoin"), "subject": "focus-areas/auki"},
    ]
    held = meeting("k-2026-1", "2026-03-12", agenda=agenda)
    found = data("meetings/k-2026-1", focus_area("ehdotus"), open_area("auki"), held)
    assert found["agenda"] == agenda[1:]


def test_an_entry_without_words_only_loses_the_name() -> None:
    membership = {"body": "cooperation-group", "post": "member", "decision": "2026-03-12-7"}
    void = decision("2026-03-12-7", "other", "organisations/sm",
                    history=[entry("record", "2026-03-12"), VOID])  # fmt: skip
    found = data("organisations/talo", void, organisation("talo", memberships=[membership]))
    assert found["memberships"] == [{"body": "cooperation-group", "post": "member"}]


def test_a_field_that_names_a_hidden_record_is_empty() -> None:
    void = meeting("k-2026-1", "2026-03-12", entry("plan", "2026-01-05", for_="2026-03-12"), VOID)
    made = decision("2026-03-12-1", "other", "organisations/sm", meeting="k-2026-1", item=1)
    assert "meeting" not in data("decisions/2026-03-12-1", void, made)


def test_an_unknown_name_is_not_repeated() -> None:
    assert "part_of" not in data("organisations/talo", organisation("talo", part_of="olematon"))


def test_a_path_does_not_say_where_a_record_once_belonged() -> None:
    made = measure("toimi", "auki")
    tree = dict(registry(open_area("auki"), made).items())
    tree["registry/measures/ehdotus/toimi.yaml"] = tree.pop(made.path)
    whole = Snapshot.of(MemoryTree(tree), SCHEMAS)
    found = published(whole, Marks.of(whole.kinds, kinds()))
    assert found.records["measures/toimi"].path == "registry/measures/toimi.yaml"


# Histories


def test_a_correction_of_what_is_hidden_never_was() -> None:
    history = (
        entry("add", "2020-01-01"),
        entry("correct", "2026-01-01", fields=["notes"], reason=SECRET),
        entry("correct", "2026-01-02", fields=["notes", "name.fi"], reason=SECRET),
        entry("correct", "2026-01-03", fields=["name.fi"], reason="Kirjoitusvirhe."),
        entry("dissolve", "2026-02-01"),
        entry("undo", "2026-02-03", of=4, reason="Väärä organisaatio."),
    )
    found = shown(organisation("talo", *history)).records["organisations/talo"]
    assert [e["action"] for e in found.history] == ["add", "correct", "correct", "dissolve", "undo"]
    assert found.history[1] == entry("correct", "2026-01-02", fields=["name.fi"])
    assert found.history[2]["reason"] == "Kirjoitusvirhe."
    assert found.history[4]["of"] == 3
    assert found.told is not None
    assert found.told.undone == {3}
    assert found.told.status == "active"


def test_a_correction_in_a_list_that_lost_entries_never_was() -> None:
    agenda = [{"item": 1, "title": said(SECRET), "subject": "focus-areas/ehdotus"}]
    history = (
        entry("plan", "2026-01-05", for_="2026-03-12"), entry("hold", "2026-03-12"),
        entry("correct", "2026-03-13", fields=["agenda[#0].title.fi"], reason=SECRET),
    )  # fmt: skip
    made = meeting("k-2026-1", "2026-03-12", *history, agenda=agenda)
    found = shown(focus_area("ehdotus"), made)
    assert len(found.records["meetings/k-2026-1"].history) == 2
    assert SECRET not in everything(found)


def test_an_undone_entry_that_is_hidden_takes_its_undoing_along() -> None:
    history = (
        entry("add", "2020-01-01"), entry("correct", "2026-01-01", fields=["notes"], reason="x"),
        entry("undo", "2026-01-02", of=1, reason=SECRET),
    )  # fmt: skip
    assert len(data("organisations/talo", organisation("talo", *history))["history"]) == 1


def test_a_step_does_not_say_by_which_hidden_decision_or_from_where() -> None:
    moved = entry("move", "2026-04-01", from_="ehdotus", to="auki", reason=SECRET)
    made = measure("toimi", "auki", entry("add", "2026-03-20", focus_area="ehdotus"), moved)
    found = shown(focus_area("ehdotus"), open_area("auki"), made).records["measures/toimi"]
    assert found.history == [entry("add", "2026-03-20"), entry("move", "2026-04-01", to="auki")]


def test_what_was_learnt_of_a_hidden_decision_is_not_there() -> None:
    learnt = entry("learn", "2026-05-01", sets={"decision": "2026-03-12-8"}, source=SECRET)
    more = entry("learn", "2026-05-02", sets={"date": "2026-03-12", "decision": "2026-03-12-8"})
    area = focus_area("tuotu", entry("import", to="open"), learnt, more)
    found = data("focus-areas/tuotu", area)  # there is no such decision
    assert found["history"][1:] == [
        entry("learn", "2026-05-01"),
        entry("learn", "2026-05-02", sets={"date": "2026-03-12"}),
    ]


# Tables


def test_there_are_no_columns_for_what_is_hidden_and_none_of_git() -> None:
    marks = Marks.of(kinds(), kinds())
    whole = relations_of(kinds().values(), ("fi",))
    tables = shown_relations(whole.values(), marks)
    assert whole.keys() - tables.keys() == {"commits", "changes"}
    for name, column in (
        ("organisations", "notes"), ("organisations", "contact"), ("meetings_agenda", "proposal"),
        ("meetings_agenda", "proposal_fi"), ("transitions", "commit"),
    ):  # fmt: skip
        assert whole[name].named(column) is not None
        assert tables[name].named(column) is None


def _with(schema: str, change: Any) -> dict[str, bytes]:
    document = json.loads(SCHEMAS[schema])
    change(document)
    return {**SCHEMAS, schema: json.dumps(document).encode()}


def _judged(schemas: Mapping[str, bytes], *made: Made | list[Made]) -> Snapshot:
    tree = {**dict(registry(*made).items()), **{f"schemas/{n}": t for n, t in schemas.items()}}
    whole = Snapshot.of(MemoryTree(tree), SCHEMAS)
    return published(whole, Marks.of(whole.kinds, kinds()))


def test_a_registry_may_hide_more() -> None:
    def hide(document: Any) -> None:
        document["properties"]["participants"]["x-public"] = False
        document["x-stcli"]["lifecycle"]["states"]["rejected"]["public"] = False

    rejected = focus_area("pois", PROPOSED, entry("reject", "2026-03-12", decision="2026-03-12-9"))
    found = _judged(_with("focus-area.schema.json", hide), open_area("auki"), rejected,
                    decision("2026-03-12-9", "focus-area.reject", "focus-areas/pois"))  # fmt: skip
    assert "participants" not in found.records["focus-areas/auki"].data
    assert "focus-areas/pois" not in found.records
    assert "focus_areas_participants" not in shown_relations(
        relations_of(found.kinds.values(), ("fi",)).values(), Marks.of(found.kinds, kinds())
    )


def test_but_never_less() -> None:
    def show(document: Any) -> None:
        document["x-stcli"]["lifecycle"]["states"]["proposed"].pop("public")
        document["properties"]["notes"] = {"type": "string", "description": "Notes."}

    found = _judged(_with("focus-area.schema.json", show), focus_area("ehdotus"), open_area("auki"))
    assert "focus-areas/ehdotus" not in found.records
    assert "notes" not in found.records["focus-areas/auki"].data


# Words


def test_words_that_name_what_is_hidden_are_told() -> None:
    hidden = focus_area("ehdotus", title=said("Naapurien apu"))
    area = open_area("auki", vision=said("Kuten naapurien apu."), case_numbers=["VN/1"])
    void = measure("huti", "auki", entry("add", "2026-03-20", focus_area="auki"), VOID,
                   title=said("Opas kotiin"))  # fmt: skip
    same = measure("opas", "auki", title=said("Opas kotiin"))
    held = meeting("k-2026-1", "2026-03-12", agenda=[{"item": 1, "title": said("Asia")}])
    whole = snapshot(hidden, area, void, same, held)
    found = published(whole, Marks.of(whole.kinds, kinds()))
    assert mentions(whole, found) == [("focus-areas/auki", "focus-areas/ehdotus")]
    assert mentions(found, found) == []


# The property


@pytest.mark.parametrize("status", ["proposed", "void"])
def test_nothing_in_the_copy_tells_of_a_hidden_record(status: str) -> None:
    """Wherever a record may be named: after it is hidden its id is nowhere."""
    id = "tunniste-jota-ei-nay"
    steps = (PROPOSED,) if status == "proposed" else (PROPOSED, numbered(OPENED, 4), VOID)
    hidden = focus_area(id, *steps, title=said(SECRET), vision=said(SECRET))
    reference = hidden.reference
    found = shown(
        hidden, open_area("auki", successors=[{"focus_area": id, "event": "split",
                                               "date": "2026-05-01"}]),
        decision("2026-03-12-4", "focus-area.open", reference, text=said(SECRET)),
        decision("2026-03-12-5", "other", reference, "focus-areas/auki", text=said(SECRET)),
        decision("2026-03-12-6", "other", "focus-areas/auki", supersedes="2026-03-12-5"),
        measure("oma", id, title=said(SECRET)),
        measure("tullut", "auki", entry("add", "2026-03-20", focus_area=id),
                entry("move", "2026-04-01", from_=id, to="auki", reason=SECRET)),
        meeting("k-2026-1", "2026-03-12", agenda=[
            {"item": 1, "title": said(SECRET), "subject": reference, "proposal": said(SECRET)}]),
        measure("vanha", "auki", entry("add", "2026-03-20", focus_area="auki"),
                entry("void", "2026-04-03", reason=SECRET, instead=reference)),
    )  # fmt: skip
    text = everything(found)
    assert id not in text
    assert SECRET not in text
    assert {"measures/tullut", "decisions/2026-03-12-6"} <= found.records.keys()


def test_the_original_is_left_alone() -> None:
    whole = snapshot(open_area("auki"), focus_area("ehdotus"))
    before = copy.deepcopy({name: dict(r.data) for name, r in whole.records.items()})
    published(whole, Marks.of(whole.kinds, kinds()))
    assert {name: dict(r.data) for name, r in whole.records.items()} == before


def test_a_kind_that_the_program_does_not_know_has_its_own_marks_and_no_notes() -> None:
    schema = {"properties": {"notes": {"type": "string"}, "price": {"x-public": False}}}
    kind: Kind = kinds()["measure"]._replace(
        name="muu", schema=schema, documents={"muu": schema}, schema_file="muu"
    )
    marks = Marks.of({"muu": kind}, kinds())
    assert marks.hides(kind, ("notes",))
    assert marks.hides(kind, ("price",))
    assert not marks.hides(kind, ("title", "fi"))
