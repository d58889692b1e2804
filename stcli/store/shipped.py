"""What the program brings along: its own schemas, and the files from which a registry starts.

Knows the two places where they stand: inside the installed package, and beside it in a source
checkout (an editable install runs from there too). Knows nothing of any registry in use, nor of
what is in the files.
"""

from __future__ import annotations

import os
import re
from typing import Final

PACKAGE: Final = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
# A file that every set of schemas has: a folder that merely has the name is not ours.
_MARK: Final = "registry.schema.json"
_ON_GITHUB: Final = re.compile(
    r"https://github\.com/([\w.-]+/[\w.-]+?)(?:\.git)?/? ([0-9a-f]{40})", re.ASCII
)


def shipped_schemas(package: str = PACKAGE) -> dict[str, bytes]:
    """The schemas that the program ships: file name (``measure.schema.json``) to content.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    parent = os.path.dirname(package)
    root = _first((package, parent), f"schemas/{_MARK}")
    return _files(f"{root}/schemas", ".schema.json")


def shipped_template(package: str = PACKAGE) -> dict[str, bytes]:
    """The files from which a new registry starts: ``registry/…`` path to content.

    These are ``registry.yaml`` and the bodies. They are this repository's own; a new registry
    takes their form and replaces what names this one.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    parent = os.path.dirname(package)
    root = _first((f"{package}/template", parent), "registry/registry.yaml")
    bodies = _files(f"{root}/registry/bodies", ".yaml")
    return {
        "registry/registry.yaml": _content(f"{root}/registry/registry.yaml"),
        **{f"registry/bodies/{name}": content for name, content in bodies.items()},
    }


def _first(folders: tuple[str, ...], mark: str) -> str:
    """The first of the folders that has a certain file."""
    for folder in folders:
        if os.path.isfile(f"{folder}/{mark}"):
            return folder
    raise FileNotFoundError(f"{folders[0]}/{mark}")


def _files(folder: str, ending: str) -> dict[str, bytes]:
    """The files of a folder by their names; none where it is not there."""
    names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
    return {name: _content(f"{folder}/{name}") for name in names if name.endswith(ending)}


def _content(path: str) -> bytes:
    with open(path, "rb") as stream:
        return stream.read()


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
