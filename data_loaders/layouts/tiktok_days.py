"""Days of TikTok Studio: they carry no year, which is counted back from the day of the export."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from itertools import pairwise

from data_loaders.drafts import Draft
from data_loaders.errors import UnsupportedLayout
from data_loaders.file_names import tiktok_studio
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.parsers_month_days import LANGUAGES as DAY_LANGUAGES
from data_loaders.parsers_month_days import MonthDay, counted_back, last_day, latest, month_days
from data_loaders.rows import OpenQuestion

# A day stated by hand or by a file name may lie a little before the last day of the file.
SLACK = timedelta(days=3)
ONE_DAY = timedelta(days=1)
LONGEST = timedelta(days=366)
WRITTEN = Column("written_on", ("Date",), required=True)


def place_days(draft: Draft) -> None:
    """The date of each row; empty where neither the export day nor the year of the last row is known."""
    texts, live = draft.column("written_on"), draft.live()
    written = dict(zip(live, month_days([texts[at] for at in live]), strict=True))
    for at in live:
        if texts[at] and written[at] is None:
            draft.refuse(at, "written_on", texts[at], "date-unreadable")
    known = {at: day for at, day in written.items() if day}
    days = _stated(list(known.values())) or _counted(draft, known)
    placed = dict(zip(known, days, strict=True))
    draft.fill("day_on", placed.get)
    _refuse_days_twice(draft, known)


def _stated(days: Sequence[MonthDay]) -> list[date | None] | None:
    """The dates where all carry a year and stand in order; a spreadsheet program makes up years that do not."""
    dates = [day.on(day.year) for day in days if day.year]
    known = [on for on in dates if on]
    steps = {after - before for before, after in pairwise(known)}
    is_steady = steps <= {ONE_DAY} or steps <= {-ONE_DAY}
    return dates if len(known) == len(days) and is_steady else None


def _counted(draft: Draft, known: dict[int, MonthDay]) -> list[date | None]:
    days = [MonthDay(day.month, day.day) for day in known.values()]
    last = last_day(days)
    if days and last is None:
        raise UnsupportedLayout("days-out-of-order", column=draft.heading_of("written_on"))
    last_on = _last_on(draft, last) if last else None
    if last_on is None:
        draft.waiting.add("day_on")
        return [None] * len(days)
    dates = counted_back(days, last_on)
    if not fits_leap_years([on for on in dates if on], last_on):
        draft.notes["leap-day-contradicts"] += len(days)
        draft.ask(OpenQuestion("year", draft.heading_of("written_on")), "day_on")
        return [None] * len(days)
    draft.notes["days-counted-back"] += len(days)
    return dates


def fits_leap_years(dates: Sequence[date], last_on: date) -> bool:
    """Whether 29 February stands where the year has one, and only there; these reports list every day."""
    if any(last_on - on > LONGEST for on in dates):
        return False
    known = set(dates)
    eves = {on for on in known if (on.month, on.day) == (2, 28) and (on + ONE_DAY).month == 2}
    return all(on + ONE_DAY in known for on in eves if on + 2 * ONE_DAY in known)


def _last_on(draft: Draft, last: MonthDay) -> date | None:
    """The date of the last day: in the year a reader gave, else the latest that the export day allows."""
    if draft.answers.year:
        return last.on(draft.answers.year)
    exported_on = draft.answers.exported_on or draft.hints.as_of_on
    return latest(last, min(exported_on + SLACK, draft.today + ONE_DAY)) if exported_on else None


def _refuse_days_twice(draft: Draft, known: dict[int, MonthDay]) -> None:
    """The same day of the month over different figures may be two years; the file does not say which is which."""
    fields = [column.field for column in draft.part.columns if column.field != "written_on"]
    seen: dict[MonthDay, set[tuple[object, ...]]] = {}
    for at, day in known.items():
        figures = tuple(draft.column(field)[at] for field in fields)
        seen.setdefault(day, set()).add(figures)
    for at, day in known.items():
        if len(seen[day]) > 1:
            draft.refuse(at, "written_on", draft.column("written_on")[at], "day-twice-without-year")


def studio_days(family: str, file_name: str, *columns: Column, known_headings: tuple[str, ...] = (),
                finish: Callable[[Draft], None] = place_days) -> Layout:  # fmt: skip
    """A report of TikTok Studio with one row per day."""
    return Layout(
        family=family,
        since="2024",
        languages=(*DAY_LANGUAGES, "ja", "zh", "ko"),
        platform="tiktok",
        owner="own",
        decimal_mark=".",
        hints=tiktok_studio,
        file_names=(f"{file_name}.csv", f"{file_name}.xlsx"),
        tables=(TableLayout("days", (Part((WRITTEN, *columns)),), finish, known_headings=known_headings),),
    )
