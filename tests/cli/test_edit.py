"""``stcli edit``: the user's editor, and nothing saved that does not pass."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.made_up import Run, commit, git

FILE = "registry/focus-areas/esimerkki-alue.yaml"
Editor = Callable[[str], None]


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Editor:
    """Make the editor a program that does something with ``text``, the text of the file."""

    def become(code: str) -> None:
        script = tmp_path / "editor.py"
        script.write_text(
            "import pathlib, sys\nfile = pathlib.Path(sys.argv[-1])\n"
            f"text = file.read_bytes().decode()\n{code}\nfile.write_bytes(text.encode())\n",
            encoding="utf-8",
        )
        monkeypatch.delenv("VISUAL", raising=False)
        monkeypatch.setenv("EDITOR", f'"{sys.executable}" "{script}"')

    return become


def kept(root: Path) -> list[Path]:
    return sorted((root / ".git/stcli/edit").glob("*"))


def message(root: Path) -> str:
    return git(root, "log", "-1", "--format=%B")


def test_what_was_edited_is_one_commit_and_comments_stay(
    repository: Path, editor: Editor, run: Run
) -> None:
    editor("text += '# oma huomautus\\nnotes: Katso tätä\\n'")
    outcome = run("edit", "esimerkki-alue", "--reason", "Täydennys")
    assert outcome.code == 0, outcome.err
    text = (repository / FILE).read_text("utf-8")
    assert "# oma huomautus\n" in text
    assert "notes: Katso tätä\n" in text
    assert text.startswith("# yaml-language-server: $schema=../../schemas/")
    assert "focus-area: edit esimerkki-alue\n\n    Täydennys\n" in message(repository)
    assert "Stcli-Action: focus-area.edit\n" in message(repository)
    assert git(repository, "status", "--porcelain") == ""
    assert kept(repository) == []
    assert run("validate", "--ignore", "language-missing").code == 0  # canonical, too


def test_a_history_entry_makes_the_trailers(repository: Path, editor: Editor, run: Run) -> None:
    editor(
        "text = text.replace('status: planned', 'status: ongoing')"
        ".replace('history:', 'actual:\\n  start: 2025-03-01\\nhistory:')"
        " + '  - action: start\\n    date: 2025-03-01\\n'"
    )
    assert run("edit", "esimerkki-opas").code == 0
    assert "measure: start esimerkki-opas\n" in message(repository)
    assert "Stcli-Action: measure.start\n" in message(repository)


def test_the_editor_sees_the_schema_by_its_full_path(
    repository: Path, editor: Editor, run: Run
) -> None:
    editor("text += 'notes: \"' + text.splitlines()[0].replace('\\\\', '/') + '\"\\n'")
    assert run("edit", "esimerkki-alue").code == 0
    root = repository.as_posix()
    assert f"$schema={root}/schemas/focus-area.schema.json" in (repository / FILE).read_text()


def test_what_does_not_pass_is_kept_with_the_findings_as_comments(
    repository: Path, editor: Editor, run: Run
) -> None:
    editor("text = text.replace('status:', '# oma\\nvisoin:\\n  fi: Visio\\nstatus:', 1)")
    outcome = run("edit", "esimerkki-alue")
    assert outcome.code == 3
    (file,) = kept(repository)
    assert str(file) in outcome.err
    assert "[schema-additional-properties]" in outcome.err
    lines = file.read_text("utf-8").splitlines()
    place = lines.index("visoin:")
    assert lines[place - 2].startswith("# stcli: error: ")
    assert lines[place - 2].endswith("[schema-additional-properties]")
    assert "# oma" in lines
    assert message(repository).startswith("made up")

    editor("text = text.replace('visoin:', 'vision:')")
    outcome = run("edit", "esimerkki-alue", "--text-file", str(file))
    assert outcome.code == 0, outcome.err
    text = (repository / FILE).read_text("utf-8")
    assert "# stcli:" not in text
    assert "# oma\nvision:\n" in text
    assert kept(repository) == []


def test_a_law_is_a_law_in_the_editor_too(repository: Path, editor: Editor, run: Run) -> None:
    editor("text = text.replace('2025-01-20', '2025-01-19')")
    outcome = run("edit", "esimerkki-alue", "--json")
    assert outcome.code == 3
    assert {f["rule"] for f in outcome.findings} == {"audit-history-rewritten"}


@pytest.mark.parametrize(("code", "ends"), [("pass", 0), ("text = '\\n'", 130)])
def test_nothing_changed_or_nothing_left_saves_nothing(
    code: str, ends: int, repository: Path, editor: Editor, run: Run
) -> None:
    editor(code)
    assert run("edit", "esimerkki-alue").code == ends
    assert message(repository).startswith("made up")
    assert kept(repository) == []


def test_a_dry_run_shows_the_difference(repository: Path, editor: Editor, run: Run) -> None:
    editor("text += 'notes: Huomio\\r\\n'")
    outcome = run("edit", "esimerkki-alue", "--dry-run")
    assert outcome.code == 0
    assert "+notes: Huomio\n" in outcome.out
    assert message(repository).startswith("made up")


def test_text_that_can_t_be_read_comes_back_too(repository: Path, editor: Editor, run: Run) -> None:
    editor("text += 'notes: [\\n'")
    outcome = run("edit", "esimerkki-alue")
    assert outcome.code == 3
    assert "# stcli: error: " in kept(repository)[0].read_text("utf-8")


def test_a_broken_record_can_be_mended(repository: Path, editor: Editor, run: Run) -> None:
    with (repository / FILE).open("a", encoding="utf-8") as file:
        file.write("nonsense: true\n")
    commit(repository)
    editor("text = text.replace('nonsense: true\\n', '')")
    outcome = run("edit", "esimerkki-alue")
    assert outcome.code == 0, outcome.err
    assert "nonsense" not in (repository / FILE).read_text("utf-8")


def test_hand_edits_are_saved_first(repository: Path, editor: Editor, run: Run) -> None:
    with (repository / FILE).open("a", encoding="utf-8") as file:
        file.write("notes: käsin\n")
    outcome = run("edit", "esimerkki-alue")
    assert outcome.code == 3
    assert f"stcli save {FILE}" in outcome.err


def test_an_editor_that_fails_saves_nothing(repository: Path, editor: Editor, run: Run) -> None:
    editor("file.write_bytes(text.encode() + b'notes: x\\n'); sys.exit(3)")
    outcome = run("edit", "esimerkki-alue")
    assert outcome.code == 3
    assert len(kept(repository)) == 1
    assert message(repository).startswith("made up")


def test_an_editor_that_is_not_there_is_told(
    repository: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    monkeypatch.setenv("VISUAL", "no-such-editor --wait")
    assert run("edit", "esimerkki-alue").code == 4
    monkeypatch.delenv("VISUAL")
    monkeypatch.delenv("EDITOR", raising=False)
    git(repository, "config", "core.editor", "no-such-editor")  # the repository's: not believed
    monkeypatch.setenv("PATH", str(Path(git(repository, "--exec-path").strip())))
    assert "no-such-editor" not in run("edit", "esimerkki-alue").err


def test_the_user_s_own_configuration_names_the_editor(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    config = tmp_path / "gitconfig"
    config.write_text("[core]\n\teditor = another-editor --wait\n", encoding="utf-8")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(config))
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    assert "another-editor" in run("edit", "esimerkki-alue").err


def test_no_editor_opens_where_input_is_forbidden(
    repository: Path, editor: Editor, run: Run
) -> None:
    editor("raise SystemExit('the editor was opened')")
    outcome = run("edit", "esimerkki-alue", "--no-input")
    assert (outcome.code, outcome.out) == (2, "")
    assert "stcli set" in outcome.err
    assert kept(repository) == []
