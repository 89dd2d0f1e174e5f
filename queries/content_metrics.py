"""The metrics of what members write: hashtags, and what the posts are about."""

from queries.metric import Metric

_WITH_TEXT = "posts with text or hashtags"
OF_CONTENT = (
    Metric("hashtag_users", "members", "n", "up", "Ac", "N", "distinct members with a post with the tag", _WITH_TEXT),
    Metric(
        "hashtag_new_adopters", "members", "n", "up", "Ac", "A", "members whose first use of the tag is in t",
        _WITH_TEXT,
    ),
    Metric(
        "hashtag_adoption", "share", "p", "up", "Ac", "N", "members who ever used the tag ÷ members ever active",
        _WITH_TEXT,
    ),
    Metric(
        "own_experience_share", "share", "p", "up", "Ac", "N", "posts about own experience ÷ posts a rule can classify",
        "posts a rule can classify",
    ),
    Metric(
        "disclosure_share", "share", "p", "neutral", "Ac", "N",
        "posts with a term of the settings that labels an advertisement or names the employer ÷ posts with text",
        "posts with text",
    ),
    Metric(
        "relative_engagement", "ratio", "r", "up", "Ot", "N",
        "median over posts of engagements ÷ median engagements of the posts of their channel in the period",
        "posts with engagements known on channels whose median is not 0", "cell",
    ),
)  # fmt: skip
