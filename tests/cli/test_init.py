"""``stcli init``: a new registry that is valid from its first moment, or nothing at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from stcli.domain.changing.founding import id_from
from stcli.domain.reading import document
from stcli.store import shipped
from stcli.store.shipped import shipped_schemas, shipped_template
from tests.cli.made_up import Run, git, tree_of, write

WORKFLOW_FILE = ".github/workflows/registry.yml"
HOOKS_FILE = ".pre-commit-config.yaml"


def everything(root: Path) -> list[Path]:
    return sorted(root.rglob("*"))


def data_of(path: Path) -> dict[str, object]:
    data = document.read("", path.read_bytes(), None, "").data
    assert data is not None
    return data


def test_it_makes_a_registry_that_validates(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = run("init", "uusi", "--title-fi", "Esimerkki")
    assert done.code == 0
    monkeypatch.chdir("uusi")
    judged = run("validate", "--json")
    assert judged.code == 0
    assert judged.envelope["data"]["records"] == 3
    assert run("fmt", "--check").code == 0


def test_it_has_schemas_bodies_line_ends_a_workflow_and_hooks(run: Run) -> None:
    run("init", "uusi", "--title-fi", "Esimerkki")
    made = tree_of(Path("uusi"))
    schemas = {f"schemas/{name}": text for name, text in shipped_schemas().items()}
    bodies = {path: text for path, text in shipped_template().items() if "/bodies/" in path}
    own = {".gitattributes", HOOKS_FILE, WORKFLOW_FILE, "registry/registry.yaml"}
    assert made.items() >= {**schemas, **bodies}.items()
    assert made.keys() == {*schemas, *bodies, *own}


def test_registry_yaml_names_the_new_registry_and_not_the_shipped_one(run: Run) -> None:
    run("init", "Uusi Rekisteri", "--title-fi", "Esimerkki", "--title-sv", "Exempel")
    data = data_of(Path("Uusi Rekisteri/registry/registry.yaml"))
    assert data["id"] == "uusi-rekisteri"
    assert data["title"] == {"fi": "Esimerkki", "sv": "Exempel"}
    assert data["languages"] == {"required": ["fi"], "expected": ["sv"], "offered": ["en"]}


def test_without_a_title_it_is_a_registry_of_the_model(run: Run) -> None:
    run("init", "uusi", "--id", "oma")
    template = document.read("", shipped_template()["registry/registry.yaml"], None, "").data
    data = data_of(Path("uusi/registry/registry.yaml"))
    assert template is not None
    assert (data["id"], data["title"]) == ("oma", template["title"])


def test_it_is_the_first_commit_of_a_new_repository(run: Run) -> None:
    done = run("init", "uusi", "--json")
    root = Path("uusi")
    assert git(root, "status", "--porcelain") == ""
    assert git(root, "rev-list", "HEAD").split() == [done.envelope["data"]["commit"]]
    assert git(root, "symbolic-ref", "HEAD") == "refs/heads/main\n"
    subject, *_ = git(root, "log", "--format=%s", "-1").splitlines()
    assert subject == "registry: found uusi"
    trailers = git(root, "log", "--format=%(trailers:key=Stcli-Operation,valueonly)", "-1")
    assert trailers.strip() == done.envelope["data"]["operation"]
    assert done.envelope["data"]["records"] == [
        "bodies/cooperation-group", "bodies/expert-network", "bodies/secretariat",
    ]  # fmt: skip


def test_commands_can_go_on_at_once(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    run("init", "uusi")
    monkeypatch.chdir("uusi")
    done = run("organisation", "add", "esimerkki", "--name-fi", "Esimerkki", "--type", "ngo")
    assert done.code == 0


def test_it_says_what_comes_next(run: Run) -> None:
    done = run("init", "uusi")
    assert "uusi" in done.out
    assert "stcli organisation add" in done.err


def test_the_current_folder_is_the_usual_one(run: Run, tmp_path: Path) -> None:
    assert run("init").code == 0
    assert data_of(tmp_path / "here/registry/registry.yaml")["id"] == "here"


def test_nobody_is_sent_to_where_they_are(run: Run) -> None:
    done = run("init")
    assert "Next: add the organisations" in done.err


def test_the_option_for_the_registry_names_the_folder_too(run: Run) -> None:
    assert run("-C", "uusi", "init").code == 0
    assert run("-C", "uusi", "validate").code == 0


def test_files_of_the_users_own_stay_and_are_not_committed(run: Run) -> None:
    write(Path("uusi"), {"README.md": b"own\n", ".gitattributes": b"own\n"})
    done = run("init", "uusi")
    assert done.code == 0
    assert Path("uusi/.gitattributes").read_bytes() == b"own\n"
    assert ".gitattributes" in done.err
    assert git(Path("uusi"), "status", "--porcelain").split() == [
        "??", ".gitattributes", "??", "README.md",
    ]  # fmt: skip


def test_inside_a_repository_it_writes_files_and_commits_nothing(run: Run, tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    done = run("init", "uusi", "--json")
    assert done.code == 0
    assert done.envelope["data"]["commit"] is None
    assert not Path("uusi/.git").exists()
    assert not Path("uusi", WORKFLOW_FILE).exists()
    assert not Path("uusi", HOOKS_FILE).exists()
    assert "git add" in run("init", "toinen").err


def test_at_the_top_of_a_repository_workflow_and_hooks_belong(run: Run, tmp_path: Path) -> None:
    git(tmp_path / "here", "init", "--quiet")
    assert run("init").code == 0
    assert (tmp_path / "here" / WORKFLOW_FILE).is_file()
    assert (tmp_path / "here" / HOOKS_FILE).is_file()


def test_without_git_there_is_a_registry_all_the_same(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    done = run("init", "uusi", "--json")
    assert done.code == 0
    assert done.envelope["data"]["commit"] is None
    assert run("-C", "uusi", "validate").code == 0


def test_a_dry_run_makes_nothing(run: Run, tmp_path: Path) -> None:
    before = everything(tmp_path)
    done = run("init", "uusi", "--dry-run")
    assert done.code == 0
    assert "registry/registry.yaml" in done.out.splitlines()
    assert everything(tmp_path) == before


# Refusals: nothing is half made


def no_identity(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AUTHOR_NAME", "AUTHOR_EMAIL", "COMMITTER_NAME", "COMMITTER_EMAIL"):
        monkeypatch.delenv(f"GIT_{name}")


def test_without_an_identity_nothing_is_made(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    no_identity(monkeypatch)
    before = everything(tmp_path)
    done = run("init", "uusi/syvalla", "--json")
    assert done.code == 4
    assert done.envelope["error"]["code"] == "identity-missing"
    assert everything(tmp_path) == before


@pytest.mark.parametrize("name", ["registry", "schemas"])
def test_a_registry_that_is_there_is_never_touched(run: Run, tmp_path: Path, name: str) -> None:
    write(Path("uusi"), {f"{name}/registry.yaml": b"id: x\n"})
    before = everything(tmp_path)
    done = run("init", "uusi", "--json")
    assert done.code == 3
    assert done.envelope["error"]["code"] == "init-not-empty"
    assert everything(tmp_path) == before


def test_an_empty_folder_registry_is_no_registry(run: Run) -> None:
    Path("uusi/registry").mkdir(parents=True)
    assert run("init", "uusi").code == 0


def test_a_registry_is_not_founded_twice(run: Run) -> None:
    assert run("init", "uusi").code == 0
    assert run("init", "uusi").code == 3


def test_a_registry_does_not_stand_inside_another(run: Run, inside: Path) -> None:
    done = run("init", "registry/measures/uusi", "--json")
    assert (done.code, done.envelope["error"]["code"]) == (3, "init-inside-registry")
    assert not (inside / "registry/measures/uusi").exists()


def test_a_file_is_no_place_for_a_registry(run: Run) -> None:
    Path("uusi").write_bytes(b"")
    assert run("init", "uusi").code == 3


def test_a_title_that_the_profile_refuses_is_refused(run: Run, tmp_path: Path) -> None:
    before = everything(tmp_path)
    done = run("init", "uusi", "--json", "--title-fi", "Esimerkki\u202eesimerkki")
    assert (done.code, done.envelope["error"]["code"]) == (3, "init-invalid")
    assert everything(tmp_path) == before


def test_an_id_of_another_form_is_refused(run: Run, tmp_path: Path) -> None:
    before = everything(tmp_path)
    assert run("init", "uusi", "--id", "Ei Käy").code == 3
    assert everything(tmp_path) == before


@pytest.mark.parametrize("place", ["registry", "schemas/measure.schema.json", ".github"])
def test_what_was_made_goes_when_something_fails_half_way(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    from stcli.store import file

    real: Callable[..., None] = file.write_new

    def full(folder: file.Folder, name: str, content: bytes, *, like: object) -> None:
        if f"{folder.path}/{name}".find(f"/uusi/{place.partition('/')[0]}") >= 0:
            raise OSError(28, "No space left on device")
        real(folder, name, content, like=like)

    before = everything(tmp_path)
    monkeypatch.setattr(file, "write_new", full)
    assert run("init", "uusi").code == 4
    assert everything(tmp_path) == before
    monkeypatch.setenv("PATH", "/nowhere")
    assert run("init", "uusi").code == 4
    assert everything(tmp_path) == before


# The workflow: what it may never do is in tests/ci


def test_the_workflow_speaks_the_language_of_whoever_founds(run: Run) -> None:
    run("init", "uusi", "--lang", "sv")
    flow: Any = data_of(Path("uusi") / WORKFLOW_FILE)
    [step] = flow["jobs"]["registry"]["steps"]
    assert step["with"] == {"language": "sv"}


def test_the_workflow_uses_the_very_commit_that_was_installed(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = f"esimerkki/stcli@{'a' * 40}"
    monkeypatch.setattr(shipped, "action", lambda: known)
    done = run("init", "uusi")
    assert f"- uses: {known}\n" in Path("uusi", WORKFLOW_FILE).read_text("utf-8")
    assert WORKFLOW_FILE not in done.err


def test_where_the_source_is_unknown_it_says_what_to_fill_in(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whose project the name is elsewhere, the registry's founder can't know."""
    monkeypatch.setattr(shipped, "action", lambda: None)
    done = run("init", "uusi")
    assert "- uses: OWNER/stcli@COMMIT\n" in Path("uusi", WORKFLOW_FILE).read_text("utf-8")
    assert WORKFLOW_FILE in done.err
    assert "OWNER/stcli@COMMIT" in done.err


@pytest.mark.parametrize(
    ("name", "id"),
    [("Uusi Rekisteri", "uusi-rekisteri"), ("Päätökset 2025", "paatokset-2025"), ("_", "registry")],
)
def test_an_id_is_made_of_the_folders_name(name: str, id: str) -> None:
    assert id_from(name) == id
