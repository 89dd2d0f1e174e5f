"""Days a spreadsheet program read in another order and rewrote: told by the column or by ids, else refused."""

import base64
import io
from datetime import date

import openpyxl
import pytest

from data_loaders.questions import Answers
from data_loaders.reading import RefusedExport
from data_loaders.rows import ReadExport
from tests.data_loaders.hand_made import (
    X_HEADINGS,
    Desk,
    Rows,
    asked,
    column,
    linkedin_id,
    moment,
    notes,
    old_workbook,
    reasons,
    text_table,
    unix_ms,
    x_id,
    x_row,
)  # fmt: skip

EXPORTED = Answers(exported_on=date(2026, 9, 1), account={"linkedin": "leuchtnetz", "x": "leuchtnetz"})
INSTAGRAM = ["Post ID", "Account username", "Publish time", "Permalink", "Views"]
NO_CODE = "https://www.instagram.com/p/short/"


def link_of(made: str) -> str:
    """An Instagram link whose shortcode was made at a moment in UTC."""
    number = (unix_ms(made) - 1_314_220_021_721) << 23
    return f"https://www.instagram.com/p/{base64.urlsafe_b64encode(number.to_bytes(9, 'big')).decode()[1:]}/"


def posts(*times: tuple[object, str]) -> list[list[object]]:
    return [INSTAGRAM, *([f"1801000000000000{at}", "werkstolz", time, link, "5"]
                         for at, (time, link) in enumerate(times))]  # fmt: skip


def workbook(rows: Rows) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(list(row))
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def test_a_whole_column_in_the_other_order_is_read_in_the_order_it_proves(desk: Desk) -> None:
    read = desk.read("a.csv", posts(("15/03/2026 10:00", NO_CODE), ("02/04/2026 10:00", NO_CODE)), EXPORTED)
    assert [each.date() for each in column(read, "published_at")] == [date(2026, 3, 15), date(2026, 4, 2)]
    assert "dates-resaved" in notes(read)


IMPOSSIBLE = ("31/02/2026 10:00", "02/31/2026 10:00", "31.02.2026 10:00", "31/31/2026 10:00", "2026-02-31 10:00")


@pytest.mark.parametrize("impossible", IMPOSSIBLE)
def test_a_day_that_no_month_has_refuses_its_row_and_proves_nothing(desk: Desk, impossible: str) -> None:
    times = ("03/16/2026 10:00", impossible, "04/02/2026 10:00")
    read = desk.read("a.csv", posts(*((time, NO_CODE) for time in times)), EXPORTED)
    assert [each.date() for each in column(read, "published_at")] == [date(2026, 3, 16), date(2026, 4, 2)]
    assert [(problem.row, problem.value, problem.reason) for problem in read.tables[0].problems] == [
        (3, impossible, "date-unreadable")
    ]
    assert (asked(read), "dates-resaved" in notes(read)) == ([], False)


@pytest.mark.parametrize("impossible", ["31.02.2026", "31/02/2026", "2026-02-31", "02/31/2026"])
def test_a_sheet_kept_by_hand_loses_the_row_of_an_impossible_day_only(desk: Desk, impossible: str) -> None:
    rows = [["Datum", "Follower"], ["03.01.2026", "10"], [impossible, "11"], ["28.02.2026", "12"]]
    answers = Answers({"x": "netz"}, date(2026, 9, 1), network="x")
    read = desk.read("follower.csv", rows, answers)
    assert column(read, "day_on") == [date(2026, 1, 3), date(2026, 2, 28)]
    assert reasons(read) == [(3, "date-unreadable")]


def test_days_of_a_member_follow_each_other_around_an_impossible_one(desk: Desk) -> None:
    sheets: tuple[tuple[str, Rows], ...] = (
        ("DISCOVERY", [["Overall Performance", "2/28/2026 - 3/3/2026"], ["Impressions", 9], ["Members reached", 6]]),
        ("ENGAGEMENT", [["Date", "Impressions", "Engagements"],
                        *([day, 1, 1] for day in ("01/03/2026", "31/02/2026", "03/03/2026", "04/03/2026"))]),
    )  # fmt: skip
    read = desk.outcome("a.xls", old_workbook(*sheets), EXPORTED)
    assert isinstance(read, ReadExport)
    assert column(read, "day_on", 1) == [date(2026, 3, 1), date(2026, 3, 3), date(2026, 3, 4)]
    assert (asked(read), reasons(read)) == ([], [(3, "date-unreadable")])


def test_a_column_that_proves_both_orders_is_refused(desk: Desk) -> None:
    rows = posts(("15/03/2026 10:00", NO_CODE), ("03/16/2026 10:00", NO_CODE))
    assert desk.refused("a.csv", rows, EXPORTED).error.text_id == "dates-resaved-mixed"


def test_days_turned_into_dates_beside_days_left_as_text_are_refused(desk: Desk) -> None:
    """A German program reads 03/05 as 3 May and leaves 03/15, which it cannot read, as text."""
    rows = posts((moment("2026-05-03T10:00"), NO_CODE), ("03/15/2026 10:00", NO_CODE))
    found = desk.outcome("a.xlsx", workbook(rows), EXPORTED)
    assert isinstance(found, RefusedExport) and found.error.text_id == "dates-resaved-mixed"


def test_only_small_days_as_dates_are_refused_because_they_may_have_been_turned(desk: Desk) -> None:
    found = desk.outcome("a.xlsx", workbook(posts((moment("2026-05-03T10:00"), NO_CODE))), EXPORTED)
    assert isinstance(found, RefusedExport) and found.error.text_id == "dates-resaved-mixed"


def test_dates_above_twelve_were_read_rightly_by_the_program_that_made_them(desk: Desk) -> None:
    rows = posts((moment("2026-03-15T10:00"), NO_CODE), (moment("2026-03-02T10:00"), NO_CODE))
    found = desk.outcome("a.xlsx", workbook(rows), EXPORTED)
    assert not isinstance(found, RefusedExport)
    assert column(found, "published_at") == [moment("2026-03-15T17:00"), moment("2026-03-02T18:00")]


def test_a_turned_instagram_day_is_told_by_its_link(desk: Desk) -> None:
    """Written 5 March in the export, shown as 3 May after turning; the link was made on 5 March."""
    rows = posts(("05/03/2026 10:00", link_of("2026-03-05T17:50")), ("02/16/2026 10:00", link_of("2026-02-16T17:50")))
    assert desk.refused("a.csv", rows, EXPORTED).error.text_id == "dates-resaved-mixed"


def test_a_link_made_minutes_before_the_post_confirms_its_day(desk: Desk) -> None:
    rows = posts(("03/05/2026 10:00", link_of("2026-03-05T17:50")))
    assert column(desk.read("a.csv", rows, EXPORTED), "published_at") == [moment("2026-03-05T18:00")]


def test_turned_days_of_old_x_posts_are_told_by_their_ids(desk: Desk) -> None:
    rows = [X_HEADINGS, x_row(x_id("2021-03-05T10:00"), time="2021-05-03 10:00 +0000")]
    assert desk.refused("a.csv", rows, EXPORTED).error.text_id == "dates-resaved-mixed"


def test_turned_days_of_linkedin_posts_are_told_by_their_ids(desk: Desk) -> None:
    urn = f"https://www.linkedin.com/feed/update/urn:li:activity:{linkedin_id('2026-03-05T12:00')}"
    rows = [["Post title", "Post link", "Created date", "Impressions"], ["Hallo", urn, "05/03/2026", 3]]
    found = desk.outcome("a.xls", old_workbook(("All posts", rows)), EXPORTED)
    assert isinstance(found, RefusedExport) and found.error.text_id == "dates-resaved-mixed"


def test_ids_that_hold_another_moment_altogether_change_nothing(desk: Desk) -> None:
    rows = posts(*((f"03/0{at}/2026 10:00", link_of("2025-01-01T10:00")) for at in range(1, 6)))
    assert column(desk.read("a.csv", rows, EXPORTED), "published_at")[0] == moment("2026-03-01T18:00")


def test_typed_days_of_which_a_program_understood_only_the_small_ones_are_refused(desk: Desk) -> None:
    """13/02 typed into an American program stays text; 03/02 beside it became 2 March."""
    rows = [["platform", "account", "day_on", "followers_total"],
            ["x", "a", date(2026, 3, 2), 1], ["x", "a", "13/02/2026", 2]]  # fmt: skip
    found = desk.outcome("f_2026-03-31.xlsx", workbook(rows))
    assert isinstance(found, RefusedExport) and found.error.text_id == "dates-typed-mixed"


@pytest.mark.parametrize(
    ("shown", "made", "utc"),
    [
        ("03/08/2026 01:59", None, "2026-03-08T09:59"),
        ("03/08/2026 03:00", None, "2026-03-08T10:00"),
        ("11/01/2025 23:30", None, "2025-11-02T06:30"),
        ("11/02/2025 01:30", "2025-11-02T08:20", "2025-11-02T08:30"),
        ("11/02/2025 01:30", "2025-11-02T09:20", "2025-11-02T09:30"),
        ("11/02/2025 02:00", None, "2025-11-02T10:00"),
    ],
)
def test_times_around_the_clock_change_in_us_pacific(desk: Desk, shown: str, made: str | None, utc: str) -> None:
    read = desk.read("a.csv", posts((shown, link_of(made) if made else NO_CODE)), EXPORTED)
    assert column(read, "published_at") == [moment(utc)]


@pytest.mark.parametrize(("shown", "day"), [("11/02/2025 01:30", date(2025, 11, 2)),
                                            ("03/08/2026 02:30", date(2026, 3, 8))])  # fmt: skip
def test_an_hour_that_exists_twice_or_never_leaves_only_the_day(desk: Desk, shown: str, day: date) -> None:
    read = desk.read("a.csv", posts((shown, NO_CODE)), EXPORTED)
    assert (column(read, "published_at"), column(read, "published_on")) == ([None], [day])


def test_typed_times_in_the_doubled_hour_of_berlin_leave_only_the_day(desk: Desk) -> None:
    rows = [["platform", "author_account", "published_at", "text"],
            ["x", "a", "25.10.2026 02:30", "t"], ["x", "a", "25.10.2026 03:30", "t"]]  # fmt: skip
    read = desk.read("p_2026-10-31.csv", rows)
    assert column(read, "published_at") == [None, moment("2026-10-25T02:30")]
    assert column(read, "published_on") == [date(2026, 10, 25), None]


def test_views_of_zero_beside_a_filled_reach_were_not_delivered(desk: Desk) -> None:
    rows = [[*INSTAGRAM, "Reach"], *([*row, reach] for row, reach in zip(
        [[*post[:4], "0"] for post in posts(("03/05/2026 10:00", NO_CODE), ("03/16/2026 10:00", NO_CODE))[1:]],
        ["120", "0"], strict=True))]  # fmt: skip
    read = desk.read("a.csv", rows, EXPORTED)
    assert (column(read, "impressions"), column(read, "reach")) == ([None, None], [120, 0])
    assert notes(read)["views-not-delivered"] == {"rows": "1"}


def test_empty_views_are_missing_and_zero_views_beside_measured_ones_are_zero(desk: Desk) -> None:
    rows = [[*post[:4], views] for post, views in zip(
        posts(*((f"03/1{at}/2026 10:00", NO_CODE) for at in (3, 4, 5)))[1:], ["", "0", "7"], strict=True)]  # fmt: skip
    assert column(desk.read("a.csv", [INSTAGRAM, *rows], EXPORTED), "impressions") == [None, 0, 7]


def test_a_carriage_return_file_of_early_2025_is_read(desk: Desk) -> None:
    first, second = x_id("2025-03-20T06:01"), x_id("2025-03-21T06:01")
    rows = [["Post id", "Date", "Post text", "Link", "Impressions", "Likes", "Share", "Reposts", "Url clicks"],
            [first, "Thu Mar 20 2025", "@jemand Zeile eins\nZeile \"zwei\"", f"https://x.com/a/status/{first}",
             "3", "1", "9", "2", "4"],
            [second, "Fri Mar 21 2025", "Hallo, Netz", f"https://x.com/i/status/{second}", "", "0", "", "",
             ""]]  # fmt: skip
    content = text_table(rows).replace(b"\n", b"\r\n")
    found = desk.outcome("account_analytics_content_2025-03-01_2025-04-01.csv", content)
    assert not isinstance(found, RefusedExport)
    assert column(found, "shares") == [2, None] and column(found, "clicks") == [4, None]
    assert column(found, "impressions") == [3, None] and column(found, "reactions") == [1, 0]
    assert column(found, "published_at") == [moment("2025-03-20T06:01"), moment("2025-03-21T06:01")]
    assert (found.account, column(found, "author_account"), asked(found)) == ("a", ["a", "a"], [])
