"""TikTok's figures per day: years from the export day, `undefined`, audiences, and what the Business Suite writes."""

from datetime import date

from data_loaders.questions import NO_ANSWERS, Answers
from data_loaders.reading import read_file
from data_loaders.rows import ReadExport, Window
from tests.data_loaders.hand_made import Desk, Rows, asked, column, notes, reasons, text_table
from tests.data_loaders.made_files import zipped

OVERVIEW = ["Date", "Video Views", "Profile Views", "Likes", "Comments", "Shares"]
HISTORY = ["Date", "Followers", "Difference in followers from previous day"]
ACCOUNT = {"tiktok": "leuchtnetz"}


def overview(desk: Desk, *days: str, answers: Answers = NO_ANSWERS) -> ReadExport:
    return desk.read("Overview.csv", [OVERVIEW, *([day, at, 0, 0, 0, 0] for at, day in enumerate(days))], answers)


def exported(on: date, **more: int) -> Answers:
    return Answers(ACCOUNT, on, **more)


def test_days_are_counted_back_from_the_export_day_across_new_year(desk: Desk) -> None:
    read = overview(desk, "December 31", "January 1", answers=exported(date(2026, 1, 3)))
    assert column(read, "day_on") == [date(2025, 12, 31), date(2026, 1, 1)]
    assert notes(read)["days-counted-back"] == {"rows": "2"}
    assert read.tables[0].windows == (Window("tiktok", "leuchtnetz", "days", date(2025, 12, 31), date(2026, 1, 1)),)


def test_without_an_export_day_it_is_asked_and_the_figures_are_there(desk: Desk) -> None:
    read = overview(desk, "December 31", "January 1")
    assert (sorted(asked(read)), column(read, "day_on")) == (["account", "exported_on"], [None, None])
    assert (column(read, "video_views"), reasons(read)) == ([0, 1], [])


def test_a_given_year_is_that_of_the_last_day(desk: Desk) -> None:
    read = overview(desk, "December 31", "January 1", answers=exported(date(2026, 8, 1), year=2025))
    assert column(read, "day_on") == [date(2024, 12, 31), date(2025, 1, 1)]


def test_a_file_never_holds_the_future(desk: Desk) -> None:
    read = overview(desk, "October 31", "November 1", "November 2", answers=exported(date(2026, 11, 1)))
    assert column(read, "day_on") == [date(2026, 10, 31), date(2026, 11, 1), date(2026, 11, 2)]
    late = overview(desk, "November 30", "December 1", answers=exported(date(2026, 11, 1)))
    assert column(late, "day_on") == [date(2025, 11, 30), date(2025, 12, 1)]


def test_an_export_day_two_days_before_the_last_day_is_asked_again_rather_than_taken_for_the_year_after(
    desk: Desk,
) -> None:
    read = overview(desk, "March 1", "March 2", "March 3", answers=exported(date(2026, 3, 1)))
    assert (asked(read), column(read, "day_on")[-1]) == (["exported_on"], date(2026, 3, 3))


def test_newest_first_is_as_good(desk: Desk) -> None:
    read = overview(desk, "January 1", "December 31", answers=exported(date(2026, 1, 3)))
    assert column(read, "day_on") == [date(2026, 1, 1), date(2025, 12, 31)]


def test_the_leap_day_belongs_to_the_leap_year(desk: Desk) -> None:
    read = overview(desk, "February 28", "February 29", "March 1", answers=exported(date(2024, 3, 2)))
    assert column(read, "day_on") == [date(2024, 2, 28), date(2024, 2, 29), date(2024, 3, 1)]


def test_years_a_spreadsheet_program_made_up_are_not_believed(desk: Desk) -> None:
    read = overview(desk, "2026-12-31", "2026-01-01", answers=exported(date(2026, 1, 3)))
    assert column(read, "day_on") == [date(2025, 12, 31), date(2026, 1, 1)]


def test_years_in_good_order_are_believed(desk: Desk) -> None:
    read = overview(desk, "December 31, 2024", "January 1, 2025", answers=exported(date(2026, 1, 3)))
    assert column(read, "day_on") == [date(2024, 12, 31), date(2025, 1, 1)]


def test_a_day_of_the_month_twice_with_other_figures_is_refused(desk: Desk) -> None:
    read = overview(desk, "March 1", "March 2", "March 1", answers=exported(date(2026, 3, 5)))
    assert reasons(read) == [(2, "day-twice-without-year"), (4, "day-twice-without-year")]


def test_a_day_twice_with_the_same_figures_is_one_day_written_twice(desk: Desk) -> None:
    rows: Rows = [OVERVIEW, *[["March 1", 1, 1, 1, 1, 1]] * 2]
    assert reasons(desk.read("Overview.csv", rows, exported(date(2026, 3, 5)))) == []


def test_a_full_year_out_of_order_is_refused_as_a_whole(desk: Desk) -> None:
    first = date(2025, 3, 1).toordinal()
    days = sorted(f"{date.fromordinal(first + at):%B %-d}" for at in range(365))
    refused = desk.refused("Overview.csv", [OVERVIEW, *([day, 0, 0, 0, 0, 0] for day in days)])
    assert (refused.error.text_id, refused.error.slots) == ("days-out-of-order", {"column": "Date"})


def test_a_day_nobody_can_read_is_refused_alone(desk: Desk) -> None:
    read = overview(desk, "March 1", "Blursday 2", answers=exported(date(2026, 3, 5)))
    assert (reasons(read), column(read, "day_on")) == ([(3, "date-unreadable")], [date(2026, 3, 1)])


def test_undefined_followers_are_empty_and_the_zero_beside_them_is_none(desk: Desk) -> None:
    rows = [HISTORY, ["March 1", "undefined", "0"], ["March 2", "37", "0"], ["March 3", "35", "-2"]]
    read = desk.read("FollowerHistory.csv", rows, exported(date(2026, 3, 5)))
    assert column(read, "followers_total") == [None, 37, 35]
    assert column(read, "followers_gained") == [None, 0, -2]
    assert notes(read)["changes-not-measured"] == {"rows": "1"}


def test_viewers_of_an_unfinished_day_are_unknown_not_zero(desk: Desk) -> None:
    rows = [["Date", "Total Viewers", "New Viewers", "Returning Viewers"], ["March 3", "undefined", "0", "0"]]
    assert column(desk.read("Viewers.csv", rows, exported(date(2026, 3, 5))), "reach") == [None]


def test_a_zip_as_downloaded_names_account_and_export_moment(desk: Desk) -> None:
    content = zipped({"Overview.csv": text_table([OVERVIEW, ["March 2", 1, 1, 1, 1, 1]])})
    name = "Overview_2025-06-18_1772668800_leucht.netz (1).zip"  # 2026-03-05 00:00 UTC
    path = desk.folder / name
    path.write_bytes(content)
    (read,) = read_file(path, today=date(2026, 11, 1))
    assert isinstance(read, ReadExport)
    assert (read.account, read.as_of_on, read.as_of_kind) == ("leucht.netz", date(2026, 3, 5), "file name")
    assert column(read, "day_on") == [date(2026, 3, 2)]


def test_shares_of_followers_are_percent_of_followers(desk: Desk) -> None:
    read = desk.read("FollowerGender.csv", [["Gender", "Distribution"], ["Female", "0.59"], ["Male", "0.41"]])
    assert column(read, "share") == [59.0, 41.0]
    assert set(column(read, "dimension")) == {"gender"}
    assert column(read, "followers") == [None, None]


def test_active_followers_by_hour_are_not_needed(desk: Desk) -> None:
    refused = desk.refused("FollowerActivity.csv", [["Date", "Hour", "Active followers"], ["March 1", "0", "5"]])
    assert refused.error.text_id == "table-not-needed"


def test_the_business_overview_is_not_taken_for_that_of_the_studio(desk: Desk) -> None:
    heads = ["Date", "Video views", "Reached audience", "Profile views", "Likes", "Shares", "Comments",
             "Phone number clicks ", "Leads submission", "Net growth", "New followers", "Lost followers"]  # fmt: skip
    rows = [heads, ["2025/12/30", 812, 700, 14, 33, 1, 2, 0, 0, 4, 6, 2]]
    read = desk.read("Overview.csv", rows, exported(date(2026, 1, 3)))
    assert (read.layout, column(read, "day_on")) == ("tiktok_business_overview", [date(2025, 12, 30)])
    assert (column(read, "followers_gained"), column(read, "followers_lost")) == ([6], [2])
    assert "columns-new" not in notes(read)
