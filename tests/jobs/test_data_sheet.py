"""The data sheet is written from the program and names every field on people it keeps."""

from dataclasses import replace

import pytest

from jobs.data_sheet import PAGES, data_sheet
from language import LANGUAGES
from tests.warehouse.files import rows_of
from warehouse.connection import Warehouse
from warehouse.personal_fields import PERSONAL_FIELDS, WHOLLY_PERSONAL
from warehouse.settings import Settings


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheets_in_the_documentation_are_current(language: str) -> None:
    assert PAGES[language].read_text(encoding="utf-8") == data_sheet(Settings(), language), (
        "run python -m warehouse data-sheet"
    )


def test_every_field_of_tables_on_people_is_named_once_and_exists(warehouse: Warehouse) -> None:
    stored = set(rows_of(warehouse, "select table_name, column_name from duckdb_columns() where not internal"))
    named = [(one.table, column) for one in PERSONAL_FIELDS for column in one.columns]
    assert len(named) == len(set(named))
    assert set(named) <= stored
    assert {field for field in stored if field[0] in WHOLLY_PERSONAL} == {
        field for field in named if field[0] in WHOLLY_PERSONAL
    }


def test_the_sheet_follows_the_settings_in_force() -> None:
    tightened = replace(Settings(), minimum_group=9, default_consent="aggregate only", lists_shown=False)
    sheet = data_sheet(tightened, "en")
    assert "fewer than 9 people" in sheet and "recorded choice: in sums only" in sheet and "people are off" in sheet
