"""Organisations: seats, business ids, and roles that outlive the organisation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stcli.domain.judging.rules.business_id import WEIGHTS, check_digit, is_business_id
from tests.domain.building import (
    Data,
    Made,
    closed_area,
    entry,
    findings,
    focus_area,
    measure,
    open_area,
    organisation,
    part,
    told,
)


def seat(body: str, post: str, **fields: str) -> Data:
    return {"body": body, "post": post, **fields}


@pytest.mark.parametrize(
    ("memberships", "lawful"),
    [
        ([seat("cooperation-group", "member")], False),
        ([seat("cooperation-group", "chair")], False),
        ([seat("cooperation-group", "deputy")], False),
        ([seat("cooperation-group", "expert")], True),
        ([seat("cooperation-group", "secretary")], True),
        ([seat("cooperation-group", "member", to="2026-01-01")], True),
        ([seat("secretariat", "member")], True),
        ([seat("cooperation-group", "member"), seat("expert-network", "expert")], True),
        ([seat("cooperation-group", "member"), seat("expert-network", "member")], True),
        (
            [
                seat("cooperation-group", "member"),
                seat("expert-network", "expert", to="2026-01-01"),
            ],
            False,
        ),
    ],
)
def test_a_member_of_the_group_has_a_post_in_the_network(
    memberships: list[Data], lawful: bool
) -> None:
    found = told(organisation("stm", memberships=memberships))
    assert found == ([] if lawful else ["warning network-seat organisations/stm memberships[0]"])


def test_the_seat_that_calls_for_another_is_named() -> None:
    memberships = [seat("secretariat", "member"), seat("cooperation-group", "member")]
    assert told(organisation("stm", memberships=memberships)) == [
        "warning network-seat organisations/stm memberships[1]"
    ]


# Business ids


@pytest.mark.parametrize("text", ["2077474-0", "1572860-0", "0737546-2", "0245439-9", "737546-2"])
def test_right_business_ids(text: str) -> None:
    assert is_business_id(text)


@pytest.mark.parametrize(
    "text",
    ["2077474-1", "0000000-0", "000000-0", "2077474", "20774740", "2077474-0 ", "٢٠٧٧٤٧٤-0", ""]
    + [f"1000008-{digit}" for digit in range(10)],
)
def test_wrong_business_ids(text: str) -> None:
    assert not is_business_id(text)


@given(st.integers(1, 9_999_999))
def test_the_weighted_sum_of_a_right_id_is_a_multiple_of_eleven(number: int) -> None:
    base = f"{number:07}"
    digit = check_digit(base)
    total = sum(w * int(d) for w, d in zip(WEIGHTS, base, strict=True))
    if digit is None:
        assert total % 11 == 1
    else:
        assert (total + digit) % 11 == 0
        assert [d for d in range(10) if is_business_id(f"{base}-{d}")] == [digit]


@given(st.integers(1, 9_999_999), st.integers(0, 6), st.integers(1, 9))
def test_a_slip_in_one_digit_is_always_noticed(number: int, place: int, change: int) -> None:
    base = f"{number:07}"
    digit = check_digit(base)
    slip = base[:place] + str((int(base[place]) + change) % 10) + base[place + 1 :]
    assert digit is None or not is_business_id(f"{slip}-{digit}")


def test_a_wrong_business_id_tells_the_right_digit_where_there_is_one() -> None:
    found = findings(organisation("stm", business_id="2077474-1"))
    assert [(f.code, f.field, f.params["digit"]) for f in found] == [
        ("business-id.digit", "business_id", 0)
    ]
    assert told(organisation("stm", business_id="1000008-4")) == [
        "error business-id.impossible organisations/stm business_id"
    ]
    void = [entry("add", "2020-01-01"), entry("void", "2020-01-02", reason="Virhe.")]
    assert told(organisation("stm", *void, business_id="2077474-1")) == []


def dissolved(id: str, **values: object) -> Made:
    return organisation(id, entry("add", "2020-01-01"), entry("dissolve", "2025-12-31"), **values)


def test_a_business_id_belongs_to_one_active_organisation() -> None:
    same = {"business_id": "2077474-0"}
    found = findings(
        organisation("stm", **same), organisation("om", **same), dissolved("avi", **same)
    )
    assert [(f.code, f.record, f.params["others"]) for f in found] == [
        ("business-id.shared", "organisations/om", ["organisations/stm"]),
        ("business-id.shared", "organisations/stm", ["organisations/om"]),
    ]
    assert told(organisation("stm", **same), dissolved("avi", **same)) == []


# Roles that outlive the organisation

ALONE = "warning dissolved-in-live-role.participant-alone focus-areas/alue"
SUCCESSOR = {"organisation": "spek", "event": "merge", "date": "2026-01-01"}


def test_a_dissolved_participant_of_an_open_area_is_told_with_its_successors() -> None:
    participants = [part("sm", role="coordinator"), part("spek"), part("avi"), part("ely")]
    made = [dissolved("avi", successors=[SUCCESSOR]), dissolved("ely")]
    found = findings(made, open_area("alue", participants=participants))
    assert [(f.severity, f.code, f.field, f.params["successors"]) for f in found] == [
        ("warning", "dissolved-in-live-role.participant", "participants[2].organisation", ["spek"]),
        ("warning", "dissolved-in-live-role.participant-alone", "participants[3].organisation", []),
    ]
    assert found[0].params["since"] == "2025-12-31"


def test_the_past_stays_as_it_was() -> None:
    ended = [part("sm", role="coordinator"), part("spek"), part("avi", to="2025-12-31")]
    now = [part("sm", role="coordinator"), part("spek"), part("avi")]
    assert told(dissolved("avi"), open_area("alue", participants=ended)) == []
    assert told(dissolved("avi"), closed_area("alue", participants=now)) == []
    assert told(dissolved("avi"), focus_area("alue", participants=now)) == []


def test_a_role_in_a_subgroup_alone_is_told_once() -> None:
    group = {"id": "eka", "participants": [part("avi"), part("sm")]}
    ended = [part("sm", role="coordinator"), part("spek"), part("avi", to="2025-12-31")]
    assert told(dissolved("avi"), open_area("alue", participants=ended, subgroups=[group])) == [
        f"{ALONE} subgroups[0].participants[0].organisation"
    ]
    now = [part("sm", role="coordinator"), part("spek"), part("avi")]
    assert told(dissolved("avi"), open_area("alue", participants=now, subgroups=[group])) == [
        f"{ALONE} participants[2].organisation"
    ]


def test_a_dissolved_organisation_leads_no_live_measure() -> None:
    participants = [part("sm", role="coordinator"), part("spek"), part("avi", to="2025-12-31")]
    area = open_area("alue", participants=participants)
    ended = [
        entry("add", "2026-03-20", focus_area="alue"), entry("cancel", "2026-04-01", reason="Ei."),
    ]  # fmt: skip
    assert told(dissolved("avi"), area, measure("toimi", "alue", *ended, lead="avi")) == []
    led = measure("toimi", "alue", lead="avi", partners=[part("spek")])
    assert told(dissolved("avi"), area, led) == [
        "warning dissolved-in-live-role.lead-alone measures/toimi lead",
        "warning lead-participates.lead measures/toimi lead",
    ]
    found = findings(dissolved("avi", successors=[SUCCESSOR]), area, led)
    assert found[0].code == "dissolved-in-live-role.lead"
    assert found[0].params["successors"] == ["spek"]
