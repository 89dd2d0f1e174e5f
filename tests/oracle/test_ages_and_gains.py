"""What the sample's posts received in a period, at one age and when mature equals the ground truth."""

from dataclasses import replace
from datetime import date

import pytest

from queries.ages import Age, response_at_age, response_when_mature
from queries.campaigns import campaign_response_when_mature
from queries.figures import figure
from queries.scope import Viewer
from tests.oracle.ages_and_gains import at_age, posts_of_any_age, rate_received, received
from tests.oracle.conftest import Scoped
from tests.oracle.figures import Cut, posts_in
from tests.oracle.world import World

pytestmark = pytest.mark.slow  # the whole sample goes through the loaders first

SPRING, WINTER = Cut(date(2026, 4, 1), date(2026, 6, 30)), Cut(date(2026, 1, 1), date(2026, 3, 31))
BOTH = Cut(WINTER.from_on, SPRING.to_on)


@pytest.mark.parametrize("cut", [SPRING, WINTER, BOTH, Cut(date(2026, 5, 1), date(2026, 5, 31))])
def test_what_was_received_in_a_period_equals_the_oracle(world: World, scoped: Scoped, cut: Cut) -> None:
    shown = figure("er_impressions", replace(scoped(cut), attribution="received_in"), Viewer())
    expected = rate_received(world, cut)
    assert (shown.numerator, shown.denominator, shown.rows_in_scope) == (*expected[:2], expected.in_scope)
    assert shown.coverage == pytest.approx(expected.known / expected.in_scope)
    assert shown.withheld == (expected.known / expected.in_scope < 0.7)


def test_neighbouring_quarters_add_up_post_by_post(world: World) -> None:
    covered = 0
    for post in posts_of_any_age(world, BOTH):
        parts = [received(post, cut)["impressions"] for cut in (WINTER, SPRING)]
        whole = received(post, BOTH)["impressions"]
        if post.on <= WINTER.to_on and None not in (*parts, whole):
            covered += 1
            assert whole == sum(part or 0 for part in parts)
    assert covered > 50


@pytest.mark.parametrize("age", [7, 14, 28])
def test_what_posts_had_received_at_an_age_equals_the_oracle(world: World, scoped: Scoped, age: Age) -> None:
    rows = {row["platform"]: row for row in response_at_age(scoped(SPRING), Viewer(), age).rows.to_dict("records")}
    for platform, row in rows.items():
        told = [at_age(post, age) for post in posts_in(world, SPRING) if post.platform == platform]
        known = [one for _, one in told if one["engagements"] is not None and one["impressions"] is not None]
        assert (row["posts"], row["posts_told"]) == (len(told), sum(is_told for is_told, _ in told))
        if not row["is_hidden"] and known:
            assert row["engagements"] == pytest.approx(sum(one["engagements"] or 0 for one in known), abs=1e-9)
            assert row["impressions"] == pytest.approx(sum(one["impressions"] or 0 for one in known), abs=1e-9)
    assert set(rows) == {post.platform for post in posts_in(world, SPRING)}


def test_what_posts_had_received_when_mature_equals_the_oracle(world: World, scoped: Scoped) -> None:
    for row in response_when_mature(scoped(SPRING), Viewer()).rows.to_dict("records"):
        own = [post for post in posts_in(world, SPRING) if post.platform == row["platform"]]
        told = [(post.mature(), post.on) for post in own]
        known = [one for one, _ in told if one.engagements is not None and one.impressions is not None]
        ages = [(one.as_of_on - on).days for one, on in told if one.as_of_on is not None]
        assert (row["posts"], row["mature_posts"]) == (len(own), len(ages))
        assert (row["youngest_age"], row["oldest_age"]) == (min(ages), max(ages))
        assert min(ages) >= 14
        if not row["is_hidden"]:
            assert row["engagements"] == sum(one.engagements or 0 for one in known)


def test_what_the_posts_of_campaigns_had_received_when_mature_equals_the_oracle(world: World, scoped: Scoped) -> None:
    for campaign in world.program.campaigns:
        cut = Cut(date.min, date.max, campaigns=(campaign.campaign_id,))
        told = [post.mature() for post in posts_in(world, cut)]
        answered = campaign_response_when_mature(scoped(SPRING), Viewer(), campaign.campaign_id).rows
        rows = {row["metric"]: row for row in answered.to_dict("records")}
        rated = [(one.engagements, one.impressions) for one in told]
        known = {
            "er_impressions": [terms for terms in rated if None not in terms],
            "amplification_rate": [(one.shares, 1) for one in told if one.shares is not None],
        }
        for metric, terms in known.items():
            row = rows[metric]
            assert row["rows_in_scope"] == len(told)
            assert row["mature_posts"] == sum(one.as_of_on is not None for one in told)
            if not row["is_hidden"] and terms:
                sums = tuple(sum(part or 0 for part in parts) for parts in zip(*terms, strict=True))
                assert (row["numerator"], row["denominator"], row["rows_with_terms"]) == (*sums, len(terms))
