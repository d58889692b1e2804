"""``export``: whole tables with their checksums; the same bytes; nothing hidden with --public."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.cli.made_up import MEASURE, Run, commit, content, git, write
from tests.cli.story import TODAY, story
from tests.domain.building import MADE_UP

# What stands in the made-up registry and is not public, and what would tell of it.
HIDDEN = (
    MADE_UP, "naapuriapu", "Naapuriapu", "Grannhjälp", "Odotetaan kartoitusta", "2026-06-01-2",
    "kahdesti", "Kirjattu kahdesti", "toiseen kertaan", "salaisuus",
)  # fmt: skip
NOTED = "registry/organisations/lvv.yaml"


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run) -> Path:
    """The made-up registry in git, with notes that were changed once, by somebody with a reason."""
    root = tmp_path / "told"
    write(root, story())
    monkeypatch.chdir(root)
    git(root, "init", "--quiet", "--initial-branch=main")
    commit(root)
    text = (root / NOTED).read_text("utf-8").replace(MADE_UP, "salaisuus")
    (root / NOTED).write_text(text, encoding="utf-8")
    done = run("save", "--reason", "Eräs salaisuus.", "--today", TODAY)
    assert done.code == 0, done.err
    return root


def head(root: Path) -> str:
    return git(root, "rev-parse", "HEAD").strip()


def sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


# Forms and places


def test_one_table_goes_to_standard_output_with_its_checksum_beside(told: Path, run: Run) -> None:
    done = run("export", "measures")
    assert done.code == 0
    assert [row["id"] for row in rows(done.out)][:2] == ["kahdesti", "kotikaynnit"]
    assert sha(done.out.encode()) in done.err
    assert head(told) in done.err
    lines = [json.loads(line) for line in run("export", "measure", "-f", "jsonl").out.splitlines()]
    assert [line["id"] for line in lines] == [row["id"] for row in rows(done.out)]
    assert lines[3]["planned_end"] == "2026-10"
    assert lines[0]["planned_end"] is None


def test_a_folder_has_a_file_a_table_and_a_manifest(told: Path, run: Run) -> None:
    done = run("export", "-o", "../tables")
    assert (done.code, done.out) == (0, "")
    folder = told.parent / "tables"
    manifest = json.loads((folder / "datapackage.json").read_text("utf-8"))
    assert manifest["commit"] == head(told)
    assert (manifest["name"], manifest["title"], manifest["public"]) == ("koe", "Kokeilu", False)
    named = {resource["path"] for resource in manifest["resources"]}
    assert named | {"datapackage.json"} == {path.name for path in folder.iterdir()}
    assert {"measures.csv", "history.csv", "commits.csv", "changes.csv", "links.csv"} <= named
    for resource in manifest["resources"]:
        text = (folder / resource["path"]).read_bytes()
        assert resource["hash"] == f"sha256:{sha(text)}"
        assert resource["bytes"] == len(text)
        assert resource["rows"] == len(rows(text.decode()))
        columns = [field["name"] for field in resource["schema"]["fields"]]
        assert columns == next(csv.reader(io.StringIO(text.decode())))
    types = {r["name"]: {f["name"]: f["type"] for f in r["schema"]["fields"]}
             for r in manifest["resources"]}  # fmt: skip
    assert types["meetings"]["date"] == "date"
    assert types["measures"]["planned_end"] == "string"
    assert types["history"]["position"] == "integer"


def test_a_folder_that_is_named_as_one_takes_a_single_table(told: Path, run: Run) -> None:
    assert run("export", "meetings", "-o", "../one/", "-f", "jsonl").code == 0
    names = sorted(path.name for path in (told.parent / "one").iterdir())
    assert names == ["datapackage.json", "meetings.jsonl"]
    assert run("export", "meetings", "-o", "../one", "-f", "jsonl").code == 2  # it is there
    assert run("export", "meetings", "-o", "../one", "-f", "jsonl", "--force").code == 0


def test_a_file_takes_one_table(told: Path, run: Run) -> None:
    assert run("export", "meetings", "-o", "../m.jsonl").code == 0
    first = (told.parent / "m.jsonl").read_text("utf-8").splitlines()[0]
    assert json.loads(first)["id"] == "cooperation-group-2026-1"
    assert run("export", "meetings", "-o", "../m.jsonl").code == 2


def test_a_workbook_has_a_sheet_a_table(told: Path, run: Run) -> None:
    assert run("export", "-o", "../all.xlsx").code == 0
    book: Any = openpyxl.load_workbook(told.parent / "all.xlsx")
    assert "measures" in book.sheetnames
    assert book.properties.identifier == head(told)
    page = book["meetings"]
    heading = [cell.value for cell in page[1]]
    assert page.cell(2, heading.index("date") + 1).is_date
    assert page.freeze_panes == "A2"
    run("export", "meetings", "history", "-o", "../two.xlsx")
    assert openpyxl.load_workbook(told.parent / "two.xlsx").sheetnames == ["meetings", "history"]


def test_the_envelope_tells_what_was_written(told: Path, run: Run) -> None:
    data = run("export", "-f", "xlsx", "-o", "../a.xlsx", "--json").envelope["data"]
    content = (told.parent / "a.xlsx").read_bytes()
    assert (data["commit"], data["form"]) == (head(told), "xlsx")
    assert data["parts"] == [{"path": "../a.xlsx", "rows": data["parts"][0]["rows"],
                              "bytes": len(content), "sha256": sha(content)}]  # fmt: skip
    data = run("export", "--json").envelope["data"]  # what would be written
    out = run("export", "measures").out.encode()
    (part,) = (part for part in data["parts"] if part["table"] == "measures")
    assert part["sha256"] == sha(out)
    assert run("export", "measures", "--json").envelope["data"]["parts"][0]["sha256"] == sha(out)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["-f", "yaml"], "usage-format"), (["mesures"], "export-table.suggestion"),
        (["jotain-muuta"], "export-table"), (["changes", "--public"], "export-table.private"),
        (["-o", "nowhere/tables"], "output-no-folder"),
        (["-o", "registry/registry.yaml"], "output-not-a-folder"),
        (["-o", "nowhere/x.xlsx"], "disk-error"),
    ],
)  # fmt: skip
def test_what_can_not_be_done_is_said(
    words: list[str], code: str, run: Run, inside: Path
) -> None:  # fmt: skip
    done = run("export", *words, "--json")
    assert done.code in (2, 4)
    assert done.envelope["error"]["code"] == code


def test_what_is_not_for_the_screen_needs_a_place(run: Run, inside: Path) -> None:
    for words in ([], ["-f", "xlsx"], ["measures", "history", "-f", "jsonl"]):
        done = run("export", *words)
        assert (done.code, done.out) == (2, "")
        assert "--output" in done.err


# The same bytes


def test_the_same_commit_gives_the_same_bytes(
    told: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On any day, for a reader of any language, whatever was saved since."""
    first = head(told)
    for name, day, lang in (("a", "2026-11-24", "fi"), ("b", "2027-01-01", "sv")):
        monkeypatch.setenv("STCLI_LANG", lang)
        write(told, {f"registry/measures/{name}.yaml": content("measures/x", MEASURE)})
        git(told, "add", ".")
        commit(told)
        for where in (f"../{name}.xlsx", f"../{name}"):
            done = run("export", "-o", where, "--at", first, "--today", day)
            assert done.code == 0, done.err
    assert (told.parent / "a.xlsx").read_bytes() == (told.parent / "b.xlsx").read_bytes()
    assert {p.name: p.read_bytes() for p in (told.parent / "a").iterdir()} == {
        p.name: p.read_bytes() for p in (told.parent / "b").iterdir()
    }


def test_a_language_that_is_asked_for_comes_first(told: Path, run: Run) -> None:
    titles = {row["id"]: row["title"] for row in rows(run("export", "measures").out)}
    assert titles["opas"] == "Opas"
    asked = {row["id"]: row["title"] for row in
             rows(run("export", "measures", "--lang", "sv").out)}  # fmt: skip
    assert asked["opas"] == "Handbok"
    assert asked["kahdesti"] == "Opas toiseen kertaan"


def test_what_is_not_committed_has_no_commit(told: Path, run: Run) -> None:
    (told / NOTED).write_text((told / NOTED).read_text("utf-8") + "# x\n", encoding="utf-8")
    data = run("export", "measures", "--json").envelope["data"]
    assert data["commit"] is None
    assert "no commit" in run("export", "measures").err
    assert run("export", "measures", "--at", "HEAD", "--json").envelope["data"]["commit"]


def test_without_git_there_are_tables_all_the_same(inside: Path, run: Run) -> None:
    assert run("export", "-o", "../t").code == 0
    assert rows((inside.parent / "t" / "commits.csv").read_text("utf-8")) == []
    assert run("export", "measures", "--json").envelope["data"]["commit"] is None


def test_the_past_can_be_exported(told: Path, run: Run) -> None:
    then = {row["id"]: row["status"] for row in
            rows(run("export", "measures", "--on", "2026-03-25").out)}  # fmt: skip
    assert then["opas"] == "planned"
    assert run("export", "lvv", "--at", "HEAD~1").code == 2
    before = rows(run("export", "organisations", "--at", "HEAD~1").out)
    assert {row["notes"] for row in before} == {MADE_UP}


def test_broken_files_are_named_and_the_rest_is_written(told: Path, run: Run) -> None:
    write(told, {"registry/measures/rikki.yaml": b"id: [\n"})
    done = run("export", "measures")
    assert done.code == 1
    assert "rikki.yaml" in done.err
    assert len(rows(done.out)) == 5


# Only what everybody may see


def _texts(folder: Path) -> list[str]:
    """All that an export holds, workbooks unpacked."""
    found = []
    for path in folder.rglob("*"):
        if path.suffix == ".xlsx":
            with zipfile.ZipFile(path) as archive:
                found += [archive.read(part).decode() for part in archive.namelist()]
        elif path.is_file():
            found.append(path.read_text("utf-8"))
    return found


def test_a_public_export_holds_nothing_that_is_hidden(told: Path, run: Run) -> None:
    folder = told.parent / "public"
    folder.mkdir()
    for words in (["-o", "../public/csv"], ["-o", "../public/jsonl", "-f", "jsonl"],
                  ["-o", "../public/all.xlsx"], ["-o", "../public/then", "--at", "HEAD~1"],
                  ["-o", "../public/past", "--on", "2026-06-15"]):  # fmt: skip
        assert run("export", "--public", *words).code == 0
    said = "\n".join(_texts(folder))
    assert "palovaroitin" in said
    for word in (*HIDDEN, "esimerkki@example.invalid"):
        assert word not in said, word
    assert run("export", "-o", "../public/whole").code == 0
    whole = "\n".join(_texts(folder / "whole"))
    assert all(word in whole for word in HIDDEN)


def test_what_was_made_void_since_is_not_published_from_the_past(told: Path, run: Run) -> None:
    before = head(told)
    assert run("void", "measures/palovaroitin", "--reason", "Väärin.", "--today", TODAY).code == 0
    now = rows(run("export", "measures", "--public", "--at", before).out)
    assert "palovaroitin" not in {row["id"] for row in now}
    assert "palovaroitin" in run("export", "measures", "--at", before).out


def test_words_that_mention_what_is_hidden_are_told_beside(told: Path, run: Run) -> None:
    assert run("set", "kotien-turva", "vision.fi=Kuten Naapuriapu: esimerkki.").code == 0
    done = run("export", "measures", "--public")
    assert "focus-areas/naapuriapu" in done.err
    assert "focus-areas/kotien-turva" in done.err


# Back again


KINDS = ("bodies", "organisations", "phenomena", "focus-areas", "measures", "meetings", "decisions")


@pytest.mark.parametrize("form", ["csv", "xlsx", "jsonl"])
@pytest.mark.parametrize("options", [[], ["--public"], ["--lang", "sv"]])
def test_an_export_is_imported_without_a_change(
    form: str, options: list[str], told: Path, run: Run
) -> None:
    for kind in KINDS:
        name = f"../{kind}.{form}"
        assert run("export", kind, "-o", name, *options).code == 0
        _unchanged(run, name, kind)


def test_every_kind_finds_its_sheet_in_a_whole_workbook(told: Path, run: Run) -> None:
    run("export", "-o", "../all.xlsx")
    for kind in KINDS:
        _unchanged(run, "../all.xlsx", kind)


def test_the_shipped_registry_is_imported_without_a_change(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = Path(__file__).resolve().parents[2]
    root = tmp_path / "shipped"
    for folder in ("registry", "schemas"):
        files = {str(p.relative_to(source)): p.read_bytes()
                 for p in (source / folder).rglob("*") if p.is_file()}  # fmt: skip
        write(root, files)
    git(root, "init", "--quiet", "--initial-branch=main")
    commit(root)
    monkeypatch.chdir(root)
    for form in ("csv", "xlsx"):
        for kind in ("bodies", "organisations", "focus-areas"):
            name = f"../{kind}.{form}"
            assert run("export", kind, "-o", name).code == 0
            _unchanged(run, name, kind)


def test_what_a_cell_can_not_hold_is_no_change_either(told: Path, run: Run) -> None:
    long = "x" * 15_000 + "\n=1+1\n" + "å<&>" * 1000
    write(told, {"../long.txt": long.encode()})
    assert run("set", "kotien-turva", "vision.fi=@../long.txt").code == 0
    odd = "=1+1"
    assert run("set", "kotikaynnit", f"title.fi={odd}").code == 0
    for kind in ("focus-areas", "measures"):
        for form in ("csv", "xlsx"):
            assert run("export", kind, "-o", f"../{kind}.{form}").code == 0
            _unchanged(run, f"../{kind}.{form}", kind)
    page: Any = openpyxl.load_workbook(told.parent / "measures.xlsx").worksheets[0]
    (cell,) = (cell for row in page.iter_rows() for cell in row if cell.value == odd and
               page.cell(1, cell.column).value == "title_fi")  # fmt: skip
    assert cell.data_type == "s"


def _unchanged(run: Run, name: str, kind: str) -> None:
    done = run("import", name, kind, "--json")
    assert done.code == 0, (kind, done.out)
    data = done.envelope["data"]
    assert {row["fate"] for row in data["rows"]} <= {"unchanged"}, kind
    assert data["commit"] is None
