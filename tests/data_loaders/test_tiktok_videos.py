"""TikTok's lists of videos: the id in the link tells account, year and moment."""

from datetime import UTC, date, datetime

from data_loaders.questions import NO_ANSWERS, Answers
from data_loaders.rows import ReadExport
from tests.data_loaders.hand_made import Desk, asked, column, moment, reasons

STUDIO = ["Time", "Video title", "Video link", "Post time", "Total likes", "Total comments", "Total shares",
          "Total views"]  # fmt: skip
BUSINESS = ["Video title", "Video link", "Post time", "Video views", "Likes", "Comments", "Shares", "Add to Favorites"]


def link(made: str, kind: str = "video") -> str:
    seconds = int(datetime.fromisoformat(made).replace(tzinfo=UTC).timestamp())
    return f"https://www.tiktok.com/@leuchtnetz/{kind}/{seconds << 32}"


def studio(desk: Desk, *videos: tuple[str, str], time: str = "February 28", answers: Answers = NO_ANSWERS
           ) -> ReadExport:  # fmt: skip
    rows = [[time, "", address, posted, "1", "2", "3", "4"] for posted, address in videos]
    return desk.read("Content.csv", [STUDIO, *rows], answers)


def test_the_moment_comes_from_the_id_where_the_stated_day_fits_in_some_zone(desk: Desk) -> None:
    read = studio(desk, ("February 1", link("2026-02-01T21:16:43")), ("July 17", link("2025-07-16T23:40:00")))
    assert column(read, "published_at") == [moment("2026-02-01T21:16:43"), moment("2025-07-16T23:40:00")]
    assert read.account == "leuchtnetz"


def test_a_video_uploaded_long_before_keeps_its_stated_day_in_the_year_after_the_upload(desk: Desk) -> None:
    read = studio(desk, ("January 9", link("2025-12-20T10:00:00")))
    assert (column(read, "published_at"), column(read, "published_on")) == ([None], [date(2026, 1, 9)])


def test_new_year_lies_between_the_day_of_an_id_and_the_stated_one(desk: Desk) -> None:
    read = studio(desk, ("January 1", link("2025-12-31T23:30:00")))
    assert column(read, "published_at") == [moment("2025-12-31T23:30:00")]


def test_the_export_day_is_stated_where_only_one_year_is_possible(desk: Desk) -> None:
    read = studio(desk, ("February 1", link("2026-02-01T21:16:43")))
    assert (read.as_of_on, read.as_of_kind, asked(read)) == (date(2026, 2, 28), "stated", [])


def test_of_two_possible_years_the_export_day_is_asked(desk: Desk) -> None:
    read = studio(desk, ("February 1", link("2025-02-01T21:16:43")))
    assert (read.as_of_on, asked(read)) == (None, ["exported_on"])
    answered = studio(desk, ("February 1", link("2025-02-01T21:16:43")), answers=Answers(exported_on=date(2025, 3, 1)))
    assert (answered.as_of_on, answered.as_of_kind) == (date(2025, 2, 28), "stated")


def test_a_link_without_id_leaves_the_day_open_and_the_row_out(desk: Desk) -> None:
    read = studio(desk, ("February 1", link("2026-02-01T21:16:43")), ("February 2", "https://vm.tiktok.com/ZM1abc/"))
    assert reasons(read) == [(3, "missing-published-at")]


def test_photos_are_told_from_videos_by_their_link(desk: Desk) -> None:
    read = studio(desk, ("February 1", link("2026-02-01T21:16:43", "photo")))
    assert column(read, "media_type") == ["photo"]


def test_a_selection_of_videos_covers_no_days(desk: Desk) -> None:
    assert studio(desk, ("February 1", link("2026-02-01T21:16:43"))).tables[0].windows == ()


def test_times_of_the_business_suite_are_utc(desk: Desk) -> None:
    rows = [BUSINESS, ["Mast", link("2025-10-31T18:19:02"), "2025/10/31 18:19:10", "9", "1", "0", "2", "3"]]
    read = desk.read("Video.csv", rows)
    assert column(read, "published_at") == [moment("2025-10-31T18:19:10")]
    assert (column(read, "saves"), column(read, "video_views"), column(read, "shares")) == ([3], [9], [2])
