"""Papers: structure alone, on the screen and as Markdown; data never becomes markup."""

from __future__ import annotations

import pytest

from stcli.report.page import Page
from stcli.report.paper import Line, Paper, Section, draw, markdown, posted
from stcli.report.text import Screen

ADDRESS = "https://example.invalid/a?b=c_d"
PAPER = Paper(
    "Esityslista", ("Avaus.",),
    (
        Section("1. Asia", ("Esitys: Avataan.",),
                (Line("Lähde", ADDRESS),
                 Line("Toimenpiteet", below=(Line("Yksi"), Line("Kaksi"))))),
        Section("2. Toinen"),
    ),
)  # fmt: skip


def test_a_paper_as_markdown_has_headings_in_order_and_real_lists() -> None:
    assert markdown(PAPER) == (
        "# Esityslista\n\nAvaus.\n\n## 1. Asia\n\nEsitys: Avataan.\n\n"
        f"- [Lähde](<{ADDRESS}>)\n- Toimenpiteet\n  - Yksi\n  - Kaksi\n\n## 2. Toinen\n"
    )


def test_a_paper_on_the_screen_says_the_same() -> None:
    page = Page(Screen(width=60))
    draw(page, PAPER)
    assert page.text == (
        "Esityslista\nAvaus.\n\n1. Asia\n  Esitys: Avataan.\n"
        f"  - Lähde: {ADDRESS}\n  - Toimenpiteet\n    - Yksi\n    - Kaksi\n\n2. Toinen\n"
    )


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        ("# otsikko", "\\# otsikko"),
        ("- viiva", "\\- viiva"),
        ("1. luku", "1\\. luku"),
        ("12) luku", "12\\) luku"),
        ("=== viiva", "\\=== viiva"),
        ("--- viiva", "\\--- viiva"),
        ("> lainaus", "\\> lainaus"),
        ("*tähti* _ja_ `koodi`", "\\*tähti\\* \\_ja\\_ \\`koodi\\`"),
        ("<script>", "\\<script\\>"),
        ("[x](http://y)", "\\[x\\](http://y)"),
        ("&lt; ~~a~~ \\", "\\&lt; \\~\\~a\\~\\~ \\\\"),
        ("yksi\n\n# kaksi", "yksi # kaksi"),
        ("\x1b[31mpuna", "\\\\x1b\\[31mpuna"),
        ("12.3.2026 alkaen", "12.3.2026 alkaen"),
        ("-5 astetta", "-5 astetta"),
        ("", ""),
    ],
)
def test_data_is_never_markup(data: str, shown: str) -> None:
    assert markdown(Paper("x", (data,))).split("\n\n", 1)[1] == f"{shown}\n"


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "https://a b", "https://a>b", "ftp://a"]
)
def test_only_web_addresses_become_links(address: str) -> None:
    assert "](" not in markdown(Paper("x", (), (Section("y", (), (Line("z", address),)),)))


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        ("@kaikki ja @org/team", "@&#8203;kaikki ja @&#8203;org/team"),
        ("tuki@example.invalid", "tuki@&#8203;example.invalid"),
        ("ks. #12, !3, GH-4 ja $x$", "ks. #&#8203;12, !&#8203;3, GH&#8203;-4 ja $&#8203;x$"),
        ("https://example.invalid", "https:&#8203;//example.invalid"),
        ("www.example.invalid", "www&#8203;.example.invalid"),
        ("a @ b, 100 %, # yksi", "a @ b, 100 %, # yksi"),
    ],
)
def test_a_posted_paper_calls_nobody_and_links_nowhere(data: str, shown: str) -> None:
    paper = Paper("Otsikko", ("Alku.",), (Section("Asia", (), (Line(data),)),))
    assert posted(paper) == f"# Otsikko\n\nAlku.\n\n## Asia\n\n- {shown}\n"
