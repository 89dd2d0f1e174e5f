"""How every figure on a page is made of rows, declared once: the grain of the rows and the terms of each."""

from dataclasses import dataclass, replace
from datetime import date

from queries.measure import Measure, about_few, about_silence, measured, of_nobody, of_person
from queries.scope import Scope


@dataclass(frozen=True)
class Origin:
    """The key that opens a figure: what is counted, in which scope, of which days of it.

    before_on: first day of the days before it, where growth is told against them; else as many as it has itself.
    campaign_id, place (on a list of people) and people (the most active) say more where the measure needs it, so do
    days (since joining), months (since the first act), from_unit and to_unit (of support), account and tag.
    """

    measure: str
    scope: Scope
    from_on: date
    to_on: date
    before_on: date | None = None
    campaign_id: str = ""
    place: int = 0
    people: int = 0
    days: int = 0
    months: int = 0
    from_unit: str = ""
    to_unit: str = ""
    account: str = ""
    tag: str = ""


def origin_of(measure: str, scope: Scope) -> Origin:
    """The key of a figure of the whole scope."""
    return Origin(measure, scope, scope.from_on, scope.to_on)


KINDS = ("own", "helping", "product", "reshared", "programme")
COST_KINDS = {"all": "", "employee ambassador": "_ambassadors", "creator": "_creators"}
COST_METRICS = {"engagements": "cost_per_engagement", "impressions": "cost_per_thousand_impressions"}


def _of_cost(received: str, kind: str) -> Measure:
    """The plan's row over the rows of posts; per thousand of them where they are impressions."""
    metric, cost = COST_METRICS[received], "cost" if received == "engagements" else "thousandfold_cost"
    return measured(f"{metric}{kind}", "cost_rows", f"{cost}{kind}", f"{received}{kind}", metric, f"posts{kind}")


FORMULAS, BOUNDS = ("clicks", "reach", "mixed", "interactions"), ("low", "high")
_ENDS = [f"{formula}_{bound}" for formula in FORMULAS for bound in BOUNDS]
FIRST_TIMES = ("first_posts", "first_uses", "joins")
SILENCE_BUCKETS = ("up_to_1", "up_to_2", "up_to_4", "above_4")

_DECLARED = (
    measured("posts", "posts_rows", "posts"),
    measured("unprompted", "posts_rows", "unprompted", metric="posts"),
    measured("prompted", "posts_rows", "prompted", metric="posts"),
    measured("unclassifiable", "posts_rows", "unclassifiable", metric="posts"),
    measured("of_campaign", "posts_rows", "of_campaign", metric="posts"),
    measured("elsewhere", "posts_rows", "elsewhere", metric="posts"),
    measured("classifiable", "posts_rows", "classifiable", metric="posts"),
    measured("unprompted_share", "posts_rows", "unprompted", "classifiable", listed="posts"),
    measured("engagements", "posts_rows", "engagements", listed="posts"),
    measured("engagements_per_post", "posts_rows", "engagements", "posts_with_engagements", "engagements", "posts"),
    measured("er_impressions", "posts_rows", "rated_engagements", "rated_impressions", listed="posts"),
    measured("applause_rate", "posts_rows", "reactions", "posts_with_reactions", listed="posts"),
    measured("conversation_rate", "posts_rows", "comments", "posts_with_comments", listed="posts"),
    measured("amplification_rate", "posts_rows", "shares", "posts_with_shares", listed="posts"),
    measured("external_engagement_share", "outside_rows", "from_outside", "answers"),
    measured("corporate_reshare_rate", "outside_rows", "passed_on", "posts_known", listed="posts"),
    measured("positivity", "positivity_rows", "balance", "coded", listed="posts"),
    measured("posts_per_active", "acts_rows", "posts", "active"),
    measured("peer_support_rate", "support_rows", "supported", "logged", listed="posts"),
    measured("active_members", "acts_rows", "active"),
    measured("new_active", "acts_rows", "new_active"),
    measured("retained_active", "acts_rows", "retained_active"),
    measured("reactivated_active", "acts_rows", "reactivated_active"),
    about_silence("lapsed_active", "lapsed_active"),
    about_silence("silent_active", "silent_active", metric="lapsed_active"),
    about_silence("left_active", "left_active", metric="lapsed_active"),
    about_silence("net_change", "net_change", metric="active_members"),
    about_silence("retention_rate", "retained_active", "active_before"),
    about_silence("cohort_retention", "active", "cohort", rows="cohort_rows"),
    about_silence("cohort_active", "active", metric="cohort_retention", rows="cohort_rows"),
    about_silence("cohort_members", "cohort", metric="cohort_retention", rows="cohort_rows"),
    about_silence("share_posted", "posted", "joined", "time_to_first_post", rows="first_posts_rows"),
    about_silence("members_silent", "in_program", metric="members", rows="silence_rows"),
    about_silence("active_lately", "active", metric="active_members", rows="silence_rows"),
    about_silence("dormant_members", "dormant", rows="silence_rows"),
    about_silence("silent_members", "silent", rows="silence_rows"),
    about_silence("never_active", "never_active", rows="silence_rows"),
    *(about_silence(f"silence_{b}", b, metric="silence_ratio", rows="silence_rows") for b in SILENCE_BUCKETS),
    about_silence("consistency", "steady", "eligible", rows="weeks_rows"),
    measured("stickiness", "weeks_rows", "acted", "of_four"),
    measured("support_between_units", "edges_rows", "of_units", metric="support"),
    measured("cross_unit_share", "edges_rows", "across", "known"),
    replace(measured("reciprocity", "edges_rows", "mutual", "pairs"), last_days=90),
    measured("connected_share", "connected_rows", "connected", "active"),
    measured("peer_mention_rate", "posts_rows", "mentioning", "posts_with_text", listed="posts"),
    about_silence(
        "newcomers_answered", "answered_active", "answered", "newcomer_support_effect", rows="newcomers_rows"
    ),
    about_silence(
        "newcomers_unanswered", "unanswered_active", "unanswered", "newcomer_support_effect", rows="newcomers_rows"
    ),
    *(about_silence(f"echo_{first}", first, metric="echo", rows="echo_rows") for first in FIRST_TIMES),
    measured("hashtag_users", "hashtag_rows", "users"),
    *(measured(f"kind_{one}", "kinds_rows", one, "classified", "own_experience_share", "posts") for one in KINDS),
    measured("format_posts", "formats_rows", "posts", metric="relative_engagement"),
    measured("hashtag_posts", "hashtag_rows", "posts", metric="hashtag_users"),
    measured("followers", "followers_rows", "followers"),
    measured("follower_gain", "followers_rows", "gained"),
    measured("community_share", "exposure_rows", "of_members", "impressions", listed="posts"),
    of_nobody("share_of_voice", "of_ours"),
    of_nobody("voice_of_names", "of_named"),
    about_silence("quick_ratio", "gained_active", "lapsed_active"),
    about_silence("disclosure_share", "labelled", "posts_with_text", rows="disclosure_rows"),
    measured("activation_rate", "activation_rows", "active", "listed"),
    measured("members", "members_rows", "members"),
    measured("members_in_period", "members_rows", "members_in_period"),
    measured("joined_members", "members_rows", "joined_members"),
    measured("left_members", "members_rows", "left_members"),
    measured("participation_rate", "participation_rows", "invited_participants", "invited"),
    measured("first_timer_share", "participation_rows", "first_timers", "participants"),
    measured("posts_per_participant", "participation_rows", "posts", "participants"),
    measured("er_when_mature", "mature_rows", "rated_engagements", "rated_impressions", "er_impressions", "posts"),
    measured("amplification_when_mature", "mature_rows", "shares", "posts_with_shares", "amplification_rate", "posts"),
    *(_of_cost(received, kind) for received in COST_METRICS for kind in COST_KINDS.values()),
    *(measured(f"emv_{end}", "media_value_rows", end, metric="emv_range", listed="posts") for end in _ENDS),
    of_person("posts", "posts"),
    of_person("originals", "posts"),
    of_person("reshares", "posts"),
    of_person("engagements", "engagements"),
    of_person("compared", "posts"),
    about_few("share_of_posts", "by_most_active", "posts"),
    about_few("absence_factor", "needed_for_half"),
)

MEASURES: dict[str, Measure] = {measure.id: measure for measure in _DECLARED}


def measures_page() -> str:
    """How every figure is made of rows, as Markdown, the second part of docs/metrics.md."""
    head = (
        "\n# How figures are made of rows\n\n"
        "Each figure on a page opens to the rows of files it is made of (`queries/<rows>.sql`). The value is the sum "
        "of the numerator over all rows, divided by that of the denominator where there is one; a person counts at the "
        "first row that shows them.\n\n"
    )
    columns = "| figure | metric | rows | numerator | denominator |\n|---|---|---|---|---|\n"
    rows = (
        f"| `{m.id}` | `{m.metric}` | `{m.rows}` | `{m.opening.numerator}` "
        f"| {f'`{m.opening.denominator}`' if m.opening.denominator else ''} |\n"
        for m in MEASURES.values()
    )
    return head + columns + "".join(rows)
