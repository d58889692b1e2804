"""The one door to ssh-keygen: whether a signature is good, and signing with the user's key.

Git is not asked, since a repository's configuration can name any program as the judge. Knows
how to ask ssh-keygen about one key of one principal; does not know who may sign what.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from stcli.domain.judging.audit.signer import NAMESPACE
from stcli.domain.refusal import EXIT_SURROUNDINGS, Refusal
from stcli.store import executable

if TYPE_CHECKING:
    from stcli.store.setting import SigningKey

PATIENCE: Final = 30.0  # seconds
FOR_A_PERSON: Final = 300.0  # who types a passphrase or touches a key


def verify(
    principal: str, line: str, content: bytes, signature: bytes, purpose: str = NAMESPACE
) -> bool:
    """Whether the signature of the content is good and made with the key of this line.

    ``line`` is a line of ``allowed_signers`` with exactly one principal and one key;
    ``purpose`` the namespace that the signature was made for.
    """
    import subprocess
    import tempfile

    program = _program()
    with tempfile.TemporaryDirectory(prefix="stcli-") as folder:
        signers, armour = os.path.join(folder, "signers"), os.path.join(folder, "signature")
        _write(signers, f"{line}\n".encode())
        _write(armour, signature + b"\n")
        command = [program, "-Y", "verify", "-f", signers, "-I", principal, "-n", purpose]
        try:
            done = subprocess.run(
                [*command, "-s", armour], input=content, capture_output=True, check=False,
                timeout=PATIENCE, env={"PATH": os.defpath, "LC_ALL": "C"},
            )  # fmt: skip
        except (OSError, subprocess.TimeoutExpired) as error:
            raise Refusal("ssh-failed", exit=EXIT_SURROUNDINGS, reason=str(error)) from error
    return done.returncode == 0


def sign(key: SigningKey, content: bytes, purpose: str) -> bytes:
    """The armoured signature of a content, made for one purpose with the user's key."""
    import subprocess
    import tempfile

    with tempfile.TemporaryDirectory(prefix="stcli-") as folder:
        path = os.path.join(folder, "key.pub") if key.literal else key.name
        if key.literal:  # the agent has the other half
            _write(path, f"{key.name}\n".encode())
        command = [key.program, "-Y", "sign", "-n", purpose, "-f", path]
        try:
            done = subprocess.run(
                [*command, "-U"] if key.literal else command, input=content, check=False,
                capture_output=True, timeout=FOR_A_PERSON,
            )  # fmt: skip
        except (OSError, subprocess.TimeoutExpired) as error:
            raise Refusal("signing-failed", exit=EXIT_SURROUNDINGS, reason=str(error)) from error
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        reason = said[-1] if said else ""
        raise Refusal("signing-failed", exit=EXIT_SURROUNDINGS, reason=reason)
    return done.stdout


def _write(path: str, content: bytes) -> None:
    with open(path, "xb") as stream:
        stream.write(content)


def _program() -> str:
    path = executable.found("ssh-keygen")
    if path is None:
        raise Refusal("ssh-missing", exit=EXIT_SURROUNDINGS)
    return path
