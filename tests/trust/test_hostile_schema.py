"""Hostile schemas and policies: they loosen no law for the change that brings them.

A registry's schemas, mandates and policy are data of the same repository, so a change can bring
them together with what they allow. Everything here is saved as one commit from the work tree,
which is what an attacker with a text editor can do.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest

from tests.cli.made_up import content
from tests.trust.hostile import Yard

AREA = "focus-areas/naapuriapu"
CLOSED = "focus-areas/tehty-aihe"
MEASURE = "measures/palovaroitin"
BY_SECRETARIAT = {
    "id": "2026-11-01-9",
    "date": "2026-11-01",
    "body": "secretariat",
    "status": "recorded",
    "decides": "focus-area.reject",
    "subjects": [AREA],
    "text": {"fi": "Hylätään."},
    "history": [{"action": "record", "date": "2026-11-01"}],
}


def reject(yard: Yard, decision: str = "2026-11-01-9") -> None:
    entry = {"action": "reject", "date": "2026-11-02", "decision": decision}
    yard.change(AREA, status="rejected", history=[*yard.data(AREA)["history"], entry])


def decide(yard: Yard, **fields: Any) -> None:
    data = {**BY_SECRETARIAT, **fields}
    yard.write(f"registry/decisions/{data['id']}.yaml", content(f"decisions/{data['id']}", data))


def let_secretariat_decide(yard: Yard) -> None:
    yard.change("bodies/secretariat", mandate=[{"decides": "focus-area.reject"}])


def let_a_new_body_decide(yard: Yard) -> None:
    body = {**yard.data("bodies/secretariat"), "id": "uusi-elin"}
    body["mandate"] = [{"decides": "focus-area.reject"}]
    yard.write("registry/bodies/uusi-elin.yaml", content("bodies/uusi-elin", body))
    decide(yard, body="uusi-elin")


def of_action(yard: Yard, name: str, **changes: Any) -> None:
    schema = yard.schema("focus-area")
    schema["x-stcli"]["lifecycle"]["actions"][name] |= changes
    yard.put_schema("focus-area", schema)


def ask_for_no_decision(yard: Yard) -> None:
    of_action(yard, "reject", requires=[])
    decide(yard, decides="other")


def hide_what_is_rejected(yard: Yard) -> None:
    schema = yard.schema("focus-area")
    schema["x-stcli"]["lifecycle"]["states"]["rejected"]["hidden"] = True
    yard.put_schema("focus-area", schema)


def refused(yard: Yard) -> set[str]:
    """Save everything: refused, nothing written; the rules that say so."""
    with yard.unchanged():
        said = yard.json("save")
    assert said.code == 3, said.out[:3000]
    return {f["rule"] for f in said.findings if f["severity"] == "error"}


@pytest.mark.parametrize(
    "smuggle",
    [let_secretariat_decide, let_a_new_body_decide, ask_for_no_decision, hide_what_is_rejected],
)
def test_a_step_is_decided_under_the_mandates_and_the_law_of_before(
    yard: Yard, smuggle: Callable[[Yard], None]
) -> None:
    decide(yard)
    smuggle(yard)
    reject(yard)
    assert refused(yard) & {"audit-mandate", "decision-mandated"}


def test_a_mandate_that_is_there_holds_for_the_next_change(yard: Yard) -> None:
    let_secretariat_decide(yard)
    assert yard.run("save").code == 0
    decide(yard)
    reject(yard)
    assert yard.run("save").code == 0


def test_no_decision_at_all_is_no_decision_under_a_looser_schema(yard: Yard) -> None:
    of_action(yard, "reject", requires=[])
    entry = {"action": "reject", "date": "2026-11-02"}
    yard.change(AREA, status="rejected", history=[*yard.data(AREA)["history"], entry])
    assert "audit-mandate" in refused(yard)


def test_a_step_leads_where_it_led_before(yard: Yard) -> None:
    schema = yard.schema("measure")
    actions = schema["x-stcli"]["lifecycle"]["actions"]
    actions["suspend"]["to"] = "completed"
    yard.put_schema("measure", schema)
    entry = {"action": "suspend", "date": "2026-11-02", "reason": "x"}
    history = [*yard.data(MEASURE)["history"], entry]
    yard.change(MEASURE, status="completed", history=history)
    assert "audit-transition-illegal" in refused(yard)


def test_a_step_starts_where_it_started_before(yard: Yard) -> None:
    schema = yard.schema("measure")
    schema["x-stcli"]["lifecycle"]["actions"]["start"]["from"] = ["completed"]
    yard.put_schema("measure", schema)
    entry = {"action": "start", "date": "2026-11-02"}
    data = yard.data("measures/opas")
    yard.change("measures/opas", status="ongoing", history=[*data["history"], entry])
    assert "audit-transition-illegal" in refused(yard)


def test_a_new_record_begins_as_it_began_before(yard: Yard) -> None:
    schema = yard.schema("measure")
    schema["x-stcli"]["lifecycle"]["actions"]["add"]["to"] = "completed"
    yard.put_schema("measure", schema)
    data = {**yard.data("measures/kotikaynnit"), "id": "paha", "status": "completed"}
    yard.write("registry/measures/paha.yaml", content("measures/paha", data))
    assert "audit-transition-illegal" in refused(yard)


def unfreeze(yard: Yard) -> None:
    schema = yard.schema("focus-area")
    del schema["x-stcli"]["lifecycle"]["states"]["closed"]["frozen"]
    yard.put_schema("focus-area", schema)
    yard.change(CLOSED, outcome={"fi": "Toinen tulos", "sv": "x"})


def shrink(yard: Yard) -> None:
    schema = yard.schema("measure")
    schema["x-stcli"]["grows"].remove("progress")
    yard.put_schema("measure", schema)
    yard.change(MEASURE, progress=[])


def forget_a_kind(yard: Yard) -> None:
    for path in (yard.root / "registry/phenomena").glob("*.yaml"):
        path.unlink()
    (yard.root / "schemas/phenomenon.schema.json").unlink()


def rename_a_folder(yard: Yard) -> None:
    schema = yard.schema("phenomenon")
    schema["x-stcli"]["folder"] = "muut"
    yard.put_schema("phenomenon", schema)
    (yard.root / "registry/phenomena/kodin-tapaturmat.yaml").unlink()


def move_between_kinds(yard: Yard) -> None:
    (yard.root / "registry/measures/opas.yaml").rename(
        yard.root / "registry/organisations/opas.yaml"
    )


def rename_a_record(yard: Yard) -> None:
    data = {**yard.data(MEASURE), "id": "palovaroittimet"}
    (yard.root / f"registry/{MEASURE}.yaml").unlink()
    yard.write("registry/measures/palovaroittimet.yaml", content("measures/palovaroittimet", data))


def change_an_id(yard: Yard) -> None:
    yard.change(MEASURE, id="toinen")


def rewrite_history(yard: Yard) -> None:
    history = yard.data(MEASURE)["history"]
    yard.change(MEASURE, history=[{**history[0], "date": "2026-03-21"}, *history[1:]])


def drop_the_last_entry(yard: Yard) -> None:
    history = yard.data(MEASURE)["history"][:-1]
    yard.change(MEASURE, status="planned", actual=None, history=history)


def edit_closed(yard: Yard) -> None:
    yard.change(CLOSED, title={"fi": "Toinen", "sv": "Annan"})


def take_from_closed(yard: Yard) -> None:
    yard.change(CLOSED, participants=yard.data(CLOSED)["participants"][:1])


def correct_too_little(yard: Yard) -> None:
    entry = {"action": "correct", "date": "2026-11-02", "fields": ["title"], "reason": "x"}
    history = [*yard.data(CLOSED)["history"], entry]
    yard.change(CLOSED, outcome={"fi": "Muu", "sv": "x"}, title={"fi": "a"}, history=history)


def correct_the_history(yard: Yard) -> None:
    history = yard.data(CLOSED)["history"]
    entry = {"action": "correct", "date": "2026-11-02", "fields": ["history"], "reason": "x"}
    yard.change(CLOSED, history=[*history[:1], *history[2:], entry])


def void_silently(yard: Yard) -> None:
    yard.change(MEASURE, status="void")


def import_afterwards(yard: Yard) -> None:
    yard.write(
        "registry/organisations/paha.yaml",
        content(
            "organisations/paha",
            {
                "id": "paha",
                "name": {"fi": "x"},
                "type": "ngo",
                "status": "active",
                "origin": "imported",
                "history": [{"action": "import", "to": "active"}],
            },
        ),
    )


def import_under_a_policy_of_its_own(yard: Yard) -> None:
    import_afterwards(yard)
    text = yard.read("registry/registry.yaml").decode()
    yard.write("registry/registry.yaml", (text + "audit:\n  imports: allowed\n").encode())


def delete_the_registry(yard: Yard) -> None:
    import_afterwards(yard)
    (yard.root / "registry/registry.yaml").unlink()


def tomorrow(yard: Yard) -> None:
    entry = {"action": "suspend", "date": "2026-11-25", "reason": "x"}
    yard.change(MEASURE, status="suspended", history=[*yard.data(MEASURE)["history"], entry])


def an_id_in_capitals(yard: Yard) -> None:
    text = yard.read(f"registry/{MEASURE}.yaml").replace(b"id: palovaroitin", b"id: Palovaroitin")
    yard.write("registry/measures/Palovaroitin.yaml", text)


def an_id_twice(yard: Yard) -> None:
    yard.write("registry/measures/2026/palovaroitin.yaml", yard.read(f"registry/{MEASURE}.yaml"))


def a_decision_of_another_subject(yard: Yard) -> None:
    reject(yard, "2026-06-01-2")


def a_decision_that_changes_its_mind(yard: Yard) -> None:
    yard.change("decisions/2026-03-12-1", subjects=[AREA])


UNLAWFUL = [
    (unfreeze, "audit-frozen-edited"),
    (shrink, "audit-history-rewritten"),
    (forget_a_kind, "audit-record-deleted"),
    (rename_a_folder, "audit-record-deleted"),
    (move_between_kinds, "audit-record-deleted"),
    (rename_a_record, "audit-record-deleted"),
    (change_an_id, "audit-record-deleted"),
    (rewrite_history, "audit-history-rewritten"),
    (drop_the_last_entry, "audit-history-rewritten"),
    (edit_closed, "audit-frozen-edited"),
    (take_from_closed, "audit-history-rewritten"),
    (correct_too_little, "audit-frozen-edited"),
    (correct_the_history, "audit-history-rewritten"),
    (void_silently, "history-replays"),
    (import_afterwards, "audit-born-late"),
    (import_under_a_policy_of_its_own, "audit-born-late"),
    (tomorrow, "audit-dated-ahead"),
    (an_id_in_capitals, "file-kind"),
    (an_id_twice, "file-kind"),
    (a_decision_of_another_subject, "decision-mandated"),
    (a_decision_that_changes_its_mind, "audit-frozen-edited"),
]


@pytest.mark.parametrize(("smuggle", "rule"), UNLAWFUL, ids=[c[0].__name__ for c in UNLAWFUL])
def test_nothing_is_smuggled_past_the_laws(
    yard: Yard, smuggle: Callable[[Yard], None], rule: str
) -> None:
    smuggle(yard)
    assert rule in refused(yard)


def test_without_its_sign_the_registry_is_not_there(yard: Yard) -> None:
    delete_the_registry(yard)
    with yard.unchanged():
        assert yard.json("save").code == 4


@pytest.mark.parametrize(
    "assignment",
    [
        "history=[]",
        "history[#0].date=2020-01-01",
        "id=x",
        "status=void",
        "origin=imported",
        "focus_area=nuorten-ilta",
        "focus-area=nuorten-ilta",
        " status=void",
        "status+=x",
        "history+={}",
        "HISTORY=[]",
        "progress=[]",
        "progress[#0].text=x",
        "progress[#0]=",
        "__class__=x",
        "indicators[kodit].observations[#0].value=1",
        "x-stcli=1",
        "." * 60_000 + "=x",
        "[" * 60_000 + "=x",
        "a[b]" * 20_000 + "=x",
        "title.fi." * 9000 + "=x",
        "notes",
        "=",
        "title.fi=\0",
        "lead=../../etc/passwd",
        "planned.end=9999999999",
    ],
    ids=lambda text: text[:24].replace("\0", "NUL"),
)
def test_set_and_correct_open_no_back_door(yard: Yard, assignment: str) -> None:
    with yard.unchanged():
        assert yard.json("set", MEASURE, assignment).code in (2, 3)
    said = yard.json("correct", MEASURE, assignment, "--reason", "x", "--dry-run")
    assert said.code in ((0, 2, 3) if assignment.startswith(("progress", "indicators")) else (2, 3))


def test_what_is_frozen_is_not_set(yard: Yard) -> None:
    with yard.unchanged():
        assert yard.json("set", CLOSED, "title.fi=Toinen").code == 3
        assert yard.json("set", "decisions/2026-03-12-1", "body=secretariat").code == 3
        fields = ("decides=other", "--reason", "x")
        assert yard.json("correct", "decisions/2026-03-12-1", *fields).code == 3


# Schemas that are not what they seem


def replaced(kind: str, change: Callable[[Any], Any]) -> Callable[[Yard], None]:
    def smuggle(yard: Yard) -> None:
        yard.put_schema(kind, change(yard.schema(kind)))

    return smuggle


def field(name: str, schema: Any) -> Callable[[Any], Any]:
    def change(document: Any) -> Any:
        document["properties"][name] = schema
        return document

    return change


def block(**changes: Any) -> Callable[[Any], Any]:
    def change(document: Any) -> Any:
        document["x-stcli"] |= changes
        return document

    return change


def loop(document: Any) -> Any:
    document["definitions"] = {"a": {"$ref": "#/definitions/b"}, "b": {"$ref": "#/definitions/a"}}
    document["properties"]["notes"] = {"$ref": "#/definitions/a"}
    return document


def bomb(document: Any) -> Any:
    names = [f"d{n}" for n in range(30)]
    document["definitions"] = {
        name: {
            "type": "object",
            "properties": {k: {"$ref": f"#/definitions/{after}"} for k in "abcd"},
        }
        for name, after in pairwise(names)
    } | {names[-1]: {"type": "string"}}
    document["properties"]["notes"] = {"$ref": "#/definitions/d0"}
    return document


BROKEN: list[tuple[str, Callable[[Any], Any]]] = [
    ("J1-http-reference", field("notes", {"$ref": "http://169.254.169.254/latest"})),
    ("J2-file-reference", field("notes", {"$ref": "file:///etc/passwd"})),
    ("J2-path-reference", field("notes", {"$ref": "../../../../etc/passwd"})),
    ("J2-other-file", field("notes", {"$ref": "meta.schema.json#/definitions/words"})),
    ("J3-self", field("notes", {"$ref": "#"})),
    ("J3-loop", loop),
    ("J3-bomb", bomb),
    ("J4-runaway", field("notes", {"type": "string", "pattern": "^(a+)+$"})),
    ("J4-backreference", field("notes", {"type": "string", "pattern": r"(a)\1"})),
    ("J4-lookahead", field("notes", {"type": "string", "pattern": "(?=a)"})),
    ("J4-runaway-names", field("notes", {"type": "object", "patternProperties": {"(a|a)*$": {}}})),
    ("J5-unknown-format", field("notes", {"type": "string", "format": "date-time"})),
    ("J9-unique-unbounded", field("sources", {"type": "array", "uniqueItems": True})),
    ("J10-multiple-of", field("number", {"type": "number", "multipleOf": 0})),
    ("id-redirects", lambda d: {**d, "$id": "http://evil/"}),
    ("other-draft", lambda d: {**d, "$schema": "http://json-schema.org/draft-04/schema#"}),
    ("not-an-object", lambda _: []),
    ("a-number", lambda _: 5),
    ("folder-outside", block(folder="../../.git/hooks")),
    ("folder-dot-git", block(folder=".git")),
    ("folder-absolute", block(folder="/etc")),
    ("folder-of-another", block(folder="measures")),
    ("folder-reserved", block(folder="queries")),
    ("kind-of-another", block(kind="measure")),
    ("columns-elsewhere", block(columns=["__class__"])),
    ("title-elsewhere", block(title="history")),
    ("no-lifecycle-form", block(lifecycle=5)),
    ("label-of-terminal", block(label="\x1b[31m")),
    # The floor: what the program reads there stays of its type.
    ("progress-of-text", field("history", {"type": "string"})),
    ("anything-in-title", field("title", {})),
    ("a-list-of-titles", field("title", {"type": "array", "items": {"type": "string"}})),
    ("history-of-anything", field("history", {"type": "array"})),
    ("several-types", field("status", {"type": ["string", "null"], "enum": ["active"]})),
    (
        "dates-of-text",
        field(
            "mapping",
            {
                "type": "object",
                "properties": {"date": {"type": "string"}},
                "additionalProperties": False,
            },
        ),
    ),
    (
        "open-to-anything",
        lambda d: {
            **d,
            "properties": {k: v for k, v in d["properties"].items() if k != "support"},
            "additionalProperties": True,
        },
    ),
]


@pytest.mark.parametrize("change", [c[1] for c in BROKEN], ids=[c[0] for c in BROKEN])
def test_a_schema_that_is_none_is_named_and_not_used(
    yard: Yard, change: Callable[[Any], Any]
) -> None:
    yard.put_schema("phenomenon", change(yard.schema("phenomenon")))
    said = yard.json("validate")
    assert said.code == 1
    assert "schema-invalid" in {
        f["rule"] for f in said.findings if f["path"].startswith("schemas/")
    }
    assert yard.run("list", "phenomena").code in (0, 1, 3)
    assert "schema-invalid" in refused(yard)


def nested(_: Any) -> bytes:
    return b'{"a":' * 100_000 + b"1" + b"}" * 100_000


@pytest.mark.parametrize(
    "given",
    [
        b"",
        b"{",
        b"\xff\xfe{}",
        b"null",
        b'{"a": NaN}',
        b'{"a": 1, "a": 2}',
        nested(None),
        b'{"type": ' + b"9" * 5000 + b"}",
        b"[" * 100_000,
        b"\0",
        b'"\\ud800"',
        b"{}" * 9,
    ],
    ids=[
        "empty",
        "cut",
        "utf-16",
        "null",
        "nan",
        "twice",
        "nested",
        "digits",
        "brackets",
        "nul",
        "surrogate",
        "many",
    ],
)
def test_a_schema_that_is_no_json_is_named(yard: Yard, given: bytes) -> None:
    yard.write("schemas/phenomenon.schema.json", given)
    assert "schema-invalid" in yard.json("validate").rules
    assert refused(yard)


@pytest.mark.parametrize("kind", ["registry", "common"])
def test_without_the_schemas_that_all_need_nothing_is_believed(yard: Yard, kind: str) -> None:
    (yard.root / f"schemas/{kind}.schema.json").unlink()
    yard.write("registry/registry.yaml", b"id: [1]\nlanguages: 5\nlayout: {measures: [2]}\n")
    assert "schema-invalid" in yard.json("validate").rules
    for arguments in (
        ("status",),
        ("list", "measures"),
        ("log",),
        ("list", "measures", "--silent"),
    ):
        assert yard.run(*arguments).code in (0, 1, 3)
    assert refused(yard)


def test_a_registry_schema_that_lets_anything_in_is_none(yard: Yard) -> None:
    schema = {"$schema": yard.schema("registry")["$schema"], "type": "object"}
    yard.put_schema("registry", schema)
    yard.write("registry/registry.yaml", b"id: [1]\nlanguages: 5\nfollow_up: x\n")
    assert "schema-invalid" in yard.json("validate").rules
    assert yard.run("status").code in (0, 1)


def test_a_costly_schema_ends_in_time(yard: Yard) -> None:
    """J4, J9: every list of a thousand against thousands of possibilities."""
    schema = yard.schema("phenomenon")
    schema["properties"]["notes"] = {
        "type": "array",
        "items": {"anyOf": [{"type": "string", "enum": [f"a{n}"]} for n in range(3000)]},
    }
    yard.put_schema("phenomenon", schema)
    lines = "".join(f"  - b{n}\n" for n in range(3000))
    text = yard.read("registry/phenomena/kodin-tapaturmat.yaml").decode()
    text = "".join(line for line in text.splitlines(True) if not line.startswith("notes"))
    yard.write("registry/phenomena/kodin-tapaturmat.yaml", f"{text}notes:\n{lines}".encode())
    assert yard.json("validate").code == 1


def test_labels_of_a_schema_are_shown_and_not_obeyed(yard: Yard) -> None:
    hostile = "\x1b]0;x\x07[link=https://evil]\u202e::error::x"
    text = json.dumps(yard.schema("phenomenon")).replace("ilmiö", json.dumps(hostile)[1:-1])
    yard.write("schemas/phenomenon.schema.json", text.encode())
    for lang in ("fi", "sv"):
        for arguments in (
            ("list", "phenomena"),
            ("show", "kodin-tapaturmat"),
            ("status",),
            ("schema", "phenomenon"),
            ("schema",),
            ("explain", "file-kind"),
        ):
            assert yard.run("--lang", lang, *arguments).code in (0, 1, 3)
