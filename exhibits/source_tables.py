"""The files behind a figure summed up, and its rows one by one, as tables for people."""

from functools import cache

import pandas as pd

from exhibits.asked import Asked
from exhibits.records import Record, records
from language import channel, day, week
from language.texts import text_sources
from queries.measure import Measure
from queries.tracing import Sources


def file_table(asked: Asked, measure: Measure, sources: Sources) -> pd.DataFrame:
    """A line per file: what it is, how many rows, their share of the figure; those not told apart last."""
    told = records(sources.files)
    columns: dict[str, list[object]] = {
        "trace-file": [file_name(asked, file) for file in told],
        "trace-export": [_export(asked, _text(file["layout"])) for file in told],
        "trace-as-of": [_day(asked, file["as_of_on"]) for file in told],
        "trace-rows": [int(file["rows"]) for file in told],
    }
    columns |= _terms(measure, told)
    if any(pd.notna(file["numerator"]) for file in told) and sources.total.numerator:
        columns["trace-share"] = [_share(asked, file, float(sources.total.numerator)) for file in told]
    return _named(asked, columns)


def single_table(asked: Asked, measure: Measure, sources: Sources) -> pd.DataFrame:
    """A line per row: where it stands and what it adds; beside named people what their post says."""
    told = records(sources.single)
    columns: dict[str, list[object]] = {
        "trace-file": [file_name(asked, row) for row in told],
        "trace-sheet": [_text(row["sheet_name"]) for row in told],
        "trace-row": [_count(row["row_number"]) for row in told],
        "trace-as-of": [_day(asked, row["as_of_on"]) for row in told],
        "trace-channel": [channel(row["channel"], asked.language) if _text(row["channel"]) else "" for row in told],
    }
    columns |= _terms(measure, told)
    if asked.viewer.role == "analyst" and not measure.opening.is_about_silence:
        columns["trace-when"] = [(_day if _text(row["label"]) else _week)(asked, row["day_on"]) for row in told]
        columns |= {f"trace-{to}": [_text(row[of]) for row in told] for to, of in _OF_NAMED.items()}
    return _named(asked, columns)


_OF_NAMED = {"person": "label", "link": "link", "text": "text"}


def file_name(asked: Asked, row: Record) -> str:
    """The name of the file, its number where the name may not be shown, or how many are taken together."""
    if _text(row["file_name"]):
        return _text(row["file_name"])
    if pd.notna(row["file"]):
        return asked.say("trace-import", number=str(int(row["file"])))
    return asked.say("trace-together", files=int(row["files"]) if pd.notna(row["files"]) else 0)


def _terms(measure: Measure, told: list[Record]) -> dict[str, list[object]]:
    """What each line adds; a column nobody may see is left out."""
    names = {"trace-adds-count": "numerator"}
    if measure.is_ratio:
        names = {"trace-adds-numerator": "numerator", "trace-adds-denominator": "denominator"}
    found: dict[str, list[object]] = {to: [_count(row[of]) for row in told] for to, of in names.items()}
    return {to: counts for to, counts in found.items() if any(count is not None for count in counts)}


def _named(asked: Asked, columns: dict[str, list[object]]) -> pd.DataFrame:
    table = pd.DataFrame({asked.say(text_id): values for text_id, values in columns.items()})
    counts = [asked.say(text_id) for text_id in columns if text_id.startswith(("trace-adds", "trace-row"))]
    return table.astype(dict.fromkeys(counts, "Int64"))


def _share(asked: Asked, file: Record, total: float) -> str:
    return "–" if pd.isna(file["numerator"]) else asked.number(float(file["numerator"]) / total, "p")


def _count(value: float | None) -> int | None:
    return None if pd.isna(value) or value is None else int(value)


def _export(asked: Asked, layout: str) -> str:
    """What kind of export a file is; the name of a layout where a later release has taken its text away."""
    text_id = f"export-{layout.replace('_', '-')}"
    return asked.say(text_id) if text_id in _known_texts(asked.language) else layout


@cache
def _known_texts(language: str) -> frozenset[str]:
    return frozenset(text_sources(language))


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _day(asked: Asked, value: object) -> str:
    return "" if pd.isna(value) else day(value, asked.language)  # type: ignore[call-overload,arg-type]  # a date or nothing


def _week(asked: Asked, value: object) -> str:
    return "" if pd.isna(value) else week(value, asked.language)  # type: ignore[call-overload,arg-type]  # as above
