"""Workbooks (XLSX): a sheet a table, cells of their own sorts, the same bytes everywhere.

Written part by part by Office Open XML (ECMA-376), uncompressed, since two builds of zlib need
not agree. No cell can be a formula: there are texts, numbers, days and truths, and nothing else.
Knows columns and plain values; reading workbooks is ``report.sheet``'s.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from stcli.domain.model.column import DAY, PERIOD
from stcli.domain.refusal import Refusal
from stcli.report.formats.csv import FORMULA
from stcli.report.text import visible

MOST_CHARACTERS: Final = 32_767  # in a cell
MOST_ROWS: Final = 1_048_576
LONGEST_NAME: Final = 31  # characters of a sheet's name
_FIRST_DAY: Final = "1900-03-01"  # before it spreadsheets count a day that never was
_EPOCH: Final = date(1899, 12, 30).toordinal()
_MOMENT: Final = (1980, 1, 1, 0, 0, 0)  # of every part: what a ZIP file can say at the earliest
# Formats of cells, by their places in the styles below.
_PLAIN, _HEADING, _DAY, _MONTH, _TEXT, _GUARDED = range(6)
_WIDTHS: Final = {"text": 28, "day": 12, "period": 12}

_NAMESPACE: Final = "http://schemas.openxmlformats.org"
_MAIN: Final = f"{_NAMESPACE}/spreadsheetml/2006/main"
_OFFICE: Final = f"{_NAMESPACE}/officeDocument/2006/relationships"
_PACKAGE: Final = f"{_NAMESPACE}/package/2006"
_START: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_STYLES: Final = (
    f'{_START}<styleSheet xmlns="{_MAIN}"><numFmts count="2">'
    '<numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>'
    '<numFmt numFmtId="165" formatCode="yyyy\\-mm"/></numFmts>'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="6">'
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>'
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" '
    'quotePrefix="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    "</styleSheet>"
)


class Leaf(NamedTuple):
    """One sheet: its name, its columns with the sort of each, its rows."""

    name: str
    columns: Sequence[tuple[str, str]]
    rows: Iterable[Sequence[Any]]


def write(leaves: Iterable[Leaf], title: str, commit: str | None) -> tuple[bytes, int]:
    """A workbook, and how many texts were too long for a cell and were cut."""
    target = io.BytesIO()
    names: list[str] = []
    cut = 0
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for number, leaf in enumerate(leaves, 1):
            names.append(_sheet_name(leaf.name, names))
            writer = _Writer(leaf)
            _put(archive, f"xl/worksheets/sheet{number}.xml", writer.lines())
            cut += writer.cut
        for path, text in _frame(names, title, commit):
            _put(archive, path, (text,))
    return target.getvalue(), cut


def _put(archive: zipfile.ZipFile, path: str, pieces: Iterable[str]) -> None:
    info = zipfile.ZipInfo(path, _MOMENT)
    info.create_system = 3  # else it would be the writer's own
    info.external_attr = 0o644 << 16
    with archive.open(info, "w", force_zip64=True) as part:
        for piece in pieces:
            part.write(piece.encode("utf-8", "backslashreplace"))


def clipped(text: str) -> str:
    """A text as a cell can hold it."""
    return text if len(text) <= MOST_CHARACTERS else text[: MOST_CHARACTERS - 1] + "…"


def _sheet_name(name: str, taken: Sequence[str]) -> str:
    """A name that a sheet may have and no other has."""
    plain = "".join(c if c.isalnum() or c in "_-" else "_" for c in name)
    short, number = plain[:LONGEST_NAME], 1
    while short.lower() in (other.lower() for other in taken):
        number += 1
        short = f"{plain[: LONGEST_NAME - len(str(number)) - 1]}_{number}"
    return short


class _Writer:
    """Writes one sheet; counts what had to be cut."""

    def __init__(self, leaf: Leaf) -> None:
        self.leaf = leaf
        self.cut = 0
        self._letters = [_letters(index) for index in range(len(leaf.columns))]

    def lines(self) -> Iterator[str]:
        """The sheet's part, row by row."""
        yield (
            f'{_START}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
            '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
            f"</sheetView></sheetViews><cols>{''.join(self._widths())}</cols><sheetData>\n"
        )
        yield self._row(1, [(name, "heading") for name, _ in self.leaf.columns])
        number = 1
        sorts = [sort for _, sort in self.leaf.columns]
        for number, row in enumerate(self.leaf.rows, 2):
            if number > MOST_ROWS:
                raise Refusal("export-rows", table=self.leaf.name, most=MOST_ROWS - 1)
            yield self._row(number, zip(row, sorts, strict=True))
        yield f'</sheetData><autoFilter ref="A1:{self._letters[-1]}{number}"/></worksheet>'

    def _widths(self) -> Iterator[str]:
        for number, (name, sort) in enumerate(self.leaf.columns, 1):
            width = max(_WIDTHS.get(sort, 8), len(name) + 4)
            yield f'<col min="{number}" max="{number}" width="{width}" customWidth="1"/>'

    def _row(self, number: int, cells: Iterable[tuple[Any, str]]) -> str:
        told = (
            self._cell(f"{letters}{number}", value, sort)
            for letters, (value, sort) in zip(self._letters, cells, strict=True)
            if value is not None
        )
        return f'<row r="{number}">{"".join(told)}</row>\n'

    def _cell(self, place: str, value: Any, sort: str) -> str:
        if isinstance(value, bool):
            return f'<c r="{place}" t="b"><v>{int(value)}</v></c>'
        if isinstance(value, (int, float)):
            return f'<c r="{place}"><v>{value!r}</v></c>'
        text = str(value)
        serial = _serial(text) if sort in (DAY, PERIOD) else None
        if serial is not None:
            style = _DAY if len(text) == len(_FIRST_DAY) else _MONTH
            return f'<c r="{place}" s="{style}"><v>{serial}</v></c>'
        return self._words(place, text, heading=sort == "heading")

    def _words(self, place: str, value: str, *, heading: bool) -> str:
        text = visible(value, keep="\n\t")
        self.cut += len(text) > MOST_CHARACTERS
        style = _HEADING if heading else _GUARDED if text.startswith(FORMULA) else _TEXT
        told = f'<is><t xml:space="preserve">{_escaped(clipped(text))}</t></is>'
        return f'<c r="{place}" s="{style}" t="inlineStr">{told}</c>'


def _serial(text: str) -> int | None:
    """A day, or the first one of a month, as spreadsheets count them; None where they can't."""
    day = text if len(text) == len(_FIRST_DAY) else f"{text}-01"
    try:
        return date.fromisoformat(day).toordinal() - _EPOCH if day >= _FIRST_DAY else None
    except ValueError:
        return None


def _letters(index: int) -> str:
    """A column's letters: A, B, …, Z, AA and so on."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _escaped(text: str) -> str:
    return (
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    )


def _frame(names: Sequence[str], title: str, commit: str | None) -> Iterator[tuple[str, str]]:
    """The parts around the sheets."""
    yield "[Content_Types].xml", _types(len(names))
    document = (f"{_OFFICE}/officeDocument", "xl/workbook.xml")
    about = (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml")
    yield "_rels/.rels", _relations(document, about)
    yield "xl/workbook.xml", _book(names)
    sheets = ((f"{_OFFICE}/worksheet", f"worksheets/sheet{n + 1}.xml") for n in range(len(names)))
    yield "xl/_rels/workbook.xml.rels", _relations(*sheets, (f"{_OFFICE}/styles", "styles.xml"))
    yield "xl/styles.xml", _STYLES
    yield "docProps/core.xml", _properties(title, commit)


def _types(sheets: int) -> str:
    """What each part is."""
    package = "application/vnd.openxmlformats-package"
    parts = [("/xl/workbook.xml", f"{_TYPE}.sheet.main+xml")]
    parts += [(f"/xl/worksheets/sheet{n + 1}.xml", f"{_TYPE}.worksheet+xml") for n in range(sheets)]
    parts += [("/xl/styles.xml", f"{_TYPE}.styles+xml")]
    parts += [("/docProps/core.xml", f"{package}.core-properties+xml")]
    told = "".join(f'<Override PartName="{p}" ContentType="{kind}"/>' for p, kind in parts)
    return (
        f'{_START}<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{package}.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{told}</Types>'
    )


def _book(names: Sequence[str]) -> str:
    """The sheets' names in their order."""
    sheets = "".join(
        f'<sheet name="{_escaped(name)}" sheetId="{n}" r:id="rId{n}"/>'
        for n, name in enumerate(names, 1)
    )
    opened = f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">'
    return f"{_START}{opened}<sheets>{sheets}</sheets></workbook>"


def _relations(*targets: tuple[str, str]) -> str:
    told = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{_START}<Relationships xmlns="{_PACKAGE}/relationships">{told}</Relationships>'


def _properties(title: str, commit: str | None) -> str:
    """What the workbook says of itself: no dates, no names."""
    of = f"<dc:identifier>{_escaped(commit)}</dc:identifier>" if commit else ""
    return (
        f'{_START}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{_escaped(visible(title))}</dc:title>{of}</cp:coreProperties>"
    )
