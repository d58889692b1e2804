"""What the program brings along: its own schemas, and the files from which a registry starts.

Knows the two places where they stand: inside the installed package, and beside it in a source
checkout (an editable install runs from there too). Knows nothing of any registry in use, nor of
what is in the files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

PACKAGE: Final = Path(__file__).resolve().parent.parent
# A file that every set of schemas has: a folder that merely has the name is not ours.
_MARK: Final = "registry.schema.json"
_ON_GITHUB: Final = re.compile(
    r"https://github\.com/([\w.-]+/[\w.-]+?)(?:\.git)?/? ([0-9a-f]{40})", re.ASCII
)


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


def action() -> str | None:
    """Where GitHub finds this very program as an action: ``OWNER/NAME@COMMIT``.

    Known only for an installation from a repository on GitHub (PEP 610). Never guessed: whose
    the name ``stcli`` is elsewhere nobody here knows.
    """
    from importlib.metadata import PackageNotFoundError, distribution

    try:
        return action_from(distribution("stcli").read_text("direct_url.json") or "{}")
    except PackageNotFoundError:
        return None


def action_from(told: str) -> str | None:
    """The action in what pip wrote down of an installation's origin (``direct_url.json``)."""
    import json

    try:
        origin = json.loads(told)
        address, commit = origin["url"], origin["vcs_info"]["commit_id"]
    except (ValueError, KeyError, TypeError):
        return None
    found = _ON_GITHUB.fullmatch(f"{address} {commit}")
    return f"{found[1]}@{found[2]}" if found else None
