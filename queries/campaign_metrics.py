"""The metrics of campaigns, and of what people share without one."""

from queries.metric import EVERY_ROW, Metric

_ALL = EVERY_ROW
_CLASSIFIED = "posts that can be classified, of the days loaded completely"
OF_CAMPAIGNS = (
    Metric(
        "unprompted_share", "share", "p", "neutral", "Ac", "N", "unprompted ÷ (unprompted + prompted)",
        "posts that can be classified", definition_version=2,
    ),
    Metric(
        "participation_rate", "share", "p", "up", "Ac", "N",
        "invited members with a post of the campaign ÷ invited (else members_in_period)", _ALL,
        definition_version=2,
    ),
    Metric(
        "first_timer_share", "share", "p", "up", "Ac", "N",
        "participants whose first post ever came with the campaign ÷ participants", _ALL, definition_version=2,
    ),
    Metric(
        "posts_per_participant", "posts per person", "r", "neutral", "Ac", "N",
        "posts of the campaign ÷ people with at least one of them", _ALL,
    ),
    Metric(
        "external_engagement_share", "share", "p", "up", "Ot", "N",
        "logged answers by neither members nor the organisation ÷ logged answers to members' posts",
        "posts whose day lies inside a log that names people outside the program", "cell",
    ),
    Metric(
        "corporate_reshare_rate", "share", "p", "up", "Op", "N",
        "members' posts shared by accounts of the organisation ÷ members' posts in log scope",
        "posts whose day lies inside a log that names accounts of the organisation",
    ),
    Metric(
        "uplift_abs", "posts", "n", "up", "Ac", "A",
        "classifiable posts in the campaign window − those expected by the weekdays of the 56 days before", _CLASSIFIED,
        definition_version=2,
    ),
    Metric(
        "uplift_pct", "share", "p", "up", "Ac", "N", "uplift_abs ÷ expected posts", _CLASSIFIED, definition_version=2
    ),
    Metric(
        "displacement", "posts", "n", "neutral", "Ac", "A",
        "unprompted posts in the campaign window − those expected; uplift_abs = displacement + prompted excess",
        _CLASSIFIED, definition_version=2,
    ),
    Metric(
        "carry_over", "posts", "n", "up", "Ac", "A", "classifiable posts of the 28 days after the window − expected",
        _CLASSIFIED, definition_version=2,
    ),
)  # fmt: skip
