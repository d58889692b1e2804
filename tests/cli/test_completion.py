"""Completion: what a shell is told may come next, fast and without a word besides."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from stcli.cli import command_table
from stcli.cli.complete import MOST, possibilities
from stcli.cli.completion import SCRIPTS
from stcli.cli.tabulate import table
from tests.cli.made_up import AGENCY, AREA, MEASURE, MINISTRY, Run, content, write
from tests.cli.test_startup import HEAVY, loaded

ROOT = Path(__file__).resolve().parents[2]
AREA_ID, MEASURE_ID = str(AREA["id"]), str(MEASURE["id"])
TABLE = ROOT / "stcli" / "cli" / "command_table.py"


def words(*line: str) -> list[str]:
    return [value for value, _ in possibilities(line)]


def told(*line: str) -> dict[str, str]:
    return dict(possibilities(line))


def test_the_table_is_that_of_the_command_tree(request: pytest.FixtureRequest) -> None:
    text = table()
    if request.config.getoption("--update-golden"):
        TABLE.write_text(text, encoding="utf-8", newline="\n")
    assert TABLE.read_text("utf-8") == text, "--update-golden accepts it"


def test_commands_are_completed_with_what_they_do(inside: Path) -> None:
    assert words("focus-area", "cl") == ["close"]
    assert told("stat")["status"] == "Tell how things stand"
    assert words("-C", "somewhere", "--lang", "fi", "focus-area", "cl") == ["close"]


def test_options_are_completed_in_the_user_s_language(
    inside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert told("measure", "add", "x", "--le") == {"--lead": "lead organisation"}
    assert told("--lang", "sv", "measure", "add", "--le") == {"--lead": "ansvarig organisation"}
    monkeypatch.setenv("STCLI_LANG", "fi")
    assert told("measure", "add", "--lead=esimerkki-m")["--lead=esimerkki-ministerio"]
    assert told("undo", "x", "--reas")["--reason"].startswith("Perustelu")


def test_ids_are_completed_with_titles(inside: Path) -> None:
    assert told("focus-area", "close", "") == {AREA_ID: "Esimerkkialue"}
    assert told("measure", "start", "esim") == {MEASURE_ID: "Esimerkki: opas"}
    assert words("measure", "add", "x", "--lead", "") == [MINISTRY["id"], AGENCY["id"]]
    assert words("focus-area", "join", AREA_ID, "esimerkki-v") == [AGENCY["id"]]


def test_a_record_of_any_kind_is_named_by_id_or_reference(inside: Path) -> None:
    assert set(words("show", "esimerkki-")) == {
        MINISTRY["id"], AGENCY["id"], AREA_ID, MEASURE_ID,
    }  # fmt: skip
    assert words("show", "measures/") == [f"measures/{MEASURE_ID}"]
    write(inside, {"registry/measures/esimerkki-alue.yaml": b"id: esimerkki-alue\n"})
    assert words("show", "esimerkki-al") == ["esimerkki-alue"]


def test_void_records_are_left_out(inside: Path) -> None:
    text = content(f"measures/{MEASURE_ID}", MEASURE).replace(b"planned", b"void", 1)
    write(inside, {f"registry/measures/{MEASURE_ID}.yaml": text})
    assert words("measure", "start", "") == []


def test_subfolders_count_and_links_do_not(inside: Path, tmp_path: Path) -> None:
    text = content(f"measures/{MEASURE_ID}", {**MEASURE, "id": "toinen"})
    write(inside, {"registry/measures/2026/toinen.yaml": text})
    (inside / "registry/measures/link").symlink_to(tmp_path)
    assert words("measure", "start", "") == [MEASURE_ID, "toinen"]


def test_it_works_from_a_subfolder_and_for_another_registry(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert words("-C", str(folder), "focus-area", "close", "") == [AREA_ID]
    assert words(f"--registry={folder}", "focus-area", "close", "") == [AREA_ID]
    monkeypatch.chdir(folder / "registry" / "measures")
    assert words("focus-area", "close", "") == [AREA_ID]


def test_values_of_fixed_sets_are_completed(inside: Path) -> None:
    assert told("list", "focus-areas", "--status", "cl") == {"closed": "closed"}
    assert words("list", "--format=json") == ["--format=json", "--format=jsonl"]
    assert words("list", "--format", "=", "jsonl") == ["jsonl"]  # as bash takes it apart
    assert words("list", "--format", "=")[0] == "csv"
    assert words("explain", "one-co") == ["one-coordinator"]
    assert told("focus-area", "join", "a", "b", "--role", "co") == {"coordinator": "coordinator"}
    assert "tomorrow" in words("log", "--since", "")
    assert words("list", "mea") == ["measures"]
    assert words("organisation", "join", "x", "expert") == ["expert-network"]


def test_fields_are_completed_by_the_record_s_kind(inside: Path) -> None:
    assert words("set", AREA_ID, "vision.") == ["vision.fi=", "vision.sv=", "vision.en="]
    assert words("set", f"measures/{MEASURE_ID}", "planned.e") == ["planned.end="]
    assert words("learn", AREA_ID, "ph") == ["phase="]


def test_paths_are_completed(inside: Path) -> None:
    assert words("validate", "reg") == ["registry/"]
    assert "registry/registry.yaml" in words("validate", "registry/r")


def test_after_two_dashes_there_are_no_options(inside: Path) -> None:
    assert words("focus-area", "close", "--", "esim") == [AREA_ID]


def test_there_are_none_where_nothing_is_known(tmp_path: Path, run: Run) -> None:
    for line in (["focus-area", "close", ""], ["show", "x"], ["validate", "nowhere/"], []):
        outcome = run("--complete", "zsh", *line)
        assert (outcome.code, outcome.err) == (0, "")
    assert run("--complete").code == 0


def test_hostile_titles_are_shown_escaped(inside: Path, run: Run) -> None:
    text = content(f"focus-areas/{AREA_ID}", AREA)
    text = text.replace(b"Esimerkkialue", b'"a\x1b[31mb\tc"')
    write(inside, {f"registry/focus-areas/{AREA_ID}.yaml": text})
    outcome = run("--complete", "fish", "focus-area", "close", "")
    assert outcome.out == f"{AREA_ID}\ta\\x1b[31mb\\x09c\n"


def test_bash_gets_words_alone(inside: Path, run: Run) -> None:
    assert run("--complete", "bash", "focus-area", "close", "").out == f"{AREA_ID}\n"
    assert run("--complete", "bash", "list", "focus-areas", "--status", "op").out == "open\n"


def test_powershell_may_put_a_point_before_the_last_word(inside: Path, run: Run) -> None:
    assert run("--complete", "powershell", "measure", "start", ".").out.startswith(MEASURE_ID)


def test_ten_thousand_records_take_no_long_time(inside: Path) -> None:
    text = content(f"measures/{MEASURE_ID}", MEASURE)
    write(inside, {f"registry/measures/m-{n}.yaml": text for n in range(10_000)})
    started = time.perf_counter()
    assert len(words("measure", "start", "")) == MOST
    assert words("measure", "start", "m-9999") == ["m-9999"]
    assert time.perf_counter() - started < 30


def test_nothing_heavy_is_loaded_for_it(folder: Path) -> None:
    code, modules = loaded(folder, "--complete", "zsh", "focus-area", "close", "")
    assert code == 0
    assert modules.isdisjoint({*HEAVY, "typer", "click", "json", "subprocess", "prompt_toolkit"})


@pytest.mark.parametrize("shell", SCRIPTS)
def test_the_script_says_on_top_how_it_is_put_to_use(shell: str, run: Run) -> None:
    outcome = run("completion", shell, "--lang", "sv")
    assert outcome.code == 0
    assert f"stcli completion {shell}" in "\n".join(outcome.out.splitlines()[:4])
    assert "--complete" in outcome.out


def test_another_shell_is_refused(run: Run) -> None:
    assert run("completion", "tcsh").code == 2


def test_every_kind_of_record_is_in_the_table() -> None:
    assert set(command_table.KINDS) == set(command_table.STATES)


# In the shells themselves, where they are there


@pytest.fixture
def stcli(tmp_path: Path) -> dict[str, str]:
    """An environment in which ``stcli`` is this program."""
    folder = tmp_path / "bin"
    folder.mkdir()
    script = f"#!{sys.executable}\nimport sys\nsys.path.insert(0, {str(ROOT)!r})\n"
    (folder / "stcli").write_text(script + "from stcli.cli import main\nsys.exit(main())\n")
    (folder / "stcli").chmod(0o755)
    return {**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}"}


def said(shell: str, script: str, env: dict[str, str], *options: str) -> str:
    program = shutil.which(shell)
    if program is None or os.name == "nt":
        pytest.skip(f"no {shell} here")
    done = subprocess.run(
        [program, *options, "-c", script], env=env, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    return done.stdout


@pytest.mark.parametrize(
    ("line", "reply"),
    [
        ("stcli focus-area close esim", "esimerkki-alue"),
        ("stcli list --format = jsonl", "jsonl"),
        ("stcli set esimerkki-alue vision.f", "vision.fi="),
    ],
)
def test_bash_completes(line: str, reply: str, inside: Path, stcli: dict[str, str]) -> None:
    script = (
        "source <(stcli completion bash)\n"
        f"COMP_WORDS=({line}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); compopt() {{ :; }}\n"
        '_stcli; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    assert said("bash", script, stcli, "--norc") == f"{reply}\n"


def test_bash_lists_with_titles(inside: Path, stcli: dict[str, str]) -> None:
    script = (
        "source <(stcli completion bash)\n"
        "COMP_WORDS=(stcli show esim); COMP_CWORD=2; COMP_TYPE=63; compopt() { :; }\n"
        '_stcli; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    listed = said("bash", script, stcli, "--norc").splitlines()
    assert len(listed) > 1
    assert "esimerkki-alue  -- Esimerkkialue" in listed


def test_fish_completes(inside: Path, stcli: dict[str, str]) -> None:
    script = 'stcli completion fish | source; complete -C "stcli focus-area close esim"'
    assert said("fish", script, stcli, "--no-config") == "esimerkki-alue\tEsimerkkialue\n"


def test_zsh_can_read_its_script(inside: Path, stcli: dict[str, str]) -> None:
    script = "compdef() { print $1 $2 }; source <(stcli completion zsh)"
    assert said("zsh", script, stcli, "-f") == "_stcli stcli\n"


@pytest.mark.parametrize("title", [b"Esimerkkialue # muistio", b'"Esimerkkialue" # muistio'])
def test_a_comment_is_no_part_of_a_title(title: bytes, inside: Path, run: Run) -> None:
    text = content(f"focus-areas/{AREA_ID}", AREA).replace(b"Esimerkkialue", title, 1)
    write(inside, {f"registry/focus-areas/{AREA_ID}.yaml": text})
    outcome = run("--complete", "fish", "focus-area", "close", "")
    assert outcome.out == f"{AREA_ID}\tEsimerkkialue\n"
