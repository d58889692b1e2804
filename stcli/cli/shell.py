"""The shell of one run: settings, words, the registry, and the ways to answer.

Gathers what commands need (snapshots, git) and shows what they decide; decides nothing
itself. One error-to-exit-code map for all commands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Final

from stcli import __version__
from stcli.cli.settings import LANGUAGES, Settings
from stcli.domain.refusal import EXIT_FINDINGS, EXIT_OK, EXIT_USAGE, Refusal
from stcli.report.text import Screen, columns, emit, tell
from stcli.report.words import Words

if TYPE_CHECKING:
    from stcli.domain.changing.draft import Judged
    from stcli.domain.finding import Finding
    from stcli.domain.model.snapshot import Snapshot
    from stcli.domain.reading.tree import Tree
    from stcli.report.table import Table
    from stcli.store.card_index import CardIndex
    from stcli.store.discovery import Registry


# Sentences that end in a command to be copied: the terminal breaks them, and copies them whole.
COPIED: Final = ("write.next", "ask.same", "ask.so-far")
# What a person should know of a change besides: codes and parameters of messages.
Notes = tuple[tuple[str, dict[str, Any]], ...]


class Shell:
    """What one run of a command works with."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.command = "stcli"
        self.words = Words(settings.lang)
        self._told: list[bytes] = []  # what went to the file of -o
        self._kept = False  # whether that file is ours already
        # Where a person was asked for something: shows what would be saved, and may refuse.
        self.confirm: Callable[[Judged, Snapshot, Notes], None] | None = None
        # What can wait until the answer is out: making cards of what was read.
        self.afterwards: list[Callable[[], None]] = []
        self.shown = False  # whether the person has seen, and agreed to, what is saved

    # Settings

    def take(self, name: str, value: Any) -> None:
        """Take a global option in."""
        if name == "json":
            name, value = "format", "json"
        elif name == "format":
            self.settings.rendering = value if value != "json" else self.settings.rendering
        elif name == "lang":
            if value not in LANGUAGES:
                raise Refusal("usage-lang", exit=EXIT_USAGE, lang=value, known=LANGUAGES)
            self.words = Words(value)
            self.settings.lang_given = True
        elif name == "today":
            value = self.day(value)
        elif name == "color" and value not in ("auto", "always", "never"):
            raise Refusal("usage-color", exit=EXIT_USAGE, color=value)
        elif name == "version":
            self.say_data(f"stcli {__version__}\n")
            raise SystemExit(EXIT_OK)
        setattr(self.settings, name, value)

    def day(self, text: str) -> str:
        """A day that the user wrote, as ISO; refused (usage) where it is none."""
        from stcli.cli.day import iso_day
        from stcli.domain.reading.format import is_date

        day = iso_day(text, self.settings.today)
        if not is_date(day):
            raise Refusal("usage-date", exit=EXIT_USAGE, text=text)
        return day

    @property
    def format(self) -> str | None:
        """The rendering that was asked for."""
        return self.settings.format

    # Gathering

    @cached_property
    def registry(self) -> Registry:
        """Where the registry is."""
        import os

        from stcli.store import discovery

        return discovery.find(directory=self.settings.registry, variable=None, here=os.getcwd())

    @cached_property
    def shipped(self) -> Mapping[str, bytes]:
        """The schemas that the program brings."""
        from stcli.store.shipped import shipped_schemas

        return shipped_schemas()

    @cached_property
    def card_index(self) -> CardIndex:
        """What was read of the registry before, in the user's cache folder."""
        import os
        from hashlib import sha256

        from stcli.store.card_index import CardIndex
        from stcli.store.remembrance import Shelf, program

        name = sha256(os.fsencode(os.path.realpath(self.registry.root))).hexdigest()[:32]
        shelf = Shelf.cache(self.settings.environment)
        return CardIndex(shelf, f"{name}.cards", program(self.shipped))

    def snapshot(self, at: str | None = None, on: str | None = None) -> Snapshot:
        """What the registry says at a place (default: the work tree), or said of a day."""
        from stcli.cli.gather import snapshot_at

        return snapshot_at(self, at, on)

    # Showing

    @cached_property
    def screen(self) -> Screen:
        """What standard output is."""
        import sys

        terminal = sys.stdout is not None and sys.stdout.isatty() and not self.settings.output
        return Screen(terminal, self._colour(terminal), columns(self.settings.environment))

    def _beside(self) -> Screen:
        """What standard error is: words only, without colours."""
        import sys

        terminal = sys.stderr is not None and sys.stderr.isatty()
        return Screen(terminal, False, columns(self.settings.environment))

    def _colour(self, terminal: bool) -> bool:
        environment = self.settings.environment
        if self.settings.color != "auto":
            return self.settings.color == "always"
        plain = environment.get("NO_COLOR") or environment.get("TERM") == "dumb"
        if plain or self.settings.output:
            return False
        return bool(environment.get("FORCE_COLOR")) or terminal

    def show(
        self, family: str, default: str, *, table: Table | None = None, data: Any = None,
        findings: Sequence[Finding] = (), ok: bool = True, tree: Tree | None = None,
        strict: bool = False, files: Sequence[str] = (),
    ) -> None:  # fmt: skip
        """Show an answer in the format that was asked for.

        ``family`` is ``rows``, ``findings`` or ``request``: which formats there are.
        """
        from stcli.report import formats
        from stcli.report.table import Report

        report = Report(
            command=self.command, words=self.words, ok=ok, table=table, data=data,
            findings=findings, version=__version__, screen=self.screen, strict=strict,
            source=tree.get if tree is not None else None,
            files=files,
            prefix=self._prefix(), dump=_dump, moment=self._moment(),
        )  # fmt: skip
        form = self.form(family, default)
        with self._sink() as sink:
            formats.render(report, form, partial(emit, sink=sink))

    def form(self, family: str, default: str) -> str:
        """The format of the answer; one that there is none of in this family is refused.

        ``family`` is ``rows``, ``findings``, ``request`` (findings, or a page to post) or
        ``words`` (only text and JSON).
        """
        from stcli.report.formats import FINDINGS, REQUEST, ROWS

        families = {
            "rows": ROWS, "findings": FINDINGS, "request": REQUEST, "words": ("text", "json"),
        }  # fmt: skip
        known, wanted = families[family], self.format or default
        if wanted not in known:
            raise Refusal("usage-format", exit=EXIT_USAGE, format=wanted, known=sorted(known))
        return wanted

    @contextmanager
    def _sink(self) -> Iterator[Callable[[bytes], object] | None]:
        """Nothing for standard output; with ``-o``, what fills a file written atomically.

        What is said later in the same run follows what was said before.
        """
        if self.settings.output is None:
            yield None
            return
        from stcli.store.file import write_atomically

        yield self._told.append
        overwrite = self.settings.force or self._kept
        write_atomically(self.settings.output, b"".join(self._told), overwrite=overwrite)
        self._kept = True

    def check_output(self) -> None:
        """Refuse before anything is done where the file of ``-o`` could not be written."""
        if self.settings.output is not None:
            from stcli.store.file import check_writable

            check_writable(self.settings.output, overwrite=self.settings.force)

    def _prefix(self) -> str:
        registry = self.__dict__.get("registry")
        found = registry.found if registry is not None else None
        return found.prefix if found else ""

    def _moment(self) -> str:
        return f"{self.settings.today}T00:00:00"

    def say(self, code: str, **params: Any) -> None:
        """Tell the person something, on standard error; nothing with ``--quiet``.

        A sentence that ends in a command to be copied stays on one line, however long.
        """
        if self.settings.quiet:
            return
        text, beside = self.words.say(code, **params), self._beside()
        if beside.terminal and code not in COPIED:
            from stcli.report.formats.text import flowing

            lines = (flowing([(line, None)], beside, "", "  ") for line in text.split("\n"))
            text = "\n".join(piece for line in lines for piece in line)
        tell(text)

    def say_line(self, text: str) -> None:
        """Write one line for people on standard output; on a terminal whole words a line."""
        from stcli.report.formats.text import flowing

        self.say_data("\n".join(flowing([(text, None)], self.screen, "", "  ")) + "\n")

    def say_data(self, text: str, *, colour: bool = False) -> None:
        """Write text for people on standard output, or to the file of ``-o``."""
        with self._sink() as sink:
            emit(text, colour=colour and sink is None, sink=sink)

    def keep(self, data: Any) -> str:
        """Write data of JSON to the file of ``-o``; all else goes to the screen then. Its name."""
        from stcli.report.notation import json_text

        file = str(self.settings.output)
        with self._sink() as sink:
            emit(json_text(data) + "\n", exact=True, sink=sink)
        self.settings.output = None
        return file

    # Ending

    def refuse(self, refusal: Refusal) -> int:
        """Tell why a request was refused; the exit code."""
        self._let_go()
        from stcli.report.formats.text import refusal_text, told
        from stcli.report.table import Report, envelope, error_map, finding_map

        if self.format == "json":
            from stcli.report.notation import json_text

            found = [finding_map(f, self.words) for f in refusal.findings]
            error = error_map(refusal, self.words)
            emit(json_text(envelope(self.command, False, None, found, error)) + "\n", exact=True)
            return refusal.exit
        beside = self._beside()
        tell(refusal_text(refusal, self.words, beside))
        placed = refusal.params.get("placed", True)
        report = Report(command=self.command, words=self.words, screen=beside, placed=placed)
        for text in dict.fromkeys("\n".join(told(f, report)) for f in refusal.findings):
            tell(text)
        return refusal.exit

    def finish(self, code: Any) -> int:
        """The exit code of a command that came to its end, and did what could wait."""
        for task in self.afterwards:
            # The answer is out: that something can't be remembered is no reason to fail.
            with suppress(Refusal, OSError):
                task()
        self._let_go()
        return code if isinstance(code, int) else EXIT_OK

    def _let_go(self) -> None:
        """Write what is to be remembered, and leave the index to others."""
        index = self.__dict__.get("card_index")
        if index is not None:
            index.write()

    def broken(self, snapshot: Snapshot) -> int:
        """After a read: name broken files on standard error; 1 where there are any."""
        from stcli.domain.finding import ERROR

        wrong = [f for f in snapshot.findings if f.severity == ERROR]
        if wrong:
            from stcli.domain.judging.check import placed

            wrong = placed(wrong, snapshot)
        for path in dict.fromkeys(f.path for f in wrong):
            first = next(f for f in wrong if f.path == path)
            message = self.words.say(f"finding.{first.code}", **first.params)
            self.say("read.broken", path=path, line=max(first.line, 1), message=message)
        return EXIT_FINDINGS if wrong else EXIT_OK


def _dump(value: Any) -> str:
    from stcli.domain.reading import document

    return document.write(value, {}, "").decode()
