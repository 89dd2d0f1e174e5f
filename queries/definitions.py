"""What the figures of the program mean by its settings: which settings each metric rests on, and in which version."""

from queries.answers import Answer
from queries.door import Question, answer
from queries.metrics import METRICS
from queries.scope import Viewer
from warehouse.setting_rules import TERM_LISTS

DEFINITION_CHANGES = Question("definition_changes")

ACTS = (
    "active_members", "activation_rate", "new_active", "retained_active", "reactivated_active", "lapsed_active",
    "quick_ratio", "posts_per_active", "retention_rate", "cohort_retention", "connected_share",
    "newcomer_support_effect", "stickiness", "consistency", "dormant_members", "silent_members", "never_active",
    "silence_ratio", "hashtag_adoption",
)  # fmt: skip
RESPONSE = (
    "engagements", "er_impressions", "er_reach", "er_followers", "applause_rate", "conversation_rate",
    "amplification_rate", "relative_engagement",
)  # fmt: skip
IMPULSES = (
    "unprompted_share", "participation_rate", "first_timer_share", "posts_per_participant", "displacement",
)  # fmt: skip
HASHTAGS = ("hashtag_users", "hashtag_new_adopters", "hashtag_adoption", "relative_engagement")
# how many posts a window holds does not rest on their impulse
WINDOWS = ("uplift_abs", "uplift_pct", "carry_over")
COST = ("cost_per_engagement", "cost_per_thousand_impressions", "emv_range")
# No setting: how often posts were tagged by hand as prompted or not.
POST_TAGS = "post_tags"
# Which metrics a setting is part of the definition of; None stands for every metric that is counted by days.
RESTING_ON: dict[str, tuple[str, ...] | None] = {
    "acts": ACTS,
    "dormant_days": ("dormant_members",),
    "silent_days": ("dormant_members", "silent_members"),
    "mature_days": ("engagements", "er_impressions", "amplification_rate", "relative_engagement"),
    "as_of_lag_days": (*RESPONSE, *COST, "community_share"),
    "campaign_carry_days": (*IMPULSES, *WINDOWS, *COST),
    "hashtag_aliases": (*IMPULSES, *HASHTAGS, *COST),
    **dict.fromkeys(TERM_LISTS, ("own_experience_share",)),
    "disclosure_terms": ("disclosure_share",),
    "rate_card": ("emv_range",),
    "time_zone": None,
}


def definition_changes() -> Answer:
    """How often each setting was changed, and as post_tags posts tagged by hand; taking a change back counted too.

    Columns: setting, changes.
    """
    return answer(DEFINITION_CHANGES, None, Viewer())


def definition_version(metric: str) -> str:
    """The version of the formula, and after a point how often a setting it rests on was changed: 1, 1.2."""
    rows = definition_changes().rows
    changes = sum(
        int(count) for setting, count in zip(rows["setting"], rows["changes"], strict=True) if rests_on(metric, setting)
    )
    formula = METRICS[metric].definition_version
    return f"{formula}.{changes}" if changes else str(formula)


def rests_on(metric: str, setting: str) -> bool:
    """Whether a setting, or what people said of posts by hand, is part of what a metric means."""
    if setting == POST_TAGS:
        return metric in (*IMPULSES, *WINDOWS, *COST)
    metrics = RESTING_ON.get(setting, ())
    return metrics is None or metric in metrics
