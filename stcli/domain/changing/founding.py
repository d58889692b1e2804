"""The files of a new registry, made from what the program ships.

Knows what a registry begins with: schemas, registry.yaml, the bodies as their source states
them, line ends for git, and a workflow that validates pull requests. Reads and writes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from stcli.domain.model.kind import modeline
from stcli.domain.model.snapshot import LONGEST_ID, REGISTRY_FILE, REGISTRY_SCHEMA, SCHEMAS, Law
from stcli.domain.reading import document
from stcli.domain.reading.tree import MemoryTree

WORKFLOW_FILE: Final = ".github/workflows/registry.yml"
ATTRIBUTES_FILE: Final = ".gitattributes"
# What of registry.yaml is the model's; the rest names the registry that the program ships.
KEPT: Final = ("timezone", "languages", "follow_up")

ATTRIBUTES: Final = """\
# Records and schemas are compared byte by byte, so their line ends are the same everywhere.
/registry/** text eol=lf
/schemas/** text eol=lf
"""
WORKFLOW: Final = """\
# Validates the registry: every pull request, and what is on the main branch.
name: registry

on:
  push:
    branches: [main]
  pull_request:

permissions:
  contents: read

env:
  # Where stcli is installed from: a requirement of pip's that names one exact version, such as
  # "stcli @ git+https://…@<commit>". The repository variable of this name goes first.
  STCLI_SOURCE: ${{ vars.STCLI_SOURCE || '@SOURCE@' }}
  STCLI_LANG: @LANG@

jobs:
  validate:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with:
          fetch-depth: 0 # the audit trail is the history
          persist-credentials: false
      - uses: actions/setup-python@a26af69be951a213d495a4c3e4e4022e16d87065 # v5.6.0
        with:
          python-version: "3.13"
      - name: Install stcli
        run: |
          if [ -z "$STCLI_SOURCE" ]; then
            echo "::error::Set the repository variable STCLI_SOURCE: where stcli is installed from."
            exit 1
          fi
          python -m pip install "$STCLI_SOURCE"
      - name: Validate; in a pull request, only what is new fails
        env:
          BASE: ${{ github.event.pull_request.base.sha }}
        run: stcli validate --format github ${BASE:+--base "$BASE"}
      - name: Check the form of the files
        run: stcli fmt --check
"""


def founding_files(
    template: Mapping[str, bytes], schemas: Mapping[str, bytes], id: str, title: Mapping[str, str]
) -> dict[str, bytes]:
    """The files below ``registry/`` and ``schemas/``.

    ``template`` are the shipped registry.yaml and bodies by path, ``schemas`` the shipped
    schemas by file name. Languages of the title that are not given are not made up; without
    any, the title is the template's. The bodies stay as they are, sources and all.
    """
    shape = Law.of(MemoryTree({}), schemas, None).registry_shape
    line = modeline(REGISTRY_FILE, REGISTRY_SCHEMA)
    known = document.read(REGISTRY_FILE, template[REGISTRY_FILE], shape, line).data or {}
    registry = {"id": id, "title": dict(title) or known.get("title")}
    registry |= {key: known[key] for key in KEPT if key in known}
    return {
        **{SCHEMAS + name: content for name, content in sorted(schemas.items())},
        **template,
        REGISTRY_FILE: document.write(registry, shape, line),
    }


def surroundings(language: str, source: str) -> dict[str, bytes]:
    """The files beside the registry; ``source`` is where CI installs the program from."""
    workflow = WORKFLOW.replace("@LANG@", language).replace("@SOURCE@", source.replace("'", "''"))
    return {ATTRIBUTES_FILE: ATTRIBUTES.encode(), WORKFLOW_FILE: workflow.encode()}


def id_from(name: str) -> str:
    """An id made of a folder's name; ``registry`` where nothing of it is left."""
    import unicodedata

    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:LONGEST_ID].strip("-") or "registry"
