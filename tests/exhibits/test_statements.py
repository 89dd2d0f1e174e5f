"""What exhibits claim, on figures worked out by hand."""

from dataclasses import replace
from datetime import date, timedelta

import pandas as pd
import pytest

from exhibits.asked import Asked
from exhibits.columns import Column, Window, side_labels, window_rows
from exhibits.headlines import tile
from exhibits.member_lines import begun_months, member_sentence
from exhibits.people import dot_rows
from exhibits.weekly_posts import normal_variation, weekly_sentence
from language import numbers_in
from queries.periods import whole_scope
from queries.scope import Scope, Viewer

MONDAY = date(2025, 6, 30)
SCOPE = Scope(MONDAY, date(2025, 9, 28), ("linkedin",), ("",), ("",))
ENGLISH, GERMAN = (Asked(SCOPE, None, Viewer(), language) for language in ("en", "de"))


def weeks(unprompted: list[int], prompted: int = 0) -> pd.DataFrame:
    """Complete weeks with these counts."""
    return pd.DataFrame(
        {
            "week_on": pd.to_datetime([MONDAY + timedelta(weeks=week) for week in range(len(unprompted))]),
            "unprompted": unprompted,
            "prompted": prompted,
            "unclassifiable": 0,
            "posts": [count + prompted for count in unprompted],
            "is_complete": True,
        }
    )


def test_eleven_weeks_claim_no_normal_variation() -> None:
    counted = weeks([10, 12] * 5 + [40], prompted=1)
    assert normal_variation(counted) is None
    assert weekly_sentence(ENGLISH, counted, None).title == "150 of 161 posts needed no campaign prompt"


def test_a_week_outside_the_limits_is_named_with_them() -> None:
    # mean 172 / 13 = 13.23, mean moving range (11 x 2 + 28) / 12 = 4.17, limits 13.23 ± 11.08
    counted = weeks([10, 12] * 6 + [40])
    normal = normal_variation(counted)
    assert normal is not None
    said = weekly_sentence(GERMAN, counted, normal)
    lower, upper = normal.lower, normal.upper
    assert said.title.startswith("KW\u00a039: 40 Beiträge ohne Impuls, über der üblichen Schwankung von ")
    assert numbers_in(said.title, "de") == [39, 40, lower, upper]
    assert (lower, upper) == (3, 24)


def test_weeks_inside_the_limits_claim_no_change() -> None:
    counted = weeks([10, 12] * 6)
    said = weekly_sentence(ENGLISH, counted, normal_variation(counted))
    assert said.title == "132 of 132 posts needed no prompt; every week within normal variation"


def test_direct_labels_never_meet() -> None:
    columns = [Column(MONDAY, "W27", {"unprompted": 1, "prompted": 1}), Column(MONDAY, "W28", {"unprompted": 99})]
    low, high = (row["high"] for row in side_labels(columns, {"unprompted": "a", "prompted": "b"}))
    assert high - low >= 0.15 * 99


def test_names_of_neighbouring_campaigns_stand_on_two_levels() -> None:
    slots = [MONDAY + timedelta(weeks=week) for week in range(13)]
    windows = [Window("Sommer der Netze", "", slots[5], slots[7]), Window("Ausbildung", "", slots[7], slots[9])]
    assert [row["offset"] for row in window_rows(windows, slots)] == [-4, -18]


def test_windows_are_cut_to_the_period() -> None:
    slots = [MONDAY + timedelta(weeks=week) for week in range(3)]
    [row] = window_rows([Window("Frühling", "", MONDAY - timedelta(weeks=4), slots[1])], slots)
    assert (row["slot"], row["to_slot"]) == ("2025-06-30", "2025-07-07")


def test_equal_counts_share_one_band_without_places() -> None:
    people = pd.DataFrame(
        {
            "label": ["Mia", "Tom", "K7Q2"],
            "level": ["named", "named", "pseudonym"],
            "unit": ["Service", "Service", None],
            "posts": [9, 9, 7],
            "originals": [9, 4, 7],
            "reshares": [0, 5, 0],
            "band": [1, 1, 2],
        }
    )
    rows = dot_rows(GERMAN, "posts", people)
    bands = [(row["slot"], row["to_slot"], row["label"]) for row in rows if row["part"] == "band"]
    assert bands == [("00 Mia", "01 Tom", "gleichauf")]
    assert [row["name"] for row in rows if row["part"] == "dot"] == ["Mia", "Tom", "Mitglied K7Q2"]


def test_a_week_of_a_period_over_years_is_named_with_its_year() -> None:
    counted = weeks([10, 12] * 6 + [40])
    longer = replace(ENGLISH, scope=replace(SCOPE, from_on=date(2024, 1, 1)))
    said = weekly_sentence(longer, counted, normal_variation(counted))
    assert said.title.startswith("W39 2025: 40 unprompted posts") and 2025 in said.statements


@pytest.mark.usefixtures("quarter_warehouse")
def test_months_without_any_activity_loaded_are_not_called_inactive() -> None:
    months = pd.DataFrame({"month_on": pd.to_datetime(["2025-09-01"]), "members": [20], "active": pd.array([None])})
    said = member_sentence(ENGLISH, months)
    assert said.title == "September 2025: 20 members; a channel export will show who is active"
    assert 0 not in said.statements


@pytest.mark.usefixtures("quarter_warehouse")
def test_months_after_the_latest_export_are_not_drawn() -> None:
    # the export of the fixture is of 14 October 2025
    longer = replace(ENGLISH, scope=replace(SCOPE, to_on=date(2025, 12, 31)))
    months = pd.DataFrame({"month_on": pd.to_datetime(["2025-10-01", "2025-11-01"]), "members": [20, 20]})
    assert [on.month for on in begun_months(longer, months)["month_on"]] == [10]


@pytest.mark.usefixtures("quarter_warehouse")
def test_a_period_that_goes_on_after_the_latest_export_claims_no_change() -> None:
    half_years = whole_scope(date(2025, 7, 1), date(2025, 12, 31)), whole_scope(date(2025, 1, 1), date(2025, 6, 30))
    unfinished = tile(Asked(*half_years, Viewer(), "en"), "active_members").delta
    assert unfinished and unfinished.startswith("incomplete · 1 Jan – 30 Jun 2025: ")


@pytest.mark.usefixtures("quarter_warehouse")
def test_the_help_of_a_tile_shows_how_its_value_comes_about() -> None:
    quarters = whole_scope(date(2025, 7, 1), date(2025, 9, 30)), whole_scope(date(2025, 4, 1), date(2025, 6, 30))
    shown = tile(Asked(*quarters, Viewer(), "en"), "unprompted_share")
    # the Mondays from 7 July to 22 September: 6 x 12 + 6 x 10, three by somebody new, three weeks with 5 prompted ones
    assert "Q3 2025: 135 ÷ 150 = 90.0%" in shown.help and "Q2 2025: 100.0%" in shown.help
