"""How every declared metric is held against the oracle: what the product says of a cut, and what is true."""

from collections import Counter
from collections.abc import Callable
from typing import Any

import pandas as pd

from queries.campaigns import campaign_participation
from queries.contributors import absence_factor
from queries.figures import figure
from queries.members import (
    members_by_month,
    members_by_silence,
    members_cohorts_by_month,
    members_growth_by_month,
)
from queries.scope import Scope, Viewer
from queries.support import support_between_units
from tests.oracle import (
    audience_checks,
    community,
    courses,
    echoes,
    exposure,
    hashtags,
    kinds,
    labels,
    mentions,
    money,
    people,
    uplift,
)
from tests.oracle.checking import VIEWER, Check, Pairs, is_rightly_hidden, is_same, share_of
from tests.oracle.figures import Cut
from tests.oracle.test_figures import OF_ORACLE, RATIOS, must_hide, too_few_people


def headline(name: str) -> Check:
    """Terms, coverage and value of a headline figure."""
    build = OF_ORACLE[name]

    def pairs(world: Any, cut: Cut, scope: Scope) -> Pairs:
        shown = figure(name, scope, VIEWER)
        if is_rightly_hidden(shown.hidden, must_hide(world, cut, name), cut):
            return
        numerator, denominator, known, in_scope = build(world, cut)
        coverage = known / in_scope if in_scope else None
        value = share_of(numerator, denominator) if name in RATIOS else numerator
        yield shown.numerator, numerator
        yield shown.denominator, denominator
        yield shown.coverage, coverage
        yield shown.value, None if coverage is not None and coverage < 0.7 else value

    return pairs


def of_months(ask: Callable[[Scope, Viewer], Any], course: Callable[[Any, Cut], list[Any]], column: str) -> Check:
    """One column of what goes by month."""

    def pairs(world: Any, cut: Cut, scope: Scope) -> Pairs:
        answered = ask(scope, VIEWER)
        if not is_rightly_hidden(answered.hidden, too_few_people(world, cut), cut):
            expected = course(world, cut)
            assert len(answered.rows) == len(expected)
            yield from zip(answered.rows[column], (row[column] for row in expected), strict=True)

    return pairs


def of_campaigns(column: str, part: str, whole: str) -> Check:
    """A share of participants, campaign by campaign."""

    def pairs(world: Any, cut: Cut, scope: Scope) -> Pairs:
        for campaign_id in sorted(one.campaign_id for one in world.program.campaigns):
            answered = campaign_participation(scope, VIEWER, campaign_id)
            expected = courses.participation(world, cut, campaign_id)
            if answered.hidden or answered.hidden_cells:
                assert min(expected["participants"], expected["invited"]) < 5 or cut.units is not None
                continue
            if part == "first_timers" and pd.isna(answered.rows[part].iloc[0]):
                assert courses.starters_are_few(world, cut, campaign_id)
                continue
            yield answered.rows[column].iloc[0], share_of(expected[part], expected[whole])

    return pairs


def fewest_people(world: Any, cut: Cut, scope: Scope) -> Pairs:
    """The fewest people who produce half of the posts."""
    answered = absence_factor(scope, VIEWER)
    if not is_rightly_hidden(answered.hidden, too_few_people(world, cut), cut):
        counts = list(people.posts_of_each(world, cut).values())
        yield answered.rows["absence_factor"].iloc[0], people.absence_factor(counts)


def of_silence(*columns: str) -> Check:
    """Members of the last day by their last act, or by what that is beside their own rhythm."""

    def pairs(world: Any, cut: Cut, scope: Scope) -> Pairs:
        answered = members_by_silence(scope, VIEWER)
        if not is_rightly_hidden(answered.hidden, too_few_people(world, cut), cut) and not answered.rows.empty:
            counted = community.silence(world, cut)
            yield from ((answered.rows[column].iloc[0], counted[column]) for column in ("members", *columns))

    return pairs


def cohorts(world: Any, cut: Cut, scope: Scope) -> Pairs:
    """How many of each cohort act in each later month that is loaded."""
    answered = members_cohorts_by_month(scope, VIEWER)
    if not is_rightly_hidden(answered.hidden, too_few_people(world, cut), cut):
        expected = community.cohorts(world, cut)
        for row in answered.rows.dropna(subset="active").itertuples():
            began_on, on = row.cohort_on.date(), row.month_on.date()
            # a month in which nobody at all acted has no entry
            size, _ = expected[began_on, began_on]
            yield (row.cohort_members, row.active), expected.get((began_on, on), (size, 0))


def support(world: Any, cut: Cut, scope: Scope) -> Pairs:
    """How often members of one unit supported members of another; few people's cells, and one beside, are hidden."""
    answered = support_between_units(scope, VIEWER)
    if not is_rightly_hidden(answered.hidden, too_few_people(world, cut), cut):
        cells = exposure.support_between_units(world, cut)
        for row in answered.rows.itertuples():
            place = row.supporter_unit, row.supported_unit
            if row.is_hidden and not cells[place].is_small:
                assert any(
                    cell.is_small for other, cell in cells.items() if other[0] == place[0] or other[1] == place[1]
                )
            else:
                yield (row.is_hidden, row.edges), (cells[place].is_small, None if row.is_hidden else cells[place].edges)


CHECKS: dict[str, Check] = {name: headline(name) for name in OF_ORACLE} | {
    "dormant_members": of_silence("dormant"),
    "silent_members": of_silence("silent"),
    "never_active": of_silence("never_active"),
    "silence_ratio": of_silence("up_to_1", "up_to_2", "up_to_4", "above_4"),
    "cohort_retention": cohorts,
    "support": support,
    "joined_members": of_months(members_by_month, courses.members_by_month, "joined"),
    "left_members": of_months(members_by_month, courses.members_by_month, "left_members"),
    "new_active": of_months(members_growth_by_month, courses.growth_by_month, "new"),
    "retained_active": of_months(members_growth_by_month, courses.growth_by_month, "retained"),
    "reactivated_active": of_months(members_growth_by_month, courses.growth_by_month, "reactivated"),
    "lapsed_active": of_months(members_growth_by_month, courses.growth_by_month, "lapsed"),
    "participation_rate": of_campaigns("participation_rate", "invited_participants", "invited"),
    "first_timer_share": of_campaigns("first_timer_share", "first_timers", "participants"),
    "posts_per_participant": of_campaigns("posts_per_participant", "posts", "participants"),
    **{name: uplift.added(name) for name in ("uplift_abs", "uplift_pct", "displacement", "carry_over")},
    **labels.CHECKS,
    "cost_per_engagement": money.cost_of("engagements", 1),
    "cost_per_thousand_impressions": money.cost_of("impressions", 1000),
    "emv_range": money.media_values,
    "absence_factor": fewest_people,
    "time_to_first_post": audience_checks.first_posts,
    "newcomer_support_effect": audience_checks.newcomers_a_month_on,
    "echo": echoes.echo,
    **hashtags.CHECKS,
    **kinds.CHECKS,
    **mentions.CHECKS,
    "followers": audience_checks.followers("followers"),
    "follower_gain": audience_checks.followers("gained"),
}


def disagreements(
    metric: str, world: Any, cut: Cut, scope: Scope, held_against: Counter[str] | None = None
) -> list[str]:
    """Where product and oracle differ: integers at all, ratios by more than 1e-9; counts what was compared."""
    pairs = list(CHECKS[metric](world, cut, scope))
    if held_against is not None:
        held_against[metric] += len(pairs)
    return [f"{metric}: {said} instead of {true}" for said, true in pairs if not is_same(said, true)]
