"""The exhibits of each page in the order of the menu and of the page, and what each needs besides its scope."""

import inspect
from collections.abc import Callable

from exhibits import (
    adoption,
    audience,
    call_and_echo,
    campaign_costs_compared,
    campaign_performance,
    campaign_units,
    campaigns_compared,
    cohorts,
    community_growth,
    first_posts,
    followers,
    formats,
    hashtags,
    kinds,
    overview,
    share_of_voice,
    silence,
    support,
    tone,
    top_contributors,
    uplift,
)
from exhibits.exhibit import Exhibit

Build = Callable[..., Exhibit]

PAGES: dict[str, tuple[Build, ...]] = {
    "overview": (overview.posts_by_week, overview.response_by_week),
    "community-growth": (
        community_growth.growth_by_month,
        cohorts.cohort_retention,
        first_posts.time_to_first_post,
        call_and_echo.call_and_echo,
        support.support_between_units,
        support.newcomers_answered_early,
        silence.silence_ratio,
        silence.members_by_activity,
        community_growth.members_over_time,
        audience.community_share,
        followers.followers_over_time,
    ),
    "campaign-performance": (
        uplift.campaign_uplift,
        campaign_units.participation_by_units,
        campaign_performance.posts_by_day,
        campaigns_compared.campaigns_compared,
        campaign_costs_compared.campaign_costs_compared,
    ),
    "top-contributors": (top_contributors.dependence,),
    "content": (
        hashtags.hashtags_by_response,
        adoption.hashtag_adoption,
        kinds.posts_by_kind,
        formats.posts_by_format_and_channel,
        tone.positivity_over_quarters,
        share_of_voice.share_of_voice,
    ),
}
# Those that are about the weeks chosen on their page, where there are some.
OF_CHOSEN_WEEKS: tuple[Build, ...] = (overview.response_by_week,)


def needs_campaign(build: Build) -> bool:
    """Whether it is about one campaign and has none of its own."""
    asked = inspect.signature(build).parameters.get("campaign_id")
    return asked is not None and asked.default is inspect.Parameter.empty
