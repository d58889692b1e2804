"""The gate: what the audit would find after a merge is refused before it, and honest work passes.

The corpus of attacks is put to ``stcli check`` as requests: the last thing that was landed
becomes the head, what stood before it the base.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest

from stcli.cli import main
from tests.domain.building import decision, measure
from tests.domain.building import entry as _entry
from tests.trust.ledger import (
    TODAY,
    Files,
    Ledger,
    added,
    changed,
    founding,
    message,
    stepped,
)
from tests.trust.lives import Life
from tests.trust.test_attacks import (
    ATTACKS,
    BY,
    MEASURE,
    OPEN,
    REGISTRY,
    SIGNERS,
    STARTED,
    Attack,
    _block,
    _coded,
    _edit,
    _house,
    _policy,
    _settled,
    _text,
    _vision,
    audit,
    surroundings,
)

__all__ = ["surroundings"]

# What is an attack on a trunk, and can't come as a request to a base that is sound.
ON_THE_TRUNK: Final = {
    "founded_on_a_broken_schema": "the base itself",
    "founding_hidden_beneath_a_merge": "no registry to merge into",
    "foxtrot": "a base that was left",
    "history_rewritten": "a base that was left",
}
# Told by the rules that are broken, rather than by the law that says so.
BY_RULES: Final = ("audit-guard", "audit-transition-illegal", "audit-mandate")
# The landing is not there yet, so that nobody can have signed it: what its commits lack is told.
_SEALS: Final = {
    "audit-unsigned": "note", "audit-signer.unknown": "note", "audit-signer.form": "note",
    "audit-signer.role": "note", "audit-signer.bad": "warning",
}  # fmt: skip
Check = Callable[..., tuple[int, Any]]


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "registry-folder")


@pytest.fixture
def check(ledger: Ledger, capsys: pytest.CaptureFixture[str]) -> Check:
    """Run the gate; its exit code and its answer."""

    def run(base: str, head: str = "HEAD", *more: str) -> tuple[int, Any]:
        capsys.readouterr()
        ends = ("--base", base, "--head", head, "--json", "--today", TODAY)
        code = main(["-C", str(ledger.root), "check", *ends, *more])
        return code, json.loads(capsys.readouterr().out)

    return run


def errors(answer: Any) -> set[str]:
    """The rules that the request breaks."""
    found = (f for f in answer["findings"] if f["severity"] == "error" and f["new"])
    return {finding["rule"] for finding in found}


def seals(answer: Any) -> list[tuple[str, str]]:
    """What was found about signatures."""
    rules = ("audit-unsigned", "audit-signer")
    return sorted((f["rule"], f["severity"]) for f in answer["findings"] if f["rule"] in rules)


# The corpus


@pytest.mark.parametrize("case", ATTACKS, ids=str)
def test_an_attack_is_refused_as_a_request(case: Attack, ledger: Ledger, check: Check) -> None:
    case.make(ledger)
    base = ledger.trunk[max(len(ledger.trunk) - 2, 0)]
    code, answer = check(base)
    if str(case) in ON_THE_TRUNK:
        return
    if case.exit == 4:
        malformed = case.code == "object-malformed"
        found = errors(answer) == {"audit-object"} if malformed else answer["error"]["code"]
        assert (code, found) == ((1, True) if malformed else (4, case.code)), answer
        return
    loosens = case.code.startswith("audit-law-changed") and case.severity != "note"
    severity = "error" if loosens else _SEALS.get(case.code, case.severity)
    told = {(f["message_code"], f["severity"]) for f in _coded(answer)}
    sought = "audit-unsigned.side" if case.code == "audit-unsigned" else case.code
    assert (sought, severity) in told or case.code in BY_RULES, told
    assert code == (1 if errors(answer) else 0), told
    assert severity != "error" or errors(answer), told


@pytest.mark.parametrize("name", ON_THE_TRUNK)
def test_what_is_no_request_is_in_the_corpus(name: str) -> None:
    assert name in {str(case) for case in ATTACKS}


@pytest.mark.parametrize(
    "make", [case for case in ATTACKS if case.code.startswith("audit-law-changed")], ids=str
)
def test_what_loosens_the_law_may_be_allowed_and_what_breaks_it_may_not(
    make: Attack, ledger: Ledger, check: Check
) -> None:
    if str(make) in ON_THE_TRUNK:
        return
    make.make(ledger)
    code, answer = check(ledger.trunk[-2], "HEAD", "--allow", "law")
    told = {(f["message_code"], f["severity"]) for f in _coded(answer)}
    assert (make.code, make.severity) in told
    if make.severity == "warning":
        assert "audit-law-changed" not in errors(answer)
        assert answer["data"]["allowed"] == ["law"]
        new = (f for f in answer["findings"] if f["new"])
        warnings = (f["rule"] for f in new if f["severity"] == "warning")
        strict = check(ledger.trunk[-2], "HEAD", "--allow", "law", "--strict")[0]
        assert strict == (1 if set(warnings) - {"audit-law-changed"} or code else 0)
    else:
        assert code == 1


# Honest work

SHORT: Final = 5
LONG: Final = 60


def passes(root: Path, seed: int, capsys: pytest.CaptureFixture[str]) -> None:
    life = Life(Ledger(root), seed)
    life.live(10)
    assert life.requests
    for base, head in life.requests:
        capsys.readouterr()
        ends = ("--base", base, "--head", head, "--json", "--today", TODAY)
        code = main(["-C", str(root), "check", *ends])
        assert code == 0, (seed, base, head, capsys.readouterr().out)


@pytest.mark.parametrize("seed", range(SHORT))
def test_every_step_of_an_honest_life_passes_as_a_request(
    seed: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    passes(tmp_path / "koe", seed, capsys)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(SHORT, SHORT + LONG))
def test_every_step_of_many_honest_lives_passes_as_a_request(
    seed: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    passes(tmp_path / "koe", seed, capsys)


# What only the merge shows


def aside(
    ledger: Ledger, tree: Files, base: str, said: str = "side\n", *more: str, **how: Any
) -> str:
    """A head beside the trunk."""
    return ledger.commit(tree, said, base, *more, **how)


def _closed(tree: Files) -> Files:
    """The open area closed, as it should be."""
    close = _entry("close", "2026-12-20", decision=BY, reason="Valmis.")
    made = decision(BY, "focus-area.close", OPEN)
    return stepped(added(tree, made), OPEN, close, outcome=_text())


def _another_measure(tree: Files) -> Files:
    return added(tree, measure("toinen-toimi", "avoin"))


def test_different_fields_of_one_record_go_together(ledger: Ledger, check: Check) -> None:
    base = ledger.found()
    head = aside(ledger, changed(ledger.files, OPEN, _vision("Sivu")), base)
    ledger.land(changed(ledger.files, OPEN, lambda d: d.update(case_numbers=["VN/1/2026"])))
    code, answer = check("HEAD", head)
    assert (code, answer["data"]["conflicts"]) == (0, 0), answer
    assert answer["data"]["merge_base"] == base
    assert (answer["data"]["landings"], answer["data"]["commits"]) == (1, 1)


def test_a_conflict_is_told_and_refused(ledger: Ledger, check: Check) -> None:
    base = ledger.found()
    head = aside(ledger, changed(ledger.files, OPEN, _vision("Sivu")), base)
    ledger.land(changed(ledger.files, OPEN, _vision("Runko")))
    code, answer = check("HEAD", head)
    assert (code, answer["data"]["conflicts"]) == (1, 1)
    finding = next(f for f in answer["findings"] if f["rule"] == "merge-conflict")
    assert (finding["record"], finding["field"]) == (OPEN, "vision")
    assert "conflicts" in answer["data"]["not_proved"]


def test_a_step_in_conflict_is_not_held_to_be_lost(ledger: Ledger, check: Check) -> None:
    base = ledger.found()
    start = stepped(ledger.files, MEASURE, _entry("start", "2026-12-30"))
    head = aside(ledger, start, base, message(("measure.start", MEASURE)))
    cancel = _entry("cancel", "2026-12-29", reason="Ei tarvita.")
    ledger.land(stepped(ledger.files, MEASURE, cancel))
    code, answer = check("HEAD", head)
    assert code == 1
    assert errors(answer) == {"merge-conflict"}


def test_what_is_lawful_on_each_side_may_be_unlawful_together(ledger: Ledger, check: Check) -> None:
    settled = _settled(founding())
    base = ledger.found(settled)
    head = aside(ledger, _another_measure(settled), base)
    ledger.land(_closed(settled))
    code, answer = check("HEAD", head)
    assert (code, answer["data"]["conflicts"]) == (1, 0), answer
    assert "no-live-measures" in errors(answer)


def test_lines_that_crossed_meet_in_what_both_had(ledger: Ledger, check: Check) -> None:
    base = ledger.found()
    one = changed(ledger.files, OPEN, _vision("Yksi"))
    two = changed(ledger.files, STARTED, _vision("Kaksi"))
    both = changed(one, STARTED, _vision("Kaksi"))
    left = aside(ledger, one, base)
    ledger.land(two)
    right = ledger.head
    head = aside(ledger, both, left, "cross\n", right)
    ledger.land(both, "cross\n", left)
    head = aside(ledger, changed(both, OPEN, _vision("Kolme")), head)
    ledger.land(changed(both, STARTED, _vision("Neljä")))
    code, answer = check("HEAD", head)
    assert (code, answer["data"]["conflicts"]) == (0, 0), answer
    assert sorted(answer["data"]["merge_bases"]) == sorted([left, right])
    assert answer["data"]["merge_base"] is None


def test_a_head_that_is_merged_already_brings_nothing(ledger: Ledger, check: Check) -> None:
    base = ledger.found()
    ledger.land(changed(ledger.files, OPEN, _vision("Runko")))
    for head in (base, "HEAD"):
        code, answer = check("HEAD", head)
        assert (code, answer["findings"]) == (0, [])
        assert (answer["data"]["landings"], answer["data"]["commits"]) == (0, 0)


def test_histories_that_have_nothing_in_common_are_refused(ledger: Ledger, check: Check) -> None:
    ledger.found()
    other = ledger.commit(ledger.files, "another beginning\n")
    code, answer = check("HEAD", other)
    assert code == 1
    assert "audit-trunk" in errors(answer)
    assert answer["data"]["merge_bases"] == []


# Old findings


def spoiled() -> Files:
    """A registry in which something is wrong from the beginning."""
    return changed(founding(), OPEN, lambda d: d.update(goals=[{"id": "x", "text": {"sv": "Mål"}}]))


def test_what_was_wrong_before_keeps_nothing_out(ledger: Ledger, check: Check) -> None:
    base = ledger.found(spoiled())
    head = aside(ledger, changed(ledger.files, STARTED, _vision("Sivu")), base)
    code, answer = check(base, head)
    old = [f for f in answer["findings"] if f["severity"] == "error"]
    assert (code, [f["new"] for f in old]) == (0, [False])
    assert (answer["data"]["old"], answer["data"]["errors"]) == (len(answer["findings"]), 0)


def test_an_old_wrong_is_no_cover_for_the_same_done_again(ledger: Ledger, check: Check) -> None:
    """Taken back and done again on a decision that is not there: the status stays the same."""
    lost = changed(founding(), OPEN, lambda d: d["history"][1].update(decision="2026-03-12-9"))
    base = ledger.found(lost)
    again = stepped(
        ledger.files,
        OPEN,
        _entry("undo", "2026-12-20", of=1, reason="Kirjattiin väärin."),
        _entry("open", "2026-12-20", decision="2026-03-12-9"),
    )
    code, answer = check(base, aside(ledger, again, base))
    assert code == 1
    assert any(f["new"] for f in answer["findings"] if f["severity"] == "error")


def test_no_step_is_taken_on_what_is_wrong(ledger: Ledger, check: Check) -> None:
    alone = changed(founding(), OPEN, lambda d: d["participants"].pop())
    base = ledger.found(alone)
    again = stepped(
        added(ledger.files, decision(BY, "focus-area.open", OPEN)), OPEN,
        _entry("undo", "2026-12-20", of=1, reason="Kirjattiin väärin."),
        _entry("open", "2026-12-20", decision=BY),
    )  # fmt: skip
    code, answer = check(base, aside(ledger, again, base))
    assert (code, errors(answer)) == (1, {"several-organisations"})
    other = changed(ledger.files, OPEN, lambda d: d.update(case_numbers=["VN/1/2026"]))
    assert check(base, aside(ledger, other, base))[0] == 0


# Smuggling


def test_a_mark_is_not_dropped_and_used_at_once(ledger: Ledger, check: Check) -> None:
    """Measures that no longer count as live would not stand in the way of a closing."""
    base = ledger.found()

    def unmark(block: Any) -> None:
        for state in block["lifecycle"]["states"].values():
            state.pop("live", None)

    loose = _block(ledger.files, "measure", unmark)
    code, answer = check(base, aside(ledger, _closed(loose), base))
    assert code == 1
    assert "audit-law-changed" in errors(answer)


def test_the_law_of_the_result_is_one_that_the_program_can_read(
    ledger: Ledger, check: Check
) -> None:
    base = ledger.found()
    path = "schemas/measure.schema.json"
    schema = json.loads(ledger.files[path])
    schema["properties"]["number"] = {"type": "integer"}
    tree = {**ledger.files, path: json.dumps(schema).encode()}
    code, answer = check(base, aside(ledger, tree, base), "--allow", "law")
    assert (code, "schema-invalid" in errors(answer)) == (1, True), answer["findings"]


def test_the_folder_of_a_kind_is_part_of_its_references(ledger: Ledger, check: Check) -> None:
    base = ledger.found()
    tree = _block(ledger.files, "measure", lambda block: block.update(folder="toimet"))
    moved = {path.replace("registry/measures/", "registry/toimet/"): c for path, c in tree.items()}
    code, answer = check(base, aside(ledger, moved, base))
    assert (code, errors(answer)) == (1, {"audit-law-changed"})


def test_a_language_that_had_to_be_there_has_to(ledger: Ledger, check: Check) -> None:
    base = ledger.found()
    fewer = changed(ledger.files, REGISTRY, lambda d: d.update(languages={"required": ["sv"]}))
    swedish = changed(fewer, OPEN, lambda d: d.update(title={"sv": "Rubrik"}))
    code, answer = check(base, aside(ledger, swedish, base))
    assert (code, errors(answer)) == (1, {"audit-law-changed"})


@pytest.mark.parametrize(
    "name", ["Registry", "REGISTRY", "schemas.", "registry ", "regi\u200cstry", "Schemas:x"]
)
def test_no_folder_is_laid_over_the_registry_on_other_systems(
    name: str, ledger: Ledger, check: Check
) -> None:
    base = ledger.found()
    tree = {**ledger.files, f"{name}/measures/avoin-toimi.yaml": b"id: x\n"}
    code, answer = check(base, aside(ledger, tree, base))
    assert (code, errors(answer)) == (1, {"file-kind"})
    ledger.land(tree)
    again = aside(ledger, {**tree, "README.md": b"x"}, ledger.head)
    assert check("HEAD", again)[0] == 0


def test_no_work_of_others_is_taken_back_by_a_merge_that_nobody_signed(
    ledger: Ledger, check: Check
) -> None:
    """Against its first parent the merge changes nothing; against the base it takes all back."""
    house = _house(ledger)
    old, tree = ledger.head, ledger.files
    base = ledger.land(_edit(tree), sign=house.clerk.sign)
    head = ledger.commit(tree, "merge\n", old, base)
    code, answer = check(base, head)
    assert (code, errors(answer)) == (1, {"audit-merge-sneaks"})


def test_a_policy_that_was_broken_before_binds_still(
    ledger: Ledger, check: Check, capsys: pytest.CaptureFixture[str]
) -> None:
    house = _house(ledger)
    broken = changed(ledger.files, REGISTRY, lambda d: d.update(unheard_of=True))
    base = ledger.land(broken, sign=house.admin.sign)
    code, answer = check(base, aside(ledger, _edit(ledger.files), base))
    assert (code, seals(answer)) == (0, [("audit-unsigned", "note")])
    assert "authors" not in answer["data"]["not_proved"]
    ledger.land(_edit(ledger.files))
    code, answer = audit(ledger, capsys, f"{base}..HEAD")
    assert code == 1
    assert "audit-unsigned" in {finding["rule"] for finding in answer["findings"]}


def test_a_signed_request_passes_and_its_landing_is_not_proved(
    ledger: Ledger, check: Check
) -> None:
    house = _house(ledger)
    base = ledger.head
    head = ledger.commit(_edit(ledger.files), "made up\n", base, sign=house.clerk.sign)
    code, answer = check(base, head)
    data = answer["data"]
    assert (code, data["signatures"], data["signatures_required"]) == (0, 1, 1), answer
    assert data["not_proved"] == ["landing", "signer", "base"]


def test_what_nobody_signed_may_be_landed_by_a_lander(
    ledger: Ledger, check: Check, capsys: pytest.CaptureFixture[str]
) -> None:
    """Merged as it is asked for it is no finding of the audit's; moved over as it is, it is one."""
    house = _house(ledger)
    base = ledger.head
    first = ledger.commit(_edit(ledger.files), "made up\n", base)
    tree = stepped(_edit(ledger.files), MEASURE, _entry("start", "2026-12-30"))
    head = ledger.commit(tree, "made up\n", first, sign=house.stranger.sign)
    code, answer = check(base, head, "--strict")
    assert code == 0, answer
    assert seals(answer) == [("audit-signer", "note"), ("audit-unsigned", "note")]
    assert "signer" in answer["data"]["not_proved"]
    ledger.land(tree, "merge\n", head, sign=house.admin.sign)
    assert audit(ledger, capsys, f"{base}..HEAD")[0] == 0
    ledger.point(head)
    assert audit(ledger, capsys, f"{base}..HEAD")[0] == 1


def test_a_signature_that_does_not_fit_is_worth_a_second_look(ledger: Ledger, check: Check) -> None:
    house = _house(ledger)
    stolen = house.clerk.sign(b"something else")
    head = ledger.commit(_edit(ledger.files), "made up\n", ledger.head, sign=lambda _: stolen)
    code, answer = check(ledger.head, head)
    assert (code, seals(answer)) == (0, [("audit-signer", "warning")])


def test_a_signer_whom_the_head_lets_in_signs_nothing(ledger: Ledger, check: Check) -> None:
    house = _house(ledger)
    base = ledger.head
    line = f"stranger@example.invalid {house.stranger.public}\n".encode()
    let_in = {**ledger.files, SIGNERS: ledger.files[SIGNERS] + line}
    first = ledger.commit(let_in, "made up\n", base, sign=house.admin.sign)
    head = ledger.commit(_edit(let_in), "made up\n", first, sign=house.stranger.sign)
    code, answer = check(base, head, "--allow", "law")
    assert (code, seals(answer)) == (0, [("audit-signer", "note")])
    assert answer["data"]["signatures"] == 1


def test_a_policy_change_of_one_commit_needs_an_admin(ledger: Ledger, check: Check) -> None:
    house = _house(ledger)
    base = ledger.head
    tree = _policy(ledger.files, imports="allowed")
    head = ledger.commit(tree, "made up\n", base, sign=house.clerk.sign)
    code, answer = check(base, head, "--allow", "law")
    assert (code, seals(answer)) == (0, [("audit-signer", "note")])
    granted = ledger.commit(tree, "made up\n", base, sign=house.admin.sign)
    code, answer = check(base, granted, "--allow", "law", "--strict")
    assert (code, seals(answer)) == (0, [])
    assert check(base, granted)[0] == 1
