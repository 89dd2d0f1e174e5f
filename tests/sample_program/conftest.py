"""A small program and the default one, each told and written once."""

import csv
import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from sample_program import Program, ProgramPlan, WrittenFile, tell_program, write_program

UNTIL = date(2026, 10, 5)
Table = list[list[str]]


@pytest.fixture(scope="session")
def small_plan() -> ProgramPlan:
    return ProgramPlan(until=UNTIL, members=60, posts=1500, start_on=date(2022, 10, 5), seed=7)


@pytest.fixture(scope="session")
def small_program(small_plan: ProgramPlan) -> Program:
    return tell_program(small_plan)


@pytest.fixture(scope="session")
def default_program() -> Program:
    return tell_program(ProgramPlan(until=UNTIL))


@pytest.fixture(scope="session")
def written_files(tmp_path_factory: pytest.TempPathFactory, small_plan: ProgramPlan) -> list[WrittenFile]:
    return write_program(tmp_path_factory.mktemp("program"), small_plan)


@pytest.fixture
def tables() -> Callable[[WrittenFile], dict[str, Table]]:
    """Reads a written file into its sheets; a csv has one sheet named ''."""
    return read_tables


def read_tables(file: WrittenFile) -> dict[str, Table]:
    if file.path.suffix == ".csv":
        return {"": read_csv(file.path)}
    workbook = CalamineWorkbook.from_path(str(file.path))
    return {
        name: [[str(cell) for cell in row] for row in workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)]
        for name in workbook.sheet_names
    }


def read_csv(path: Path) -> Table:
    return list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))
