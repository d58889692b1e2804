"""``stcli init``: a new registry, valid from its first moment.

Schemas, registry.yaml, the three bodies, line ends, a CI workflow and hooks for pre-commit. Where
there is git and the folder is in no repository yet, a repository is made and the registry is its
first commit.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from stcli.cli.shell import Shell
from stcli.domain.changing.founding import (
    HOOKS_FILE,
    NO_ACTION,
    WORKFLOW_FILE,
    founding_files,
    id_from,
    surroundings,
)
from stcli.domain.changing.plan import Edit, Plan
from stcli.domain.model.claim import Claim
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading.tree import MemoryTree
from stcli.domain.refusal import EXIT_OK, Refusal

if TYPE_CHECKING:
    from stcli.store.discovery import Registry, Repository

Text = str | None


class Founding(NamedTuple):
    """A registry that is about to be: where, what, and whether it gets a first commit."""

    place: Registry
    plan: Plan
    after: Snapshot
    kept: tuple[str, ...]
    commits: bool

    @property
    def files(self) -> dict[str, bytes]:
        """The files to write, by path."""
        return {edit.path: edit.after for edit in self.plan.edits if edit.after is not None}


def command(
    ctx: typer.Context,
    directory: Annotated[str | None, typer.Argument(metavar="DIR")] = None,
    id: Annotated[str | None, typer.Option("--id")] = None,
    title_fi: Annotated[str | None, typer.Option("--title-fi")] = None,
    title_sv: Annotated[str | None, typer.Option("--title-sv")] = None,
    title_en: Annotated[str | None, typer.Option("--title-en")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", "-n")] = False,
) -> int:
    """Make a new registry."""
    shell: Shell = ctx.obj
    shell.form("words", "text")
    title = _title({"fi": title_fi, "sv": title_sv, "en": title_en})
    directory = directory or shell.settings.registry or os.curdir
    founding = _decide(shell, directory, id, title)
    if dry_run:
        return _preview(shell, founding)
    commit = _found(founding)
    _tell(shell, founding, commit, directory)
    return EXIT_OK


def _title(given: dict[str, Text]) -> dict[str, str]:
    from stcli.cli.value import contents

    return {lang: contents(text).strip() for lang, text in given.items() if text}


def _decide(shell: Shell, directory: str, id: Text, title: dict[str, str]) -> Founding:
    from stcli.cli.settings import new_operation
    from stcli.store.foundation import place_for
    from stcli.store.shipped import shipped_template

    place = place_for(directory)
    id = id or id_from(os.path.basename(place.root))
    files = founding_files(shipped_template(), shell.shipped, id, title)
    after = Snapshot.of(MemoryTree(files), {})
    _refuse_invalid(after)
    beside = _beside(shell, place)
    kept = tuple(path for path in beside if os.path.lexists(os.path.join(place.root, path)))
    files |= {path: content for path, content in beside.items() if path not in kept}
    claims = tuple(Claim("body.edit", body.reference) for body in after.of_kind("body"))
    edits = tuple(Edit(path, None, content) for path, content in files.items())
    plan = Plan(edits, claims, f"registry: found {id}", new_operation())
    return Founding(place, plan, after, kept, _may_commit(place))


def _refuse_invalid(after: Snapshot) -> None:
    from stcli.domain.finding import errors
    from stcli.domain.judging.check import check

    wrong = tuple(errors(check(after)))
    if wrong:
        raise Refusal("init-invalid", findings=wrong, count=len(wrong))


def _beside(shell: Shell, place: Registry) -> dict[str, bytes]:
    """The files beside the registry; CI and hooks work at the top of a repository only."""
    from stcli.store.shipped import action

    files = surroundings(shell.settings.lang, action())
    if place.found is not None and place.found.prefix:
        del files[WORKFLOW_FILE], files[HOOKS_FILE]
    return files


def _may_commit(place: Registry) -> bool:
    from stcli.store.foundation import can_commit

    return place.found is None and can_commit(place.root)


def _found(founding: Founding) -> str | None:
    """Write it all; the first commit's id, if there is one."""
    from stcli.store import foundation

    root = founding.place.root
    if not founding.commits:
        foundation.write(root, founding.files)
        return None
    return foundation.write_and_commit(root, founding.files, lambda made: _commit(founding, made))


def _commit(founding: Founding, repository: Repository) -> str:
    from datetime import datetime

    from stcli.store import transaction

    now = datetime.now().astimezone()
    return transaction.commit(repository, founding.plan, base=None, now=now)


def _preview(shell: Shell, founding: Founding) -> int:
    from stcli.cli.change import plan_map

    if shell.format == "json":
        data = _data(founding, None) | plan_map(founding.plan)
        shell.show("findings", "json", data=data)
        return EXIT_OK
    shell.say_data("".join(f"{path}\n" for path in sorted(founding.files)))
    shell.say("init.dry-run", folder=founding.place.root, count=len(founding.files))
    return EXIT_OK


def _data(founding: Founding, commit: str | None) -> dict[str, Any]:
    plan = founding.plan
    return {
        "commit": commit,
        "operation": plan.operation if commit else None,
        "records": list(plan.records),
        "folder": founding.place.root,
        "files": sorted(founding.files),
    }


def _tell(shell: Shell, founding: Founding, commit: str | None, directory: str) -> None:
    if shell.format == "json":
        shell.show("findings", "json", data=_data(founding, commit))
        return
    registry = founding.after.registry
    shell.say_data(
        shell.words.say("init.made", title=registry["title"], folder=founding.place.root) + "\n"
    )
    if commit is not None:
        shell.say("write.saved", commit=commit[:10])
    for path in founding.kept:
        shell.say("init.kept", path=path)
    for code in _next(founding, commit, directory):
        shell.say(code, folder=directory, workflow=WORKFLOW_FILE, action=NO_ACTION)


def _next(founding: Founding, commit: str | None, directory: str) -> list[str]:
    """What sensibly comes next, as codes."""
    steps = []
    if commit is None:
        steps.append("init.next.commit" if founding.place.found else "init.next.no-git")
    if NO_ACTION.encode() in founding.files.get(WORKFLOW_FILE, b""):
        steps.append("init.action")
    here = os.path.normpath(directory) == os.curdir
    return [*steps, "init.next.organisation.here" if here else "init.next.organisation"]
