"""Invented files for the ledger, written as short lists of rows."""

from datetime import date, datetime
from typing import Any

import pyarrow as pa

from warehouse.connection import Warehouse
from warehouse.ledger import StagedImport, StagedTable, StagedWindow, StoredImport, append_import
from warehouse.staging import STAGED_COLUMNS

LAYOUTS = {
    "posts": "talkwalker_mentions",
    "days": "linkedin_page_content",
    "audience": "linkedin_page_followers",
    "members": "template_members",
    "campaigns": "template_campaigns",
    "interactions": "template_interactions",
    "survey": "template_survey",
    "comparators": "template_comparators",
    "shares": "template_shares",
}


def table(kind: str, rows: list[dict[str, Any]], series: str | None = None) -> StagedTable:
    """A staged table; columns a row does not name are null."""
    placed = [{"sheet_name": "Sheet0", "row_number": number, **row} for number, row in enumerate(rows, start=2)]
    columns = pa.schema(STAGED_COLUMNS[kind])
    return StagedTable(kind, series or LAYOUTS[kind], pa.Table.from_pylist(placed, schema=columns))


def file(
    name: str,
    kind: str,
    rows: list[dict[str, Any]],
    *,
    as_of: date = date(2026, 7, 1),
    series: str | None = None,
    windows: tuple[StagedWindow, ...] = (),
) -> StagedImport:
    """A staged file of one table; its series says layout and account."""
    layout, _, account = (series or LAYOUTS[kind]).partition(":")
    platform = "linkedin" if layout.startswith("linkedin") else "x" if layout.startswith("x_") else None
    return StagedImport(
        f"{name}.csv", f"sha-{name}", layout, "2017", platform, account or None, as_of, "given", "tester", False,
        (table(kind, rows, series),), windows,
    )  # fmt: skip


def load(warehouse: Warehouse, staged: StagedImport) -> StoredImport:
    """Append a file with a receipt of its counts."""
    return append_import(warehouse, staged, lambda number, counts: {"import_id": number, "new": counts.new})


def rows_of(warehouse: Warehouse, question: str) -> list[tuple[Any, ...]]:
    """The rows a question gives."""
    with warehouse.cursor() as cursor:
        return cursor.execute(question).fetchall()


def row_of(warehouse: Warehouse, question: str) -> tuple[Any, ...]:
    """The only row a question gives."""
    rows = rows_of(warehouse, question)
    assert len(rows) == 1, rows
    return rows[0]


def post(status: int, **said: Any) -> dict[str, Any]:
    """A post on X by its status id."""
    return {"platform": "x", "post_id": str(status), "text": f"Beitrag {status}"} | said


def at(moment: str) -> datetime:
    """A moment in UTC, without zone as the ledger keeps it."""
    return datetime.fromisoformat(moment)
