"""Turtle and JSON-LD, read back by a library that knows both."""

from __future__ import annotations

from typing import Any

import pytest
import rdflib
from hypothesis import given
from hypothesis import strategies as st

from stcli.domain.model.graph import PREFIXES, A, Literal, Node, Statement, shared
from stcli.report.export.rdf import json_ld, turtle

# rdflib's reader of JSON-LD uses what rdflib itself calls deprecated.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")
SUBJECT = "urn:stcli:koe:organisations/sm"
STATEMENTS: list[Statement] = [
    (SUBJECT, A, shared("org:Organization")),
    (SUBJECT, "dct:date", Literal("2026-01-01", type="xsd:date")),
    (SUBJECT, "foaf:homepage", Node("https://example.invalid/ä?a=b#c")),
    (SUBJECT, "skos:prefLabel", Literal("Ministry", "en")),
    (SUBJECT, "skos:prefLabel", Literal("ministeriö", "fi")),
    ("urn:stcli:koe:organisations/vm", A, shared("cpov:PublicOrganisation")),
]


def read(form: str, statements: list[Statement]) -> Any:
    write = turtle if form == "turtle" else json_ld
    text = "".join(write(statements))
    return rdflib.Graph().parse(data=text, format="turtle" if form == "turtle" else "json-ld")


def whole(term: str) -> rdflib.URIRef:
    return rdflib.URIRef(shared(term).iri)


@pytest.mark.parametrize("form", ["turtle", "jsonld"])
def test_what_is_stated_is_read_back(form: str) -> None:
    graph = read(form, STATEMENTS)
    subject = rdflib.URIRef(SUBJECT)
    assert set(graph) == {
        (subject, rdflib.RDF.type, whole("org:Organization")),
        (subject, whole("dct:date"), rdflib.Literal("2026-01-01", datatype=rdflib.XSD.date)),
        (subject, whole("foaf:homepage"), rdflib.URIRef("https://example.invalid/ä?a=b#c")),
        (subject, whole("skos:prefLabel"), rdflib.Literal("Ministry", lang="en")),
        (subject, whole("skos:prefLabel"), rdflib.Literal("ministeriö", lang="fi")),
        (rdflib.URIRef("urn:stcli:koe:organisations/vm"), rdflib.RDF.type,
         whole("cpov:PublicOrganisation")),
    }  # fmt: skip


@given(st.text(max_size=60))
def test_any_text_comes_back_in_both(text: str) -> None:
    statements: list[Statement] = [(SUBJECT, "dct:title", Literal(text, "fi"))]
    for form in ("turtle", "jsonld"):
        ((_, _, value),) = read(form, statements)
        assert (str(value), value.language) == (text, "fi")


@given(st.text(max_size=30))
def test_no_iri_breaks_out(text: str) -> None:
    statements: list[Statement] = [
        (f"urn:x:{text}", "owl:sameAs", Node(f"https://e.invalid/{text}"))
    ]
    graphs = [read(form, statements) for form in ("turtle", "jsonld")]
    assert [len(graph) for graph in graphs] == [1, 1]
    assert set(graphs[0]) == set(graphs[1])


def test_a_language_that_is_none_is_left_out_and_the_text_kept() -> None:
    odd: list[Statement] = [(SUBJECT, "dct:title", Literal("x", 'fi" . <urn:a> <urn:b> "y'))]
    for form in ("turtle", "jsonld"):
        ((_, _, value),) = read(form, odd)
        assert (str(value), value.language) == ("x", None)


def test_only_shared_terms_are_shortened() -> None:
    text = "".join(turtle([(SUBJECT, "owl:sameAs", Node(f"{PREFIXES['org']}a/b"))]))
    assert f"<{PREFIXES['org']}a/b>" in text
    assert "".join(turtle(STATEMENTS)).count("org:Organization") == 1


def test_without_statements_both_are_still_whole() -> None:
    assert len(read("turtle", [])) == len(read("jsonld", [])) == 0
