"""``stcli audit checkpoint``: what fixes the history up to a commit, for the minutes and a file.

Computes, signs where the user's git signs with ssh, and shows; also reads the checkpoint that a
person gives back later, from a file or from the line in the minutes.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated, Final, NamedTuple

from stcli.cli.shell import Shell
from stcli.domain.judging.audit.checkpoint import FORM, NAMESPACE, START, Chain, Checkpoint, parse
from stcli.domain.refusal import EXIT_OK, EXIT_USAGE, Refusal

if TYPE_CHECKING:
    import typer

    from stcli.store.landing import History
    from stcli.store.setting import Settings, SigningKey

SIGNATURE: Final = ".sig"


def checkpoint(
    ctx: typer.Context, rev: Annotated[str | None, typer.Argument(metavar="REV")] = None,
    full: Annotated[bool, typer.Option("--full")] = False,
) -> int:  # fmt: skip
    """Print the checkpoint of a revision."""
    shell: Shell = ctx.obj
    as_file = shell.form("words", "text") == "text" and shell.settings.output is not None
    if as_file:
        _check_signature_file(shell)
    key = signer(shell)
    found = checkpoint_at(shell, rev, full=full)
    signature = signed(key, found)
    if shell.format == "json":
        told = signature.decode() if signature is not None else None
        shell.show("findings", "json", data={**found.data, "signature": told})
    elif as_file:
        _write(shell, found, signature)
    else:
        shell.say_data(f"{found.text}\n{found.line}\n")
        if signature is not None:
            shell.say_data("\n" + signature.decode())
        shell.say("checkpoint.told")
    return EXIT_OK


def checkpoint_at(shell: Shell, rev: str | None = None, *, full: bool = False) -> Checkpoint:
    """The checkpoint of a revision (default: HEAD).

    Computed from the latest landing on that is remembered, unless ``full``.
    """
    from stcli.cli.remembering import Remembrance
    from stcli.store.landing import History

    repository = shell.registry.repository
    tip = commit_of(shell, rev)
    remembrance = Remembrance(shell)
    with History(repository, tip, None if full else remembrance.known()) as history:
        found = computed(history)
    remembrance.tell()
    return found


def commit_of(shell: Shell, rev: str | None) -> str | None:
    """The commit that a revision names; None for HEAD, which its history finds by itself."""
    if rev is None:
        return None
    from stcli.store.tip import tip_of

    return tip_of(shell.registry.repository, rev)


def checkpoint_of(shell: Shell, made: str) -> Checkpoint | None:
    """The checkpoint of a commit that was just made; it stands, whatever keeps one from it."""
    try:
        return checkpoint_at(shell, made)
    except Refusal as refusal:
        reason = shell.words.say(f"refusal.{refusal.code}", **refusal.params)
        shell.say("checkpoint.none", reason=reason)
        return None


def computed(history: History) -> Checkpoint:
    """The checkpoint of a history's latest landing."""
    memory = history.memory
    root = memory.root(memory.number) if memory is not None else START
    chain = Chain(history.contents, root)
    for commit, changes in history.steps(history.remembered):
        chain.take(commit, changes)
    trunk = history.trunk
    return Checkpoint(trunk[0], len(trunk), trunk[-1], chain.root)


# Signing


def signer(shell: Shell) -> SigningKey | None:
    """The key to sign with; looked for before anything is computed or written."""
    from stcli.store import setting

    settings: Settings = setting.read(shell.registry.repository)
    key = setting.signing_key(settings)
    if key is None and settings.true("commit.gpgsign"):
        shell.say("checkpoint.unsigned")
    return key


def signed(key: SigningKey | None, found: Checkpoint) -> bytes | None:
    """The signature of a checkpoint; None without a key."""
    from stcli.store import ssh

    return ssh.sign(key, found.text.encode(), NAMESPACE) if key is not None else None


# The file, and the signature beside it


def _check_signature_file(shell: Shell) -> None:
    from stcli.store.file import check_writable

    shell.check_output()
    check_writable(f"{shell.settings.output}{SIGNATURE}", overwrite=shell.settings.force)


def _write(shell: Shell, found: Checkpoint, signature: bytes | None) -> None:
    """The five lines alone go to the file; the one line is for the minutes still."""
    from stcli.store.file import write_atomically

    file = str(shell.settings.output)
    shell.say_data(found.text)
    if signature is not None:
        write_atomically(file + SIGNATURE, signature, overwrite=shell.settings.force)
    shell.settings.output = None
    shell.say_data(f"{found.line}\n")
    code = "checkpoint.kept" if signature is None else "checkpoint.kept-signed"
    shell.say(code, file=file)


# A checkpoint that is given back


class Given(NamedTuple):
    """A checkpoint as it was written down, and the signature that lies with it."""

    checkpoint: Checkpoint
    signature: bytes | None


def given(text: str) -> Given:
    """The checkpoint that a person named: a line, or a file with the signature beside it."""
    from stcli.cli.gather import read_bytes, read_text

    is_line = not text.strip() or text.lstrip().startswith(FORM)
    found = parse(text if is_line else read_text(text))
    if found is None:
        raise Refusal(f"checkpoint-{'line' if is_line else 'file'}", exit=EXIT_USAGE, file=text)
    checkpoint, signature = found
    beside = text + SIGNATURE
    if not is_line and signature is None and os.path.lexists(beside):
        signature = read_bytes(beside).strip() + b"\n"
    return Given(checkpoint, signature)
