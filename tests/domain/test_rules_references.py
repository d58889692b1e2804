"""A record is named by its file, and every name leads to a record."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stcli.domain.judging.check import check
from stcli.domain.judging.rules.references import MOST_SUGGESTIONS, likeliest
from stcli.domain.judging.rules.unit import circle, lineage, tops
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading.tree import MemoryTree
from tests.domain.building import (
    SCHEMAS,
    Made,
    decision,
    entry,
    files,
    findings,
    focus_area,
    measure,
    meeting,
    open_area,
    organisation,
    told,
)


def test_an_id_that_is_not_the_files_name_is_an_error() -> None:
    made = organisation("stm")
    wrong = Made("organisation", "stm", made.data | {"id": "stn"})
    assert told(wrong) == ["error id-matches-file organisations/stm id"]
    assert findings(wrong)[0].params == {"id": "stn", "expected": "stm"}


def test_a_name_that_nobody_has_is_an_error() -> None:
    found = findings(measure("toimi", "kadonnut"))
    assert [(f.code, f.field) for f in found] == [
        ("reference-resolves", "focus_area"),
        ("reference-resolves", "history[0].focus_area"),
    ]
    assert found[0].params["target"] == "focus-areas/kadonnut"


def test_what_was_probably_meant_is_suggested_in_the_form_of_the_reference() -> None:
    short = findings(organisation("osasto", part_of="spel"))
    assert (short[0].code, short[0].params["suggestion"]) == ("reference-resolves.suggest", "spek")
    full = findings(decision("2026-03-12-1", "other", "organisations/spel"))
    assert full[0].params["suggestion"] == "organisations/spek"
    assert full[0].field == "subjects[0]"


def test_a_reference_with_the_wrong_folder_suggests_the_right_one() -> None:
    found = findings(decision("2026-03-12-1", "other", "focus-areas/spek"))
    assert found[0].params["suggestion"] == "organisations/spek"


def test_a_folder_that_no_kind_has_is_named() -> None:
    found = findings(decision("2026-03-12-1", "other", "organisation/spek"))
    assert [f.code for f in found] == ["reference-resolves.folder"]
    assert "organisations" in found[0].params["known"]


def test_suggestions_end_after_a_while_but_findings_do_not() -> None:
    wrong = [f"spek-{n}" for n in range(MOST_SUGGESTIONS + 5)]
    attendance = [*(organisation(f"spek-{n}x") for n in range(3))]
    held = meeting("cooperation-group-2026-1", "2026-03-12", attendance=wrong)
    found = [f for f in findings(held, attendance) if f.rule == "reference-resolves"]
    assert len(found) == len(wrong)
    assert sum(f.code == "reference-resolves.suggest" for f in found) <= MOST_SUGGESTIONS


def test_a_reference_to_a_broken_record_is_none_that_leads_nowhere() -> None:
    tree = files(organisation("stm"), organisation("osasto", part_of="stm"))
    tree["registry/organisations/stm.yaml"] = b"id: [\n"
    found = check(Snapshot.of(MemoryTree(tree), SCHEMAS))
    assert {f.path for f in found} == {"registry/organisations/stm.yaml"}


def void(kind: Made, **fields: str) -> Made:
    history = [*kind.data["history"], entry("void", "2026-09-01", reason="Kahdesti.", **fields)]
    return Made(kind.kind, kind.id, kind.data | {"history": history, "status": "void"})


def test_a_live_reference_to_a_void_record_is_an_error() -> None:
    gone = void(organisation("vanha"), instead="organisations/spek")
    found = findings(gone, organisation("osasto", part_of="vanha"))
    assert [(f.code, f.record) for f in found] == [
        ("reference-resolves.void-instead", "organisations/osasto")
    ]
    assert found[0].params["instead"] == "organisations/spek"
    assert told(void(organisation("vanha")), organisation("osasto", part_of="vanha")) == [
        "error reference-resolves.void organisations/osasto part_of"
    ]


def test_void_records_undone_entries_and_where_a_move_came_from_may_name_void_ones() -> None:
    old = void(focus_area("vanha"))
    new = open_area("uusi")
    moved = measure(
        "siirretty", "uusi",
        entry("add", "2026-03-20", focus_area="vanha"),
        entry("move", "2026-04-01", from_="vanha", to="vanha", reason="Väärä."),
        entry("undo", "2026-04-02", of=1, reason="Virhe."),
        entry("move", "2026-04-03", from_="vanha", to="uusi", reason="Oikea."),
    )  # fmt: skip
    gone = void(measure("poistettu", "vanha"))
    assert told(old, new, moved, gone) == []


def test_even_a_void_record_names_records_that_exist() -> None:
    assert told(void(organisation("vanha", part_of="ei-ole"))) == [
        "error reference-resolves organisations/vanha part_of"
    ]


def test_a_decision_may_name_records_of_several_kinds() -> None:
    old = open_area("vanha")
    subjects = ("focus-areas/vanha", "organisations/spek")
    assert told(old, decision("2026-05-05-1", "focus-area.close", *subjects)) == []


def test_a_decision_learnt_later_is_a_reference_too() -> None:
    area = focus_area(
        "tuotu",
        entry("import", to="open"),
        entry("learn", "2026-01-01", sets={"decision": "2019-10-01-1"}),
    )
    assert told(area) == ["error reference-resolves focus-areas/tuotu history[1].sets.decision"]


@pytest.mark.parametrize("length", [1, 2, 3])
def test_a_circle_of_units_is_found_once(length: int) -> None:
    ids = [f"yksikko-{n}" for n in range(length)]
    ring = [organisation(id, part_of=ids[(n + 1) % length]) for n, id in enumerate(ids)]
    outside = organisation("alla", part_of="yksikko-0")
    found = findings(*ring, outside)
    assert [(f.code, f.record, f.field) for f in found] == [
        ("reference-resolves.cycle", "organisations/yksikko-0", "part_of")
    ]
    assert found[0].params["organisations"] == [*ids, "yksikko-0"]


NAMES = st.sampled_from("abcdef")


@given(st.dictionaries(NAMES, NAMES))
def test_units_always_count_as_something_and_circles_never_run_on(parents: dict[str, str]) -> None:
    for id in "abcdef":
        line = lineage(id, parents)
        assert line[0] == id
        assert len(line) == len(set(line))
        ring = circle(id, parents)
        assert tops([id], parents) == ({ring[0]} if ring else {line[-1]})
        assert all(tops([member], parents) == {ring[0]} for member in ring)


@given(st.text("ab-", min_size=1), st.lists(st.text("ab-", min_size=1)))
def test_what_is_near_is_one_of_the_candidates(word: str, candidates: list[str]) -> None:
    guess = likeliest(word, candidates)
    assert guess is None or guess in candidates
