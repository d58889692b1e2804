"""History: what commits did and claim, whatever someone wrote into them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stcli.domain.changing.plan import Plan
from stcli.domain.model.claim import Claim
from stcli.store import history, trailer

if TYPE_CHECKING:
    from tests.store.conftest import Work

A = "registry/measures/a.yaml"
B = "registry/measures/b.yaml"


def log(work: Work, *records: str, **more: int) -> list[history.Commit]:
    head = work.git("rev-parse", "HEAD")
    return list(history.log(work.repository, head=head, records=list(records) or None, **more))


@pytest.mark.parametrize("prefix", ["", "sub/folder/"])
def test_a_commit_of_ours_tells_what_it_did(make: Callable[..., Work], prefix: str) -> None:
    work = make(prefix=prefix)
    first = work.git("rev-parse", "HEAD")
    id = work.commit({A: b"id: a\nx: 1\n", "registry/n.yaml": b"id: n\n"})
    newest, oldest = log(work)
    assert newest == history.Commit(
        id=id,
        parents=(first,),
        author="Aino Aalto",
        email="aino@example.org",
        authored="2026-03-12T09:30:00+00:00",
        committed="2026-03-12T09:30:00+00:00",
        time=1773307800,
        subject="measure: start a",
        body=newest.body,
        claims=(Claim("measure.start", "measures/a", "decisions/2026-03-12-1"),),
        operation="01JD0000000000000000000001",
        extra=(),
        changes=newest.changes,
        tree=work.git("rev-parse", "HEAD^{tree}"),
    )
    assert newest.paths == (A, "registry/n.yaml")
    changed, added = newest.changes
    assert changed.before is not None
    assert changed.after == ("100644", work.git("rev-parse", f"HEAD:{prefix}{A}"), None)
    assert added.before is None
    assert "    Stcli-Action: focus-area.close" in newest.body.splitlines()
    assert (oldest.id, oldest.parents, oldest.claims) == (first, (), ())
    assert len(oldest.paths) == 4


def test_the_log_of_a_record_is_that_of_its_file(work: Work) -> None:
    work.write(A, b"id: a\nx: 1\n")
    one = work.save("one")
    work.write(B, b"id: b\nx: 1\n")
    work.save("two")
    assert log(work, A)[0].id == one
    assert len(log(work, A)) == 2
    assert len(log(work)) == 3


def test_commits_that_do_not_touch_the_registry_are_nobodys_business(work: Work) -> None:
    (work.top / "README.md").write_text("x")
    work.save("readme")
    assert [commit.subject for commit in log(work)] == ["a registry"]


def test_days_are_compared_with_the_committers_time_whatever_the_order(work: Work) -> None:
    for number, at in enumerate((1_750_000_000, 4_000_000_000, 1_760_000_000)):
        work.write(A, b"id: a\nx: %d\n" % number)
        work.save(f"nr {number}", at=at)
    told = log(work, since=1_750_000_000, until=1_760_000_001)
    assert [commit.subject for commit in told] == ["nr 2", "nr 0"]
    assert [c.subject for c in log(work, until=1_750_000_000)] == ["a registry"]


def test_a_merge_tells_what_it_changed_for_its_first_parent(work: Work) -> None:
    work.git("checkout", "--quiet", "-b", "side")
    work.write(B, b"id: b\nside: 1\n")
    work.save("side")
    work.git("checkout", "--quiet", "main")
    work.write(A, b"id: a\ntrunk: 1\n")
    work.save("trunk")
    work.git("merge", "--quiet", "--no-ff", "side", "-m", "landing")
    told = {commit.subject: commit.paths for commit in log(work)}
    assert told["landing"] == (B,)
    assert (told["side"], told["trunk"]) == ((B,), (A,))


def test_names_of_files_cannot_be_mistaken_for_anything_else(work: Work) -> None:
    odd = ("registry/:000000 x", "registry/a\nb", "registry/\t-", "registry/" + "0" * 40)
    for path in odd:
        work.write(path, b"x")
    work.save("odd")
    work.save("empty")
    assert set(log(work)[0].paths) == set(odd)


def raw(work: Work, message: bytes, **headers: str) -> None:
    """A commit made of bytes, as no tool would make it."""
    tree, parent = work.git("rev-parse", "HEAD^{tree}", "HEAD").split()
    work.write(A, message.hex().encode())
    work.git("add", A)
    tree = work.git("write-tree")
    author = headers.pop("author", "Mallory <m@example.org> 1750000000 +0000")
    committer = headers.pop("committer", "Mallory <m@example.org> 1750000000 +0000")
    lines = [f"tree {tree}", f"parent {parent}", f"author {author}", f"committer {committer}"]
    lines += [f"{key} {value}" for key, value in headers.items()]
    text = "\n".join(lines).encode("utf-8", "surrogateescape") + b"\n\n" + message
    id = work.git("hash-object", "-w", "--literally", "-t", "commit", "--stdin", feed=text)
    work.git("update-ref", "HEAD", id)


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"\n\n\n",
        b"\xff\xfe not utf-8",
        b"nul\0here",
        b":100644 100644 a b M\n",
        b"x\n\nStcli-Action: a\n" * 3,
        b"\x1b[31m",
        b"a" * 200_000,
        "yö".encode("utf-16"),
    ],
)
def test_any_message_is_read_and_the_rest_of_the_log_is_intact(work: Work, message: bytes) -> None:
    raw(work, message)
    work.write(B, b"id: b\nx: 1\n")
    work.save("after")
    told = log(work)
    assert [commit.subject for commit in told][::2] == ["after", "a registry"]
    assert told[1].paths == (A,)
    assert told[1].author == "Mallory"
    assert told[1].claims == ()
    told[1].body.encode()


@pytest.mark.parametrize(
    "headers",
    [
        {"author": "Mallory <m@example.org> 99999999999999999999 +0000"},
        {"committer": "Mallory <m@example.org> 9223372036854775807 +9999"},
        {"committer": "Mallory <m@example.org> -1 -0000"},
        {"author": "no address at all"},
        {"author": "\udcff <\udcff> 1 +0000"},
        {"encoding": "no-such-encoding"},
        {"encoding": "ISO-8859-1"},
    ],
)
def test_any_header_is_read(work: Work, headers: dict[str, str]) -> None:
    raw(work, b"subject \xe4\n\nbody\n", **headers)
    told = log(work)
    assert len(told) == 2
    assert told[0].subject.startswith("subject ")
    assert isinstance(told[0].time, int)


TRAILERS = "Stcli-Action: measure.start\nStcli-Record: measures/a\nStcli-Operation: 01J"


def claims(text: str) -> list[tuple[str, str, str | None]]:
    return [(c.action, c.record, c.decision) for c in trailer.parse(text).claims]


def test_each_action_is_followed_by_its_record_and_perhaps_by_its_decision() -> None:
    text = (
        "s\n\nbody\n\nStcli-Action: a.b\nStcli-Record: x/1\nStcli-Decision: decisions/1\n"
        "Signed-off-by: someone\nStcli-Action: a.c\nStcli-Record: x/2\nStcli-Operation: 1\n"
    )
    assert claims(text) == [("a.b", "x/1", "decisions/1"), ("a.c", "x/2", None)]
    assert trailer.parse(text).operation == "1"


@pytest.mark.parametrize(
    "text",
    [
        TRAILERS,
        f"\n\n{TRAILERS}",
        f"s\n{TRAILERS}",
        f"s\n\n{TRAILERS}\n\nlast words",
        f"s\n\n{TRAILERS}\n\nCo-authored-by: x <x@example.org>",
        "s\n\n    Stcli-Action: measure.start\n    Stcli-Record: measures/a",
        "s\n\nstcli-action: measure.start\nstcli-record: measures/a",
        "s\n\nStcli-Action : measure.start\nStcli-Record : measures/a",
        "s\n\nStcli-Action:measure.start\nStcli-Record:measures/a",
        "s\n\nStcli-Action: measure.start \nStcli-Record: measures/a",
        "s\n\nStcli-Action: meas ure\nStcli-Record: measures/a",
        "s\n\nStcli-Action: x\n folded\nStcli-Record: ä/a",
        "s\n\nStcli-Action: a\nStcli-Action: b",
        "s\n\nStcli-Record: measures/a\nStcli-Action: measure.start",
        "s\n\nStcli-Action: a\vStcli-Record: b/c",
    ],
)
def test_what_is_not_exactly_a_claim_claims_nothing(text: str) -> None:
    assert claims(text) == []


def test_an_operation_counts_only_if_it_is_the_only_one() -> None:
    assert trailer.parse("s\n\nStcli-Operation: 1\nStcli-Operation: 1").operation == "1"
    assert trailer.parse("s\n\nStcli-Operation: 1\nStcli-Operation: 2").operation is None


def test_other_trailers_of_ours_are_kept() -> None:
    assert trailer.parse("s\n\nStcli-Digest: ab12\nOther: x").extra == (("Stcli-Digest", "ab12"),)


words = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._/-]{0,9}", fullmatch=True)
plans = st.builds(
    Plan,
    edits=st.just(()),
    claims=st.lists(st.builds(Claim, words, words, st.none() | words), max_size=4).map(tuple),
    subject=st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=20),
    operation=words,
    reason=st.text(max_size=60) | st.just(f"x\n\n{TRAILERS}\n"),
    extra=st.just(()),
)


@given(plans)
def test_what_a_plan_writes_is_read_back_and_its_reason_never_claims_anything(
    plan: Plan,
) -> None:
    read = trailer.parse(plan.message)
    assert read.subject == plan.subject
    assert read.claims == plan.claims
    assert read.operation == plan.operation


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    trailer.parse(text)
