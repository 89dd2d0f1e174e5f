"""Cells as a spreadsheet library gives them, to their shortest exact text and their type."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders import limits
from data_loaders.grids import BOOLEAN, DATE, EMPTY, NUMBER, TEXT

# Beyond this a cell of a spreadsheet program cannot hold every whole number.
EXACT_NUMBERS_END = 2**53
BLANKS = {float, type(None)}
Cell = tuple[str | None, int]
ReadCells = tuple[pa.Array, pa.Array]


def typed_column(values: Sequence[object]) -> ReadCells | None:
    """Texts and types of a column of one kind of cell at once; None where its cells must be looked at one by one."""
    kinds = set(map(type, values))
    if kinds == {str}:
        return _texts(values)
    if kinds <= {float, int}:
        return _whole_numbers(values)
    if kinds == {float, str} and set(map(type, numbers := [None if each == "" else each for each in values])) == BLANKS:
        return _whole_numbers(numbers)
    if kinds <= {date, datetime}:
        return _dates(values)
    return None


def _texts(values: Sequence[object]) -> ReadCells | None:
    texts = pa.array(values, pa.string())
    lengths = pc.min_max(pc.binary_length(texts))
    if lengths["max"].as_py() > limits.TEXT_CHARACTERS and _longest(texts) > limits.TEXT_CHARACTERS:
        return None
    if lengths["min"].as_py():
        return texts, _kinds(TEXT, len(texts))
    is_empty = pc.equal(texts, "")
    kinds = pc.if_else(is_empty, pa.scalar(EMPTY, pa.int8()), pa.scalar(TEXT, pa.int8()))
    return pc.if_else(is_empty, pa.scalar(None, pa.string()), texts), kinds


def _longest(texts: pa.Array) -> int:
    """Characters of the longest text; there are never more of them than bytes."""
    longest: int = pc.max(pc.utf8_length(texts)).as_py()
    return longest


def _whole_numbers(values: Sequence[object]) -> ReadCells | None:
    numbers = pa.array(values, pa.float64())
    is_exact = pc.and_(pc.equal(pc.floor(numbers), numbers), pc.less(pc.abs(numbers), EXACT_NUMBERS_END))
    if is_exact.true_count < len(numbers) - numbers.null_count:
        return None
    kinds = pc.if_else(numbers.is_valid(), pa.scalar(NUMBER, pa.int8()), pa.scalar(EMPTY, pa.int8()))
    return numbers.cast(pa.int64()).cast(pa.string()), kinds


def _dates(values: Sequence[object]) -> ReadCells:
    """Midnight comes as a day, which is written without time."""
    days = pa.array([value if type(value) is date else None for value in values], pa.date32())
    moments = pa.array([None if type(value) is date else value for value in values], pa.timestamp("us"))
    texts = pc.coalesce(_moments(moments), days.cast(pa.string()))
    return texts, _kinds(DATE, len(texts))


def _moments(moments: pa.Array) -> pa.Array:
    seconds = moments.cast(pa.timestamp("s"), safe=False)
    texts = seconds.cast(pa.string())
    is_exact = pc.equal(seconds.cast(pa.timestamp("us")), moments)
    if is_exact.true_count < len(moments) - moments.null_count:
        texts = pc.if_else(is_exact, texts, moments.cast(pa.string()))
    return pc.replace_substring(texts, " ", "T")


def _kinds(kind: int, size: int) -> pa.Array:
    return pa.repeat(pa.scalar(kind, pa.int8()), size)


def cell_of(value: object) -> Cell:
    """A cell's shortest exact text and its type."""
    if value is None or value == "":
        return None, EMPTY
    if isinstance(value, str):
        return value, TEXT
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE", BOOLEAN
    if isinstance(value, int | float):
        return number_text(value), NUMBER
    return moment_text(value), DATE


def number_text(value: float) -> str:
    """Whole numbers without a fraction, others by the fewest digits that give the same number back."""
    if isinstance(value, int) or (value.is_integer() and abs(value) < EXACT_NUMBERS_END):
        return str(int(value))
    return repr(value).removesuffix(".0")


def moment_text(value: object) -> str:
    """Days, moments and times of day in ISO form; durations as hours, minutes, seconds."""
    if isinstance(value, timedelta):
        seconds = round(value.total_seconds())
        return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    return str(value)
