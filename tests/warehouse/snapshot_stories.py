"""Posts told of by several sources on several days, and what of it holds on a day, in plain Python."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from hypothesis import strategies as st

from tests.warehouse.files import file, load, post
from warehouse.connection import Warehouse

RANKS = {"x_posts:anna": 1, "template_posts": 2, "talkwalker_mentions": 3, "meltwater_mentions": 3}
PUBLISHED = date(2026, 6, 2)
MEMBER = {"member_id": "m1", "name": "Anna Berg", "unit": "Vertrieb", "joined_on": date(2020, 1, 1), "x": "anna"}
FIELDS = ("impressions", "reactions")


class Told(NamedTuple):
    """One snapshot; None = not delivered."""

    series: str
    on: date
    impressions: int | None
    reactions: int | None

    def terms(self) -> tuple[int | None, int | None]:
        return self.impressions, self.reactions


Story = Sequence[Told]


def days(last: int = 40) -> st.SearchStrategy[date]:
    """Days from the one of publication on."""
    return st.integers(0, last).map(lambda after: PUBLISHED + timedelta(days=after))


def stories(posts: int = 30) -> st.SearchStrategy[list[list[Told]]]:
    """Snapshots of some posts; each post at least one."""
    counters = st.none() | st.integers(0, 50)
    exported = st.sampled_from([PUBLISHED + timedelta(days=after) for after in (2, 9, 16, 30)])
    told = st.builds(Told, st.sampled_from(list(RANKS)), exported, counters, counters)
    return st.lists(st.lists(told, min_size=1, max_size=6), min_size=posts, max_size=posts)


def load_stories(warehouse: Warehouse, told: Sequence[Story]) -> None:
    """The member list and one file per source and day."""
    load(warehouse, file("members", "members", [MEMBER]))
    files: dict[tuple[str, date], list[dict[str, object]]] = defaultdict(list)
    for number, story in enumerate(told, start=1):
        for one in story:
            counters = dict(zip(FIELDS, one.terms(), strict=True))
            files[one.series, one.on].append(post(number, author_account="anna", published_on=PUBLISHED, **counters))
    for (series, on), rows in files.items():
        load(warehouse, file(f"{series}-{on}", "posts", rows, as_of=on, series=series))


def order(one: Told) -> tuple[int | str, ...]:
    """Better sources first, then later days, then larger values; unknown ones last."""
    values = (-1 if value is None else value for value in one.terms())
    return (RANKS[one.series], -one.on.toordinal(), *(-value for value in values), one.series)


def held(story: Story, day: date) -> list[Told]:
    """The latest snapshot of each series up to a day, the best source first."""
    latest: dict[str, Told] = {}
    for one in sorted((one for one in story if one.on <= day), key=order, reverse=True):
        latest[one.series] = one
    return sorted(latest.values(), key=order)


def counted_on(story: Story, day: date, *, strictly: bool) -> date:
    """The day itself, or the first on which a source better than a mention tool speaks, else any."""
    if strictly:
        return day
    known = [one.on for one in story if RANKS[one.series] < 3] or [one.on for one in story]
    return max(day, min(known))


def counters_on(story: Story, day: date, *, strictly: bool) -> tuple[int | None, ...]:
    """Each counter from the best source that delivers it."""
    rows = held(story, counted_on(story, day, strictly=strictly))
    return tuple(next((value for one in rows if (value := getattr(one, name)) is not None), None) for name in FIELDS)


def value_on(story: Story, series: str, day: date, name: str) -> int | None:
    """The latest snapshot of the series within the seven days that end with the day."""
    near = [one for one in story if one.series == series and 0 <= (day - one.on).days < 7]
    latest = [one for one in near if one.on == max(other.on for other in near)]
    return getattr(min(latest, key=order), name) if latest else None


def received(story: Story, first: date, last: date, name: str) -> int | None:
    """What the post gained from the evening before the first day to that of the last, within its best source."""
    best = min(story, key=order).series
    end = value_on([one for one in story if one.on >= first], best, last, name)
    start = value_on(story, best, first - timedelta(days=1), name) if first > PUBLISHED else 0
    return None if end is None or start is None else end - start


def at_age(story: Story, age: int, name: str) -> float | None:
    """The nearest snapshot of the best source within a seventh of the age, else between two ten days apart at most."""
    best = [one for one in story if one.series == min(story, key=order).series]
    by_age = {(one.on - PUBLISHED).days: one for one in sorted(best, key=order, reverse=True)}
    near = min(by_age, key=lambda told: (abs(told - age), -told))
    if abs(near - age) <= age // 7:
        value = getattr(by_age[near], name)
        return None if value is None else float(value)
    earlier, later = ([told for told in by_age if (told > age) is is_later] for is_later in (False, True))
    if not earlier or not later or min(later) - max(earlier) > 10:
        return None
    first, last = getattr(by_age[max(earlier)], name), getattr(by_age[min(later)], name)
    if first is None or last is None:
        return None
    return float(first + (last - first) * (age - max(earlier)) / (min(later) - max(earlier)))
