"""Sentences of the upload page made from a receipt."""

from datetime import date
from typing import Any

from jobs.wording import export_name
from language import LANGUAGES, day, number, say
from language.texts import text_sources

OUTCOMES = ("new", "updated", "unchanged", "duplicate", "rejected", "ignored")


def counted_rows(rows: dict[str, int], language: str) -> str:
    """What becomes of the rows: "1,204 new · 311 updated · 6 rejected"; outcomes without a row are left out."""
    said = [say(f"upload-rows-{name}", language, count=rows[name]) for name in OUTCOMES if rows.get(name)]
    return " · ".join(said) or say("upload-rows-none", language)


def stored_rows(rows: dict[str, int]) -> int:
    """How many rows importing would bring in."""
    return sum(rows.get(name, 0) for name in ("new", "updated", "unchanged"))


def table_sentence(table: dict[str, Any], language: str) -> str:
    """Kind, rows, days and sums of one table; a sum the file does not deliver is a dash."""
    parts = [say(f"upload-table-{table['kind']}", language, count=table["rows"])]
    if table.get("first_on"):
        parts.append(f"{_day(table['first_on'], language)} – {_day(table['last_on'], language)}")
    sums = {name: value for name, value in (table.get("sums") or {}).items() if value is not None}
    parts += [f"{column_word(name, language)} {number(value, 'n', language)}" for name, value in sums.items()]
    return " · ".join(parts)


def problem_sentence(problem: dict[str, Any], count: int, language: str) -> str:
    """Where, what we found and why it cannot be taken."""
    place = say("upload-problem-place", language, row=str(problem["row"]), column=str(problem["column"]))
    reason = say_if_known(str(problem["reason"]), language, column=problem["column"], value=problem["value"])
    return say("upload-problem", language, place=place, value=str(problem["value"])[:80], reason=reason, more=count - 1)


def layout_word(layout: str, language: str) -> str:
    """The name of an export, as the platform calls it."""
    return export_name(layout, language)


def recognised_exports(language: str) -> tuple[list[str], list[str]]:
    """The names of the platforms' exports we know, and those of our own templates."""
    known = [text_id for text_id in text_sources(language) if text_id.startswith("export-")]
    ours = [text_id for text_id in known if text_id.startswith("export-template-")]
    theirs = [text_id for text_id in known if text_id not in ours]
    return [say(text_id, language) for text_id in theirs], [say(text_id, language) for text_id in ours]


def column_word(name: str, language: str) -> str:
    """The name of a column."""
    return say_if_known(f"column-{name.replace('_', '-')}", language).removeprefix("column-")


def say_if_known(text_id: str, language: str, **slots: object) -> str:
    """The text, or its id where a newer loader brings one this release has no words for."""
    return say(text_id, language, **slots) if text_id in text_sources(LANGUAGES[0]) else text_id


def _day(text: str | date, language: str) -> str:
    return day(date.fromisoformat(text) if isinstance(text, str) else text, language)
