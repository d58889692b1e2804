"""The annals: what is remembered of the commits below a head, in the index.

In which order they come and which files each one touched is noted at once, and what it did
there when somebody has asked for that. What a commit did never changes, so it is kept by the
commit's id. In a clone that lacks the beginning of its history nothing is kept or believed.
Knows git and the index; not what is in chapters.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from stcli.store.card_index import BIRTH, Page
from stcli.store.order import Order, kept, order_of, recalled
from stcli.store.ref import ends, tip

if TYPE_CHECKING:
    from stcli.domain.judging.audit.landing import Change
    from stcli.store.card_index import CardIndex
    from stcli.store.discovery import Repository
    from stcli.store.history import Commit

_ORDER: Final = "order"
_HEAD: Final = "head"  # the order's
_FEW: Final = 256  # commits that are named to git one by one
_AT_ONCE: Final = 500  # commits that are looked for together

Touched = dict[str, str | None]
# A commit, what is kept of it, and its parts: about whom each is, and what it says.
Chapter = tuple[str, bytes, Collection[tuple[str, bytes]]]


def head_of(repository: Repository, index: CardIndex) -> str | None:
    """The commit of HEAD; None before the first. Git need not be asked for one that is known."""
    seen = tip(repository)
    if seen is not None and index.note(_HEAD) == _named(seen, repository):
        return seen
    from stcli.store import state

    return state.head(repository).commit


def _named(head: str, repository: Repository) -> bytes:
    return f"{head}:{repository.prefix}".encode()


class Annals:
    """What is remembered of the history of a head (a full id).

    ``lasting``: the head is what people will ask for again, so the order is kept too.
    """

    def __init__(
        self, repository: Repository, head: str, index: CardIndex | None, *, lasting: bool = True
    ) -> None:
        self.repository = repository
        self.whole = not ends(repository)
        self._index = index if index is not None and self.whole and index.is_possible else None
        self._birth = index.note(BIRTH) if index is not None else None
        known = recalled(self._index.note(_ORDER), repository.prefix) if self._index else None
        self._known = known is not None
        self._lasting = lasting
        self._touched: dict[str, Touched] = {}
        self.order, self._fresh = order_of(repository, head, known)
        if self._fresh:
            self.order = self._looked_at(self.order, self._fresh)

    # Which files were touched

    def _looked_at(self, order: Order, fresh: Sequence[str]) -> Order:
        """The order, with what the new commits touched."""
        from stcli.store import history

        few = self._known and len(fresh) <= _FEW
        new, touching = frozenset(fresh), []
        named = fresh if few else [order.head]
        for id, changes in history.touches(self.repository, named, walk=not few):
            if id in new:
                self._note(id, changes)
                touching += [id] if changes or not few else []
        if few and any(len(order.parents(id)) > 1 for id in fresh):
            touching = self._touching()
        marks = bytearray(order.touching)
        for id in touching:
            marks[order.places[id]] = 1
        return Order(order.ids, order.forks, bytes(marks))

    def _touching(self) -> list[str]:
        """All commits in which the registry differs from that of any parent, as git says."""
        from stcli.store import git

        named = ("--full-history", "--end-of-options", self.order.head, "--")
        listed = git.run(self.repository, "rev-list", *named, *self.repository.folders)
        return listed.decode("ascii", "replace").split()

    def _note(self, id: str, changes: Iterable[Change]) -> None:
        gone: dict[str, str] = {}
        for change in changes:
            if change.after is None:
                gone.setdefault(change.path.rpartition("/")[2], change.path)
        for change in changes:
            moved = gone.get(change.path.rpartition("/")[2]) if change.before is None else None
            self._touched.setdefault(change.path, {})[id] = moved

    def touching(self, path: str) -> Touched:
        """The commits that made a file otherwise than it was in their first parent.

        With where the file stood before, by its name, if the commit moved it.
        """
        found: Touched = {}
        if self._known and self._index is not None:
            asked = "SELECT chapter, earlier FROM touch WHERE path = ?"
            rows = self._index.ask(asked, self.repository.prefix + path)
            found.update((id, moved) for id, moved in rows if id in self.order.places)
        return found | self._touched.get(path, {})

    def of(self, path: str) -> list[str]:
        """The commits that touched a file, the newest first, wherever it stood before."""
        paths, found = [path], set[str]()
        for each in paths:
            for id, moved in self.touching(each).items():
                found.add(id)
                if moved is not None and moved not in paths:
                    paths.append(moved)
        return sorted(found, key=self.order.places.__getitem__)

    # What commits did

    def untold(self, ids: Sequence[str]) -> list[str]:
        """Those commits of which no chapter is kept."""
        rows = self._rows("SELECT id FROM chapter WHERE id", ids)
        known = {self._commit(id) for (id,) in rows}
        return [id for id in ids if id not in known]

    def commits(self, ids: Sequence[str]) -> Iterator[Commit]:
        """Commits as git has them, in the order of the history."""
        from stcli.store import history

        if len(ids) <= _FEW:
            return history.commits(self.repository, ids)
        wanted = frozenset(ids)
        every = history.log(self.repository, head=self.order.head)
        return (commit for commit in every if commit.id in wanted)

    def chapters(
        self, ids: Sequence[str], subject: str | None = None
    ) -> Iterator[tuple[str, bytes | None, Sequence[bytes]]]:
        """Each commit with its chapter (None: there is none) and its parts, or those of one."""
        for start in range(0, len(ids), _AT_ONCE):
            window = ids[start : start + _AT_ONCE]
            parts = self._parts_of(window, subject)
            # Asked last: where anything could not be read, nothing is after it.
            known = self.facts(window)
            for id in window:
                yield id, known.get(id), parts.get(id, ())

    def facts(self, ids: Sequence[str]) -> dict[str, bytes]:
        """The chapters alone, of those commits of which there are any."""
        rows = self._rows("SELECT id, content FROM chapter WHERE id", ids)
        return {self._commit(id): content for id, content in rows}

    def _parts_of(self, ids: Sequence[str], subject: str | None) -> Mapping[str, Sequence[bytes]]:
        asked = "SELECT chapter, place, content FROM part WHERE chapter"
        one = () if subject is None else (subject,)
        rows = self._rows(asked, ids, "AND subject = ?" if one else "", *one)
        found: dict[str, list[bytes]] = {}
        for id, _, content in sorted(rows):
            found.setdefault(self._commit(id), []).append(content)
        return found

    def _rows(self, asked: str, ids: Sequence[str], more: str = "", *values: str) -> list[Any]:
        found: list[Any] = []
        for start in range(0, len(ids) if self._index is not None else 0, _AT_ONCE):
            names = [self._name(id) for id in ids[start : start + _AT_ONCE]]
            places = ", ".join("?" * len(names))
            assert self._index is not None
            found += self._index.ask(f"{asked} IN ({places}) {more}", *names, *values)
        return found

    def _name(self, commit: str) -> str:
        """Two registries of one repository tell their own chapters of a commit."""
        return _named(commit, self.repository).decode()

    def _commit(self, name: str) -> str:
        return name.partition(":")[0]

    def is_sound(self, id: str, schema: str) -> bool:
        """Whether it is known that the content of that name is as a schema asks."""
        asked = "SELECT 1 FROM sound WHERE id = ? AND schema = ?"
        return self._index is not None and bool(self._index.ask(asked, id, schema))

    # Keeping

    def take_sound(self, id: str, schema: str) -> None:
        """Keep that a content is as a schema asks."""
        if self._index is not None:
            self._index.add(Page({"sound": [(id, schema)]}, {}, None))

    def take(self, chapters: Iterable[Chapter]) -> None:
        """Keep what commits did."""
        rows: dict[str, list[tuple[Any, ...]]] = {"chapter": [], "part": []}
        for commit, content, parts in chapters:
            name = self._name(commit)
            rows["chapter"].append((name, content))
            rows["part"] += [(name, place, *part) for place, part in enumerate(parts)]
        if self._index is not None and rows["chapter"]:
            self._index.add(Page(rows, {}, None))

    def keep(self) -> None:
        """Keep the order, and what was touched."""
        if self._index is None:
            return
        if self._fresh and self._lasting:
            prefix = self.repository.prefix
            touches = [(prefix + path, id, moved) for path, touched in self._touched.items()
                       for id, moved in touched.items()]  # fmt: skip
            note = {_ORDER: kept(self.order, prefix),
                    _HEAD: _named(self.order.head, self.repository)}  # fmt: skip
            self._index.add(Page({"touch": touches}, note, self._birth if self._known else None))
