"""How every figure on a page is made of rows, declared once: the grain of the rows and the terms of each."""

from dataclasses import dataclass, replace
from datetime import date

from queries.metrics import METRICS
from queries.opening import Opening
from queries.scope import Scope


@dataclass(frozen=True)
class Measure:
    """A figure as rows make it: the question that lists them and the columns of its terms.

    metric: whose words, unit and rules it has. last_days: of a period only so many days at its end count.
    """

    id: str
    metric: str
    rows: str
    opening: Opening
    last_days: int | None = None

    @property
    def is_ratio(self) -> bool:
        """Whether the value is a numerator over a denominator."""
        return self.opening.denominator is not None


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


def _measure(
    measure: str, rows: str, numerator: str, denominator: str | None = None, metric: str = "", listed: str | None = None
) -> Measure:
    is_content = METRICS[metric or measure].minimum_group == "cell"
    return Measure(measure, metric or measure, rows, Opening(numerator, denominator, listed, is_content=is_content))


def _of_person(column: str, metric: str) -> Measure:
    return Measure(f"{column}_of_person", metric, "contributors_rows", Opening(column, is_of_person=True))


def _about_silence(
    measure: str, numerator: str, denominator: str | None = None, metric: str = "", rows: str = "acts_rows"
) -> Measure:
    plain = _measure(measure, rows, numerator, denominator, metric)
    return replace(plain, opening=replace(plain.opening, is_about_silence=True))


def _about_few(measure: str, numerator: str, denominator: str | None = None) -> Measure:
    opening = Opening(numerator, denominator, is_about_few=True)
    return Measure(measure, "absence_factor", "concentration_rows", opening)


KINDS = ("own", "helping", "product", "reshared", "programme")
COST_KINDS = {"all": "", "employee ambassador": "_ambassadors", "creator": "_creators"}
COST_METRICS = {"engagements": "cost_per_engagement", "impressions": "cost_per_thousand_impressions"}


def _of_cost(received: str, kind: str) -> Measure:
    """The plan's row over the rows of posts; per thousand of them where they are impressions."""
    metric, cost = COST_METRICS[received], "cost" if received == "engagements" else "thousandfold_cost"
    return _measure(f"{metric}{kind}", "cost_rows", f"{cost}{kind}", f"{received}{kind}", metric, f"posts{kind}")


FORMULAS, BOUNDS = ("clicks", "reach", "mixed", "interactions"), ("low", "high")
_ENDS = [f"{formula}_{bound}" for formula in FORMULAS for bound in BOUNDS]
FIRST_TIMES = ("first_posts", "first_uses", "joins")
SILENCE_BUCKETS = ("up_to_1", "up_to_2", "up_to_4", "above_4")

_DECLARED = (
    _measure("posts", "posts_rows", "posts"),
    _measure("unprompted", "posts_rows", "unprompted", metric="posts"),
    _measure("prompted", "posts_rows", "prompted", metric="posts"),
    _measure("unclassifiable", "posts_rows", "unclassifiable", metric="posts"),
    _measure("of_campaign", "posts_rows", "of_campaign", metric="posts"),
    _measure("elsewhere", "posts_rows", "elsewhere", metric="posts"),
    _measure("classifiable", "posts_rows", "classifiable", metric="posts"),
    _measure("unprompted_share", "posts_rows", "unprompted", "classifiable", listed="posts"),
    _measure("engagements", "posts_rows", "engagements", listed="posts"),
    _measure("engagements_per_post", "posts_rows", "engagements", "posts_with_engagements", "engagements", "posts"),
    _measure("er_impressions", "posts_rows", "rated_engagements", "rated_impressions", listed="posts"),
    _measure("applause_rate", "posts_rows", "reactions", "posts_with_reactions", listed="posts"),
    _measure("conversation_rate", "posts_rows", "comments", "posts_with_comments", listed="posts"),
    _measure("amplification_rate", "posts_rows", "shares", "posts_with_shares", listed="posts"),
    _measure("external_engagement_share", "outside_rows", "from_outside", "answers"),
    _measure("corporate_reshare_rate", "outside_rows", "passed_on", "posts_known", listed="posts"),
    _measure("positivity", "positivity_rows", "balance", "coded", listed="posts"),
    _measure("posts_per_active", "acts_rows", "posts", "active"),
    _measure("peer_support_rate", "support_rows", "supported", "logged", listed="posts"),
    _measure("active_members", "acts_rows", "active"),
    _measure("new_active", "acts_rows", "new_active"),
    _measure("retained_active", "acts_rows", "retained_active"),
    _measure("reactivated_active", "acts_rows", "reactivated_active"),
    _about_silence("lapsed_active", "lapsed_active"),
    _about_silence("silent_active", "silent_active", metric="lapsed_active"),
    _about_silence("left_active", "left_active", metric="lapsed_active"),
    _about_silence("net_change", "net_change", metric="active_members"),
    _about_silence("retention_rate", "retained_active", "active_before"),
    _about_silence("cohort_retention", "active", "cohort", rows="cohort_rows"),
    _about_silence("cohort_active", "active", metric="cohort_retention", rows="cohort_rows"),
    _about_silence("cohort_members", "cohort", metric="cohort_retention", rows="cohort_rows"),
    _about_silence("share_posted", "posted", "joined", "time_to_first_post", rows="first_posts_rows"),
    _about_silence("members_silent", "in_program", metric="members", rows="silence_rows"),
    _about_silence("active_lately", "active", metric="active_members", rows="silence_rows"),
    _about_silence("dormant_members", "dormant", rows="silence_rows"),
    _about_silence("silent_members", "silent", rows="silence_rows"),
    _about_silence("never_active", "never_active", rows="silence_rows"),
    *(_about_silence(f"silence_{b}", b, metric="silence_ratio", rows="silence_rows") for b in SILENCE_BUCKETS),
    _about_silence("consistency", "steady", "eligible", rows="weeks_rows"),
    _measure("stickiness", "weeks_rows", "acted", "of_four"),
    _measure("support_between_units", "edges_rows", "of_units", metric="support"),
    _measure("cross_unit_share", "edges_rows", "across", "known"),
    replace(_measure("reciprocity", "edges_rows", "mutual", "pairs"), last_days=90),
    _measure("connected_share", "connected_rows", "connected", "active"),
    _measure("peer_mention_rate", "posts_rows", "mentioning", "posts_with_text", listed="posts"),
    _about_silence(
        "newcomers_answered", "answered_active", "answered", "newcomer_support_effect", rows="newcomers_rows"
    ),
    _about_silence(
        "newcomers_unanswered", "unanswered_active", "unanswered", "newcomer_support_effect", rows="newcomers_rows"
    ),
    *(_about_silence(f"echo_{first}", first, metric="echo", rows="echo_rows") for first in FIRST_TIMES),
    _measure("hashtag_users", "hashtag_rows", "users"),
    *(_measure(f"kind_{one}", "kinds_rows", one, "classified", "own_experience_share", "posts") for one in KINDS),
    _measure("format_posts", "formats_rows", "posts", metric="relative_engagement"),
    _measure("hashtag_posts", "hashtag_rows", "posts", metric="hashtag_users"),
    _measure("followers", "followers_rows", "followers"),
    _measure("follower_gain", "followers_rows", "gained"),
    _measure("community_share", "exposure_rows", "of_members", "impressions", listed="posts"),
    _about_silence("quick_ratio", "gained_active", "lapsed_active"),
    _about_silence("disclosure_share", "labelled", "posts_with_text", rows="disclosure_rows"),
    _measure("activation_rate", "activation_rows", "active", "listed"),
    _measure("members", "members_rows", "members"),
    _measure("members_in_period", "members_rows", "members_in_period"),
    _measure("joined_members", "members_rows", "joined_members"),
    _measure("left_members", "members_rows", "left_members"),
    _measure("participation_rate", "participation_rows", "invited_participants", "invited"),
    _measure("first_timer_share", "participation_rows", "first_timers", "participants"),
    _measure("posts_per_participant", "participation_rows", "posts", "participants"),
    _measure("er_when_mature", "mature_rows", "rated_engagements", "rated_impressions", "er_impressions", "posts"),
    _measure("amplification_when_mature", "mature_rows", "shares", "posts_with_shares", "amplification_rate", "posts"),
    *(_of_cost(received, kind) for received in COST_METRICS for kind in COST_KINDS.values()),
    *(_measure(f"emv_{end}", "media_value_rows", end, metric="emv_range", listed="posts") for end in _ENDS),
    _of_person("posts", "posts"),
    _of_person("originals", "posts"),
    _of_person("reshares", "posts"),
    _of_person("engagements", "engagements"),
    _of_person("compared", "posts"),
    _about_few("share_of_posts", "by_most_active", "posts"),
    _about_few("absence_factor", "needed_for_half"),
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
