"""X's figures per day, old and new, its video overview, and headings in an unknown language."""

from datetime import date

from data_loaders.questions import Answers
from tests.data_loaders.hand_made import Desk, asked, column, notes, x_id

DAILY = ["Date", "Impressions", "Likes", "Engagements", "Bookmarks", "Shares", "New follows", "Unfollows", "Replies",
         "Reposts", "Profile visits", "Create Post", "Video views", "Media views"]  # fmt: skip
FIGURES = [1070, 11, 32, 2, 9, 5, 1, 3, 4, 6, 2, 8, 7]
ANSWERS = Answers({"x": "leuchtnetz"}, date(2026, 3, 5))


def test_gains_and_losses_of_a_day_are_apart_and_the_share_button_is_no_repost(desk: Desk) -> None:
    read = desk.read("account_overview_analytics.csv", [DAILY, ["Wed, Mar 4, 2026", *FIGURES]], ANSWERS)
    assert (column(read, "followers_gained"), column(read, "followers_lost")) == ([5], [1])
    assert (column(read, "shares"), column(read, "posts"), column(read, "profile_visits")) == ([4], [2], [6])
    assert column(read, "followers_total") == [None]


def test_account_and_export_day_of_the_daily_file_are_asked(desk: Desk) -> None:
    read = desk.read("account_overview_analytics.csv", [DAILY, ["Wed, Mar 4, 2026", *FIGURES]])
    assert sorted(asked(read)) == ["account", "exported_on"]


def test_days_in_either_order_cover_the_same_days(desk: Desk) -> None:
    days = [["Wed, Mar 4, 2026", *FIGURES], ["Tue, Mar 3, 2026", *FIGURES]]
    one = desk.read("a.csv", [DAILY, *days], ANSWERS)
    other = desk.read("a.csv", [DAILY, *days[::-1]], ANSWERS)
    assert one.tables[0].windows == other.tables[0].windows
    assert (one.tables[0].first_on, one.tables[0].last_on) == (date(2026, 3, 3), date(2026, 3, 4))


def test_follows_of_the_old_daily_file_are_not_the_gain_of_the_day(desk: Desk) -> None:
    heads = ["Date", "Tweets published", "impressions", "retweets", "replies", "likes", "url clicks", "follows",
             "promoted impressions"]  # fmt: skip
    name = "daily_tweet_activity_metrics_leuchtnetz_20210901_20211001_en.csv"
    read = desk.read(name, [heads, ["2021-09-01", 2, "5312.0", "7.0", "3.0", "21.0", "30.0", 2, "-"]])
    assert (column(read, "posts"), column(read, "impressions"), column(read, "shares")) == ([2], [5312], [7])
    assert column(read, "followers_gained") == [None]
    assert (read.account, read.as_of_on, asked(read)) == ("leuchtnetz", date(2021, 10, 1), [])


def test_the_line_above_the_video_overview_is_no_heading(desk: Desk) -> None:
    heads = ["Date", "Views", "Watch Time (ms)", "Completion Rate", "Average Watch Time (ms)", "Estimated Revenue"]
    rows = [["Video overview", "", "", "", "", ""], heads, ["Wed, Mar 4, 2026", 140, 512000, 0.31, 3657, 0]]
    read = desk.read("video.csv", rows, ANSWERS)
    assert (read.layout, column(read, "day_on"), column(read, "video_views")) == (
        "x_video_overview", [date(2026, 3, 4)], [140],
    )  # fmt: skip
    assert "columns-new" not in notes(read)


def test_days_under_unknown_headings_are_proposed_by_xs_way_to_write_a_day(desk: Desk) -> None:
    heads = ["日付", *(f"列{at}" for at in range(13))]
    read = desk.read("a.csv", [heads, ["Wed, Mar 4, 2026", *FIGURES]], ANSWERS)
    assert (asked(read), read.layout, column(read, "followers_lost")) == (["layout"], "x_daily", [1])
    agreed = desk.read(
        "a.csv", [heads, ["Wed, Mar 4, 2026", *FIGURES]], Answers({"x": "a"}, date(2026, 3, 5), layout="x_daily")
    )
    assert asked(agreed) == []


def test_posts_under_unknown_headings_need_links_that_lead_to_x(desk: Desk) -> None:
    post_id = x_id("2026-03-04T10:00")
    row = [post_id, "Wed, Mar 4, 2026", "Hallo", f"https://x.com/leuchtnetz/status/{post_id}", *FIGURES]
    heads = [f"列{at}" for at in range(17)]
    read = desk.read("a.csv", [heads, row], ANSWERS)
    assert (asked(read), read.layout, column(read, "impressions")) == (["layout"], "x_posts", [1070])
    other = [*row[:3], "https://example.org/1", *FIGURES]
    assert desk.refused("a.csv", [heads, other]).error.text_id == "layout-unknown"
