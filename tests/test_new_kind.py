"""A new kind is one schema file: no line of Python knows it, and every command does."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any, Final

import pytest
from jsonschema import Draft7Validator

from stcli.cli import main
from stcli.cli.telling import claim_sentence
from stcli.domain.changing import action
from stcli.domain.changing.draft import Draft
from stcli.domain.judging.check import check
from stcli.domain.model.claim import Claim
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading.tree import MemoryTree
from stcli.report.words import Words
from tests.domain.building import SCHEMAS, files

NAME: Final = "phenomenon-note"
NOTE: Final = "registry/phenomenon-notes/havainto.yaml"
SOURCE: Final = Path(__file__).parents[1] / "stcli"


def said(fi: str, sv: str, en: str) -> dict[str, str]:
    return {"fi": fi, "sv": sv, "en": en}


def named(word: str) -> dict[str, Any]:
    return {lang: {"one": word, "other": f"{word}s"} for lang in ("fi", "sv", "en")}


def common(name: str, label: str) -> dict[str, Any]:
    reference = f"common.schema.json#/definitions/{name}"
    return {"$ref": reference, "x-label": said(label, label, label), "description": label}


def step(label: str, sources: list[str], to: str, **more: Any) -> dict[str, Any]:
    spoken = said(label, label, label)
    return {"label": spoken, "past": spoken, "from": sources, "to": to, **more}


SCHEMA: Final[dict[str, Any]] = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "Phenomenon note", "description": "What somebody noticed.",
    "type": "object", "additionalProperties": False,
    "required": ["id", "title", "status", "by", "history"],
    "properties": {
        "id": common("id", "id"),
        "title": common("text", "title"),
        "status": {
            "x-label": said("tila", "status", "status"), "description": "Where it stands.",
            "type": "string", "enum": ["noted", "checked", "void"],
        },
        "by": common("id", "by"),
        "checked": common("date", "checked"),
        "sightings": {
            "x-label": said("havainnot", "iakttagelser", "sightings"), "description": "Sightings.",
            "x-option": "sighting", "type": "array", "maxItems": 100,
            "items": {
                "type": "object", "additionalProperties": False, "required": ["date", "phenomenon"],
                "properties": {
                    "date": common("date", "date"), "phenomenon": common("id", "phenomenon"),
                },
            },
        },
        "notes": common("notes", "notes"),
        "origin": common("origin", "origin"),
        "sources": common("sources", "sources") | {"x-option": "source"},
        "history": common("history", "history"),
    },
    "x-stcli": {
        "kind": NAME, "folder": "phenomenon-notes", "label": named("note"), "title": "title",
        "columns": ["id", "status", "title", "by"],
        "references": {"by": "organisation", "sightings[].phenomenon": "phenomenon"},
        "grows": ["sightings"], "keys": {"sightings": "phenomenon"},
        "lifecycle": {
            "initial": "note",
            "states": {
                "noted": {"label": said("kirjattu", "antecknad", "noted"), "live": True},
                "checked": {"label": said("tarkistettu", "granskad", "checked"), "frozen": True},
                "void": {"label": said("mitätön", "ogiltig", "void"), "frozen": True,
                         "hidden": True},
            },
            "actions": {
                "note": step("note", [], "noted"),
                "check": step("check", ["noted"], "checked", stamps=["checked"]),
                "void": step("void", ["*"], "void", requires=["reason"]),
            },
        },
    },
}  # fmt: skip

DATA: Final[dict[str, Any]] = {
    "id": "havainto", "title": {"fi": "Keksitty havainto", "sv": "Påhittad"}, "status": "noted",
    "by": "spek", "notes": "Made up for a test.",
    "history": [{"action": "note", "date": "2026-03-01"}],
}  # fmt: skip
TEXT: Final = b"""\
# yaml-language-server: $schema=../../schemas/phenomenon-note.schema.json
id: havainto
title:
  fi: Keksitty havainto
  sv: P\xc3\xa5hittad
status: noted
by: spek
notes: Made up for a test.
history:
  - action: note
    date: "2026-03-01"
"""


def tree(note: bytes = TEXT) -> dict[str, bytes]:
    """The made-up registry with the shipped schemas and the one that is new."""
    schemas = {f"schemas/{name}": content for name, content in SCHEMAS.items()}
    new = {f"schemas/{NAME}.schema.json": json.dumps(SCHEMA, ensure_ascii=False).encode()}
    return {**files(), **schemas, **new, NOTE: note}


def told(given: dict[str, bytes]) -> list[str]:
    return [f"{f.code} {f.field}" for f in check(Snapshot.of(MemoryTree(given), {}))]


def test_no_line_of_python_knows_the_kind() -> None:
    sources = (path.read_text(encoding="utf-8") for path in SOURCE.rglob("*.py"))
    assert not any("phenomenon-note" in text or "phenomenon_note" in text for text in sources)


def test_a_record_of_the_new_kind_is_valid() -> None:
    assert told(tree()) == []
    record = Snapshot.of(MemoryTree(tree()), {}).records["phenomenon-notes/havainto"]
    assert (record.live, record.frozen) == (True, False)


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        (b"by: spek", b"by: spekk", "reference-resolves"),
        (b"status: noted", b"status: checked", "history-replays.differs status"),
        (b"action: note", b"action: check", "history-replays.first history[0].action"),
        (b"by: spek\n", b"", "schema-required"),
        (b"by: spek\n", b"by: spek\nbi: x\n", "schema-additional-properties"),
    ],
)  # fmt: skip
def test_the_rules_hold_for_it(old: bytes, new: bytes, finding: str) -> None:
    found = told(tree(TEXT.replace(old, new)))
    assert any(one.startswith(finding) for one in found)


def test_its_lifecycle_stamps_freezes_and_guards_its_growing_list() -> None:
    seen = {**DATA, "sightings": [{"date": "2026-02-01", "phenomenon": "ilmio"}]}
    drafted = Draft(Snapshot.of(MemoryTree(tree()), {}), {})
    record = drafted.base.records["phenomenon-notes/havainto"]
    checked = action.step(record, "check", "2026-03-05", {})
    assert (checked["status"], checked["checked"]) == ("checked", "2026-03-05")
    drafted.change(record.reference, checked)
    plan = drafted.plan(subject="s", operation="o")
    assert [claim.action for claim in plan.claims] == ["phenomenon-note.edit"]
    assert not drafted.judged(plan, "2026-11-24").refused
    following = Draft(drafted.now, {})
    following.change(record.reference, {**checked, "by": "sm"})
    judged = following.judged(following.plan(subject="s", operation="o"), "2026-11-24")
    assert [f.code for f in judged.brought] == ["audit-frozen-edited.frozen"]
    with_list = Draft(drafted.base, {})
    with_list.change(record.reference, seen)
    without = Draft(with_list.now, {})
    without.change(record.reference, DATA)
    judged = without.judged(without.plan(subject="s", operation="o"), "2026-11-24")
    assert [f.rule for f in judged.brought] == ["audit-history-rewritten"]


def plain() -> dict[str, Any]:
    """A kind that refers to nothing and has no lifecycle: as little as there can be."""
    schema = {key: value for key, value in SCHEMA.items() if key != "x-stcli"}
    names = ("id", "title")
    schema |= {"required": [*names], "properties": {n: SCHEMA["properties"][n] for n in names}}
    block = {"kind": NAME, "folder": "phenomenon-notes", "label": named("note")}
    return schema | {"x-stcli": {**block, "title": "title", "columns": [*names]}}


def test_what_a_kind_does_not_have_its_schema_need_not_name() -> None:
    meta = json.loads(SCHEMAS["meta.schema.json"])
    assert not [*Draft7Validator(meta).iter_errors(plain())]
    new = {f"schemas/{NAME}.schema.json": json.dumps(plain()).encode()}
    note = b"\n".join(TEXT.splitlines()[:5]) + b"\n"
    given = {**tree(note), **new}
    assert told(given) == []
    after = Snapshot.of(MemoryTree(given), {})
    before = Snapshot.of(MemoryTree({path: given[path] for path in given if path != NOTE}), {})
    claim = Claim(f"{NAME}.edit", "phenomenon-notes/havainto")
    said = claim_sentence(claim, after, Words("en"), before)
    assert said == "Note Keksitty havainto: added"


# Through the command line


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "registry-folder"
    for path, content in tree().items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
    monkeypatch.chdir(root)
    for name, value in {
        "STCLI_LANG": "en", "NO_COLOR": "1", "COLUMNS": "100", "HOME": str(tmp_path / "home"),
        "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": "Esimerkki", "GIT_AUTHOR_EMAIL": "esimerkki@example.invalid",
        "GIT_COMMITTER_NAME": "Esimerkki", "GIT_COMMITTER_EMAIL": "esimerkki@example.invalid",
    }.items():  # fmt: skip
        monkeypatch.setenv(name, value)
    git(root, "init", "--quiet", "--initial-branch=main")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "made up")
    return root


def git(root: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True, text=True)
    return done.stdout


def answer(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> Any:
    capsys.readouterr()
    assert main([*arguments, "--json"]) == code
    return json.loads(capsys.readouterr().out)


def test_reading_commands_know_it(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert answer(capsys, "validate")["ok"]
    for name in ("phenomenon-note", "phenomenon-notes"):
        rows = answer(capsys, "list", name)["data"]
        assert [row["reference"] for row in rows] == ["phenomenon-notes/havainto"]
    shown = answer(capsys, "show", "havainto")["data"]
    assert shown["path"] == NOTE
    assert {key: shown[key] for key in DATA} == DATA
    main(["show", "havainto"])
    assert "Keksitty havainto" in capsys.readouterr().out
    main(["list", "phenomenon-note"])
    assert "noted" in capsys.readouterr().out
    assert main(["schema", NAME]) == 0


def test_writing_commands_know_it(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer(capsys, "set", "havainto", "title.en=Made-up sighting")
    last = git(repository, "log", "-1", "--format=%B")
    assert "Stcli-Action: phenomenon-note.edit" in last
    answer(capsys, "void", "havainto", "--reason", "Kirjattu kahdesti.", "--date", "2026-03-02")
    assert answer(capsys, "list", NAME)["data"] == []
    answer(capsys, "undo", "havainto", "--reason", "Ei ollutkaan.", "--date", "2026-03-03")
    assert [row["status"] for row in answer(capsys, "list", NAME)["data"]] == ["noted"]
    assert answer(capsys, "validate")["ok"]
