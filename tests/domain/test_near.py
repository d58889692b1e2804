"""Words that are near others, and ids that are made of titles."""

from __future__ import annotations

import pytest

from stcli.domain.near import nearest, slug


def test_the_nearest_known_word_is_found_where_one_is_near_enough() -> None:
    assert nearest("oppas", ["opas", "koulutus"]) == "opas"
    assert nearest("zzz", ["opas", "koulutus"]) is None


@pytest.mark.parametrize(
    ("title", "id"),
    [
        ("Kotikäyntien malli: uusi", "kotikayntien-malli-uusi"),
        ("Trygghet på nätet 2026", "trygghet-pa-natet-2026"),
        ("a" * 60, "a" * 40),
        ("Harvaan asuttujen alueiden turvallisuus ja valmius",
         "harvaan-asuttujen-alueiden-turvallisuus"),
        ("—", ""),
    ],
)  # fmt: skip
def test_an_id_is_proposed_by_the_title(title: str, id: str) -> None:
    assert slug(title) == id
