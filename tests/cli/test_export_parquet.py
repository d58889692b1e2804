"""Several registries side by side as Parquet, read by DuckDB as one."""

from __future__ import annotations

import json
import re
from pathlib import Path

import duckdb
import pytest

from stcli.store.shipped import shipped_schemas
from tests.cli.made_up import Run, registry_yaml, write
from tests.cli.story import story

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "side-by-side.md"
REGIONS = ("etela", "pohjoinen")


@pytest.fixture
def regions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run) -> Path:
    """The tables of two registries, a folder each; the second has a kind's field more."""
    for number, region in enumerate(REGIONS):
        root = tmp_path / region
        write(root, story())
        about = {"id": region, "title": {"fi": region}, "languages": {"required": ["fi"]}}
        write(root, {"registry/registry.yaml": registry_yaml(about)})
        if number:
            write(root, {f"schemas/{name}": text for name, text in _schemas().items()})
            (root / "registry/measures/opas.yaml").unlink()
        monkeypatch.chdir(root)
        done = run("export", "-f", "parquet", "-o", f"../lake-{region}")
        assert done.code in (0, 1), done.err
        (tmp_path / "lake").mkdir(exist_ok=True)
        (tmp_path / f"lake-{region}").rename(tmp_path / "lake" / region)
    return tmp_path / "lake"


def _schemas() -> dict[str, bytes]:
    schemas = dict(shipped_schemas())
    measure = json.loads(schemas["measure.schema.json"])
    measure["properties"]["budget"] = {
        "type": "number", "description": "The budget.",
        "x-label": {"fi": "talousarvio", "sv": "budget", "en": "budget"},
    }  # fmt: skip
    schemas["measure.schema.json"] = json.dumps(measure).encode()
    return schemas


def test_registries_lie_side_by_side(regions: Path) -> None:
    def of(name: str) -> str:
        return f"read_parquet('{regions}/*/{name}.parquet', union_by_name = true)"

    with duckdb.connect() as connection:
        counted = f"select registry, count(*) from {of('measures')} group by 1 order by 1"
        assert connection.execute(counted).fetchall() == [("etela", 5), ("pohjoinen", 4)]
        joined = (
            f"select m.registry, count(*) from {of('measures')} m join {of('measures_progress')} p "
            "using (registry, reference) group by 1 order by 1"
        )
        assert connection.execute(joined).fetchall() == [("etela", 1), ("pohjoinen", 1)]
        days = f"select max(date) - min(date) from {of('meetings')}"
        assert connection.execute(days).fetchall() == [(273,)]
        lacking = f"select count(*), count(budget) from {of('measures')}"
        assert connection.execute(lacking).fetchall() == [(9, 0)]


def test_the_document_shows_what_duckdb_answers(
    regions: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(regions.parent)
    shown = re.findall(r"```sql\n(.*?)```\n\n```text\n(.*?)```", DOCUMENT.read_text("utf-8"), re.S)
    assert len(shown) == 2
    for sql, answer in shown:
        with duckdb.connect() as connection:
            rows = connection.execute(sql).fetchall()
        assert "".join("|".join(map(str, row)) + "\n" for row in rows) == answer


def test_every_table_is_there_with_its_registry(regions: Path) -> None:
    for region in REGIONS:
        manifest = json.loads((regions / region / "datapackage.json").read_text("utf-8"))
        for resource in manifest["resources"]:
            path = regions / region / resource["path"]
            with duckdb.connect() as connection:
                shown = connection.execute(f"describe select * from '{path}'").fetchall()
                rows = connection.execute(f"select count(*) from '{path}'").fetchall()
            names = [field["name"] for field in resource["schema"]["fields"]]
            assert [column[0] for column in shown] == names
            assert names[0] == "registry"
            assert rows == [(resource["rows"],)]


def test_the_same_files_give_the_same_bytes(regions: Path, run: Run) -> None:
    assert run("export", "-f", "parquet", "-o", "../again").code == 0
    again = regions.parent / "again"
    for path in (regions / REGIONS[1]).iterdir():
        assert (again / path.name).read_bytes() == path.read_bytes(), path.name


def test_a_public_one_holds_nothing_that_is_hidden(regions: Path, run: Run) -> None:
    assert run("export", "-f", "parquet", "-o", "../open", "--public").code == 0
    with duckdb.connect() as connection:
        for path in (regions.parent / "open").glob("*.parquet"):
            rows = connection.execute(f"select * from '{path}'").fetchall()
            assert "aapuriapu" not in str(rows), path.name
            assert "Made up for a test" not in str(rows), path.name


def test_a_single_table_needs_a_file(inside: Path, run: Run) -> None:
    assert run("export", "measures", "-f", "parquet").code == 2
    assert run("export", "measures", "-o", "../m.parquet").code == 0
    with duckdb.connect() as connection:
        rows = connection.execute(
            f"select registry, id from '{inside.parent}/m.parquet'"
        ).fetchall()
    assert rows == [("esimerkki", "esimerkki-opas")]
