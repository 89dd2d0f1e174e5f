"""Questions about what campaigns cost beside what their posts received."""

from dataclasses import replace

from queries.answers import Answer
from queries.campaigns import during_campaign
from queries.door import Question, answer
from queries.periods import whole_scope
from queries.scope import Scope, Viewer

CAMPAIGN_COST = Question(
    "campaign_cost",
    metrics=("cost_per_engagement", "cost_per_thousand_impressions"),
    cell=("received", "posts", "posts_known"),
    adding_up="adding_up",
)


def campaign_cost(scope: Scope, viewer: Viewer, campaign_id: str) -> Answer:
    """What a campaign cost and what its posts received: measure (engagements, impressions) by member_kind.

    member_kind: all, employee ambassador, creator, or "" where no member list says; only kinds with posts have rows.
    cost is null where the plan names none, or does not split it. received: of posts_known of posts.
    No filter of the scope matters, because the cost is that of the whole campaign; its as-of day does.
    Columns: measure, member_kind, cost, currency, is_running, received, posts, posts_known, adding_up, is_hidden.
    """
    return answer(CAMPAIGN_COST, scope_of_cost(scope, campaign_id), viewer, campaign_id=campaign_id)


def scope_of_cost(scope: Scope, campaign_id: str) -> Scope:
    """Everything in the days of a campaign: a cost is told of a whole campaign only."""
    days = during_campaign(scope, campaign_id)
    whole = whole_scope(days.from_on, days.to_on)
    return replace(whole, as_of_on=scope.over(days.from_on, days.to_on).as_of_on)
