"""The one door to ssh-keygen: whether a signature is good, and nothing else.

Git is not asked, since a repository's configuration can name any program as the judge. Knows
how to ask ssh-keygen about one key of one principal; does not know who may sign what.
"""

from __future__ import annotations

import os
import tempfile
from typing import Final

from stcli.domain.judging.audit.signer import NAMESPACE
from stcli.domain.refusal import EXIT_SURROUNDINGS, Refusal
from stcli.store import executable

PATIENCE: Final = 30.0  # seconds


def verify(principal: str, line: str, content: bytes, signature: bytes) -> bool:
    """Whether the signature of the content is good and made with the key of this line.

    ``line`` is a line of ``allowed_signers`` with exactly one principal and one key.
    """
    import subprocess

    program = _program()
    with tempfile.TemporaryDirectory(prefix="stcli-") as folder:
        signers, armour = os.path.join(folder, "signers"), os.path.join(folder, "signature")
        _write(signers, f"{line}\n".encode())
        _write(armour, signature + b"\n")
        command = [program, "-Y", "verify", "-f", signers, "-I", principal, "-n", NAMESPACE]
        try:
            done = subprocess.run(
                [*command, "-s", armour], input=content, capture_output=True, check=False,
                timeout=PATIENCE, env={"PATH": os.defpath, "LC_ALL": "C"},
            )  # fmt: skip
        except (OSError, subprocess.TimeoutExpired) as error:
            raise Refusal("ssh-failed", exit=EXIT_SURROUNDINGS, reason=str(error)) from error
    return done.returncode == 0


def _write(path: str, content: bytes) -> None:
    with open(path, "xb") as stream:
        stream.write(content)


def _program() -> str:
    path = executable.found("ssh-keygen")
    if path is None:
        raise Refusal("ssh-missing", exit=EXIT_SURROUNDINGS)
    return path
