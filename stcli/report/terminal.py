"""Drawing on a coloured terminal: the one module that loads rich.

Takes texts that have been made visible, and gives text with colours. Markup, emoji codes
and links in texts are not interpreted: rich gets ``Text`` objects only.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import StringIO


def drawn(grid: Sequence[Sequence[str]], widths: Sequence[int], width: int) -> str:
    """A table with its heading in bold and columns of the given widths."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold", safe_box=True)
    for heading, cells in zip(grid[0], widths, strict=True):
        table.add_column(Text(heading), overflow="fold", width=cells)
    for row in grid[1:]:
        table.add_row(*map(Text, row))
    return _printed(table, width)


def _printed(thing: object, width: int) -> str:
    from rich.console import Console

    console = Console(
        file=StringIO(),
        force_terminal=True,
        color_system="standard",
        width=max(width, 20),
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
        _environ={},
    )
    with console.capture() as captured:
        console.print(thing)
    return "".join(line.rstrip() + "\n" for line in captured.get().splitlines() if line.strip())
