"""Signers are read strictly, and a landing is signed by whom the policy before it allows."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from stcli.domain.judging.audit.landing import Change, Landing, Signed
from stcli.domain.judging.audit.signature import Signatory, others
from stcli.domain.judging.audit.signer import Signers, fingerprint, key_of, lacking
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading.tree import MemoryTree
from tests.domain.audit_memory import Memory
from tests.domain.building import SCHEMAS, files, focus_area


def string(text: bytes) -> bytes:
    return len(text).to_bytes(4, "big") + text


BLOB = string(b"ssh-ed25519") + string(b"k" * 32)
KEY = "ssh-ed25519 " + base64.b64encode(BLOB).decode()
WHO = "aino@example.invalid"


def armour(blob: bytes) -> bytes:
    text = base64.b64encode(blob)
    return b"-----BEGIN SSH SIGNATURE-----\n" + text + b"\n-----END SSH SIGNATURE-----"


def signature(key: bytes = BLOB, namespace: bytes = b"git") -> bytes:
    return armour(b"SSHSIG\0\0\0\1" + string(key) + string(namespace) + string(b""))


def test_one_line_is_one_principal_and_one_key() -> None:
    signers = Signers.of(f"# those who may\n\n{WHO} {KEY} a comment\n".encode())
    assert (signers.by_key, signers.problems) == ({KEY: WHO}, ())
    assert signers.keys == {(WHO, fingerprint(KEY))}
    assert fingerprint(KEY).startswith("SHA256:")
    assert Signers.of(None).by_key == {}


@pytest.mark.parametrize(
    "line",
    [
        f"*@example.invalid {KEY}", f"a,b {KEY}", f"!{WHO} {KEY}", KEY, WHO,
        f'{WHO} namespaces="git" {KEY}', f"{WHO} cert-authority {KEY}",
        f"{WHO} ssh-dss {KEY.split()[1]}", f"{WHO} ssh-ed25519 ???", f"{WHO} ssh-ed25519 AAAA",
        f"{WHO} ssh-rsa {KEY.split()[1]}", f"{WHO} {KEY}=",
        f"{WHO}\u00a0{KEY}", f"{WHO} {KEY.replace(' ', chr(0x2003))}", f" {WHO} {KEY}",
        f"{WHO} {KEY}\r", f"{WHO} {KEY} \x1b[8m", f"\uff41{WHO} {KEY}", f"{WHO}\x0b{KEY}",
    ],
)  # fmt: skip
def test_a_line_that_can_be_read_in_two_ways_does_not_count(line: str) -> None:
    signers = Signers.of(line.encode())
    assert (signers.by_key, signers.problems) == ({}, ((1, "line"),))


def test_a_key_of_two_principals_is_nobodys() -> None:
    signers = Signers.of(f"{WHO} {KEY}\nother {KEY}\n".encode())
    assert (signers.by_key, signers.problems) == ({}, ((2, "twice"),))


@pytest.mark.parametrize(
    "text",
    [
        b"", b"-----BEGIN PGP SIGNATURE-----", armour(b"nonsense"), signature(namespace=b"file"),
        signature(key=string(b"\xff") + b"k"), armour(b"").replace(b"-\n\n-", b"-\nA\n-"),
    ],
)  # fmt: skip
def test_what_is_no_signature_of_gits_has_no_key(text: bytes) -> None:
    assert key_of(text) is None


def test_a_signature_says_whose_key_made_it() -> None:
    assert key_of(signature()) == KEY


@pytest.mark.parametrize(
    ("roles", "merge", "law", "missing"),
    [
        (None, True, True, []),
        ({}, False, False, ["measure.start"]),
        ({WHO: "nonsense"}, False, False, ["measure.start"]),
        ({WHO: ["measure.start"]}, False, False, []),
        ({WHO: ["measure.start"]}, True, False, ["lander"]),
        ({WHO: ["lander"]}, True, True, ["admin"]),
        ({WHO: ["lander", "admin"]}, True, True, []),
        ({WHO: ["admin"]}, True, True, ["lander"]),
    ],
)
def test_a_signer_lacks_what_no_role_grants(
    roles: Any, merge: bool, law: bool, missing: list[str]
) -> None:
    assert lacking(roles, WHO, ["measure.start"], merge=merge, law=law) == missing


@pytest.mark.parametrize(
    ("role", "missing"),
    [("registry.edit", []), ("admin", []), ("lander", []), ("measure.edit", ["registry.edit"])],
)
def test_what_belongs_to_no_record_has_a_role_of_its_own(role: str, missing: list[str]) -> None:
    assert lacking({WHO: [role]}, WHO, ["registry.edit"], merge=False, law=False) == missing


def test_files_of_records_and_of_the_law_are_nothing_else() -> None:
    before = Snapshot.of(MemoryTree({}), SCHEMAS)
    for path, found in {
        "registry/measures/a.yaml": set[str](), "registry/measures/2026/a.yaml": set[str](),
        "registry/allowed_signers": set[str](), "schemas/x.json": set[str](),
        "schemas": set[str](), "registry/registry.yaml": {"registry.edit"},
        "registry/queries/a.sql": {"registry.edit"}, "registry": {"registry.edit"},
    }.items():  # fmt: skip
        assert others([Change(path, None, None)], before) == found, path


def sealed(
    *,
    required: bool,
    signed: bytes | None,
    good: bool = True,
    signers: bool = True,
    number: int = 2,
    roles: Any = None,
    law: bool = False,
) -> tuple[bool, bool, list[str]]:
    memory, before = Memory(), files(focus_area("a"))
    tree = dict(before) | ({"registry/allowed_signers": f"{WHO} {KEY}".encode()} if signers else {})
    landing = memory.landing(number, before, files(focus_area("b")))
    commit = landing.commit
    if signed is not None:
        commit = commit._replace(signed=Signed(b"content", signed))
    landing = Landing(number, commit, landing.changes, None)
    audit = {"signatures": "required" if required else "optional"}
    policy = {"audit": audit | ({} if roles is None else {"roles": roles})}
    signatory = Signatory(lambda *_: good)
    snapshot = Snapshot.of(MemoryTree(tree), SCHEMAS)
    seal = signatory.judge(landing, snapshot, [], policy, law=law)
    assert signatory.judge(landing, snapshot, [], policy, law=law) == seal
    return seal.required, seal.verified, [f"{f.severity} {f.code}" for f in seal.findings]


def test_a_seal_is_judged_by_the_policy_before() -> None:
    good = signature()
    assert sealed(required=True, signed=good) == (True, True, [])
    assert sealed(required=False, signed=good) == (False, True, [])
    assert sealed(required=False, signed=None) == (False, False, [])
    assert sealed(required=False, signed=good, signers=False) == (False, False, [])
    assert sealed(required=True, signed=None) == (True, False, ["error audit-unsigned"])
    assert sealed(required=True, signed=None, number=1) == (False, False, [])
    unknown = ["error audit-signer.unknown"]
    assert sealed(required=True, signed=good, signers=False) == (True, False, unknown)
    assert sealed(required=True, signed=b"x") == (True, False, ["error audit-signer.form"])
    assert sealed(required=False, signed=b"x") == (False, False, [])
    lacks = ["error audit-signer.role"]
    assert sealed(required=True, signed=good, roles={}) == (True, True, [])
    assert sealed(required=True, signed=good, roles={}, law=True) == (True, True, lacks)
    bad = sealed(required=False, signed=good, good=False)
    assert bad == (False, False, ["warning audit-signer.bad"])
