"""The sample exports: one folder per layout, or per layout and variant (`<layout>-<variant>`), with expected rows."""

import csv
import io
import json
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from data_loaders.questions import NO_ANSWERS, Answers, with_answers
from data_loaders.reading import RefusedExport, read_file
from data_loaders.rows import ReadExport, TypedTable

FOLDER = Path(__file__).parent / "exports"
TODAY = date(2026, 11, 1)


@dataclass(frozen=True)
class Sample:
    """One sample: its folder, the layout it is for, and how it is read."""

    folder: Path

    @property
    def layout(self) -> str:
        return self.folder.name.split("-")[0]

    @property
    def export(self) -> Path:
        (path,) = self.folder.glob("export.*")
        return path

    @property
    def shown_name(self) -> str:
        return str(self._reading()["shown_name"])

    @property
    def answers(self) -> Answers:
        return with_answers(NO_ANSWERS, self._reading()["answers"])

    def _reading(self) -> dict[str, Any]:
        reading: dict[str, Any] = json.loads((self.folder / "reading.json").read_text(encoding="utf-8"))
        return reading

    def read(self) -> ReadExport:
        """The sample as the command line would read it, with the answers a person would give; read once a run."""
        return read_sample(self)

    def expected(self) -> dict[str, str]:
        """The expected rows as text, by file name."""
        return {path.name: path.read_text(encoding="utf-8") for path in sorted(self.folder.glob("*_rows.csv"))}


@cache
def read_sample(sample: Sample) -> ReadExport:
    """What Sample.read gives."""
    (read,) = read_file(sample.export, sample.answers, sample.shown_name, today=TODAY)
    if isinstance(read, RefusedExport):
        raise AssertionError(f"{sample.folder.name} refused: {read.error.text_id} {read.error.slots}")
    return read


def samples() -> list[Sample]:
    return [Sample(path) for path in sorted(FOLDER.iterdir()) if path.is_dir()]


def rows_as_text(read: ReadExport) -> dict[str, str]:
    """Every table of a read export as csv, only columns that hold a value; lists are joined by ` | `."""
    numbered = enumerate(read.tables, start=1)
    return {f"{number}_{table.kind}_rows.csv": _table_as_text(table) for number, table in numbered}


def _table_as_text(table: TypedTable) -> str:
    filled = [name for name in table.rows.column_names if table.rows[name].null_count < table.rows.num_rows]
    written = io.StringIO()
    sheet = csv.writer(written, lineterminator="\n")
    sheet.writerow(filled)
    for row in table.rows.select(filled).to_pylist():
        sheet.writerow([_cell(value) for value in row.values()])
    return written.getvalue()


def _cell(value: object) -> str:
    """Empty = null; an empty text cannot occur in typed rows."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="milliseconds" if value.microsecond else "seconds")
    if isinstance(value, list):
        return " | ".join(value)
    return str(value)
