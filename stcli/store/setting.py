"""What git's configuration says about the one who commits: identity and signing.

Knows which settings the user made (for all repositories) and which a repository brought
along; only the former may name programs. Does not write anything.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from typing import Final, Literal, NamedTuple

from stcli.domain.refusal import EXIT_SURROUNDINGS, Refusal
from stcli.store import executable, git
from stcli.store.discovery import Repository

_OWN: Final = frozenset({"system", "global", "command"})
_PROGRAMS: Final = {
    "openpgp": ("gpg.program", "gpg"),
    "x509": ("gpg.x509.program", "gpgsm"),
    "ssh": ("gpg.ssh.program", "ssh-keygen"),
}
_LITERAL: Final = ("key::", "ssh-")  # of a key that is itself named, and not its file
# What git leaves out at the ends of a name; a name of nothing else is no name.
_CRUD: Final = " .,:;<>\"\\'\n\t\r"


class Settings(NamedTuple):
    """Git's configuration: all of it, and the part that the user made himself."""

    all: Mapping[str, str]
    own: Mapping[str, str]

    def true(self, name: str) -> bool:
        """Whether a setting is on, in git's words."""
        return self.all.get(name, "false").lower() in ("true", "yes", "on", "1", "")

    @property
    def unfiltered(self) -> Mapping[str, str]:
        """An environment in which git runs none of the configured content filters.

        Git asks a filter even while it writes an index, for files that have just changed.
        The names of filters may hold anything, so they are not passed as ``-c``.
        """
        drivers = {key.rpartition(".")[0] for key in self.all if key.startswith("filter.")}
        off = [
            (f"{driver}.{option}", value)
            for driver in sorted(drivers)
            for option, value in (("clean", ""), ("process", ""), ("required", "false"))
        ]
        # The user's own settings of this kind come first.
        first = int(os.environ.get("GIT_CONFIG_COUNT") or 0)
        found = {"GIT_CONFIG_COUNT": str(first + len(off))} if off else {}
        for number, (key, value) in enumerate(off, first):
            found[f"GIT_CONFIG_KEY_{number}"] = key
            found[f"GIT_CONFIG_VALUE_{number}"] = value
        return found


class Identity(NamedTuple):
    """Who commits, as the commit will say."""

    name: str
    email: str


class SigningKey(NamedTuple):
    """The key that signs: the program, and a file's path or (``literal``) the public key."""

    program: str
    name: str
    literal: bool


def read(repository: Repository) -> Settings:
    """Git's settings as git itself sees them, included files and all."""
    listed = git.run(repository, "config", "--list", "-z", "--show-scope")
    pieces = listed.decode("utf-8", "replace").split("\0")
    every: dict[str, str] = {}
    own: dict[str, str] = {}
    for scope, pair in zip(pieces[0::2], pieces[1::2], strict=False):
        key, equals, value = pair.partition("\n")
        every[key] = value if equals else "true"
        if scope in _OWN:
            own[key] = every[key]
    return Settings(every, own)


def identity(settings: Settings, role: Literal["author", "committer"] = "committer") -> Identity:
    """Who commits; a refusal where name or address is missing (git would guess them)."""
    found = Identity(*(_part(settings, role, part) for part in ("name", "email")))
    if not found.name or not found.email:
        raise Refusal("identity-missing", exit=EXIT_SURROUNDINGS)
    return found


def _part(settings: Settings, role: str, part: str) -> str:
    said = (
        os.environ.get(f"GIT_{role}_{part}".upper()),
        settings.all.get(f"{role}.{part}"),
        settings.all.get(f"user.{part}"),
        os.environ.get("EMAIL") if part == "email" else None,
    )
    return next((value for value in said if value), "").strip(_CRUD)


def signing(settings: Settings) -> tuple[str, ...] | None:
    """The settings to sign with where the user's git asks for signed commits, else None.

    The program that signs is the user's own choice or git's, never the repository's. What
    can be known of the key without using it is checked here.
    """
    if not settings.true("commit.gpgsign"):
        return None
    form = settings.all.get("gpg.format", "openpgp")
    program = _program(settings, form)
    if form == "ssh":
        _check_key(settings)
    names = dict.fromkeys((_PROGRAMS[form][0], f"gpg.{form}.program"))
    return tuple(f"{name}={program}" for name in names)


def _program(settings: Settings, form: str) -> str:
    """The program that signs: the user's choice or git's."""
    if form not in _PROGRAMS:
        raise Refusal("signing-format", exit=EXIT_SURROUNDINGS, format=form)
    setting, usual = _PROGRAMS[form]
    # ``gpg.program`` is an old name of ``gpg.openpgp.program``, which git prefers.
    program = settings.own.get(f"gpg.{form}.program") or settings.own.get(setting) or usual
    if not _found(program):
        raise Refusal("signing-program-missing", exit=EXIT_SURROUNDINGS, program=program)
    return program


def signing_key(settings: Settings) -> SigningKey | None:
    """The ssh key with which the user's git signs commits; None where it signs otherwise."""
    if not settings.true("commit.gpgsign") or settings.all.get("gpg.format") != "ssh":
        return None
    program = os.path.expanduser(_program(settings, "ssh"))
    if not os.path.dirname(program):
        program = executable.found(program) or program
    key = settings.all.get("user.signingkey", "")
    literal = key.startswith(_LITERAL)
    if not literal and not os.path.isfile(os.path.expanduser(key)):
        raise Refusal("signing-key-missing", exit=EXIT_SURROUNDINGS, key=key)
    name = key.removeprefix("key::") if literal else os.path.expanduser(key)
    return SigningKey(program, name, literal)


def _check_key(settings: Settings) -> None:
    key = settings.all.get("user.signingkey", "")
    command = "gpg.ssh.defaultkeycommand"
    if not key and command in settings.own and settings.all[command] == settings.own[command]:
        return
    if not key.startswith(_LITERAL) and not os.path.isfile(os.path.expanduser(key)):
        raise Refusal("signing-key-missing", exit=EXIT_SURROUNDINGS, key=key)


def _found(program: str) -> bool:
    program = os.path.expanduser(program)
    if os.path.dirname(program):
        return os.path.isfile(program) and os.access(program, os.X_OK)
    return any(os.path.isfile(path) for path in _candidates(program))


def _candidates(program: str) -> Iterator[str]:
    for folder in os.get_exec_path():
        for ending in ("", ".exe"):
            yield os.path.join(folder, program + ending)
