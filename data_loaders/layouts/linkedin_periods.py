"""From and to of period totals as LinkedIn writes them, and days whose cells leave their order open."""

import re
from datetime import date, datetime

from data_loaders.cutting import rows_of
from data_loaders.drafts import Draft
from data_loaders.errors import UnsupportedLayout
from data_loaders.grids import DATE
from data_loaders.layout import heading
from data_loaders.parsers import BadCell
from data_loaders.parsers_dates import is_no_day, moment, order_proven
from data_loaders.questions import DATE_ORDERS
from data_loaders.rows import OpenQuestion

Period = tuple[date, date]
BETWEEN = re.compile(r"\s+[-–—]\s+")


def day_in(text: str, order: str) -> date | None:
    """The day a text states if it states one in this order."""
    try:
        return moment(text.strip(), order).on
    except BadCell:
        return None


def periods_in(texts: tuple[str, str], declared: str | None) -> list[Period]:
    """The periods two texts can state: one where their order is proven, declared or does not matter."""
    proven = order_proven(texts)
    dotted = {"dmy"} if any("." in text for text in texts) else set()
    orders = proven or dotted or ({declared} if declared else set(DATE_ORDERS))
    found = []
    for order in sorted(orders):
        first, last = (day_in(text, order) for text in texts)
        if first and last and first <= last:
            found.append((first, last))
    return list(dict.fromkeys(found)) if len(proven) < 2 else []


def place_in_period(draft: Draft) -> None:
    """The days the file states above its headings, the last being the day of the stock."""
    rows = rows_of(draft.match.grid, draft.match.heading_at)
    pairs = [(row.text(row.filled[0]), row.text(row.filled[1])) for row in rows if len(row.filled) == 2]
    # A spreadsheet program that turns one of two days leaves a period that runs backwards or far too long.
    is_typed = any(cell[1] == DATE for row in rows for cell in row.cells)
    order = draft.answers.date_order or draft.layout.date_order
    found = [period for pair in pairs for period in periods_in(pair, None if is_typed else order)]
    if len(found) != 1:
        raise UnsupportedLayout("period-missing", layout=draft.layout.family)
    set_period(draft, found[0])


def set_period(draft: Draft, period: Period) -> None:
    """First and last day of the figures."""
    draft.fill("from_on", lambda _: period[0])
    draft.fill("day_on", lambda _: period[1])


def read_period(draft: Draft, field: str, order: str | None) -> None:
    """A period written into a cell as `3/24/2025 - 3/23/2026`; asked where both orders are possible."""
    for position in draft.live():
        text = draft.column(field)[position] or ""
        ends = BETWEEN.split(text)
        found = periods_in((ends[0], ends[1]), order or draft.answers.date_order) if len(ends) == 2 else []
        if len(found) > 1:
            draft.ask(OpenQuestion("date_order", draft.heading_of(field), DATE_ORDERS, (text,), 1), "from_on", "day_on")
        elif found:
            set_period(draft, found[0])
        else:
            draft.refuse(position, field, text, "period-unreadable")


def settle_days(draft: Draft, field: str, order: str | None) -> None:
    """Days whose cells leave the order open: told by what else is known about them."""
    name = heading(draft.heading_of(field))
    asked = [each for each in draft.questions if each.id == "date_order" and heading(each.about) == name]
    if not order or not asked:
        return
    texts = texts_of(draft, field)
    days = draft.values[field] = [day_in(text, order) if text else None for text in texts]
    for position, text in enumerate(texts):
        if text and days[position] is None:
            draft.refuse(position, field, text, "date-unreadable")
    draft.questions.remove(asked[0])
    draft.waiting.discard(field)


def texts_of(draft: Draft, field: str) -> list[str]:
    """The cells of a field as they stand in the file."""
    cells = draft.match.grid.cells[f"c{draft.places[field]}"].slice(draft.match.heading_at + 1)
    return [text or "" for text in cells.to_pylist()]


def order_without_gaps(texts: list[str]) -> str | None:
    """The one order in which the days of a daily sheet follow each other without a gap.

    A cell that names no day, as 31/02/2026, may stand for one of them.
    """
    stated = [text for text in texts if text]
    dated = [text for text in stated if not is_no_day(text.strip())]
    orders = []
    for order in DATE_ORDERS:
        days = {day_in(text, order) for text in dated}
        known = {day for day in days if day}
        if len(known) == len(days) > 1:
            left_out = (max(known) - min(known)).days - (len(known) - 1)
            orders += [order] if left_out <= len(stated) - len(dated) else []
    return orders[0] if len(orders) == 1 else None


def order_of_ids(texts: list[str], made: list[datetime | None]) -> str | None:
    """The one order in which every day is the day its post's id was made, give or take a time zone."""
    known = [(text, moment) for text, moment in zip(texts, made, strict=True)
             if text and moment and not is_no_day(text.strip())]  # fmt: skip
    fitting = [order for order in DATE_ORDERS if known and all(_is_near(day_in(text, order), at) for text, at in known)]
    return fitting[0] if len(fitting) == 1 else None


def _is_near(day: date | None, made: datetime) -> bool:
    return day is not None and abs((made.date() - day).days) <= 1
