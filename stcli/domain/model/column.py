"""Columns: what sort of values one holds, for forms that tell numbers and days from texts.

Knows relations and what the schemas say of the fields behind them; no form and no database.
"""

from __future__ import annotations

from typing import Final

from stcli.domain.model.relation import HISTORY, INTEGER, NUMERIC, Attribute, Relation

TEXT: Final = "text"
DAY: Final = "day"  # YYYY-MM-DD
PERIOD: Final = "period"  # a day or a month: YYYY-MM-DD or YYYY-MM
WHOLE: Final = "whole"
NUMBER: Final = "number"
TRUTH: Final = "truth"
_FORMATS: Final = {"date": DAY, "period-date": PERIOD}
_DATED: Final = (HISTORY, "transitions")  # tables across kinds whose ``date`` is a day


def sort_of(relation: Relation, attribute: Attribute) -> str:
    """What sort of values a column holds; mixed and composed ones are texts."""
    if relation.kind is not None and attribute.field:
        declared = relation.kind.property_at(attribute.field)
        if attribute.field not in relation.kind.texts and declared.get("format") in _FORMATS:
            return _FORMATS[declared["format"]]
        if declared.get("type") == "boolean":
            return TRUTH
    elif attribute.name == "date" and relation.name in _DATED:
        return DAY
    return {INTEGER: WHOLE, NUMERIC: NUMBER}.get(attribute.type, TEXT)


def file_name(table: str) -> str:
    """A table's name as that of a file: a schema may call a field whatever it likes."""
    return "".join(c if c.isascii() and (c.isalnum() or c in "_-") else "_" for c in table)
