"""A record: its marks, its history and whom it names."""

from __future__ import annotations

from typing import Any

from stcli.domain.model.overview import by_status
from stcli.domain.model.record import Record, links_of
from tests.domain.building import (
    CLOSED,
    OPENED,
    PROPOSED,
    Made,
    body,
    decision,
    entry,
    focus_area,
    kinds,
    measure,
    meeting,
    organisation,
    snapshot,
)

REASON = "Syy."


def read(made: Made) -> Record:
    return snapshot(made).records[made.reference]


def links(made: Made) -> dict[str, tuple[str, bool]]:
    """Place → whom it names, and whether the reference is live."""
    folders = {name: kind.folder for name, kind in kinds().items()}
    return {
        ".".join(map(str, link.where)): (link.target, link.live)
        for link in links_of(read(made), folders)
    }


def test_a_record_is_named_by_folder_and_id() -> None:
    assert read(focus_area("alue")).reference == "focus-areas/alue"


def test_marks_follow_from_the_status() -> None:
    area = read(focus_area("a", PROPOSED, OPENED))
    assert (area.status, area.live, area.frozen, area.void) == ("open", True, False, False)
    closed = read(focus_area("a", PROPOSED, OPENED, CLOSED))
    assert (closed.live, closed.frozen, closed.void) == (False, True, False)
    void = read(organisation("a", entry("add", "2020"[:4] + "-01-01"), entry(
        "void", "2021-01-01", reason=REASON)))  # fmt: skip
    assert (void.live, void.frozen, void.void) == (False, True, True)


def test_a_body_has_no_status_and_no_marks() -> None:
    found = read(body("b"))
    assert (found.status, found.live, found.frozen, found.void) == (None, False, False, False)
    assert (found.history, found.told, found.imported) == ([], None, False)
    assert by_status([found]) == {}


def test_whatever_stands_in_history_or_status_is_no_surprise() -> None:
    kind = kinds()["organisation"]
    data: dict[str, Any] = {"history": "x", "status": 3, "origin": "imported"}
    strange = Record(kind, "a", "registry/a.yaml", data, None)
    assert (strange.history, strange.status, strange.live, strange.imported) == (
        [], None, False, True,
    )  # fmt: skip
    assert not Record(kind, "a", "registry/a.yaml", {"status": "nope"}, None).frozen
    data = {"history": ["x", {"action": 3, "decision": 4}, {"sets": {"decision": 5}}]}
    assert list(links_of(Record(kind, "a", "registry/a.yaml", data, None), {})) == []


def test_a_record_names_others_in_its_fields_and_in_its_history() -> None:
    found = links(focus_area("alue", PROPOSED, OPENED, phenomena=["ilmio"]))
    assert found == {
        "phenomena.0": ("phenomena/ilmio", True),
        "participants.0.organisation": ("organisations/sm", True),
        "participants.1.organisation": ("organisations/spek", True),
        "history.1.decision": ("decisions/2026-03-12-1", True),
    }
    learnt = focus_area(
        "alue", entry("import", to="open"),
        entry("learn", "2026-01-01", sets={"decision": "2019-01-01-1"}), participants=None,
    )  # fmt: skip
    assert links(learnt) == {"history.1.sets.decision": ("decisions/2019-01-01-1", True)}


def test_full_references_name_any_kind() -> None:
    found = links(decision("2026-01-01-1", "other", "measures/toimi"))
    assert found["subjects.0"] == ("measures/toimi", True)
    agenda = [{"item": 1, "title": {"fi": "a"}, "subject": "bodies/b"}, {"item": 2, "title": {}}]
    agenda[1]["title"] = {"fi": "b"}
    found = links(meeting("m", "2026-03-12", agenda=agenda))
    assert found["agenda.0.subject"] == ("bodies/b", True)


def test_references_of_void_records_and_undone_entries_are_not_live() -> None:
    void = entry("void", "2026-04-01", reason=REASON, instead="measures/muu")
    found = links(measure("a", "alue", entry("add", "2026-03-20", focus_area="alue"), void))
    assert not any(live for _, live in found.values())
    assert found["history.1.instead"] == ("measures/muu", False)
    undone = entry("undo", "2026-04-01", of=1, reason=REASON)
    found = links(focus_area("alue", PROPOSED, OPENED, undone))
    assert found["history.1.decision"] == ("decisions/2026-03-12-1", False)


def test_where_a_measure_has_moved_away_from_is_not_live() -> None:
    moves = [
        entry("add", "2026-03-20", focus_area="eka"),
        entry("move", "2026-04-01", from_="eka", to="toka", reason=REASON),
        entry("move", "2026-05-01", from_="toka", to="kolmas", reason=REASON),
    ]
    found = links(measure("a", "kolmas", *moves))
    told = {where: live for where, (_, live) in found.items() if where.startswith("history")}
    assert told == {
        "history.0.focus_area": False, "history.1.from": False, "history.1.to": False,
        "history.2.from": False, "history.2.to": True,
    }  # fmt: skip
    back = links(measure("a", "toka", *moves, entry("undo", "2026-06-01", of=2, reason=REASON)))
    assert back["history.1.to"] == ("focus-areas/toka", True)


def test_a_state_is_called_by_its_label_where_the_kind_has_one() -> None:
    area = read(focus_area("a"))
    assert area.status_text == {"fi": "ehdotettu", "sv": "föreslaget", "en": "proposed"}
    assert area.state_text("strange") == "strange"
    assert read(body("cooperation-group")).status_text is None
