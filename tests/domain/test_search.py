"""Search over made-up records, with a simple stemmer: what is found, where, in which order."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from stcli.domain.model.likeness import FORM, PART, PLAIN, SAME, likeness, wanted
from stcli.domain.model.passage import places_of
from stcli.domain.model.search import Found, search, terms_of
from tests.domain.building import Made, entry, focus_area, kinds, measure, organisation, snapshot

LANGUAGES = ("fi", "en")


def stems(word: str, lang: str) -> frozenset[str]:
    """A Finnish word without its last two letters, if it is long; all else as it is."""
    return frozenset((word[:-2] if lang == "fi" and len(word) > 5 else word,))


def find(text: str, *records: Made | Iterable[Made]) -> Found:
    """What a question finds among records alone, without the basics of a registry."""
    own = {m.reference for r in records for m in ([r] if isinstance(r, Made) else r)}
    found = snapshot(*records)
    folders = {name: kind.folder for name, kind in found.kinds.items()}
    among = [record for reference, record in found.records.items() if reference in own]
    return search(among, terms_of(text, stems, LANGUAGES), stems, LANGUAGES, folders)


def ids(found: Found) -> list[str]:
    return [match.record.id for match in found.matches]


def words(found: Found) -> list[tuple[str, list[str]]]:
    """Of the first match every place: the field, and what was found there."""
    return [
        (".".join(hit.passage.field), [hit.passage.text[a:b] for a, b in hit.spans])
        for hit in found.matches[0].hits
    ]


def area(id: str, fi: str, **values: object) -> Made:
    return focus_area(id, title={"fi": fi}, notes=None, **values)


# Likeness


@pytest.mark.parametrize(
    ("typed", "word", "lang", "like"),
    [
        ("kirkko", "kirkko", "fi", SAME),
        ("kirkko", "kirkkx", "fi", FORM),
        ("KIRKKO", "kirkkx", "fi", FORM),
        ("kirkko", "kirkkx", "en", 0.0),
        ("tyokalu", "työkaxx", "fi", PLAIN),
        ("tyokalu", "työkuvaa", "fi", 0.0),
        ("tyokalu", "käsityökalu", "fi", PART),
        ("kirkko", "tuomiokirkko", "fi", PART),
        ("kirkko", "tuomiokirkkomaa", "fi", PART),
        ("työ", "kotityön", "fi", PART),
        ("työ", "kotityöläinen", "fi", 0.0),
        ("ikä", "mikäli", "fi", 0.0),
        ("age", "village", "en", 0.0),
        ("age", "ages", "en", 0.0),
        ("boat", "boats", "en", PART),
        ("on", "onni", "fi", 0.0),
        ("poliisi", "polikka", "fi", 0.0),
        ("poliisi", "poliisiasema", "fi", PART),
        ("AVI", "avi", "fi", SAME),
        ("AVI", "slaavin", "fi", 0.0),
        ("A", "a", "fi", SAME),
        ("202", "2026", "fi", 0.0),
        ("2026", "2026", "fi", SAME),
    ],
)
def test_a_word_answers_as_well_as_it_is_like_what_is_looked_for(
    typed: str, word: str, lang: str, like: float
) -> None:
    assert likeness(wanted(typed, stems, LANGUAGES), word, (lang,), stems) == like


def test_a_text_of_an_unknown_language_is_looked_through_by_words_alone() -> None:
    asked = wanted("kirkko", stems, LANGUAGES)
    assert likeness(asked, "kirkkx", ("se",), stems) == 0.0
    assert likeness(asked, "kirkkossa", ("se",), stems) == PART


# Questions


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Koti", ["koti"]),
        ("koti KOTI", ["koti"]),
        ("koti turva", ["koti", "turva"]),
        ('"koti  turva" kylä', ["koti turva", "kylä"]),
        ("”koti turva” «kylä»", ["koti turva", "kylä"]),
        ('"koti turva', ["koti turva"]),
        ("VN/1/2026", ["vn/1/2026"]),
        ("ko\u0308yha\u0308", ["köyhä"]),
        ('... "" - _', []),
        ("", []),
    ],
)
def test_a_question_is_read_as_words_and_quotations(text: str, terms: list[str]) -> None:
    assert [term.text for term in terms_of(text, stems, LANGUAGES)] == terms


def test_what_is_written_together_is_looked_for_together() -> None:
    (term,) = terms_of("VN/1/2026", stems, LANGUAGES)
    assert [word.word for word in term.words] == ["vn", "1", "2026"]


# Ranking


def test_titles_come_before_other_texts_and_whole_words_before_parts() -> None:
    found = find(
        "kirkko",
        area("a", "Jotain", vision={"fi": "Vanha kirkko ja kellotapuli kylässä"}),
        area("b", "Tuomiokirkkojen katot"),
        area("c", "Kylän kirkko ja kellotapuli"),
        area("d", "Muuta", vision={"fi": "Tuomiokirkkojen katot ja muut asiat"}),
    )
    assert ids(found) == ["c", "b", "a", "d"]


def test_rare_words_weigh_more_than_common_ones() -> None:
    many = [area(f"x{i}", f"Kylä {i} on täällä") for i in range(5)]
    found = find(
        "kylä harvinainen",
        *many,
        area("a", "Kylä on täällä", vision={"fi": "Jokin harvinainen asia on siellä"}),
        area("b", "Asia on harvinainen", vision={"fi": "Jokin kylä on siellä"}),
    )
    assert ids(found) == ["b", "a"]
    assert found.counts == {"kylä": 7, "harvinainen": 2}


def test_of_two_that_are_as_good_the_one_at_work_comes_first() -> None:
    name = {"fi": "Kirkkohallitus"}
    gone = organisation("a", entry("add", "2020-01-01"), entry("dissolve", "2021-01-01"), name=name)
    assert ids(find("kirkkohallitus", gone, organisation("b", name=name))) == ["b", "a"]


def test_every_word_must_stand_somewhere_in_the_record() -> None:
    both = area("a", "Kylän kirkko", vision={"fi": "Uusi katto"})
    assert ids(find("katto kirkko", both, area("b", "Kirkko"))) == ["a"]
    assert ids(find("katto kirkko kello", both)) == []


def test_a_quotation_stands_together_in_one_text() -> None:
    records = (
        area("a", "Kylän kirkko", vision={"fi": "katto"}),
        area("b", "Kirkko ja kylä"),
        area("c", "Kylän tuomiokirkko"),
    )
    assert ids(find('"kylän kirkko"', *records)) == ["a"]
    assert ids(find('"kirkko katto"', *records)) == []
    assert find('"kirkko katto"', *records).answered == {"kirkko", "katto"}


# Places


def test_a_hit_says_in_which_field_it_stands() -> None:
    found = find(
        "kello",
        measure(
            "m", "alue", title={"fi": "Opas", "en": "A kello"}, notes="Soita kun kello lyö.",
            number="kello 7",
            progress=[{"date": "2026-01-01", "text": "Aika", "evidence": ["https://kello"]},
                      {"date": "2026-02-01", "text": "Kello, kello!"}],
        ),
    )  # fmt: skip
    assert words(found) == [
        ("title", ["kello"]), ("progress.[].text", ["Kello", "kello"]), ("number", ["kello"]),
        ("notes", ["kello"]),
    ]  # fmt: skip
    assert found.matches[0].hits[0].passage.lang == "en"


def test_the_best_places_of_all_words_come_first_and_the_id_last() -> None:
    made = area("kylä-kirkko".replace("ä", "a"), "Kirkko ja kirkko", vision={"fi": "katto kirkko"})
    assert [field for field, _ in words(find("katto kirkko", made))] == ["title", "vision", "id"]
    assert words(find("katto kirkko", made))[1] == ("vision", ["katto", "kirkko"])


def test_what_is_named_is_found_by_its_whole_name_only() -> None:
    records = (
        measure("m", "alue", notes=None), organisation("alue", homepage="https://alue.invalid/a"),
    )  # fmt: skip
    assert ids(find("alue", *records)) == ["alue", "m"]
    assert ids(find("focus-areas/alue", *records)) == ["m"]
    assert ids(find("2026-03-20", *records)) == ["m"]
    assert ids(find("https://alue.invalid/a", *records)) == ["alue"]
    assert ids(find("invalid", *records)) == []


def test_histories_have_sentences_but_no_terms_of_the_program() -> None:
    made = area("a", "Jotain", history=[
        entry("propose", "2026-01-01"), entry("defer", "2026-02-01", reason="Liian kallis nyt."),
    ])  # fmt: skip
    assert words(find("kallis", made)) == [("history.[].reason", ["kallis"])]
    assert ids(find("propose", made)) == ids(find("defer", made)) == []
    assert ids(find("open", area("a", "Jotain", history=[entry("import", to="open")]))) == []


def test_what_a_record_has_left_is_not_found_by_its_name() -> None:
    moved = entry("move", "2026-04-01", from_="vanha", to="uusi", reason="Sopii sinne.")
    made = measure("m", "uusi", entry("add", "2026-03-20", focus_area="vanha"), moved)
    assert ids(find("uusi", made)) == ["m"]
    assert ids(find("vanha", made)) == []


def test_what_a_source_is_called_is_no_text_of_the_record() -> None:
    made = area("a", "Jotain", sources=[{"url": "https://x.invalid", "title": "Sivu"}])
    assert ids(find("sivu", made)) == []


def test_places_are_read_from_the_schemas() -> None:
    places = places_of(kinds()["focus-area"])
    assert ("goals", "[]", "text") in places.texts
    assert ("case_numbers", "[]") in places.prose
    assert ("participants", "[]", "resources") in places.prose
    assert ("final_report",) in places.named
    named = {*places.texts, *places.prose, *places.named}
    assert named.isdisjoint({("status",), ("phase",), ("id",), ("sources", "[]", "title")})


def test_every_word_that_was_seen_is_known_for_a_did_you_mean() -> None:
    found = find("kirko", area("a", "Kylän kirkko"))
    assert found.matches == ()
    assert {"kylän", "kirkko", "a"} <= found.words
    assert found.answered == frozenset()


def test_nothing_is_found_among_nothing() -> None:
    assert find("kirkko").matches == ()
