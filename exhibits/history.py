"""The import history in words: what every import is, and what became of it."""

from typing import Any

import pandas as pd

from exhibits.asked import Asked
from exhibits.records import Record
from language import channel, day, moment


def is_told(value: Any) -> bool:
    """Whether a cell says something; what a role may not see says nothing."""
    return not pd.isna(value) and value != ""


def history_title(asked: Asked, told: list[Record]) -> str:
    """How many imports count, and how many are taken back."""
    live = sum(one["status"] != "taken back" for one in told)
    away = sum(one["status"] == "taken back" and bool(one["can_be_redone"]) for one in told)
    return asked.say("history-title", live=live, away=away)


def status_word(asked: Asked, one: Record, zone: str) -> str:
    """Counts, counts again, or taken back when and by whom."""
    if one["status"] == "live":
        return asked.say("history-status-live")
    if one["status"] == "redone":
        return asked.say("history-status-redone", number=str(int(one["redo_of"])))
    when = moment(one["taken_back_at"], zone, asked.language)
    if is_told(one["taken_back_by"]):
        return asked.say("history-status-taken-back-by", when=when, who=one["taken_back_by"])
    return asked.say("history-status-taken-back", when=when)


def history_table(asked: Asked, told: list[Record], names: list[str], zone: str) -> pd.DataFrame:
    """One line per import; columns nobody of this role may see are left out."""
    columns: dict[str, list[Any]] = {
        "history-number": [int(one["import_id"]) for one in told],
        "history-file": [one["file_name"] for one in told],
        "history-export": names,
        "calendar-channel": [
            channel(one["platform"], asked.language) if is_told(one["platform"]) else "" for one in told
        ],
        "history-when": [moment(one["imported_at"], zone, asked.language) for one in told],
        "history-who": [one["imported_by"] for one in told],
        "history-rows": [asked.number(one["rows_read"]) for one in told],
        "history-as-of": [_as_of(asked, one) for one in told],
        "history-status": [status_word(asked, one, zone) for one in told],
    }
    seen = {name: values for name, values in columns.items() if any(map(is_told, values))}
    return pd.DataFrame({asked.say(name): values for name, values in seen.items()})


def _as_of(asked: Asked, one: Record) -> str:
    """The day the file speaks of, and from where that is known."""
    shown = day(None if pd.isna(one["as_of_on"]) else one["as_of_on"], asked.language)
    if not is_told(one["as_of_kind"]):
        return shown
    kind = str(one["as_of_kind"]).replace(" ", "-")
    return f"{shown} ({asked.say(f'history-as-of-{kind}')})"
