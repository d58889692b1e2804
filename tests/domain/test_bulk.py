"""Many records at once: the fate of every row, told before anything is written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stcli.domain.changing import bulk
from stcli.domain.changing.bulk import Fate
from stcli.domain.changing.draft import Draft
from stcli.domain.changing.wish import Wish
from stcli.domain.finding import Finding
from stcli.domain.model.claim import Claim
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading import sheet
from stcli.domain.reading.sheet import Row, Sheet
from stcli.domain.refusal import Refusal
from tests.domain.building import (
    SCHEMAS,
    Made,
    decision,
    entry,
    focus_area,
    measure,
    meeting,
    organisation,
    part,
    phenomenon,
    registry,
    snapshot,
    text,
)

TODAY = "2026-11-24"
AREA = focus_area("alue")
OPAS = measure("opas", "alue", title={"fi": "Opas", "sv": "Handbok"})
ALLOWED = {"audit": {"imports": "allowed"}}
Data = dict[str, Any]


def shown(value: Any) -> frozenset[str]:
    """As a list in Finnish or Swedish would write it."""
    if isinstance(value, Mapping):
        return frozenset(str(said) for said in value.values())
    return frozenset([", ".join(map(str, value)) if isinstance(value, list) else str(value)])


def wish(**fields: Any) -> Wish:
    given: Data = {"file": "f.csv", "language": "fi", "today": TODAY, "shown": shown} | fields
    return Wish(**given)


class Import:
    """A sheet carried into a draft of a small registry."""

    def __init__(self, kind: str, rows: str | Sheet, base: Snapshot, **fields: Any) -> None:
        self.draft = Draft(base, SCHEMAS)
        read = rows if isinstance(rows, Sheet) else sheet.read(rows.encode())
        self.table = bulk.table(base, base.kinds[kind], read, wish(**fields))
        self.fates = bulk.carry(self.draft, self.table)

    @property
    def told(self) -> list[str]:
        return [" ".join((str(f.row), f.fate, *f.fields)) for f in self.fates]

    @property
    def problems(self) -> list[str]:
        found = [problem for fate in self.fates for problem in fate.problems]
        return [f"{f.line}:{f.column} {f.code.removeprefix('import-row.')}" for f in found]

    @property
    def findings(self) -> list[str]:
        """Errors that the result has, at their rows and columns."""
        judged = self.draft.judged(self.draft.plan(subject="s", operation="o"), TODAY)
        placed = bulk.placed(judged.brought, self.fates, self.table)
        return [f"{f.path}:{f.line}:{f.column} {f.rule}" for f in placed if f.severity == "error"]

    def data(self, reference: str) -> Mapping[str, Any]:
        return self.draft.now.records[reference].data


def of_measures(rows: str | Sheet, *made: Made, **fields: Any) -> Import:
    return Import("measure", rows, snapshot(AREA, OPAS, *made), **fields)


# New records


def test_a_new_row_begins_with_the_kinds_first_action() -> None:
    done = of_measures("id,title_fi,focus_area,lead\nuusi,Uusi,alue,sm\n")
    assert done.told == ["2 added"]
    assert done.data("measures/uusi") == {
        "id": "uusi", "title": {"fi": "Uusi"}, "status": "planned", "focus_area": "alue",
        "lead": "sm", "history": [entry("add", TODAY, focus_area="alue")],
    }  # fmt: skip
    plan = done.draft.plan(subject="s", operation="o")
    assert plan.claims == (Claim("measure.add", "measures/uusi"),)
    assert done.findings == []


def test_its_date_may_be_given_and_participants_begin_on_it() -> None:
    rows = "id,title.fi,participants\nuusi,Uusi,sm;spek\n"
    done = Import("focus-area", rows, snapshot(), date="2026-05-01")
    data = done.data("focus-areas/uusi")
    assert data["history"] == [entry("propose", "2026-05-01")]
    assert data["participants"] == [part(n, from_="2026-05-01") for n in ("sm", "spek")]


def test_a_first_status_is_the_first_actions() -> None:
    rows = "id,title.fi,focus_area,lead,status\nuusi,Uusi,alue,sm,suunniteltu\n"
    done = of_measures(rows)
    assert (done.told, done.data("measures/uusi")["status"]) == (["2 added"], "planned")


def test_meetings_and_decisions_are_dated_by_their_own_day() -> None:
    rows = "id,body,date\na,cooperation-group,10.12.2026\nb,cooperation-group,2026-03-01\n"
    done = Import("meeting", rows, snapshot())
    assert done.data("meetings/a")["history"] == [entry("plan", TODAY, for_="2026-12-10")]
    assert done.data("meetings/b")["history"] == [entry("plan", "2026-03-01", for_="2026-03-01")]
    rows = (
        "id,date,body,decides,subjects,text.fi,text.sv\n"
        "2026-03-12-1,2026-03-12,cooperation-group,painopisteen avaaminen,focus-areas/alue,A,B\n"
    )
    done = Import("decision", rows, snapshot(AREA))
    assert done.data("decisions/2026-03-12-1")["history"] == [entry("record", "2026-03-12")]
    assert done.findings == []


def test_a_kind_without_a_life_has_no_history() -> None:
    row = {"id": "uusi", "name": text("Uusi"), "duties": [text("Neuvoo")], "mandate": []}
    done = Import("body", json.dumps(row), snapshot())
    assert done.data("bodies/uusi") == row
    assert done.draft.plan(subject="s", operation="o").claims[0].action == "body.edit"


@pytest.mark.parametrize(
    ("column", "value", "code"),
    [
        ("status", "ongoing", "status"),
        ("origin", "imported", "status"),
        ("history", "[]", "follows"),
    ],
)
def test_another_beginning_is_an_import(column: str, value: str, code: str) -> None:
    done = of_measures(f"id,title.fi,focus_area,lead,{column}\nuusi,Uusi,alue,sm,{value}\n")
    assert (done.told, done.problems) == (["2 refused"], [f"2:5 {code}"])
    assert done.draft.plan(subject="s", operation="o").edits == ()


def test_the_phase_follows_from_the_history() -> None:
    rows = "id,title.fi,phase\nuusi,Uusi,preparation\n"
    assert Import("focus-area", rows, snapshot()).problems == ["2:3 follows"]


def test_where_the_policy_allows_it_a_record_may_begin_with_an_import() -> None:
    base = snapshot(AREA, **ALLOWED)
    rows = "id,title.fi,focus_area,lead,status\nuusi,Uusi,alue,sm,ongoing\nx,X,alue,sm,odd\n"
    done = Import("measure", rows, base, date="2026-01-01", source="Seuranta")
    assert done.problems == ["3:5 no-state"]
    data = done.data("measures/uusi")
    assert data["history"] == [
        entry("import", "2026-01-01", to="ongoing", focus_area="alue", source="Seuranta")
    ]
    assert (data["status"], data["origin"], data["focus_area"]) == ("ongoing", "imported", "alue")
    assert done.findings == []


def test_an_import_tells_what_is_known_and_no_more() -> None:
    base = snapshot(**ALLOWED)
    rows = "id,title.fi,status,phase,origin\nuusi,Uusi,open,preparation,\ntoinen,T,,,imported\n"
    done = Import("focus-area", rows, base)
    assert done.data("focus-areas/uusi")["history"] == [
        entry("import", to="open", phase="preparation")
    ]
    assert done.data("focus-areas/toinen")["history"] == [entry("import", to="proposed")]


def test_people_of_a_new_record_may_be_anything_that_the_schema_refuses() -> None:
    for value in (["sm"], "sm"):
        rows = json.dumps({"id": "uusi", "title": {"fi": "A"}, "participants": value})
        done = Import("focus-area", rows, snapshot())
        assert done.findings == ["f.csv:1:1 schema-type"]


# Records that are there


def test_what_a_row_says_differently_is_the_change() -> None:
    rows = "id,title.fi,title.sv,lead,planned.end\nopas,Opas,Ny,spek,2026-12\n"
    done = of_measures(rows)
    assert done.told == ["2 changed title.sv lead planned.end"]
    assert done.data("measures/opas") == {
        **OPAS.data, "title": {"fi": "Opas", "sv": "Ny"}, "lead": "spek",
        "planned": {"end": "2026-12"},
    }  # fmt: skip
    assert done.draft.plan(subject="s", operation="o").claims == (
        Claim("measure.edit", "measures/opas"),
    )


def test_empty_cells_change_nothing_unless_they_are_to_clear() -> None:
    rows = "id,title.sv,number,status\nopas,,,\n"
    assert of_measures(rows).told == ["2 unchanged"]
    done = of_measures("id,title.sv,number\nopas,,\n", clears=True)
    assert (done.told, done.data("measures/opas")["title"]) == (
        ["2 changed title.sv"], {"fi": "Opas"},
    )  # fmt: skip
    assert of_measures(rows, clears=True).problems == ["2:4 follows"]


@pytest.mark.parametrize(
    ("column", "value"),
    [("status", "ongoing"), ("focus_area", "toinen"), ("origin", "imported"), ("history", "[]")],
)
def test_what_the_history_gives_is_not_typed_over(column: str, value: str) -> None:
    assert of_measures(f"id,{column}\nopas,{value}\n").problems == ["2:2 follows"]


def test_a_kind_without_a_life_has_nothing_that_follows_but_a_history() -> None:
    done = Import("body", "id,name.fi\nsecretariat,Uusi\n", snapshot())
    assert done.told == ["2 changed name.fi"]


def test_what_our_own_list_writes_is_no_change() -> None:
    made = phenomenon("ilmio", proposed_by=["sm", "spek"])
    done = Import(
        "phenomenon", 'id,status,proposed_by\nilmio,selected,"sm, spek"\n', snapshot(made)
    )
    assert done.told == ["2 unchanged"]


def test_reference_and_path_may_stand_beside_the_id() -> None:
    rows = "reference,path,id,lead\nmeasures/opas,registry/x.yaml,opas,sm\n"
    assert of_measures(rows).told == ["2 unchanged"]
    assert of_measures("reference,lead\nmeasures/opas,sm\n").told == ["2 unchanged"]


@pytest.mark.parametrize(
    ("value", "language", "change", "problems"),
    [
        ("Opas", "sv", None, []),
        ("Handbok", "en", None, []),
        ("Uusi", "fi", ("fi", "Uusi"), []),
        ("Ny", "sv", ("sv", "Ny"), []),
        ("New", "en", None, ["2:2 language"]),
    ],
)
def test_a_text_without_a_language_is_in_that_of_the_run(
    value: str, language: str, change: tuple[str, str] | None, problems: list[str]
) -> None:
    done = of_measures(f"id,title\nopas,{value}\n", language=language)
    assert done.problems == problems
    if not problems:
        title = OPAS.data["title"] | (dict([change]) if change else {})
        assert done.data("measures/opas")["title"] == title


def test_a_first_text_is_in_the_first_required_language() -> None:
    done = of_measures("id,description\nopas,Kuvaus\n", language="en")
    assert done.data("measures/opas")["description"] == {"fi": "Kuvaus"}
    base = snapshot(AREA, OPAS, languages=None)
    done = Import("measure", "id,description\nopas,Kuvaus\n", base, language="en")
    assert done.data("measures/opas")["description"] == {"fi": "Kuvaus"}


def test_entries_given_by_their_keys_are_added_to_those_that_stand() -> None:
    people = [part("sm", role="coordinator"), part("spek", to="2026-01-01")]
    base = snapshot(focus_area("alue", participants=people))
    done = Import("focus-area", "id,participants\nalue,spek; sm\n", base)
    assert done.data("focus-areas/alue")["participants"] == [
        *people, part("spek", from_=TODAY),
    ]  # fmt: skip
    rows = f"id,participants\nalue,{json.dumps(json.dumps(people[:1]))}\n".replace("\\", '"')
    done = Import("focus-area", rows, base)
    assert done.data("focus-areas/alue")["participants"] == people[:1]
    assert done.findings == ["f.csv:2:2 audit-history-rewritten"] or done.findings


def test_partners_have_no_dates() -> None:
    done = of_measures("id,partners\nopas,spek\n", date="2026-01-01")
    assert done.data("measures/opas")["partners"] == [part("spek")]


def test_json_lines_give_whole_values() -> None:
    row = {"id": "opas", "title": {"fi": "A", "sv": "B"}, "lead": "sm", "number": None}
    done = of_measures(json.dumps(row) + "\n" + json.dumps({"id": "uusi", "title": "U",
                       "focus_area": "alue", "lead": "sm"}))  # fmt: skip
    assert done.told == ["1 changed title", "2 added"]
    assert done.data("measures/uusi")["title"] == {"fi": "U"}
    assert of_measures(json.dumps({"id": "opas", "title": "Handbok"})).told == ["1 unchanged"]
    row = {**OPAS.data, "reference": "measures/opas", "path": "registry/measures/opas.yaml"}
    assert of_measures(json.dumps(row)).told == ["1 unchanged"]


# Rows that can't be taken


@pytest.mark.parametrize(
    ("rows", "problems"),
    [
        ("id,lead\n,sm\n", ["2:1 no-id"]),
        ("id,reference\na,b\n", ["2:1 two-ids"]),
        ("lead,id\nsm,Ei Käy\n", ["2:2 id"]),
        ("lead,id\nsm,opas\nsm,opas\n", ["3:2 row-twice"]),
        ("id,planned.start,milestones\nopas,x,y\n", ["2:3 needs-json"]),
        ("id,milestones,planned\nopas,a,b\n", ["2:2 needs-json", "2:3 needs-json"]),
    ],
)
def test_a_row_says_what_is_wrong_with_it(rows: str, problems: list[str]) -> None:
    done = of_measures(rows)
    assert done.problems == problems
    assert done.draft.plan(subject="s", operation="o").edits == ()


def test_a_broken_record_is_not_changed_by_a_row() -> None:
    tree = registry(AREA, OPAS)
    tree = type(tree)({**{path: tree[path] for path in tree}, OPAS.path: b"id: [\n"})
    done = Import("measure", "id,lead\nopas,sm\n", Snapshot.of(tree, SCHEMAS))
    assert done.problems == ["2:1 broken"]


def test_a_cell_that_its_file_could_not_give_is_a_problem() -> None:
    from stcli.domain.changing.cell import Unfit

    cells = {"id": "opas", "number": Unfit("formula")}
    done = of_measures(Sheet({"id": 1, "number": 2}, [Row(2, cells)]))
    assert done.problems == ["2:2 formula"]


@pytest.mark.parametrize(
    ("names", "codes"),
    [
        ("id,colour", ["1:2 column"]),
        ("id,leed", ["1:2 column.suggestion"]),
        ("id,partners.task", ["1:2 column-part"]),
        ("id,title.fi,title_fi", ["1:3 column-twice"]),
        ("title.fi", ["1:1 no-id-column"]),
    ],
)
def test_columns_that_mean_nothing_are_refused(names: str, codes: list[str]) -> None:
    with pytest.raises(Refusal) as caught:
        of_measures(f"{names}\nx\n")
    told = caught.value.findings
    assert [f"{f.line}:{f.column} {f.code.removeprefix('import-row.')}" for f in told] == codes


def test_what_the_rules_find_is_told_at_its_row_and_column() -> None:
    rows = (
        "title.fi,id,focus_area,lead,planned.start,planned.end\n"
        "A,a,alue,smm,,\nB,b,olematon,sm,,\nC,c,alue,sm,2026-05,2026-03\n,d,alue,sm,,\n"
    )
    assert sorted(of_measures(rows).findings) == [
        "f.csv:2:4 reference-resolves", "f.csv:3:3 reference-resolves",
        "f.csv:4:6 period-order", "f.csv:5:1 schema-required",
    ]  # fmt: skip


def test_what_is_found_elsewhere_stays_where_it_is() -> None:
    told = of_measures("id,lead\nopas,sm\n").table
    elsewhere = Finding("r", "error", "registry/x.yaml", "c", record="measures/x", line=3)
    assert bulk.placed([elsewhere], [Fate(2, "measures/opas", "changed")], told) == (elsewhere,)


def test_what_is_frozen_stays() -> None:
    gone = organisation("avi", entry("add", "2020-01-01"), entry("dissolve", "2025-12-31"))
    done = Import("organisation", "id,name.fi\navi,Uusi\n", snapshot(gone))
    assert done.findings == ["f.csv:2:2 audit-frozen-edited"]


# Laws


names = st.text("abc äö;,'=\"\n", min_size=1, max_size=8).filter(lambda t: t.strip() == t)
RECORDS = {
    "measure": st.builds(
        lambda fi, n: measure("x", "alue", title=text(fi), number=n, partners=[part("spek")]),
        names, st.sampled_from([None, "7", "1,5"]),
    ),
    "decision": st.just(decision("2026-01-01-1", "other", "focus-areas/alue")),
    "meeting": st.just(meeting("m", "2026-01-01")),
    "organisation": st.builds(lambda fi: organisation("x", name=text(fi)), names),
}  # fmt: skip


@given(st.data())
def test_whole_records_as_json_lines_change_nothing(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(sorted(RECORDS)))
    base = snapshot(AREA, data.draw(RECORDS[kind]))
    rows = "\n".join(json.dumps(record.data) for record in base.of_kind(kind))
    done = Import(kind, rows, base)
    assert {fate.fate for fate in done.fates} == {"unchanged"}


@given(names, names)
def test_what_was_imported_is_unchanged_when_it_is_imported_again(fi: str, sv: str) -> None:
    cells = {"id": "uusi", "title.fi": fi, "title.sv": sv, "focus_area": "alue", "lead": "sm"}
    columns = {name: n for n, name in enumerate(cells, 1)}
    rows = Sheet(columns, [Row(2, cells)])
    done = of_measures(rows)
    assert done.told == ["2 added"]
    made: Record = done.draft.now.records["measures/uusi"]
    again = Import("measure", rows, done.draft.now)
    assert (again.told, made.id) == (["2 unchanged"], "uusi")
