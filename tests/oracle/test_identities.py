"""The identities of the catalogue on the loaded sample."""

import json
from itertools import pairwise
from math import ceil

import pandas as pd
import pytest

from queries import answers
from queries.contributors import absence_factor, contributors_concentration
from queries.figures import Figure, figure
from queries.members import members_by_month, members_growth_by_month
from queries.posts import posts_by_week
from queries.scope import Viewer
from sample_program import WrittenFile
from tests.conftest import append_sample, read_sample
from tests.oracle.conftest import Scoped
from tests.oracle.cuts import CUTS
from tests.oracle.figures import FIGURES, Cut, posts_in
from tests.oracle.people import posts_of_each
from tests.oracle.world import World
from warehouse.check import what_is_wrong
from warehouse.connection import Warehouse
from warehouse.contents import content_hash
from warehouse.errors import AlreadyImported
from warehouse.ledger import undo_import

pytestmark = pytest.mark.slow  # the whole sample goes through the loaders first

STORY = CUTS["the whole story"]
CHANNELS = ("linkedin", "instagram", "x")
SHARES = ("activation_rate", "unprompted_share", "er_impressions", "peer_support_rate")
WIDE = [name for name, cut in CUTS.items() if cut.units is None]


def shown(metric: str, scoped: Scoped, cut: Cut) -> Figure:
    return figure(metric, scoped(cut), Viewer())


def split(cut: Cut, channel: str) -> Cut:
    return Cut(cut.from_on, cut.to_on, (channel,), cut.units, cut.campaigns)


@pytest.mark.parametrize("name", ["the whole story", "x", "two campaigns"])
def test_growth_accounting_balances_every_month(scoped: Scoped, name: str) -> None:
    rows = members_growth_by_month(scoped(CUTS[name]), Viewer()).rows
    assert (rows["active"] == rows["new"] + rows["retained"] + rows["reactivated"]).all()
    for before, month in pairwise(rows.itertuples()):
        assert before.active == month.retained + month.lapsed
        assert month.active - before.active == month.new + month.reactivated - month.lapsed


@pytest.mark.parametrize("name", ["the whole story", "a unit", "creators"])
def test_members_are_those_before_plus_joined_minus_left(scoped: Scoped, name: str) -> None:
    rows = members_by_month(scoped(CUTS[name]), Viewer()).rows
    assert rows["members"].iloc[-1] > 0
    for before, month in pairwise(rows.itertuples()):
        assert month.members == before.members + month.joined - month.left_members


@pytest.mark.parametrize("name", CUTS)
def test_shares_lie_between_zero_and_one(scoped: Scoped, name: str) -> None:
    values = [shown(metric, scoped, CUTS[name]).value for metric in SHARES]
    assert all(value is None or 0 <= value <= 1 for value in values)


@pytest.mark.parametrize("name", WIDE)
def test_posts_are_the_sum_of_their_kinds_weeks_and_channels(world: World, scoped: Scoped, name: str) -> None:
    cut = CUTS[name]
    total = shown("posts", scoped, cut).value
    weeks = posts_by_week(scoped(cut), Viewer()).rows
    own = posts_in(world, cut)
    assert (total or 0) == sum(post.is_reshare for post in own) + sum(not post.is_reshare for post in own)
    assert (total or 0) == weeks["posts"].sum() == weeks[["unprompted", "prompted", "unclassifiable"]].sum().sum()
    if cut.channels is None:
        assert (total or 0) == sum(shown("posts", scoped, split(cut, channel)).value or 0 for channel in CHANNELS)


def test_published_posts_of_neighbouring_periods_add_up(scoped: Scoped) -> None:
    year = CUTS["a year"]
    cuts = [year, Cut(year.to_on.replace(year=2024), year.to_on.replace(year=2024)), Cut(year.from_on, STORY.to_on)]
    alone = [shown("posts", scoped, cut).value or 0 for cut in cuts]
    rest = shown("posts", scoped, Cut(year.to_on.replace(year=2026, month=1, day=1), STORY.to_on)).value or 0
    assert alone[0] + rest == alone[2] > rest > 0
    joined = shown("posts", scoped, Cut(cuts[1].from_on, year.to_on)).value
    assert joined == alone[0] + alone[1]


@pytest.mark.parametrize("name", WIDE)
def test_concentration_stays_inside_its_bounds(world: World, scoped: Scoped, name: str) -> None:
    scope, counts = scoped(CUTS[name]), sorted(posts_of_each(world, CUTS[name]).values(), reverse=True)
    factor = absence_factor(scope, Viewer()).rows.iloc[0]["absence_factor"]
    shares = list(contributors_concentration(scope, Viewer()).rows["share_of_posts"])
    if not counts:
        assert pd.isna(factor) and not shares
        return
    assert 1 <= factor <= ceil(len(counts) / 2)
    assert 1 - sum(counts[: int(factor)]) / sum(counts) <= 0.5
    assert shares == sorted(shares) and (shares[0], shares[-1]) == (0, 1)


def test_every_row_read_is_accounted_for(sample_warehouse: Warehouse, sample_exports: list[WrittenFile]) -> None:
    with sample_warehouse.cursor() as cursor:
        receipts = [json.loads(row[0]) for row in cursor.execute("select receipt from imports").fetchall()]
    assert len(receipts) == len(sample_exports)
    for receipt in receipts:
        rows = receipt["rows"]
        read = rows.pop("read")
        assert read == sum(rows.values()), receipt["file"]
        assert not receipt["problems"] and rows["rejected"] == 0, receipt["file"]
    read_rows = {receipt["file"]: sum(table["rows"] for table in receipt["tables"]) for receipt in receipts}
    assert read_rows == {file.path.name: file.rows for file in sample_exports}


def test_the_same_file_twice_is_once_and_the_order_of_imports_does_not_matter(
    own_sample_warehouse: Warehouse, sample_exports: list[WrittenFile]
) -> None:
    before = content_hash(own_sample_warehouse)
    exports = [read_sample(file)[0] for file in one_of_each_family(sample_exports)]
    for export in exports:
        with pytest.raises(AlreadyImported) as earlier:
            append_sample(own_sample_warehouse, export)
        undo_import(own_sample_warehouse, earlier.value.import_id, "test")
        assert content_hash(own_sample_warehouse) != before, export.file_name
    for export in exports:
        append_sample(own_sample_warehouse, export)
    assert content_hash(own_sample_warehouse) == before
    assert what_is_wrong(own_sample_warehouse) == []


def one_of_each_family(files: list[WrittenFile]) -> list[WrittenFile]:
    """The newest file of each family, oldest family last."""
    return list({file.family: file for file in files}.values())


def test_undo_restores_every_figure(
    scoped: Scoped, own_sample_warehouse: Warehouse, sample_exports: list[WrittenFile]
) -> None:
    quarterly = [
        file for file in sample_exports if file.family == "template_posts" and "stichtag" not in file.path.name
    ]
    newest = read_sample(quarterly[-1])[0]
    scope = scoped(CUTS["a quarter not over"])

    def every_figure() -> list[Figure]:
        return [figure(build.__name__, scope, Viewer()) for build in FIGURES]

    before = every_figure()
    with pytest.raises(AlreadyImported) as earlier:
        append_sample(own_sample_warehouse, newest)
    undo_import(own_sample_warehouse, earlier.value.import_id, "test")
    without = every_figure()
    again = append_sample(own_sample_warehouse, newest)
    assert every_figure() == before != without
    undo_import(own_sample_warehouse, again, "test")
    assert every_figure() == without


def test_posts_with_an_unknown_term_change_no_ratio_only_its_coverage(
    scoped: Scoped, own_sample_warehouse: Warehouse
) -> None:
    whole = figure("er_impressions", scoped(CUTS["a year"]), Viewer())
    with own_sample_warehouse.transaction() as cursor:
        cursor.execute("delete from posts where impressions is null")
    answers._memory.clear()
    known = figure("er_impressions", scoped(CUTS["a year"]), Viewer())
    assert (known.numerator, known.denominator) == (whole.numerator, whole.denominator)
    assert (whole.coverage or 1) < (known.coverage or 0) == 1


def test_all_unknown_is_a_dash_with_coverage_zero(scoped: Scoped, own_sample_warehouse: Warehouse) -> None:
    with own_sample_warehouse.transaction() as cursor:
        cursor.execute("update posts set impressions = null, snapshots = null")
    rate = figure("er_impressions", scoped(STORY), Viewer())
    assert (rate.value, rate.coverage, rate.withheld) == (None, 0, True)


@pytest.mark.parametrize("name", WIDE)
def test_the_engagement_rate_lies_between_those_of_the_channels(scoped: Scoped, name: str) -> None:
    if CUTS[name].channels:
        return
    both = shown("er_impressions", scoped, CUTS[name])
    each = [shown("er_impressions", scoped, split(CUTS[name], channel)) for channel in CHANNELS]
    rates = [rate.numerator / rate.denominator for rate in each if rate.numerator and rate.denominator]
    if both.value is not None and not any(rate.hidden for rate in each):
        assert min(rates) - 1e-9 <= both.value <= max(rates) + 1e-9
