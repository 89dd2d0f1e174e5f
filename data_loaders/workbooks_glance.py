"""A piece of a sheet's XML judged at one glance: most pieces hold only cells where cells were seen before."""

from functools import cache

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders import limits

# All of these are looked at closely: traps, hidden rows, formulas, errors, outside links, cells in an unusual form.
CLOSER_LOOKS = (
    r"<!DOCTYPE|<!ENTITY|\x00|hidden|f>|f/>|<f |\"e\"|'e'|TargetMode|:c[ \t\r\n]|<c[\t\r\n]|<c [^r]|<c r[^=]|<c r=[^\"]"
)
LETTERS, DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789"
CELL = b'<c r="'
LONGEST_REFERENCE = 12


def is_plain(xml: bytes, last_column: int) -> bool:
    """Whether a piece holds nothing but cells up to this column, in rows a sheet of that width may have."""
    piece = pa.array([xml], pa.binary())
    return not pc.match_substring_regex(piece, odd_pattern(last_column))[0].as_py()


@cache
def odd_pattern(last_column: int) -> str:
    """What no plain piece holds; one pass over the bytes, whatever stands in them."""
    last_row = min(limits.BROWSER.rows, limits.BROWSER.cells // max(last_column, 1))
    row_beyond = f"[A-Z]+(?:{beyond(str(last_row), DIGITS)})"
    column_beyond = beyond(column_letters(last_column), LETTERS)
    return f'{CLOSER_LOOKS}|{CELL.decode()}(?:[^A-Z]|[A-Z]+[^A-Z0-9]|[A-Z]+[0-9]+[^0-9"]|{column_beyond}|{row_beyond})'


def beyond(last: str, signs: str) -> str:
    """A pattern of every name that comes after this one, where longer ones come after all shorter ones."""
    every = f"[{signs[0]}-{signs[-1]}]"
    later = [f"{every}{{{len(last) + 1}}}"]
    for place, sign in enumerate(last):
        if sign != signs[-1]:
            following = signs[signs.index(sign) + 1]
            later.append(f"{last[:place]}[{following}-{signs[-1]}]{every}{{{len(last) - place - 1}}}")
    return "|".join(later)


def column_letters(number: int) -> str:
    """A for 1; nothing for 0, the last column of an empty sheet."""
    letters = ""
    while number:
        number, place = divmod(number - 1, len(LETTERS))
        letters = LETTERS[place] + letters
    return letters


def last_row_of(xml: bytes) -> int:
    """The row of the last cell in a plain piece, 0 without one."""
    start = xml.rfind(CELL) + len(CELL)
    reference = xml[start : start + LONGEST_REFERENCE].partition(b'"')[0]
    return int(reference.strip(LETTERS.encode()) or 0) if start >= len(CELL) else 0
