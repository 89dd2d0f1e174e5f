"""Warehouses in the state their name says."""

import gc
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import warehouse.connection
from data_loaders.questions import NO_ANSWERS, with_answers
from data_loaders.reading import read_file
from data_loaders.receipts import receipt_of
from data_loaders.rows import ReadExport
from jobs.imports import staged_of
from jobs.inspections import readers
from jobs.sample import SAMPLE_AUTHOR, SAMPLE_LOADED
from jobs.writer import writer
from sample_program import Program, ProgramPlan, WrittenFile, tell_program
from sample_program.writing import exports_of, write_exports
from warehouse.connection import Warehouse, open_warehouse
from warehouse.ledger import RowCounts, append_import, record_decision

# A seed whose story has all of them: leaving, coming back, moves, pauses, creators, changed accounts.
SAMPLE_PLAN = ProgramPlan(until=date(2026, 8, 18), members=80, posts=1500, start_on=date(2023, 7, 1), seed=24)


@pytest.fixture
def warehouse_in_memory() -> Iterator[Warehouse]:
    """Empty and in memory; nobody serves it."""
    opened = open_warehouse(None)
    yield opened
    for background in (readers(), writer()):
        background.wait_until_idle()  # what a page asked it for would go on in the next test's warehouse
    opened.close()


@pytest.fixture(name="warehouse")
def warehouse_served(warehouse_in_memory: Warehouse, monkeypatch: pytest.MonkeyPatch) -> Warehouse:
    """Empty, in memory, and the one the process serves."""
    monkeypatch.setattr(warehouse.connection, "_served", [warehouse_in_memory])
    return warehouse_in_memory


@pytest.fixture(scope="session")
def told_sample() -> Program:
    """The ground truth of a sample of moderate size."""
    return tell_program(SAMPLE_PLAN)


@pytest.fixture(scope="session")
def sample_exports(told_sample: Program, tmp_path_factory: pytest.TempPathFactory) -> list[WrittenFile]:
    """The files of the told sample."""
    return write_exports(tmp_path_factory.mktemp("sample-exports"), exports_of(told_sample))


@pytest.fixture(scope="session")
def sample_file(sample_exports: list[WrittenFile], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file into which the real loaders have brought the told sample, once; copy it to write to it."""
    path = tmp_path_factory.mktemp("sample-loaded") / "program.duckdb"
    opened = open_warehouse(path)
    with ThreadPoolExecutor(2) as readers:
        for found in readers.map(read_sample, sample_exports):
            for export in found:
                append_sample(opened, export)
    record_decision(opened, "answer", SAMPLE_LOADED, len(sample_exports), SAMPLE_PLAN.until, SAMPLE_AUTHOR)
    opened.close()
    return path


def read_sample(file: WrittenFile) -> list[ReadExport]:
    """One file as the loaders understand it; none may be refused."""
    found = read_file(file.path, with_answers(NO_ANSWERS, file.answers))
    exports = [export for export in found if isinstance(export, ReadExport)]
    assert exports and len(exports) == len(found), file.path.name
    return exports


def append_sample(opened: Warehouse, export: ReadExport) -> int:
    """Bring one export into the ledger as the jobs do, without publishing; gives the import."""

    def receipt(import_id: int, counts: RowCounts) -> dict[str, Any]:
        return receipt_of(export, status="imported", import_id=import_id, counts=counts).as_json()

    return append_import(opened, staged_of(export, SAMPLE_AUTHOR, is_sample=True), receipt).import_id


@pytest.fixture(scope="session")
def opened_sample(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Warehouse]:
    """The loaded sample for all tests that only read."""
    opened = open_warehouse(Path(shutil.copy(sample_file, tmp_path_factory.mktemp("sample-read") / "program.duckdb")))
    yield opened
    opened.close()


@pytest.fixture
def sample_warehouse(opened_sample: Warehouse, monkeypatch: pytest.MonkeyPatch) -> Warehouse:
    """The loaded sample, and the one the process serves; nothing may be written to it."""
    monkeypatch.setattr(warehouse.connection, "_served", [opened_sample])
    return opened_sample


@pytest.fixture
def own_sample_warehouse(sample_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Warehouse]:
    """A copy of the loaded sample that a test may write to, and the one the process serves."""
    opened = open_warehouse(Path(shutil.copy(sample_file, tmp_path / "program.duckdb")))
    monkeypatch.setattr(warehouse.connection, "_served", [opened])
    yield opened
    opened.close()


def pytest_unconfigure() -> None:
    """Take Hypothesis's hook out of the garbage collector: what it holds outlives DuckDB, which then reports leaks."""
    gc.callbacks[:] = [hook for hook in gc.callbacks if not hook.__module__.startswith("hypothesis.")]
