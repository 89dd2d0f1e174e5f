"""Titles and signals over many filters, and over a program whose posts were dealt out anew so that nothing changed."""

import inspect
import os
import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from itertools import islice

import pytest

from analysis import resampling
from components.frame.periods import previous, quarters
from exhibits import signals
from exhibits.exhibit import Exhibit
from exhibits.figures_table import figures_table
from exhibits.overview import posts_by_week, response_by_week, tiles
from exhibits.signals import Signals, three_things
from language import LANGUAGES, numbers_in
from queries.figures import figure
from queries.metrics import METRICS
from queries.periods import scope_options, whole_scope
from queries.scope import Scope, Viewer
from tests.exhibits.test_every_exhibit import EXHIBITS
from warehouse.connection import Warehouse

pytestmark = pytest.mark.slow  # the whole sample goes through the loaders first

# `make soak` looks at 200 of them.
COMBINATIONS = int(os.environ.get("FILTERS", "20"))
VIEWER = Viewer()
CHANGE_WORDS = ("More", "Less", "Shared more", "Shared less")


def filters() -> Iterator[tuple[Scope, Scope]]:
    """Periods, channels, units and campaigns as a reader might choose them, always the same ones."""
    drawn, options = random.Random(7), scope_options()
    assert options.first_on and options.last_on
    spans = quarters(options.last_on - timedelta(days=900), options.last_on)
    while True:
        from_on, to_on = drawn.choice(spans)
        if drawn.random() < 0.3:
            from_on += timedelta(days=drawn.randrange(40))
        scope = whole_scope(from_on, to_on)
        if drawn.random() < 0.4:
            scope = replace(scope, channels=(drawn.choice(options.channels),))
        if drawn.random() < 0.3:
            scope = replace(scope, units=tuple(name for name, _ in drawn.sample(options.units, 3)))
        if drawn.random() < 0.2:
            scope = replace(scope, campaigns=(drawn.choice(options.campaigns)[0],))
        before = dict(zip(("from_on", "to_on"), previous(from_on, to_on), strict=True))
        yield scope, replace(scope, **before)


def stated(statements: tuple[float, ...]) -> set[float]:
    return {round(value, decimals) for value in statements for decimals in (0, 1, 2)}


def values_of(shown: Exhibit, scope: Scope, compare: Scope) -> set[float]:
    """Every number the exhibit itself shows, in its table or as a figure of its scope."""
    found = {number for column in shown.table for cell in shown.table[column] for number in _numbers(cell)}
    named = ("posts", "unprompted_share", "applause_rate", "conversation_rate", "amplification_rate")
    for one in (scope, compare):
        for told in (figure(metric, one, VIEWER) for metric in named):
            found |= {round(term, 2) for term in (told.value, told.numerator, told.denominator) if term is not None}
    return found


def _numbers(cell: object) -> list[float]:
    return numbers_in(cell, "en") if isinstance(cell, str) else [] if cell != cell else [float(str(cell))]


@pytest.fixture
def few_draws(monkeypatch: pytest.MonkeyPatch) -> None:
    """Intervals from fewer draws, and every series told: what is told is read again, whether rightly or by chance."""
    monkeypatch.setattr(resampling, "RESAMPLES", 49)
    monkeypatch.setattr(signals, "told", lambda p_values: [True] * len(p_values))


@pytest.mark.usefixtures("sample_warehouse", "few_draws")
def test_every_number_of_titles_and_signals_is_a_value_of_its_exhibit_over_many_filters() -> None:
    checked = 0
    for scope, compare in islice(filters(), COMBINATIONS):
        for language in LANGUAGES:
            for build in (posts_by_week, response_by_week):
                shown = build(scope, compare, VIEWER, language)
                numbers = set(numbers_in(shown.title, language))
                assert numbers <= stated(shown.statements), shown.title
                if language == "en" and shown.state == "full" and build is response_by_week:
                    assert numbers <= values_of(shown, scope, compare), shown.title
                checked += len(numbers)
            for signal in three_things(scope, compare, VIEWER, language).signals:
                assert set(numbers_in(signal.text, language)) <= stated(signal.statements), signal.text
                checked += 1
    assert checked > COMBINATIONS


@pytest.mark.usefixtures("sample_warehouse", "few_draws")
def test_a_signal_about_a_figure_names_exactly_its_values() -> None:
    told = 0
    for scope, compare in islice(filters(), 20):
        for signal in three_things(scope, compare, VIEWER, "en").signals:
            metric = signal.opens.partition("~")[2].removesuffix(".now")
            if signal.opens.startswith(("tiles", "figures_table")):
                now, before = (figure(metric, one, VIEWER).value or 0 for one in (scope, compare))
                scale = 100 if METRICS[metric].format == "p" else 1
                assert signal.statements[:2] == (round(now * scale, 2), round(before * scale, 2))
                told += 1
    assert told >= 10


@pytest.mark.usefixtures("sample_warehouse")
def test_most_titles_of_the_sample_carry_a_computed_statement() -> None:
    last = scope_options().last_complete_quarter
    assert last
    scopes = whole_scope(*last), whole_scope(*previous(*last))
    campaign = max(one for one in scope_options().campaigns if one[0])[0]
    titles = []
    for build in EXHIBITS.values():
        told = partial(build, *scopes, VIEWER, "en")
        shown = told(campaign) if "campaign_id" in inspect.signature(build).parameters else told()
        titles.append(bool(numbers_in(shown.title, "en")))  # type: ignore[attr-defined]  # exhibits by their return type
    assert sum(titles) / len(titles) >= 0.7


def test_where_nothing_changed_hardly_any_title_or_tile_claims_a_change(own_sample_warehouse: Warehouse) -> None:
    """Days, impulse and response of the posts of two years are dealt out among each person's posts and among weeks."""
    claims, looked = 0, 0
    for deal in range(2):
        _deal_out(own_sample_warehouse, deal)
        for quarter in quarters(date(2025, 1, 1), date(2026, 6, 30))[:5]:
            scopes = whole_scope(*quarter), whole_scope(*previous(*quarter))
            for claimed in _claims(*scopes):
                claims, looked = claims + claimed, looked + 1
    assert looked >= 60 and claims / looked <= 0.10, (claims, looked)


def _claims(scope: Scope, compare: Scope) -> Iterator[bool]:
    language = "en"
    weekly, response = (build(scope, compare, VIEWER, language) for build in (posts_by_week, response_by_week))
    yield "above" in weekly.title or "below" in weekly.title
    yield response.title.startswith(CHANGE_WORDS)
    table = figures_table(scope, compare, VIEWER, language)
    yield bool(table.statements and table.statements[0] > 2)  # of eleven intervals at 90 %, one or two are expected
    found: Signals = three_things(scope, compare, VIEWER, language)
    yield bool(found.signals)
    yield from (tile.arrow is not None for tile in tiles(scope, compare, VIEWER, language))


def _deal_out(warehouse: Warehouse, deal: int) -> None:
    """Every post of a member gets another day of the two years, evenly over them; comments go with nobody."""
    with warehouse.transaction() as cursor:
        cursor.execute("delete from interactions")
        cursor.execute("update memberships set from_on = date '2023-01-01', to_on = null")
        cursor.execute(
            "update posts set published_on = date '2024-10-01' + cast(hash(post, ?) % 640 as integer),"
            " published_at = null where author_kind = 'member'",
            [deal],
        )
        cursor.execute("insert into data_versions select count(*) + 1, now(), 'import', null from data_versions")
