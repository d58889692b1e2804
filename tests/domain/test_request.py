"""A request as a landing: what the merge makes of it, and lines of history that crossed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest

from stcli.domain.changing import request
from stcli.domain.changing.request import Joined, Made, join
from stcli.domain.judging.audit.landing import Change, Commit, Entry, Landing
from stcli.domain.judging.audit.moment import Files
from stcli.domain.model.law import Law
from stcli.domain.reading.tree import MemoryTree
from tests.domain import audit_memory
from tests.domain.audit_memory import Memory
from tests.domain.building import SCHEMAS, files, measure, open_area, text

LAW = Law.of(MemoryTree({}), SCHEMAS, None)
MEASURE = "registry/measures/m.yaml"
LINK = "registry/measures/l.yaml"


def made(**values: Any) -> dict[str, bytes]:
    return files(open_area("a"), measure("m", "a", **values))


@dataclass
class History:
    """Commits in memory: files and parents by name."""

    memory: Memory = field(default_factory=Memory)
    trees: dict[str, Files] = field(default_factory=dict)
    parents: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def commit(
        self, name: str, content: dict[str, bytes], *parents: str, odd: Sequence[str] = ()
    ) -> None:
        tree = Files(self.memory)
        for path, text_ in content.items():
            tree.put(path, self.memory.entry(text_))
        for path in odd:
            tree.put(path, Entry("120000", "", "symlink"))
        self.trees[name], self.parents[name] = tree, parents

    def tree(self, id: str) -> Files:
        return self.trees[id]

    def above(self, id: str) -> set[str]:
        found, waiting = {id}, [id]
        while waiting:
            fresh = set(self.parents[waiting.pop()]) - found
            found |= fresh
            waiting += fresh
        return found

    def common(self, some: Collection[str], other: str) -> list[str]:
        both = set().union(*map(self.above, some)) & self.above(other)
        return sorted(both - {parent for id in both for parent in self.parents[id]})

    def joined(self, base: str, head: str) -> tuple[Joined, Made]:
        kept = Made(self.memory)
        landing = Landing(2, Commit("0", "", (base, head), 0), (), None)
        return join(landing, self, kept, shipped=SCHEMAS, law=LAW), kept


def changed(joined: Joined) -> dict[str, Change]:
    return {change.path: change for change in joined.landing.changes}


def test_what_only_the_head_changed_is_taken_as_it_stands_there() -> None:
    history = History()
    history.commit("o", made())
    history.commit("h", made(number="7"), "o")
    joined, kept = history.joined("o", "h")
    assert changed(joined) == {
        MEASURE: Change(MEASURE, history.tree("o").entries[MEASURE],
                        history.tree("h").entries[MEASURE])
    }  # fmt: skip
    assert (joined.landing.proposed, joined.bases, kept.files) == (True, ["o"], {})


def test_what_both_changed_is_made_anew() -> None:
    history = History()
    history.commit("o", made())
    history.commit("b", made(number="7"), "o")
    history.commit("h", made(description=text("Kuvaus")), "o")
    joined, kept = history.joined("b", "h")
    after = changed(joined)[MEASURE].after
    assert after is not None
    assert kept.get(after.id) == joined.tree[MEASURE]
    assert b"number" in joined.tree[MEASURE]
    assert b"Kuvaus" in joined.tree[MEASURE]
    kept.expect([after.id, history.tree("o").entries[MEASURE].id])


def test_what_the_head_takes_away_is_gone() -> None:
    history = History()
    history.commit("o", made())
    history.commit("h", {p: c for p, c in made().items() if p != MEASURE}, "o")
    joined, _ = history.joined("o", "h")
    assert changed(joined)[MEASURE].after is None


def test_what_is_no_file_comes_goes_and_stays() -> None:
    history = History()
    history.commit("o", made(), odd=[LINK])
    history.commit("h", made(), "o")
    joined, _ = history.joined("o", "h")
    assert changed(joined) == {LINK: Change(LINK, Entry("", "", "symlink"), None)}
    history.commit("k", made(), "o", odd=[LINK])
    assert changed(history.joined("o", "k")[0]) == {}
    only = {p: c for p, c in made().items() if p != MEASURE}
    history.commit("l", only, "o", odd=[LINK, MEASURE])
    after = changed(history.joined("o", "l")[0])[MEASURE].after
    assert after == Entry("", "", "symlink")


def test_the_schemas_of_the_merge_have_a_name_of_their_own() -> None:
    history = History()
    schema = {"schemas/body.schema.json": SCHEMAS["body.schema.json"]}
    more = {"schemas/x/deep.json": b"{}", "schemas/measure.schema.json": b"{}"}
    history.commit("o", made() | schema)
    history.commit("h", made() | schema | more, "o")
    joined, kept = history.joined("o", "h")
    assert joined.landing.law is not None
    law = kept.schemas(joined.landing.law)
    assert sorted(law) == ["body.schema.json", "measure.schema.json"]
    own = audit_memory.Memory()
    assert Made(own).schemas(str(own.law(schema))).keys() == {"body.schema.json"}


def test_a_conflict_leaves_what_the_base_has() -> None:
    history = History()
    history.commit("o", made())
    history.commit("b", made(number="7"), "o")
    history.commit("h", made(number="8"), "o")
    joined, _ = history.joined("b", "h")
    assert [conflict.record for conflict in joined.conflicts] == ["measures/m"]
    assert changed(joined) == {}


def crossed(depth: int) -> History:
    """Two lines that merged each other over and over, each from the other's last."""
    history = History()
    history.commit("o", made())
    history.commit("b0", made(number="7"), "o")
    history.commit("h0", made(description=text("Kuvaus")), "o")
    both = made(number="7", description=text("Kuvaus"))
    for n in range(depth):
        history.commit(f"b{n + 1}", both, f"b{n}", f"h{n}")
        history.commit(f"h{n + 1}", both, f"h{n}", f"b{n}")
    history.commit("b", made(number="9", description=text("Kuvaus")), f"b{depth}")
    history.commit("h", made(number="7", description=text("Toinen")), f"h{depth}")
    return history


@pytest.mark.parametrize("depth", [1, 2, 40])
def test_lines_that_crossed_have_one_past(depth: int) -> None:
    joined, _ = crossed(depth).joined("b", "h")
    assert (len(joined.bases), joined.conflicts) == (2, ())
    assert b'number: "9"' in joined.tree[MEASURE]
    assert b"Toinen" in joined.tree[MEASURE]


def test_without_patience_for_the_past_nothing_is_taken_for_granted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(request, "_MOST_CROSSINGS", 0)
    joined, _ = crossed(1).joined("b", "h")
    assert [conflict.path for conflict in joined.conflicts] == [MEASURE]


def test_lines_without_a_past_agree_or_are_in_conflict() -> None:
    history = History()
    history.commit("b", made(number="7"))
    history.commit("h", made(number="8"))
    joined, _ = history.joined("b", "h")
    assert joined.bases == []
    assert [conflict.path for conflict in joined.conflicts] == [MEASURE]
