"""Merging: field by field, deterministic, and never silently (the door to its parts).

Pure: trees in, a tree and conflicts out. The pull-request gate, and whatever else brings two
versions of a registry together, use this one merge.
"""

from stcli.domain.changing.merging.conflict import Conflict, finding
from stcli.domain.changing.merging.merge import Merged, merge, virtual_base

__all__ = ["Conflict", "Merged", "finding", "merge", "virtual_base"]
