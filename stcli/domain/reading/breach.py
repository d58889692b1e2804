"""A breach: one keyword of a schema that one piece of data does not satisfy.

What the slow validator tells the explanation; knows neither the library nor findings.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from stcli.domain.finding import Where


class Breach(NamedTuple):
    """Which keyword, where, its value in the schema, the data it judged, and its schema.

    ``where`` ends with the key that is meant for ``required``, ``additionalProperties`` and
    ``propertyNames``, with the item for ``uniqueItems``. ``branches`` are the breaches in each
    alternative of ``anyOf`` and ``oneOf``; none for a ``oneOf`` that fits more than once.
    """

    keyword: str
    where: Where
    limit: Any
    data: Any
    schema: Mapping[str, Any]
    branches: tuple[tuple[Breach, ...], ...] = ()
