"""``stcli audit bundle``: one file with which an outsider checks the trail without this program.

Packs the history, the checkpoint with its signature, the signers, and a page that says in three
languages what to do with git, sha256sum and ssh-keygen.
"""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING, Annotated, Final

from stcli.cli.checkpoint import SIGNATURE, commit_of, computed, signed, signer
from stcli.cli.shell import Shell
from stcli.domain.finding import SHORT
from stcli.domain.model.reader import SIGNERS_FILE
from stcli.domain.refusal import EXIT_OK, EXIT_USAGE, Refusal

if TYPE_CHECKING:
    import typer

    from stcli.domain.judging.audit.checkpoint import Checkpoint

CHECKPOINT: Final = "checkpoint.txt"


def bundle(
    ctx: typer.Context, rev: Annotated[str | None, typer.Argument(metavar="REV")] = None
) -> int:
    """Pack what an outsider needs to check the trail."""
    shell: Shell = ctx.obj
    form = shell.form("words", "text")
    if shell.settings.output is None:
        raise Refusal("bundle-no-file", exit=EXIT_USAGE)
    shell.check_output()
    found, content = _packed(shell, rev)
    from stcli.store.file import write_atomically

    file = shell.settings.output
    write_atomically(file, content, overwrite=shell.settings.force)
    shell.settings.output = None
    digest = hashlib.sha256(content).hexdigest()
    if form == "json":
        data = {**found.data, "file": file, "bytes": len(content), "sha256": digest}
        shell.show("findings", "json", data=data)
    else:
        shell.say_line(shell.words.say("evidence.packed", file=file, commit=found.commit[:SHORT]))
        shell.say_data(f"SHA-256 {digest}\n{found.line}\n")
    return EXIT_OK


def _packed(shell: Shell, rev: str | None) -> tuple[Checkpoint, bytes]:
    """The checkpoint, and the archive; nothing that is remembered goes into evidence."""
    from stcli.store import evidence
    from stcli.store.landing import History

    repository = shell.registry.repository
    key = signer(shell)
    with History(repository, commit_of(shell, rev)) as history:
        found = computed(history)
        signers = history.content(found.number, SIGNERS_FILE)
        time = history.ancestry.commits[found.commit].time or 0
    seal = signed(key, found)
    files = {
        **_pages(), CHECKPOINT: found.text.encode(),
        "history.bundle": evidence.history(repository, found.commit),
        "folder.txt": os.fsencode(repository.prefix.rstrip("/")) + b"\n",
    }  # fmt: skip
    files |= {CHECKPOINT + SIGNATURE: seal} if seal is not None else {}
    files |= {"allowed_signers": signers} if signers is not None else {}
    return found, evidence.archive(f"evidence-{found.commit[:SHORT]}", files, time=time)


def _pages() -> dict[str, bytes]:
    from stcli.report.manual import PAGES, manual
    from stcli.report.words import Words

    return {name: manual(Words(lang)).encode() for lang, name in PAGES.items()}
