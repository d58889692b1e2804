"""The names that the rules know by heart: bodies, kinds, statuses, actions, posts.

Everything else a rule learns from the schemas. These stand here because the laws themselves
speak of them: that members of the *cooperation group* have a seat in the *expert network*,
that an *open* focus area has one *coordinator*. They are the ids of the shipped registry; a
registry without them simply never meets the rule. (The secretariat is the third body of the
model; no law speaks of it.)
"""

from __future__ import annotations

from typing import Final

COOPERATION_GROUP: Final = "cooperation-group"
EXPERT_NETWORK: Final = "expert-network"
# The posts by which an organisation belongs to a body; experts and secretaries serve it.
MEMBER_POSTS: Final = frozenset({"chair", "member", "deputy"})

BODY: Final = "body"
DECISION: Final = "decision"
FOCUS_AREA: Final = "focus-area"
MEASURE: Final = "measure"
MEETING: Final = "meeting"
ORGANISATION: Final = "organisation"
PHENOMENON: Final = "phenomenon"

PROPOSED: Final = "proposed"
OPEN: Final = "open"
CLOSED: Final = "closed"
REJECTED: Final = "rejected"
OPENINGS: Final = frozenset({"open", "reopen"})
IMPLEMENTATION: Final = "implementation"
COORDINATOR: Final = "coordinator"
SELECTED: Final = "selected"
ACTIVE: Final = "active"
DISSOLVED: Final = "dissolved"
CALLED_OFF: Final = "called_off"

# How many organisations make "several".
SEVERAL: Final = 2
