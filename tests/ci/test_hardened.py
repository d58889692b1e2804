"""What the parts for CI may never do, whoever edits them: read from the files themselves."""

from __future__ import annotations

import re

import pytest

from tests.ci.parts import (
    ACTION,
    GATES,
    GITLAB,
    SCRIPTS,
    UNFILLED,
    WORKFLOWS,
    data_of,
    jobs,
    steps,
    text_of,
)

PINNED = re.compile(r"[\w.-]+/[\w.-]+(/[\w.-]+)*@[0-9a-f]{40}")
ALL = pytest.mark.parametrize("text", [*WORKFLOWS.values(), ACTION], ids=[*WORKFLOWS, "action"])
FLOWS = pytest.mark.parametrize("text", WORKFLOWS.values(), ids=WORKFLOWS)
JUDGING = pytest.mark.parametrize("text", GATES.values(), ids=GATES)


def used(text: str) -> list[str]:
    return [step["uses"] for step in steps(text) if "uses" in step]


@ALL
def test_every_action_is_one_commit(text: str) -> None:
    """The one exception is our own action as the base has it, from the folder it was put in."""
    assert used(text)
    assert all(PINNED.fullmatch(name) or name == "./stcli" for name in used(text))


@pytest.mark.parametrize("text", [*WORKFLOWS.values(), ACTION])
def test_beside_each_commit_stands_the_version_that_it_is(text: str) -> None:
    for line in text.splitlines():
        if "uses: actions/" in line:
            assert re.search(r"@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line), line


def test_one_action_has_one_commit_everywhere() -> None:
    names = {name for text in (*WORKFLOWS.values(), ACTION) for name in used(text)}
    official = [name for name in names if name.startswith("actions/")]
    assert len(official) == len({name.partition("@")[0] for name in official})


@FLOWS
def test_only_a_push_and_a_pull_request_start_it(text: str) -> None:
    """The others lend what a stranger wrote the rights of the repository."""
    assert set(data_of(text)["on"]) == {"push", "pull_request"}


@JUDGING
def test_taking_a_label_off_allows_nothing(text: str) -> None:
    kinds = data_of(text)["on"]["pull_request"]["types"]
    assert set(kinds) == {"opened", "synchronize", "reopened", "labeled"}


@FLOWS
def test_a_job_may_read_the_repository_and_nothing_else(text: str) -> None:
    assert data_of(text)["permissions"] == {}
    assert [job["permissions"] for job in jobs(text).values()] == [{"contents": "read"}] * len(
        jobs(text)
    )


@FLOWS
def test_a_job_ends_and_an_older_run_of_a_request_makes_way(text: str) -> None:
    assert all(1 <= job["timeout-minutes"] <= 60 for job in jobs(text).values())
    assert data_of(text)["concurrency"]["cancel-in-progress"] == (
        "${{ github.event_name == 'pull_request' }}"
    )


@ALL
def test_no_value_of_an_event_is_put_into_a_script(text: str) -> None:
    scripts = [step["run"] for step in steps(text) if "run" in step]
    assert not any("${{" in script for script in scripts)


@ALL
def test_no_secret_is_asked_for_and_no_token_is_kept(text: str) -> None:
    assert "secrets." not in text
    for step in steps(text):
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


def test_the_token_is_told_to_the_fetching_step_alone() -> None:
    told = [step["name"] for step in steps(ACTION) if "github.token" in str(step)]
    assert told == ["Fetch the base, and of a pull request the objects only"]
    tell = [line for line in GITLAB.splitlines() if "CI_JOB_TOKEN" in line]
    assert [".ci/fetch" in line for line in tell] == [True]


def test_this_repository_takes_the_tool_from_the_base() -> None:
    """A full name: a tag that is called like the branch is not the branch."""
    checkout, ours = steps(GATES["registry.yml"])
    assert checkout["with"] == {
        "ref": "${{ github.base_ref && format('refs/heads/{0}', github.base_ref) || github.sha }}",
        "path": "stcli",
        "persist-credentials": False,
    }
    assert ours == {"uses": "./stcli"}


@pytest.mark.parametrize("text", [*GATES.values(), ACTION, GITLAB])
def test_the_head_of_a_request_is_a_commit_to_fetch_and_nothing_else(text: str) -> None:
    heads = [line for line in text.splitlines() if re.search(r"head[._]|SOURCE_BRANCH", line)]
    assert all(re.match(r" *HEAD[:=]", line) for line in heads)
    assert "head_ref" not in text
    assert "refs/pull" not in text


def test_gitlab_itself_checks_nothing_out() -> None:
    data = data_of(GITLAB)
    assert data["stcli"]["variables"]["GIT_STRATEGY"] == "none"
    conditions = [rule["if"] for rule in data["stcli"]["rules"]]
    assert conditions == [
        '$CI_PIPELINE_SOURCE == "merge_request_event"',
        "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH",
    ]


def test_what_is_checked_out_is_the_base() -> None:
    out = [line for name in SCRIPTS for line in text_of(f".ci/{name}").splitlines()]
    found = [line.strip() for line in out if "checkout" in line and not line.startswith("#")]
    assert found == ['git -C "$folder" checkout --quiet --detach refs/request/base']


RUN = [*WORKFLOWS.values(), ACTION, GITLAB, *(text_of(f".ci/{name}") for name in SCRIPTS)]


@pytest.mark.parametrize("text", RUN)
def test_stcli_is_never_looked_up_by_name(text: str) -> None:
    """On PyPI the name is somebody else's."""
    assert not re.search(r"\b(pip3?|pipx|uv|uvx)\b.*[ \"']stcli\b", text)


NEWCOMERS = [text_of("README.md"), text_of(".github/CONTRIBUTING.md")]


@pytest.mark.parametrize("text", [*RUN, *NEWCOMERS])
def test_a_lock_is_installed_as_it_stands_and_nothing_beside_it(text: str) -> None:
    """Without --no-deps older pips look up `coverage[toml]` by themselves though coverage is
    locked, and refuse what they find from the day on which a newer one is out."""
    calls = re.findall(r"^(?:(?:.*- run: )?python -m )?pip (?:install )?.*", text, re.MULTILINE)
    assert all("--no-deps" in call for call in calls if "zizmor" not in call)
    assert all("--require-hashes" in call for call in calls if ".lock" in call)


def test_a_new_registry_whose_source_is_unknown_uses_nobody_elses_action() -> None:
    """The name is no action: the workflow fails until somebody says where stcli is."""
    assert used(UNFILLED) == ["OWNER/stcli@COMMIT"]
