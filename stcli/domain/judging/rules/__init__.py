"""All rules: the table of contents of the law that a registry obeys.

To add a rule, write its function and its line here. Reading gives findings too, before any
record stands: their names and severities are listed in ``READING``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from stcli.domain.finding import ERROR, WARNING, Severity
from stcli.domain.judging.rules.business_id import business_id_is_right_and_ones_own
from stcli.domain.judging.rules.decisions import decision_fits_its_meeting, transition_is_decided
from stcli.domain.judging.rules.focus_areas import (
    closed_focus_area_tells_its_outcome,
    ended_focus_area_has_no_live_measures,
    implementation_follows_preparation,
    open_focus_area_has_one_coordinator,
    open_focus_area_has_several_organisations,
    subgroup_organisations_participate,
)
from stcli.domain.judging.rules.histories import history_gives_the_status
from stcli.domain.judging.rules.measures import (
    measures_goals_stand_in_its_focus_area,
    measures_organisations_participate,
)
from stcli.domain.judging.rules.organisations import (
    dissolved_organisation_has_no_live_role,
    member_of_the_group_sits_in_the_network,
)
from stcli.domain.judging.rules.periods import starts_are_not_after_ends
from stcli.domain.judging.rules.personal_data import records_hold_no_personal_data
from stcli.domain.judging.rules.phenomena import (
    focus_area_answers_to_selected_phenomena,
    selected_phenomenon_has_several_supporters,
)
from stcli.domain.judging.rules.references import id_matches_file, references_resolve
from stcli.domain.judging.rules.rule import Rule
from stcli.domain.judging.rules.texts import texts_stand_in_the_languages_of_the_registry

_ERROR: Final[tuple[Severity, ...]] = (ERROR,)
_WARNING: Final[tuple[Severity, ...]] = (WARNING,)
_BOTH: Final[tuple[Severity, ...]] = (ERROR, WARNING)

RULES: Final[tuple[Rule, ...]] = (
    Rule("id-matches-file", _ERROR, id_matches_file),
    Rule("reference-resolves", _ERROR, references_resolve),
    Rule("history-replays", _ERROR, history_gives_the_status),
    Rule("decision-mandated", _BOTH, transition_is_decided),
    Rule("decision-fits-meeting", _ERROR, decision_fits_its_meeting),
    Rule("several-organisations", _BOTH, open_focus_area_has_several_organisations),
    Rule("preparation-complete", _BOTH, implementation_follows_preparation),
    Rule("no-live-measures", _ERROR, ended_focus_area_has_no_live_measures),
    Rule("closed-with-outcome", _BOTH, closed_focus_area_tells_its_outcome),
    Rule("goal-exists", _ERROR, measures_goals_stand_in_its_focus_area),
    Rule("phenomenon-supported", _ERROR, selected_phenomenon_has_several_supporters),
    Rule("phenomenon-selected", _ERROR, focus_area_answers_to_selected_phenomena),
    Rule("subgroup-participates", _ERROR, subgroup_organisations_participate),
    Rule("one-coordinator", _WARNING, open_focus_area_has_one_coordinator),
    Rule("lead-participates", _WARNING, measures_organisations_participate),
    Rule("network-seat", _WARNING, member_of_the_group_sits_in_the_network),
    Rule("business-id", _ERROR, business_id_is_right_and_ones_own),
    Rule("dissolved-in-live-role", _WARNING, dissolved_organisation_has_no_live_role),
    Rule("period-order", _ERROR, starts_are_not_after_ends),
    Rule("language-missing", _BOTH, texts_stand_in_the_languages_of_the_registry),
    Rule("personal-data", _ERROR, records_hold_no_personal_data),
)

# What reading itself finds, before there is a record to judge.
READING: Final[Mapping[str, tuple[Severity, ...]]] = {
    **dict.fromkeys(
        (
            "yaml-syntax", "yaml-alias", "yaml-tag", "yaml-directive", "yaml-merge-key",
            "yaml-duplicate-key", "yaml-documents", "yaml-empty", "yaml-encoding",
            "yaml-character", "yaml-conflict-marker", "yaml-number", "yaml-key", "yaml-limit",
            "file-kind", "schema-invalid",
            "schema-type", "schema-enum", "schema-const", "schema-required",
            "schema-additional-properties", "schema-property-names", "schema-min-properties",
            "schema-max-properties", "schema-pattern", "schema-format", "schema-min-length",
            "schema-max-length", "schema-minimum", "schema-maximum", "schema-min-items",
            "schema-max-items", "schema-unique-items", "schema-exclusive-minimum",
            "schema-exclusive-maximum", "schema-any-of", "schema-one-of", "schema-not",
        ),
        _ERROR,
    ),
    "not-canonical": _WARNING,
}  # fmt: skip

__all__ = ["READING", "RULES", "Rule"]
