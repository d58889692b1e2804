"""Kertomus: virasto lakkautetaan kahteen muuhun, kun se johtaa kolmea toimenpidettä.

Sihteeri tuntee työnsä, ei gitiä eikä YAMLia. Hän käyttää vain komentoja, jotka näkee ohjeista,
ja ohjelma kertoo joka vaiheessa suomeksi, mitä tehtiin ja mitä seuraavaksi. Kaikki on keksittyä.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.cli.made_up import Outcome, Run, git, tree_of

AREA = "registry/focus-areas/esimerkki-alue.yaml"


class Secretary:
    """Sihteeri: antaa komentoja suomeksi päivänä, jona uudistus on jo voimassa."""

    def __init__(self, root: Path, run: Run) -> None:
        self.root, self._run = root, run
        self._pages: dict[tuple[str, ...], str] = {}

    def tries(self, *arguments: str) -> Outcome:
        return self._run(*arguments, "--lang", "fi", "--today", "2026-03-02")

    def does(self, *arguments: str) -> Outcome:
        """Komento onnistuu, ja siitä tulee täsmälleen yksi tallennus."""
        self._looks_up(*arguments)
        before = self.commits()
        done = self.tries(*arguments)
        assert done.code == 0, done.err
        assert self.commits() == before + 1, arguments
        assert "Tallennettu" in done.err
        return done

    def _looks_up(self, group: str, verb: str, *more: str) -> None:
        """Komento ja sen valitsimet ovat ohjeissa."""
        if group != "set":
            assert f"\n  {verb} " in self._page(group)
            page = self._page(group, verb)
            assert [o for o in more if o.startswith("--") and f"{o} " not in page] == []

    def _page(self, *words: str) -> str:
        if words not in self._pages:
            self._pages[words] = self._run(*words, "--help", "--lang", "fi").out
        return self._pages[words]

    def commits(self) -> int:
        return int(git(self.root, "rev-list", "--count", "HEAD"))

    def read(self, path: str) -> str:
        return (self.root / path).read_text("utf-8")

    def lead(self, measure: str) -> str:
        lines = self.read(f"registry/measures/{measure}.yaml").splitlines()
        return next(line.removeprefix("lead: ") for line in lines if line.startswith("lead: "))


@pytest.fixture
def secretary(repository: Path, run: Run) -> Secretary:
    someone = Secretary(repository, run)
    for id, name in (("aluevirasto", "Aluevirasto"), ("lupavirasto", "Lupavirasto"),
                     ("ruokavirasto", "Ruokavirasto")):  # fmt: skip
        someone.does("organisation", "add", id, "--name-fi", name, "--type", "agency",
                     "--date", "2025-01-10")  # fmt: skip
    someone.does("focus-area", "join", "esimerkki-alue", "aluevirasto", "--role", "member",
                 "--date", "2025-02-01")  # fmt: skip
    someone.does("organisation", "join", "aluevirasto", "cooperation-group", "--date", "2025-02-01")
    for id in ("valvonta", "neuvonta", "ruokaturva"):
        someone.does(
            "measure",
            "add",
            id,
            "--focus-area",
            "esimerkki-alue",
            "--lead",
            "aluevirasto",
            "--title-fi",
            id.capitalize(),
            "--date",
            "2025-02-10",
        )
    return someone


def test_an_agency_is_dissolved_into_two_while_it_leads_three_measures(
    secretary: Secretary,
) -> None:
    # Ohje nimeää komennot; lakkauttaminen kertoo, mitä jää hoidettavaksi ja miten.
    shown = secretary.tries("organisation", "--help").out
    assert "dissolve" in shown
    assert "hand-over" in shown
    done = secretary.does(
        "organisation", "dissolve", "aluevirasto", "--successor", "lupavirasto", "--successor",
        "ruokavirasto", "--event", "split", "--date", "2026-01-01", "--reason", "Uudistus.",
    )  # fmt: skip
    assert "Aluevirasto: lakannut 1.1.2026" in done.out
    (told,) = re.findall("Huomaa: aluevirasto on lakannut, mutta on yhä.*", done.err)
    assert len(re.findall("Toimenpide [^:]+: vastuutaho", told)) == 3
    for successor in ("lupavirasto", "ruokavirasto"):
        command = f"stcli organisation hand-over aluevirasto {successor} --only TIETUE"
        assert f"Seuraavaksi: {command}" in done.err

    # Yksi toimenpide toiselle, kaikki muu toiselle.
    secretary.does("organisation", "hand-over", "aluevirasto", "ruokavirasto", "--only",
                   "ruokaturva")  # fmt: skip
    assert secretary.lead("ruokaturva") == "ruokavirasto"
    assert secretary.lead("valvonta") == "aluevirasto"
    done = secretary.does("organisation", "hand-over", "aluevirasto", "lupavirasto")
    assert "Seuraavaksi: stcli organisation hand-over" not in done.err
    assert [secretary.lead(id) for id in ("valvonta", "neuvonta", "ruokaturva")] == [
        "lupavirasto", "lupavirasto", "ruokavirasto",
    ]  # fmt: skip

    # Osallistuminen jatkuu molemmilla siitä päivästä, josta seuraajat on kirjattu.
    assert (
        '  - organisation: aluevirasto\n    role: member\n    from: "2025-02-01"\n'
        '    to: "2026-01-01"\n'
        '  - organisation: ruokavirasto\n    role: member\n    from: "2026-01-01"\n'
        '  - organisation: lupavirasto\n    role: member\n    from: "2026-01-01"\n'
    ) in secretary.read(AREA)
    seat = '    post: member\n    from: "2026-01-01"\n'
    assert seat in secretary.read("registry/organisations/lupavirasto.yaml")
    assert 'to: "2026-01-01"' in secretary.read("registry/organisations/aluevirasto.yaml")

    # Mikään sääntö ei huomauta enää lakanneesta, ja mennyt on ennallaan.
    checked = secretary.tries("validate", "--select", "dissolved-in-live-role,lead-participates")
    assert (checked.code, "aluevirasto" in checked.out) == (0, False)
    shown = secretary.tries("show", "aluevirasto").out
    assert "seuraajat" in shown
    assert "Lupavirasto (lupavirasto) · jakautuminen · 1.1.2026" in shown
    assert secretary.tries("list", "measures", "--organisation", "lupavirasto", "-f", "ids").out \
        .split() == ["neuvonta", "valvonta"]  # fmt: skip


def test_what_has_no_successor_yet_is_told_what_to_do(secretary: Secretary) -> None:
    # Seuraajatta ei lakata vahingossa, kun tehtäviä on vielä.
    refused = secretary.tries("organisation", "dissolve", "aluevirasto")
    assert refused.code == 2
    assert "bodies/cooperation-group, bodies/expert-network" in refused.err
    assert "measures/valvonta" in refused.err
    assert "anna --no-successor" in " ".join(refused.err.split())
    done = secretary.does("organisation", "dissolve", "aluevirasto", "--no-successor", "--date",
                          "2026-01-01")  # fmt: skip
    assert (
        "Seuraavaksi: stcli organisation hand-over aluevirasto ORGANISAATIO --event transfer"
    ) in done.err
    refused = secretary.tries("organisation", "hand-over", "aluevirasto", "lupavirasto")
    assert refused.code == 3
    assert "lisää --event transfer" in refused.err
    secretary.does("organisation", "hand-over", "aluevirasto", "lupavirasto", "--event", "merge")
    assert "event: merge" in secretary.read("registry/organisations/aluevirasto.yaml")
    assert secretary.lead("valvonta") == "lupavirasto"


def test_units_are_told_to_find_a_new_home(secretary: Secretary) -> None:
    secretary.does("organisation", "add", "aluevirasto-osasto", "--name-fi", "Osasto", "--type",
                   "agency", "--part-of", "aluevirasto", "--date", "2025-01-10")  # fmt: skip
    secretary.does("organisation", "hand-over", "aluevirasto", "lupavirasto", "--event", "merge")
    done = secretary.does("organisation", "dissolve", "aluevirasto")
    command = "stcli set organisations/aluevirasto-osasto part_of=lupavirasto"
    assert f"Seuraavaksi: {command}" in done.err
    secretary.does(*command.split()[1:])


def test_the_ministry_changed_only_its_finnish_name(secretary: Secretary) -> None:
    secretary.does("organisation", "rename", "aluevirasto", "--name-sv", "Regionverket")
    done = secretary.does("organisation", "rename", "aluevirasto", "--name-fi", "Uusi virasto",
                          "--date", "2026-02-01")  # fmt: skip
    assert "dissolve" not in done.err
    text = secretary.read("registry/organisations/aluevirasto.yaml")
    assert "name:\n  fi: Uusi virasto\n  sv: Regionverket\n" in text
    assert 'former_names:\n  - name:\n      fi: Aluevirasto\n    until: "2026-02-01"\n' in text


def test_posts_and_events_are_taken_by_what_they_are_called(secretary: Secretary) -> None:
    secretary.does("organisation", "join", "lupavirasto", "expert-network", "--post", "varajäsen")
    organisations = secretary.root / "registry" / "organisations"
    assert "post: deputy\n" in (organisations / "lupavirasto.yaml").read_text(encoding="utf-8")
    secretary.does("organisation", "dissolve", "aluevirasto", "--successor",
                   "lupavirasto=yhdistyminen")  # fmt: skip
    assert "event: merge\n" in (organisations / "aluevirasto.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("rename", "aluevirasto"), 2, "Uutta nimeä ei annettu"),
        (("dissolve", "aluevirasto", "--successor", "aluevirasto"), 3, "oma seuraajansa"),
        (("dissolve", "aluevirasto", "--successor", "lupavirasto=fuusio"), 2, "fuusio"),
        (("dissolve", "aluevirasto", "--event", "merge"), 2, "--successor"),
        (("join", "aluevirasto", "cooperation-group", "--post", "kuningas"), 2, "(puheenjohtaja)"),
        (("dissolve", "aluevirasto", "--successor", "olematon"), 3, "olematon"),
        (("hand-over", "aluevirasto", "aluevirasto"), 3, "oma seuraajansa"),
        (("hand-over", "aluevirasto", "lupavirasto"), 3, "ei ole organisaation"),
        (("hand-over", "aluevirasto", "lupavirasto", "--event", "x"), 2, "merge"),
        (("hand-over", "aluevirasto", "lupavirasto", "--only", "esimerkki-opas"), 3,
         "measures/valvonta"),
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_refused_and_changes_nothing(
    arguments: tuple[str, ...], code: int, said: str, secretary: Secretary
) -> None:
    before = tree_of(secretary.root), secretary.commits()
    refused = secretary.tries("organisation", *arguments)
    assert (refused.code, said in refused.err) == (code, True), refused.err
    assert (tree_of(secretary.root), secretary.commits()) == before


def test_roles_do_not_pass_to_what_is_gone(secretary: Secretary) -> None:
    secretary.does("organisation", "dissolve", "lupavirasto")
    refused = secretary.tries("organisation", "hand-over", "aluevirasto", "lupavirasto", "--event",
                              "merge")  # fmt: skip
    assert (refused.code, "on itsekin lakannut" in refused.err) == (3, True)


def test_nothing_left_to_hand_over_is_no_commit(secretary: Secretary) -> None:
    secretary.does("organisation", "hand-over", "aluevirasto", "lupavirasto", "--event", "merge")
    again = secretary.tries("organisation", "hand-over", "aluevirasto", "lupavirasto")
    assert (again.code, "Ei tallennettavaa" in again.err) == (0, True)


# Todelliset tapaukset: rekisterin omasta kopiosta


@pytest.fixture
def real(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> Secretary:
    """Tämän hankkeen oma rekisteri omassa tietovarastossaan."""
    import shutil

    source, root = Path(__file__).parents[2], tmp_path / "oma"
    for folder in ("registry", "schemas"):
        shutil.copytree(source / folder, root / folder)
    monkeypatch.chdir(root)
    git(root, "init", "--quiet", "--initial-branch=main")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "kopio")
    return Secretary(root, run)


def test_the_regional_agencies_pass_their_roles_n_to_m(real: Secretary) -> None:
    rule = ("validate", "--select", "dissolved-in-live-role", "-f", "json")
    assert len(real.tries(*rule).findings) > 0
    done = real.does("organisation", "hand-over", "ita-suomen-avi", "lupa-ja-valvontavirasto",
                     "--only", "harvaan-asutut-alueet")  # fmt: skip
    assert "hand-over ita-suomen-avi ruokavirasto" in done.err
    for agency in ("ita-suomen-avi", "pohjois-suomen-avi"):
        real.does("organisation", "hand-over", agency, "lupa-ja-valvontavirasto")
    real.does("organisation", "hand-over", "lansi-ja-sisa-suomen-avi", "ruokavirasto")
    assert real.tries(*rule).findings == []
    text = real.read("registry/focus-areas/turvallisuuden-tunne.yaml")
    assert text.count("organisation: lupa-ja-valvontavirasto\n") == 1
    assert 'ita-suomen-avi\n    to: "2026-01-01"\n' in text
    assert git(real.root, "diff", "HEAD~4", "--", "registry/organisations") == ""


def test_the_ministry_of_the_interior_was_renamed_in_2014(real: Secretary) -> None:
    file = "registry/organisations/sm.yaml"
    text = real.read(file)
    former = 'former_names:\n  - name:\n      fi: sisäasiainministeriö\n    until: "2014-01-01"\n'
    assert former in text
    before = text.replace(former, "").replace("fi: sisäministeriö", "fi: sisäasiainministeriö")
    (real.root / file).write_text(before, encoding="utf-8", newline="\n")
    git(real.root, "commit", "--quiet", "--all", "--message", "ennen")
    real.does("organisation", "rename", "sm", "--name-fi", "sisäministeriö", "--date", "2014-01-01")
    assert real.read(file) == text
