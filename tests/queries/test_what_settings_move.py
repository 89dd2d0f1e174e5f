"""Which metrics rest on which setting, found out by the questions themselves and by changing it on a real ledger."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date, timedelta
from functools import partial
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import duckdb
import pytest

import queries
from queries import campaigns, cost, hashtags, media_value, uplift
from queries.answers import Answer
from queries.catalogue import QUESTIONS
from queries.definitions import RESTING_ON
from queries.door import Question, parameters_of
from queries.figures import FIGURES, figure
from queries.metrics import METRICS
from queries.origins import COST_METRICS
from queries.periods import whole_scope
from queries.reading import asked_within
from queries.scope import Viewer
from tests.queries.hand_made import Program
from tests.queries.test_every_query import NOT_SCOPED, OF_FILES, WHAT_IS_ASKED
from tests.warehouse.files import at, file, load, post
from warehouse.connection import Warehouse
from warehouse.program_decisions import foresee_settings
from warehouse.settings import Settings
from warehouse.staging import StagedWindow

ANALYST = Viewer("analyst")
ROOMS = [import_module(f"queries.{one.name}") for one in iter_modules(queries.__path__) if one.name != "__main__"]
DECLARED = {one.name: one for room in ROOMS for one in vars(room).values() if isinstance(one, Question)}
NOT_OF_METRICS = {"campaigns_in_period", "period_totals", "coverage_by_week", "unmatched_accounts"}
# A setting that SQL reads as a parameter. Counters of posts are told as of a day that as_of_lag_days says.
PARAMETERS = {one: one for one in ("dormant_days", "silent_days", "mature_days")} | {
    "as_of_lag_days": "as_of_on", "disclosure_terms": "disclosure",
}  # fmt: skip
# Questions that answer several metrics in one, with those of which the setting is no part.
OTHER_COLUMNS = {
    ("acts", "member_changes"): {"absence_factor"},
    ("acts", "members_by_month"): {"members", "joined_members", "left_members"},
    ("dormant_days", "members_by_silence"): {"silent_members", "never_active", "silence_ratio"},
    ("silent_days", "members_by_silence"): {"never_active", "silence_ratio"},
    # how many posts there are is no matter of when and at which age their counters are told
    ("mature_days", "contributors_by_posts"): {"posts"},
    ("as_of_lag_days", "contributors_by_posts"): {"posts"},
    ("acts", "hashtags_by_use"): {"hashtag_users", "hashtag_new_adopters", "relative_engagement"},
    ("as_of_lag_days", "hashtags_by_use"): {"hashtag_users", "hashtag_new_adopters", "hashtag_adoption"},
}
# A stay whose first day nobody stated begins with the first act; that mends a list and defines no metric.
STAYS_AS_LISTED = (
    "create or replace view member_spans as select member_id, coalesce(unit, '') as unit,"
    " coalesce(from_on, date '-infinity') as from_on, coalesce(to_on, date 'infinity') as to_on from memberships"
)
OF_UPLIFT = set(uplift.CAMPAIGN_COURSE_BY_DAY.metrics)
# held apart in tests/queries/test_hashtags.py, with enough people for a tag to be named
OF_HASHTAGS = set(hashtags.HASHTAGS_BY_USE.metrics)
OF_COST = set(cost.CAMPAIGN_COST.metrics)
# nothing without a rate card: held in tests/queries/test_media_value.py
OF_MEDIA = set(media_value.CAMPAIGN_MEDIA_VALUE.metrics)
APART = OF_UPLIFT | OF_HASHTAGS | OF_COST | OF_MEDIA
PARTS_OF_CAMPAIGNS = ("participation_rate", "first_timer_share", "posts_per_participant")
JULY = date(2026, 7, 1), date(2026, 7, 31)


def metrics_of(name: str) -> tuple[str, ...]:
    """The metrics a question answers."""
    return (name,) if name in FIGURES else DECLARED[name].metrics


def asked(name: str) -> Any:
    question = QUESTIONS[name]
    takes = inspect.signature(question).parameters
    return question(**{each: value for each, value in WHAT_IS_ASKED.items() if each in takes})


def reading_acts(warehouse: Warehouse) -> set[str]:
    """The questions that cannot be asked any more once nothing says what counts as an act."""
    found = set()
    with warehouse.transaction(keep=False) as cursor:
        cursor.execute(STAYS_AS_LISTED)
        cursor.execute("drop macro counts_as_act")
        with asked_within(cursor):
            for name in OF_METRICS:
                try:
                    asked(name)
                except duckdb.CatalogException as missing:
                    assert "counts_as_act" in str(missing)
                    found.add(name)
    return found


OF_METRICS = sorted(set(QUESTIONS) - NOT_SCOPED - OF_FILES - NOT_OF_METRICS)


def test_what_counts_as_an_act_is_part_of_every_metric_whose_question_reads_it(warehouse: Warehouse) -> None:
    Program().load(warehouse)
    reading = reading_acts(warehouse)
    assert resting("acts", reading) == set(RESTING_ON["acts"] or ())


@pytest.mark.parametrize("setting", sorted(PARAMETERS))
def test_a_number_of_days_is_part_of_every_metric_whose_question_takes_it(setting: str) -> None:
    reading = {name for name in OF_METRICS if PARAMETERS[setting] in parameters_of(name)}
    assert resting(setting, reading) == set(RESTING_ON[setting] or ())


def resting(setting: str, reading: set[str]) -> set[str]:
    """The metrics of questions, without those the setting is no part of."""
    assert {name for one, name in OTHER_COLUMNS if one == setting} <= reading
    return {one for name in reading for one in set(metrics_of(name)) - OTHER_COLUMNS.get((setting, name), set())}


def test_settings_and_metrics_that_rest_on_one_another_exist() -> None:
    assert set(RESTING_ON) <= {one.name for one in fields(Settings)}
    assert {metric for metrics in RESTING_ON.values() for metric in metrics or ()} <= set(METRICS)


@pytest.fixture
def ledger(warehouse: Warehouse) -> Warehouse:
    """2 misspells the tag of a campaign, 4 posts it late, 1 (twice) and 8 to 12 in time; 7 posts in the last evening.

    2, 4 and 8 to 12 had posted before.

    Two exports tell of every post, on 6 and on 26 August; the second one saw twice as much. Of the one post by the
    organisation itself only the first tells.
    """
    people = [
        {"member_id": f"m{number}", "name": f"Ada {number}", "unit": "Service", "joined_on": date(2026, 1, 1),
         "x": f"@konto{number}"}
        for number in range(13)
    ]  # fmt: skip
    plan = {"campaign_id": "summer", "name": "Sommer", "start_on": date(2026, 7, 1), "end_on": date(2026, 7, 10)}
    load(warehouse, file("list", "members", people))
    load(warehouse, file("plan", "campaigns", [plan | {"hashtags": ["#Werkstolz"]}]))
    for times, as_of in ((1, date(2026, 8, 6)), (2, date(2026, 8, 26))):
        load(warehouse, file(f"posts-{times}", "posts", told_posts(times), as_of=as_of, series="x_posts:konto"))
    own = post(99, author_account="konzern", published_at=at("2026-07-08T10:00"), impressions=300)
    load(warehouse, file("own", "posts", [own], as_of=date(2026, 8, 6), series="x_posts:konzern"))
    return warehouse


def told_posts(times: int) -> list[dict[str, Any]]:
    texts = (
        "Hallo",
        "#Werkstolz",
        "#Werkstoltz",
        "Hallo",
        "#werkstolz",
        "Hallo",
        "Hallo",
        "Hallo",
        *["#Werkstolz"] * 5,
    )
    rows = [
        post(20 + number, author_account=f"konto{number}", text="Hallo", published_at=at("2026-06-08T10:00"))
        for number in (2, 4, *range(8, 13))
    ]
    rows.append(post(40, author_account="konto1", text="#Werkstolz", published_at=at("2026-07-08T11:00")))
    for number, text in enumerate(texts):
        counted = {"impressions": 100 * times**2, "reach": 50 * times**2, "followers_at_post": 9}
        counted |= {"reactions": 5 * times, "comments": 2 * times, "shares": times}
        moment = "2026-07-31T18:00" if number == 7 else f"2026-07-{15 if number == 4 else 8:02}T10:00"
        rows.append(post(number, author_account=f"konto{number}", text=text, published_at=at(moment)) | counted)
    return rows


@dataclass(frozen=True)
class Told:
    """What the figures of July say, and those of the campaign."""

    of: Mapping[str, object]


def figures_of_july(cursor: duckdb.DuckDBPyConnection) -> Told:
    with asked_within(cursor):
        scope = whole_scope(*JULY)
        told: dict[str, object] = {name: figure(name, scope, ANALYST).value for name in FIGURES}
        part: Callable[..., Answer] = partial(campaigns.campaign_participation, campaign_id="summer")
        row = part(scope, ANALYST).rows.iloc[0]
        return Told(told | {name: float(row[name]) for name in PARTS_OF_CAMPAIGNS})


def added_by_summer(cursor: duckdb.DuckDBPyConnection) -> Told:
    with asked_within(cursor):
        told = uplift.campaign_effect(whole_scope(*JULY), ANALYST, "summer")
        assert told and told.effect.window and told.effect.carry_over
        window = told.effect.window
        share = window.uplift / window.expected
        carried = told.effect.carry_over.uplift
        named = {"uplift_abs": window.uplift, "uplift_pct": share, "displacement": window.displacement}
        return Told(named | {"carry_over": carried})


def moved(before: Told, after: Told) -> set[str]:
    return {name for name, now in after.of.items() if before.of[name] != now}


@pytest.mark.parametrize(
    ("setting", "value"),
    [("campaign_carry_days", 9), ("hashtag_aliases", {"werkstoltz": "werkstolz"}), ("as_of_lag_days", 60)],
)
def test_a_setting_moves_the_metrics_that_rest_on_it_and_no_other(
    ledger: Warehouse, setting: str, value: object
) -> None:
    told = foresee_settings(ledger, {setting: value}, figures_of_july)
    assert moved(told.before, told.after) == set(RESTING_ON[setting] or ()) - APART


@pytest.mark.parametrize(
    ("setting", "value"), [("campaign_carry_days", 9), ("hashtag_aliases", {"werkstoltz": "werkstolz"})]
)
def test_a_setting_moves_what_a_campaign_added_where_that_rests_on_it(
    ledger: Warehouse, setting: str, value: object
) -> None:
    """A post each day from May to 12 July, loaded until the end of August."""
    days = (date(2026, 5, 1) + timedelta(days=place) for place in range(73))
    daily = [
        post(200 + place, author_account=f"konto{place % 8}", text="Hallo", published_at=at(f"{day}T10:00"))
        for place, day in enumerate(days)
    ]
    loaded = (StagedWindow("x", None, "posts", date(2026, 5, 1), date(2026, 8, 31)),)
    load(ledger, file("daily", "posts", daily, as_of=date(2026, 9, 1), series="x_posts:konto", windows=loaded))
    told = foresee_settings(ledger, {setting: value}, added_by_summer)
    assert moved(told.before, told.after) == set(RESTING_ON[setting] or ()) & OF_UPLIFT


def cost_of_summer(cursor: duckdb.DuckDBPyConnection) -> Told:
    with asked_within(cursor):
        rows = cost.campaign_cost(whole_scope(*JULY), ANALYST, "summer").rows
        received = dict(zip(rows["measure"], rows["received"].astype(float), strict=True))
        return Told({metric: received[measure] for measure, metric in COST_METRICS.items()})


@pytest.mark.parametrize(
    ("setting", "value"),
    [("campaign_carry_days", 9), ("hashtag_aliases", {"werkstoltz": "werkstolz"}), ("as_of_lag_days", 60)],
)
def test_a_setting_moves_what_a_campaign_cost_where_that_rests_on_it(
    ledger: Warehouse, setting: str, value: object
) -> None:
    """All eight take part, so that nothing is hidden."""
    taking_part = [
        post(300 + number, author_account=f"konto{number}", text="#werkstolz", published_at=at("2026-07-09T10:00"))
        | {"impressions": 500, "reactions": 9, "comments": 1, "shares": 1}
        for number in range(8)
    ]
    load(ledger, file("part", "posts", taking_part, as_of=date(2026, 8, 6), series="x_posts:konto"))
    told = foresee_settings(ledger, {setting: value}, cost_of_summer)
    assert moved(told.before, told.after) == set(RESTING_ON[setting] or ()) & OF_COST == OF_COST


def test_the_time_zone_says_to_which_day_a_post_belongs(ledger: Warehouse) -> None:
    told = foresee_settings(ledger, {"time_zone": "Pacific/Auckland"}, figures_of_july)
    assert (told.before.of["posts"], told.after.of["posts"]) == (14, 13)
