"""B46-B55, B61, B66 and B76: what can be wrong with headings, figures, days and ids, in whatever kind of file."""

from datetime import date, datetime, time

import openpyxl

from tests.bad_inputs.catalogue import (
    HEADINGS,
    BadInput,
    Outcome,
    asked,
    post,
    posts,
    refused,
    single,
    table,
    taken,
    unknown,
)
from tests.bad_inputs.workbooks import book
from tests.data_loaders.made_files import SHEET_PART, saved, with_part, xlsx

MARCH_1, MARCH_2 = date(2026, 3, 1), date(2026, 3, 2)
DAY_HEADINGS = ("platform", "account", "date", "followers_total")


def csv_file(number: str, about: str, rows: list[list[object]], outcome: Outcome) -> BadInput:
    """A bad text table."""
    return single(number, about, lambda: table(rows), outcome)


def in_1904(*rows: list[object]) -> bytes:
    """A workbook that counts its days from 1904."""
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    for row in rows:
        book.active.append(row)
    return saved(book)


def two_headings() -> list[list[object]]:
    """A row of groups above the true headings, its cells merged."""
    return [["Post", "", "", "", "", "", "Figures", ""], *posts(2)]


def with_error_cell() -> bytes:
    """A formula error where a count should stand."""
    workbook = openpyxl.Workbook()
    for row in posts(2):
        workbook.active.append(row)
    workbook.active["G2"] = "#N/A"
    workbook.active["G2"].data_type = "e"
    return saved(workbook)


def days(*cells: object) -> list[list[object]]:
    """A hand-kept list with these day cells."""
    return [list(DAY_HEADINGS), *(["x", "leuchtnetz", cell, 100] for cell in cells)]


def titled() -> list[list[object]]:
    """A title above, a total and a notice below."""
    return [["Our posts"], [], *posts(2), ["Total", "", "", "", "", "", 200, 14], ["Showing top 500 results"]]


LONG_ID = post(1)
LONG_ID[1], LONG_ID[2] = 2_032_000_000_000_000_123, None
RESCUED = post(2)
RESCUED[1] = "2.032E+18"
RESCUED[0], RESCUED[2] = "x", "https://x.com/leuchtnetz/status/2032000000000000123"

CELLS: tuple[BadInput, ...] = (
    book("B46", "formula without value", lambda: xlsx(*posts(1), post(9, impressions="=1+1")),
         taken(2, "file-formulas-without-value", impressions=(100, None))),
    book("B47", "formula error", with_error_cell, taken(2, "file-formula-errors", impressions=(None, 100))),
    *(csv_file("B47", f"{sign} as text", [*posts(1), post(9, impressions=sign)],
               taken(2, "formula-errors", impressions=(100, None)))
      for sign in ("#N/A", "#DIV/0!", "#REF!", "#NV")),
    *(csv_file("B48", sign, [*posts(1), post(9, impressions=sign)], taken(1, "number-unreadable"))
      for sign in ("NaN", "inf", "1e999999")),
    csv_file("B48", "minus zero", [*posts(1), post(9, impressions="-0")], taken(2, impressions=(100, 0))),
    *(csv_file("B49", f"{sign!r} between thousands", [*posts(1), post(9, impressions=f"1{sign}234")],
               taken(2, impressions=(100, 1234))) for sign in (" ", "\u00a0", "\u202f")),
    *(csv_file("B49", sign, [*posts(1), post(9, impressions=sign)], taken(1, "number-unreadable"))
      for sign in ("1,2K", "1.2K", "3,4 %", "'1234", "1 23")),
    csv_file("B49", "less than one per cent", [*posts(1), post(9, impressions="< 1%")],
             taken(2, "figures-below-one-percent", impressions=(100, None))),
    single("B50", "days and moments", lambda: xlsx(*days(MARCH_1, datetime(2026, 3, 2, 12))),  # noqa: DTZ001 - a cell has no zone
           taken(2, day_on=(MARCH_1, MARCH_2)), "followers_2026-03-31.xlsx"),
    single("B50", "days counted from 1904", lambda: in_1904(*days(MARCH_1, MARCH_2)),
           taken(2, day_on=(MARCH_1, MARCH_2)), "followers_2026-03-31.xlsx"),
    single("B50", "days as text and as plain numbers", lambda: xlsx(*days("2026-03-01", 46_083)),
           taken(1, "date-unreadable", day_on=(MARCH_1,)), "followers_2026-03-31.xlsx"),
    single("B50", "a time without a day", lambda: xlsx(*days(MARCH_1, time(9, 5))),
           taken(1, "date-unreadable", day_on=(MARCH_1,)), "followers_2026-03-31.xlsx"),
    single("B50", "29 February 1900 and year 9999",
           lambda: table(days("2026-03-01", "1900-02-28", "1900-02-29", "9999-12-31")),
           taken(1, "day-before-platform", "date-unreadable", "day-in-future", day_on=(MARCH_1,)),
           "followers_2026-03-31.csv"),
    csv_file("B51", "title, total and notice", titled(), taken(2, "rows-total", "rows-notice", impressions=(100, 100))),
    csv_file("B51", "a total that is not the sum", [*posts(2), ["Total", "", "", "", "", "", 900, 14]],
             taken(2, "rows-total", "totals-differ")),
    csv_file("B51", "two rows of headings", two_headings(), taken(2, impressions=(100, 100))),
    csv_file("B52", "a column twice with different figures",
             [[*HEADINGS, "impressions"], [*post(1), 999]], unknown("columns-repeated")),
    csv_file("B52", "a column twice with the same figures", [[*HEADINGS, "impressions"], [*post(1), 100]],
             taken(1, impressions=(100,))),
    csv_file("B52", "a column without a name", [[*HEADINGS, "", "reach"], [*post(1), "", 50]],
             taken(1, "columns-unnamed", reach=(50,))),
    csv_file("B52", "soft hyphens in headings",
             [[heading.replace("press", "pres\u00ads") for heading in HEADINGS], post(1)], taken(1)),
    csv_file("B53", "a new column", [[*HEADINGS, "mood"], [*post(1), "good"]], taken(1, "columns-new")),
    csv_file("B53", "a needed column missing", [row[:3] + row[4:] for row in posts(2)],
             unknown("layout-column-missing")),
    csv_file("B53", "a needed column renamed", [[*HEADINGS[:4], "when", *HEADINGS[5:]], post(1)],
             unknown("layout-column-missing")),
    csv_file("B53", "columns in another order", [row[::-1] for row in posts(2)], taken(2, impressions=(100, 100))),
    csv_file("B54", "a hundred thousand columns", [["x"] * 100_000] * 2, refused("file-too-many-columns")),
    book("B55", "a long id as a number", lambda: xlsx(list(HEADINGS), LONG_ID, post(3)), taken(1, "id-destroyed")),
    csv_file("B55", "an id in scientific notation", [*posts(1), ["facebook", "6.49E+17", None, *post(1)[3:]]],
             taken(1, "id-destroyed")),
    csv_file("B55", "an id rounded, whole in its link", [list(HEADINGS), RESCUED],
             taken(1, "ids-from-links", post_id=("2032000000000000123",))),
    csv_file("B76", "reach above impressions",
             [[*HEADINGS, "reach"], [*post(1), 500]], taken(1, "reach-above-impressions")),
    csv_file("B61", "a number of two readings", [*posts(1), post(9, impressions="1.234")], asked("decimal_mark")),
    book("B66", "a cell over the limit", lambda: with_part(
        xlsx(*posts(1), post(9, text="long")), SHEET_PART,
        lambda xml: xml.replace(b"<t>long</t>", b"<t>" + b"x" * 40_000 + b"</t>")), taken(1, "row-text-too-long")),
)  # fmt: skip
