"""Records as a shell completion sees them: names of files, and titles at a glance.

Lists folders and looks into few files; parses nothing, judges nothing, takes a bounded time.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from time import monotonic
from typing import Final

from stcli.cli.command_table import KINDS
from stcli.store import discovery, file

PATIENCE: Final = 0.5  # seconds for the names
LOOK: Final = 0.1  # seconds for the titles
MOST_TITLES: Final = 200
DEEPEST: Final = 4  # subfolders of a kind's folder
LONGEST: Final = 80  # characters of a title
VOID: Final = b"\nstatus: void\n"


def records(registry: str | None, kind: str, current: str, lang: str) -> Iterator[tuple[str, str]]:
    """Ids of records that begin so, with titles where a language is given.

    ``kind`` is ``*`` for any; an id that several kinds have is there once. With a slash in the
    word that is being typed, references (``measures/opas``) are completed.
    """
    root = _root(registry)
    folders = [KINDS[kind][0]] if kind in KINDS else _folders(root)
    slash = "/" in current
    found = sorted(
        (f"{folder}/{id}" if slash else id, folder, path)
        for folder in folders
        for id, path in _files(root, folder)
        if (f"{folder}/{id}" if slash else id).startswith(current)
    )
    ends = monotonic() + LOOK
    before = ""
    for number, (name, folder, path) in enumerate(found):
        looked = lang and number < MOST_TITLES and monotonic() < ends
        told = _look(path, folder, lang) if looked and name != before else ""
        if told is not None and name != before:
            yield name, told
        before = name


def folder_of(registry: str | None, name: str) -> str | None:
    """The folder of the kind of the record that a person named."""
    root = _root(registry)
    wanted = name.removesuffix(".yaml").removeprefix(f"{discovery.REGISTRY}/")
    if "/" in wanted:
        return wanted.partition("/")[0]
    known = [(id, folder) for folder in _folders(root) for id, _ in _files(root, folder)]
    exact = [folder for id, folder in known if id == wanted]
    begun = {folder for id, folder in known if id.startswith(wanted)}
    return exact[0] if exact else next(iter(begun), None) if len(begun) == 1 else None


def _root(registry: str | None) -> str:
    found = discovery.find(directory=registry, variable=None, here=os.getcwd())
    return os.path.join(found.root, discovery.REGISTRY)


def _folders(root: str) -> list[str]:
    with os.scandir(root) as entries:
        return sorted(entry.name for entry in entries if entry.is_dir(follow_symlinks=False))


def _files(root: str, folder: str) -> Iterator[tuple[str, str]]:
    """Every record's id and file in a kind's folder and its subfolders."""
    ends = monotonic() + PATIENCE
    waiting = [(os.path.join(root, folder), 0)]
    while waiting and monotonic() < ends:
        place, depth = waiting.pop()
        with os.scandir(place) as entries:
            for entry in entries:
                if entry.name.endswith(".yaml"):
                    yield entry.name[:-5], entry.path
                elif depth < DEEPEST and entry.is_dir(follow_symlinks=False):
                    waiting.append((entry.path, depth + 1))


def _look(path: str, folder: str, lang: str) -> str | None:
    """The title in a file's text; None for a record that is void."""
    try:
        content = _content(path)
    except (OSError, file.Irregular):
        return ""
    if VOID in content:
        return None
    key = next((title for own, title in KINDS.values() if own == folder), "title")
    return _title(content.decode("utf-8", "replace"), key, lang)


def _content(path: str) -> bytes:
    folder = file.Folder.open(os.path.dirname(path))
    try:
        return file.read(folder, os.path.basename(path))[0]
    finally:
        folder.close()


def _title(text: str, key: str, lang: str) -> str:
    """The text below a key of the file, in a language if there is one in it."""
    lines = iter(text.split(f"\n{key}:\n", 1)[-1].splitlines() if f"\n{key}:\n" in text else ())
    told: dict[str, str] = {}
    for line in lines:
        name, colon, value = line.strip().partition(":")
        if not line.startswith("  ") or not colon:
            break
        value = next(lines, "") if value.strip() in ("|", "|-", ">") else value
        told.setdefault(name, _scalar(value.strip()))
    shown = told.get(lang) or told.get("fi") or next(iter(told.values()), "")
    return shown if len(shown) <= LONGEST else shown[: LONGEST - 1] + "…"


def _scalar(value: str) -> str:
    """The text of a value on one line: without quotation marks, without a comment behind it."""
    mark = value[:1]
    if mark in ("'", '"'):
        return value[1:].rpartition(mark)[0]
    return value.partition(" #")[0].rstrip()
