"""``stcli demo``: the whole life of a focus area, played in a throw-away registry.

The commands are the real ones, each shown before it runs. Nothing of the user's is read or
changed: own folder, own identity for git, own caches; nothing stays behind unless asked for.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, chdir, contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from io import StringIO
from typing import Annotated, Any, Final

import typer

from stcli.cli.shell import Shell
from stcli.cli.story import FOLDER, FOUNDING, SCENES, Scene, Step
from stcli.domain.refusal import EXIT_INTERRUPTED, EXIT_OK, EXIT_SURROUNDINGS, Refusal

WIDTH: Final = 79
NARROWEST: Final = 40
# What no shell needs quotes for; in the story no argument holds a quote itself.
PLAIN: Final = re.compile(r"[\w./:=@+-]+")
NAME: Final = "Esimerkki"
ADDRESS: Final = "esimerkki@example.invalid"


@dataclass(slots=True)
class Stage:
    """Where the story is played: what is said goes to the screen, or is kept as a transcript."""

    shell: Shell
    waits: bool
    kept: StringIO | None = None
    steps: list[dict[str, Any]] = field(default_factory=list)

    def say(self, text: str) -> None:
        """Tell something between two commands."""
        from stcli.report.text import emit, neutral, visible

        if self.kept is None:
            emit(text + "\n", colour=self.shell.screen.colour)
        else:
            self.kept.write(neutral(visible(text, keep="\n")) + "\n")


def command(
    ctx: typer.Context,
    keep: Annotated[bool, typer.Option("--keep")] = False,
    pause: Annotated[bool, typer.Option("--pause")] = False,
) -> int:
    """Play the story."""
    shell: Shell = ctx.obj
    captured = shell.form("words", "text") == "json" or shell.settings.output is not None
    waits = pause and not captured and not shell.settings.no_input and sys.stdin.isatty()
    stage = Stage(shell, waits, StringIO() if captured else None)
    with _throw_away(keep) as folder, _alone(shell, folder), chdir(folder):
        _play(stage)
    where = os.path.join(folder, FOLDER)
    stage.say("\n" + _told(shell, "demo.kept" if keep else "demo.gone", folder=where))
    if stage.kept is not None:
        _show(stage, where if keep else None)
    return EXIT_OK


def _play(stage: Stage) -> None:
    from stcli.report.text import paint

    stage.say(_told(stage.shell, "demo.intro"))
    _play_scene(stage, FOUNDING)
    stage.say("\n" + paint(f"$ cd {FOLDER}", "strong", stage.shell.screen))
    with chdir(FOLDER):
        for scene in SCENES:
            _wait(stage)
            _play_scene(stage, scene)


def _play_scene(stage: Stage, scene: Scene) -> None:
    stage.say("\n" + _told(stage.shell, f"demo.scene.{scene.name}"))
    for step in scene.steps:
        _run(stage, step)


def _run(stage: Stage, step: Step) -> None:
    """Show one command, then run it; another exit code than the story's is a bug of ours."""
    from stcli.cli import main
    from stcli.report.text import paint

    lines = typed(step.arguments, _width(stage.shell))
    shown = "\n".join(paint(line, "strong", stage.shell.screen) for line in lines)
    stage.say("\n" + shown)
    with _streams(stage) as output:
        code = main([*step.arguments, "--no-input"])  # the story asks nobody
    if code == EXIT_INTERRUPTED:
        raise KeyboardInterrupt
    if stage.kept is not None:
        stage.kept.write(output())
        stage.steps.append({"command": step.arguments, "exit": code, "output": output()})
    if code != step.code:
        raise RuntimeError(f"demo: {' '.join(step.arguments)}: exit code {code}")


@contextmanager
def _streams(stage: Stage) -> Iterator[Callable[[], str]]:
    """One stream for all that a command says, so that it stays in order."""
    kept = StringIO()
    with ExitStack() as stack:
        if stage.kept is not None:
            stack.enter_context(redirect_stdout(kept))
        stack.enter_context(redirect_stderr(sys.stdout))
        yield kept.getvalue


def _width(shell: Shell) -> int:
    """As wide as the screen, but no wider than is easy to read."""
    return max(min(WIDTH, shell.screen.width - 1), NARROWEST)


def typed(arguments: Sequence[str], width: int = WIDTH) -> list[str]:
    """The command as one types it, on several lines where it is long."""
    lines, line = [], "$ stcli"
    for word in _words(arguments):
        if len(line) + len(word) + 3 > width and line.strip():
            lines.append(line + " \\")
            line = "   "
        line += f" {word}"
    return [*lines, line]


def _words(arguments: Sequence[str]) -> Iterator[str]:
    """The arguments quoted; an option stays together with its value."""
    waiting = ""
    for argument in arguments:
        quoted = argument if PLAIN.fullmatch(argument) else f'"{argument}"'
        if argument.startswith("--"):
            waiting = quoted
        else:
            yield f"{waiting} {quoted}".lstrip()
            waiting = ""


def _told(shell: Shell, code: str, **params: Any) -> str:
    import textwrap

    return "\n".join(textwrap.wrap(shell.words.say(code, **params), _width(shell)))


def _wait(stage: Stage) -> None:
    if stage.waits:
        stage.say("\n" + _told(stage.shell, "demo.pause"))
        sys.stdin.readline()


@contextmanager
def _throw_away(keep: bool) -> Iterator[str]:
    """A new folder that is in no repository; it goes when the story is over."""
    import shutil
    import tempfile

    from stcli.store.discovery import at

    folder = os.path.realpath(tempfile.mkdtemp(prefix="stcli-demo-"))
    done = False
    try:
        if at(folder).trouble != "repository-missing":
            raise Refusal("demo-inside-repository", exit=EXIT_SURROUNDINGS, folder=folder)
        yield folder
        done = True
    finally:
        if not (keep and done):
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _alone(shell: Shell, folder: str) -> Iterator[None]:
    """An environment in which nothing of the user's git or registry takes part."""
    before = dict(os.environ)
    for name in before:
        if name.startswith(("GIT_", "STCLI_")):
            del os.environ[name]
    os.environ |= _environment(shell, folder)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ |= before


def _environment(shell: Shell, folder: str) -> dict[str, str]:
    home = os.path.join(folder, ".home")
    colour = "FORCE_COLOR" if shell.screen.colour else "NO_COLOR"
    return {
        "STCLI_LANG": shell.settings.lang,
        colour: "1",
        "PAGER": "cat",
        "HOME": home,
        "XDG_CONFIG_HOME": home,
        "XDG_CACHE_HOME": home,
        "XDG_STATE_HOME": home,
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": NAME,
        "GIT_AUTHOR_EMAIL": ADDRESS,
        "GIT_COMMITTER_NAME": NAME,
        "GIT_COMMITTER_EMAIL": ADDRESS,
    }


def _show(stage: Stage, folder: str | None) -> None:
    """The whole story at once, as text for a file or as data."""
    assert stage.kept is not None
    if stage.shell.form("words", "text") == "text":
        stage.shell.say_data(stage.kept.getvalue())
        return
    stage.shell.show("findings", "json", data={"folder": folder, "steps": stage.steps})
