"""LinkedIn, Instagram and X: whose export, from when, for which days, and their quirks."""

from datetime import date

import pytest

from data_loaders.questions import Answers
from data_loaders.receipts import receipt_of
from data_loaders.rows import ReadExport, Window
from tests.data_loaders.hand_made import (
    X_HEADINGS,
    X_NAME,
    Desk,
    asked,
    column,
    linkedin_id,
    moment,
    notes,
    old_workbook,
    reasons,
    unix_ms,
    x_id,
    x_row,
)  # fmt: skip

EXPORTED_MS = unix_ms("2026-01-03T23:30")
DAYS = ["Date", "Impressions (organic)", "Impressions (sponsored)", "Impressions (total)",
        "Unique impressions (organic)", "Clicks (organic)", "Clicks (sponsored)", "Clicks (total)"]  # fmt: skip
POSTS = ["Post title", "Post link", "Post type", "Posted by", "Created date", "Impressions", "Clicks", "Likes",
         "Comments", "Reposts", "Engagement rate"]  # fmt: skip


def content_export(desk: Desk, name: str, answers: Answers | None = None) -> ReadExport:
    urn = f"https://www.linkedin.com/feed/update/urn:li:activity:{linkedin_id('2026-01-01T12:00')}"
    posts = [[kind, urn, kind, "Erfundene Person", "01/01/2026", seen, 1, 2, 0, 0, 0.1]
             for kind, seen in (("Organic", 30), ("Sponsored", 5), ("Total", 35))]  # fmt: skip
    found = desk.outcome(
        name,
        old_workbook(
            (
                "Metrics",
                [["A sentence"], DAYS, ["01/01/2026", 30, 5, 35, 28, 1, 0, 1], ["01/02/2026", 10, 0, 10, 9, 0, 0, 0]],
            ),
            ("All posts", [["A sentence"], POSTS, *posts]),
        ),
        answers or Answers(),
    )
    assert isinstance(found, ReadExport)
    return found


def test_a_linkedin_file_name_tells_the_page_and_the_utc_day_of_the_export(desk: Desk) -> None:
    read = content_export(desk, f"leuchtnetz_content_{EXPORTED_MS}.xls")
    assert (read.account, read.as_of_on, read.as_of_kind) == ("leuchtnetz", date(2026, 1, 3), "file name")
    assert {table.source_series for table in read.tables} == {"linkedin_page_content:leuchtnetz"}
    assert asked(read) == []


def test_without_a_telling_name_account_and_day_are_asked_while_the_tables_are_filled(desk: Desk) -> None:
    read = content_export(desk, "export.xls")
    assert sorted(asked(read)) == ["account", "exported_on"]
    assert [table.rows.num_rows for table in read.tables] == [6, 3]
    assert next(question.about for question in read.questions if question.id == "account") == "linkedin"
    answered = content_export(desk, "export.xls", Answers({"linkedin": "leuchtnetz"}, date(2026, 1, 3)))
    assert (asked(answered), answered.account, answered.as_of_kind) == ([], "leuchtnetz", "given")


def test_an_export_day_before_the_last_day_in_the_file_is_asked_again(desk: Desk) -> None:
    assert asked(content_export(desk, "export.xls", Answers({"linkedin": "a"}, date(2025, 12, 1)))) == ["exported_on"]


def test_linkedin_days_are_kept_apart_as_organic_sponsored_and_total(desk: Desk) -> None:
    rows = content_export(desk, "export.xls").tables[0].rows.to_pylist()
    assert [(row["paid"], row["impressions"], row["reach"]) for row in rows if row["day_on"] == date(2026, 1, 1)] == [
        ("organic", 30, 28), ("sponsored", 5, None), ("total", 35, None),
    ]  # fmt: skip


def test_the_receipt_states_the_total_of_linkedin_days(desk: Desk) -> None:
    table = receipt_of(content_export(desk, "export.xls")).tables[0]
    assert (table.rows, table.sums["impressions"], table.sums["clicks"], table.sums["reach"]) == (2, 45, 1, 37)
    assert table.sums["shares"] is None


def test_an_admins_name_is_never_taken(desk: Desk) -> None:
    read = content_export(desk, "export.xls")
    assert "Erfundene Person" not in str(read.tables[1].rows.to_pylist())


def test_linkedin_posts_keep_their_paid_parts_and_cover_the_days_of_the_daily_sheet(desk: Desk) -> None:
    read = content_export(desk, f"leuchtnetz_content_{EXPORTED_MS}.xls")
    assert column(read, "paid", 1) == ["organic", "sponsored", "total"]
    assert column(read, "published_at", 1)[0] == moment("2026-01-01T12:00")
    assert column(read, "engagements", 1) == [3, 3, 3]
    assert read.tables[1].windows == (Window("linkedin", "leuchtnetz", "posts", date(2026, 1, 1), date(2026, 1, 2)),)


def test_followers_of_a_linkedin_day_are_its_gain_and_no_stock(desk: Desk) -> None:
    rows = [["Date", "Sponsored followers", "Organic followers", "Total followers"], ["01/01/2026", 1, 2, 3]]
    found = desk.outcome(f"a_followers_{EXPORTED_MS}.xls", old_workbook(("New followers", rows)))
    assert isinstance(found, ReadExport)
    assert (column(found, "followers_gained"), column(found, "followers_total")) == ([3], [None])


INSTAGRAM = ["Post ID", "Account username", "Publish time", "Permalink", "Data comment", "Date", "Views"]
LINK = "https://www.instagram.com/p/DVYaaaaaaa3/"
META_NAME = "Jan-01-2026_Mar-31-2026_1019826000000000.csv"


def test_instagram_times_are_us_pacific_in_summer_and_winter(desk: Desk) -> None:
    times = ["01/15/2026 23:30", "07/15/2026 23:30"]
    rows = [[f"1801000000000000{at}", "werkstolz", time, LINK, "", "Lifetime", "1"] for at, time in enumerate(times)]
    read = desk.read("a.csv", [INSTAGRAM, *rows], Answers(exported_on=date(2026, 8, 1)))
    assert column(read, "published_at") == [moment("2026-01-16T07:30"), moment("2026-07-16T06:30")]


def test_an_instagram_file_names_its_period_but_not_the_day_of_its_export(desk: Desk) -> None:
    read = desk.read(
        META_NAME, [INSTAGRAM, ["18010000000000001", "werkstolz", "02/01/2026 10:00", LINK, "", "Lifetime", "1"]]
    )
    assert asked(read) == ["exported_on"]
    assert read.tables[0].windows == (Window("instagram", "werkstolz", "posts", date(2026, 1, 1), date(2026, 3, 31)),)


def test_the_account_of_an_instagram_export_is_the_one_named_most(desk: Desk) -> None:
    rows = [[f"1801000000000000{at}", name, "02/01/2026 10:00", LINK, "", "Lifetime", "1"]
            for at, name in enumerate(["partner", "werkstolz", "werkstolz"])]  # fmt: skip
    read = desk.read(META_NAME, [INSTAGRAM, *rows])
    assert read.account == "werkstolz"
    assert column(read, "author_account") == ["partner", "werkstolz", "werkstolz"]


def test_an_instagram_export_per_day_gives_its_posts_without_figures(desk: Desk) -> None:
    rows = [INSTAGRAM, ["18010000000000001", "werkstolz", "02/01/2026 10:00", LINK, "", "02/02/2026", "1"]]
    read = desk.read(META_NAME, rows)
    assert (column(read, "post_id"), column(read, "impressions")) == (["18010000000000001"], [None])
    assert notes(read)["figures-per-day"] == {"rows": "1"}


def test_a_destroyed_instagram_id_leaves_the_post_to_its_link(desk: Desk) -> None:
    rows = [INSTAGRAM, ["1.80E+16", "werkstolz", "02/01/2026 10:00", LINK, "", "Lifetime", "1"]]
    read = desk.read(META_NAME, rows)
    assert (column(read, "post_id"), column(read, "permalink"), reasons(read)) == ([None], [LINK], [])


def test_the_to_date_of_an_old_x_file_name_is_the_first_day_left_out(desk: Desk) -> None:
    read = desk.read(X_NAME, [X_HEADINGS, x_row(x_id("2021-09-02T10:00"))])
    assert read.tables[0].windows == (Window("x", "leuchtnetz", "posts", date(2021, 9, 1), date(2021, 9, 30)),)
    assert (read.as_of_on, read.as_of_kind) == (date(2021, 10, 1), "file name")


def test_old_x_texts_lose_their_html_entities(desk: Desk) -> None:
    read = desk.read(X_NAME, [X_HEADINGS, x_row(x_id("2021-09-02T10:00"), text="Netz &amp; Werk &lt;3")])
    assert column(read, "text") == ["Netz & Werk <3"]


@pytest.mark.parametrize("day", ["Fri, Feb 27, 2026", "Fri Feb 27 2026", "27 de fev. de 2026", "2026-02-27"])
def test_new_x_days_are_read_in_every_form_and_the_time_comes_from_the_id(desk: Desk, day: str) -> None:
    rows = [["Post id", "Date", "Post text", "Impressions"], [x_id("2026-02-27T06:01:03"), day, "Hallo", "3"]]
    read = desk.read("export.csv", rows)
    assert column(read, "published_at") == [moment("2026-02-27T06:01:03")]


def test_an_x_id_of_another_day_gives_no_time(desk: Desk) -> None:
    rows = [
        ["Post id", "Date", "Post text", "Impressions"],
        [x_id("2026-02-25T06:00"), "Fri, Feb 27, 2026", "Hallo", "3"],
    ]
    read = desk.read("export.csv", rows)
    assert (column(read, "published_at"), column(read, "published_on")) == ([None], [date(2026, 2, 27)])


def test_the_share_button_of_x_is_no_repost(desk: Desk) -> None:
    rows = [["Post id", "Date", "Post text", "Impressions", "Shares", "Reposts"],
            [x_id("2026-02-27T06:00"), "Fri, Feb 27, 2026", "Hallo", "3", "9", "1"]]  # fmt: skip
    assert column(desk.read("export.csv", rows), "shares") == [1]


def test_columns_an_export_usually_has_are_named_when_they_are_absent(desk: Desk) -> None:
    read = desk.read(X_NAME, [X_HEADINGS, x_row(x_id("2021-09-02T10:00"))])
    assert notes(read)["columns-missing"] == {"columns": "engagements, retweets, replies, url clicks, follows"}
