"""The life of a record in git: its versions and origins, in histories made at random."""

from __future__ import annotations

import random
import subprocess
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from stcli.domain.model.origin import origin, value_at
from stcli.domain.reading import document
from stcli.store.annals import Annals
from stcli.store.life import Life
from stcli.store.order import order_of
from tests.domain.building import SCHEMAS

if TYPE_CHECKING:
    from tests.store.conftest import Work

FLAT, DEEP = "registry/measures/a.yaml", "registry/measures/2026/a.yaml"
OTHER = "registry/measures/b.yaml"
OTHER_KIND = "registry/meetings/a.yaml"


class Past:
    """A random history: commits with up to three parents; the file changes, moves or goes."""

    def __init__(self, seed: int, prefix: str) -> None:
        self.dice = random.Random(seed)
        self.prefix = prefix
        self.files: list[dict[str, str]] = []
        self.parents: list[list[int]] = []
        self.stream: list[str] = []
        for number in range(30):
            self._commit(number)

    def _commit(self, number: int) -> None:
        count = self.dice.choice((1, 1, 1, 2, 2, 3))
        recent = list(range(max(0, number - 5), number))
        parents = self.dice.sample(recent, min(count, len(recent)))
        files = dict(self.files[self.dice.choice(parents)]) if parents else {}
        self._change(files, number)
        self.files.append(files)
        self.parents.append(parents)
        self.stream.append(self._text(number, parents, files))

    def _change(self, files: dict[str, str], number: int) -> None:
        path = next((p for p in (FLAT, DEEP) if p in files), FLAT)
        match self.dice.randrange(8):
            case 0 | 1 | 2:
                value = self.dice.randrange(3)
                files[path] = f'id: a\nnumber: "{value}"\n' if value else "id: a\n"
            case 3 if path in files:
                files[DEEP if path == FLAT else FLAT] = files.pop(path)
            case 4:
                files.pop(path, None)
            case _:
                files[self.dice.choice((OTHER, OTHER_KIND))] = f"id: b\nn: {number}\n"

    def _text(self, number: int, parents: list[int], files: dict[str, str]) -> str:
        lines = [
            "commit refs/heads/main", f"mark :{number + 1}",
            f"committer A <a@example.org> {1_700_000_000 + self.dice.randrange(9999)} +0000",
            "data 1\nx",
        ]  # fmt: skip
        lines += [f"{'merge' if n else 'from'} :{p + 1}" for n, p in enumerate(parents)]
        lines.append("deleteall")
        for path, text in {"registry/registry.yaml": "id: x\n", **files}.items():
            lines += [f"M 100644 inline {self.prefix}{path}", f"data {len(text)}", text]
        return "\n".join(lines) + "\n"


def value_in(files: dict[str, str]) -> str | None:
    text = next((files[path] for path in (FLAT, DEEP) if path in files), None)
    if text is None:
        return None
    data = document.read(FLAT, text.encode(), {}, "").data
    value = value_at(data, ("number",))
    return str(value) if value is not None else None


@pytest.mark.parametrize(("seed", "prefix"), [*((seed, "") for seed in range(7)), (7, "sub/")])
def test_the_origin_of_a_value_is_a_commit_that_made_it(
    seed: int, prefix: str, make: Callable[..., Work]
) -> None:
    work = make(prefix=prefix, commit=False)
    past = Past(seed, prefix)
    marks = work.top / "marks"
    subprocess.run(
        ["git", "fast-import", "--quiet", f"--export-marks={marks}"], cwd=work.top, check=True,
        input="".join(past.stream).encode(),
    )  # fmt: skip
    ids = dict(line.split() for line in marks.read_text().splitlines())
    by_id = {id: int(mark[1:]) - 1 for mark, id in ids.items()}
    for number in range(11, 30, 2):
        files = past.files[number]
        path = next((p for p in (FLAT, DEEP) if p in files), None)
        if path is None:
            continue
        with Life(Annals(work.repository, ids[f":{number + 1}"], None), path, SCHEMAS) as life:
            found = origin(life, life.tip, ("number",))
        made = by_id[found.commit]
        assert found.value == value_in(files) == value_in(past.files[made])
        befores = [past.files[parent] for parent in past.parents[made]]
        there = [before for before in befores if FLAT in before or DEEP in before]
        assert all(value_in(before) != found.value for before in there)
        assert found.born == (not there)
        for other in (*found.others, *filter(None, [found.returned])):
            assert value_in(past.files[by_id[other]]) == found.value


def test_a_life_reads_the_record_as_each_commit_has_it(make: Callable[..., Work]) -> None:
    work = make()
    (work.root / "schemas/measure.schema.json").unlink()
    first = work.save("the program's own schemas")
    work.write("README.md", b"x")
    work.save("nobody's business")
    moved = "registry/measures/2026/a.yaml"
    work.git("rm", "--quiet", "--cached", "registry/measures/a.yaml")
    work.write(moved, work.read("registry/measures/a.yaml"))
    (work.root / "registry/measures/a.yaml").unlink()
    second = work.save("moved")
    work.write(moved, b"{")
    broken = work.save("broken")
    with Life(Annals(work.repository, broken, None), moved, SCHEMAS) as life:
        assert life.tip == broken
        assert life.at(broken) is None
        assert life.parents(broken) == [second]
        assert [life.at(c).path for c in (second, first)] == [moved, "registry/measures/a.yaml"]  # type: ignore[union-attr]
        (below,) = life.parents(second)
        assert life.is_root(below)
        assert life.parents(below) == []


def test_a_landing_is_the_merge_that_brought_a_commit_to_the_trunk(work: Work) -> None:
    def branch(name: str, at: str) -> str:
        work.git("checkout", "--quiet", "-b", name, at)
        work.write(f"registry/measures/{name}.yaml", b"x")
        return work.save(name)

    def merge(name: str, onto: str) -> str:
        work.git("checkout", "--quiet", onto)
        work.git("merge", "--quiet", "--no-ff", "-m", "landing", name)
        return work.git("rev-parse", "HEAD")

    first = work.git("rev-parse", "HEAD")
    one, two = branch("one", first), branch("two", first)
    inner = merge("two", "one")
    outer = merge("one", "main")
    order, _ = order_of(work.repository, outer, None)
    assert order.landings == dict.fromkeys((one, two, inner), outer)


def test_a_folder_with_a_line_break_in_its_name_is_refused(make: Callable[..., Work]) -> None:
    from stcli.domain.refusal import Refusal
    from stcli.store.question import Questions

    questions: Any = Questions(make().repository)
    with pytest.raises(Refusal):
        questions.ask("HEAD:a\nb")
    questions.close()
