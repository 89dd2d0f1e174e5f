"""Files that read smoothly and say something else: told, asked or refused, never taken silently."""

import io
from datetime import date, timedelta

import openpyxl
import pytest

from data_loaders.questions import Answers
from data_loaders.rows import ReadExport
from tests.data_loaders.hand_made import (
    Desk,
    Rows,
    asked,
    column,
    linkedin_id,
    notes,
    reasons,
    unix_ms,
)

EXPORTED = date(2026, 9, 1)
ANSWERS = Answers(exported_on=EXPORTED, account=dict.fromkeys(("x", "linkedin", "tiktok", "youtube"), "leuchtnetz"))
FACEBOOK = (
    "Post ID", "Page ID", "Page name", "Title", "Publish time", "Permalink", "Is share", "Post type", "Date", "Views",
    "Reach", "Reactions, Comments and Shares", "Reactions", "Comments", "Shares", "Total clicks",
)  # fmt: skip
X_DAYS = ("Date", "Impressions", "Likes", "New follows", "Unfollows")
VIDEOS = ("Content", "Video title", "Video publish time", "Views", "Watch time (hours)")
GAINS = ("Date", "Sponsored followers", "Organic followers", "Total followers")


def facebook_post(post_id: object, span: str = "Lifetime") -> list[object]:
    return [post_id, "100000000000007", "Leuchtnetz", "Hallo", "03/15/2026 03:06",
            "https://www.facebook.com/leuchtnetz/posts/1", "0", "Photos", span, 10, 5, 3, 1, 1, 1, 2]  # fmt: skip


def workbook(**sheets: Rows) -> bytes:
    """A workbook as a spreadsheet program saves it."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def opened(desk: Desk, content: bytes, name: str = "export.xlsx", answers: Answers = ANSWERS) -> ReadExport:
    found = desk.outcome(name, content, answers)
    assert isinstance(found, ReadExport), (found.error.text_id, found.error.slots)
    return found


@pytest.mark.parametrize(("cells", "read"), [(("1.234", "1.000"), [1234, 1000]), (("1938.0", "12"), [1938, 12])])
def test_a_count_with_a_dot_between_its_thousands_is_no_count_with_decimals(
    desk: Desk, cells: tuple[str, ...], read: list[int]
) -> None:
    days = [[f"2026-08-{at + 13}", cell, 1, 1, 0] for at, cell in enumerate(cells)]
    assert column(desk.read("a.csv", [X_DAYS, *days], ANSWERS, ";"), "impressions") == read


def test_a_count_that_can_be_one_or_a_thousand_is_asked(desk: Desk) -> None:
    rows = [X_DAYS, ["2026-08-13", "1.000", 1, 1, 0]]
    assert asked(desk.read("a.csv", rows, ANSWERS)) == ["decimal_mark"]
    told = Answers(exported_on=EXPORTED, account=ANSWERS.account, decimal_mark=",")
    assert column(desk.read("a.csv", rows, told), "impressions") == [1000]


def test_hours_with_a_comma_before_three_digits_are_asked(desk: Desk) -> None:
    video = ["abcdefghijk", "Hallo", "Sep 2, 2025", 5, "12,345"]
    assert asked(desk.read("Table data.csv", [VIDEOS, video], ANSWERS)) == ["decimal_mark"]


@pytest.mark.parametrize("index", ["", "Unnamed: 0", "#", "Nr."])
def test_row_numbers_in_front_are_not_the_groups_of_an_audience(desk: Desk, index: str) -> None:
    places = [[index, "Location", "Total followers"], [0, "Bonn", 5], [1, "Köln", 6]]
    days = [[index, *GAINS], [0, "08/15/2026", 0, 1, 1]]
    name = f"leuchtnetz_followers_{unix_ms('2026-09-02T08:00')}.xlsx"
    export = opened(desk, workbook(**{"New followers": days, "Location": places}), name)
    assert column(export, "label", 1) == ["Bonn", "Köln"]


@pytest.mark.parametrize("word", ["Summe", "Gesamtergebnis", "Total"])
def test_a_total_below_a_list_of_accounts_is_no_account(desk: Desk, word: str) -> None:
    above = [["8/1/2025", "7/31/2026"], ["Page", "Total Followers", "New Followers", "Total post engagements"]]
    rows = [*above, ["Leuchtnetz", 10, 1, 2], ["Netz Süd", 20, 1, 2], [word, 30, 2, 4]]
    export = desk.read("a.csv", rows, ANSWERS)
    assert (column(export, "account"), notes(export)["rows-total"]) == (["Leuchtnetz", "Netz Süd"], {"rows": "1"})


def test_a_total_of_a_share_of_voice_is_no_comparator(desk: Desk) -> None:
    rows = [
        ["Datum", "Name", "Unser", "Erwähnungen"],
        ["2026-08-31", "Wir", "ja", 5],
        ["2026-08-31", "Gesamt", "nein", 9],
    ]
    assert column(desk.read("a.csv", rows, ANSWERS), "name") == ["Wir"]


def test_headings_in_another_order_further_down_refuse_the_file(desk: Desk) -> None:
    turned = [X_DAYS[0], X_DAYS[2], X_DAYS[1], *X_DAYS[3:]]
    rows = [X_DAYS, ["2026-08-13", 9, 1, 1, 0], turned, ["2026-08-14", 1, 9, 1, 0]]
    error = desk.refused("a.csv", rows, ANSWERS).error
    assert (error.text_id, error.slots["row"]) == ("headings-change", "3")


def test_the_same_headings_further_down_are_left_out(desk: Desk) -> None:
    rows = [X_DAYS, ["2026-08-13", 9, 1, 1, 0], X_DAYS, ["2026-08-14", 8, 1, 1, 0]]
    assert column(desk.read("a.csv", rows, ANSWERS), "impressions") == [9, 8]


def test_a_day_of_one_account_twice_with_other_figures_is_refused(desk: Desk) -> None:
    rows = [X_DAYS, ["2026-08-13", 9, 1, 1, 0], ["2026-08-13", 8, 1, 1, 0], ["2026-08-14", 7, 1, 1, 0]]
    export = desk.read("a.csv", rows, ANSWERS)
    assert (reasons(export), column(export, "impressions")) == ([(2, "day-twice"), (3, "day-twice")], [7])


def test_days_written_in_both_orders_are_refused_where_one_of_them_could_be_either(desk: Desk) -> None:
    days = ("03/15/2026", "15/03/2026", "05/03/2026")
    rows = [["Plattform", "Konto", "Datum", "Follower"], *(["x", "a", day, 5] for day in days)]
    assert desk.refused("a.csv", rows, ANSWERS).error.text_id == "dates-two-orders"


@pytest.mark.parametrize("sign", ["-", "N/A", "--"])
def test_no_account_is_called_not_delivered(desk: Desk, sign: str) -> None:
    rows = [["Plattform", "Konto", "Datum", "Follower"], ["x", sign, "2026-03-15", 5]]
    assert reasons(desk.read("a.csv", rows, ANSWERS)) == [(2, "missing-account")]


def test_a_sign_for_not_delivered_makes_no_mention_a_repost(desk: Desk) -> None:
    headings = ["Date", "Url", "Author", "Full Text", "X Repost of", "Resource Id"]
    row = ["2026-08-13T10:00:00Z", "https://news.example.org/netz", "lena", "Hallo", "-", "r1"]
    assert column(desk.read("a.csv", [headings, row], ANSWERS), "is_reshare") == [False]


@pytest.mark.parametrize("span", ["Feb 1, 2026", "02/01/2026", "1. Februar 2026"])
def test_facebook_figures_of_a_day_are_told_however_the_day_is_written(desk: Desk, span: str) -> None:
    export = desk.read("a.csv", [FACEBOOK, facebook_post("123456789012345", span)], ANSWERS)
    assert (column(export, "impressions"), notes(export)["figures-per-day"]) == ([None], {"rows": "1"})


@pytest.mark.parametrize("cell", ["1234567890123457.0", '="1234567890123457"', "'1234567890123457"])
def test_an_id_is_read_without_what_a_program_wrote_around_it(desk: Desk, cell: str) -> None:
    export = desk.read("a.csv", [FACEBOOK, facebook_post(cell)], ANSWERS)
    assert column(export, "post_id") == ["1234567890123457"]


def test_a_number_of_sixteen_digits_that_ends_in_zero_is_left_to_its_link(desk: Desk) -> None:
    export = opened(desk, workbook(Posts=[FACEBOOK, facebook_post(1234567890123450), facebook_post(1234567890123457)]))
    assert column(export, "post_id") == [None, "1234567890123457"]
    assert notes(export)["ids-from-links"] == {"rows": "1"}


def test_ids_that_are_zeros_behind_fifteen_digits_throughout_were_rounded(desk: Desk) -> None:
    rows = [FACEBOOK, *(facebook_post(f"17841405822304{at}00") for at in range(1, 4))]
    assert reasons(desk.read("a.csv", rows, ANSWERS)) == [(at, "id-destroyed") for at in (2, 3, 4)]


def test_percentages_that_a_spreadsheet_program_keeps_as_fractions_are_percentages(desk: Desk) -> None:
    rows = [["Instagram followers: age"], ["Age", "Women", "Men"], ["18-24", 0.239, 0.1], ["25-34", 0.5, "< 1%"]]
    export = opened(desk, workbook(Audience=rows), answers=Answers(exported_on=EXPORTED, account={"instagram": "a"}))
    assert column(export, "share") == [23.9, 50.0, 10.0, None]
    assert column(export, "share_below") == [None, None, None, 1.0]


def test_parts_of_a_boosted_post_in_unknown_words_are_refused_instead_of_taken_for_one(desk: Desk) -> None:
    link = f"https://www.linkedin.com/feed/update/urn:li:activity:{linkedin_id('2026-08-15T12:00')}"
    headings = ["Post link", "Post type", "Created date", "Impressions"]
    rows = [headings, *([link, word, "08/15/2026", seen] for word, seen in (("Boosted", 5), ("Natural", 7)))]
    assert [reason for _, reason in reasons(desk.read("a.csv", rows, ANSWERS))] == ["value-not-among-choices"] * 2


def tiktok_days(first: date, last: date) -> Rows:
    days = [first + timedelta(at) for at in range((last - first).days + 1)]
    return [["Date", "Video Views", "Profile Views"], *([f"{day:%B} {day.day}", 1, 1] for day in days)]


@pytest.mark.parametrize("year", [2024, 2025])
def test_a_leap_day_that_contradicts_the_counted_year_asks_for_the_year(desk: Desk, year: int) -> None:
    rows = tiktok_days(date(year, 2, 26), date(year, 3, 2))
    wrong = Answers(exported_on=date(2024 if year == 2025 else 2026, 3, 5), account=ANSWERS.account)
    export = desk.read("Overview.csv", rows, wrong)
    assert "year" in asked(export) and "leap-day-contradicts" in notes(export)
    right = Answers(exported_on=date(year, 3, 5), account=ANSWERS.account)
    assert column(desk.read("Overview.csv", rows, right), "day_on")[-1] == date(year, 3, 2)


def test_first_days_in_american_order_in_a_column_of_months_are_months(desk: Desk) -> None:
    rows = [["Month", "Network", "Account", "Followers"], *([f"{at}/1/2026", "x", "a", 90 + at] for at in (1, 2, 3))]
    ends = [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31)]
    assert column(desk.read("a.csv", rows, ANSWERS), "day_on") == ends


def test_days_in_a_column_of_months_that_can_be_two_are_asked(desk: Desk) -> None:
    rows = [["Month", "Network", "Account", "Followers"], ["2/3/2026", "x", "a", 90], ["3/4/2026", "x", "a", 91]]
    assert asked(desk.read("a.csv", rows, ANSWERS)) == ["date_order"]


def test_monthly_numbers_that_rise_and_fall_by_all_they_are_worth_are_gains(desk: Desk) -> None:
    gains = enumerate((120, 35, 180, 20, 140, 30), start=1)
    rows = [["Monat", "Netzwerk", "Konto", "Follower"], *([f"2026-0{at}", "x", "a", gain] for at, gain in gains)]
    assert desk.refused("a.csv", rows, ANSWERS).error.text_id == "followers-look-like-gains"


def test_a_young_account_may_grow_by_half_each_month(desk: Desk) -> None:
    stocks = enumerate((10, 40, 100, 200, 350, 500), start=1)
    rows = [["Monat", "Netzwerk", "Konto", "Follower"], *([f"2026-0{at}", "x", "a", stock] for at, stock in stocks)]
    assert column(desk.read("a.csv", rows, ANSWERS), "followers_total")[-1] == 500


def test_sums_of_a_period_that_is_not_stated_belong_to_no_day(desk: Desk) -> None:
    rows = [["Profile", "Network", "Follower", "Number of Posts"], ["Leuchtnetz", "Facebook", 12400, 21]]
    export = desk.read("a.csv", rows, ANSWERS)
    assert (column(export, "followers_total"), column(export, "posts")) == ([12400], [None])
    assert notes(export)["sums-without-period"] == {"rows": "1"}
