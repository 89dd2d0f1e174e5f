"""What becomes of single rows: taken, refused with a reason, or left out and counted."""

import pytest

from data_loaders.errors import DamagedFile
from data_loaders.rows import RowProblem
from tests.data_loaders.hand_made import X_HEADINGS, X_NAME, Desk, column, notes, reasons, x_id, x_row

FIRST, SECOND, THIRD = x_id("2021-09-02T10:00"), x_id("2021-09-03T10:00"), x_id("2021-09-04T10:00")


def test_a_bad_row_is_reported_with_place_value_and_reason_and_the_others_are_taken(desk: Desk) -> None:
    read = desk.read(X_NAME, [X_HEADINGS, x_row(FIRST), x_row(SECOND, seen="viele"), x_row(THIRD)])
    assert column(read, "post_id") == [FIRST, THIRD]
    assert read.tables[0].problems == (RowProblem("", 3, "impressions", "viele", "number-unreadable"),)


def test_a_row_with_two_bad_cells_is_one_refused_row(desk: Desk) -> None:
    read = desk.read(X_NAME, [X_HEADINGS, x_row(FIRST, seen="viele", likes="einige")])
    table = read.tables[0]
    assert (table.rows_read, table.rows.num_rows, len(table.problems), table.rows_ignored) == (1, 0, 1, 0)


def test_missing_marks_are_missing_and_zero_is_zero(desk: Desk) -> None:
    marks = ["", "-", "--", "N/A", "NA", "NAN", "undefined", "< 1%", "0", "0.0", "-0"]
    rows = [x_row(x_id(f"2021-09-02T10:{at:02}"), likes=mark) for at, mark in enumerate(marks)]
    assert column(desk.read(X_NAME, [X_HEADINGS, *rows]), "reactions") == [None] * 8 + [0, 0, 0]


@pytest.mark.parametrize("value", ["NaN", "1e999999", "1,2K", "'1234", "3,4 %", "1.5", "12.34.5", "inf", "3.apr"])
def test_no_number_is_made_up_from_what_is_none(desk: Desk, value: str) -> None:
    read = desk.read(X_NAME, [X_HEADINGS, x_row(FIRST, likes=value)])
    assert [row for row, _ in reasons(read)] == [2]


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("1,234", 1234),
        ("1938.0", 1938),
        ("1 234", 1234),
        ("-3", -3),
        ("\u22123", -3),
        ("1'234", 1234),
        ("1’234’567", 1234567),
    ],
)
def test_numbers_as_platforms_write_them(desk: Desk, value: str, number: int) -> None:
    assert column(desk.read(X_NAME, [X_HEADINGS, x_row(FIRST, likes=value)]), "reactions") == [number]


def test_formula_errors_are_missing_and_counted(desk: Desk) -> None:
    read = desk.read(X_NAME, [X_HEADINGS, x_row(FIRST, likes="#N/A"), x_row(SECOND, likes="#DIV/0!")])
    assert column(read, "reactions") == [None, None]
    assert notes(read)["formula-errors"] == {"rows": "2"}


def test_blank_rows_totals_repeated_headings_and_a_last_notice_are_left_out_and_counted(desk: Desk) -> None:
    rows = [
        ["Total", "", "", "", "99", "9"],
        x_row(FIRST),
        [],
        list(X_HEADINGS),
        x_row(SECOND),
        ["Showing top 500 results"],
    ]
    read = desk.read(X_NAME, [X_HEADINGS, *rows])
    table = read.tables[0]
    assert column(read, "impressions") == [10, 10]
    assert (table.rows_read, table.rows_ignored, table.problems) == (6, 4, ())
    assert {"rows-total", "rows-blank", "rows-heading-repeated", "rows-notice"} <= set(notes(read))


@pytest.mark.parametrize(
    ("time", "reason"),
    [
        ("2026-11-03 10:00 +0000", "day-in-future"),
        ("2006-03-20 10:00 +0000", "day-before-platform"),
        ("9999-01-01 10:00 +0000", "day-in-future"),
        ("1900-02-29 10:00 +0000", "date-unreadable"),
        ("10:12", "date-unreadable"),
        ("", "missing-published-at"),
    ],
)
def test_impossible_days_refuse_their_row(desk: Desk, time: str, reason: str) -> None:
    assert reasons(desk.read(X_NAME, [X_HEADINGS, x_row(FIRST, time=time)])) == [(2, reason)]


def test_tomorrow_is_possible_because_zones_differ(desk: Desk) -> None:
    assert reasons(desk.read(X_NAME, [X_HEADINGS, x_row(FIRST, time="2026-11-02 10:00 +0000")])) == []


def test_a_few_rows_with_too_many_cells_are_refused(desk: Desk) -> None:
    read = desk.read(X_NAME, [X_HEADINGS, x_row(FIRST), [*x_row(SECOND), "5"]])
    assert reasons(read) == [(3, "row-too-long")]


def test_many_rows_with_too_many_cells_refuse_the_file(desk: Desk) -> None:
    ragged = [[*x_row(x_id(f"2021-09-02T10:{at:02}")), "5"] for at in range(4)]
    error = desk.refused(X_NAME, [X_HEADINGS, x_row(FIRST), *ragged]).error
    assert isinstance(error, DamagedFile)
    assert (error.text_id, error.slots["row"]) == ("rows-ragged", "3")
