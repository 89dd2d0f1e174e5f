"""The first rows of a file, as they stand there beside how we read them, and what each column holds."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import pandas as pd
import streamlit as st

from components.frame.literal import literal
from components.upload.words import column_word
from jobs.previews import ColumnSummary, Preview
from language import channel, day, exact, number, say

MOST_HEIGHT, ROW_HEIGHT = 250, 35
# Name, heading, type, share of empty cells, span; the examples take what is left.
COLUMN_WIDTHS = (170, 200, 120, 70, 165, 165)


def draw_previews(previews: tuple[Preview, ...], unclear: frozenset[str], is_open: bool, language: str) -> None:
    """One tab per table of the file; unclear headings wait for an answer."""
    if not previews:
        return
    with st.expander(say("upload-preview", language), expanded=is_open):
        if len(previews) == 1:
            _draw_preview(previews[0], unclear, language)
            return
        labels = [f"{number_of}. {_table_name(preview, language)}" for number_of, preview in enumerate(previews, 1)]
        for tab, preview in zip(st.tabs(labels), previews, strict=True):
            with tab:
                _draw_preview(preview, unclear, language)


def _draw_preview(preview: Preview, unclear: frozenset[str], language: str) -> None:
    rows = len(preview.source.row_numbers)
    raw, interpreted = st.columns(2)
    with raw:
        _draw_table(raw_rows(preview, language), say("upload-preview-raw", language, count=rows), language)
    with interpreted:
        if len(preview.typed):
            _draw_table(interpreted_rows(preview, language), say("upload-preview-read", language), language)
        else:
            st.caption(literal(say("upload-preview-none-taken", language)))
    if preview.rows_not_taken and len(preview.typed):
        numbers = ", ".join(spans_of(preview.rows_not_taken))
        st.caption(literal(say("upload-preview-not-taken", language, rows=numbers)))
    if not len(preview.typed):
        return
    columns = column_rows(preview.columns, unclear, language)
    _draw_table(columns, say("upload-preview-columns", language, count=len(columns)), language, COLUMN_WIDTHS)
    has_times = any(column.form == "moment" for column in preview.columns if column.empty_share < 1)
    told = [say("upload-preview-utc", language)] if has_times else []
    st.caption(literal(" ".join([*told, say("upload-preview-help", language)])))


def _draw_table(rows: pd.DataFrame, heading: str, language: str, widths: Sequence[int] = ()) -> None:
    st.caption(f"**{literal(heading)}**")
    alt = say("upload-preview-alt", language, title=heading, rows=len(rows), columns=len(rows.columns))
    height = min(MOST_HEIGHT, ROW_HEIGHT * (len(rows) + 1) + 3)
    numeric = [name for name in rows if pd.api.types.is_numeric_dtype(rows[name]) and name != rows.columns[0]]
    shapes: dict[Any, Any] = {name: st.column_config.NumberColumn(format="localized") for name in numeric}
    shapes |= {name: st.column_config.Column(width=width) for name, width in zip(rows, widths, strict=False)}
    st.dataframe(rows, hide_index=True, height=height, alt=alt, placeholder="–", column_config=shapes)


def _table_name(preview: Preview, language: str) -> str:
    name = say(f"upload-kind-{preview.kind}", language)
    return literal(f"{name} ({preview.source.sheet_name})" if preview.source.sheet_name else name)


def raw_rows(preview: Preview, language: str) -> pd.DataFrame:
    """The cells under their own headings, told apart where one heading stands twice; row numbers in front."""
    place = column_word("row_number", language)
    columns: dict[str, list[Any]] = {place: list(preview.source.row_numbers)}
    for at, heading in enumerate(preview.source.headings):
        name, times = heading or "–", 1
        while name in columns:
            times += 1
            name = f"{heading or '–'} ({times})"
        columns[name] = [cells[at] for cells in preview.source.cells]
    return pd.DataFrame(columns)


def interpreted_rows(preview: Preview, language: str) -> pd.DataFrame:
    """The typed rows under our words, everything but numbers as a reader of the language writes it."""
    forms = {column.name: column.form for column in preview.columns}
    shown = {
        column_word(name, language): cells
        if forms.get(name, "number") == "number"
        else [
            None if pd.api.types.is_scalar(cell) and pd.isna(cell) else cell_word(name, cell, language)
            for cell in cells
        ]
        for name, cells in preview.typed.items()
        if name not in _silent_twins(preview.columns)
    }
    return pd.DataFrame(shown)


def spans_of(numbers: Sequence[int]) -> list[str]:
    """Row numbers with runs put together: 2, 3, 4, 9 are “2–4” and “9”."""
    runs: list[list[int]] = []
    for number_of_row in numbers:
        if runs and runs[-1][-1] == number_of_row - 1:
            runs[-1].append(number_of_row)
        else:
            runs.append([number_of_row])
    return [str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs]


def _silent_twins(columns: Sequence[ColumnSummary]) -> set[str]:
    """Columns without a value whose heading fills another one: a file tells days or moments, seldom both."""
    telling = {column.heading for column in columns if column.heading and column.empty_share < 1}
    return {column.name for column in columns if column.empty_share == 1 and column.heading in telling}


def column_rows(columns: tuple[ColumnSummary, ...], unclear: frozenset[str], language: str) -> pd.DataFrame:
    """One row per typed column: where it comes from, its type, what is empty, its span, examples."""
    rows = [
        [
            column_word(column.name, language),
            column.heading or say("upload-preview-derived", language),
            say(f"upload-form-{column.form}", language),
            *_holdings(column, column.heading in unclear, language),
        ]
        for column in columns
        if column.name not in _silent_twins(columns)
    ]
    titles = ("column", "heading", "form", "empty", "lowest", "highest", "examples")
    return pd.DataFrame(rows, columns=[say(f"upload-preview-{title}", language) for title in titles])


def _holdings(column: ColumnSummary, is_unclear: bool, language: str) -> list[str]:
    """Share of empty cells, span and examples; a column that waits for an answer is not called empty."""
    if is_unclear:
        return ["–", "–", "–", say("upload-preview-waiting", language)]
    examples = " · ".join(cell_word(column.name, example, language) for example in column.examples)
    lowest, highest = value_word(column.lowest, language), value_word(column.highest, language)
    return [number(column.empty_share, "p", language), lowest, highest, examples or "–"]


def cell_word(name: str, value: Any, language: str) -> str:
    """A typed value of a column; networks by the name they give themselves."""
    if name == "platform" and isinstance(value, str):
        return channel(value, language)
    return value_word(value, language)


def value_word(value: Any, language: str) -> str:
    """A typed value as a reader of the language writes it."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return say("upload-yes" if value else "upload-no", language)
    if isinstance(value, datetime):
        return f"{day(value.date(), language)}, {value:%H:%M} UTC"
    if isinstance(value, date):
        return day(value, language)
    if isinstance(value, int | float):
        return exact(value, language)
    return ", ".join(value) if isinstance(value, list) else str(value)
