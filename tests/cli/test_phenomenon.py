"""``stcli phenomenon``: from what is put forward to a focus area, and back again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.made_up import AGENCY, MINISTRY, Run, git
from tests.cli.test_writing import MEETING, Registry

LINK = "https://example.invalid/kartoitus"
MINISTRY_ID, AGENCY_ID = str(MINISTRY["id"]), str(AGENCY["id"])


@pytest.fixture
def registry(repository: Path, run: Run) -> Registry:
    """A phenomenon that was put forward."""
    found = Registry(repository, run)
    found.done("phenomenon", "propose", "murrot", "--title-fi", "Murrot", "--title-sv", "Inbrott",
               "--proposed-by", MINISTRY_ID, "--date", "2026-01-10")  # fmt: skip
    return found


def support(registry: Registry, *organisations: str) -> None:
    for organisation in organisations:
        registry.done("phenomenon", "support", "murrot", organisation, "--resources",
                      f"Voimavarat: {organisation}", "--date", "2026-01-15")  # fmt: skip


def mapped(registry: Registry) -> Registry:
    registry.done("phenomenon", "map", "murrot", "--summary-fi", "Lisääntyvät.", "--link", LINK,
                  "--date", "2026-01-20")  # fmt: skip
    return registry


def selected(registry: Registry, *more: str) -> Registry:
    support(registry, MINISTRY_ID, AGENCY_ID)
    mapped(registry).done("phenomenon", "select", "murrot", "--focus-area", "kodit", "--date",
                          "2026-02-01", *more)  # fmt: skip
    return registry


def show(registry: Registry, name: str) -> Any:
    return registry.done("show", name)


def test_support_is_recorded_with_its_resources_and_its_day(registry: Registry) -> None:
    support(registry, AGENCY_ID)
    assert show(registry, "murrot")["support"] == [
        {"organisation": AGENCY_ID, "resources": f"Voimavarat: {AGENCY_ID}", "date": "2026-01-15"}
    ]
    assert registry.message().startswith(f"phenomenon: support murrot {AGENCY_ID}\n")
    head = registry.head()
    support(registry, AGENCY_ID)  # the same promise again is no change
    assert registry.head() == head
    answer = registry.refused("phenomenon", "support", "murrot", AGENCY_ID, "--resources", " ",
                              code=2)  # fmt: skip
    assert answer["error"]["code"] == "needs"


def test_the_mapping_has_the_day_of_its_step(registry: Registry) -> None:
    record = show(mapped(registry), "murrot")
    assert record["mapping"] == {
        "summary": {"fi": "Lisääntyvät."}, "links": [LINK], "date": "2026-01-20",
    }  # fmt: skip
    assert record["status"] == "mapped"


@pytest.mark.parametrize("given", [(), ("--link", LINK)])
def test_a_mapping_without_a_summary_is_refused_in_words_of_options(
    registry: Registry, given: tuple[str, ...]
) -> None:
    answer = registry.refused("phenomenon", "map", "murrot", *given, code=2)
    assert "--summary-fi" in answer["error"]["message"]


@pytest.mark.parametrize("supporters", [(), (AGENCY_ID,)])
def test_without_several_supporters_nothing_is_selected(
    registry: Registry, supporters: tuple[str, ...]
) -> None:
    support(registry, *supporters)
    answer = mapped(registry).refused("phenomenon", "select", "murrot", "--focus-area", "kodit")
    assert [finding["rule"] for finding in answer["findings"]] == ["phenomenon-supported"]
    assert "stcli phenomenon support" in answer["findings"][0]["hint"]


def test_selecting_proposes_the_focus_area_with_the_supporters_in_one_commit(
    registry: Registry,
) -> None:
    area = show(selected(registry), "focus-areas/kodit")
    assert area["title"] == {"fi": "Murrot", "sv": "Inbrott"}
    assert area["phenomena"] == ["murrot"]
    assert area["participants"] == [
        {"organisation": id, "role": "member", "resources": f"Voimavarat: {id}",
         "from": "2026-02-01"} for id in (MINISTRY_ID, AGENCY_ID)
    ]  # fmt: skip
    assert registry.message() == (
        "phenomenon: select murrot\n\n"
        "Stcli-Action: phenomenon.select\nStcli-Record: phenomena/murrot\n"
        "Stcli-Action: focus-area.propose\nStcli-Record: focus-areas/kodit"
    )
    assert len(registry.changed()) == 2


def test_the_focus_area_may_have_a_title_of_its_own(registry: Registry) -> None:
    area = show(selected(registry, "--title-fi", "Kotien turva"), "focus-areas/kodit")
    assert area["title"] == {"fi": "Kotien turva", "sv": "Inbrott"}


def test_selecting_without_a_focus_area_proposes_none(registry: Registry) -> None:
    support(registry, MINISTRY_ID, AGENCY_ID)
    mapped(registry)
    answer = registry.refused("phenomenon", "select", "murrot", "--title-fi", "Kodit", code=2)
    assert "--focus-area" in answer["error"]["message"]
    registry.done("phenomenon", "select", "murrot", "--date", "2026-02-01")
    assert registry.changed() == ["registry/phenomena/murrot.yaml"]
    answer = registry.run("phenomenon", "support", "murrot", MINISTRY_ID, "--resources", "Lisää.")
    assert "stcli focus-area propose ID --title-fi TITLE --phenomenon murrot" in answer.err


def test_an_id_that_is_taken_is_refused(registry: Registry) -> None:
    support(registry, MINISTRY_ID, AGENCY_ID)
    mapped(registry)
    answer = registry.refused("phenomenon", "select", "murrot", "--focus-area", "esimerkki-alue")
    assert answer["error"]["code"] == "id-taken"


def test_what_was_set_aside_is_revived_and_mapped_anew(registry: Registry) -> None:
    assert registry.refused("phenomenon", "set-aside", "murrot", code=2)["error"]["code"] == "needs"
    registry.done("phenomenon", "set-aside", "murrot", "--reason", "Ei nyt.", "--date",
                  "2026-01-12")  # fmt: skip
    registry.done("phenomenon", "revive", "murrot", "--date", "2026-01-14")
    assert show(mapped(registry), "murrot")["status"] == "mapped"
    assert registry.run("validate").code == 0


def test_a_selected_one_is_revived_only_when_its_focus_areas_are_over(registry: Registry) -> None:
    selected(registry)
    answer = registry.refused("phenomenon", "revive", "murrot")
    assert [finding["rule"] for finding in answer["findings"]] == ["phenomenon-selected"]
    registry.done("meeting", "plan", "--body", "cooperation-group", "--date", "2026-03-12")
    registry.done("meeting", "hold", MEETING)
    registry.done("focus-area", "reject", "kodit", "--meeting", MEETING, "--text-fi", "Ei avata.")
    registry.done("phenomenon", "revive", "murrot", "--date", "2026-03-13")
    assert show(registry, "murrot")["status"] == "proposed"
    assert git(registry.root, "status", "--porcelain") == ""


def test_a_closed_area_is_not_reopened_while_its_phenomenon_waits(registry: Registry) -> None:
    selected(registry)
    registry.done("meeting", "plan", "--body", "cooperation-group", "--date", "2026-03-12")
    registry.done("meeting", "hold", MEETING)
    registry.done("focus-area", "open", "kodit", "--meeting", MEETING, "--text-fi", "Avataan.")
    for decides in ("close", "reopen"):
        registry.done("decision", "record", "--id", f"2026-06-0{1 + (decides == 'reopen')}-1",
                      "--date", f"2026-06-0{1 + (decides == 'reopen')}", "--body",
                      "cooperation-group", "--decides", f"focus-area.{decides}", "--subject",
                      "focus-areas/kodit", "--text-fi", "Päätös.")  # fmt: skip
    registry.done("focus-area", "close", "kodit", "--decision", "2026-06-01-1", "--reason",
                  "Valmis.", "--outcome-fi", "Tulos.")  # fmt: skip
    registry.done("phenomenon", "revive", "murrot", "--date", "2026-06-01")
    answer = registry.refused("focus-area", "reopen", "kodit", "--decision", "2026-06-02-1")
    assert "phenomenon-selected" in [finding["rule"] for finding in answer["findings"]]


def test_every_step_names_what_sensibly_comes_next(registry: Registry) -> None:
    steps = (
        (("support", "murrot", MINISTRY_ID, "--resources", "Yksi."),
         ["phenomenon support murrot ORGANISATION --resources TEXT",
          "phenomenon map murrot --summary-fi TEXT"]),
        (("map", "murrot", "--summary-fi", "Lisääntyvät."),
         ["phenomenon support murrot ORGANISATION --resources TEXT"]),
        (("support", "murrot", AGENCY_ID, "--resources", "Kaksi."),
         ["phenomenon select murrot --focus-area ID"]),
        (("select", "murrot", "--focus-area", "kodit"),
         ["meeting plan --body cooperation-group --date DATE",
          "focus-area open kodit --decision DECISION"]),
    )  # fmt: skip
    for words, expected in steps:
        outcome = registry.run("phenomenon", *words)
        assert outcome.code == 0
        said = [line.partition("stcli ")[2] for line in outcome.err.splitlines()]
        assert [line for line in said if line] == expected


def test_what_was_set_aside_may_be_revived_next(registry: Registry) -> None:
    outcome = registry.run("phenomenon", "set-aside", "murrot", "--reason", "Ei nyt.")
    assert "stcli phenomenon revive murrot" in outcome.err
