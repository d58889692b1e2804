"""The parts for CI at work: an origin, a request, and the steps as the services run them."""

from __future__ import annotations

import base64
import json
import os
from pathlib import Path

import pytest

from tests.ci.service import Origin, Outcome, github, gitlab, origin_of
from tests.cli.made_up import Run, commit, git, tree_of, write

AREA = Path("registry/focus-areas/esimerkki-alue.yaml")
SCHEMA = Path("schemas/measure.schema.json")
PULL_REQUEST = "pull_request"


def honest(run: Run, origin: Origin) -> str:
    """A request made with a command."""
    done = run("organisation", "add", "uusi", "--name-fi", "Uusi järjestö", "--type", "ngo")
    assert done.code == 0
    return origin.request()


def forged(origin: Origin) -> str:
    """A request that opens a focus area by hand."""
    AREA.write_text(AREA.read_text("utf-8").replace("status: proposed", "status: open"), "utf-8")
    commit(origin.clone)
    return origin.request()


def loosening(origin: Origin) -> str:
    """A request that loosens the law, and does nothing else: a measure that is done may change."""
    law = json.loads(SCHEMA.read_text("utf-8"))
    law["x-stcli"]["lifecycle"]["states"]["completed"]["frozen"] = False
    SCHEMA.write_text(json.dumps(law, indent=2, ensure_ascii=False) + "\n", "utf-8")
    commit(origin.clone)
    return origin.request()


def on_github(
    origin: Origin, tmp_path: Path, head: str, *, event: str = PULL_REQUEST, label: str = ""
) -> Outcome:
    return github(origin, tmp_path / "runner", event=event, commit=head, label=label)


# Requests


def test_an_honest_request_passes_and_its_brief_stands_in_the_summary(
    run: Run, origin: Origin, tmp_path: Path
) -> None:
    done = on_github(origin, tmp_path, honest(run, origin))
    assert done.code == 0, done.log
    assert "::error" not in done.log
    brief = Path(done.outputs["brief"]).read_text("utf-8")
    assert "Uusi järjestö" in brief
    assert done.summary.count(brief) == 1


def test_a_forged_request_fails_at_its_line_and_has_a_brief_all_the_same(
    origin: Origin, tmp_path: Path
) -> None:
    done = on_github(origin, tmp_path, forged(origin))
    assert done.code == 1, done.log
    assert f"::error file={AREA.as_posix()},line=" in done.log
    assert Path(done.outputs["brief"]).is_file()


def test_gitlab_says_the_same(run: Run, origin: Origin, tmp_path: Path) -> None:
    done = gitlab(origin, tmp_path / "good", commit=honest(run, origin), requested=True)
    assert done.code == 0, done.log
    assert "Uusi järjestö" in done.outputs["brief.md"]
    assert json.loads(done.outputs["check.json"]) == []
    git(origin.clone, "reset", "--quiet", "--hard", "origin/main")
    done = gitlab(origin, tmp_path / "bad", commit=forged(origin), requested=True)
    assert done.code == 1, done.log
    found = json.loads(done.outputs["check.json"])
    assert AREA.as_posix() in {finding["location"]["path"] for finding in found}


def test_what_a_request_is_judged_by_is_the_base_of_now(
    run: Run, origin: Origin, tmp_path: Path
) -> None:
    """Main has moved on since the request was made, and the two don't go together."""
    head = honest(run, origin)
    git(origin.clone, "reset", "--quiet", "--hard", "origin/main")
    done = run("organisation", "add", "uusi", "--name-fi", "Aivan muu", "--type", "agency")
    assert done.code == 0
    origin.land()
    judged = on_github(origin, tmp_path, head)
    assert judged.code == 1, judged.log


def test_a_request_may_loosen_the_law_only_once_somebody_has_said_so(
    origin: Origin, tmp_path: Path
) -> None:
    head = loosening(origin)
    refused = on_github(origin, tmp_path / "a", head)
    assert refused.code == 1, refused.log
    assert "audit-law-changed" in refused.log
    assert on_github(origin, tmp_path / "b", head, label="other").code == 1
    assert on_github(origin, tmp_path / "c", head, label="law").code == 0
    assert gitlab(origin, tmp_path / "d", commit=head, requested=True).code == 1
    assert gitlab(origin, tmp_path / "e", commit=head, requested=True, allow="law").code == 0


# Nothing of a request becomes a file, and nothing of it is run


def trap(origin: Origin, mark: Path) -> str:
    """A request full of things that some tool or other would run or follow."""
    shout = f"open({str(mark)!r}, 'w')\n"
    script = f"#!/bin/sh\ntouch '{mark}'\n"
    files = {
        "stcli/__init__.py": shout, "stcli/__main__.py": shout, "sitecustomize.py": shout,
        "json.py": shout, "conftest.py": shout, "setup.py": shout, "bash": script,
        ".ci/install": script, ".ci/fetch": script, ".ci/judge": script, "git": script,
        ".gitattributes": "* filter=evil\n", ".githooks/post-checkout": script,
        ".pre-commit-config.yaml": "repos: []\n", "pip.conf": "[global]\nindex-url=http://[::1]/\n",
    }  # fmt: skip
    for path, text in files.items():
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_text(text, "utf-8")
        Path(path).chmod(0o755)
    os.symlink("/etc/hostname", "registry/measures/linkki.yaml")
    commit(origin.clone)
    return origin.request()


@pytest.mark.parametrize("service", ["github", "gitlab"])
def test_nothing_of_a_request_is_checked_out_or_run(
    service: str, origin: Origin, tmp_path: Path
) -> None:
    base = tree_of(origin.clone)
    mark = tmp_path / "mark"
    head = trap(origin, mark)
    if service == "github":
        done = on_github(origin, tmp_path, head)
    else:
        done = gitlab(origin, tmp_path / "runner", commit=head, requested=True)
    assert done.code == 1, done.log  # for the link alone
    assert not mark.exists()
    assert tree_of(done.fetched) == base
    assert git(done.fetched, "rev-parse", "refs/request/head").strip() == head
    assert git(done.fetched, "status", "--porcelain") == ""


def test_the_whole_history_of_the_base_is_there(run: Run, origin: Origin, tmp_path: Path) -> None:
    run("focus-area", "join", "esimerkki-alue", "esimerkki-virasto")
    origin.land()
    done = on_github(origin, tmp_path, honest(run, origin))
    assert git(done.fetched, "rev-parse", "--is-shallow-repository") == "false\n"
    assert git(done.fetched, "rev-list", "HEAD") == git(origin.bare, "rev-list", "main")


def test_no_token_stays_behind(run: Run, origin: Origin, tmp_path: Path) -> None:
    head = honest(run, origin)
    place = tmp_path / "runner"
    done = github(origin, place, event=PULL_REQUEST, commit=head, token="s3cret-of-the-run")
    assert done.code == 0, done.log
    told = b"x-access-token:s3cret-of-the-run"
    assert "s3cret" not in done.log
    for path in place.rglob("*"):
        if path.is_file():
            assert b"s3cret" not in path.read_bytes()
            assert base64.b64encode(told) not in path.read_bytes()


@pytest.mark.parametrize("event", ["pull_request_target", "workflow_run"])
def test_an_event_that_lends_rights_to_strangers_is_refused(
    event: str, run: Run, origin: Origin, tmp_path: Path
) -> None:
    done = on_github(origin, tmp_path, honest(run, origin), event=event)
    assert done.code == 2
    assert not done.fetched.exists()


# What has landed


def test_what_has_landed_is_validated_and_audited(run: Run, origin: Origin, tmp_path: Path) -> None:
    honest(run, origin)
    done = on_github(origin, tmp_path, origin.land(), event="push")
    assert done.code == 0, done.log
    assert done.outputs == {}


def test_what_landed_past_the_gate_is_found_afterwards(origin: Origin, tmp_path: Path) -> None:
    forged(origin)
    landed = origin.land()
    done = on_github(origin, tmp_path, landed, event="push")
    assert done.code == 1, done.log
    assert "history-replays" in done.log
    assert "audit-" in done.log
    done = gitlab(origin, tmp_path / "gitlab", commit=landed, requested=False)
    assert done.code == 1, done.log
    assert {"validate.json", "audit.json"} <= done.outputs.keys()


def test_a_registry_that_is_mended_again_still_fails_the_audit(
    origin: Origin, tmp_path: Path
) -> None:
    """The data of today are sound; the history is not."""
    record = AREA.read_bytes()
    AREA.unlink()
    commit(origin.clone)
    AREA.write_bytes(record)
    commit(origin.clone)
    done = on_github(origin, tmp_path, origin.land(), event="push")
    assert done.code == 1, done.log
    assert "audit-record-deleted" in done.log


def test_a_registry_may_stand_in_a_folder_of_its_repository(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outer = tmp_path / "outer"
    write(outer / "sub", tree_of(folder))
    git(outer, "init", "--quiet", "--initial-branch=main")
    commit(outer)
    origin = origin_of(outer, tmp_path)
    monkeypatch.chdir(origin.clone / "sub")
    landed = github(origin, tmp_path / "landed", event="push", commit=origin.land(), registry="sub")
    assert landed.code == 0, landed.log
    asked = github(
        origin, tmp_path / "asked", event=PULL_REQUEST, commit=forged(origin), registry="sub"
    )
    assert asked.code == 1, asked.log
    assert f"::error file=sub/{AREA.as_posix()}," in asked.log
