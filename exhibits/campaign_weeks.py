"""The weeks around a campaign: posts of their fully loaded days, and what is usual on the same days."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from analysis.campaign_effect import days_after
from analysis.uplift import BASELINE_DAYS, Excess, excess_over
from exhibits.records import Record
from queries.uplift import COUNTS, Told

DAY, WEEK = timedelta(days=1), timedelta(days=7)


@dataclass(frozen=True)
class CampaignWeek:
    """The fully loaded days in a row of seven days (fewer at the end of a window), and what is usual on them.

    counted, usual: of the days from from_on to to_on; counted is None where no day of the week is fully loaded.
    """

    phase: str
    from_on: date
    to_on: date
    days: int
    counted: Record | None
    usual: Excess | None

    @property
    def is_complete(self) -> bool:
        """Whether all days of the week are counted."""
        return self.counted is not None and (self.to_on - self.from_on).days + 1 == self.days


def campaign_weeks(told: Told) -> list[CampaignWeek]:
    """The eight weeks before a campaign, those of its window and the four after it, as far as anything is loaded.

    Between loaded stretches more than a week is missing, so the loaded days of a week stand in a row.
    """
    weeks = []
    for phase, first_on, last_on in _stretches(told):
        known = [on for on in _days(first_on, last_on) if on in told.days]
        whole = [on for on in known if told.days[on].is_complete]
        days = (last_on - first_on).days + 1
        if whole:
            weeks.append(_counted(told, phase, days, whole[0], whole[-1]))
        elif known:
            weeks.append(CampaignWeek(phase, first_on, last_on, days, None, None))
    return weeks


def _counted(told: Told, phase: str, days: int, from_on: date, to_on: date) -> CampaignWeek:
    rows = told.rows[(told.rows["day_on"].dt.date >= from_on) & (told.rows["day_on"].dt.date <= to_on)]
    counted = {column: int(rows[column].sum()) for column in COUNTS}
    whole = [told.days[on] for on in _days(from_on, to_on)]
    usual = excess_over(told.effect.baseline, whole) if told.effect.baseline else None
    return CampaignWeek(phase, from_on, to_on, days, counted, usual)


def _stretches(told: Told) -> Iterator[tuple[str, date, date]]:
    phases = {
        "before": (told.start_on - timedelta(days=BASELINE_DAYS), told.start_on - DAY),
        "window": (told.start_on, told.window_end_on),
        "after": days_after(told.window_end_on),
    }
    for phase, (first_on, last_on) in phases.items():
        on = first_on
        while on <= last_on:
            yield phase, on, min(on + WEEK - DAY, last_on)
            on += WEEK


def _days(first_on: date, last_on: date) -> list[date]:
    return [first_on + place * DAY for place in range((last_on - first_on).days + 1)]
