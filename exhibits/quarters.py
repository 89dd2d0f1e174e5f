"""The quarters a period is told in."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date

from exhibits.asked import Asked
from exhibits.records import Record
from language import period


def quarter_days(asked: Asked, quarter_on: date) -> tuple[date, date]:
    """First and last day of a quarter, as far as it lies in the period."""
    months = quarter_on.year * 12 + quarter_on.month + 1
    year, month = months // 12, months % 12 + 1
    end = date(year, month, monthrange(year, month)[1])
    return max(quarter_on, asked.scope.from_on), min(end, asked.scope.to_on)


def quarter_name(asked: Asked, one: Record) -> str:
    """The quarter of a record, in words, as far as it lies in the period."""
    return period(*quarter_days(asked, one["quarter_on"]), asked.language)


def left_out(asked: Asked, quarters: Sequence[Record], text_id: str) -> list[str]:
    """Names the quarters that are not shown because too little of them is known, and why; nothing without any."""
    names = ", ".join(quarter_name(asked, one) for one in quarters)
    return [asked.say(text_id, quarters=names)] if names else []
