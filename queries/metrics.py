"""Every metric, declared once: tiles, axes, glossary and documents read it; its words live in the language room."""

from queries.campaign_metrics import OF_CAMPAIGNS
from queries.content_metrics import OF_CONTENT
from queries.metric import EVERY_ROW, Metric
from queries.metric import LIMITED_BELOW as LIMITED_BELOW
from queries.metric import WITHHELD_BELOW as WITHHELD_BELOW
from queries.money_metrics import IN_MONEY

_ALL = EVERY_ROW
_DECLARED = (
    Metric("members", "members", "n", "up", "Ac", "S", "distinct ids, member on the last day", _ALL),
    Metric("members_in_period", "members", "n", "up", "Ac", "N", "distinct ids, member on ≥ 1 day", _ALL),
    Metric("joined_members", "members", "n", "up", "Ac", "A", "stays that begin in the month", _ALL),
    Metric("left_members", "members", "n", "down", "Ac", "A", "stays that end in the month", _ALL),
    Metric("active_members", "members", "n", "up", "Ac", "N", "distinct members with ≥ 1 act", _ALL),
    Metric("activation_rate", "share", "p", "up", "Ac", "N", "active_members ÷ members_in_period", _ALL),
    Metric("new_active", "members", "n", "up", "Ac", "N", "first act ever in t", _ALL),
    Metric("retained_active", "members", "n", "up", "Ac", "N", "active in t−1 and t", _ALL),
    Metric("reactivated_active", "members", "n", "up", "Ac", "N", "active in t and before, not in t−1", _ALL),
    Metric("lapsed_active", "members", "n", "down", "Ac", "N", "active in t−1, not in t; leavers stated apart", _ALL),
    Metric("quick_ratio", "ratio", "r", "up", "Ac", "N", "(new_active + reactivated_active) ÷ lapsed_active", _ALL),
    Metric("retention_rate", "share", "p", "up", "Ac", "N", "retained_active(t) ÷ active(t−1)", _ALL),
    Metric(
        "cohort_retention", "share", "p", "up", "Ac", "N",
        "active in the k-th month after the month of the first act ÷ members with their first act in it",
        "members whose joining day is known",
    ),
    Metric(
        "stickiness", "share", "p", "up", "Ac", "N", "mean of weekly active ÷ active in four weeks", _ALL
    ),
    Metric(
        "consistency", "share", "p", "up", "Ac", "N",
        "weeks with an act ÷ eligible weeks (member all week, not paused), last 13, members with ≥ 4 of them", _ALL,
    ),
    Metric("dormant_members", "members", "n", "down", "Ac", "S", "last act 28 to 90 days ago", _ALL),
    Metric("silent_members", "members", "n", "down", "Ac", "S", "last act more than 90 days ago", _ALL),
    Metric("never_active", "members", "n", "down", "Ac", "S", "members without any act", _ALL),
    Metric(
        "silence_ratio", "ratio", "r", "down", "Ac", "N", "days since the last act ÷ own median gap between days",
        "members with at least 5 acts on more than one day",
    ),
    Metric(
        "time_to_first_post", "days", "d", "down", "Ac", "N",
        "Kaplan–Meier median of first post − joined; without post censored at the last day known or at leaving",
        "joiners without posts from before",
    ),
    Metric("posts", "posts", "n", "up", "Ac", "A", "originals + reshares: distinct posts by members", _ALL),
    Metric(
        "engagements", "engagements", "n", "up", "Ot", "A",
        "reactions + comments + shares; where one of them is not delivered, the engagements the source states",
        "posts with engagements known", "cell",
    ),
    Metric(
        "er_impressions", "share", "p", "up", "Ot", "N", "Σ engagements ÷ Σ impressions",
        "posts with engagements and impressions known", "cell",
    ),
    Metric(
        "er_reach", "share", "p", "up", "Ot", "N", "Σ engagements ÷ Σ reach", "posts with engagements and reach known",
        "cell",
    ),
    Metric(
        "er_followers", "share", "p", "up", "Ot", "N", "mean over posts of engagements ÷ followers at the post",
        "posts with engagements and followers known", "cell",
    ),
    Metric(
        "applause_rate", "reactions per post", "r", "up", "Ot", "N", "Σ reactions ÷ posts with reactions known",
        "posts with reactions known", "cell",
    ),
    Metric(
        "conversation_rate", "comments per post", "r", "up", "Ot", "N", "Σ comments ÷ posts with comments known",
        "posts with comments known", "cell",
    ),
    Metric(
        "amplification_rate", "shares per post", "r", "up", "Ot", "N", "Σ shares ÷ posts with shares known",
        "posts with shares known", "cell",
    ),
    Metric(
        "positivity", "share", "p", "up", "Ot", "N",
        "(positive − negative) ÷ (positive + neutral + negative) posts, as monitoring exports code them",
        "posts whose sentiment an export states", "cell",
    ),
    Metric("posts_per_active", "posts per member", "r", "up", "Ac", "N", "posts ÷ active_members", _ALL),
    Metric(
        "time_to_peer_response", "hours", "h", "down", "Ot", "N",
        "Kaplan–Meier median of hours to the first reaction, comment or share by another member, censored at 7 days "
        "or the end of the log", "posts published inside the interactions log",
    ),
    Metric(
        "peer_support_rate", "share", "p", "up", "Ot", "N",
        "posts with a reaction, comment or share by another member within 7 days ÷ posts in log scope",
        "posts at least 7 days old whose 7 days lie inside the interactions log",
    ),
    Metric(
        "peer_mention_rate", "share", "p", "up", "Ot", "N",
        "posts that mention or pass on another member ÷ posts with text", "posts with text",
    ),
    Metric("reciprocity", "share", "p", "up", "Ot", "N", "pairs with support both ways ÷ with any, 90 days", _ALL),
    Metric(
        "cross_unit_share", "share", "p", "up", "Ot", "N", "support between units ÷ support with both units known",
        "support between members of known units", "cell",
    ),
    Metric(
        "connected_share", "share", "p", "up", "Ot", "N",
        "active members in the largest group connected by support ÷ active_members", _ALL,
    ),
    Metric(
        "newcomer_support_effect", "share", "p", "up", "Ot", "N",
        "active in days 31 to 60: first post answered in 48 hours − not answered", "first posts with 60 days known",
    ),
    Metric(
        "echo", "members", "n", "up", "Ac", "N",
        "members with a first post, a first use of the call's hashtags or joining within 60 days after a call", _ALL,
    ),
    Metric("support", "answers", "n", "up", "Ot", "A", "answers by members to other members", _ALL, "cell"),
    Metric("followers", "followers", "n", "up", "Op", "S", "stock on the last day counted", _ALL, "cell"),
    Metric("follower_gain", "followers", "n", "up", "Op", "A", "gained − lost per day, as exported", _ALL, "cell"),
    Metric(
        "community_share", "share", "p", "neutral", "Op", "N",
        "impressions of members ÷ impressions of members and the organisation", "posts with impressions known", "cell",
    ),
    Metric(
        "share_of_voice", "share", "p", "up", "Op", "N",
        "mentions of ours ÷ mentions of ours and of the names compared with, as lists of a monitoring tool count them",
        "counts of names counted on 70 % of the days of the quarter, on days with all of them", "none",
    ),
    Metric("absence_factor", "members", "n", "up", "Ac", "N", "fewest members producing ≥ 50 % of posts", _ALL),
)  # fmt: skip

METRICS: dict[str, Metric] = {metric.id: metric for metric in (*_DECLARED, *OF_CAMPAIGNS, *OF_CONTENT, *IN_MONEY)}


def catalogue_page() -> str:
    """The catalogue as a Markdown page, kept in docs/metrics.md."""
    head = (
        "# Metrics\n\nWritten from `queries/metrics.py` by `python -m queries --catalogue`; "
        f"below {LIMITED_BELOW:.0%} coverage a figure is marked limited, below {WITHHELD_BELOW:.0%} withheld.\n\n"
    )
    columns = "| id | formula | unit | format | better | stage | adds | coverage | minimum group | version |\n"
    rows = (
        f"| `{m.id}` | {m.formula} | {m.unit} | {m.format} | {m.direction} | {m.stage} | {m.additivity} "
        f"| {m.coverage} | {m.minimum_group} | {m.definition_version} |\n"
        for m in METRICS.values()
    )
    return head + columns + "|" + "---|" * 10 + "\n" + "".join(rows)
