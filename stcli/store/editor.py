"""The user's text editor: which one, a copy for it to work on, and waiting until it is closed.

Beside git the only program that is ever started, and only one that the user named himself: in
the environment or in his own configuration of git, never in the repository's.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Final

from stcli.domain.refusal import EXIT_SURROUNDINGS, Refusal
from stcli.store import setting
from stcli.store.discovery import Repository
from stcli.store.file import write_atomically

VARIABLES: Final = ("VISUAL", "EDITOR")
USUAL: Final = ("nano", "vi", "notepad")
FOLDER: Final = ("stcli", "edit")  # below git's own folder: never committed, easily found


def command(repository: Repository, environment: Mapping[str, str]) -> list[str]:
    """The words that start the editor."""
    named = next((environment[name] for name in VARIABLES if environment.get(name)), None)
    named = named or setting.read(repository).own.get("core.editor")
    if named:
        return _words(named)
    usual = next((path for name in USUAL if (path := _found(name))), None)
    if usual is None:
        raise Refusal("editor-missing", exit=EXIT_SURROUNDINGS)
    return [usual]


def _words(text: str) -> list[str]:
    """A command with its options; on Windows a path may hold backslashes and spaces."""
    import shlex

    if os.name == "nt" and os.path.isfile(text):
        return [text]
    words = shlex.split(text, posix=os.name != "nt")
    return [word.strip('"') for word in words] if os.name == "nt" else words


def _found(name: str) -> str | None:
    from shutil import which

    return which(name)


def copy(repository: Repository, id: str, content: bytes) -> str:
    """A new file with the content for the editor to work on; its path."""
    folder = os.path.join(repository.common_dir, *FOLDER)
    os.makedirs(folder, exist_ok=True)
    number = 1
    while os.path.lexists(path := os.path.join(folder, f"{id}-{number}.yaml")):
        number += 1
    write_atomically(path, content, overwrite=False)
    return path


def run(words: Sequence[str], path: str) -> None:
    """Open the file and wait; an editor that fails is refused, whatever it did to the file."""
    import subprocess

    try:
        code = subprocess.call([*words, path])
    except OSError as error:
        raise Refusal("editor-not-started", exit=EXIT_SURROUNDINGS, editor=words[0]) from error
    if code != 0:
        raise Refusal("editor-failed", editor=words[0], code=code)
