"""The files of a new registry, made from what the program ships.

Knows what a registry begins with: schemas, registry.yaml, the bodies as their source states
them, line ends for git, a workflow for pull requests, and hooks for pre-commit. Reads and writes
nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from stcli.domain.model.kind import modeline
from stcli.domain.model.law import REGISTRY_SCHEMA, SCHEMAS, Law
from stcli.domain.model.reader import LONGEST_ID, REGISTRY_FILE
from stcli.domain.reading import document
from stcli.domain.reading.tree import MemoryTree

WORKFLOW_FILE: Final = ".github/workflows/registry.yml"
HOOKS_FILE: Final = ".pre-commit-config.yaml"
ATTRIBUTES_FILE: Final = ".gitattributes"
# What of registry.yaml is the model's; the rest names the registry that the program ships.
KEPT: Final = ("timezone", "languages", "follow_up")

ATTRIBUTES: Final = """\
# Records and schemas are compared byte by byte, so their line ends are the same everywhere.
/registry/** text eol=lf
/schemas/** text eol=lf
"""
# Stands where it is not known which commit of our action to use.
NO_ACTION: Final = "OWNER/stcli@COMMIT"

WORKFLOW: Final = """\
# Checks every pull request, and all of the registry once something has landed.
name: registry

on:
  push:
    branches: [main]
  pull_request:
    # The label "law", when it is put on, lets the request change the law as it stands just then.
    types: [opened, synchronize, reopened, labeled]

permissions: {}

concurrency:
  group: registry-${{ github.ref }}
  cancel-in-progress: ${{ github.event_name == 'pull_request' }}

jobs:
  registry:
    name: registry
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read # to fetch the base and the objects of the request
    steps:
      # One exact commit of stcli. It fetches what it needs; the request is never checked out.
      - uses: @ACTION@
        with:
          language: @LANG@
"""
HOOKS: Final = """\
# Checks what is staged before each commit that is made with git; stcli checks its own commits.
# Once in every clone: pre-commit install
repos:
  - repo: local
    hooks:
      - id: stcli-fmt
        name: write records in canonical form
        entry: stcli fmt
        language: system
        files: ^registry/.*\\.yaml$
        require_serial: true
      - id: stcli-validate
        name: validate the registry
        entry: stcli validate --at index
        language: system
        files: ^(registry|schemas)/
        pass_filenames: false
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


def surroundings(language: str, action: str | None) -> dict[str, bytes]:
    """The files beside the registry; ``action`` is one commit of ours, ``OWNER/NAME@COMMIT``."""
    workflow = WORKFLOW.replace("@LANG@", language).replace("@ACTION@", action or NO_ACTION)
    return {
        ATTRIBUTES_FILE: ATTRIBUTES.encode(),
        HOOKS_FILE: HOOKS.encode(),
        WORKFLOW_FILE: workflow.encode(),
    }


def id_from(name: str) -> str:
    """An id made of a folder's name; ``registry`` where nothing of it is left."""
    import unicodedata

    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:LONGEST_ID].strip("-") or "registry"
