"""What E8 says without a campaign's prompted posts, and which days and channels it counts."""

from collections.abc import Iterator
from datetime import date

import pytest

import warehouse.connection
from exhibits.campaign_performance import posts_by_day
from exhibits.exhibit import Exhibit
from exhibits.uplift import campaign_uplift
from exhibits.uplift_tiles import added
from language import LANGUAGES
from queries.periods import whole_scope
from queries.scope import Viewer
from queries.tracing import sources_of
from tests.exhibits.test_uplift import FIRST_ON, LAST_ON, POSTS, STORIES, tell
from warehouse.connection import Warehouse, open_warehouse

DISPLACED = "delete from posts where impulse = 'unprompted' and published_on between ? and date '2025-08-27'"
ON_X = "update posts set platform = 'x' where post like 'unprompted%-1' and published_on >= date '2025-07-20'"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Iterator[Warehouse]:
    """An empty warehouse, the one the process serves."""
    one = open_warehouse(None)
    monkeypatch.setattr(warehouse.connection, "_served", [one])
    yield one
    one.close()


def shown(language: str = "en", *, without: bool = True) -> Exhibit:
    return campaign_uplift(whole_scope(FIRST_ON, LAST_ON), None, Viewer(), language, "C1", without)


def test_without_the_prompted_posts_what_remains_is_told_beside_what_is_usual(opened: Warehouse) -> None:
    tell(opened, STORIES["a clear effect"])
    assert tuple(shown(language).title for language in LANGUAGES) == (
        "Without the prompted posts 48 remain; 32 to 64 are usual: normal variation",
        "Ohne die Beiträge mit Impuls bleiben 48; üblich sind 32 bis 64: übliche Schwankung",
    )
    # 48 of 153 are unprompted
    assert shown().subtitle.startswith(
        "Taken away: 105 prompted posts · unprompted share 31.4% → 100.0% · displacement ±0 · what remains is not what"
    )
    assert shown("de").subtitle.startswith(
        "Weggenommen: 105 Beiträge mit Impuls · Anteil ohne Impuls 31,4\u00a0% → 100"
    )


def test_own_posts_that_were_crowded_out_do_not_come_back(opened: Warehouse) -> None:
    tell(opened, STORIES["a clear effect"])
    with opened.cursor() as cursor:
        cursor.execute(DISPLACED, [date(2025, 8, 6)])
    # Monday and Tuesday keep their two posts each
    assert shown().title == "Without the prompted posts 4 remain, fewer than the usual 32 to 64"
    assert "displacement -44" in shown().subtitle


def test_where_there_is_no_verdict_there_is_none_without_the_prompted_posts(opened: Warehouse) -> None:
    tell(opened, STORIES["running"])
    assert shown().title == "Without the prompted posts 18 of 63 remain; no verdict"


def test_without_them_columns_shrink_on_the_same_axis_and_every_number_still_opens_its_rows(opened: Warehouse) -> None:
    tell(opened, STORIES["a clear effect"])
    by_day = posts_by_day(whole_scope(FIRST_ON, LAST_ON), None, Viewer(), "en", "C1", True)
    assert by_day.title == "Without the prompted posts 48 of 153 in the campaign window remain"
    for exhibit, highest, week in ((shown(), 49, 14), (by_day, 7, 2)):
        columns = exhibit.rows.query("part == 'column'")
        assert set(columns["kind"]) == {"unprompted"} and columns["high"].max() == week
        assert exhibit.rows.query("part == 'note'")["high"].max() == highest
        assert "Prompted by this campaign" not in exhibit.table.columns
        told = [mark for mark_id, mark in exhibit.marks.items() if mark_id.startswith("2025-08-0")]
        assert told and all(sources_of(mark.origin, Viewer()).total.value == mark.value for mark in told)


def test_columns_count_the_days_their_usual_range_counts_and_say_how_many_of_a_week(opened: Warehouse) -> None:
    """9 August is the last day loaded before the 20th; two posts a day are known from the days between."""
    tell(opened, STORIES["gaps"])
    with opened.cursor() as cursor:
        cursor.execute(POSTS, {"kind": "unprompted", "first": date(2025, 8, 10), "last": date(2025, 8, 19), "count": 2})
    exhibit = shown(without=False)
    rows = exhibit.rows
    columns = rows[rows["part"] == "column"].groupby("slot")["posts"].sum()
    middles = rows[rows["part"] == "usual"].set_index("slot")["middle"]
    # six days of the first week of the window with 2 + 5 posts each, none of the second, five of the third
    assert (columns["2025-08-04"], middles["2025-08-04"]) == (42, 12)
    assert "2025-08-11" not in columns and "2025-08-11" in set(rows[rows["part"] == "note"]["slot"])
    assert (columns["2025-08-20"], middles["2025-08-20"]) == (35, 10)
    weeks = [week for week in exhibit.table["Week"] if "loaded" in week]
    assert [week.partition(", ")[2] for week in weeks] == [
        "6 of 7 days loaded", "0 of 7 days loaded", "5 of 7 days loaded",
    ]  # fmt: skip
    assert "counted and expected on its fully loaded days" in exhibit.subtitle


def test_channels_left_out_are_named_and_their_posts_in_no_figure(opened: Warehouse) -> None:
    """One of the two posts a day is written on X from 20 July on, which nothing was loaded of before."""
    tell(opened, STORIES["no effect"])
    with opened.cursor() as cursor:
        cursor.execute(ON_X)
        cursor.execute(
            "insert into coverage_windows values ('x', null, 'posts', date '2025-07-20', ?, date '2025-10-14')",
            [LAST_ON],
        )
    assert "without X: not loaded throughout the days compared" in shown(without=False).subtitle
    assert "ohne X: nicht an allen verglichenen Tagen geladen" in shown("de", without=False).subtitle
    scope = whole_scope(FIRST_ON, LAST_ON)
    (tile, *_) = added(scope, None, Viewer(), "en", "C1")
    assert "without X: not loaded throughout the days compared" in tile.note.splitlines()
    assert tile.marks[0].value == sources_of(tile.marks[0].origin, Viewer()).total.value == 24
