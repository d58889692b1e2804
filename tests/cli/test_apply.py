"""``apply``: a plan that a dry run kept, carried out where its ground has not moved."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.made_up import AREA, MEASURE, Run, commit, content, git, tree_of, write

TODAY = ("--today", "2026-11-24")
PLAN = "../plan.json"
# Commands of every sort: a new record, a step, an edit, one that hand edits go before.
COMMANDS = [
    ("measure", "add", "uusi", "--focus-area", "esimerkki-alue", "--lead", "esimerkki-virasto",
     "--title-fi", "Uusi"),
    ("measure", "start", "esimerkki-opas"),
    ("organisation", "rename", "esimerkki-virasto", "--name-fi", "Uusi nimi"),
    ("set", "esimerkki-opas", "title.sv=Handbok"),
    ("void", "esimerkki-opas", "--reason", "Kahdesti."),
]  # fmt: skip


def head(root: Path) -> str:
    return git(root, "rev-parse", "HEAD").strip()


def message(root: Path) -> str:
    return git(root, "log", "-1", "--format=%B").rpartition("Stcli-Operation")[0]


@pytest.mark.parametrize("line", COMMANDS, ids=lambda line: " ".join(line[:2]))
def test_any_commands_plan_does_what_the_command_does(
    line: tuple[str, ...], repository: Path, run: Run
) -> None:
    start = head(repository)
    shown = run(*line, *TODAY, "--dry-run", "-o", PLAN)
    assert shown.code == 0, shown.err
    assert "+++ b/registry/" in shown.out
    assert head(repository) == start
    applied = run("apply", PLAN, *TODAY, "--json")
    assert applied.code == 0, applied.out
    done, said = tree_of(repository), message(repository)
    git(repository, "reset", "--quiet", "--hard", start)
    assert run(*line, *TODAY).code == 0
    assert (tree_of(repository), message(repository)) == (done, said)


def test_a_plan_applied_twice_is_done_once(repository: Path, run: Run) -> None:
    run(*COMMANDS[1], *TODAY, "-n", "-o", PLAN)
    assert run("apply", PLAN, *TODAY).code == 0
    once = head(repository)
    again = run("apply", PLAN, *TODAY, "--json")
    assert (again.code, again.envelope["data"]["commit"], head(repository)) == (0, None, once)


def test_what_moved_elsewhere_does_not_matter(repository: Path, run: Run) -> None:
    run(*COMMANDS[1], *TODAY, "-n", "-o", PLAN)
    run(*COMMANDS[2], *TODAY)
    assert run("apply", PLAN, *TODAY).code == 0


def test_a_touched_file_that_moved_does(repository: Path, run: Run) -> None:
    run(*COMMANDS[1], *TODAY, "-n", "-o", PLAN)
    run(*COMMANDS[3], *TODAY)
    before = head(repository)
    refused = run("apply", PLAN, *TODAY, "--json")
    assert (refused.code, refused.envelope["error"]["code"]) == (3, "plan-moved")
    assert head(repository) == before


def test_and_so_do_rules_that_the_plan_breaks_by_now(repository: Path, run: Run) -> None:
    run(*COMMANDS[0], *TODAY, "-n", "-o", PLAN)
    write(repository, {
        f"registry/{ref}.yaml": content(ref, {**data, "status": "void", "history": [
            *data["history"], {"action": "void", "date": "2026-01-01", "reason": "Virhe."}]})
        for ref, data in (("focus-areas/esimerkki-alue", AREA),
                          ("measures/esimerkki-opas", MEASURE))
    })  # fmt: skip
    commit(repository)
    refused = run("apply", PLAN, *TODAY, "--json")
    assert (refused.code, refused.envelope["error"]["code"]) == (3, "against-the-rules")


def test_an_altered_plan_is_refused(repository: Path, run: Run) -> None:
    run(*COMMANDS[1], *TODAY, "-n", "-o", PLAN)
    plan = json.loads(Path(PLAN).read_text("utf-8"))
    changes: tuple[dict[str, object], ...] = (
        {"claims": []},
        {"subject": "nonsense"},
        {"digest": "0"},
    )
    for change in changes:
        Path(PLAN).write_text(json.dumps(plan | change), encoding="utf-8")
        assert run("apply", PLAN, *TODAY).code == 3
    Path(PLAN).write_text("{", encoding="utf-8")
    assert run("apply", PLAN, *TODAY).code == 3
    assert run("apply", "../no-such.json", *TODAY).code == 2


def test_the_envelope_of_a_dry_run_is_a_plan_too(repository: Path, run: Run) -> None:
    shown = run(*COMMANDS[1], *TODAY, "-n", "--json", "-o", PLAN)
    assert (shown.code, shown.out) == (0, "")
    assert run("apply", PLAN, *TODAY).code == 0
    assert "status: ongoing" in (repository / "registry/measures/esimerkki-opas.yaml").read_text()


def test_a_plan_of_hand_edits_is_applied_where_they_stand(repository: Path, run: Run) -> None:
    file = repository / "registry/measures/esimerkki-opas.yaml"
    file.write_text(file.read_text("utf-8").replace("Esimerkki: opas", "Parempi"), "utf-8")
    assert run("save", *TODAY, "-n", "-o", PLAN).code == 0
    assert run("apply", PLAN, *TODAY).code == 0
    assert git(repository, "status", "--porcelain") == ""


def test_an_existing_plan_is_not_written_over(repository: Path, run: Run) -> None:
    run(*COMMANDS[1], *TODAY, "-n", "-o", PLAN)
    refused = run(*COMMANDS[1], *TODAY, "-n", "-o", PLAN)
    assert refused.code != 0
    assert run(*COMMANDS[1], *TODAY, "-n", "-o", PLAN, "--force").code == 0


def test_a_plan_may_be_tried(repository: Path, run: Run) -> None:
    run(*COMMANDS[1], *TODAY, "-n", "-o", PLAN)
    before = head(repository)
    assert "+status: ongoing" in run("apply", PLAN, *TODAY, "-n").out
    assert head(repository) == before
