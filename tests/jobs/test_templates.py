"""The templates a page offers explain themselves and are recognised as empty."""

import io
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from data_loaders.questions import Answers
from jobs import imports
from jobs.templates import TEMPLATES, template_workbook
from language import LANGUAGES, say
from warehouse.connection import Warehouse
from warehouse.ledger import content_hash


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_opens_and_explains_each_column(name: str, language: str) -> None:
    filled_in, explained, _ = openpyxl.load_workbook(io.BytesIO(template_workbook(name, language))).worksheets
    headings = [cell.value for cell in filled_in[1]]
    rows = [[cell.value for cell in row] for row in explained.iter_rows()]
    assert rows[0][0] == say(f"template-{name.removeprefix('template_')}-about", language)
    explanations = {row[0]: row[1:] for row in rows[2:]}
    assert list(explanations) == headings
    marks = {say("template-required", language), say("template-optional", language)}
    assert all(mark in marks and prose for mark, prose in explanations.values())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TEMPLATES)
def test_an_unfilled_template_is_recognised_and_empty(
    database: Warehouse, tmp_path: Path, name: str, language: str
) -> None:
    before = content_hash(database)
    path = tmp_path / "template.xlsx"
    path.write_bytes(template_workbook(name, language))
    (inspection,) = imports.inspect(path, path.name, Answers(exported_on=date(2026, 3, 31)), "analyst")
    assert (inspection.receipt.layout, inspection.receipt.status) == (name, "ready")
    assert inspection.receipt.rows.read == 0
    assert inspection.previews == ()
    assert ("rows-none", {}) in inspection.receipt.notes
    assert content_hash(database) == before
