"""Published figures that changed later are found in the ledger, with what changed them."""

from datetime import date, datetime

import duckdb

from jobs.restatements import Cause, Restatement, restatements
from tests.warehouse.files import file, load, post
from warehouse.connection import Warehouse
from warehouse.ledger import redo_import, undo_import

SPRING = (date(2026, 4, 1), date(2026, 6, 30))
MAY = date(2026, 5, 4)


def posts_in(cursor: duckdb.DuckDBPyConnection, quarter: tuple[date, date]) -> dict[str, float | None]:
    """The posts of a quarter; unknown where there are none."""
    ((posts,),) = cursor.execute("select count(*) from posts where published_on between ? and ?", quarter).fetchall()
    return {"posts": float(posts) if posts else None}


def posts(name: str, *numbers: int) -> object:
    """A file of posts of May."""
    return file(name, "posts", [post(number, published_on=MAY) for number in numbers])


def written_at(warehouse: Warehouse, *moments: str) -> None:
    """Let the writes so far have happened at these moments."""
    with warehouse.cursor() as cursor:
        for version, moment in enumerate(moments, 1):
            cursor.execute(
                "update data_versions set created_at = ? where data_version = ?",
                [datetime.fromisoformat(moment), version],
            )


def found() -> list[tuple[float | None, float | None, tuple[Cause, ...]]]:
    """The restatements of the spring: then, after, causes."""
    told: list[Restatement] = restatements((SPRING,), posts_in).wait(60)
    return [(one.then, one.after, one.causes) for one in told]


def test_a_late_import_and_an_undo_restate_a_finished_quarter(warehouse: Warehouse) -> None:
    load(warehouse, posts("first", 1, 2))
    load(warehouse, posts("late", 3))
    undo_import(warehouse, 1, "tester")
    written_at(warehouse, "2026-07-02T08:00", "2026-07-20T08:00", "2026-08-03T08:00")
    assert found() == [(3.0, 1.0, (Cause("undo", "1"),)), (2.0, 3.0, (Cause("import", "2"),))]


def test_a_figure_of_a_quarter_that_was_not_over_was_not_published(warehouse: Warehouse) -> None:
    load(warehouse, posts("first", 1, 2))
    load(warehouse, posts("later", 3))
    written_at(warehouse, "2026-06-02T08:00", "2026-07-20T08:00")
    assert found() == []


def test_what_stood_for_less_than_an_hour_was_a_step_of_one_piece_of_work(warehouse: Warehouse) -> None:
    load(warehouse, posts("first", 1, 2))
    load(warehouse, posts("second", 3))
    undo_import(warehouse, 2, "tester")
    redo_import(warehouse, 2, "tester")
    written_at(warehouse, "2026-07-02T08:00", "2026-07-02T08:20", "2026-07-05T09:00", "2026-07-05T09:10")
    assert found() == []
    undo_import(warehouse, 3, "tester")
    assert found() == [(3.0, 2.0, (Cause("undo", "3"),))]
