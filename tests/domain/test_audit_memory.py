"""What an audit remembers: rows found without reading all, a text with a digest, records."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stcli.domain.finding import NOTE, Finding
from stcli.domain.judging.audit import row
from stcli.domain.judging.audit.checkpoint import Checkpoint
from stcli.domain.judging.audit.landing import Change, Entry
from stcli.domain.judging.audit.memory import (
    EMPTY,
    Memory,
    findings_of,
    latest,
    read,
    told,
    written,
)
from stcli.domain.judging.audit.moment import Present
from stcli.domain.judging.audit.recollection import Recalled
from stcli.domain.judging.audit.replay import Replay, Surroundings
from stcli.domain.judging.audit.row import Cells, Lines
from stcli.domain.judging.audit.verdict import Signatures, Verdict
from stcli.domain.judging.law import judge_step
from stcli.domain.model.reader import REGISTRY_FILE
from tests.domain.audit_memory import Files
from tests.domain.audit_memory import Memory as Contents
from tests.domain.building import SCHEMAS
from tests.domain.test_audit_moment import ODD, OTHERS, WHOLE, picture
from tests.domain.test_audit_moment import read as read_anew

WORDS = st.text(max_size=6) | st.sampled_from(["a", "a/b", "ab", 'a"', '"', "a\tb", "a\nb", "å"])
PAIRS = st.sets(st.tuples(WORDS, WORDS), max_size=12)

# Rows


@given(PAIRS, PAIRS, PAIRS, WORDS)
def test_lines_are_a_set_of_pairs(
    first: set[tuple[str, str]], gone: set[tuple[str, str]], come: set[tuple[str, str]], word: str
) -> None:
    lines = Lines.of(first)
    now = (first - gone) | come
    for found, pairs in ((lines, first), (lines.changed(gone, come), now)):
        assert sorted(found.beside(word)) == sorted(b for a, b in pairs if a == word)
        assert sorted(found.words()) == sorted({a for a, _ in pairs})
        assert found.content == Lines.of(pairs).content


def test_words_are_listed_by_how_they_begin() -> None:
    lines = Lines.of([("a/1", "x"), ("a/1", "y"), ("a/2", "z"), ("ab", "x"), ("b", "x")])
    assert list(lines.words("a/")) == ["a/1", "a/2"]
    assert list(lines.words("c")) == []


@pytest.mark.parametrize("count", [0, 1, 5, 200])
def test_rows_of_one_width_are_found_and_put_in_their_places(count: int) -> None:
    chance = random.Random(count)
    every = sorted({chance.randbytes(4) + b"-" + chance.randbytes(1) for _ in range(count)})
    old, new = every[::2], every[1::2]
    whole = Cells(Cells(b"".join(old), 6).grown(new), 6)
    assert list(whole) == every
    assert [whole.find(each[:4]) for each in every] == [each[4:] for each in every]
    assert Cells(b"".join(old), 6).find(b"\xff\xff\xff\xff\xff") is None
    assert len(every) <= row._FEW or len(new) > row._FEW


# The memory

IDS = [f"{number:040x}" for number in range(1, 8)]
ROOTS = [f"{number:064x}" for number in range(1, 8)]
LINES = Lines.of([("measures/m", "registry/measures/m.yaml")])


def facts(commit: str) -> dict[str, Any]:
    said = {
        "registries": [], "found": [], "placed": 0, "required": 0, "verified": 0, "lawless": False,
    }  # fmt: skip
    return {
        "program": "p", "prefix": "", "today": "2027-01-01", "commit": commit, "before": 1,
        "commits": 4, "replay": said, "odd": [], "broken": {}, "ä": "ö",
    }  # fmt: skip


def remembered() -> Memory:
    """One commit beneath the founding landing, two landings, of which the second brought a side."""
    owners = {IDS[0]: 0, IDS[1]: 1, IDS[2]: 2, IDS[3]: 2}
    landings = [(IDS[1], ROOTS[1]), (IDS[2], ROOTS[2])]
    return EMPTY.grown(facts(IDS[2]), landings, owners, LINES, Lines(b""))


def test_it_knows_landings_roots_and_who_brought_whom() -> None:
    memory = remembered()
    assert (memory.number, memory.before, memory.commit) == (2, 1, IDS[2])
    assert (list(memory.ids), list(memory.ids[1:])) == ([IDS[1], IDS[2]], [IDS[2]])
    assert [memory.root(1), memory.root(2)] == ROOTS[1:3]
    assert [memory.place(id) for id in IDS[:5]] == [0, 1, 2, 2, None]
    assert [memory.landing(id) for id in IDS[:5]] == [None, 1, 2, None, None]
    assert memory.place("0" * 64) is None
    with pytest.raises(IndexError):
        memory.ids[2]
    assert (EMPTY.number, list(EMPTY.ids)) == (0, [])


def test_it_grows_landing_by_landing() -> None:
    grown = remembered().grown(
        facts(IDS[4]), [(IDS[4], ROOTS[4])], {IDS[4]: 3, IDS[5]: 3}, LINES, LINES
    )
    assert list(grown.ids) == [IDS[1], IDS[2], IDS[4]]
    assert [grown.landing(IDS[4]), grown.place(IDS[5]), grown.place(IDS[3])] == [3, 3, 2]
    assert grown.links.content == LINES.content


def test_it_is_read_as_it_was_written_and_otherwise_not_at_all() -> None:
    text = written(remembered())
    again = read(text)
    assert again is not None
    assert again.facts.items() >= facts(IDS[2]).items()
    assert (list(again.ids), again.places.content) == ([IDS[1], IDS[2]], LINES.content)
    assert latest(text.partition(b"\n")[0]) == IDS[2]
    for place in range(len(text)):
        assert read(text[:place] + bytes([text[place] ^ 1]) + text[place + 1 :]) is None
        assert read(text[:place]) is None
    for other in (b"", b"\n", b"x y z\n", b"\xff", text + b"x"):
        assert read(other) is None


SAID = facts(IDS[2])["replay"]
SIZES = [len(part) for part in (remembered().trunk, remembered().owners, LINES.content, b"")]


@pytest.mark.parametrize(
    "head",
    [
        b"{", b"[]", b'"x"', b"\xff", b"[" * 100_000, b"{}",
        *({name: None} for name in facts(IDS[2]) if name != "ä"), {"before": -1}, {"before": True},
        {"commit": IDS[1]}, {"commit": "--help"}, {"commits": "x"}, {"odd": [["x"]]},
        {"replay": {}}, {"replay": {**SAID, "found": [["x"]]}},
        {"replay": {**SAID, "registries": [1]}}, {"replay": {**SAID, "lawless": 0}},
        {"sizes": None}, {"sizes": [1]}, {"sizes": ["x"] * 4}, {"sizes": [*SIZES[:3], 1]},
        {"sizes": [-1, *SIZES[1:3], SIZES[0] + 1]},
        {"sizes": [SIZES[0] - 1, SIZES[1] + 1, *SIZES[2:]]},
        {"sizes": [SIZES[0], SIZES[1] - 1, SIZES[2] + 1, 0]},
        {"sizes": [0, 0, 0, sum(SIZES)]},
    ],
    ids=lambda head: str(head)[:40],
)  # fmt: skip
def test_a_whole_text_that_no_such_program_wrote_is_no_memory(head: Any) -> None:
    first, facts_, body = written(remembered()).split(b"\n", 2)
    if isinstance(head, dict):
        head = json.dumps({**json.loads(facts_), **head}).encode()
    content = head + b"\n" + body
    commit = first.split(b" ")[1]
    if b"--help" in head:
        commit = b"--help"
    digest = sha256(content).hexdigest().encode()
    assert read(b" ".join((first.split(b" ")[0], commit, digest)) + b"\n" + content) is None


def test_findings_are_the_same_after_they_were_told() -> None:
    finding = Finding(
        "audit-guard", NOTE, "p", "c", {"a": [1, None], "ä": {"b": True}}, ("x", 1), "key", 3, 4,
        5, "r", True, None, {"was": 1}, [2], "c" * 40,
    )  # fmt: skip
    (again,) = findings_of(json.loads(json.dumps(told([finding]))))
    assert again == finding


# Records recalled


class Kept:
    """What a recollection asks, of files in memory."""

    def __init__(self, contents: Contents, files: Files, present: Present) -> None:
        self.places, self.links = present.places, present.naming
        self.odd: Mapping[str, str] = dict(present.files.odd)
        self.broken: Mapping[str, str] = dict(present.broken)
        self._files = {path: contents.entry(content) for path, content in files.items()}

    def entry(self, path: str) -> Entry | None:
        return self._files.get(path)

    def paths(self) -> Iterable[str]:
        return self._files


def recalled(contents: Contents, files: Files) -> tuple[Recalled, Present]:
    """The registry with these files, as a memory of it gives it, and as it is."""
    desk = contents.desks().of(None)
    present = Present(desk, contents).advance(contents.changes({}, files), desk)[1]
    kept = Kept(contents, files, present)
    return Recalled(contents.desks().of(None), contents, kept), present


@pytest.mark.parametrize("seed", range(12))
def test_what_is_recalled_says_what_a_snapshot_read_anew_says(seed: int) -> None:
    chance, contents = random.Random(seed), Contents()
    pool = [*WHOLE.items(), *OTHERS.items(), *ODD.items()]
    now = dict(chance.sample([*WHOLE.items()], len(WHOLE) - 2)) | dict(chance.sample(pool, 4))
    present: Present = recalled(contents, now)[0]
    desk = present._desk
    for _ in range(4):
        after = {p: c for p, c in now.items() if chance.random() > 0.1}
        after |= dict(chance.sample(pool, 4))
        before, present = present.advance(contents.changes(now, after), desk)
        old, new = read_anew(now), read_anew(after)
        step = [(f.code, f.record, f.where) for f in judge_step(before, present)]
        assert step == [(f.code, f.record, f.where) for f in judge_step(old, new)]
        for kind in (*new.kinds, "none"):
            assert [r.data for r in present.of_kind(kind)] == [r.data for r in new.of_kind(kind)]
        assert (picture(before), picture(present)) == (picture(old), picture(new))
        now = after
    fresh = recalled(contents, now)[1]
    assert isinstance(present, Recalled)
    assert present.places.content == fresh.places.content
    assert present.naming.content == fresh.naming.content


def test_only_what_is_asked_for_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    contents = Contents()
    present, _ = recalled(contents, WHOLE)
    asked: list[str] = []
    real = contents.get

    def get(id: str) -> bytes | None:
        asked.append(id)
        return real(id)

    monkeypatch.setattr(contents, "get", get)
    path = "registry/measures/m.yaml"
    after = {**WHOLE, path: OTHERS[path]}
    before, _ = present.advance(contents.changes(WHOLE, after), present._desk)
    assert before.records["measures/m"].data != present.records["measures/m"].data
    assert len(asked) == 2
    assert [link.source.reference for link in present.referring_to("focus-areas/b")][-1] == (
        "measures/m"
    )
    assert len(asked) < 6 < len(WHOLE)


def test_a_mapping_that_is_asked_is_like_any_other_once_it_is_listed() -> None:
    present, whole = recalled(Contents(), WHOLE)
    records, expected = present.records, whole.records
    assert "none" not in records
    with pytest.raises(KeyError):
        records["none"]
    assert sorted(records) == sorted(expected)
    assert len(records) == len(expected)
    assert sorted(r.id for r in records.values()) == sorted(r.id for r in expected.values())
    assert dict(records.items()).keys() == records.keys() == expected.keys()
    assert records.get("none") is None
    files = recalled(Contents(), WHOLE)[0].files
    assert (len(files), sorted(files)) == (len(WHOLE), sorted(WHOLE))


def test_a_file_that_was_too_large_is_not_read_now_either() -> None:
    contents, path = Contents(), "registry/measures/m.yaml"
    present, whole = recalled(contents, WHOLE)
    contents.contents["large"] = None
    large = Change(path, None, Entry("100644", "large", None))
    whole.advance([large], whole._desk)
    kept = Kept(contents, WHOLE, whole)
    again = Recalled(present._desk, contents, kept)
    assert (path in again.tree, again.tree.irregular[path]) == (False, "too-large")
    assert again.broken["measures/m"] == path
    assert "measures/m" not in again.records


def test_a_registry_without_its_file_is_recalled_without_it() -> None:
    files = {path: content for path, content in WHOLE.items() if path != REGISTRY_FILE}
    present, whole = recalled(Contents(), files)
    assert present.registry == whole.registry == {}


# The verdict


def test_a_verdict_says_what_it_was_anchored_to() -> None:
    verdict = Verdict([], IDS[0], IDS[1], 1, 2, 2, Signatures(), (), None)
    assert (verdict.data["checkpoint"], verdict.data["mark"]) == (None, None)
    anchor = Checkpoint(IDS[0], 2, IDS[1], ROOTS[0])
    told = verdict._replace(checkpoint=anchor, signed_by="aino", branch="origin/main", seen=IDS[1])
    assert told.data["checkpoint"] == {"n": 2, "commit": IDS[1], "signed_by": "aino"}
    assert told.data["mark"] == {"branch": "origin/main", "commit": IDS[1]}


# The replay


def test_a_replay_goes_on_as_if_it_had_never_stopped() -> None:
    contents = Contents()
    around = Surroundings(contents, SCHEMAS, lambda *_: "2027-01-01", lambda *_: True)
    numbers = {f"{number:040x}": number for number in (1, 2, 3)}
    after = {path: content for path, content in WHOLE.items() if "measures/m" not in path}
    landings = [
        contents.landing(1, {}, WHOLE), contents.landing(2, WHOLE, after),
        contents.landing(3, after, {**after, **OTHERS}),
    ]  # fmt: skip
    once = Replay(around, numbers)
    for each in landings:
        once.take(each)
    first = Replay(around, numbers)
    first.take(landings[0])
    first.take(landings[1])
    said = json.loads(json.dumps(first.said))
    second = Replay(around, numbers)
    kept = Kept(contents, after, first.present)
    second.recall(None, kept, said, {f"{2:040x}": 0})
    second.take(landings[2]._replace())
    assert second.findings == once.findings
    assert (second.signatures, second.lawless) == (once.signatures, once.lawless)
    assert second.findings
