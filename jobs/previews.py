"""What a reader sees before confirming: each table's first rows raw and interpreted, and every column summed up."""

from dataclasses import dataclass
from typing import Any, Literal

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from data_loaders import parsers_dates, parsers_numbers
from data_loaders.parsers import BadCell
from data_loaders.rows import ReadExport, SourceRows, TypedTable

EXAMPLES = 3
PLACE = ("sheet_name", "row_number")
Form = Literal["text", "number", "day", "moment", "truth", "list"]


@dataclass(frozen=True)
class ColumnSummary:
    """One typed column over all rows; lowest and highest are None for texts, heading is "" for derived columns."""

    name: str
    heading: str
    form: Form
    empty_share: float
    lowest: Any
    highest: Any
    examples: tuple[Any, ...]


@dataclass(frozen=True)
class Preview:
    """One table of a file: source as it stands there, typed as it is understood (column row_number joins the two)."""

    kind: str
    source: SourceRows
    typed: pd.DataFrame
    columns: tuple[ColumnSummary, ...]

    @property
    def rows_not_taken(self) -> tuple[int, ...]:
        """Rows of the source that became no typed row: refused, or totals and notices."""
        taken = set(self.typed["row_number"])
        return tuple(number for number in self.source.row_numbers if number not in taken)


def previews_of(export: ReadExport) -> tuple[Preview, ...]:
    """A preview of each table of an export that has rows."""
    return tuple(_preview(table) for table in export.tables if table.source.row_numbers)


def reading_of(question: str, choice: str, example: str) -> Any:
    """What a cell would mean if a question about dates or decimals were answered so; None if nothing."""
    try:
        if question == "date_order":
            return parsers_dates.moment(example, choice).on
        return parsers_numbers.amount(example, choice)
    except BadCell:
        return None


def _preview(table: TypedTable) -> Preview:
    names = [name for name in table.rows.column_names if name not in PLACE and _is_delivered(table, name)]
    is_shown = pc.is_in(table.rows["row_number"], value_set=pa.array(table.source.row_numbers, pa.int32()))
    shown = table.rows.filter(is_shown).select(["row_number", *names]).sort_by("row_number")
    typed: pd.DataFrame = shown.to_pandas(types_mapper=pd.ArrowDtype)
    return Preview(table.kind, table.source, typed, tuple(_summary(table, name) for name in names))


def _is_delivered(table: TypedTable, name: str) -> bool:
    return name in table.source.heading_of or table.rows[name].null_count < table.rows.num_rows


def _summary(table: TypedTable, name: str) -> ColumnSummary:
    column = table.rows[name]
    form = _form(column.type)
    filled = column.drop_null()
    span = pc.min_max(filled).as_py() if form in ("number", "day", "moment") else {"min": None, "max": None}
    return ColumnSummary(
        name=name,
        heading=table.source.heading_of.get(name, ""),
        form=form,
        empty_share=column.null_count / len(column) if len(column) else 1.0,
        lowest=span["min"],
        highest=span["max"],
        examples=_examples(filled),
    )


def _examples(filled: pa.ChunkedArray) -> tuple[Any, ...]:
    """The first different values; the first thousand rows are enough to find them."""
    found: list[Any] = []
    for value in filled.slice(0, 1000).to_pylist():
        if value not in found:
            found.append(value)
        if len(found) == EXAMPLES:
            break
    return tuple(found)


def _form(kind: pa.DataType) -> Form:
    if pa.types.is_list(kind):
        return "list"
    if pa.types.is_boolean(kind):
        return "truth"
    if pa.types.is_date(kind):
        return "day"
    if pa.types.is_timestamp(kind):
        return "moment"
    return "number" if pa.types.is_integer(kind) or pa.types.is_floating(kind) else "text"
