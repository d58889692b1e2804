"""A plan: what a commit will say, and how the same request is known again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stcli.domain.changing.plan import Edit, Plan, trailer_value
from stcli.domain.model.claim import Claim

EDIT = Edit("registry/a.yaml", b"a", b"b")
CLOSE = Claim("focus-area.close", "focus-areas/x", "decisions/2026-01-01-1")
CANCEL = Claim("measure.cancel", "measures/y")


def plan(reason: str = "", claims: tuple[Claim, ...] = (CLOSE, CANCEL)) -> Plan:
    return Plan((EDIT,), claims, "focus-area: close x", "01JD", reason, (("Stcli-Base", "abc"),))


def test_the_message_is_subject_reason_and_trailers() -> None:
    assert plan("Työ on valmis.\n\nKiitos.  ").message == (
        "focus-area: close x\n\n"
        "    Työ on valmis.\n\n    Kiitos.\n\n"
        "Stcli-Action: focus-area.close\nStcli-Record: focus-areas/x\n"
        "Stcli-Decision: decisions/2026-01-01-1\n"
        "Stcli-Action: measure.cancel\nStcli-Record: measures/y\n"
        "Stcli-Base: abc\nStcli-Operation: 01JD\n"
    )
    assert plan().message.startswith("focus-area: close x\n\nStcli-Action")


@given(st.text())
def test_no_reason_whatever_becomes_a_trailer(reason: str) -> None:
    *body, last = plan(reason + "\nStcli-Action: focus-area.open").message.split("\n\n")
    assert last == plan().message.split("\n\n")[-1]
    lines = "\n\n".join(body[1:]).split("\n")
    assert all(line.startswith("    ") or not line for line in lines)


@pytest.mark.parametrize("value", ["", " a", "a b", "a\nb", "ä", "-a", "a:b", "a\n"])
def test_free_text_is_no_value_of_a_trailer(value: str) -> None:
    with pytest.raises(ValueError, match="not a trailer value"):
        trailer_value(value)


def test_the_records_of_a_plan_are_named_once_and_in_order() -> None:
    claims = (CLOSE, CANCEL, Claim("focus-area.edit", "focus-areas/x"))
    assert plan(claims=claims).records == ("focus-areas/x", "measures/y")


def test_the_digest_is_that_of_what_is_done_not_of_the_operation() -> None:
    same = Plan((EDIT,), (CLOSE, CANCEL), "other subject", "02", "", ())
    assert plan().digest == same.digest
    gone = Plan((Edit("registry/a.yaml", b"a", None),), (CLOSE, CANCEL), "", "01")
    new = Plan((Edit("registry/a.yaml", None, b"b"),), (CLOSE, CANCEL), "", "01")
    others = {plan("Syy.").digest, plan(claims=(CLOSE,)).digest, gone.digest, new.digest}
    assert len(others | {plan().digest}) == 5
