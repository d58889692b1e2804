"""Hostile texts on their way to a screen, a log, a spreadsheet: shown, never obeyed.

That no format lets anything through is tested in ``tests/report``; here whole commands are
given hostile data, arguments and file names, and nothing of it may come out as it went in.
"""

from __future__ import annotations

import csv
import io
import json
import re
from xml.etree import ElementTree

import pytest

from tests.cli.made_up import content
from tests.trust.hostile import SOUND, Yard, child, run

COMMAND = re.compile(r"(?m)^[^\S\n]*::|##[A-Za-z]*\[")
TEXTS = [
    "[link=https://evil]x[/link]",
    "[/red]",
    "[bold]x",
    ":skull:",
    "{0} {name} %s",
    "::error::x",
    "##[error]x",
    "=cmd|' /C calc'!A0",
    "+1",
    "-1+1",
    "@SUM(1)",
    "|a|",
    "](javascript:x)",
    "<script>alert(1)</script>",
    "]]>",
    "&#27;",
    "%0A::set-output",
    "\\x1b[31m",
    "日本語" * 20,
    "e\u0301" * 40,
    "x" * 400,
]
ARGUMENTS = [
    "\x1b[31m\x9b31m\x1b]52;c;x\x07",
    "a\rb\b\b\udcff",
    "\n::error::x\u202e##[error]x",
    "::error::[/red]%s{0}",
    "x" * 20_000,
    "",
]
READS = [
    ("list", "organisations", "--all"),
    ("show", "paha-1"),
    ("status",),
    ("validate",),
    ("log",),
    ("log", "paha-1"),
]
FORMATS = {
    "list": ("table", "json", "jsonl", "csv", "yaml", "ids"),
    "show": ("text", "json", "yaml"),
    "status": ("text", "json"),
    "log": ("text", "json", "csv"),
    "validate": ("text", "json", "github", "gitlab", "sarif", "junit"),
}


def put(yard: Yard, texts: list[str]) -> None:
    """Records in which the texts stand wherever the schema lets them."""
    for number, text in enumerate(texts):
        data = {
            **SOUND,
            "id": f"paha-{number}",
            "name": {"fi": text, "sv": text},
            "notes": text,
            "former_names": [{"name": {"fi": text}, "until": "2020-01-01"}],
            "sources": [{"url": "https://example.invalid/x", "title": text}],
            "history": [{"action": "add", "date": "2025-01-08", "reason": text}],
        }
        path = f"organisations/paha-{number}"
        yard.write(f"registry/{path}.yaml", content(path, data))


@pytest.mark.parametrize("columns", ["1", "100"])
@pytest.mark.parametrize("arguments", READS, ids=" ".join)
def test_data_is_shown_and_not_obeyed(
    yard: Yard, columns: str, arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """T1 to T4, T7, X1, X4, X6."""
    put(yard, TEXTS)
    monkeypatch.setenv("COLUMNS", columns)
    for form in FORMATS[arguments[0]]:
        said = yard.run(*arguments, "-f", form)
        assert said.code in (0, 1)
        if form != "github":
            assert not COMMAND.search(said.out + said.err)
        well_formed(form, said.out)


def test_a_record_of_hostile_texts_is_shown(yard: Yard) -> None:
    put(yard, TEXTS)
    for number in range(len(TEXTS)):
        said = yard.run("show", f"paha-{number}")
        assert said.code == 0
        assert not COMMAND.search(said.out)


def well_formed(form: str, text: str) -> None:
    if form in ("json", "sarif", "gitlab"):
        json.loads(text)
    if form == "jsonl":
        [json.loads(line) for line in text.splitlines()]
    if form == "junit":
        ElementTree.fromstring(text)
    if form == "github":
        commands = [line for line in text.splitlines() if line.startswith(":")]
        assert all(re.match("::(error|warning|notice) file=registry/", line) for line in commands)
    if form == "csv":
        for row in csv.reader(io.StringIO(text, newline="")):
            assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)


def test_a_coloured_screen_draws_texts_as_they_are(
    yard: Yard, monkeypatch: pytest.MonkeyPatch
) -> None:
    """T2, T4: no markup, no links, no emoji of data; colours are ours alone."""
    put(yard, TEXTS)
    monkeypatch.delenv("NO_COLOR")
    for arguments in READS:
        said = run("--color", "always", *arguments)
        assert said.code in (0, 1)
        plain = re.sub(r"\x1b\[[0-9;]*m", "", said.out)
        assert "\x1b" not in plain
        assert "\u2620" not in plain


@pytest.mark.parametrize("word", ARGUMENTS, ids=lambda word: repr(word[:12]))
def test_an_argument_that_is_told_again_is_shown(yard: Yard, word: str) -> None:
    """T5: errors quote what they were given."""
    for arguments in (
        ("show", word),
        ("list", word),
        (word,),
        ("measure", word),
        ("explain", word),
        ("list", "measures", "--status", word),
        ("list", "measures", "--at", word),
        ("list", "measures", "--columns", word),
        ("list", "measures", "--sort", word),
        ("list", "measures", "--organisation", word),
        ("list", "measures", "--date", word),
        ("list", "measures", "-f", word),
        ("validate", word),
        ("validate", "--select", word),
        ("--lang", word, "status"),
        ("--color", word, "status"),
        ("--today", word, "status"),
        ("-C", word or "/nowhere", "status"),
        ("set", "spek", word),
        ("set", "spek", f"{word}=x"),
        ("set", word, "notes=x"),
        ("log", "--since", word),
        ("log", "--action", word),
        ("undo", "spek", "--reason", word),
        ("schema", word),
        (f"--{word}",),
        ("fmt", word),
        ("void", "measures/opas", "--reason", "x", "--instead", word),
        ("save", word),
        ("meeting", "plan", word, "--body", word, "--date", word),
        ("measure", "move", "palovaroitin", "--to", word, "--reason", word),
        ("focus-area", "close", "kotien-turva", "--decision", word, "--reason", word),
    ):
        said = yard.run("--no-input", *arguments)
        assert not COMMAND.search(said.out + said.err), arguments
    assert yard.json("show", word).envelope["ok"] is False


@pytest.mark.parametrize("text", ["a\x1b[31m", "a\u202eb", "a\x85b", "a\u200bb", "\ud800", "a\tb"])
def test_what_nobody_sees_is_not_recorded(yard: Yard, text: str) -> None:
    """Y28, Y34 by the command line: refused by the rule, not written in disguise."""
    with yard.unchanged():
        for arguments in (
            ("set", "spek", f"notes={text}"),
            ("set", "spek", f"name.fi={text}"),
            ("organisation", "add", "uusi", "--name-fi", text, "--type", "ngo"),
            ("measure", "suspend", "palovaroitin", "--reason", text),
        ):
            assert yard.json(*arguments).code in (2, 3)


def test_a_message_of_git_is_shown(yard: Yard) -> None:
    """T5: what git says of a hostile name."""
    yard.git("config", "core.repositoryFormatVersion", "1")
    config = yard.root / ".git/config"
    config.write_text(config.read_text() + "[extensions]\n\t\x1b]0;x\x07paha = ::error::x\n")
    said = yard.run("set", "spek", "notes=x")
    assert said.code == 4
    assert not COMMAND.search(said.err)


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1", "utf-16"])
def test_a_narrow_screen_gets_what_it_can_show(yard: Yard, encoding: str) -> None:
    """T6."""
    put(yard, ["x", "日本語 ä 🏠"])
    for arguments in (
        ("list", "organisations"),
        ("show", "paha-1"),
        ("validate",),
        ("status", "--json"),
    ):
        said = child(yard, *arguments, env={"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"})
        assert said.returncode in (0, 1), said
        assert b"Traceback" not in said.stderr
