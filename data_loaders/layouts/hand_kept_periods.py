"""Which days a row of a hand-kept sheet covers, and whether its followers are a stock at all."""

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise
from statistics import median

from data_loaders.drafts import Draft
from data_loaders.errors import UnsupportedLayout
from data_loaders.parsers import BadCell
from data_loaders.parsers_dates import MONTH_NAMES, is_no_day, is_numeric, moment, order_proven
from data_loaders.questions import DATE_ORDERS
from data_loaders.rows import OpenQuestion

ONE_DAY = timedelta(days=1)
MONTHLY_GAP = 26  # days
FEWEST_FOR_DOUBT = 5
_FORMS = (
    re.compile(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})"),
    re.compile(r"(?P<month>\d{1,2})[-/.](?P<year>\d{4})"),
    re.compile(r"(?P<name>[^\W\d]{3,})\.?[ -]*(?P<year>\d{4}|\d\d)"),
    re.compile(r"(?P<year>\d{4})[ -]+(?P<name>[^\W\d]{3,})\.?"),
)


def months_to_days(draft: Draft) -> None:
    """A month stands for its last day; a day in the column of months stands for itself unless it is the first."""
    if "day_on" in draft.places or "month" not in draft.places:
        return
    cells = draft.column("month")
    order = _order_of_months([cells[at].strip() for at in draft.live() if cells[at]]) or draft.answers.date_order
    if order is None:
        draft.values["day_on"] = [None] * draft.size
        draft.ask(OpenQuestion("date_order", draft.heading_of("month"), DATE_ORDERS), "day_on")
        return
    days: list[date | None] = [None] * draft.size
    for at in draft.live():
        if not cells[at]:
            continue
        if (day := month_end(cells[at].strip(), order)) is None:
            draft.refuse(at, "month", cells[at], "month-unreadable")
        else:
            # The month that still runs is known up to today.
            days[at] = min(day, draft.today) if day.replace(day=1) <= draft.today else day
    draft.values["day_on"] = days


def _order_of_months(texts: list[str]) -> str | None:
    """How days stand in a column of months: 01/03/2026 and 3/1/2026 are both March; None where it stays open."""
    numeric = [text for text in texts if is_numeric(text) and not is_no_day(text)]
    proven = order_proven(numeric) | ({"dmy"} if any("." in text for text in numeric) else set())
    first_days = {order for order in DATE_ORDERS if all(_day_in(text, order) == 1 for text in numeric)}
    orders = proven or (first_days if len(first_days) == 1 else set())
    months = {(_day_or_month(text, "dmy"), _day_or_month(text, "mdy")) for text in numeric}
    if len(orders) != 1 and any(one != other for one, other in months):
        return None
    return next(iter(orders), "dmy")


def _day_in(text: str, order: str) -> int | None:
    try:
        return moment(text, order).on.day
    except BadCell:
        return None


def month_end(text: str, order: str = "dmy") -> date | None:
    """The last day of the month a cell names; None where it names none or leaves the year open."""
    found = next((match for form in _FORMS if (match := form.fullmatch(text))), None)
    if not found:
        return _day_or_month(text, order)
    named = found.groupdict()
    month = MONTH_NAMES.get(named["name"][:3].casefold(), 0) if named.get("name") else int(named["month"])
    year = int(named["year"])
    year += 2000 if year < 100 else 0
    return date(year, month, monthrange(year, month)[1]) if 1 <= month <= 12 and year >= 2000 else None


def _day_or_month(text: str, order: str) -> date | None:
    try:
        day = moment(text, order).on
    except BadCell:
        return None
    return day.replace(day=monthrange(day.year, day.month)[1]) if day.day == 1 else day


def fill_periods(draft: Draft, flows: Iterable[str]) -> None:
    """`from_on` of rows noted weekly or monthly: what they count happened since the row before, one step at most."""
    draft.fill("from_on", lambda _: None)
    if not any(value is not None for field in flows if field in draft.places for value in draft.column(field)):
        return
    for rows in _by_account(draft).values():
        days = sorted(rows)
        gaps = [(later - earlier).days for earlier, later in pairwise(days)]
        step = median(gaps) if gaps else MONTHLY_GAP if "month" in draft.places else 1
        for earlier, day in pairwise([date.min, *days]) if step > 1 else ():
            for at in rows[day]:
                draft.values["from_on"][at] = max(_step_back(day, step), earlier + ONE_DAY)


def _step_back(day: date, step: float) -> date:
    """The first day of a step that ends on this day; a month that ends with its last day begins with its first."""
    if step < MONTHLY_GAP:
        return day - timedelta(days=int(step) - 1)
    if (day + ONE_DAY).day == 1:
        return day.replace(day=1)
    before = day.replace(day=1) - ONE_DAY
    return before.replace(day=min(day.day, before.day)) + ONE_DAY


def refuse_gains(draft: Draft) -> None:
    """Numbers that jump by as much as they measure, day by day or up and down, are gains under a stock's heading."""
    stocks = draft.column("followers_total")
    for rows in _by_account(draft).values():
        days = sorted(rows)
        counts = [stocks[rows[day][0]] for day in days if stocks[rows[day][0]] is not None]
        is_daily = len(days) > 1 and median((later - earlier).days for earlier, later in pairwise(days)) == 1
        steps = [later - earlier for earlier, later in pairwise(counts)]
        is_jumping = len(counts) >= FEWEST_FOR_DOUBT and 2 * median(map(abs, steps)) > median(counts)
        falls = 4 * sum(step < 0 for step in steps) >= len(steps)
        if any(count < 0 for count in counts) or (is_jumping and (is_daily or falls)):
            raise UnsupportedLayout("followers-look-like-gains", column=draft.heading_of("followers_total"))


def _by_account(draft: Draft) -> dict[tuple[str | None, str | None], dict[date, list[int]]]:
    """The positions of the rows by account and day."""
    platforms, accounts, days = (draft.column(field) for field in ("platform", "account", "day_on"))
    grouped: dict[tuple[str | None, str | None], dict[date, list[int]]] = {}
    for at in draft.live():
        if days[at] is not None:
            grouped.setdefault((platforms[at], accounts[at]), {}).setdefault(days[at], []).append(at)
    return grouped
