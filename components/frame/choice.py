"""What a reader has chosen in the filter row, and the scope it stands for."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from components.frame import periods
from queries.periods import ScopeOptions
from queries.scope import LATEST, Attribution, Scope

Compare = Literal["previous", "year", "none"]
SETTLED_AFTER = timedelta(days=14)
OWN_DAY, LATEST_DAY = "own", "latest"
ATTRIBUTIONS: tuple[Attribution, ...] = ("published_in", "received_in")
COMPARES: tuple[Compare, ...] = ("previous", "year", "none")


@dataclass(frozen=True)
class Choice:
    """The state of the filter row; an empty tuple means all values. shown: the campaign picked on the campaign page.

    opened: the number whose rows are shown, as exhibit~mark; figure: the exhibit a link leads to; "" for none.
    call: the campaign whose opening post the echo is told of, "" for the founding call; None = the one with most echo.
    weeks: the whole ISO weeks chosen within the period, which figures of posts are about; None for all of it.
    without: whether the campaign page is told without the prompted posts of its campaign.
    present: whether slides are shown instead of the page; slide: the one shown by its name, "" for the page's first.
    tags: the hashtags curves are shown of; none = those of the program.
    as_of: the day of the counters: own (each period's own), latest, or a day as ISO writes it.
    """

    from_on: date
    to_on: date
    compare: Compare = "previous"
    channels: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    campaigns: tuple[str, ...] = ()
    shown: str = ""
    opened: str = ""
    figure: str = ""
    call: str | None = None
    weeks: periods.Period | None = None
    as_of: str = OWN_DAY
    attribution: Attribution = "published_in"
    without: bool = False
    tags: tuple[str, ...] = ()
    present: bool = False
    slide: str = ""

    @property
    def as_of_on(self) -> date | None:
        """The day chosen; None for each period's own."""
        if self.as_of == OWN_DAY:
            return None
        return LATEST if self.as_of == LATEST_DAY else date.fromisoformat(self.as_of)


def default_choice(options: ScopeOptions, today: date) -> Choice:
    """The last complete quarter, else the quarter of the last loaded day, against the period before."""
    if options.last_complete_quarter:
        return Choice(*options.last_complete_quarter)
    return Choice(*periods.quarter_of(options.last_on or today))


def default_campaign(options: ScopeOptions) -> str:
    """The latest campaign that ended two weeks before the last loaded day, else the latest; "" if there is none."""
    campaigns = [campaign for campaign in options.campaigns if campaign[0]]
    settled = [campaign for campaign in campaigns if options.last_on and campaign[3] <= options.last_on - SETTLED_AFTER]
    latest = max(settled or campaigns, key=lambda campaign: (campaign[3], campaign[0]), default=None)
    return latest[0] if latest else ""


def scope_of(choice: Choice, options: ScopeOptions) -> Scope:
    """The scope questions take: "all" spelled out, values without a name included."""
    return Scope(
        from_on=choice.from_on,
        to_on=choice.to_on,
        channels=choice.channels or _everything(options.channels),
        units=choice.units or _everything(unit for unit, _ in options.units),
        campaigns=choice.campaigns or _everything(campaign[0] for campaign in options.campaigns),
        as_of_on=choice.as_of_on,
        attribution=choice.attribution,
    )


def compared_scope(choice: Choice, options: ScopeOptions) -> Scope | None:
    """The scope of the comparison period, None when nothing is compared."""
    if choice.compare == "none":
        return None
    shift = periods.previous if choice.compare == "previous" else periods.year_before
    from_on, to_on = shift(choice.from_on, choice.to_on)
    return scope_of(choice, options).over(from_on, to_on)


def scope_of_weeks(choice: Choice, options: ScopeOptions) -> Scope | None:
    """The scope of figures of posts while weeks are chosen, as far as they lie in the period."""
    if choice.weeks is None:
        return None
    from_on, to_on = max(choice.weeks[0], choice.from_on), min(choice.weeks[1], choice.to_on)
    return replace(scope_of(choice, options), from_on=from_on, to_on=to_on) if from_on <= to_on else None


def scope_compared_with_weeks(weeks: Scope, compare: Compare) -> Scope | None:
    """As many days before, or the same weekdays 52 weeks before."""
    if compare == "none":
        return None
    length = weeks.to_on - weeks.from_on + timedelta(days=1)
    shift = length if compare == "previous" else timedelta(weeks=52)
    return weeks.over(weeks.from_on - shift, weeks.to_on - shift)


def scope_of_last_year(choice: Choice, options: ScopeOptions) -> Scope:
    """The same days a year before."""
    from_on, to_on = periods.year_before(choice.from_on, choice.to_on)
    return scope_of(choice, options).over(from_on, to_on)


def _everything(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*values, "")))
