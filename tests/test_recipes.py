"""The recipes of docs/recipes.md print what stands there; large answers take no memory."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.made_up import git, write
from tests.cli.story import story

ROOT = Path(__file__).parent.parent
RECIPES = ROOT / "docs" / "recipes.md"
BLOCK = re.compile(r"```sh\n(.*?)```\n(?:\n```text\n(.*?)```\n)?", re.DOTALL)
NEEDED = ("grep", "jq", "yq", "sha256sum")
ENVIRONMENT = {
    "PATH": os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", ""))),
    "LC_ALL": "C.UTF-8", "STCLI_LANG": "en", "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
}  # fmt: skip
# Rows of a hundred bytes or so, made by the question itself.
MANY = (
    "with recursive n(i) as (select 1 union all select i + 1 from n where i < {count}) "
    "select i, printf('%0100d', i) as text from n"
)


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    root = tmp_path / "told"
    write(root, story())
    who = ("-c", "user.name=E", "-c", "user.email=e@example.invalid")
    git(root, "init", "--quiet", "--initial-branch=main")
    git(root, "add", ".")
    git(root, *who, "commit", "--quiet", "-m", "Kaikki")
    return root


def recipes() -> Iterator[tuple[str, str]]:
    for match in BLOCK.finditer(RECIPES.read_text("utf-8")):
        yield match[1], match[2] or ""


def environment(registry: Path) -> dict[str, str]:
    return {**ENVIRONMENT, "HOME": str(registry.parent)}


def said(recipe: str, registry: Path) -> str:
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", recipe], cwd=registry, env=environment(registry),
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, ""), recipe
    return done.stdout


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash here")
@pytest.mark.parametrize("number", range(sum(1 for _ in recipes())))
def test_a_recipe_prints_what_the_document_says(
    number: int, registry: Path, request: pytest.FixtureRequest
) -> None:
    recipe, expected = list(recipes())[number]
    for tool in NEEDED:
        if re.search(rf"\b{tool}\b", recipe) and shutil.which(tool) is None:
            pytest.skip(f"no {tool} here")
    found = said(recipe, registry)
    if request.config.getoption("--update-golden"):
        text = RECIPES.read_text("utf-8")
        old = f"```sh\n{recipe}```\n" + (f"\n```text\n{expected}```\n" if expected else "")
        RECIPES.write_text(text.replace(old, f"```sh\n{recipe}```\n\n```text\n{found}```\n"),
                           encoding="utf-8", newline="\n")  # fmt: skip
        expected = found
    assert found == expected, "--update-golden accepts it"
    assert found


def test_every_tool_has_its_recipes() -> None:
    text = "".join(recipe for recipe, _ in recipes())
    assert all(re.search(rf"\b{tool}\b", text) for tool in NEEDED)


@pytest.mark.skipif(not hasattr(os, "wait4"), reason="the system does not tell the memory of one")
@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_a_large_answer_takes_no_more_memory_than_a_small_one(form: str, registry: Path) -> None:
    few, many = (peak(MANY.format(count=count), form, registry) for count in (1, 200_000))
    assert many - few < 8 << 20  # of 20 MiB and more that are written


def peak(sql: str, form: str, registry: Path) -> int:
    """The most memory, in bytes, that the question takes while its answer is read."""
    words = [sys.executable, "-m", "stcli", "query", sql, "-f", form]
    with subprocess.Popen(
        words, cwd=registry, env=environment(registry), stdout=subprocess.PIPE
    ) as running:
        assert running.stdout is not None
        while running.stdout.read(1 << 16):
            pass
        _, status, usage = os.wait4(running.pid, 0)
        running.returncode = status
    assert status == 0
    return int(usage.ru_maxrss) * (1 if sys.platform == "darwin" else 1024)
