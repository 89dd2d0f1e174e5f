"""Every bad input of the catalogue, laid in as a person would: its outcome, its words, and what it leaves untouched."""

import ast
import re
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from jobs.imports import Inspection, confirm, inspect, undo
from jobs.mappings import can_be_mapped
from jobs.repairs import repair_of
from jobs.wording import told
from language import LANGUAGES
from tests.bad_inputs.archives import ARCHIVES
from tests.bad_inputs.catalogue import BadInput, Outcome
from tests.bad_inputs.cells import CELLS
from tests.bad_inputs.excepted import EXCEPTED
from tests.bad_inputs.text import TEXT
from tests.bad_inputs.transport_and_identity import IDENTITY
from tests.bad_inputs.workbooks import WORKBOOKS
from warehouse.connection import Warehouse, close_served, open_warehouse, serve
from warehouse.contents import content_hash

CATALOGUE = (*IDENTITY, *ARCHIVES, *WORKBOOKS, *CELLS, *TEXT)
# Importing and taking back costs more than looking, so one file of every number goes all the way.
FIRST_OF_NUMBER = list({bad.number: bad for bad in reversed(CATALOGUE)}.values())
REFUSED_WITHIN_SECONDS, READ_WITHIN_SECONDS = 10, 90
# Readers beside imports, second process, memory, other releases, crashes, disks, damage, lost logs, the child, backups.
STORAGE = range(109, 121)
SENTENCE_END = re.compile(r"[.:;](?:\s|$)")
TESTS = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def database() -> Iterator[Warehouse]:
    """One database for all of them; nothing that is refused may change it."""
    close_served()
    warehouse = open_warehouse(None)
    serve(warehouse)
    yield warehouse
    close_served()


@pytest.mark.parametrize("bad", CATALOGUE, ids=lambda bad: f"{bad.number} {bad.about}")
def test_a_bad_input_has_its_outcome_and_harms_nothing(
    database: Warehouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bad: BadInput
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setenv("TMPDIR", str(scratch))
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    path = tmp_path / "handed-in"
    path.write_bytes(bad.content())
    before, started_at = content_hash(database), time.monotonic()
    inspections = inspect(path, bad.name, bad.answers, "analyst")
    took = time.monotonic() - started_at
    assert content_hash(database) == before
    assert [inspection.file_name for inspection in inspections] == list(bad.outcomes)
    for inspection in inspections:
        check_outcome(inspection, bad.outcomes[inspection.file_name])
    is_refused = all(inspection.receipt.status == "refused" for inspection in inspections)
    assert took < (REFUSED_WITHIN_SECONDS if is_refused else READ_WITHIN_SECONDS)
    for inspection in inspections if is_refused or bad in FIRST_OF_NUMBER else []:
        receipt = confirm(inspection, bad.answers, by="test", role="analyst").wait()
        assert receipt.rows.adds_up or receipt.status in ("refused", "needs_answer")
        if receipt.import_id is not None:
            undo(receipt.import_id, by="test", role="analyst").wait()
    if is_refused:
        assert content_hash(database) == before
    del inspections
    assert [left.name for left in scratch.rglob("*") if left.is_file()] == []


def check_outcome(inspection: Inspection, outcome: Outcome) -> None:
    """Status, what is said and how many rows; every text stands in both languages."""
    receipt = inspection.receipt
    said = [(receipt.message[0], dict(receipt.message[1])), *receipt.notes]
    reasons = {problem.reason for problem in receipt.problems}
    ids = {text_id for text_id, _ in said} | reasons | {question.id for question in receipt.questions}
    assert receipt.status == outcome.status, ids
    assert set(outcome.says) <= ids
    assert receipt.status != "ready" or receipt.rows.adds_up
    assert outcome.slots.items() <= receipt.message[1].items()
    tables = [] if inspection.export is None else [table.rows.to_pydict() for table in inspection.export.tables]
    if outcome.rows is not None:
        assert sum(len(rows["row_number"]) for rows in tables) == outcome.rows
    for name, values in outcome.holds.items():
        assert [value for rows in tables for value in rows.get(name, [])] == list(values)
    assert can_be_mapped(inspection) or not outcome.can_be_mapped
    for reason in reasons:
        for language in LANGUAGES:
            assert told(reason, language).strip() and told(repair_of(reason), language).strip()
    for text_id, slots in said:
        for language in LANGUAGES:
            text = told(text_id, language, **slots)
            assert text.strip() and text_id not in text
            assert "Traceback" not in text and "\ufffd" not in text
            # A refusal says what is wrong and, in a sentence of its own, what to do about it.
            assert receipt.status != "refused" or len(SENTENCE_END.findall(text)) > 1, text


def test_every_number_of_the_catalogue_is_tested_or_excepted_with_its_reason() -> None:
    numbers = {f"B{number}" for number in (*range(1, 74), *STORAGE)}
    tested = {bad.number for bad in CATALOGUE} | marked_numbers()
    assert tested | set(EXCEPTED) >= numbers, sorted(numbers - tested - set(EXCEPTED))
    assert not tested & set(EXCEPTED)


def marked_numbers() -> set[str]:
    """The numbers that tests elsewhere carry in a `bad_input` mark."""
    found: set[str] = set()
    for path in TESTS.rglob("test_*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "bad_input":
                found |= {argument.value for argument in node.args if isinstance(argument, ast.Constant)}  # type: ignore[misc]
    return found
