"""``import``: every row's fate told first, all rows saved in one commit, or none."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stcli.cli.bulk import _shown
from stcli.cli.rows import raw
from stcli.domain.changing import bulk
from stcli.domain.changing.draft import Draft
from stcli.domain.changing.wish import Wish
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading.sheet import read
from stcli.report.formats import csv
from stcli.report.table import Column, Report, Table
from stcli.report.words import Words
from tests.cli.made_up import Outcome, Run, commit, git, registry_yaml, write
from tests.cli.story import story
from tests.domain.building import (
    SCHEMAS,
    Made,
    decision,
    focus_area,
    measure,
    organisation,
    phenomenon,
    snapshot,
)

TODAY = "2026-11-24"
ROWS = "id,title_fi,focus_area,lead\nuusi,Uusi,esimerkki-alue,esimerkki-virasto\n"


@pytest.fixture
def imported(repository: Path, run: Run) -> Any:
    """Import a file of these contents; what was said."""

    def _import(content: str | bytes, kind: str, *options: str) -> Outcome:
        file = repository.parent / "rows"
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        return run("import", str(file), kind, *options, "--today", TODAY)

    return _import


def commits(root: Path) -> int:
    return int(git(root, "rev-list", "--count", "HEAD"))


def test_rows_are_added_and_changed_in_one_commit(imported: Any, repository: Path) -> None:
    rows = f"{ROWS}esimerkki-opas,Parempi,,\n"
    done = imported(rows, "measures", "--reason", "Seurannan taulukko.", "--json")
    assert done.code == 0, done.out
    data = done.envelope["data"]
    assert data["rows"] == [
        {"row": 2, "fate": "added", "record": "measures/uusi", "fields": []},
        {"row": 3, "fate": "changed", "record": "measures/esimerkki-opas", "fields": ["title.fi"]},
    ]
    assert data["records"] == ["measures/uusi", "measures/esimerkki-opas"]
    assert commits(repository) == 2
    message = git(repository, "log", "-1", "--format=%B")
    assert message.startswith("measure: import 2 records\n\n    Seurannan taulukko.\n\n")
    assert "Stcli-Action: measure.add\nStcli-Record: measures/uusi\n" in message
    assert "Stcli-Action: measure.edit\nStcli-Record: measures/esimerkki-opas\n" in message
    assert git(repository, "status", "--porcelain") == ""


def test_people_see_what_changes(imported: Any) -> None:
    done = imported(f"{ROWS}esimerkki-opas,Esimerkki: opas,,\n", "measure", "--lang", "fi")
    assert [line.split() for line in done.out.splitlines()][2:] == [["2", "uusi", "measures/uusi"]]
    assert "Uusia 1, muuttuvia 0, ennallaan 1." in done.err


def test_machines_see_the_fate_of_every_row(imported: Any) -> None:
    done = imported(f"{ROWS}esimerkki-opas,Esimerkki: opas,,\n", "measure", "-f", "csv", "-n")
    assert done.out == (
        "row,fate,record,fields\r\n2,added,measures/uusi,\r\n"
        "3,unchanged,measures/esimerkki-opas,\r\n"
    )


def test_one_bad_row_and_nothing_is_saved(imported: Any, repository: Path) -> None:
    rows = f"{ROWS}toinen,Toinen,esimerkki-alue,olematon\nK P,,,\n"
    done = imported(rows, "measures", "--json")
    assert (done.code, commits(repository)) == (3, 1)
    assert done.envelope["error"]["code"] == "import-refused"
    file = str(repository.parent / "rows")
    assert [(f["path"], f["line"], f["column"], f["rule"]) for f in done.findings] == [
        (file, 3, 4, "reference-resolves"), (file, 4, 1, "import-row"),
    ]  # fmt: skip
    done = imported(rows, "measures")
    assert f"{file}:3:4: error:" in done.err
    assert "measures/uusi" not in done.out


def test_what_only_the_rules_find_is_told_by_row_too(imported: Any, repository: Path) -> None:
    done = imported(ROWS.replace("esimerkki-virasto", "olematon"), "measures", "--json")
    assert [(f["line"], f["column"]) for f in done.findings] == [(2, 4)]
    assert commits(repository) == 1


def test_a_row_is_told_of_in_words_of_a_sheet(imported: Any) -> None:
    rows = (
        "tunnus;Nimi (fi);painopiste;vastuutaho;suunniteltu aikataulu: päättyy\n"
        "a;A;esimerkki-alue;Esimerkkivirastoo;\nb;B;esimerkki-alue;;31.9.2026\n"
        "c;C;Jokin Aivan Muu;esimerkki-virasto;\n"
    )
    done = imported(rows, "toimenpiteet", "--lang", "fi")
    told = " ".join(done.err.split())
    assert "Tiedoston 3 rivistä 3 ei kelpaa. Mitään ei muutettu." in told
    assert "Nimellä ”Esimerkkivirastoo” ei löydy mitään. Tarkoititko esimerkki-virasto?" in told
    assert "Täytä solu tai lisää sarake ”lead”." in told
    assert "2026-09-31” ei ole kalenterin päivä" in told
    assert "Nimellä ”Jokin Aivan Muu” ei löydy mitään." in told
    assert "Luettelo: `stcli list focus-areas`" in told
    assert "(uusi)" not in told


def test_columns_that_mean_nothing_are_refused(imported: Any) -> None:
    done = imported("id,väri\nx,y\n", "measures", "--json")
    assert (done.code, done.envelope["error"]["code"]) == (3, "import-columns")


def test_another_kind_of_refusal_stays_what_it_is(imported: Any) -> None:
    assert imported("id\nx\n", "ships", "--json").envelope["error"]["code"] != "import-refused"


def test_a_status_needs_a_registry_that_allows_imports(imported: Any, repository: Path) -> None:
    rows = ROWS.replace("lead", "lead,status").replace("virasto", "virasto,ongoing")
    done = imported(rows, "measures", "--json")
    assert (done.code, done.findings[0]["column"]) == (3, 5)
    policy: dict[str, Any] = {"audit": {"imports": "allowed"}}
    known: Mapping[str, Any] = {
        "id": "esimerkki", "title": {"fi": "Esimerkki"}, "languages": {"required": ["fi"]},
    }  # fmt: skip
    write(repository, {"registry/registry.yaml": registry_yaml({**known, **policy})})
    commit(repository)
    done = imported(rows, "measures", "--source", "Taulukko", "--date", "2026-01-01", "--json")
    assert done.code == 0, done.out
    text = (repository / "registry/measures/uusi.yaml").read_text("utf-8")
    assert "action: import" in text
    assert "source: Taulukko" in text


def test_a_spreadsheet_is_imported(imported: Any, repository: Path) -> None:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.append(["id", "title.fi", "focus_area", "lead", "planned.end"])
    page.append(["uusi", "Uusi", "Esimerkkialue", "virasto", "31.12.2026"])
    out = io.BytesIO()
    book.save(out)
    assert imported(out.getvalue(), "measures").code == 0
    text = (repository / "registry/measures/uusi.yaml").read_text("utf-8")
    assert 'lead: esimerkki-virasto\nplanned:\n  end: "2026-12-31"\n' in text


def test_a_dry_run_shows_and_changes_nothing(imported: Any, repository: Path) -> None:
    done = imported(ROWS, "measures", "--dry-run")
    assert "+id: uusi" in done.out
    assert "measure: import 1 record\n" in done.out
    assert commits(repository) == 1


@pytest.mark.parametrize("kind", ["organisations", "focus-areas", "measures", "bodies"])
@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_what_list_writes_is_no_change(
    kind: str, form: str, imported: Any, repository: Path, run: Run
) -> None:
    listed = run("list", kind, "-f", form, "--all").out
    done = imported(listed, kind, "--json")
    assert done.code == 0, done.out
    assert done.envelope["data"]["commit"] is None
    assert {row["fate"] for row in done.envelope["data"]["rows"]} == {"unchanged"}


# The round trip, for every registry


def exported(base: Snapshot, kind: str, names: tuple[str, ...], lang: str) -> bytes:
    """What ``list KIND -f csv --columns …`` writes."""
    table = Table(tuple(Column(n, n) for n in names), [raw(r, names) for r in base.of_kind(kind)])
    return "".join(csv.render(Report(command="list", words=Words(lang), table=table))).encode()


def fates(base: Snapshot, kind: str, content: bytes, lang: str) -> set[str]:
    wish = Wish("f", lang, TODAY, _shown)
    draft = Draft(base, SCHEMAS)
    table = bulk.table(base, base.kinds[kind], read(content), wish)
    found = {fate.fate for fate in bulk.carry(draft, table)}
    assert draft.plan(subject="s", operation="o").edits == ()
    return found


strings = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), include_characters="\n"),
    min_size=1, max_size=10,
).filter(lambda text: text.strip(" \n") != "") | st.sampled_from(
    ["=1+1", "'=1", "-5", "+358", "@x", "a;b", "a, b", '"q"', " x ", "1,5", "TRUE", "007", "'a"]
)  # fmt: skip
texts = st.dictionaries(st.sampled_from(["fi", "sv", "en"]), strings, min_size=1)


@st.composite
def registries(draw: st.DrawFn) -> tuple[str, list[Made], tuple[str, ...]]:
    """A kind, records of it with odd texts, and columns."""
    kind = draw(
        st.sampled_from(["organisation", "focus-area", "measure", "phenomenon", "decision"])
    )
    said, plain = draw(texts), draw(strings)
    made = {
        "organisation": lambda: organisation("x", name=said, notes=plain, abbreviation=said,
                                             former_names=[{"name": said, "until": "2014-01-01"}]),
        "focus-area": lambda: focus_area("x", title=said, vision=said, case_numbers=[plain, "a"]),
        "measure": lambda: measure("x", "alue", title=said, description=said, number=plain,
                                   partners=[{"organisation": "spek", "task": plain}],
                                   planned={"start": "2026-01", "end": "2026-12-31"}),
        "phenomenon": lambda: phenomenon("x", title=said, proposed_by=["sm", "spek"]),
        "decision": lambda: decision("2026-01-01-x", "other", "focus-areas/alue",
                                     "organisations/sm", text=said, item=draw(st.integers(1, 9))),
    }[kind]()  # fmt: skip
    extra = {
        "organisation": ("name.fi", "name.sv", "abbreviation.en", "former_names", "notes"),
        "focus-area": ("title.fi", "vision", "case_numbers", "participants", "history"),
        "measure": ("title.sv", "description.fi", "planned.start", "partners", "number", "actual"),
        "phenomenon": ("title.en", "support", "description"),
        "decision": ("item", "text.fi", "meeting", "history"),
    }[kind]
    return kind, [made, focus_area("alue")], (*extra, "reference", "path")


@settings(max_examples=150, deadline=None)
@given(registries(), st.sampled_from(["fi", "sv", "en"]), st.sampled_from(["fi", "sv", "en"]))
def test_an_export_is_imported_without_a_change(
    made: tuple[str, list[Made], tuple[str, ...]], written: str, imported_in: str
) -> None:
    kind, records, more = made
    base = snapshot(*records)
    columns = (*base.kinds[kind].columns, *more)
    content = exported(base, kind, columns, written)
    assert fates(base, kind, content, imported_in) <= {"unchanged"}
    lines = "\n".join(json.dumps(dict(r.data)) for r in base.of_kind(kind)).encode()
    assert fates(base, kind, lines or b"id\n", imported_in) <= {"unchanged"}


def test_the_made_up_registry_is_imported_without_a_change() -> None:
    from stcli.domain.reading.tree import MemoryTree

    base = Snapshot.of(MemoryTree(story()), SCHEMAS)
    for kind in base.kinds.values():
        content = exported(base, kind.name, kind.columns, "fi")
        assert fates(base, kind.name, content, "fi") == {"unchanged"}, kind.name
