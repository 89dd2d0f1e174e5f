"""Files with more bad rows than anybody reads: counted exactly, listed up to a limit that is said."""

import csv
from pathlib import Path

import pytest

from data_loaders import receipts, refusals
from data_loaders.questions import NO_ANSWERS
from data_loaders.reading import RefusedExport, read_file
from data_loaders.receipts import receipt_of
from data_loaders.rows import ReadExport, RowProblem
from jobs.repairs import repair_cards

HEADINGS = ("platform", "post_id", "permalink", "author_account", "published_at", "text", "impressions", "reactions")


def read_posts(folder: Path, rows: list[tuple[str, str]]) -> ReadExport:
    """Our template with these impressions and days."""
    path = folder / "posts_2026-01-31.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        sheet = csv.writer(file)
        sheet.writerow(HEADINGS)
        for number, (impressions, moment) in enumerate(rows):
            link = f"https://www.linkedin.com/feed/update/urn:li:activity:{7_300_000_000_000_000_000 + number}"
            sheet.writerow(["linkedin", "", link, "muster", moment, "Werkstatt", impressions, "1"])
    (export,) = read_file(path, NO_ANSWERS)
    assert not isinstance(export, RefusedExport), export
    return export


def test_every_bad_row_is_counted_by_its_cause_and_the_first_are_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(refusals, "LISTED_PER_CAUSE", 3)
    good, bad_figure, bad_day = ("5", "2025-03-01 10:00"), ("viele", "2025-03-01 10:00"), ("5", "2025-02-30 10:00")
    export = read_posts(tmp_path, [good, *[bad_figure] * 5, *[bad_day] * 2, good])
    (table,) = export.tables
    assert table.rows.num_rows == 2
    assert [(problem.row, problem.column, problem.more) for problem in table.problems] == [
        (3, "impressions", 0), (4, "impressions", 0), (5, "impressions", 2),
        (8, "published_at", 0), (9, "published_at", 0),
    ]  # fmt: skip
    assert table.rejected.rows["row_number"].to_pylist() == [3, 4, 5, 6, 7, 8, 9], "those not listed stay as well"
    assert table.rejected.rows["column"].to_pylist() == ["impressions"] * 5 + ["published_at"] * 2
    receipt = receipt_of(export)
    assert receipt.rows.rejected == 7
    assert [(card.column, card.count) for card in repair_cards(receipt.problems)] == [
        ("impressions", 5), ("published_at", 2),
    ]  # fmt: skip


def test_a_receipt_lists_fewer_rows_than_the_workbook_of_rejected_ones_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(refusals, "LISTED_PER_CAUSE", 4)
    monkeypatch.setattr(receipts, "LISTED_PROBLEMS", 2)
    export = read_posts(tmp_path, [("viele", "2025-03-01 10:00")] * 9)
    told = receipt_of(export).as_json()["problems"]
    assert [(problem["row"], problem.get("more")) for problem in told] == [(2, None), (3, 7)]
    assert repair_cards(RowProblem(**problem) for problem in told)[0].count == 9
    assert export.tables[0].rejected.rows["row_number"].to_pylist() == list(range(2, 11))


def test_a_receipt_with_many_causes_lists_fewer_of_each_and_none_of_them_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receipts, "LISTED_PROBLEMS", 4)
    export = read_posts(tmp_path, [("viele", "2025-03-01 10:00")] * 9 + [("5", "2025-02-30 10:00")] * 3)
    told = receipt_of(export).as_json()["problems"]
    assert [(problem["row"], problem["column"], problem.get("more")) for problem in told] == [
        (2, "impressions", None), (3, "impressions", 7), (11, "published_at", None), (12, "published_at", 1),
    ]  # fmt: skip


def test_a_row_that_is_no_data_is_not_counted_as_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(refusals, "LISTED_PER_CAUSE", 1)
    refused = refusals.Refusals(5)
    for position in (1, 2, 4):
        refused.add(position, ("day", "date-unreadable"), lambda row=position: RowProblem("", row, "day", "", "x"))
    refused.discard(4)
    assert (list(refused), len(refused), 4 in refused) == ([1, 2], 2, False)
    assert refused.mask().to_pylist() == [False, True, True, False, False]
