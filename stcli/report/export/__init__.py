"""The forms of an export: by what name one can be asked for, and what writes it."""

from __future__ import annotations

from typing import Final, NamedTuple


class Form(NamedTuple):
    """A form: the ending of its files, its media type, and what it can be.

    ``tables``: it holds the tables; ``single``: all of them stand in one file; ``streams``: it
    can be written piece by piece, also on standard output; ``marked``: its tables begin with a
    column that names the registry.
    """

    name: str
    suffix: str
    media: str
    tables: bool = True
    single: bool = False
    streams: bool = True
    marked: bool = False


_FORMS: Final = (
    Form("csv", ".csv", "text/csv"),
    Form("jsonl", ".jsonl", "application/jsonl"),
    Form(
        "xlsx", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        single=True, streams=False,
    ),
    Form(
        "parquet", ".parquet", "application/vnd.apache.parquet", streams=False, marked=True
    ),
    Form("ics", ".ics", "text/calendar", tables=False, single=True),
    Form("turtle", ".ttl", "text/turtle", tables=False, single=True),
    Form("jsonld", ".jsonld", "application/ld+json", tables=False, single=True),
)  # fmt: skip
FORMS: Final = {form.name: form for form in _FORMS}


def by_ending(path: str) -> str | None:
    """The form that a file's name ends like."""
    return next((form.name for form in _FORMS if path.lower().endswith(form.suffix)), None)
