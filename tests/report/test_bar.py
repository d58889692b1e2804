"""Bars: honest at both ends, readable in any character set."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stcli.report.bar import bar, percent


@pytest.mark.parametrize(
    ("share", "shown"),
    [(0.0, "[----------]"), (0.5, "[#####-----]"), (1.0, "[##########]"),
     (0.001, "[#---------]"), (0.999, "[#########-]")],
)  # fmt: skip
def test_a_bar_is_full_only_when_all_is_done_and_empty_only_when_nothing_is(
    share: float, shown: str
) -> None:
    assert bar(share, 60) == shown


@given(st.floats(0, 1), st.integers(30, 100))
def test_bars_and_percents_agree_at_the_ends(share: float, width: int) -> None:
    drawn = bar(share, width)
    assert drawn.isascii()
    assert len(drawn) == (22 if width >= 80 else 12)
    assert ("-" not in drawn) == (percent(share) == 100) == (share == 1)
    assert ("#" not in drawn) == (percent(share) == 0) == (share == 0)
