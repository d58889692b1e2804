"""The catalogues: three languages in parity, every code that is used is there, and none besides.

Which codes are used is read from the source: literals, and the beginnings and ends of
f-strings, of the codes that ``say``, ``Finding`` and ``Refusal`` are given.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TypeVar

import pytest

from stcli.cli.commands import COMMANDS
from stcli.report.words import CATALOGUES, PLACEHOLDER, Message, Words

SOURCE = Path(__file__).parents[1] / "stcli"
TRANSLATED = ("fi", "sv")
FORMS = {"one", "other"}
JOINTS = {"explain.or"}  # stand between two texts, with the spaces around them
ENGLISH = re.compile(r"\b(the|which|with|must|this|that|from|should)\b", re.IGNORECASE)
# What is the same in all languages: commands, names of options, code.
CODE = re.compile(
    r"stcli [^.;:”]*|“[^”]*”|”[^”]*”|\"[^\"]*\"|--?[a-z-]+|\{[^}]*\}|[\w./<>#-]*[./_#][\w./<>#-]*"
)


Node = TypeVar("Node", bound=ast.AST)


@cache
def messages(lang: str) -> Mapping[str, Message]:
    found: Mapping[str, Message] = import_module(f"stcli.report.messages.{lang}").MESSAGES
    return found


def texts(message: Message) -> Iterable[str]:
    return message.values() if isinstance(message, dict) else (message,)


def placeholders(message: Message) -> set[str]:
    return {match[1] for text in texts(message) for match in PLACEHOLDER.finditer(text)} - {None}


@pytest.mark.parametrize("lang", TRANSLATED)
def test_the_languages_have_the_same_codes_in_the_same_order(lang: str) -> None:
    assert list(messages(lang)) == list(messages("en"))


@pytest.mark.parametrize("lang", TRANSLATED)
def test_the_languages_have_the_same_placeholders(lang: str) -> None:
    wrong = {
        code: placeholders(message) ^ placeholders(messages(lang)[code])
        for code, message in messages("en").items()
    }
    assert not {code: names for code, names in wrong.items() if names}


@pytest.mark.parametrize("lang", CATALOGUES)
def test_plural_forms_are_one_and_other_wherever_there_are_any(lang: str) -> None:
    for code, message in messages(lang).items():
        assert isinstance(message, dict) == isinstance(messages("en")[code], dict), code
        if isinstance(message, dict):
            assert set(message) == FORMS, code


@pytest.mark.parametrize("lang", CATALOGUES)
def test_no_message_is_empty_or_has_stray_spaces(lang: str) -> None:
    for code, message in messages(lang).items():
        for text in texts(message):
            assert text.strip(), code
            if code not in JOINTS:
                assert not re.search(r"^\s|[^\S\n]$", text.replace("\n  ", "\n")), code
                assert not re.search(r"\S  ", text), code


@pytest.mark.parametrize("lang", CATALOGUES)
def test_quotation_marks_are_those_of_the_language(lang: str) -> None:
    for code, message in messages(lang).items():
        for text in texts(message):
            assert ("“" not in text) or lang == "en", code
            assert text.count("“") == text.count("”") or lang != "en", code


@pytest.mark.parametrize("lang", CATALOGUES)
def test_findings_are_whole_sentences(lang: str) -> None:
    for code, message in messages(lang).items():
        for text in texts(message) if code.startswith("finding.") else ():
            assert text[-1] in ".?!:…\\=`", code
            assert not text[0].islower() or text.startswith(("x-stcli", "uniqueItems")), code


@pytest.mark.parametrize("lang", TRANSLATED)
def test_no_english_is_left_over(lang: str) -> None:
    for code, message in messages(lang).items():
        if code.endswith(".examples"):
            continue
        for text in texts(message):
            assert not ENGLISH.search(CODE.sub("", text)), code
            if len(CODE.sub("", text).split()) > 3:
                assert text not in texts(messages("en")[code]), code


@pytest.mark.parametrize("lang", CATALOGUES)
def test_every_placeholder_that_asks_for_a_word_finds_its_area(lang: str) -> None:
    areas = {
        match[2]
        for m in messages(lang).values()
        for t in texts(m)
        for match in PLACEHOLDER.finditer(t)
    }
    for area in areas - {None, "date", "lines"}:
        assert any(code.startswith(f"{area}.") for code in messages(lang)), area


def test_every_hint_belongs_to_a_message() -> None:
    for code in messages("en"):
        if code.endswith(".hint"):
            assert code.removesuffix(".hint") in messages("en") or code == "label.hint", code


def test_every_rule_has_its_law_in_one_line_and_its_explanation() -> None:
    rules = {code.rpartition(".")[0] for code in messages("en") if code.startswith("rule.")}
    for lang in CATALOGUES:
        for rule in rules:
            assert "\n" not in messages(lang)[f"{rule}.law"]
            assert len(messages(lang)[f"{rule}.law"]) <= 160, rule
            assert len(messages(lang)[f"{rule}.text"]) > 60, rule


def test_every_rule_of_a_finding_is_explained() -> None:
    rules = {code.split(".")[1] for code in messages("en") if code.startswith("finding.")}
    assert not {rule for rule in rules if not Words("en").has(f"rule.{rule}.law")}


# What the source uses


@cache
def trees() -> list[ast.Module]:
    files = [f for f in sorted(SOURCE.rglob("*.py")) if "messages" not in f.parts]
    return [ast.parse(file.read_text(encoding="utf-8")) for file in files]


def nodes(kind: type[Node]) -> Iterator[Node]:
    return (node for tree in trees() for node in ast.walk(tree) if isinstance(node, kind))


@cache
def literals() -> set[str]:
    return {node.value for node in nodes(ast.Constant) if isinstance(node.value, str)}


@cache
def patterns() -> set[str]:
    """The f-strings of the source as patterns, where their beginning says something."""
    made: set[str] = set()
    for node in nodes(ast.JoinedStr):
        parts = [str(p.value) if isinstance(p, ast.Constant) else None for p in node.values]
        if parts[0] and len(parts[0]) > 3 and parts[0] not in ("finding.", "refusal."):
            made.add("".join(".+" if part is None else re.escape(part) for part in parts))
    return made


def is_used(code: str) -> bool:
    base = code.removesuffix(".hint") if code != "label.hint" else code
    tail = base.partition(".")[2] if base.startswith(("finding.", "refusal.")) else base
    return is_written(tail) or any(
        re.fullmatch(p, text) for p in patterns() for text in (base, tail)
    )


def is_written(text: str) -> bool:
    """Whether the source has the text, or its two parts before and after a dot."""
    dots = [place for place, character in enumerate(text) if character == "."]
    parts = [({text[:dot]}, {text[dot:], text[dot + 1 :]}) for dot in dots]
    return text in literals() or any(a & literals() and b & literals() for a, b in parts)


def test_every_message_is_used() -> None:
    assert not [code for code in messages("en") if not is_used(code) and not in_an_area(code)]


def in_an_area(code: str) -> bool:
    """Whether a message is looked up by a value: ``{type:type}``, a rule, a help page."""
    areas = {
        m[2] for msg in messages("en").values() for t in texts(msg) for m in PLACEHOLDER.finditer(t)
    }
    return code.split(".", maxsplit=1)[0] in areas | {"rule", "help", "option", "severity"}


def called(name: str) -> Iterator[ast.Call]:
    return (
        node
        for node in nodes(ast.Call)
        if (
            node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        )
        == name
    )


def first(call: ast.Call) -> str | None:
    argument = call.args[0] if call.args else None
    value = argument.value if isinstance(argument, ast.Constant) else None
    return value if isinstance(value, str) else None


def test_every_message_that_is_said_is_there() -> None:
    """A command's own ``say`` may put the command's name before the code."""
    known = {code.split(".", n)[-1] for code in messages("en") for n in (0, 1)}
    said = {first(call) for call in called("say")} - {None}
    assert not said - known - set(messages("en"))


def test_every_finding_has_its_words() -> None:
    rules = {code.split(".")[1] for code in messages("en") if code.startswith("rule.")}
    written = {text for text in literals() if "." in text and text.split(".")[0] in rules}
    complete = {text for text in written if not text.endswith(".")}
    assert not {code for code in complete if f"finding.{code}" not in messages("en")}


def test_every_refusal_has_its_words() -> None:
    codes = {first(call) for call in called("Refusal")} - {None}
    assert not {code for code in codes if f"refusal.{code}" not in messages("en")}


@pytest.mark.parametrize("lang", CATALOGUES)
def test_every_command_that_people_are_sent_to_is_there(lang: str) -> None:
    known = {entry.name for entry in COMMANDS}
    named = {
        (code, word)
        for code, message in messages(lang).items()
        for text in texts(message)
        for word in re.findall(r"(?:[`“”(]|: |^|\n)stcli ([a-z][a-z-]*)", text)
    }
    assert {pair for pair in named if pair[1] not in known} == set()
