"""Days on which platforms began to count otherwise, which figures they part, and which definition counts what."""

from collections.abc import Sequence

from queries.answers import Answer
from queries.door import Question, answer
from queries.reading import program_settings
from queries.scope import Scope, Viewer
from warehouse.setting_rules import PlatformBreak

__all__ = ["PlatformBreak", "breaks_between", "contacts_by_definition"]

# The counters a figure is made of, as breaks name them; engagements are counted as before.
COUNTERS_OF = {"er_impressions": ("impressions",), "er_reach": ("reach",)}


def breaks_between(metric: str, scope: Scope, compare: Scope) -> Sequence[PlatformBreak]:
    """The breaks of a figure's counters on the chosen channels that lie between two periods; the latest last."""
    first_on, last_on = min(scope.from_on, compare.from_on), max(scope.to_on, compare.to_on)
    known = program_settings().platform_breaks
    counters = COUNTERS_OF.get(metric, ())
    parting = [
        one
        for one in known
        if one.metric in counters and one.platform in scope.channels and first_on < one.on <= last_on
    ]
    return sorted(parting, key=lambda one: one.on)


def contacts_by_definition(scope: Scope, viewer: Viewer) -> Answer:
    """How often posts of the period were seen, by definition and channel; sums over several are contacts of mixed ones.

    definition: impressions, or views where a platform counts those, of Instagram since the break that says so.
    Columns: definition, platform, posts, posts_told, contacts, is_hidden.
    """
    breaks = program_settings().platform_breaks
    views_since = tuple(f"{one.platform}:{one.on.isoformat()}" for one in breaks if one.what == "views_instead")
    return answer(CONTACTS_BY_DEFINITION, scope.published(), viewer, views_since=views_since)


CONTACTS_BY_DEFINITION = Question("contacts_by_definition", metrics=("er_impressions",), cell=("contacts",))
