"""Questions about campaigns."""

from dataclasses import replace
from datetime import date
from functools import partial

from queries.answers import Answer
from queries.campaign_starters import without_few_starters
from queries.door import Question, answer
from queries.reading import minimum_group
from queries.scope import Scope, Viewer

CAMPAIGNS_IN_PERIOD = Question("campaigns_in_period")
CAMPAIGN_POSTS_BY_DAY = Question("campaign_posts_by_day", metrics=("posts", "unprompted_share"))
CAMPAIGN_PARTICIPATION = Question(
    "campaign_participation",
    metrics=("participation_rate", "first_timer_share", "posts_per_participant"),
    cell=(
        "participants", "posts", "posts_per_participant", "invited_participants", "invited", "participation_rate",
        "first_timers", "first_timer_share",
    ),
)  # fmt: skip

HASHTAG_BURSTS = Question("hashtag_bursts", metrics=("posts",), cell=("posts",))

CAMPAIGN_RESPONSE_WHEN_MATURE = Question(
    "campaign_response_when_mature",
    metrics=("er_impressions", "amplification_rate"),
    cell=("numerator", "denominator", "rows_with_terms"),
)


def campaigns_in_period(scope: Scope, viewer: Viewer) -> Answer:
    """The chosen campaigns whose window touches the period.

    Columns: campaign_id, name, start_on, end_on, window_end_on.
    """
    return answer(CAMPAIGNS_IN_PERIOD, scope, viewer)


def campaign_posts_by_day(scope: Scope, viewer: Viewer, campaign_id: str) -> Answer:
    """Posts per day from 28 days before a campaign to 28 days after its window, as far as loaded.

    Period and campaign of the scope do not matter. prompted: by this campaign's rule; prompted_elsewhere: by
    another's. Null on days nothing is loaded for.
    Columns: day_on, prompted, prompted_elsewhere, unprompted, unclassifiable, in_window.
    """
    return answer(CAMPAIGN_POSTS_BY_DAY, during_campaign(scope, campaign_id), viewer, campaign_id=campaign_id)


def campaign_participation(scope: Scope, viewer: Viewer, campaign_id: str) -> Answer:
    """Who took part in a campaign, as one row of counts; none for an unknown campaign.

    Period and campaign of the scope do not matter. participation_rate = invited_participants ÷ invited, where
    invited_basis is invited, or members_in_period if nobody was named; first_timers: whose first post ever it was,
    null where they, or those a filter leaves out, are of few people.
    posts: those of the campaign.
    Columns: participants, posts, posts_per_participant, invited_participants, invited, invited_basis,
    participation_rate, first_timers, first_timer_share, is_running, days_so_far, days_total, target_posts,
    target_participants, is_hidden.
    """
    told = partial(without_few_starters, units=scope.units, minimum_group=minimum_group())
    question = replace(CAMPAIGN_PARTICIPATION, reduced=told)
    return answer(question, during_campaign(scope, campaign_id), viewer, campaign_id=campaign_id)


def hashtag_bursts(scope: Scope, viewer: Viewer) -> Answer:
    """Hashtags of no campaign with weeks of at least ten posts that are thrice those of the eight weeks before.

    Weeks with too few people are no burst; weeks one after the other are one. The most posts first.
    Columns: tag, from_on, to_on, posts, is_hidden.
    """
    return answer(HASHTAG_BURSTS, scope, viewer)


def campaign_response_when_mature(scope: Scope, viewer: Viewer, campaign_id: str) -> Answer:
    """What the posts of a campaign had received at the first export that found them mature; one row per metric.

    metric: er_impressions or amplification_rate, over posts with both terms. mature_posts: those there is one of (14
    days unless set otherwise), at these ages in days. Period and campaign of the scope do not matter.
    Columns: metric, numerator, denominator, rows_with_terms, rows_in_scope, mature_posts, youngest_age, median_age,
    oldest_age, is_hidden.
    """
    during = during_campaign(scope, campaign_id)
    return answer(CAMPAIGN_RESPONSE_WHEN_MATURE, during, viewer, campaign_id=campaign_id)


def during_campaign(scope: Scope, campaign_id: str) -> Scope:
    """The scope in the days of a campaign, whose members decide whether the group is large enough."""
    ever = replace(scope, from_on=date.min, to_on=date.max, campaigns=(campaign_id,))
    known = answer(CAMPAIGNS_IN_PERIOD, ever, Viewer()).rows
    if known.empty:
        return scope
    return replace(scope, from_on=known["start_on"].iloc[0].date(), to_on=known["window_end_on"].iloc[0].date())
