"""Which channels can be compared in a window and the days before it, and the days they make together."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property

from analysis.uplift import BASELINE_DAYS, Day


@dataclass(frozen=True, eq=False)
class Course:
    """Days by channel; a day of one channel is complete where the channel is loaded on it."""

    by_channel: Mapping[str, Mapping[date, Day]]
    _together: dict[tuple[str, ...], Mapping[date, Day]] = field(default_factory=dict)

    @cached_property
    def _loaded(self) -> dict[str, tuple[date, date]]:
        """The first and the last loaded day of each channel."""
        loaded = {name: [on for on, day in days.items() if day.is_complete] for name, days in self.by_channel.items()}
        return {name: (min(days), max(days)) for name, days in loaded.items() if days}

    def compared(self, start_on: date) -> tuple[str, ...]:
        """The channels whose loaded days reach back to the first of the 56 days before a start.

        Where none reaches back so far, those loaded since the first loaded day: a channel that comes later would make
        more posts of the same days. Where nothing is loaded any more, all of them.
        """
        first_on = start_on - timedelta(days=BASELINE_DAYS)
        lasting = {name: span[0] for name, span in self._loaded.items() if span[1] >= first_on}
        since = max(first_on, min(lasting.values(), default=first_on))
        found = sorted(name for name, loaded_on in lasting.items() if loaded_on <= since)
        return tuple(found or sorted(self.by_channel))

    def comparable(self, start_on: date) -> Mapping[date, Day]:
        """The days of the channels compared in a window that begins then; complete where all of them are loaded."""
        channels = self.compared(start_on)
        if channels not in self._together:
            self._together[channels] = _added_up([self.by_channel[name] for name in channels])
        return self._together[channels]


def _added_up(channels: list[Mapping[date, Day]]) -> Mapping[date, Day]:
    days: dict[date, list[Day]] = {}
    for channel in channels:
        for on, day in channel.items():
            days.setdefault(on, []).append(day)
    return {
        on: Day(
            on, sum(one.unprompted for one in parts), sum(one.prompted for one in parts),
            is_complete=len(parts) == len(channels) and all(one.is_complete for one in parts),
            is_clean=all(one.is_clean for one in parts),
        )
        for on, parts in days.items()
    }  # fmt: skip
