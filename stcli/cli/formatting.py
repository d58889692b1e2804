"""Canonical form on disk: for ``stcli fmt`` and ``stcli validate --fix``.

Gathers the work tree's files that are not in canonical form, and gives them that form, each
at once. The deciding is the domain's; no commit is made.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from stcli.domain.changing.form import Form, forms
from stcli.domain.model.law import Law
from stcli.domain.model.reader import REGISTRY

if TYPE_CHECKING:
    from stcli.cli.shell import Shell
    from stcli.domain.reading.tree import Tree


class Gathered(NamedTuple):
    """The files that were looked at, and those of them that are not in canonical form."""

    tree: Tree
    files: tuple[str, ...]
    forms: tuple[Form, ...]

    @property
    def changing(self) -> list[Form]:
        """Those that would be written differently."""
        return [form for form in self.forms if form.after is not None]

    @property
    def unreadable(self) -> list[Form]:
        """Those that are left alone, since nobody can say what they mean."""
        return [form for form in self.forms if form.after is None]


def gather(shell: Shell, paths: Sequence[str], *, quoting: bool = False) -> Gathered:
    """Look at the files that the paths mean, all of the registry's where there are none."""
    from stcli.cli.files import files_named
    from stcli.store.tree import WorkTree

    tree = WorkTree(shell.registry.root)
    named = files_named(shell, paths, tree) if paths else tree
    files = tuple(sorted(path for path in named if path.startswith(REGISTRY)))
    law = Law.of(tree, shell.shipped, None)
    return Gathered(tree, files, tuple(forms(tree, law, files, quoting=quoting)))


def write(shell: Shell, gathered: Gathered) -> list[str]:
    """Give the files their canonical form; the paths of those that changed."""
    from stcli.store.rewrite import rewrite

    for form in gathered.changing:
        assert form.after is not None
        rewrite(shell.registry.root, form.path, form.before, form.after)
    return [form.path for form in gathered.changing]
