"""Organisations and bodies as statements in shared terms."""

from __future__ import annotations

from typing import Any

from stcli.domain.model.graph import A, Literal, Node, graph_of, shared
from tests.domain.building import Made, entry, organisation, snapshot, text

BASE = "https://example.invalid/"
ORG = f"{BASE}organisations/"


def about(subject: str, *made: Made, **more: Any) -> dict[str, set[Any]]:
    """What is stated of a thing: term to values, IRIs and texts plain."""
    found: dict[str, set[Any]] = {}
    for named, term, value in graph_of(snapshot(*made), BASE, **more):
        if named == f"{BASE}{subject}":
            plain = value.iri.removeprefix(BASE) if isinstance(value, Node) else value
            found.setdefault(term, set()).add(plain)
    return found


def test_the_registry_says_what_it_is_and_of_which_commit() -> None:
    found = about("registry", title=text("Koe"), version="abc")
    assert found == {
        A: {shared("dcat:Dataset").iri}, "owl:versionInfo": {Literal("abc")},
        "dct:title": {Literal("Koe", "fi"), Literal("Koe (sv)", "sv")},
    }  # fmt: skip
    assert about("registry") == {A: {shared("dcat:Dataset").iri}}


def test_a_body_is_a_collaboration_with_its_duties() -> None:
    found = about("bodies/secretariat")
    assert shared("org:OrganizationalCollaboration").iri in found[A]
    assert Literal("Päättää", "fi") in found["dct:description"]


def test_an_organisation_has_its_names_in_every_language() -> None:
    made = organisation(
        "talo", type="ministry", name={"fi": "Talo", "sv": "Hus", "en": "House"},
        abbreviation={"fi": "T"}, former_names=[{"name": {"fi": "Mökki"}, "until": "2014-01-01"}],
        business_id="2077474-0", homepage="https://talo.example", contact="k@talo.example",
        same_as=["https://finto.example/1"],
    )  # fmt: skip
    found = about("organisations/talo", made)
    assert found["skos:prefLabel"] == {
        Literal("Talo", "fi"), Literal("Hus", "sv"), Literal("House", "en"),
    }  # fmt: skip
    assert (found["skos:altLabel"], found["skos:hiddenLabel"]) == (
        {Literal("T", "fi")}, {Literal("Mökki", "fi")},
    )  # fmt: skip
    assert found[A] == {shared("org:Organization").iri, shared("cpov:PublicOrganisation").iri}
    assert found["org:classification"] == {"concepts/organisation-type/ministry"}
    assert found["org:identifier"] == {Literal("2077474-0")}
    assert found["foaf:homepage"] == {"https://talo.example"}
    assert found["foaf:mbox"] == {"mailto:k@talo.example"}
    assert found["owl:sameAs"] == {"https://finto.example/1"}


def test_a_type_and_a_state_are_concepts_with_labels_in_three_languages() -> None:
    labels = about("concepts/organisation-type/ngo")["skos:prefLabel"]
    assert {label.lang for label in labels} == {"fi", "sv", "en"}
    found = about("concepts/organisation-status/active")
    assert Literal("toiminnassa", "fi") in found["skos:prefLabel"]
    assert shared("cpov:PublicOrganisation").iri not in about("organisations/spek")[A]


def test_a_unit_belongs_to_its_organisation() -> None:
    found = about("organisations/osasto", organisation("osasto", part_of="sm"))
    assert found["org:unitOf"] == {"organisations/sm"}
    assert shared("org:OrganizationalUnit").iri in found[A]


def test_a_post_is_a_membership_with_its_time() -> None:
    seats = [
        {"body": "cooperation-group", "post": "chair", "from": "2020-01-01", "to": "2021-01-01"},
        {"body": "expert-network", "post": "expert"},
        {"body": "secretariat", "post": "member", "from": "2022-01-01"},
        {"body": "secretariat", "post": "member", "to": "2022-01-01"},
    ]
    made = organisation("talo", memberships=seats)
    first = about("organisations/talo/memberships/0", made)
    assert first["org:member"] == {"organisations/talo"}
    assert first["org:organization"] == {"bodies/cooperation-group"}
    assert first["org:role"] == {"concepts/organisation-memberships-post/chair"}
    assert about("concepts/organisation-memberships-post/chair", made)[A] == {
        shared("org:Role").iri
    }
    during = "organisations/talo/memberships/0/during"
    assert about(f"{during}/from", made)["time:inXSDDate"] == {
        Literal("2020-01-01", type="xsd:date")
    }
    assert about(f"{during}/to", made)["time:inXSDDate"] == {Literal("2021-01-01", type="xsd:date")}
    assert "org:memberDuring" not in about("organisations/talo/memberships/1", made)
    assert "time:hasEnd" not in about("organisations/talo/memberships/2/during", made)
    assert "time:hasBeginning" not in about("organisations/talo/memberships/3/during", made)


def test_a_merger_is_one_event_and_a_split_another() -> None:
    def ended(id: str, *successors: tuple[str, str]) -> Made:
        steps = (entry("add", "2020-01-01"), entry("dissolve", "2025-12-31"))
        entries = [{"organisation": o, "event": e, "date": "2026-01-01"} for o, e in successors]
        return organisation(id, *steps, successors=entries)

    made = (ended("a", ("uusi", "merge"), ("muu", "transfer")), ended("b", ("uusi", "merge")),
            organisation("uusi"), organisation("muu"))  # fmt: skip
    event = "organisations/uusi/changes/2026-01-01-merge"
    found = about(event, *made)
    assert found["org:originalOrganization"] == {"organisations/a", "organisations/b"}
    assert found["org:resultingOrganization"] == {"organisations/uusi"}
    assert found["dct:date"] == {Literal("2026-01-01", type="xsd:date")}
    assert about("organisations/a", *made)["org:changedBy"] == {
        event, "organisations/a/changes/2026-01-01-transfer",
    }  # fmt: skip
    assert about("organisations/uusi", *made)["org:resultedFrom"] == {event}


def test_a_mistake_is_not_stated_and_nothing_is_said_twice() -> None:
    void = organisation("huti", entry("add", "2020-01-01"), entry("void", "2021-01-01", reason="x"))
    assert about("organisations/huti", void) == {}
    statements = graph_of(snapshot(void), BASE)
    assert len(statements) == len(set(statements))
    assert statements == graph_of(snapshot(void), BASE)


def test_a_value_of_another_form_is_left_out() -> None:
    made = organisation("talo", type=7)
    whole = snapshot(organisation("talo"))
    record = whole.records["organisations/talo"]
    whole.records[record.reference].data["type"] = made.data["type"]  # type: ignore[index]
    assert all("organisations/talo" not in subject or term != "org:classification"
               for subject, term, _ in graph_of(whole, BASE))  # fmt: skip


def test_kinds_that_are_not_there_are_no_trouble() -> None:
    found = graph_of(snapshot(), BASE)
    assert (f"{ORG}sm", "dct:identifier", Literal("organisations/sm")) in found
