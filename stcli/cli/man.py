"""``stcli man``: the manual page of the program or of one command, made of the help pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

import typer

from stcli import __version__
from stcli.cli.shell import Shell
from stcli.domain.near import nearest
from stcli.domain.refusal import EXIT_OK, EXIT_USAGE, Refusal

WORDS = Annotated[list[str] | None, typer.Argument(metavar="COMMAND…")]


def command(ctx: typer.Context, words: WORDS = None) -> int:
    """Print the page as roff, for ``man -l -``."""
    from stcli.cli.command_tree import build

    shell: Shell = ctx.obj
    path = tuple(words or ())
    # The classes of contexts are private to typer: this one's is as good as any.
    root = type(ctx)(build(None), info_name="stcli", obj=shell)
    shell.say_data("\n".join(_page(_context(root, path), path, shell)) + "\n")
    return EXIT_OK


def _context(context: Any, path: tuple[str, ...]) -> Any:
    """The context of the command at a path."""
    for name in path:
        known = getattr(context.command, "commands", {})
        if name not in known:
            close = nearest(name, known)
            code = "usage-command.suggestion" if close else "usage-command"
            raise Refusal(
                code, exit=EXIT_USAGE, command=name, known=list(known), suggestion=close,
                group=context.command_path,
            )  # fmt: skip
        context = type(context)(
            known[name], info_name=name, parent=context, obj=context.obj
        )  # fmt: skip
    return context


def _page(context: Any, path: tuple[str, ...], shell: Shell) -> Iterator[str]:
    words = shell.words
    code = ".".join(("help", *path)) if path else "help.stcli"
    name = "-".join(("stcli", *path))
    yield f'.TH "{name.upper()}" "1" "{shell.settings.today}" "stcli {__version__}"'
    yield f".SH {words.say('man.name')}"
    yield _plain(f"{name} - {words.say(code).partition('. ')[0].rstrip('.')}")
    yield from _sections(context, words.say("man.description"))
    for below in getattr(context.command, "commands", {}):
        yield from _below(_context(context, (below,)))


def _sections(context: Any, heading: str) -> Iterator[str]:
    """The help page as it stands on a terminal."""
    yield f".SH {heading}"
    yield ".nf"
    yield from map(_plain, context.command.get_help(context).splitlines())
    yield ".fi"


def _below(context: Any) -> Iterator[str]:
    """The commands below one, each in a section of its own."""
    yield from _sections(context, context.command_path.upper())
    for name in getattr(context.command, "commands", {}):
        yield from _below(_context(context, (name,)))


def _plain(line: str) -> str:
    """A line that roff takes for text: no escapes, no requests, hyphens that can be copied."""
    text = line.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{text}" if text.startswith((".", "'")) else text
