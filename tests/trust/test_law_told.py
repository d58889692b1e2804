"""Who loosens the law is told so when saving it, in their own language and for machines."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.trust.hostile import Yard

RULE = "audit-law-changed"


def told(yard: Yard, *command: str) -> list[tuple[str, str, bool]]:
    """Save; path, severity and newness of what is said about the law."""
    said = yard.json(*(command or ("save",)))
    assert said.code == 0, said.out[:3000]
    found = [f for f in said.findings if f["rule"] == RULE]
    return [(f["path"], f["severity"], f["new"]) for f in found]


def fewer_decisions(yard: Yard) -> None:
    schema = yard.schema("focus-area")
    schema["x-stcli"]["lifecycle"]["actions"]["reject"]["requires"] = []
    yard.put_schema("focus-area", schema)


def no_longer_frozen(yard: Yard) -> None:
    schema = yard.schema("focus-area")
    schema["x-stcli"]["lifecycle"]["states"]["closed"]["frozen"] = False
    yard.put_schema("focus-area", schema)


def more_mandates(yard: Yard) -> None:
    yard.change("bodies/secretariat", mandate=[{"decides": "focus-area.reject"}])


def imports_allowed(yard: Yard) -> None:
    text = yard.read("registry/registry.yaml").decode()
    assert "audit:" not in text
    yard.write("registry/registry.yaml", f"{text}audit:\n  imports: allowed\n".encode())


def another_signer(yard: Yard) -> None:
    key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f"
    yard.write("registry/allowed_signers", f"koe@example.invalid {key}\n".encode())


@pytest.mark.parametrize(
    ("loosen", "path"),
    [
        (fewer_decisions, "schemas/focus-area.schema.json"),
        (no_longer_frozen, "schemas/focus-area.schema.json"),
        (more_mandates, "registry/bodies/secretariat.yaml"),
        (imports_allowed, "registry/registry.yaml"),
        (another_signer, "registry/allowed_signers"),
    ],
)
def test_what_loosens_the_law_is_a_warning_when_it_is_saved(
    yard: Yard, loosen: Callable[[Yard], None], path: str
) -> None:
    loosen(yard)
    warned = [(path, "warning", True)]
    assert told(yard, "save", "--dry-run") == warned
    assert told(yard) == warned
    assert yard.head
    audited = yard.json("audit", "verify", "HEAD^..HEAD")
    assert [(f["path"], f["severity"]) for f in audited.findings if f["rule"] == RULE] == [
        (path, "warning")
    ]


def test_a_stricter_law_and_a_usual_change_need_no_word(yard: Yard) -> None:
    schema = yard.schema("measure")
    schema["properties"]["goals"]["maxItems"] = 50
    yard.put_schema("measure", schema)
    assert told(yard) == []
    yard.change("bodies/secretariat", notes="Esimerkki.")
    assert told(yard) == []
    yard.change("measures/palovaroitin", notes="Esimerkki.")
    assert told(yard) == []


def test_set_says_it_too(yard: Yard) -> None:
    given = "mandate+=focus-area.reject"
    assert told(yard, "set", "bodies/secretariat", given) == [
        ("registry/bodies/secretariat.yaml", "warning", True)
    ]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fi", "Huomaa: Toimielimelle annettiin uusi tai toinen päätösvalta: focus-area.reject."),
        ("sv", "Observera: Organet fick en ny eller annan beslutanderätt: focus-area.reject."),
        ("en", "The body was given a new or another mandate: focus-area.reject."),
    ],
)
def test_it_is_said_in_three_languages(yard: Yard, language: str, words: str) -> None:
    more_mandates(yard)
    said = yard.run("--lang", language, "save")
    assert said.code == 0
    assert words in said.err + said.out


def _audit(yard: Yard, **policy: Any) -> None:
    lines = "".join(f"  {name}: {value}\n" for name, value in policy.items())
    text = yard.read("registry/registry.yaml").decode().partition("audit:\n")[0]
    yard.write("registry/registry.yaml", f"{text}audit:\n{lines}".encode())


def test_what_may_never_change_is_refused(yard: Yard) -> None:
    first = yard.head
    _audit(yard, bootstrap=first)
    assert told(yard) == [("registry/registry.yaml", "warning", True)]
    _audit(yard, bootstrap=yard.head)
    with yard.unchanged():
        said = yard.json("save")
    assert said.code == 3
    assert [(f["rule"], f["severity"]) for f in said.findings] == [(RULE, "error")]


def test_a_list_of_signers_that_reads_in_two_ways_is_refused(yard: Yard) -> None:
    yard.write("registry/allowed_signers", b"* ssh-ed25519 AAAA\n")
    with yard.unchanged():
        said = yard.json("save")
    assert said.code == 3
    assert [f["rule"] for f in said.findings] == ["audit-signer"]
