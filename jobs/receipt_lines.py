"""A receipt for people at a terminal, in their language."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from jobs.corrections import correction_lines
from jobs.coverage_words import coverage_sentence
from jobs.movement_words import movement_sentence
from jobs.repairs import repair_lines
from jobs.wording import export_name, in_question
from language import channel, say, span

OUTCOMES = ("new", "updated", "unchanged", "duplicate", "rejected", "ignored")


def receipt_lines(receipt: Mapping[str, Any], language: str) -> list[str]:
    """The file and what became of it, then its tables, figures, open questions, notes and problems, one a line.

    receipt: as JSON, with its sentences in this language.
    """
    status = say(f"upload-status-{receipt['status'].replace('_', '-')}", language)
    told = [f"{receipt['file']} – {status}: {receipt['message']}"]
    told += [f"  {line}" for line in (_rows_line(receipt, language), *_table_lines(receipt, language)) if line]
    moved = movement_sentence(receipt["movement"], language), coverage_sentence(receipt["coverage"], language)
    told += [f"  {line}" for line in moved if line]
    told += [f"  ? {_question_line(asked, language)}" for asked in receipt["questions"]]
    told += [f"  {note['text']}" for note in receipt["notes"]]
    told += [f"  ✎ {line}" for line in correction_lines(receipt["corrections"], language)]
    return told + [f"  × {line}" for line in repair_lines(receipt["problems"], language)]


def _rows_line(receipt: Mapping[str, Any], language: str) -> str:
    """“X: posts · 13 rows read: 12 new · 1 rejected”; nothing for a file that was not read."""
    rows = receipt["rows"]
    if not rows["read"]:
        return ""
    became = " · ".join(say(f"upload-rows-{name}", language, count=rows[name]) for name in OUTCOMES if rows[name])
    read = say("upload-rows-read", language, count=rows["read"])
    return f"{export_name(receipt['layout'] or '', language)} · {read}{f': {became}' if became else ''}"


def _table_lines(receipt: Mapping[str, Any], language: str) -> list[str]:
    lines = []
    for table in receipt["tables"]:
        first, last = (date.fromisoformat(day) if day else None for day in (table["first_on"], table["last_on"]))
        days = f" ({span(first, last, language)})" if first and last else ""
        rows = say(f"upload-table-{table['kind']}", language, count=table["rows"])
        lines.append(rows + days)
    return lines


def _question_line(asked: Mapping[str, Any], language: str) -> str:
    """What is open, and by which name an answers file answers it."""
    about = channel(asked["about"], language) if asked["id"] == "account" else asked["about"]
    question = in_question(asked["id"], language, about)
    choices = ", ".join(asked["choices"])
    text_id = "command-question-choices" if choices else "command-question"
    return say(text_id, language, question=question, id=asked["id"], choices=choices)
