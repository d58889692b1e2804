"""Findings about files that have no place in a registry, or that nobody can read there.

Knows where files belong; reads none.
"""

from __future__ import annotations

from typing import Any

from stcli.domain.finding import ERROR, Finding
from stcli.domain.reading.tree import LARGEST_FILE


def stray(path: str, code: str, **params: Any) -> Finding:
    """A finding about a file that has no place in a registry."""
    return Finding("file-kind", ERROR, path, code, params, line=1, column=1)


def irregular(path: str, why: str) -> Finding:
    """A finding about what is not read: too large a text breaks the profile, not the layout."""
    if why != "too-large" or not path.endswith(".yaml"):
        return stray(path, f"file-kind.{why}")
    size = {"limit": LARGEST_FILE >> 10}
    return Finding("yaml-limit", ERROR, path, "yaml-limit.size", size, line=1, column=1)


def lawless(path: str, schema: str) -> Finding:
    """A registry whose schemas do not say what its own file may hold."""
    params = {"file": schema}
    code = "schema-invalid.missing"
    return Finding("schema-invalid", ERROR, path, code, params, line=1, column=1)
