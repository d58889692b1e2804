"""The program finds what it ships, from a checkout and from an installed package alike."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from stcli.store import shipped

ROOT = Path(__file__).resolve().parents[2]


def test_a_checkout_ships_the_schemas_beside_the_package() -> None:
    expected = {path.name: path.read_bytes() for path in (ROOT / "schemas").glob("*.schema.json")}
    assert shipped.shipped_schemas() == expected


def test_every_shipped_schema_is_json() -> None:
    assert all(json.loads(content) for content in shipped.shipped_schemas().values())


def test_a_new_registry_starts_from_registry_yaml_and_the_three_bodies() -> None:
    assert set(shipped.shipped_template()) == {
        "registry/registry.yaml",
        "registry/bodies/cooperation-group.yaml",
        "registry/bodies/expert-network.yaml",
        "registry/bodies/secretariat.yaml",
    }


def test_an_installed_package_ships_its_own_copy(tmp_path: Path) -> None:
    package = tmp_path / "stcli"
    (package / "schemas").mkdir(parents=True)
    (package / "schemas" / "registry.schema.json").write_bytes(b"{}")
    (package / "template" / "registry" / "bodies").mkdir(parents=True)
    (package / "template" / "registry" / "registry.yaml").write_bytes(b"id: x\n")
    assert shipped.shipped_schemas(str(package)) == {"registry.schema.json": b"{}"}
    assert shipped.shipped_template(str(package)) == {"registry/registry.yaml": b"id: x\n"}


def test_a_folder_that_only_has_the_name_is_not_taken_for_the_schemas(tmp_path: Path) -> None:
    (tmp_path / "schemas").mkdir()
    (tmp_path / "schemas" / "other.schema.json").write_bytes(b"{}")
    with pytest.raises(FileNotFoundError):
        shipped.shipped_schemas(str(tmp_path / "stcli"))


COMMIT = "0123456789abcdef0123456789abcdef01234567"


def origin(url: str, commit: str = COMMIT) -> str:
    return json.dumps({"url": url, "vcs_info": {"vcs": "git", "commit_id": commit}})


@pytest.mark.parametrize("end", ["", ".git", "/"])
def test_an_installation_from_github_knows_its_action(end: str) -> None:
    told = origin(f"https://github.com/esimerkki/stcli{end}")
    assert shipped.action_from(told) == f"esimerkki/stcli@{COMMIT}"


@pytest.mark.parametrize(
    "told",
    [
        "{}",
        "[]",
        "not json",
        json.dumps({"url": "file:///somewhere", "dir_info": {"editable": True}}),
        origin("https://example.invalid/esimerkki/stcli"),
        origin("https://github.com/esimerkki"),
        origin("https://github.com/esimerkki/stcli", "main"),
        origin("https://github.com/esimerkki/stcli", COMMIT + "\n      - run: evil"),
        origin("https://github.com/esimerkki/stcli@main # "),
    ],
)
def test_any_other_installation_guesses_no_action(told: str) -> None:
    assert shipped.action_from(told) is None
