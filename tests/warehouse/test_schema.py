"""The schema as analysts see it."""

import json
from pathlib import Path

import pytest

from tests.warehouse.files import file, load, post, rows_of
from warehouse.__main__ import main
from warehouse.connection import Warehouse, open_warehouse
from warehouse.contents import content_hash
from warehouse.schema_page import PAGE, schema_page
from warehouse.scripts import ROOM, script


def test_the_schema_page_is_current(warehouse: Warehouse) -> None:
    assert PAGE.read_text(encoding="utf-8") == schema_page(warehouse), "run python -m warehouse schema"


def test_every_table_view_and_macro_is_described(warehouse: Warehouse) -> None:
    described = rows_of(warehouse, script("schema_page"))
    assert described and [name for _, name, comment, *_ in described if not comment] == []


@pytest.mark.parametrize("path", sorted(ROOM.rglob("*.sql")), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_script_says_in_its_first_line_what_it_is_for_and_is_short(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("-- ")
    assert path.parent.name == "migrations" or len(lines) <= 60


def test_words_about_macros_stand_apart_from_the_views_of_a_shared_store() -> None:
    """DuckLake 1.0 refuses comments on macros."""
    with_words = [path.name for path in (ROOM / "views").glob("*.sql") if "comment on macro" in path.read_text("utf-8")]
    assert with_words == []


def test_check_prints_version_and_content_hash(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    warehouse = open_warehouse(database)
    load(warehouse, file("posts", "posts", [post(1)]))
    expected = content_hash(warehouse)
    warehouse.close()
    assert main(["check", "--database", str(database), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "ok": True, "data_version": 1, "content_hash": expected, "wrong": [],
    }  # fmt: skip


def test_check_fails_on_a_changed_value_and_rebuild_repairs_it(database: Path) -> None:
    warehouse = open_warehouse(database)
    load(warehouse, file("posts", "posts", [post(1, impressions=1)]))
    with warehouse.cursor() as cursor:
        cursor.execute("update posts set impressions = 2")
    warehouse.close()
    assert main(["check", "--database", str(database)]) == 3
    assert main(["rebuild", "--database", str(database)]) == 0
    assert main(["check", "--database", str(database)]) == 0


def test_check_of_a_missing_file_creates_none(database: Path) -> None:
    assert main(["check", "--database", str(database)]) == 3
    assert not database.exists()
