"""How what is said of joiners, newcomers and followers is held against the oracle."""

from typing import Any

from queries.exposure import followers_by_month
from queries.members import members_first_posts
from queries.scope import Scope
from queries.support import newcomers_answered
from tests.oracle import exposure, newcomers
from tests.oracle.checking import VIEWER, Check, Pairs, is_rightly_hidden
from tests.oracle.figures import Cut
from tests.oracle.test_figures import too_few_people


def first_posts(world: Any, cut: Cut, scope: Scope) -> Pairs:
    """The curves of both half-years, day by day, and of how many people they tell."""
    answered = members_first_posts(scope, VIEWER)
    if not is_rightly_hidden(answered.hidden, too_few_people(world, cut), cut):
        halves = answered.rows.to_dict("records")
        assert [half["half"] for half in halves] == ["now", "before"]
        for shown, true in zip(halves, newcomers.first_posts_by_half(world, cut), strict=True):
            yield from ((shown[name], value) for name, value in true._asdict().items())


def newcomers_a_month_on(world: Any, cut: Cut, scope: Scope) -> Pairs:
    """Newcomers and those of them who act a month on, answered or not."""
    answered = newcomers_answered(scope, VIEWER)
    if not is_rightly_hidden(answered.hidden, too_few_people(world, cut), cut):
        shown = {row.is_answered: (row.newcomers, row.active) for row in answered.rows.itertuples()}
        yield from ((shown[kind], true) for kind, true in newcomers.newcomers_answered(world, cut).items())


def followers(column: str) -> Check:
    """Stock or gain of each account of the organisation, and of all members', month by month."""

    def pairs(world: Any, cut: Cut, scope: Scope) -> Pairs:
        expected = exposure.followers_by_month(world, cut)
        answered = followers_by_month(scope, VIEWER).rows
        rows = {
            exposure.Followed(row["month_on"].date(), row["platform"], row["account"]): row
            for row in answered.assign(account=answered["account"].fillna("")).to_dict("records")
        }
        yield sorted(rows), sorted(expected)
        for place in rows.keys() & expected.keys():
            true = expected[place]
            yield bool(rows[place]["is_hidden"]), true.is_hidden
            yield rows[place][column], None if true.is_hidden else getattr(true, column)

    return pairs
