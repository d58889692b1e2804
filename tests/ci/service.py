"""A stand-in for GitHub and GitLab: an origin with requests, and the steps run as they run them.

The steps are those of ``action.yml`` and ``.ci/gitlab.yml``, word for word, in bash. Only the
installation is another, since tests have no network: the program is the one under test.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.ci.parts import ACTION, GITLAB, ROOT, SCRIPTS, data_of, steps
from tests.cli.made_up import git

# The installed program, as both services call it.
STANDING: Final = f'#!/bin/sh\nexec {shlex.quote(sys.executable)} "$@"\n'
INSTALL: Final = f"""\
mkdir -p "$2/bin"
cat >"$2/bin/python" <<'END'
{STANDING}END
chmod +x "$2/bin/python"
"""


@dataclass
class Outcome:
    """How a run ended, what it said, and what it left behind."""

    code: int
    log: str
    summary: str
    outputs: dict[str, str]
    fetched: Path


@dataclass(frozen=True)
class Origin:
    """A bare repository that services fetch from, and a clone to prepare requests in."""

    bare: Path
    clone: Path

    def land(self) -> str:
        """The clone's main branch becomes the origin's."""
        git(self.clone, "push", "--quiet", "origin", "HEAD:refs/heads/main")
        return git(self.clone, "rev-parse", "HEAD").strip()

    def request(self) -> str:
        """The clone's newest commit becomes a request; no branch of the origin has it."""
        git(self.clone, "push", "--quiet", "--force", "origin", "HEAD:refs/pull/1/head")
        return git(self.clone, "rev-parse", "HEAD").strip()


def origin_of(registry: Path, folder: Path) -> Origin:
    """An origin that has the registry's main branch."""
    bare, clone = folder / "owner" / "registry.git", folder / "clone"
    git(folder, "clone", "--quiet", "--bare", str(registry), str(bare))
    git(folder, "clone", "--quiet", str(bare), str(clone))
    return Origin(bare, clone)


def tool(folder: Path) -> Path:
    """Our sources as a service fetches them, but for the installation."""
    (folder / ".ci").mkdir(parents=True)
    for name in SCRIPTS:
        shutil.copy(ROOT / ".ci" / name, folder / ".ci" / name)
    (folder / ".ci" / "install").write_text(INSTALL)
    return folder


def environment(extra: Mapping[str, str]) -> dict[str, str]:
    """What a runner's environment and ours have in common, and what the service adds."""
    names = ("PATH", "HOME", "LC_ALL", "SYSTEMROOT", "TMPDIR", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    kept = {name: os.environ[name] for name in names if name in os.environ}
    return {**kept, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", **extra}


def bash(script: str, extra: Mapping[str, str], folder: Path) -> tuple[int, str]:
    """Run a step as GitHub does; the exit code and the log."""
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        check=False, cwd=folder, env=environment(extra), stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8",
    )  # fmt: skip
    return done.returncode, done.stdout


def github(
    origin: Origin, folder: Path, *, event: str, commit: str, label: str = "", token: str = "",
    registry: str = ".",
) -> Outcome:  # fmt: skip
    """Run the steps of ``action.yml`` for a push of ``commit``, or a request whose head it is."""
    folder.mkdir(parents=True)
    values = _expressions(origin, event, commit, label)
    values |= {"github.token": token, "inputs.registry": registry, "inputs.language": "fi"}
    extra = {
        "GITHUB_ACTION_PATH": str(tool(folder / "action")),
        "GITHUB_EVENT_NAME": event,
        "GITHUB_OUTPUT": str(folder / "output"),
        "GITHUB_STEP_SUMMARY": str(folder / "summary"),
        "GITHUB_ACTIONS": "true",
        "CI": "true",
        "RUNNER_TEMP": str(folder / "temp"),
    }
    for name in ("output", "summary"):
        (folder / name).touch()
    (folder / "temp").mkdir()
    code, log = 0, ""
    for step in steps(ACTION):
        if "run" in step and code == 0 and values[step.get("if", "")]:
            told = {name: _filled(text, values) for name, text in step.get("env", {}).items()}
            code, said = bash(step["run"], extra | told, folder)
            log += said
    outputs = dict(line.split("=", 1) for line in (folder / "output").read_text().splitlines())
    summary = (folder / "summary").read_text("utf-8")
    return Outcome(code, log, summary, outputs, folder / "temp" / "stcli-fetched")


def _expressions(origin: Origin, event: str, commit: str, label: str) -> dict[str, str]:
    """Every expression of the action and its value; one that is not listed is an error."""
    requested = event.startswith("pull_request")
    refused = event in ("pull_request_target", "workflow_run")
    return {
        "": "true",
        "github.event_name == 'pull_request_target' || github.event_name == 'workflow_run'": (
            "true" if refused else ""
        ),
        "steps.python.outputs.python-path": sys.executable,
        "github.server_url": origin.bare.parent.parent.as_uri(),
        "github.repository": "owner/registry.git",
        "github.base_ref && format('refs/heads/{0}', github.base_ref) || github.sha": (
            "refs/heads/main" if requested else commit
        ),
        "github.event.pull_request.head.sha": commit if requested else "",
        "github.event.action == 'labeled' && github.event.label.name == inputs.law-label && 'law'"
        " || ''": label if label == "law" else "",
    }


def _filled(text: str, values: Mapping[str, str]) -> str:
    return re.sub(r"\$\{\{\s*(.*?)\s*\}\}", lambda found: values[found[1]], text)


def gitlab(
    origin: Origin, folder: Path, *, commit: str, requested: bool, allow: str = ""
) -> Outcome:
    """Run the script of ``.ci/gitlab.yml`` as one shell, which is how GitLab does it."""
    source = tool(folder / "stcli")
    git(source, "init", "--quiet", "--initial-branch=main")
    git(source, "add", "--all")
    git(source, "commit", "--quiet", "--message", "made up")
    data = data_of(GITLAB)
    project = folder / "project"
    project.mkdir()
    (folder / "tmp").mkdir()
    target = {
        "CI_MERGE_REQUEST_PROJECT_URL": origin.bare.as_uri().removesuffix(".git"),
        "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main",
    }
    extra = {
        **data["variables"],
        "STCLI_REPOSITORY": str(source),
        "STCLI_COMMIT": git(source, "rev-parse", "HEAD").strip(),
        "STCLI_LANG": "fi",
        "STCLI_ALLOW": allow,
        "CI": "true",
        "CI_PIPELINE_SOURCE": "merge_request_event" if requested else "push",
        "CI_PROJECT_DIR": str(project),
        "CI_PROJECT_URL": origin.bare.as_uri().removesuffix(".git"),
        "CI_COMMIT_SHA": commit,
        "CI_JOB_TOKEN": "",
        "TMPDIR": str(folder / "tmp"),
        **(target if requested else {}),
    }
    code, log = bash("\n".join(data["stcli"]["script"]), extra, project)
    out = {path.name: path.read_text("utf-8") for path in (project / "stcli-out").glob("*")}
    return Outcome(code, log, "", out, next((folder / "tmp").glob("*/fetched"), folder))
