"""Cells read as whole columns mean what the rules say about each cell alone."""

from collections import Counter
from datetime import datetime
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from data_loaders.grids import BOOLEAN, DATE, EMPTY, FORMULA_ERROR, NUMBER, TEXT
from data_loaders.layout import CellForm, Column, Layout
from data_loaders.parsers import BadCell, CellRules
from data_loaders.parsers_cells import PLAIN, cell_column
from data_loaders.parsers_columns import outcome_of, read_column
from data_loaders.parsers_dates import Stated, in_utc
from data_loaders.parsers_zones import in_utc_columns
from data_loaders.questions import Answers

LAYOUT = Layout("invented", "2026", None, (), "none", date_order="dmy", decimal_mark=".", writes_iso_days=True)
ODD = ("", " ", "\u00a0", "0", "007", "-5", "+5", "12 ", " 12", "1,234", "1.0", "1e5", "9" * 18, "9" * 19, "٣", "²",
       "NA", "undefined", "#N/A", "-", "'0123", "7.1E+18", "9007199254740993", "2024-02-29", "2023-02-29",
       "2025-04-31", "2025-01-31", "2025-01-31 23:59", "2025-01-31T23:59:59",
       "2025-01-31 24:00", "0000-01-01", "1000-01-01",
       "2025-01-31 10:00 +02:00", "31.12.2025 08:15", "2025-1-5", "TRUE", "\u2003", "\x1c", "é", "a\nb")  # fmt: skip
TEXTS = st.one_of(
    st.sampled_from(ODD), st.text(max_size=8), st.integers(-(10**19), 10**19).map(str),
    st.datetimes(datetime.fromisoformat("1000-01-01")).map(str), st.dates().map(str), st.none(),
)  # fmt: skip
CELLS = st.tuples(TEXTS, st.sampled_from([TEXT, NUMBER, DATE, BOOLEAN, FORMULA_ERROR])).map(
    lambda cell: (None, EMPTY) if cell[0] is None else (None, FORMULA_ERROR) if cell[1] == FORMULA_ERROR else cell
)


def without_turned_days(*_arguments: Any) -> None:
    """Whether a whole column was turned around has tests of its own."""


@pytest.mark.parametrize("form", sorted(PLAIN))
@settings(max_examples=200, deadline=None)
@given(cells=st.lists(CELLS, max_size=20), has_kinds=st.booleans())
@example(cells=[(text, TEXT) for text in ODD], has_kinds=False)
@example(cells=[(text, NUMBER) for text in ODD], has_kinds=True)
def test_a_column_holds_what_the_rules_say_of_each_cell(
    form: CellForm, cells: list[tuple[str | None, int]], has_kinds: bool
) -> None:
    column, own = Column("x", ("x",), form), cells if has_kinds else [(text, TEXT) for text, _ in cells]
    texts = pa.chunked_array([pa.array([text for text, _ in own], pa.string())])
    kinds = pa.chunked_array([pa.array([kind for _, kind in own], pa.int8())]) if has_kinds else None
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("data_loaders.parsers_rules._refuse_turned_days", without_turned_days)
        patched.setattr("data_loaders.parsers_rules._declared_order", lambda *_: (CellRules(), Counter()))
        patched.setattr("data_loaders.parsers_rules._number_rules", lambda *_: (CellRules(), Counter()))
        read = read_column(cell_column(texts, kinds, form), column, "x", LAYOUT, Answers(), set())
    wanted = [outcome_of(cell, column, CellRules()) for cell in own]
    assert read.values.to_pylist() == [None if isinstance(each, BadCell) else each for each in wanted]
    bad = {at: each.reason for at, each in enumerate(wanted) if isinstance(each, BadCell)}
    assert {at: reason for at, (reason, _) in read.reasons.items()} == bad


ZONES = st.sampled_from(["Europe/Berlin", "America/Los_Angeles", "America/Sao_Paulo", "Australia/Lord_Howe", "UTC"])
CLOCK_CHANGES = [
    datetime.fromisoformat(text)
    for text in ("2026-03-29 02:30", "2025-10-26 02:30", "2018-11-04 00:30", "2018-02-17 23:30", "2025-04-06 01:45",
                 "2025-10-05 02:15", "2025-07-01 12:00")
]  # fmt: skip
MOMENTS = st.datetimes(datetime.fromisoformat("2003-01-01"), datetime.fromisoformat("2030-12-31")).map(
    lambda at: at.replace(microsecond=0)
)


@settings(max_examples=100, deadline=None)
@given(st.lists(MOMENTS, min_size=1, max_size=10), ZONES)
@example(CLOCK_CHANGES, "Europe/Berlin")
@example(CLOCK_CHANGES, "America/Sao_Paulo")
@example(CLOCK_CHANGES, "Australia/Lord_Howe")
def test_many_moments_are_placed_in_utc_like_each_alone(moments: list[datetime], zone: str) -> None:
    at = pa.chunked_array([pa.array(moments, pa.timestamp("us"))])
    placed = in_utc_columns(at, pa.chunked_array([pa.nulls(len(moments), pa.int32())]), zone)
    assert placed.to_pylist() == [in_utc(Stated(moment.date(), moment), zone) for moment in moments]
