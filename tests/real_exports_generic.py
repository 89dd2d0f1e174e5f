"""What is known of real follower sheets kept by hand: every figure, the newest stock, and what must be asked."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from data_loaders.questions import Answers
from data_loaders.reading import RefusedExport, read_file
from data_loaders.receipts import receipt_of
from data_loaders.rows import TypedTable

HANDLE = "account-of-the-sheet"


def generic_answers(answers: Answers) -> Answers:
    """The network stands in the name of the sheet, its account nowhere."""
    return replace(answers, account={"x": HANDLE})


def generic_faults(path: Path, expected: dict[str, Any], answers: Answers) -> list[str]:
    """What differs from the expectation; empty = as described."""
    (asking,), (read,) = read_file(path, answers), read_file(path, generic_answers(answers))
    if isinstance(read, RefusedExport) or isinstance(asking, RefusedExport):
        return ["refused"]
    (table,), (wanted,) = read.tables, expected["tables"]
    told = receipt_of(read).tables[0]
    pairs: list[tuple[str, Any, Any]] = [
        ("layout", read.layout, expected["layout"]),
        ("kind", told.kind, "days"),
        ("rows", (told.rows, table.rows_read), (wanted["rows"], wanted["rows"])),
        ("days", (str(told.first_on), str(told.last_on)), (wanted["date_min"], wanted["date_max"])),
        ("different days", len(set(table.rows["day_on"].to_pylist())), wanted["distinct_dates"]),
        ("newest stock", newest_stock(table), wanted["latest_followers_total"]),
        ("asked", [question.id for question in asking.questions], ["account"]),
        ("still asked", list(read.questions), []),
    ]
    sums = {name: total for name, total in told.sums.items() if total is not None and name != "followers_total"}
    filled = {name: table.rows.num_rows - table.rows[name].null_count for name in wanted["filled"]}
    pairs += [("sums", sums, wanted["sums"]), ("filled", filled, wanted["filled"])]
    return [f"{name}: {found!r} for {should!r}" for name, found, should in pairs if found != should]


def newest_stock(table: TypedTable) -> list[list[Any]]:
    """Day and stock of the last row that has one."""
    rows = zip(table.rows["day_on"].to_pylist(), table.rows["followers_total"].to_pylist(), strict=True)
    day, stock = max((day, stock) for day, stock in rows if stock is not None)
    return [[str(day), stock]]
