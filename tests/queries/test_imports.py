"""What is loaded per week, and what becomes of imports in the history, with rows made by hand."""

import pandas as pd
import pytest

from queries.imports import coverage_by_week, import_history, unmatched_accounts
from queries.scope import Role, Viewer
from tests.queries.hand_made import VIEWER, Program, day, scope
from warehouse.connection import Warehouse


def states(program: Program, warehouse: Warehouse, today: str, content: str = "posts") -> list[str]:
    """The states of the six ISO weeks from 5 January to 15 February 2026."""
    program.load(warehouse)
    rows = coverage_by_week(scope("01-05", "02-15"), VIEWER, day(today)).rows
    return list(rows.loc[rows["content"] == content, "status"])


def test_a_week_is_complete_in_part_missing_or_not_expected(warehouse: Warehouse) -> None:
    program = Program().window("01-12", "01-21").window("02-02", "02-15")
    assert states(program, warehouse, "02-15") == [
        "not expected", "complete", "partial", "missing", "complete", "not expected",
    ]  # fmt: skip


def test_a_week_that_is_over_and_not_loaded_is_missing_up_to_today(warehouse: Warehouse) -> None:
    assert states(Program().window("01-05", "01-11"), warehouse, "02-16") == ["complete", *["missing"] * 5]


def test_the_first_week_is_complete_from_the_first_day_loaded(warehouse: Warehouse) -> None:
    program = Program().window("01-08", "02-15", kind="interactions")
    assert states(program, warehouse, "02-16", "interactions") == ["complete"] * 6


def test_a_later_gap_in_a_log_of_one_day_makes_its_week_partial(warehouse: Warehouse) -> None:
    program = Program().window("01-05", "01-20", kind="interactions").window("01-22", "02-15", kind="interactions")
    assert states(program, warehouse, "02-16", "interactions")[2] == "partial"


def history() -> Program:
    """Two files; the second was taken back and its rows brought back as the third."""
    program = Program().imported(1, "list.csv", layout="template_members", platform=None, account=None)
    program.imported(2, "posts.csv", removed_in=3).imported(3, "posts.csv", file_sha256="sha-2")
    program.rows["import_changes"] += [
        {"import_id": 2, "change": "undo", "changed_by": "Mira Muster", "data_version": 1, "redo_of": None},
        {"import_id": 3, "change": "redo", "changed_by": "Mira Muster", "data_version": 1, "redo_of": 2},
    ]
    return program


def test_the_history_tells_what_became_of_every_import(warehouse: Warehouse) -> None:
    history().load(warehouse)
    rows = import_history(Viewer("analyst")).rows
    assert list(rows["import_id"]) == [3, 2, 1]
    assert list(rows["status"]) == ["redone", "taken back", "live"]
    assert list(rows["can_be_redone"]) == [False, False, False]
    assert (rows["redo_of"][0], rows["rows_read"][0], rows["last_on"][0]) == (2, 12, pd.Timestamp(2026, 3, 31))


def test_only_the_last_of_a_file_taken_back_can_be_redone(warehouse: Warehouse) -> None:
    program = history()
    program.rows["imports"][2]["removed_in"] = 4
    program.load(warehouse)
    rows = import_history(Viewer("analyst")).rows
    assert list(rows["can_be_redone"]) == [True, False, False]


@pytest.mark.parametrize(
    ("role", "names_files", "names_people"),
    [("viewer", False, False), ("analyst", True, True), ("lead", False, True), ("auditor", False, True)],
)
def test_names_of_files_and_people_leave_only_for_those_who_may_see_them(
    warehouse: Warehouse, role: Role, names_files: bool, names_people: bool
) -> None:
    history().load(warehouse)
    rows = import_history(Viewer(role)).rows
    assert rows["file_name"].notna().all() == rows["account"].notna().any() == names_files
    assert rows["imported_by"].notna().all() == rows["taken_back_by"].notna().any() == names_people


@pytest.mark.parametrize(("role", "accounts"), [("viewer", 0), ("analyst", 1), ("lead", 0), ("auditor", 0)])
def test_accounts_that_are_nobodys_are_listed_for_analysts_only(
    warehouse: Warehouse, role: Role, accounts: int
) -> None:
    Program().member("a").post("a", "02-01").post(None, "02-01", 3, author_account="fremd").load(warehouse)
    rows = unmatched_accounts(scope(), Viewer(role)).rows
    assert len(rows) == accounts
    assert list(rows["posts"]) == [3] * accounts
