"""``export -f turtle|jsonld``: organisations and bodies as linked data."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import rdflib

from tests.cli.made_up import Run, write
from tests.cli.story import story

# rdflib's reader of JSON-LD uses what rdflib itself calls deprecated.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")
ORG = rdflib.Namespace("http://www.w3.org/ns/org#")
SKOS = rdflib.SKOS
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write(tmp_path / "told", story())
    monkeypatch.chdir(tmp_path / "told")
    return tmp_path / "told"


def graph(run: Run, form: str, *options: str) -> Any:
    done = run("export", "-f", form, *options)
    assert done.code == 0, done.err
    known = "turtle" if form == "turtle" else "json-ld"
    return rdflib.Graph().parse(data=done.out, format=known)


def test_both_forms_state_the_same(told: Path, run: Run) -> None:
    found = graph(run, "turtle")
    assert set(found) == set(graph(run, "jsonld"))
    base = "urn:stcli:koe:organisations/"
    ministry = rdflib.URIRef(f"{base}sm")
    assert {str(label) for label in found.objects(ministry, SKOS.prefLabel)} == {
        "Sisäesimerkkiministeriö", "Inrikesexempelministeriet", "Example Ministry",
    }  # fmt: skip
    assert (rdflib.URIRef(f"{base}sm-osasto"), ORG.unitOf, ministry) in found
    (event,) = found.objects(rdflib.URIRef(f"{base}avi"), ORG.changedBy)
    assert (event, ORG.resultingOrganization, rdflib.URIRef(f"{base}lvv")) in found
    assert len(set(found.subjects(rdflib.RDF.type, ORG.Membership))) == 4


def test_an_address_may_be_given(told: Path, run: Run) -> None:
    for base in ("https://example.org/rekisteri", "https://example.org/rekisteri/"):
        found = graph(run, "turtle", "--base", base)
        named = rdflib.URIRef("https://example.org/rekisteri/organisations/sm")
        assert (named, None, None) in found
    done = run("export", "-f", "turtle", "--base", "ei osoite", "--json")
    assert (done.code, done.envelope["error"]["code"]) == (2, "export-base")


def test_a_file_s_ending_says_the_form(told: Path, run: Run) -> None:
    assert run("export", "-o", "../a.ttl").code == 0
    assert run("export", "-o", "../a.jsonld").code == 0
    turtle = rdflib.Graph().parse(told.parent / "a.ttl")
    assert set(turtle) == set(rdflib.Graph().parse(told.parent / "a.jsonld"))


def test_a_public_graph_has_no_contacts(told: Path, run: Run) -> None:
    assert run("set", "sm", "contact=kirjaamo@sm.example", "--dry-run").code != 70
    path = told / "registry/organisations/sm.yaml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("notes:", "contact: kirjaamo@sm.example\nnotes:"), "utf-8")
    assert "mailto:kirjaamo@sm.example" in run("export", "-f", "turtle").out
    assert "kirjaamo" not in run("export", "-f", "turtle", "--public").out


def test_the_shipped_registry_tells_who_came_after_whom(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    found = graph(run, "turtle")
    agency = next(s for s in found.subjects() if str(s).endswith(":organisations/ita-suomen-avi"))
    after = {str(o).rpartition("/")[2] for event in found.objects(agency, ORG.changedBy)
             for o in found.objects(event, ORG.resultingOrganization)}  # fmt: skip
    assert after == {"lupa-ja-valvontavirasto", "ruokavirasto", "kkv"}
