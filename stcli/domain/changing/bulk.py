"""Many records at once: every row of a sheet becomes a new record, a change, or nothing.

A row names its record by id; what it says differently from the record is the change. Status
and what else follows from the history are never typed over. Knows a draft and a sheet; whether
the result is lawful is judged on the whole plan.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from stcli.domain.changing import cell as cells
from stcli.domain.changing.beginning import begun
from stcli.domain.changing.cell import Names, Unfit
from stcli.domain.changing.draft import EDIT, Draft
from stcli.domain.changing.membership import current
from stcli.domain.changing.wish import Wish
from stcli.domain.finding import Finding
from stcli.domain.model.claim import Claim
from stcli.domain.model.kind import Kind
from stcli.domain.model.path import EACH, Pattern, get, put
from stcli.domain.model.reader import is_id
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.near import nearest
from stcli.domain.reading.sheet import Row, Sheet
from stcli.domain.refusal import Refusal

ADDED: Final = "added"
CHANGED: Final = "changed"
UNCHANGED: Final = "unchanged"
REFUSED: Final = "refused"
# Findings that speak of lines of a file, and have other words where they are about cells.
OF_CELLS: Final = frozenset(("schema-required",))
_HISTORY: Final = "history"
_OF_LIFE: Final = ("status", "origin")


class Fate(NamedTuple):
    """What becomes of one row: ``fields`` are those that change, as paths."""

    row: int
    reference: str | None
    fate: str
    fields: tuple[str, ...] = ()
    problems: tuple[Finding, ...] = ()


class Table(NamedTuple):
    """A sheet whose columns are understood: column to field."""

    kind: Kind
    sheet: Sheet
    wish: Wish
    fields: Mapping[str, Pattern]
    names: Names

    def problem(self, row: Row, unfit: Unfit) -> Finding:
        """Why a cell, or the row as a whole, can't be taken in."""
        name = unfit.params.get("column") or self.column(unfit.params.get("field"))
        number = self.sheet.columns.get(str(name), 1)
        return self.wish.problem(row.number, number, unfit.code, {"column": name, **unfit.params})

    def column(self, field: str | None) -> str | None:
        """The column of a field."""
        return next((name for name, at in self.fields.items() if ".".join(at) == field), field)


def table(base: Snapshot, kind: Kind, sheet: Sheet, wish: Wish) -> Table:
    """Understand the columns; all that can't be understood is refused at once."""
    fields: dict[str, Pattern] = {}
    wrong = []
    for name, number in sheet.columns.items():
        at = cells.field_of(kind, name)
        if at is None:
            wrong.append(wish.problem(1, number, *_unknown(kind, name)))
        elif at in fields.values():
            wrong.append(wish.problem(1, number, "column-twice", {"column": name}))
        else:
            fields[name] = at
    if not any(map(cells.is_name, fields.values())) and not wrong:
        wrong.append(wish.problem(1, 1, "no-id-column", {}))
    if wrong:
        raise Refusal("import-columns", findings=tuple(wrong), count=len(wrong))
    return Table(kind, sheet, wish, fields, Names(base))


def _unknown(kind: Kind, name: str) -> tuple[str, dict[str, Any]]:
    if cells.in_list(kind, name):
        return "column-part", {"column": name, "list": name.partition(".")[0]}
    close = nearest(name.replace("-", "_"), [*kind.shape])
    code = "column.suggestion" if close else "column"
    return code, {"column": name, "kind": kind.folder, "suggestion": close}


def carry(draft: Draft, told: Table) -> tuple[Fate, ...]:
    """Put every row that can be taken into the draft; what becomes of each."""
    seen: dict[str, int] = {}
    with draft.at_once():
        return tuple(_carry(draft, told, row, seen) for row in told.sheet.rows)


def _carry(draft: Draft, told: Table, row: Row, seen: dict[str, int]) -> Fate:
    try:
        id = _id(told, row, seen)
    except Unfit as unfit:
        return Fate(row.number, None, REFUSED, problems=(told.problem(row, unfit),))
    reference = f"{told.kind.folder}/{id}"
    try:
        return _taken(draft, told, row, id)
    except Unfit as unfit:
        return Fate(row.number, reference, REFUSED, problems=(told.problem(row, unfit),))


def _id(told: Table, row: Row, seen: dict[str, int]) -> str:
    """The id that the row names, by id or by reference; each record once."""
    folder = f"{told.kind.folder}/"
    named = {
        str(row.cells[name]).strip().removeprefix(folder): name
        for name, at in told.fields.items()
        if cells.is_name(at) and row.cells.get(name) is not None
    }
    if len(named) != 1:
        raise Unfit("two-ids" if named else "no-id", ids=sorted(named))
    id, name = named.popitem()
    if not is_id(id):
        raise Unfit("id", column=name, id=id)
    if seen.setdefault(id, row.number) != row.number:
        raise Unfit("row-twice", column=name, id=id, row=seen[id])
    return id


def _taken(draft: Draft, told: Table, row: Row, id: str) -> Fate:
    record = draft.base.get(told.kind.name, id)
    if record is None and draft.base.exists(f"{told.kind.folder}/{id}"):
        raise Unfit("broken", id=id)
    reading = _Reading(draft, told, row, record)
    values = reading.values()
    reference = f"{told.kind.folder}/{id}"
    if reading.problems:
        return Fate(row.number, reference, REFUSED, problems=tuple(reading.problems))
    data = copy.deepcopy(dict(record.data)) if record else {}
    for at, value in values.items():
        put(data, at, value)
    if record is None:
        data = begun(told.kind, id, data, told.wish, draft.base.registry)
        first = data[_HISTORY][0]["action"] if _HISTORY in data else EDIT
        draft.create(told.kind, data, Claim(f"{told.kind.name}.{first}", reference))
        return Fate(row.number, reference, ADDED)
    if data == record.data:
        return Fate(row.number, reference, UNCHANGED)
    draft.change(reference, data)
    return Fate(row.number, reference, CHANGED, tuple(".".join(at) for at in values))


class _Reading:
    """The cells of one row: what they say differently from the record."""

    def __init__(self, draft: Draft, told: Table, row: Row, record: Record | None) -> None:
        self.told, self.row, self.record = told, row, record
        self.kind, self.wish = told.kind, told.wish
        self.base = draft.base
        self.problems: list[Finding] = []

    def values(self) -> dict[Pattern, Any]:
        """Field to value (None: to be emptied), for every cell that says something new."""
        found: dict[Pattern, Any] = {}
        for name, at in self.told.fields.items():
            if cells.is_name(at) or cells.is_beside(self.kind, at) or name not in self.row.cells:
                continue
            try:
                found.update(self._value(at, self.row.cells[name]))
            except Unfit as unfit:
                unfit.params.setdefault("column", name)
                self.problems.append(self.told.problem(self.row, unfit))
        return found

    def _value(self, at: Pattern, cell: Any) -> Iterator[tuple[Pattern, Any]]:
        before = get(self.record.data, at) if self.record else None
        if cell is None:
            if self.wish.clears and before is not None:
                self._check_free(at)
                yield at, None
        elif not self._is_as_shown(before, cell):
            value = self._read(at, cell)
            if at in self.kind.texts and isinstance(value, str):
                yield from self._text(at, value, before)
            elif value != before:
                self._check_free(at)
                yield at, self._grown(at, value, before, cell)

    def _is_as_shown(self, before: Any, cell: Any) -> bool:
        """Whether the cell is as our own export writes what the record says."""
        typed = self.told.sheet.typed
        return before is not None and not typed and str(cell) in self.wish.shown(before)

    def _read(self, at: Pattern, cell: Any) -> Any:
        if isinstance(cell, Unfit):
            raise cell
        if self.told.sheet.typed:
            return cell
        return cells.value_of(self.kind, at, cell, self.told.names)

    def _text(self, at: Pattern, value: str, before: Any) -> Iterator[tuple[Pattern, Any]]:
        """A text in a column without a language."""
        known = before if isinstance(before, Mapping) else {}
        if value in known.values():
            return
        if known and self.wish.language not in known:
            raise Unfit("language", field=".".join(at), languages=[*known])
        required = self.base.registry.get("languages", {}).get("required") or ["fi"]
        yield (*at, self.wish.language if known else str(required[0])), value

    def _check_free(self, at: Pattern) -> None:
        """What the history gives is not typed over; a new record's is seen to later."""
        lifecycle = self.kind.lifecycle
        given = (*_OF_LIFE, *(lifecycle.tracked if lifecycle else ())) if self.record else ()
        if at[0] in (_HISTORY, *given):
            raise Unfit("follows", field=at[0])

    def _grown(self, at: Pattern, value: Any, before: Any, cell: Any) -> Any:
        """Entries that are given by their keys alone are added to those that stand."""
        key = cells.key_of(self.kind, at)
        if key is None or self.told.sheet.typed or str(cell).lstrip()[:1] == "[":
            return value
        standing = list(before or ())
        more = [item for item in value if current(standing, key, item[key]) is None]
        dated = "from" in self.kind.property_at((*at, EACH)).get("properties", {})
        if self.record and dated:
            date = self.wish.date or self.wish.today
            more = [{**item, "from": date} for item in more]
        return [*standing, *more]


def placed(
    findings: Sequence[Finding], fates: Sequence[Fate], told: Table
) -> tuple[Finding, ...]:  # fmt: skip
    """Findings about records of the sheet, moved to the row and column that brought them.

    What a cell brings twice (as a field and in the history) is said once.
    """
    rows = {fate.reference: fate.row for fate in fates if fate.reference}
    found: list[Finding] = []
    for finding in (_placed(finding, rows, told) for finding in findings):
        if not any(_same(finding, other) for other in found):
            found.append(finding)
    return tuple(found)


def _same(one: Finding, other: Finding) -> bool:
    """Whether two findings say the same of the same cell."""
    return one._replace(where=other.where, at=other.at) == other


def _placed(finding: Finding, rows: Mapping[str, int], told: Table) -> Finding:
    row = rows.get(finding.record or "")
    if row is None:
        return finding
    at = cells.of_place(told.fields.values(), finding.where)
    name = next((name for name, field in told.fields.items() if field == at), "")
    code = f"{finding.code}.cell" if finding.code in OF_CELLS else finding.code
    return finding._replace(path=told.wish.file, line=row, end_line=None, code=code, new=None,
        column=told.sheet.columns.get(name, 1),
    )  # fmt: skip
