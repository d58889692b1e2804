"""Formats: dates of the calendar, months, addresses."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stcli.domain.reading.format import is_date, is_period_date, is_uri


@given(st.dates())
def test_every_day_of_the_calendar_is_a_date(day: datetime.date) -> None:
    assert is_date(day.isoformat())
    assert is_period_date(day.isoformat())
    assert is_period_date(day.isoformat()[:7])


@given(st.from_regex(r"\A[0-9]{4}-[0-9]{2}-[0-9]{2}\Z"))
def test_a_date_is_what_the_calendar_knows(text: str) -> None:
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        assert not is_date(text)
    else:
        assert is_date(text)


@pytest.mark.parametrize(
    "text",
    ["", "2026", "2026-00", "2026-13", "2026-1", "12/2017", "2026-02-30", "2026-03\n", "٢٠٢٦-٠٣"],
)
def test_what_is_no_month_and_no_day_is_refused(text: str) -> None:
    assert not is_period_date(text)


@pytest.mark.parametrize(
    "text",
    [
        "https://intermin.fi",
        "https://sisainenturvallisuus.fi/a/b?c=d#e",
        "http://urn.fi/URN:NBN:fi:au:finaf:000000001",
        "https://example.fi/%C3%A4",
        "https://example.fi:8080/x",
        "urn:nbn:fi-fe2019",
    ],
)
def test_addresses_are_uris(text: str) -> None:
    assert is_uri(text)


@pytest.mark.parametrize(
    "text",
    ["", "nope", "intermin.fi", "/a/b", "https://a b", "https://ä.fi/", "https://a.fi\n", "a:b\n"],
)
def test_what_is_no_address_is_refused(text: str) -> None:
    assert not is_uri(text)
