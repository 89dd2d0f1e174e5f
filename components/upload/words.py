"""Sentences of the upload page made from a receipt."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from jobs.wording import export_name, is_known, known_texts
from language import day, number, say

# What is said of tables that come along in an archive and hold nothing this dashboard uses.
NOT_NEEDED = "table-not-needed"
# Begins the names of tables a person has mapped; they are no platform's export.
MAPPED = "export-mapped-"
TEMPLATE = "export-template-"
# A stock added up over days or posts says nothing.
STOCKS = ("followers_total", "followers_at_post")
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
        first, last = _day(table["first_on"], language), _day(table["last_on"], language)
        parts.append(first if first == last else f"{first} – {last}")
    sums = {
        name: value for name, value in (table.get("sums") or {}).items() if value is not None and name not in STOCKS
    }
    parts += [f"{column_word(name, language)} {number(value, 'n', language)}" for name, value in sums.items()]
    return " · ".join(parts)


def with_breakdowns_together(tables: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The tables, those of follower groups as one: each alone has no days and says nothing but how many rows it has."""
    breakdowns = [table for table in tables if table["kind"] == "audience" and not table.get("first_on")]
    if len(breakdowns) < 2:
        return list(tables)
    whole = {"kind": "audience", "rows": sum(table["rows"] for table in breakdowns), "sums": {}}
    return [*(table for table in tables if table not in breakdowns), whole]


def reason_sentence(reason: str, language: str) -> str:
    """Why rows cannot be taken."""
    return say_if_known(reason, language)


def is_not_needed(receipt: dict[str, Any]) -> bool:
    """Whether a file was left aside because nothing in it is needed; that is no failure."""
    return receipt["message_id"] == NOT_NEEDED


def layout_word(layout: str, language: str) -> str:
    """The name of an export, as the platform calls it."""
    return export_name(layout, language)


def recognised_exports(language: str) -> tuple[list[str], list[str]]:
    """The names of the platforms' exports we know, and those of our own templates."""
    ours = [text_id for text_id in known_texts() if text_id.startswith(TEMPLATE)]
    return [say(text_id, language) for text_id in export_texts()], [say(text_id, language) for text_id in ours]


def export_texts() -> list[str]:
    """The text ids of the platforms' and tools' exports we know."""
    known = [text_id for text_id in known_texts() if text_id.startswith("export-")]
    return [text_id for text_id in known if not text_id.startswith((TEMPLATE, MAPPED))]


def column_word(name: str, language: str) -> str:
    """The name of a column."""
    return say_if_known(f"column-{name.replace('_', '-')}", language).removeprefix("column-")


def say_if_known(text_id: str, language: str, **slots: object) -> str:
    """The text, or its id where a newer loader brings one this release has no words for."""
    return say(text_id, language, **slots) if is_known(text_id) else text_id


def _day(text: str | date, language: str) -> str:
    return day(date.fromisoformat(text) if isinstance(text, str) else text, language)
