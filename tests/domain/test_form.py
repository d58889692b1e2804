"""The canonical form of a registry's files, and the files that a new registry begins with."""

from __future__ import annotations

import pytest

from stcli.domain.changing import form
from stcli.domain.changing.founding import founding_files, id_from, surroundings
from stcli.domain.judging.check import check
from stcli.domain.model.reader import REGISTRY_FILE
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading import document
from stcli.domain.reading.tree import MemoryTree
from tests.domain.building import ROOT, SCHEMAS, files, organisation, snapshot

STM = "registry/organisations/stm.yaml"


def forms(content: bytes, path: str = STM) -> list[form.Form]:
    found = snapshot()
    tree = MemoryTree({**found.tree, path: content})
    return list(form.forms(tree, found.law, [path, "registry/organisations/nope.yaml"]))


def test_a_canonical_file_stays_as_it_is() -> None:
    assert forms(files(organisation("stm"))[STM]) == []


def test_another_order_of_keys_is_put_right_without_changing_the_data() -> None:
    mixed = files(organisation("stm"))[STM].replace(b"id: stm\n", b"") + b"id: stm\n"
    found = forms(mixed)
    assert [f.after for f in found] == [files(organisation("stm"))[STM]]


def test_a_file_that_cannot_be_read_has_no_form() -> None:
    found = forms(b"id: [\n")
    assert [(f.path, f.after) for f in found] == [(STM, None)]
    assert found[0].findings


@pytest.mark.parametrize(
    "path", ["registry/notes.txt", "registry/stray.yaml", "registry/nope/x.yaml",
             "registry/organisations/X.yaml", "registry/organisations/x.yml"],
)  # fmt: skip
def test_what_is_no_record_has_no_form(path: str) -> None:
    assert form.shape_at(path, snapshot().law) is None
    assert forms(b"x", path) == []


def test_the_registrys_own_file_has_a_form() -> None:
    assert form.shape_at(REGISTRY_FILE, snapshot().law) is not None


def test_a_form_that_would_change_the_data_is_a_bug_and_stops(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(document, "canonical", lambda *_: files(organisation("om"))[OM])
    with pytest.raises(AssertionError, match="would change the data"):
        forms(files(organisation("stm"))[STM] + b"# loppu\n\n\n")


OM = "registry/organisations/om.yaml"


# Quoting


def quoted(content: bytes, path: str = STM) -> list[tuple[bytes | None, bool]]:
    found = snapshot()
    tree = MemoryTree({**found.tree, path: content})
    return [(f.after, f.quoted) for f in form.forms(tree, found.law, [path], quoting=True)]


@pytest.mark.parametrize("number", ["007", "1.10", "1_000", "0x1F", ".nan", "1e3", "12", "true"])
def test_a_number_where_words_are_meant_is_quoted_as_it_is_spelt(number: str) -> None:
    sound = files(organisation("stm"))[STM]
    for old, line, new in (
        (b"notes: Made up for a test.", b"notes: %s # x", b'notes: "%s" # x'),
        (b"  sv: stm (sv)", b"  sv:  %s", b'  sv: "%s"'),
    ):
        bare, wanted = (form % number.encode() for form in (line, new))
        assert quoted(sound.replace(old, bare)) == [(sound.replace(old, wanted), True)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("type: ngo", "type: 007"),
        ('date: "2020-01-01"', "date: 1_000"),
        ("notes: Made up for a test.", "notes: 007\nnotes: 008"),
        ("notes: Made up for a test.", "notes: [007]"),
        ("notes: Made up for a test.", "nope: 007"),
    ],
)
def test_what_quotes_alone_do_not_mend_is_left(old: str, new: str) -> None:
    text = files(organisation("stm"))[STM].decode().replace(old, new).encode()
    assert quoted(text) == [(None, False)]


def test_numbers_that_are_meant_and_bytes_that_are_no_text_stay() -> None:
    sound = files(organisation("stm"))[STM]
    assert quoted(sound) == []
    assert quoted(b"\xff" + sound) == [(None, False)]
    settings = snapshot().tree[REGISTRY_FILE] + b"follow_up:\n  silent_after_days: 90\n"
    assert quoted(settings, REGISTRY_FILE) == []
    assert quoted(settings.replace(b"  sv: Kokeilu (sv)", b"  sv: 7"), REGISTRY_FILE) == [
        (settings.replace(b"  sv: Kokeilu (sv)", b'  sv: "7"'), True)
    ]


# Founding


def template() -> dict[str, bytes]:
    paths = [ROOT / REGISTRY_FILE, *(ROOT / "registry/bodies").glob("*.yaml")]
    return {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in paths}


def test_a_new_registry_is_free_of_errors_and_has_its_own_name() -> None:
    given = founding_files(template(), SCHEMAS, "oma", {"fi": "Oma rekisteri"})
    found = Snapshot.of(MemoryTree(given), {})
    assert (found.registry["id"], found.registry["title"]) == ("oma", {"fi": "Oma rekisteri"})
    assert found.law.own
    assert [f for f in check(found) if f.severity == "error"] == []


def test_without_a_title_the_templates_stands() -> None:
    known = Snapshot.of(MemoryTree(template()), SCHEMAS).registry["title"]
    given = founding_files(template(), SCHEMAS, "oma", {})
    assert Snapshot.of(MemoryTree(given), {}).registry["title"] == known


def test_the_workflow_says_in_which_language_and_which_action_it_uses() -> None:
    place = ".github/workflows/registry.yml"
    known = surroundings("sv", "esimerkki/stcli@0123")[place].decode()
    assert "language: sv\n" in known
    assert "uses: esimerkki/stcli@0123\n" in known
    assert "uses: OWNER/stcli@COMMIT\n" in surroundings("sv", None)[place].decode()


@pytest.mark.parametrize(
    ("name", "id"), [("Turva Ä 2", "turva-a-2"), ("...", "registry"), ("a" * 200, "a" * 100)]
)
def test_an_id_is_made_of_a_folders_name(name: str, id: str) -> None:
    assert id_from(name) == id
