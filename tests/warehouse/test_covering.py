"""The days files speak for, before an import and with it."""

from dataclasses import replace
from datetime import date

from tests.warehouse.test_previewing import posts
from warehouse.connection import Warehouse
from warehouse.covering import CoverageGained, coverage_gained
from warehouse.ledger import append_import
from warehouse.staging import StagedWindow

JULY, AUGUST = (date(2026, 7, 1), date(2026, 7, 31)), (date(2026, 8, 1), date(2026, 8, 31))
SEPTEMBER = (date(2026, 9, 1), date(2026, 9, 30))


def window(account: str, from_on: date, to_on: date) -> StagedWindow:
    return StagedWindow("x", account, "posts", from_on, to_on)


def gained(warehouse: Warehouse, *windows: StagedWindow) -> tuple[CoverageGained, ...]:
    with warehouse.cursor() as cursor:
        return coverage_gained(cursor, windows)


def test_a_first_file_gains_its_days_and_a_later_one_what_it_adds(warehouse: Warehouse) -> None:
    assert gained(warehouse, window("Werkstolz", *JULY)) == (CoverageGained("x", "werkstolz", "posts", (), (JULY,)),)
    stored = replace(posts(date(2026, 8, 1), p1=100), windows=(window("werkstolz", *JULY),))
    append_import(warehouse, stored, lambda *_: {})
    assert gained(warehouse, window("@Werkstolz", *AUGUST)) == (
        CoverageGained("x", "werkstolz", "posts", (JULY,), ((JULY[0], AUGUST[1]),)),
    )


def test_days_that_were_covered_before_are_no_gain(warehouse: Warehouse) -> None:
    stored = replace(posts(date(2026, 8, 1), p1=100), windows=(window("werkstolz", *JULY),))
    append_import(warehouse, stored, lambda *_: {})
    assert gained(warehouse, window("werkstolz", date(2026, 7, 10), date(2026, 7, 20))) == ()


def test_a_gap_between_files_stays_a_gap_and_filling_it_is_a_gain(warehouse: Warehouse) -> None:
    july_and_september = (window("werkstolz", *JULY), window("werkstolz", *SEPTEMBER))
    append_import(warehouse, replace(posts(date(2026, 10, 1), p1=100), windows=july_and_september), lambda *_: {})
    assert gained(warehouse, window("werkstolz", *AUGUST)) == (
        CoverageGained("x", "werkstolz", "posts", (JULY, SEPTEMBER), ((JULY[0], SEPTEMBER[1]),)),
    )
    may = (date(2026, 5, 1), date(2026, 5, 31))
    assert gained(warehouse, window("werkstolz", *may))[0].after == (may, JULY, SEPTEMBER)
