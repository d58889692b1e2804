"""The narrow waist: a tree is a mapping from path to bytes.

Knows nothing of disks or git: a work tree, an index and a revision are three ways to get a
tree, and they live in ``store``. What stands in a tree but is no readable regular file
(a symlink, a device, a file that is too large) is named in ``irregular`` and never read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

LARGEST_FILE: Final = 1 << 20  # bytes; the profile's limit for one file


class Tree(Mapping[str, bytes]):
    """Paths (``/``-separated, relative to the folder that holds ``registry/``) to bytes."""

    @property
    def ids(self) -> Mapping[str, str]:
        """Path to a name of its content, as far as there are such: what is named alike is alike."""
        return {}

    @property
    def irregular(self) -> Mapping[str, str]:
        """Path to reason code for what is there and cannot be read as a file."""
        raise NotImplementedError


class MemoryTree(Tree):
    """A tree held in memory: for tests, plans and previews."""

    def __init__(
        self, files: Mapping[str, bytes], irregular: Mapping[str, str] | None = None
    ) -> None:
        self._files = dict(files)
        self._irregular = dict(irregular or {})

    def __getitem__(self, path: str) -> bytes:
        return self._files[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)

    @property
    def irregular(self) -> Mapping[str, str]:
        return self._irregular


class OverlayTree(Tree):
    """A tree with some files replaced, added (bytes) or taken away (None).

    ``irregular`` is what stands, by its reason, where a file was taken away.
    """

    def __init__(
        self,
        below: Tree,
        edits: Mapping[str, bytes | None],
        irregular: Mapping[str, str] | None = None,
    ) -> None:
        self.below = below
        self.edits = dict(edits)
        self._irregular = dict(irregular or {})

    @property
    def ids(self) -> Mapping[str, str]:
        return {p: id for p, id in self.below.ids.items() if p not in self.edits}

    def __getitem__(self, path: str) -> bytes:
        if path not in self.edits:
            return self.below[path]
        content = self.edits[path]
        if content is None:
            raise KeyError(path)
        return content

    def __iter__(self) -> Iterator[str]:
        for path in self.below:
            if path not in self.edits:
                yield path
        for path, content in self.edits.items():
            if content is not None:
                yield path

    def __len__(self) -> int:
        return sum(1 for _ in self)

    @property
    def irregular(self) -> Mapping[str, str]:
        below = {p: why for p, why in self.below.irregular.items() if p not in self.edits}
        return below | self._irregular
