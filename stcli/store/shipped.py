"""What the program brings along: its own schemas, and the files from which a registry starts.

Knows the two places where they stand: inside the installed package, and beside it in a source
checkout (an editable install runs from there too). Knows nothing of any registry in use, nor of
what is in the files.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

PACKAGE: Final = Path(__file__).resolve().parent.parent
# A file that every set of schemas has: a folder that merely has the name is not ours.
_MARK: Final = "registry.schema.json"


def shipped_schemas(package: Path = PACKAGE) -> dict[str, bytes]:
    """The schemas that the program ships: file name (``measure.schema.json``) to content.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    folder = _schemas(package)
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*.schema.json"))}


def shipped_template(package: Path = PACKAGE) -> dict[str, bytes]:
    """The files from which a new registry starts: ``registry/…`` path to content.

    These are ``registry.yaml`` and the bodies. They are this repository's own; a new registry
    takes their form and replaces what names this one.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    root = _root(package)
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in _template_files(root)}


def _schemas(package: Path) -> Path:
    for folder in (package / "schemas", package.parent / "schemas"):
        if (folder / _MARK).is_file():
            return folder
    raise FileNotFoundError(package / "schemas" / _MARK)


def _root(package: Path) -> Path:
    for folder in (package / "template", package.parent):
        if (folder / "registry" / "registry.yaml").is_file():
            return folder
    raise FileNotFoundError(package / "template" / "registry" / "registry.yaml")


def _template_files(root: Path) -> Iterator[Path]:
    yield root / "registry" / "registry.yaml"
    yield from sorted((root / "registry" / "bodies").glob("*.yaml"))


def source() -> str | None:
    """Where this very program was installed from, for another machine to install it too.

    A requirement of pip's with one exact commit, known only for an installation from a git
    repository (PEP 610). A bare name is never given: whose it is on an index nobody here knows.
    """
    import json
    from importlib.metadata import PackageNotFoundError, distribution

    try:
        told = json.loads(distribution("stcli").read_text("direct_url.json") or "{}")
        vcs = told["vcs_info"]
        return f"stcli @ {vcs['vcs']}+{told['url']}@{vcs['commit_id']}"
    except (PackageNotFoundError, ValueError, KeyError, TypeError):
        return None
