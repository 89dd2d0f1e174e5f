"""Which delimiter a text file uses, and how a spreadsheet program may have wrapped its lines."""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

DELIMITERS = (",", ";", "\t", "|")
SAMPLE_RECORDS = 15
DELIMITER_LINE = "sep="
# A header of fewer columns in quotes is more likely one column of text.
LEAST_WRAPPED_COLUMNS = 3


@dataclass(frozen=True)
class Dialect:
    """How the records of a file are written."""

    delimiter: str
    has_delimiter_line: bool = False
    has_quoted_lines: bool = False


def dialect_of(sample: list[str]) -> Dialect:
    """The dialect named by a sep= line, else the one under which the first records agree most."""
    if named := named_delimiter(sample[0] if sample else ""):
        return Dialect(named, has_delimiter_line=True)
    if is_line_quoted(sample):
        inner = list(unwrapped(sample))
        return Dialect(best_delimiter(inner), has_quoted_lines=True)
    return Dialect(best_delimiter(sample))


def named_delimiter(first_line: str) -> str | None:
    """The delimiter of a first line such as sep=; (Excel's own convention)."""
    line = first_line.rstrip("\r\n").strip('"')
    if not line.lower().startswith(DELIMITER_LINE) or len(line) <= len(DELIMITER_LINE):
        return None
    named = line[len(DELIMITER_LINE)]
    return named if named in DELIMITERS and not line[len(DELIMITER_LINE) + 1 :].strip(named) else None


def best_delimiter(sample: list[str]) -> str:
    """The delimiter under which most of the first records have the same number of fields."""
    return max(DELIMITERS, key=lambda delimiter: agreement(sample, delimiter))


def agreement(sample: list[str], delimiter: str) -> tuple[int, int]:
    """How many of the first records share the commonest width above one, and that width."""
    widths = Counter(len(fields) for fields in sample_records(sample, delimiter) if len(fields) > 1)
    return max(((count, width) for width, count in widths.items()), default=(0, 0))


def sample_records(sample: list[str], delimiter: str) -> list[list[str]]:
    """The first records that hold anything, parsed leniently."""
    try:
        return list(islice(filter(any, csv.reader(sample, delimiter=delimiter)), SAMPLE_RECORDS))
    except csv.Error:
        return []


def sample_width(sample: list[str], dialect: Dialect) -> int:
    """How many fields the widest of the first records has."""
    lines = sample[1:] if dialect.has_delimiter_line else sample
    return max((len(fields) for fields in sample_records(lines, dialect.delimiter)), default=1)


def is_line_quoted(sample: list[str]) -> bool:
    """Whether whole lines were put in quotes by a program that saw one column (quotes inside doubled)."""
    lines = [line.rstrip("\r\n") for line in sample if line.strip()][:SAMPLE_RECORDS]
    if not lines or not all(is_one_quoted_field(line) for line in lines):
        return False
    inner = list(unwrapped(lines))
    widths = [len(fields) for d in DELIMITERS for fields in sample_records(inner[:1], d)]
    return max(widths, default=0) >= LEAST_WRAPPED_COLUMNS


def is_one_quoted_field(line: str) -> bool:
    """A line that is one quoted field, with every quote inside doubled."""
    inner = line[1:-1]
    return len(line) > 1 and line[0] == line[-1] == '"' and '"' not in inner.replace('""', "")


def unwrapped(lines: Iterable[str]) -> Iterator[str]:
    """The lines as they were before the whole of each was put in quotes."""
    for line in lines:
        bare = line.rstrip("\r\n")
        if is_one_quoted_field(bare):
            yield bare[1:-1].replace('""', '"') + line[len(bare) :]
        else:
            yield line
