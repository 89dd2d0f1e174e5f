"""Where a line over weeks or months breaks: what is hidden or not known is never drawn over."""

from collections.abc import Sequence
from datetime import date


def stretches(places: Sequence[int]) -> list[int]:
    """Which unbroken stretch each of ascending numbered months or weeks belongs to."""
    found: list[int] = []
    for index, place in enumerate(places):
        follows = index and place - places[index - 1] == 1
        found.append(found[-1] if follows else index)
    return found


def month_number(month_on: date) -> int:
    """Months that follow one another have numbers that do."""
    return month_on.year * 12 + month_on.month


def week_number(week_on: date) -> int:
    """Weeks that follow one another have numbers that do, across years too."""
    return week_on.toordinal() // 7
