"""Evidence in one file: a history as git itself packs it, and an archive of files beside it.

The same history gives the same bytes, whatever clone it is from. Knows git's bundles and tar;
does not know what the files say.
"""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from stcli.store import git

if TYPE_CHECKING:
    from stcli.store.discovery import Repository

PATIENCE: Final = 3600.0  # seconds
# Whatever else git might be set to would give other bytes for the same objects.
_SETTINGS: Final = (
    "core.compression=6", "core.bigFileThreshold=512m", "pack.compression=6", "pack.depth=50",
    "pack.window=10", "pack.windowMemory=0", "pack.deltaCacheSize=256m", "pack.packSizeLimit=0",
    "pack.deltaCacheLimit=1000", "pack.useSparse=false", "pack.usePathWalk=false",
    "pack.useBitmaps=false", "pack.allowPackReuse=false",
)  # fmt: skip
_PACK: Final = (
    "pack-objects", "--quiet", "--revs", "--stdout", "--threads=1", "--no-reuse-delta",
    "--no-reuse-object", "--delta-base-offset",
)  # fmt: skip


def history(repository: Repository, commit: str) -> bytes:
    """A git bundle of everything that is reachable from a commit."""
    sha256 = len(commit) == 64
    with tempfile.TemporaryDirectory(prefix="stcli-") as folder:
        # A repository without tags, for they would change the order of what is packed.
        form = ("--object-format=sha256",) if sha256 else ("--object-format=sha1",)
        git.run(repository, "init", "--quiet", "--bare", "--template=", *form, folder)
        objects = os.path.join(repository.common_dir, "objects")
        env = {"GIT_DIR": folder, "GIT_ALTERNATE_OBJECT_DIRECTORIES": _quoted(objects)}
        pack = git.run(
            repository, *_PACK, input=f"{commit}\n".encode(), env=env, config=_SETTINGS,
            patience=PATIENCE,
        )  # fmt: skip
    head = "# v3 git bundle\n@object-format=sha256\n" if sha256 else "# v2 git bundle\n"
    return f"{head}{commit} HEAD\n{commit} refs/heads/main\n\n".encode() + pack


def _quoted(path: str) -> str:
    escaped = path.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def archive(folder: str, files: Mapping[str, bytes], *, time: int) -> bytes:
    """A tar with these files in one folder, dated by a moment (seconds since 1970)."""
    import tarfile

    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for name, content in sorted(files.items()):
            entry = tarfile.TarInfo(f"{folder}/{name}")
            entry.size, entry.mtime, entry.mode = len(content), time, 0o644
            tar.addfile(entry, io.BytesIO(content))
    return made.getvalue()
