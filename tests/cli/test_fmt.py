"""``stcli fmt``: canonical form, and nothing but form."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from stcli.domain.refusal import Refusal
from stcli.store import file
from stcli.store.rewrite import rewrite
from tests.cli.made_up import RECORDS, Run, tree_of, write

POSIX = pytest.mark.skipif(os.name == "nt", reason="modes and links are of another kind there")
MEASURE_FILE = "registry/measures/esimerkki-opas.yaml"
AREA_FILE = "registry/focus-areas/esimerkki-alue.yaml"
UNTIDY = b"""\
# a comment of somebody's
title: {fi: 'Esimerkki: opas'}
id:   esimerkki-opas
status: planned
lead: esimerkki-ministerio
focus_area: esimerkki-alue
history:
- {action: add, date: 2025-02-01, focus_area: esimerkki-alue}
"""
TIDY = b"""\
# yaml-language-server: $schema=../../schemas/measure.schema.json
id: esimerkki-opas
# a comment of somebody's
title:
  fi: "Esimerkki: opas"
status: planned
focus_area: esimerkki-alue
lead: esimerkki-ministerio
history:
  - action: add
    date: "2025-02-01"
    focus_area: esimerkki-alue
"""


@pytest.fixture
def untidy(inside: Path) -> Path:
    write(inside, {MEASURE_FILE: UNTIDY})
    return inside


def times(root: Path) -> dict[Path, tuple[int, int]]:
    found = {path: path.stat() for path in root.rglob("*") if path.is_file()}
    return {path: (stat.st_mtime_ns, stat.st_ino) for path, stat in found.items()}


def test_a_tidy_registry_is_left_alone(run: Run, inside: Path) -> None:
    before = times(inside)
    done = run("fmt")
    assert (done.code, done.out) == (0, "")
    assert times(inside) == before


def test_an_untidy_file_is_written_in_canonical_form_and_named(run: Run, untidy: Path) -> None:
    before = times(untidy)
    done = run("fmt")
    assert (done.code, done.out) == (0, f"{MEASURE_FILE}\n")
    assert (untidy / MEASURE_FILE).read_bytes() == TIDY
    after = times(untidy)
    assert {path for path in after if after[path] != before[path]} == {untidy / MEASURE_FILE}


def test_it_is_idempotent_and_the_registry_is_valid_after_it(run: Run, untidy: Path) -> None:
    run("fmt")
    assert run("fmt").out == ""
    assert run("fmt", "--check").code == 0
    assert run("validate", "--strict").code == 0


def test_check_names_the_files_fails_and_changes_nothing(run: Run, untidy: Path) -> None:
    before = tree_of(untidy)
    done = run("fmt", "--check")
    assert (done.code, done.out) == (1, f"{MEASURE_FILE}\n")
    assert tree_of(untidy) == before


def test_a_dry_run_shows_every_line_and_changes_nothing(run: Run, untidy: Path) -> None:
    before = tree_of(untidy)
    done = run("fmt", "--dry-run")
    assert done.code == 0
    assert '+    date: "2025-02-01"\n' in done.out
    assert "-id:   esimerkki-opas\n" in done.out
    assert tree_of(untidy) == before
    assert run("fmt", "-n", "--check").code == 1


def test_the_json_answer_names_what_changed_and_what_is_wrong(run: Run, untidy: Path) -> None:
    looked = run("fmt", "--check", "--json")
    assert looked.code == 1
    assert looked.envelope["data"] == {"files": 8, "changed": [MEASURE_FILE], "unreadable": []}
    assert [(f["rule"], f["path"], f["fix"]) for f in looked.findings] == [
        ("not-canonical", MEASURE_FILE, True)
    ]
    done = run("fmt", "--json")
    assert (done.code, done.findings) == (0, [])
    assert done.envelope["data"]["changed"] == [MEASURE_FILE]


def test_ci_services_can_be_told(run: Run, untidy: Path) -> None:
    done = run("fmt", "--check", "-f", "github")
    assert done.code == 1
    assert done.out.startswith(f"::warning file={MEASURE_FILE},")


def test_an_unreadable_file_is_named_and_left_alone(run: Run, untidy: Path) -> None:
    broken = b"id: &a esimerkki-alue\n"
    write(untidy, {AREA_FILE: broken})
    done = run("fmt")
    assert (done.code, done.out) == (1, f"{MEASURE_FILE}\n")
    assert f"{AREA_FILE}:1:5:" in done.err
    assert "[yaml-alias]" in done.err
    assert (untidy / AREA_FILE).read_bytes() == broken
    assert run("fmt", "--json").envelope["data"]["unreadable"] == [AREA_FILE]


def test_a_file_that_cannot_be_opened_is_left_to_validate(
    run: Run, untidy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = file.read

    def refused(folder: file.Folder, name: str, **rest: Any) -> Any:
        if name == Path(AREA_FILE).name:
            raise file.Irregular("unreadable")
        return read(folder, name, **rest)

    monkeypatch.setattr(file, "read", refused)
    assert run("fmt", "--check").out == f"{MEASURE_FILE}\n"
    fixed = run("validate", "--fix")
    assert (fixed.code, f"{AREA_FILE}:1:1:" in fixed.out) == (1, True)


def test_encoding_and_line_ends_are_form_too(run: Run, inside: Path) -> None:
    sound = tree_of(inside)
    windows = {
        path: b"\xef\xbb\xbf" + text.replace(b"\n", b"\r\n")
        for path, text in sound.items()
        if path.endswith(".yaml")
    }
    write(inside, windows)
    done = run("fmt")
    assert (done.code, done.out.split()) == (0, sorted(windows))
    assert tree_of(inside) == sound


def test_registry_yaml_has_a_canonical_form_as_well(run: Run, inside: Path) -> None:
    sound = tree_of(inside)
    path = "registry/registry.yaml"
    write(inside, {path: sound[path].replace(b"  fi: ", b"    fi:  ")})
    assert run("fmt").out == f"{path}\n"
    assert tree_of(inside) == sound


def test_data_that_break_the_schema_are_still_tidied(run: Run, inside: Path) -> None:
    """Form and law are two things: fmt never judges what a record says."""
    write(inside, {MEASURE_FILE: UNTIDY.replace(b"status: planned", b"status:   on")})
    assert run("fmt").code == 0
    assert b'status: "on"\n' in (inside / MEASURE_FILE).read_bytes()


def test_strays_and_schemas_have_no_form(run: Run, inside: Path) -> None:
    strays = {
        "registry/measures/notes.txt": b"a:   1\r\n",
        "registry/measures/Bad Name.yaml": b"a:   1\r\n",
        "registry/other/a.yaml": b"a:   1\r\n",
        "registry/queries/late.sql": b"select   1\r\n",
    }
    write(inside, strays)
    before = tree_of(inside)
    assert (run("fmt").code, tree_of(inside)) == (0, before)


def test_paths_choose(run: Run, untidy: Path) -> None:
    write(untidy, {AREA_FILE: (untidy / AREA_FILE).read_bytes().replace(b"id: ", b"id:   ")})
    assert run("fmt", "measures").out == f"{MEASURE_FILE}\n"
    assert run("fmt", "--check", "focus-areas/esimerkki-alue").code == 1
    assert run("fmt", "measures", "organisations").code == 0


def test_a_path_that_matches_no_file_is_refused_before_anything_is_written(
    run: Run, untidy: Path
) -> None:
    before = tree_of(untidy)
    assert run("fmt", "measures", "none").code == 3
    assert run("fmt", "-f", "csv").code == 2
    assert tree_of(untidy) == before


def test_it_works_from_a_subfolder_and_makes_no_commit(
    run: Run, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(repository, {MEASURE_FILE: UNTIDY})
    monkeypatch.chdir(repository / "registry" / "measures")
    assert run("fmt", "esimerkki-opas.yaml").code == 0
    assert (repository / MEASURE_FILE).read_bytes() == TIDY


@POSIX
def test_the_mode_of_a_file_stays(run: Run, untidy: Path) -> None:
    (untidy / MEASURE_FILE).chmod(0o640)
    run("fmt")
    assert (untidy / MEASURE_FILE).stat().st_mode & 0o777 == 0o640


@POSIX
def test_links_are_never_followed(run: Run, inside: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside.yaml"
    outside.write_bytes(UNTIDY)
    (inside / MEASURE_FILE).unlink()
    (inside / MEASURE_FILE).symlink_to(outside)
    run("fmt")
    assert outside.read_bytes() == UNTIDY
    assert (inside / MEASURE_FILE).is_symlink()


def test_a_file_that_changed_since_it_was_read_is_left_alone(inside: Path) -> None:
    before = (inside / MEASURE_FILE).read_bytes()
    with pytest.raises(Refusal, match="file-moved"):
        rewrite(str(inside), MEASURE_FILE, b"what was read", b"what would be written")
    assert (inside / MEASURE_FILE).read_bytes() == before
    assert not list(inside.rglob(".stcli-*"))


def test_a_file_with_two_names_is_left_alone(inside: Path) -> None:
    before = (inside / MEASURE_FILE).read_bytes()
    (inside / "other-name").hardlink_to(inside / MEASURE_FILE)
    with pytest.raises(Refusal, match="hard-link"):
        rewrite(str(inside), MEASURE_FILE, before, b"what would be written")
    assert (inside / MEASURE_FILE).read_bytes() == before


def test_the_shipped_form_is_what_these_tests_start_from(inside: Path) -> None:
    assert len(RECORDS) == len(list((inside / "registry").glob("[!b]*/*.yaml")))
