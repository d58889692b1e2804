"""The fast validator: says in microseconds that nothing is wrong.

The door to jsonschema_rs. Knows expanded schemas, in which no reference is left, and gives a
yes or no; ``schema_slow`` explains a no.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from jsonschema_rs import Draft7Validator, RegexOptions

from stcli.domain.reading.format import FORMATS


def build(schema: Mapping[str, Any]) -> Callable[[Any], bool]:
    """A function that says whether data fits the expanded schema.

    What is no JSON at all (keys that are no strings, foreign objects, bottomless nesting)
    does not fit.
    """
    validator = Draft7Validator(
        dict(schema),
        formats=dict(FORMATS),
        validate_formats=True,
        ignore_unknown_formats=False,
        pattern_options=RegexOptions(),
        offline=True,
    )
    fits = validator.is_valid

    def accepts(data: Any) -> bool:
        try:
            return fits(data)
        except (ValueError, RecursionError, OverflowError, TypeError):
            return False

    return accepts
