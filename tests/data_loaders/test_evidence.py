"""Decimal marks and date orders are proven by the column or asked, never guessed."""

from datetime import date

import pytest

from data_loaders.questions import Answers
from tests.data_loaders.hand_made import Desk, asked, column, notes, reasons

NAME = "followers_2026-03-31.csv"
HEADINGS = ["platform", "account", "day_on", "followers_total"]


def follower_rows(*cells: tuple[str, str]) -> list[list[str]]:
    return [HEADINGS, *(["x", "leuchtnetz", day, total] for day, total in cells)]


@pytest.mark.parametrize(
    ("totals", "numbers"),
    [
        (["1.234", "1.234.567"], [1234, 1234567]),
        (["1,234", "1,234,567"], [1234, 1234567]),
        (["1.234", "12,0"], [1234, 12]),
        (["1,234", "12.0"], [1234, 12]),
        (["1234", "12"], [1234, 12]),
    ],
)
def test_one_number_proves_the_mark_of_its_column(desk: Desk, totals: list[str], numbers: list[int]) -> None:
    days = ["2026-01-01", "2026-01-02"]
    read = desk.read(NAME, follower_rows(*zip(days, totals, strict=True)))
    assert column(read, "followers_total") == numbers
    assert asked(read) == []


def test_another_column_of_the_file_proves_the_mark_too(desk: Desk) -> None:
    rows = [["campaign_id", "name", "start_on", "end_on", "target_posts", "cost"],
            ["K-1", "A", "2026-01-01", "2026-01-02", "1.234", "3,5"]]  # fmt: skip
    read = desk.read("plan_2026-03-31.csv", rows)
    assert (column(read, "target_posts"), column(read, "cost")) == ([1234], [3.5])


def test_a_number_with_two_readings_is_asked_and_the_answer_decides(desk: Desk) -> None:
    rows = follower_rows(("2026-01-01", "1.234"), ("2026-01-02", "2.345"))
    read = desk.read(NAME, rows)
    assert asked(read) == ["decimal_mark"]
    assert column(read, "followers_total") == [None, None]
    answered = desk.read(NAME, rows, Answers(decimal_mark=","))
    assert column(answered, "followers_total") == [1234, 2345]
    assert asked(answered) == []


def test_an_answer_that_makes_counts_broken_refuses_the_rows(desk: Desk) -> None:
    read = desk.read(NAME, follower_rows(("2026-01-01", "1.234")), Answers(decimal_mark="."))
    assert reasons(read) == [(2, "number-not-whole")]


def test_a_day_above_twelve_proves_the_order_of_its_column(desk: Desk) -> None:
    day_first = desk.read(NAME, follower_rows(("01/02/2026", "1"), ("13/02/2026", "2")))
    assert column(day_first, "day_on") == [date(2026, 2, 1), date(2026, 2, 13)]
    month_first = desk.read(NAME, follower_rows(("01/02/2026", "1"), ("01/13/2026", "2")))
    assert column(month_first, "day_on") == [date(2026, 1, 2), date(2026, 1, 13)]


def test_german_dots_are_day_first_and_iso_needs_no_proof(desk: Desk) -> None:
    read = desk.read(NAME, follower_rows(("01.02.2026", "1"), ("2026-02-03", "2")))
    assert column(read, "day_on") == [date(2026, 2, 1), date(2026, 2, 3)]


def test_days_with_two_readings_are_asked_and_the_answer_decides(desk: Desk) -> None:
    rows = follower_rows(("01/02/2026", "1"), ("03/04/2026", "2"))
    assert asked(desk.read(NAME, rows)) == ["date_order"]
    assert column(desk.read(NAME, rows, Answers(date_order="dmy")), "day_on") == [date(2026, 2, 1), date(2026, 4, 3)]
    assert column(desk.read(NAME, rows, Answers(date_order="mdy")), "day_on") == [date(2026, 1, 2), date(2026, 3, 4)]


def test_mixed_orders_are_asked_and_the_rows_that_do_not_fit_are_refused(desk: Desk) -> None:
    rows = follower_rows(("13/02/2026", "1"), ("02/13/2026", "2"))
    assert asked(desk.read(NAME, rows)) == ["date_order"]
    assert reasons(desk.read(NAME, rows, Answers(date_order="dmy"))) == [(3, "date-unreadable")]


@pytest.mark.parametrize("proof", ["31.12.2025", "31-12-2025"])
def test_a_day_proves_nothing_about_days_written_with_another_mark(desk: Desk, proof: str) -> None:
    rows = follower_rows((proof, "1"), ("04/01/2026", "2"))
    assert asked(desk.read(NAME, rows)) == ["date_order"]
    answered = desk.read(NAME, rows, Answers(date_order="dmy"))
    assert column(answered, "day_on") == [date(2025, 12, 31), date(2026, 1, 4)]
    # Month first below, day first above: the column holds two orders.
    assert desk.refused(NAME, rows, Answers(date_order="mdy")).error.text_id == "dates-two-orders"
    proven = desk.read(NAME, follower_rows((proof, "1"), ("04/01/2026", "2"), ("14/01/2026", "3")))
    assert column(proven, "day_on")[1:] == [date(2026, 1, 4), date(2026, 1, 14)]


def test_a_comma_in_a_rate_does_not_make_thousands_small(desk: Desk) -> None:
    headings = ["campaign_id", "name", "start_on", "end_on", "target_posts", "cost"]
    rows = [headings, ["K-1", "A", "2026-01-01", "2026-01-02", "1,000", "3,5"]]
    read = desk.read("plan_2026-03-31.csv", rows)
    assert (asked(read), column(read, "target_posts"), column(read, "cost")) == (["decimal_mark"], [None], [3.5])
    answered = desk.read("plan_2026-03-31.csv", rows, Answers(decimal_mark="."))
    assert (column(answered, "target_posts"), column(answered, "cost")) == ([1000], [3.5])


INSTAGRAM = ["Post ID", "Account username", "Publish time", "Permalink", "Views"]
INSTAGRAM_NAME = "Jan-01-2026_Mar-01-2026_1019826000000000.csv"
EXPORTED = Answers(exported_on=date(2026, 3, 2))


def posts_at(*times: str) -> list[list[str]]:
    return [INSTAGRAM, *([f"1801000000000000{at}", "werkstolz", time, "https://www.instagram.com/p/CVYaaaaaaa3/", "5"]
                         for at, time in enumerate(times))]  # fmt: skip


def test_dates_saved_again_in_another_form_are_read_where_a_day_above_twelve_proves_them(desk: Desk) -> None:
    read = desk.read(INSTAGRAM_NAME, posts_at("15-01-2026 10:00", "03-02-2026 10:00"), EXPORTED)
    assert [moment.date() for moment in column(read, "published_at")] == [date(2026, 1, 15), date(2026, 2, 3)]
    assert "dates-resaved" in notes(read)


def test_dates_saved_again_without_proof_are_asked(desk: Desk) -> None:
    assert asked(desk.read(INSTAGRAM_NAME, posts_at("05-01-2026 10:00"), EXPORTED)) == ["date_order"]


def test_a_column_in_which_only_some_dates_were_turned_around_is_refused(desk: Desk) -> None:
    error = desk.refused(INSTAGRAM_NAME, posts_at("01/15/2026 10:00", "02-03-2026 10:00"), EXPORTED).error
    assert (error.text_id, error.slots["column"]) == ("dates-resaved-mixed", "Publish time")
