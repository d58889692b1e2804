"""Blanks: what stands on a help page for a value that a person fills in, in their language.

An argument is named after what it is; an option after what it takes: a day, one of a few words,
a record of some kind. Knows typer's parameters and the catalogues; knows no registry.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from stcli.report.words import Words

# Options whose value says what it is by the option alone.
_BLANKS: Final[Mapping[str, str]] = {
    "registry": "dir", "output": "file", "text_file": "file", "format": "format",
    "item": "number", "at": "place", "base": "rev", "head": "rev", "where": "sql",
    "columns": "fields", "sort": "fields", "action": "action", "allow": "rule", "id": "id",
    "id_option": "id", "final_report": "url", "minutes": "url", "source": "url", "homepage": "url",
    "same_as": "url", "link": "url", "status": "status",
    "goal": "id", "baseline_date": "date", "target_date": "date", "baseline_value": "value",
    "target_value": "value",
}  # fmt: skip
# The same by the kind of record that the option takes.
_RECORDS: Final[Mapping[str, str]] = {
    "organisation": "org", "focus-area": "area", "body": "body", "meeting": "meeting",
    "decision": "decision", "measure": "measure", "phenomenon": "phenomenon",
}  # fmt: skip
_MOST: Final = 24  # characters of values that are named where a blank would stand
_WORD: Final = re.compile("[A-Z]+(?:-[A-Z]+)*")


def name_of(param: Any) -> str:
    """An option as it is typed; an argument by the name for which ``metavar.…`` has words."""
    if param.param_type_name == "argument":
        return _plain(str(param.metavar or param.name))
    return str(max(param.opts, key=len))


def of_argument(param: Any, words: Words) -> str:
    """What stands for an argument."""
    code = f"metavar.{name_of(param)}"
    return words.say(code) if words.has(code) else str(param.metavar or param.name).upper()


def of_option(path: tuple[str, ...], param: Any, words: Words) -> str:
    """What stands for the value of an option of the command at a path."""
    if not param.metavar:
        return _by_what_it_takes(path, param, words)
    code = f"metavar.{_plain(param.metavar)}"
    if words.has(code):
        return words.say(code)
    return _WORD.sub(lambda found: _worded(found[0], words), str(param.metavar))


def _by_what_it_takes(path: tuple[str, ...], param: Any, words: Words) -> str:
    from stcli.cli import taking

    if param.name in _BLANKS:
        return words.say(f"metavar.{_BLANKS[param.name]}")
    takes = taking.taking(path, param)
    if takes.form == taking.VALUE:
        values = "|".join(takes.values)
        return values if len(values) <= _MOST else words.say("metavar.value")
    blanks = {
        taking.DAY: "date", taking.PERIOD: "date", taking.NEW: "new-id", taking.RULE: "rule",
        taking.RECORD: _RECORDS.get(takes.of, "record"),
    }  # fmt: skip
    return words.say(f"metavar.{blanks.get(takes.form, 'text')}")


def _worded(word: str, words: Words) -> str:
    code = f"metavar.{word.lower()}"
    return words.say(code) if words.has(code) else word


def _plain(metavar: str) -> str:
    return "-".join(re.findall("[a-z]+", metavar.lower()))
