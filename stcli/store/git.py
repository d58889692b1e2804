"""The one door to git: every git process of the program starts here, and none elsewhere.

Knows how to run git so that a hostile repository can neither run a program nor lie: no
hooks, no file system monitor, no lazy fetching, no replaced or grafted history, no prompts,
no inherited ``GIT_DIR`` and the like, argument lists only. Does not know what a registry is.
Hooks do not run for our commits either: the laws are checked by the planner and the audit.
GitPython is used for one thing of the writing side, the repository's configuration, where it
knows the file's grammar; it is imported there and never on a path that reads.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from typing import IO, TYPE_CHECKING, Final, NamedTuple

from stcli.domain.refusal import EXIT_SURROUNDINGS, Refusal
from stcli.store import executable

if TYPE_CHECKING:
    from stcli.store.discovery import Repository

PATIENCE: Final = 120.0  # seconds that one git process may take
_PIECE: Final = 1 << 16  # bytes that are read from git at once
FULL_ID: Final = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")

_CONFIG: Final = (
    "core.fsmonitor=false",
    f"core.hooksPath={os.devnull}",
    "core.commitGraph=false",
    "core.fsync=committed,reference",
    "core.protectNTFS=true",
    "core.protectHFS=true",
    "core.pager=cat",
    "core.quotePath=false",
    "gc.auto=0",
    "maintenance.auto=false",
    "safe.bareRepository=explicit",
    "log.showSignature=false",
    "log.follow=false",
    "advice.graftFileDeprecated=false",
)
_ENVIRONMENT: Final = {
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_GRAFT_FILE": os.devnull,
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_LITERAL_PATHSPECS": "1",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_PAGER": "cat",
    "LC_ALL": "C.UTF-8",
    "LANGUAGE": "",
}
# What the user's environment may say to git; everything else that begins with GIT_ is
# dropped, since a hook or an alias that starts us sets GIT_DIR, GIT_INDEX_FILE and so on.
_INHERITED: Final = re.compile(
    r"GIT_((AUTHOR|COMMITTER)_(NAME|EMAIL)|CONFIG_\w+|EXEC_PATH|SSH|SSH_COMMAND|ASKPASS"
    r"|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM)"
)
# Words of git's own (untranslated) messages that tell the surroundings' fault.
_TROUBLES: Final = (
    (b"No space left on device", "disk-full"),
    (b"Disk quota exceeded", "disk-full"),
    (b"Read-only file system", "disk-read-only"),
    (b"Permission denied", "not-permitted"),
    (b"insufficient permission", "not-permitted"),
    (b"dubious ownership", "repository-foreign"),
    (b"not a git repository", "repository-missing"),
    (b"promisor", "clone-incomplete"),
    (b"lazy fetching disabled", "clone-incomplete"),
    (b"unable to read", "clone-incomplete"),
    (b"bad object", "clone-incomplete"),
)


class Process(subprocess.Popen[bytes]):
    """A process whose end is noticed at once; Python looks for it, and sleeps in between."""

    def wait(self, timeout: float | None = None) -> int:
        if timeout is not None and self.returncode is None and not _ends(self.pid, timeout):
            raise subprocess.TimeoutExpired(self.args, timeout)
        return super().wait(timeout)


def _ends(pid: int, seconds: float) -> bool:
    """Whether a process comes to its end in time; it may, where the system does not tell."""
    if not hasattr(os, "pidfd_open"):
        return True
    import select

    try:
        fd = os.pidfd_open(pid)
    except OSError:
        return True
    try:
        end = select.poll()
        end.register(fd, select.POLLIN)
        return bool(end.poll(seconds * 1000))
    finally:
        os.close(fd)


class Answer(NamedTuple):
    """What one git process said: its exit code, its output and its complaint."""

    code: int
    out: bytes
    err: bytes


def run(
    repository: Repository,
    *args: str,
    input: bytes | None = None,  # noqa: A002 - the word that subprocess uses
    env: Mapping[str, str] | None = None,
    config: Sequence[str] = (),
    check: bool = True,
    patience: float = PATIENCE,
) -> bytes:
    """Run git on a repository and return its output; a failure is a refusal when checked."""
    answer = ask(repository, *args, input=input, env=env, config=config, patience=patience)
    if check and answer.code != 0:
        raise failure(answer.err, args[0])
    return answer.out


def ask(
    repository: Repository,
    *args: str,
    input: bytes | None = None,  # noqa: A002 - the word that subprocess uses
    env: Mapping[str, str] | None = None,
    config: Sequence[str] = (),
    patience: float = PATIENCE,
) -> Answer:
    """Run git where its refusal is an answer too: the exit code is for the caller to judge."""
    process = start(repository, *args, env=env, config=config, complain=True)
    try:
        out, err = process.communicate(input, timeout=patience)
    except subprocess.TimeoutExpired:
        stop(process)
        raise Refusal(
            "git-slow", exit=EXIT_SURROUNDINGS, command=args[0], seconds=round(patience)
        ) from None
    except BaseException:
        stop(process)
        raise
    return Answer(process.returncode, out, err)


def start(
    repository: Repository,
    *args: str,
    env: Mapping[str, str] | None = None,
    config: Sequence[str] = (),
    complain: bool = False,
) -> subprocess.Popen[bytes]:
    """Start git with all its pipes: for the few callers that talk with it while it runs."""
    command = [_program()]
    for setting in (*_CONFIG, *config):
        command += ["-c", setting]
    try:
        return Process(
            [*command, *args],
            cwd=repository.top,
            env={**environment(), **(env or {})},
            bufsize=_PIECE,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE if complain else subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise Refusal(
            "git-not-started", exit=EXIT_SURROUNDINGS, reason=error.strerror or str(error)
        ) from error


def stop(process: subprocess.Popen[bytes]) -> None:
    """End a process and let go of its pipes, whatever it was doing."""
    process.kill()
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe is not None:
            try:
                pipe.close()
            except OSError:
                pass  # what it was still to be told does not matter any more
    process.wait()


def tokens(repository: Repository, *args: str) -> Iterator[bytes]:
    """The NUL-ended pieces of git's output, as they come: memory stays small.

    A git that fails in the middle is a refusal, never a silently shorter answer.
    """
    process = start(repository, *args, complain=False)
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.close()
        yield from _pieces(process.stdout)
        if process.wait() != 0:
            raise failure(b"", args[0])
    finally:
        stop(process)


def _pieces(stream: IO[bytes]) -> Iterator[bytes]:
    rest = b""
    while block := stream.read(_PIECE):
        *whole, rest = (rest + block).split(b"\0")
        yield from whole
    if rest:
        yield rest


def environment() -> dict[str, str]:
    """The environment of a git process: the user's, without what could mislead git."""
    kept = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith("GIT_") or _INHERITED.fullmatch(key)
    }
    return {**kept, **_ENVIRONMENT}


def failure(complaint: bytes, command: str) -> Refusal:
    """Git's complaint as a refusal: a known trouble by its name, else git's last words."""
    lines = complaint.decode("utf-8", "replace").strip().splitlines()
    code = next((code for words, code in _TROUBLES if words in complaint), "git-failed")
    reason = lines[-1] if lines else ""
    return Refusal(code, exit=EXIT_SURROUNDINGS, command=command, path=".git", reason=reason)


def _program() -> str:
    path = executable.found("git")
    if path is None:
        raise Refusal("git-missing", exit=EXIT_SURROUNDINGS)
    return path


def version(repository: Repository) -> tuple[int, ...]:
    """Git's version as numbers, for the doctor."""
    found = re.search(rb"(\d+(?:\.\d+)+)", run(repository, "version"))
    return tuple(int(part) for part in found[1].split(b".")) if found else ()


def create(folder: Repository) -> None:
    """Make a repository with the branch ``main`` at ``folder.top``."""
    run(folder, "init", "--quiet", "--initial-branch=main")


def configure(repository: Repository, settings: Mapping[tuple[str, str], str]) -> None:
    """Write settings, ``(section, option)`` to value, to the repository's configuration."""
    os.environ.setdefault("GIT_PYTHON_REFRESH", "quiet")
    import git

    try:
        with git.Repo(repository.top) as repo, repo.config_writer("repository") as writer:
            for (section, option), value in settings.items():
                writer.set_value(section, option, value)
    except (OSError, ValueError, git.GitError) as error:
        raise Refusal(
            "git-failed", exit=EXIT_SURROUNDINGS, command="config", reason=str(error)
        ) from error
