"""Every headline figure of the loaded sample equals the one worked out from what truly happened."""

from collections import Counter, defaultdict
from fractions import Fraction

import pytest

from queries.figures import FIGURES as ASKED
from queries.figures import Figure, figure
from queries.scope import Viewer
from tests.oracle import community, exposure, outside
from tests.oracle.conftest import Scoped
from tests.oracle.cuts import CUTS
from tests.oracle.figures import FIGURES, Cut, Terms, in_period, posts_in
from tests.oracle.world import World

pytestmark = pytest.mark.slow  # the whole sample goes through the loaders first

SMALLEST_GROUP = 5
FEWEST_CODED = 10
RATIOS = {
    "activation_rate", "unprompted_share", "er_impressions", "er_reach", "er_followers", "applause_rate",
    "conversation_rate", "amplification_rate", "positivity", "peer_support_rate", "posts_per_active", "quick_ratio",
    *(build.__name__ for build in (*community.FIGURES, *exposure.FIGURES, *outside.FIGURES)),
}  # fmt: skip
OF_CONTENT = {
    "er_impressions": ("engagements", "impressions"), "engagements": ("engagements",),
    "er_reach": ("engagements", "reach"), "er_followers": ("engagements", "followers"),
    "applause_rate": ("reactions",), "conversation_rate": ("comments",), "amplification_rate": ("shares",),
}  # fmt: skip
OF_ORACLE = {build.__name__: build for build in (*FIGURES, *community.FIGURES, *exposure.FIGURES, *outside.FIGURES)}


def test_every_headline_figure_has_an_oracle() -> None:
    assert set(OF_ORACLE) == set(ASKED)


@pytest.mark.parametrize("metric", OF_ORACLE)
@pytest.mark.parametrize("name", CUTS)
def test_a_figure_equals_the_oracle(world: World, scoped: Scoped, metric: str, name: str) -> None:
    cut = CUTS[name]
    shown = figure(metric, scoped(cut), Viewer())
    assert shown.hidden or not must_hide(world, cut, metric)
    if shown.hidden:
        assert must_hide(world, cut, metric) or cut.units is not None
        assert (shown.value, shown.numerator, shown.denominator) == (None, None, None)
        return
    expected = OF_ORACLE[metric](world, cut)
    assert shown.denominator == expected.denominator
    if isinstance(expected.numerator, float):
        assert shown.numerator == pytest.approx(expected.numerator, rel=1e-9)
    else:
        assert shown.numerator == expected.numerator
    check_value(shown, expected, metric in RATIOS)


def check_value(shown: Figure, expected: Terms, is_ratio: bool) -> None:
    coverage = expected.known / expected.in_scope if expected.in_scope else None
    assert (shown.rows_in_scope, shown.coverage) == (expected.in_scope, coverage)
    assert shown.withheld == (coverage is not None and coverage < 0.7)
    if shown.withheld or expected.numerator is None or (is_ratio and not expected.denominator):
        assert shown.value is None
    elif is_ratio:
        assert shown.value == pytest.approx(expected.numerator / (expected.denominator or 0), abs=1e-9)
    else:
        assert shown.value == expected.numerator


def must_hide(world: World, cut: Cut, metric: str) -> bool:
    """Population rule for activity, cell rule for sums of content figures and support between units."""
    if metric == "cross_unit_share":
        return too_few_on_one_side(world, cut)
    if metric == "external_engagement_share":
        return outside.must_hide(world, cut)
    if metric == "positivity":
        return too_few_coded(world, cut)
    if metric == "community_share":
        return exposure.must_hide_share(world, cut)
    return too_few_contents(world, cut, OF_CONTENT[metric]) if metric in OF_CONTENT else too_few_people(world, cut)


def too_few_contents(world: World, cut: Cut, terms: tuple[str, ...]) -> bool:
    """Few people, or mostly one or two, behind a sum of posts with all terms, or behind what a filter leaves out."""
    taken = {post.key for post in posts_in(world, cut)}
    sums: dict[tuple[bool, str], Counter[str]] = defaultdict(Counter)
    for post in posts_in(world, Cut(cut.from_on, cut.to_on, units=cut.units)):
        counters = cut.told(post)
        values = {term: getattr(counters, term) for term in terms}
        if all(is_known(term, value) for term, value in values.items()):
            for term, value in summed(values).items():
                sums[post.key in taken, term][post.member_id] += value
    return any(exposure.tells_somebody(of_each.values()) for of_each in sums.values())


def too_few_coded(world: World, cut: Cut) -> bool:
    """Fewer than ten people, or mostly one or two, behind coded posts, or behind those a filter leaves out."""
    taken = {post.key for post in posts_in(world, cut)}
    sides: dict[bool, Counter[str]] = {True: Counter(), False: Counter()}
    for post in posts_in(world, Cut(cut.from_on, cut.to_on, units=cut.units)):
        if post.feeling is not None:
            sides[post.key in taken][post.member_id] += 1
    return any(0 < len(of_each) < FEWEST_CODED or exposure.is_dominated(of_each.values()) for of_each in sides.values())


def summed(values: dict[str, float]) -> dict[str, float]:
    """What a figure adds up: the values themselves, but for a mean over posts the quotient of each."""
    return {"quotient": Fraction(*values.values())} if "followers" in values else values


def is_known(term: str, value: float | None) -> bool:
    """Whether a figure can be worked out with this value: nothing is divided by no followers."""
    return value is not None and (term != "followers" or value > 0)


def too_few_on_one_side(world: World, cut: Cut) -> bool:
    """Few people behind support across units, or behind support inside them."""
    sides: dict[bool, set[str]] = {True: set(), False: set()}
    for one in community.edges(world, cut):
        giving, taking = community.units_of(world, one)
        if giving and taking:
            sides[giving != taking] |= {one.supporter, one.supported}
    return any(0 < len(people) < SMALLEST_GROUP for people in sides.values())


def too_few_people(world: World, cut: Cut) -> bool:
    """Few members in the units chosen, or few in those left out: the difference to all would show them."""
    chosen = in_period(world, cut)
    left_out = in_period(world, Cut(cut.from_on, cut.to_on)) - chosen
    return any(0 < len(people) < SMALLEST_GROUP for people in (chosen, left_out))


def is_rightly_hidden(hidden: bool, world: World, cut: Cut) -> bool:
    """Whether figures about people are hidden; hiding more than the smallest groups needs a filter of units."""
    assert hidden or not too_few_people(world, cut)
    assert not hidden or cut.units is not None
    return hidden


def test_most_cuts_by_unit_are_shown(scoped: Scoped) -> None:
    by_unit = [figure("posts", scoped(cut), Viewer()).hidden for cut in CUTS.values() if cut.units is not None]
    assert by_unit.count(False) >= 3
