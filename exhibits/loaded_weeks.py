"""What E18 says and draws: which exports are in for each channel and week, and which weeks are missing."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

import pandas as pd

from exhibits.asked import Asked
from exhibits.columns import Row
from exhibits.records import Record, records
from exhibits.sentences import Sentence
from language import channel, day, numbers_in, span, week

WEEK = timedelta(days=6)
LONGEST_TITLE = 90
STATUSES = ("complete", "partial", "missing", "not expected")


@dataclass(frozen=True)
class Gap:
    """Weeks in a row that are missing or there in part only; place is the line of the channel in the chart."""

    place: str
    channel: str
    layout: str | None
    from_week: date
    to_week: date
    is_missing: bool

    @property
    def ends_on(self) -> date:
        """The last day of the last week."""
        return self.to_week + WEEK


def channel_name(asked: Asked, content: str, platform: str) -> str:
    """The channel as its line is called."""
    if content == "interactions":
        return asked.say("calendar-channel-interactions")
    if not platform:
        return asked.say("calendar-channel-every")
    return asked.say(f"calendar-channel-{content}", channel=channel(platform, asked.language))


def gaps_of(asked: Asked, weeks: pd.DataFrame) -> list[Gap]:
    """Every stretch of weeks that something is missing of, channel by channel."""
    found = []
    for place, told in _by_channel(weeks):
        for state, stretch in groupby(told, key=lambda one: one["status"]):
            held = list(stretch)
            if state in ("partial", "missing"):
                name, layout = channel_name(asked, held[0]["content"], held[0]["platform"]), held[0]["layout"]
                ends = held[0]["week_on"], held[-1]["week_on"]
                found.append(Gap(_line(place, name), name, layout or None, *ends, state == "missing"))
    return found


def weeks_named(gap: Gap, language: str) -> str:
    """W38, or W38–W39."""
    ends = [week(gap.from_week, language), week(gap.to_week, language)]
    if ends[0] == ends[1]:
        return ends[0]
    return f"{ends[0]}–{gap.to_week.isocalendar().week}"


def weeks_sentence(asked: Asked, weeks: pd.DataFrame) -> Sentence:
    """How much of the period is loaded, and what is missing as far as it can be named in one line."""
    due = weeks[weeks["status"] != "not expected"]
    base = numbers_in(asked.period, asked.language)
    if due.empty:
        return Sentence(asked.say("calendar-title-nothing", period=asked.period), tuple(base))
    share = float((due["status"] == "complete").mean())
    if share == 1:
        said = asked.say("calendar-title-complete", period=asked.period, weeks=len(due))
        return Sentence(said, (*base, float(len(due))))
    gaps = gaps_of(asked, weeks)
    shown = asked.number(min(share, 0.99), "p").replace(",0", "").replace(".0", "")
    named = ", ".join(
        asked.say("calendar-gap", channel=gap.channel, weeks=weeks_named(gap, asked.language)) for gap in gaps
    )
    title = asked.say("calendar-title-missing", period=asked.period, share=shown, gaps=named)
    count = int((due["status"] != "complete").sum())
    if len(title) > LONGEST_TITLE:
        title = asked.say("calendar-title-more", period=asked.period, share=shown, count=count)
    numbers = tuple(numbers_in(f"{shown} {count} {named}", asked.language))
    return Sentence(title, (*base, *numbers))


def week_rows(asked: Asked, weeks: pd.DataFrame) -> list[Row]:
    """One row per cell of the chart."""
    return [
        {
            "part": "cell",
            "slot": one["week_on"].isoformat(),
            "slot_label": _week_label(asked, one["week_on"]),
            "channel": _line(place, channel_name(asked, one["content"], one["platform"])),
            "channel_label": channel_name(asked, one["content"], one["platform"]),
            "status": one["status"],
            "status_label": status_word(asked, one["status"]),
        }
        for place, told in _by_channel(weeks)
        for one in told
    ]


def week_table(asked: Asked, weeks: pd.DataFrame) -> pd.DataFrame:
    """The same for people: a line per channel and week."""
    rows = week_rows(asked, weeks)
    return pd.DataFrame({
        asked.say("calendar-channel"): [row["channel_label"] for row in rows],
        asked.say("calendar-week"): [row["slot_label"] for row in rows],
        asked.say("calendar-status"): [row["status_label"] for row in rows],
    })  # fmt: skip


def freshness_table(asked: Asked, weeks: pd.DataFrame, today_on: date) -> pd.DataFrame:
    """Per channel the last day loaded, how long ago that is, and the day of the newest export."""
    lines = [told[0] for _, told in _by_channel(weeks)]
    ages = [max((today_on - one["loaded_to_on"]).days, 0) for one in lines]
    return pd.DataFrame({
        asked.say("calendar-channel"): [channel_name(asked, one["content"], one["platform"]) for one in lines],
        asked.say("calendar-until"): [day(one["loaded_to_on"], asked.language) for one in lines],
        asked.say("freshness-age"): [asked.say("calendar-age", days=age) for age in ages],
        asked.say("calendar-as-of"): [
            day(None if pd.isna(one["as_of_on"]) else one["as_of_on"], asked.language) for one in lines
        ],
    })  # fmt: skip


def status_word(asked: Asked, status: str) -> str:
    """The status in words."""
    return asked.say(f"calendar-legend-{status.replace(' ', '-')}")


def _week_label(asked: Asked, week_on: date) -> str:
    return f"{week(week_on, asked.language)} · {span(week_on, week_on + WEEK, asked.language)}"


def _by_channel(weeks: pd.DataFrame) -> Iterable[tuple[int, list[Record]]]:
    """The channels in order, each with its weeks."""
    groups = groupby(records(weeks), key=lambda one: (one["content"], one["platform"]))
    return enumerate(list(told) for _, told in groups)


def _line(place: int, name: str) -> str:
    """The name with its place in front, by which the chart sorts."""
    return f"{place:02d} {name}"
