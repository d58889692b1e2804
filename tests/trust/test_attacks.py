"""Tampering: every class of attack on the history is caught, each by the finding named for it.

An attack is a function that builds a history in a real repository. It names the finding (code,
and severity where it is no error) that must be among those of ``stcli audit verify``, or the
refusal where the history can't be trusted at all.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from stcli.cli import main
from tests.cli.conftest import ENVIRONMENT
from tests.domain.building import (
    body,
    decision,
    entry,
    focus_area,
    open_area,
    part,
)
from tests.trust.ledger import (
    HOUR,
    TODAY,
    Data,
    Files,
    Key,
    Ledger,
    Link,
    Module,
    added,
    changed,
    data_of,
    founding,
    message,
    path_of,
    stepped,
    written,
)

OPEN, STARTED, CLOSED = "focus-areas/avoin", "focus-areas/kaynnissa", "focus-areas/suljettu"
MEASURE = "measures/avoin-toimi"
REGISTRY, SIGNERS = "registry", "registry/allowed_signers"
DAY = 24 * HOUR
BY = "2026-12-20-1"  # a decision of a day after all that was told before


@dataclass(frozen=True)
class Attack:
    """What is done, the code that it is found by, how bad that is, and the exit code."""

    make: Callable[[Ledger], str | None]
    code: str
    severity: str = "error"
    exit: int = 1

    def __str__(self) -> str:
        return self.make.__name__


ATTACKS: list[Attack] = []


def attack(
    code: str, severity: str = "error", exit: int | None = None
) -> Callable[[Callable[[Ledger], str | None]], Callable[[Ledger], str | None]]:
    """Register an attack; it may return the range to audit."""

    def take(make: Callable[[Ledger], str | None]) -> Callable[[Ledger], str | None]:
        usual = 1 if severity == "error" else 0
        ATTACKS.append(Attack(make, code, severity, usual if exit is None else exit))
        return make

    return take


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, value in {**ENVIRONMENT, "HOME": str(tmp_path)}.items():
        monkeypatch.setenv(name, value)
    for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)  # the developer's own memories are not the test's


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "registry-folder")


def audit(ledger: Ledger, capsys: pytest.CaptureFixture[str], *more: str) -> tuple[int, Any]:
    """Run the audit; its exit code and its answer."""
    capsys.readouterr()
    code = main(["-C", str(ledger.root), "audit", "verify", *more, "--json", "--today", TODAY])
    return code, json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("case", ATTACKS, ids=str)
def test_an_attack_is_caught(
    case: Attack, ledger: Ledger, capsys: pytest.CaptureFixture[str]
) -> None:
    given = case.make(ledger)
    code, answer = audit(ledger, capsys, *([given] if given else []))
    if case.exit == 4:
        assert (code, answer["error"]["code"]) == (4, case.code), answer
        return
    told = {(f["message_code"], f["severity"]) for f in _coded(answer)}
    assert (case.code, case.severity) in told, told
    assert code == case.exit, told


def _coded(answer: Any) -> list[Any]:
    """Findings with the code of their message, looked up by the words."""
    from stcli.report.messages.en import MESSAGES

    for finding in answer["findings"]:
        fitting = [
            code for code, words in MESSAGES.items()
            if code.startswith("finding.") and isinstance(words, str)
            and _fits(words, finding["message"])
        ]  # fmt: skip
        own = [code for code in fitting if code.startswith(f"finding.{finding['rule']}")]
        finding["message_code"] = (own or fitting or [""])[0].removeprefix("finding.")
        if finding["rule"] in ("audit-guard", "audit-mandate"):
            finding["message_code"] = finding["rule"]
    return list(answer["findings"])


def _fits(words: str, said: str) -> bool:
    import re

    parts = re.split(r"\{[^}]*\}", words)
    return re.fullmatch(".*".join(map(re.escape, parts)), said, re.DOTALL) is not None


def test_there_are_enough_attacks() -> None:
    assert len(ATTACKS) >= 30
    assert len({case.make.__name__ for case in ATTACKS}) == len(ATTACKS)


# Records


@attack("audit-guard")
def status_edited_by_hand(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(changed(ledger.files, OPEN, lambda d: d.update(status="closed", outcome=_text())))


@attack("audit-guard")
def phase_edited_by_hand(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(changed(ledger.files, STARTED, lambda d: d.update(phase="preparation")))


@attack("audit-frozen-edited.frozen")
def closed_record_edited(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(changed(ledger.files, CLOSED, lambda d: d.update(outcome=_text("Muu tulos"))))


@attack("audit-frozen-edited.frozen")
def silently_reopened(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(changed(ledger.files, CLOSED, lambda d: d.update(status="open")))


@attack("audit-frozen-edited.frozen")
def decision_rewritten_after_the_fact(ledger: Ledger) -> None:
    ledger.found()
    made = "decisions/2026-03-12-1"
    ledger.land(changed(ledger.files, made, lambda d: d.update(text=_text("Toinen päätös"))))


@attack("audit-frozen-edited.never-corrected")
def named_decision_corrected(ledger: Ledger) -> None:
    ledger.found()
    named = "decisions/2026-03-12-1"
    correct = entry("correct", "2026-12-30", fields=["decides"], reason="Keksitty.")
    ledger.land(stepped(ledger.files, named, correct, decides="focus-area.close"))


@attack("audit-record-deleted")
def record_deleted(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(_without(ledger.files, MEASURE))


@attack("audit-record-deleted")
def record_renamed(ledger: Ledger) -> None:
    ledger.found()
    data = data_of(ledger.files, MEASURE) | {"id": "toinen-toimi"}
    rest = _without(ledger.files, MEASURE)
    ledger.land({**rest, path_of("measures/toinen-toimi"): written("measures/toinen-toimi", data)})


@attack("audit-record-deleted.id")
def id_changed_inside(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(changed(ledger.files, MEASURE, lambda d: d.update(id="muu")))


@attack("audit-record-deleted.kind")
def kind_removed(ledger: Ledger) -> None:
    ledger.found()
    ledger.land({p: c for p, c in ledger.files.items() if p != "schemas/measure.schema.json"})


@attack("audit-record-deleted.registry")
def registry_removed(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(_without(ledger.files, REGISTRY))


@attack("audit-record-deleted.unreadable")
def record_replaced_by_a_link(ledger: Ledger) -> None:
    ledger.found()
    ledger.land({**ledger.files, path_of(MEASURE): Link(b"/etc/passwd")})


@attack("audit-record-deleted.unreadable")
def record_replaced_by_a_submodule(ledger: Ledger) -> None:
    ledger.found()
    tree: Any = {**ledger.files, path_of(MEASURE): Module("0" * 39 + "1")}
    ledger.land(tree)


@attack("audit-record-deleted.unreadable")
def record_made_unreadable(ledger: Ledger) -> None:
    ledger.found()
    ledger.land({**ledger.files, path_of(MEASURE): b"id: [\n"})


@attack("audit-record-deleted.unreadable")
def record_swollen_beyond_all_limits(ledger: Ledger) -> None:
    ledger.found()
    ledger.land({**ledger.files, path_of(MEASURE): ledger.files[path_of(MEASURE)] + b"#" * 2**20})


@attack("audit-history-rewritten")
def shadowed_by_a_twin(ledger: Ledger) -> None:
    ledger.found()
    data = data_of(ledger.files, OPEN)
    data["history"] = data["history"][:1]
    twin = "registry/focus-areas/aaa/avoin.yaml"
    ledger.land({**ledger.files, twin: written(OPEN, data | {"status": "proposed"})})


# Histories


@attack("audit-history-rewritten")
def entry_removed(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(changed(ledger.files, STARTED, lambda d: d["history"].pop()))


@attack("audit-history-rewritten")
def entry_redated(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(changed(ledger.files, OPEN, lambda d: d["history"][0].update(date="2026-01-01")))


@attack("audit-history-rewritten")
def entry_slipped_into_the_middle(ledger: Ledger) -> None:
    ledger.found()
    late = entry("defer", "2026-02-02", decision="2026-03-12-1")
    ledger.land(changed(ledger.files, OPEN, lambda d: d["history"].insert(1, late)))


@attack("audit-history-rewritten.grows")
def participation_rewritten(ledger: Ledger) -> None:
    ledger.found()
    first = {"from": "2020-01-01"}
    ledger.land(changed(ledger.files, OPEN, lambda d: d["participants"][0].update(first)))


@attack("audit-history-rewritten.grows")
def participant_removed(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(changed(ledger.files, OPEN, lambda d: d["participants"].pop()))


@attack("audit-born-late.first")
def born_closed(ledger: Ledger) -> None:
    ledger.found()
    made = focus_area("uusi", entry("close", "2026-12-20", decision=BY, reason="Valmis."))
    ledger.land(added(ledger.files, made))


@attack("audit-born-late.import")
def imported_after_the_founding(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(added(ledger.files, focus_area("uusi", entry("import", to="open"))))


@attack("audit-transition-illegal")
def impossible_step(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(stepped(ledger.files, MEASURE, entry("complete", "2026-12-20")))


@attack("audit-transition-illegal")
def law_loosened_and_used_at_once(ledger: Ledger) -> None:
    ledger.found()
    loose = _schema(ledger.files, "measure", lambda x: x["complete"]["from"].append("planned"))
    ledger.land(stepped(loose, MEASURE, entry("complete", "2026-12-20")))


@attack("audit-undone.undo", "warning")
def decided_step_taken_back(ledger: Ledger) -> None:
    ledger.found()
    undo = entry("undo", "2026-12-20", of=1, reason="Kirjattiin väärin.")
    ledger.land(stepped(ledger.files, OPEN, undo))


@attack("audit-undone.void", "warning")
def decided_step_voided(ledger: Ledger) -> None:
    ledger.found()
    rest = stepped(ledger.files, MEASURE, entry("void", "2026-12-20", reason="Turha."))
    ledger.land(stepped(rest, OPEN, entry("void", "2026-12-20", reason="Turha.")))


@attack("audit-frozen-edited.thawed", "warning")
def value_changed_behind_an_undo(ledger: Ledger) -> None:
    ledger.found()
    undo = entry("undo", "2026-12-20", of=2, reason="Kirjattiin väärin.")
    ledger.land(stepped(ledger.files, CLOSED, undo, title=_text("Toinen otsikko")))


# Dates and clocks


@attack("audit-dated-ahead")
def dated_in_the_future(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(stepped(ledger.files, MEASURE, entry("start", "2027-05-01")))


@attack("audit-dated-ahead.late", "note")
def recorded_long_afterwards(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(stepped(ledger.files, MEASURE, entry("start", "2026-04-01")))


@attack("audit-dated-ahead.clock", "warning")
def saved_in_a_distant_future(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(stepped(ledger.files, MEASURE, entry("start", "2027-05-01")), time=4_102_444_800)


@attack("audit-dated-ahead.backwards", "warning")
def saved_in_a_distant_past(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(changed(ledger.files, OPEN, lambda d: d.update(vision=_text())), time=1)


# Guards and mandates


@attack("audit-guard")
def closed_without_a_decision(ledger: Ledger) -> None:
    ledger.found()
    close = entry("close", "2026-12-20", reason="Valmis.")
    ledger.land(stepped(_settled(ledger.files), OPEN, close, outcome=_text()))


@attack("audit-guard")
def closed_on_a_decision_about_another(ledger: Ledger) -> None:
    ledger.found()
    made = decision(BY, "focus-area.close", STARTED)
    close = entry("close", "2026-12-20", decision=BY, reason="Valmis.")
    ledger.land(stepped(added(_settled(ledger.files), made), OPEN, close, outcome=_text()))


@attack("audit-guard")
def closed_on_a_used_decision(ledger: Ledger) -> None:
    ledger.found()
    close = entry("close", "2026-12-20", decision="2026-03-12-1", reason="Valmis.")
    ledger.land(stepped(_settled(ledger.files), OPEN, close, outcome=_text()))


@attack("audit-guard")
def closed_over_live_measures(ledger: Ledger) -> None:
    ledger.found()
    made = decision(BY, "focus-area.close", OPEN)
    close = entry("close", "2026-12-20", decision=BY, reason="Valmis.")
    ledger.land(stepped(added(ledger.files, made), OPEN, close, outcome=_text()))


@attack("audit-guard")
def opened_with_one_organisation(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(added(ledger.files, *open_area("uusi", number=7, participants=[part("sm")])))


@attack("audit-mandate")
def mandate_given_and_used_at_once(ledger: Ledger) -> None:
    ledger.found()
    granted = _granted(ledger.files)
    made = decision(BY, "focus-area.close", OPEN, body="secretariat")
    close = entry("close", "2026-12-20", decision=BY, reason="Valmis.")
    ledger.land(stepped(added(_settled(granted), made), OPEN, close, outcome=_text()))


# Claims


@attack("audit-claim-differs.unshown")
def claim_of_a_step_that_is_not_there(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(ledger.files, message(("focus-area.close", OPEN, f"decisions/{BY}")))


@attack("audit-claim-differs.unshown")
def claim_of_another_decision(ledger: Ledger) -> None:
    ledger.found()
    made = decision(BY, "focus-area.close", OPEN)
    close = entry("close", "2026-12-20", decision=BY, reason="Valmis.")
    tree = stepped(added(_settled(ledger.files), made), OPEN, close, outcome=_text())
    ledger.land(tree, message(("focus-area.close", OPEN, "decisions/2026-03-12-1")))


@attack("audit-claim-differs.unshown")
def claim_about_a_record_that_never_was(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(ledger.files, message(("measure.add", "measures/ei-ole")))


@attack("audit-claim-differs.by-hand", "note")
def trailers_smuggled_into_the_reason(ledger: Ledger) -> None:
    ledger.found()
    claim = "Stcli-Action: measure.start\nStcli-Record: measures/avoin-toimi"
    said = f"made up\n\n{claim}\n\nYstävällisesti\n"
    ledger.land(stepped(ledger.files, MEASURE, entry("start", "2026-12-30")), said)


@attack("audit-claim-differs.lost")
def work_dropped_by_a_merge(ledger: Ledger) -> None:
    base = ledger.found()
    start = stepped(ledger.files, MEASURE, entry("start", "2026-12-30"))
    side = ledger.commit(start, message(("measure.start", MEASURE)), base)
    ledger.land(ledger.files, "ours\n", side)


@attack("audit-claim-differs.taken-back", "note")
def work_taken_back_on_its_side(ledger: Ledger) -> None:
    base = ledger.found()
    start = stepped(ledger.files, MEASURE, entry("start", "2026-12-30"))
    side = ledger.commit(start, message(("measure.start", MEASURE)), base)
    ledger.land(ledger.files, "merge\n", ledger.commit(founding(), "revert\n", side))


# Merges


def _forked(ledger: Ledger) -> tuple[Files, str]:
    """The trunk edits the one record, a side the other: the trunk's files, the side's tip."""
    base = ledger.found()
    side = ledger.commit(changed(ledger.files, STARTED, _vision("Sivu")), "side\n", base)
    ledger.land(changed(ledger.files, OPEN, _vision("Runko")))
    return ledger.files, side


@attack("audit-merge-sneaks.sneaks")
def evil_merge(ledger: Ledger) -> None:
    trunk, side = _forked(ledger)
    both = changed(trunk, STARTED, _vision("Sivu"))
    ledger.land(changed(both, MEASURE, lambda d: d.update(lead="spek")), "merge\n", side)


@attack("audit-merge-sneaks.lost")
def change_lost_in_a_merge(ledger: Ledger) -> None:
    trunk, side = _forked(ledger)
    ledger.land(trunk, "merge\n", side)


@attack("audit-merge-sneaks.lost")
def change_lost_inside_one_record(ledger: Ledger) -> None:
    base = ledger.found()
    one = changed(ledger.files, OPEN, _vision("Sivu"))
    side = ledger.commit(one, "side\n", base)
    ledger.land(changed(ledger.files, OPEN, lambda d: d.update(case_numbers=["VN/1/2026"])))
    ledger.land(ledger.files, "merge\n", side)


@attack("audit-merge-sneaks.lost")
def entry_lost_from_a_list(ledger: Ledger) -> None:
    base = ledger.found()
    side = ledger.commit(_reported(ledger.files, "Sivu"), "side\n", base)
    ledger.land(_reported(ledger.files, "Runko"))
    ledger.land(ledger.files, "merge\n", side)


@attack("audit-merge-sneaks.resolved", "warning")
def third_value_in_a_merge(ledger: Ledger) -> None:
    base = ledger.found()
    side = ledger.commit(changed(ledger.files, OPEN, _vision("Sivu")), "side\n", base)
    ledger.land(changed(ledger.files, OPEN, _vision("Runko")))
    ledger.land(changed(ledger.files, OPEN, _vision("Jotain muuta")), "merge\n", side)


@attack("audit-merge-sneaks.sneaks")
def evil_octopus(ledger: Ledger) -> None:
    base = ledger.found()
    sides = [
        ledger.commit(changed(ledger.files, name, _vision("Sivu")), "side\n", base)
        for name in (OPEN, STARTED)
    ]
    both = changed(changed(ledger.files, OPEN, _vision("Sivu")), STARTED, _vision("Sivu"))
    ledger.land(changed(both, MEASURE, lambda d: d.update(lead="spek")), "octopus\n", *sides)


def _side_merge(ledger: Ledger, made: Files) -> None:
    """The trunk changes a record; a side merges the trunk into itself as told, and is merged."""
    base = ledger.found()
    ledger.land(changed(ledger.files, OPEN, _vision("Runko")))
    own = ledger.commit(changed(founding(), STARTED, _vision("Sivu")), "side\n", base)
    merged = ledger.commit(made, "merge of the trunk\n", own, ledger.head)
    ledger.land(made, "merge\n", merged)


@attack("audit-merge-sneaks.lost")
def change_of_others_lost_in_a_merge_on_a_side(ledger: Ledger) -> None:
    """To the landing it looks as if the side had changed it back."""
    _side_merge(ledger, changed(founding(), STARTED, _vision("Sivu")))


@attack("audit-merge-sneaks.sneaks")
def evil_merge_on_a_side(ledger: Ledger) -> None:
    both = changed(changed(founding(), OPEN, _vision("Runko")), STARTED, _vision("Sivu"))
    _side_merge(ledger, changed(both, MEASURE, lambda d: d.update(lead="spek")))


# The law


@attack("audit-law-changed.looser-frozen", "warning")
def frozen_mark_dropped(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(_states(ledger.files, "focus-area", lambda x: x["closed"].pop("frozen")))


@attack("audit-law-changed.looser-grows", "warning")
def growing_mark_dropped(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(_block(ledger.files, "focus-area", lambda x: x["grows"].remove("progress")))


@attack("audit-law-changed.looser-decision", "warning")
def decision_no_longer_needed(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(
        _schema(ledger.files, "focus-area", lambda x: x["open"]["requires"].remove("decision"))
    )


@attack("audit-law-changed.looser-step-wider", "warning")
def step_widened(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(_schema(ledger.files, "measure", lambda x: x["start"]["from"].append("suspended")))


@attack("audit-law-changed.schema-broken")
def schema_broken(ledger: Ledger) -> None:
    ledger.found()
    ledger.land({**ledger.files, "schemas/common.schema.json": b"{"})


@attack("audit-law-changed.schemas-gone", "warning")
def all_schemas_removed(ledger: Ledger) -> None:
    ledger.found()
    ledger.land({p: c for p, c in ledger.files.items() if not p.startswith("schemas/")})


@attack("audit-law-changed.mandate", "warning")
def mandate_widened(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(_granted(ledger.files))


def _disempowered(tree: Files) -> Files:
    """The cooperation group without its first mandate, by a correction."""

    def correct(data: Data) -> None:
        data["mandate"].pop(0)
        said = {"fields": ["mandate[#0]"], "reason": "Kirjattiin väärin."}
        data["history"] = [entry("correct", "2026-12-30", **said)]

    return changed(tree, "bodies/cooperation-group", correct)


@attack("audit-law-changed.mandate-gone", "note")
def mandate_corrected_away(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(_disempowered(ledger.files))


@attack("audit-signer.role")
def clerk_corrects_a_mandate_away(ledger: Ledger) -> None:
    house = _house(ledger, clerk=["body.correct"])
    ledger.land(_disempowered(ledger.files), sign=house.clerk.sign)


@attack("audit-law-changed.imports", "warning")
def imports_allowed(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(_policy(ledger.files, imports="allowed"))


@attack("audit-law-changed.policy-unread")
def policy_made_unreadable(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(changed(ledger.files, REGISTRY, lambda d: d.update(unheard_of=True)))


@attack("audit-unsigned")
def signatures_escaped_behind_a_broken_policy(ledger: Ledger) -> None:
    house = _house(ledger)
    broken = changed(ledger.files, REGISTRY, lambda d: d.update(unheard_of=True))
    ledger.land(broken, sign=house.admin.sign)
    ledger.land(_edit(ledger.files))


@attack("audit-law-changed.schema-broken")
def founded_on_a_broken_schema(ledger: Ledger) -> None:
    ledger.found({**founding(), "schemas/common.schema.json": b"{"})


@attack("audit-dated-ahead")
def dated_ahead_on_a_side_and_merged_later(ledger: Ledger) -> None:
    base = ledger.found()
    tree = stepped(ledger.files, MEASURE, entry("start", "2027-02-01"))
    side = ledger.commit(tree, "side\n", base)
    ledger.land(tree, "merge\n", side, after=60 * DAY)


@attack("audit-merge-sneaks.sneaks")
def record_born_in_a_merge(ledger: Ledger) -> None:
    trunk, side = _forked(ledger)
    both = changed(trunk, STARTED, _vision("Sivu"))
    ledger.land(added(both, focus_area("uusi")), "merge\n", side)


@attack("audit-law-changed.bootstrap-changed")
def bootstrap_moved(ledger: Ledger) -> None:
    first = ledger.found()
    second = ledger.land(_policy(ledger.files, bootstrap=first))
    ledger.land(_policy(ledger.files, bootstrap=second))


@attack("audit-law-changed.bootstrap-unknown")
def bootstrap_off_the_trunk(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(_policy(ledger.files, bootstrap="0" * 40))


@attack("audit-law-changed.accepted-gone")
def accepted_finding_withdrawn(ledger: Ledger) -> None:
    first = ledger.found()
    ledger.land(_policy(ledger.files, accepted=[_accepted(first)]))
    ledger.land(_policy(ledger.files, accepted=[]))


@attack("audit-law-changed.accepted-unknown")
def finding_accepted_in_advance(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(_policy(ledger.files, accepted=[_accepted("0" * 40)]))


# The trunk


@attack("audit-trunk.second-beginning", "warning")
def second_root_merged(ledger: Ledger) -> None:
    ledger.found()
    other = ledger.commit(ledger.files, "another beginning\n")
    ledger.land(ledger.files, "merge\n", other)


@attack("audit-trunk.second-beginning", "warning")
def history_taken_over_by_a_new_root(ledger: Ledger) -> None:
    old = ledger.found()
    tree = ledger.files
    ledger.point(ledger.commit(tree, "new beginning\n"))
    ledger.land(tree, "ours\n", old)


@attack("audit-trunk.second-beginning", "warning")
def founding_hidden_beneath_a_merge(ledger: Ledger) -> None:
    old = ledger.found()
    tree = ledger.files
    ledger.point(ledger.commit({"README.md": b"Esimerkki\n"}, "nothing yet\n"))
    ledger.land(tree, "merge\n", old)


@attack("audit-trunk.side", "warning")
def record_deleted_and_brought_back_aside(ledger: Ledger) -> None:
    base = ledger.found()
    gone = ledger.commit(_without(ledger.files, MEASURE), "delete\n", base)
    back = ledger.commit(ledger.files, "restore\n", gone)
    ledger.land(ledger.files, "merge\n", back)


@attack("audit-trunk.base-lost")
def history_rewritten(ledger: Ledger) -> str:
    ledger.found()
    old = ledger.land(changed(ledger.files, OPEN, _vision("Vanha")))
    ledger.point("")
    ledger.head = ""
    ledger.found()
    return f"{old}..HEAD"


@attack("audit-trunk.base-aside")
def foxtrot(ledger: Ledger) -> str:
    base = ledger.found()
    old = ledger.land(changed(ledger.files, OPEN, _vision("Runko")))
    tree = changed(ledger.files, STARTED, _vision("Sivu"))
    ledger.point(ledger.commit(changed(founding(), STARTED, _vision("Sivu")), "side\n", base))
    ledger.land(tree, "foxtrot\n", old)
    return f"{old}..HEAD"


# Objects


@attack("object-forged", exit=4)
def forged_file(ledger: Ledger) -> None:
    ledger.found()
    good, bad = ledger.files[path_of(OPEN)], ledger.files[path_of(STARTED)]
    ledger.write("blob", bad, name=ledger.blob(good)[1])


@attack("object-forged", exit=4)
def forged_commit(ledger: Ledger) -> None:
    id = ledger.found()
    ledger.land(ledger.files)
    _forge(ledger, id)


@attack("object-forged", exit=4)
def forged_tip(ledger: Ledger) -> None:
    _forge(ledger, ledger.found())


def _forge(ledger: Ledger, id: str) -> None:
    raw = f"tree {ledger.tree(ledger.files)}\nauthor x <x> 1 +0000\ncommitter x <x> 1 +0000\n\nx"
    ledger.write("commit", raw.encode(), name=id)


@attack("object-forged", exit=4)
def forged_tree(ledger: Ledger) -> None:
    ledger.found()
    tree = ledger.tree(ledger.files)
    empty = ledger.raw_tree([("100644", "x", ledger.blob(b"x")[1])])
    assert empty
    packed = b"100644 x\0" + bytes.fromhex(ledger.blob(b"x")[1])
    ledger.write("tree", packed, name=tree)


@attack("clone-incomplete", exit=4)
def missing_file(ledger: Ledger) -> None:
    ledger.found()
    ledger.remove(ledger.blob(ledger.files[path_of(OPEN)])[1])


@attack("clone-incomplete", exit=4)
def missing_commit(ledger: Ledger) -> None:
    first = ledger.found()
    ledger.land(ledger.files)
    ledger.remove(first)


@attack("object-malformed", exit=4)
def tree_with_a_name_twice(ledger: Ledger) -> None:
    ledger.found()
    name = ledger.blob(b"x")[1]
    both = [("100644", "a", name), ("100755", "a", name)]
    root = [("40000", "registry", ledger.raw_tree(both))]
    ledger.land(ledger.files, root=ledger.raw_tree(root))


@attack("object-malformed", exit=4)
def tree_out_of_order(ledger: Ledger) -> None:
    ledger.found()
    name = ledger.blob(b"x")[1]
    root = [("100644", "b", name), ("100644", "a", name)]
    ledger.land(ledger.files, root=ledger.raw_tree(root))


@attack("object-malformed", exit=4)
def folders_out_of_order(ledger: Ledger) -> None:
    ledger.found()
    empty = ledger.raw_tree([("100644", "x", ledger.blob(b"x")[1])])
    # Git puts "a-b" before the folder "a", since it takes that for "a/".
    root = [("40000", "a", empty), ("40000", "a-b", empty)]
    ledger.land(ledger.files, root=ledger.raw_tree(root))


@attack("object-malformed", exit=4)
def commit_without_a_tree(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(ledger.files, edit=lambda raw: raw.replace(b"tree ", b"tre ", 1))


@attack("history-shallow", exit=4)
def history_cut_off(ledger: Ledger) -> None:
    first = ledger.found()
    ledger.land(ledger.files)
    (ledger.git / "shallow").write_text(f"{first}\n")


@attack("history-grafted", exit=4)
def history_grafted(ledger: Ledger) -> None:
    ledger.found()
    (ledger.git / "info/grafts").write_text(f"{ledger.land(ledger.files)}\n")


@attack("history-replaced", exit=4)
def history_replaced(ledger: Ledger) -> None:
    first = ledger.found()
    second = ledger.land(ledger.files)
    (ledger.git / "refs/replace" / second).write_text(f"{first}\n")


@attack("history-partial", exit=4)
def history_fetched_only_in_part(ledger: Ledger) -> None:
    ledger.found()
    with (ledger.git / "config").open("a") as stream:
        stream.write('[remote "origin"]\n\tpromisor = true\n\tuploadpack = touch PWNED\n')


@attack("history-alternates", exit=4)
def objects_from_elsewhere(ledger: Ledger) -> None:
    ledger.found()
    (ledger.git / "objects/info").mkdir()
    (ledger.git / "objects/info/alternates").write_text("/tmp\n")


@attack("audit-object.flaw")
def author_that_nobody_can_read(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(ledger.files, edit=lambda raw: raw.replace(b"author Esimerkki <", b"author ", 1))


@attack("audit-object.flaw")
def second_author(ledger: Ledger) -> None:
    ledger.found()
    twice = b"\nauthor Toinen <t@example.invalid> 1 +0000\n\n"
    ledger.land(ledger.files, edit=lambda raw: raw.replace(b"\n\n", twice, 1))


@attack("audit-object.flaw")
def message_cut_short_by_a_nul(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(ledger.files, edit=lambda raw: raw + b"\0\n\nStcli-Action: measure.start\n")


@attack("audit-object.flaw")
def message_in_two_encodings(ledger: Ledger) -> None:
    ledger.found()
    tree = stepped(ledger.files, MEASURE, entry("start", "2026-12-30"))
    header = b"\nencoding UTF-16\n\n"
    said = message(("measure.start", MEASURE))
    ledger.land(tree, said, edit=lambda raw: raw.replace(b"\n\n", header, 1))


@attack("audit-object.flaw")
def second_signature_that_git_overlooks(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(ledger.files, edit=_with_header(b"gpgsig-sha256"))


@attack("audit-object.flaw")
def header_that_git_takes_for_a_signature(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(ledger.files, edit=_with_header(b"gpgsigned-off"))


@attack("audit-object.flaw")
def date_beyond_any_calendar(ledger: Ledger) -> None:
    ledger.found()
    ledger.land(ledger.files, time=2**63)


def _with_header(name: bytes) -> Callable[[bytes], bytes]:
    """Add a header behind all others, with a line that goes on."""
    return lambda raw: raw.replace(b"\n\n", b"\n" + name + b" whatever\n more of it\n\n", 1)


# Signatures


@dataclass
class House:
    """A registry in which landings must be signed: its keys."""

    admin: Key
    clerk: Key
    stranger: Key


def _house(ledger: Ledger, **roles: list[str]) -> House:
    """Found a registry that asks for signatures; the admin may do anything, roles apart."""
    house = House(*(Key(ledger.root.parent, name) for name in ("admin", "clerk", "stranger")))
    lines = "".join(
        f"{name}@example.invalid {key.public}\n"
        for name, key in (("admin", house.admin), ("clerk", house.clerk))
    )
    may = {"admin@example.invalid": ["admin", "lander"], "clerk@example.invalid": ["measure.edit"]}
    may |= {f"{name}@example.invalid": given for name, given in roles.items()}
    tree = {**founding(), SIGNERS: lines.encode()}
    ledger.found(_policy(tree, signatures="required", roles=may))
    return house


def _edit(tree: Files) -> Files:
    return changed(tree, MEASURE, lambda d: d.update(description=_text("Kuvaus")))


@attack("audit-unsigned")
def unsigned_landing(ledger: Ledger) -> None:
    _house(ledger)
    ledger.land(_edit(ledger.files))


@attack("audit-signer.unknown")
def signed_by_a_stranger(ledger: Ledger) -> None:
    house = _house(ledger)
    ledger.land(_edit(ledger.files), sign=house.stranger.sign)


@attack("audit-signer.unknown")
def stranger_lets_himself_in(ledger: Ledger) -> None:
    house = _house(ledger)
    line = f"stranger@example.invalid {house.stranger.public}\n".encode()
    ledger.land({**ledger.files, SIGNERS: ledger.files[SIGNERS] + line}, sign=house.stranger.sign)


@attack("audit-signer.unknown")
def revoked_key_backdated(ledger: Ledger) -> None:
    house = _house(ledger)
    only = ledger.files[SIGNERS].split(b"\n")[0] + b"\n"
    ledger.land({**ledger.files, SIGNERS: only}, sign=house.admin.sign)
    ledger.land(_edit(ledger.files), sign=house.clerk.sign, after=-10 * HOUR)


@attack("audit-signer.bad")
def signature_of_another_commit(ledger: Ledger) -> None:
    house = _house(ledger)
    stolen = house.clerk.sign(b"something else")
    ledger.land(_edit(ledger.files), sign=lambda _: stolen)


@attack("audit-signer.bad")
def header_added_to_a_signed_commit(ledger: Ledger) -> None:
    """Git itself finds the signature good."""
    house = _house(ledger)
    added_ = _with_header(b"gpgsig-sha256")
    ledger.land(_edit(ledger.files), sign=house.clerk.sign, edit=added_)


@attack("audit-unsigned")
def signed_as_in_repositories_of_another_hash(ledger: Ledger) -> None:
    house = _house(ledger)
    ledger.land(
        _edit(ledger.files), sign=house.clerk.sign,
        edit=lambda raw: raw.replace(b"\ngpgsig ", b"\ngpgsig-sha256 ", 1),
    )  # fmt: skip


@attack("audit-signer.form")
def signature_for_another_purpose(ledger: Ledger) -> None:
    house = _house(ledger)
    ledger.land(_edit(ledger.files), sign=lambda raw: house.clerk.sign(raw, namespace="file"))


@attack("audit-signer.form")
def signature_that_is_none(ledger: Ledger) -> None:
    _house(ledger)
    ledger.land(_edit(ledger.files), sign=lambda _: b"-----BEGIN PGP SIGNATURE-----\n")


@attack("audit-signer.role")
def clerk_takes_a_step_of_others(ledger: Ledger) -> None:
    house = _house(ledger)
    tree = stepped(ledger.files, MEASURE, entry("start", "2026-12-30"))
    ledger.land(tree, sign=house.clerk.sign)


@attack("audit-signer.role")
def clerk_changes_the_law(ledger: Ledger) -> None:
    house = _house(ledger, clerk=["measure.edit", "lander"])
    ledger.land(_policy(ledger.files, imports="allowed"), sign=house.clerk.sign)


@attack("audit-signer.role")
def clerk_lands_the_work_of_others(ledger: Ledger) -> None:
    house = _house(ledger)
    side = ledger.commit(_edit(ledger.files), "side\n", ledger.head)
    ledger.land(_edit(ledger.files), "merge\n", side, sign=house.clerk.sign)


@attack("audit-signer.line")
def signers_by_a_pattern(ledger: Ledger) -> None:
    house = _house(ledger)
    line = f"*@example.invalid {house.stranger.public}\n".encode()
    tree = {**ledger.files, SIGNERS: ledger.files[SIGNERS] + line}
    ledger.land(tree, sign=house.admin.sign)


@attack("audit-signer.line")
def signers_apart_by_what_is_no_space_to_ssh(ledger: Ledger) -> None:
    house = _house(ledger)
    line = f"toinen@example.invalid\u00a0{house.stranger.public}\n".encode()
    tree = {**ledger.files, SIGNERS: ledger.files[SIGNERS] + line}
    ledger.land(tree, sign=house.admin.sign)


@attack("audit-signer.line")
def signer_who_looks_like_the_admin(ledger: Ledger) -> None:
    house = _house(ledger)
    line = f"\uff41dmin@example.invalid {house.stranger.public}\n".encode()
    tree = {**ledger.files, SIGNERS: ledger.files[SIGNERS] + line}
    ledger.land(tree, sign=house.admin.sign)


@attack("audit-signer.role")
def clerk_changes_what_belongs_to_no_record(ledger: Ledger) -> None:
    house = _house(ledger)
    layout = changed(ledger.files, REGISTRY, lambda d: d.update(title=_text("Toinen")))
    ledger.land({**layout, "registry/queries/x.sql": b"select 1\n"}, sign=house.clerk.sign)


@attack("audit-signer.role")
def clerk_puts_a_file_among_the_schemas(ledger: Ledger) -> None:
    house = _house(ledger)
    ledger.land({**ledger.files, "schemas/later.json": b"{}"}, sign=house.clerk.sign)


@attack("audit-signer.role")
def clerk_comments_on_the_signers(ledger: Ledger) -> None:
    house = _house(ledger)
    comment = ledger.files[SIGNERS] + b"# another line\n"
    ledger.land({**ledger.files, SIGNERS: comment}, sign=house.clerk.sign)


@attack("audit-signer.twice")
def one_key_for_two(ledger: Ledger) -> None:
    house = _house(ledger)
    line = f"toinen@example.invalid {house.clerk.public}\n".encode()
    tree = {**ledger.files, SIGNERS: ledger.files[SIGNERS] + line}
    ledger.land(tree, sign=house.admin.sign)


@attack("audit-law-changed.signatures", "warning")
def signatures_waived(ledger: Ledger) -> None:
    house = _house(ledger)
    ledger.land(_policy(ledger.files, signatures="optional"), sign=house.admin.sign)


@attack("audit-trunk.second-beginning")
def second_root_where_signatures_are_required(ledger: Ledger) -> None:
    house = _house(ledger)
    other = ledger.commit(ledger.files, "another beginning\n")
    ledger.land(ledger.files, "merge\n", other, sign=house.admin.sign)


# What is no attack, and what is settled


def test_a_signed_house_in_order_is_kept(
    ledger: Ledger, capsys: pytest.CaptureFixture[str]
) -> None:
    house = _house(ledger)
    ledger.land(_edit(ledger.files), sign=house.clerk.sign)
    tree = changed(ledger.files, OPEN, _vision("Sivu"))
    side = ledger.commit(tree, "side\n", ledger.head)
    ledger.land(tree, "merge\n", side, sign=house.admin.sign)
    ledger.land({**ledger.files, "README.md": b"not of the registry\n"})
    code, answer = audit(ledger, capsys, "--strict")
    assert (code, answer["findings"]) == (0, []), answer
    data = answer["data"]
    assert (data["landings"], data["signatures"], data["signatures_required"]) == (4, 2, 2)
    assert data["not_proved"] == ["newest"]


def test_a_tampered_commit_graph_has_no_power(
    ledger: Ledger, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger.found()
    ledger.land(_without(ledger.files, MEASURE))
    ledger.land(ledger.files)
    (ledger.git / "objects/info").mkdir()
    (ledger.git / "objects/info/commit-graph").write_bytes(b"CGPH\1\1\0\0" + b"\0" * 64)
    code, answer = audit(ledger, capsys)
    assert (code, answer["data"]["landings"]) == (1, 3)


def test_what_an_accepted_finding_says_is_shown_and_no_longer_fails(
    ledger: Ledger, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger.found()
    bad = ledger.land(changed(ledger.files, CLOSED, lambda d: d.update(outcome=_text("Muu"))))
    entry_ = _accepted(bad) | {"rule": "audit-frozen-edited", "record": CLOSED}
    ledger.land(_policy(ledger.files, accepted=[entry_]))
    code, answer = audit(ledger, capsys)
    settled = [f for f in answer["findings"] if "accepted" in f]
    assert (code, answer["data"]["accepted"], len(settled)) == (0, 2, 2)  # in two languages
    told = {(f["rule"], f["severity"], f["accepted"]) for f in settled}
    assert told == {("audit-frozen-edited", "note", "Koe.")}


def test_what_is_older_than_the_bootstrap_is_counted_and_no_longer_fails(
    ledger: Ledger, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger.found()
    bad = ledger.land(changed(ledger.files, CLOSED, lambda d: d.update(outcome=_text("Muu"))))
    ledger.land(_policy(ledger.files, bootstrap=bad))
    code, answer = audit(ledger, capsys)
    assert (code, answer["data"]["before_bootstrap"], answer["data"]["bootstrap"]) == (0, 2, bad)
    later = changed(ledger.files, CLOSED, lambda d: d.update(outcome=_text("Taas muu")))
    ledger.land(later)
    assert audit(ledger, capsys)[0] == 1
    assert audit(ledger, capsys, f"{ledger.head}^..HEAD")[0] == 1


# Pieces


def _text(words: str = "Tulos") -> Data:
    return {"fi": words, "sv": f"{words} (sv)"}


def _vision(words: str) -> Callable[[Data], object]:
    return lambda data: data.update(vision=_text(words))


def _reported(tree: Files, words: str) -> Files:
    report = {"date": "2026-12-30", "text": words}
    return changed(tree, OPEN, lambda d: d.update(progress=[*d.get("progress", []), report]))


def _without(tree: Files, reference: str) -> Files:
    return {path: content for path, content in tree.items() if path != path_of(reference)}


def _settled(tree: Files) -> Files:
    """The open area's measure cancelled, so that nothing stands in the way of its end."""
    return stepped(tree, MEASURE, entry("cancel", "2026-12-19", reason="Ei tarvita."))


def _granted(tree: Files) -> Files:
    made = body("secretariat", "focus-area.close")
    return added(tree, made)


def _block(tree: Files, kind: str, change: Callable[[Any], object]) -> Files:
    path = f"schemas/{kind}.schema.json"
    schema = json.loads(tree[path])
    change(schema["x-stcli"])
    return {**tree, path: json.dumps(schema).encode()}


def _schema(tree: Files, kind: str, change: Callable[[Any], object]) -> Files:
    return _block(tree, kind, lambda block: change(block["lifecycle"]["actions"]))


def _states(tree: Files, kind: str, change: Callable[[Any], object]) -> Files:
    return _block(tree, kind, lambda block: change(block["lifecycle"]["states"]))


def _policy(tree: Files, **audit: Any) -> Files:
    return changed(tree, REGISTRY, lambda d: d.update(audit={**d.get("audit", {}), **audit}))


def _accepted(commit: str) -> Data:
    return {"commit": commit, "rule": "audit-guard", "record": OPEN, "reason": "Koe."}
