"""What campaigns brought beside the usual, worked out day by day in plain numbers."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from math import ceil, sqrt
from typing import Any

from queries.scope import Scope
from queries.uplift import campaign_effect
from tests.oracle.checking import VIEWER, Check, Pairs, share_of
from tests.oracle.courses import CARRIED, days_of
from tests.oracle.figures import DAY, Cut, posts_in
from tests.oracle.test_figures import too_few_people

LATEST_CAMPAIGNS = 3


@dataclass(frozen=True)
class Course:
    """Posts by day, all and unprompted; the days loaded completely, and those in the window of some campaign."""

    posts: Counter[date]
    unprompted: Counter[date]
    complete: frozenset[date]
    busy: frozenset[date]
    first_on: date


@dataclass
class Courses:
    """The days of all history inside the filters, of the channels that can be compared with a day."""

    world: Any
    cut: Cut

    def __post_init__(self) -> None:
        names = {*(self.cut.channels or {one.platform for one in self.world.posts}), ""}
        self.spans = {name: found for name in names if (found := self.world.covered(name))}
        self.busy = frozenset(
            day for one in self.world.program.campaigns for day in days_of(one.start_on, one.end_on + CARRIED)
        )
        self.told = [
            one
            for one in posts_in(self.world, Cut(date.min, date.max, self.cut.channels, self.cut.units))
            if one.impulse != "unclassifiable"
        ]
        self.known: dict[frozenset[str] | None, Course] = {}

    def channels(self, start_on: date) -> frozenset[str] | None:
        """Those loaded at the latest on the first of the eight weeks before, or first of all; None = whatever it is."""
        begin = start_on - 56 * DAY
        still = {name: spans[0][0] for name, spans in self.spans.items() if spans[-1][1] >= begin}
        first = min(still.values(), default=None)
        return None if first is None else frozenset(name for name, on in still.items() if on <= max(begin, first))

    def of(self, start_on: date) -> Course:
        """The days as they are compared with those of a window that begins then."""
        channels = self.channels(start_on)
        if channels not in self.known:
            self.known[channels] = self._course(channels)
        return self.known[channels]

    def _course(self, channels: frozenset[str] | None) -> Course:
        first_on = min((spans[0][0] for spans in self.spans.values()), default=date.max)
        told = [one for one in self.told if channels is None or one.platform in channels]
        own = [self.spans[name] for name in channels or self.spans]
        complete = frozenset(
            day
            for day in (days_of(first_on, self.world.last_loaded_on) if own else ())
            if all(any(start <= day <= end for start, end in spans) for spans in own)
        )
        return Course(
            Counter(one.on for one in told), Counter(one.on for one in told if one.impulse == "unprompted"),
            complete, self.busy, first_on,
        )  # fmt: skip


def usual_before(course: Course, start_on: date, counts: Counter[date]) -> dict[int, list[int]] | None:
    """The counts of each weekday in the eight weeks before."""
    by_weekday: dict[int, list[int]] = {weekday: [] for weekday in range(7)}
    for day in days_of(start_on - 56 * DAY, start_on - DAY):
        if day in course.complete and day not in course.busy:
            by_weekday[day.weekday()].append(counts[day])
    sizes = [len(seen) for seen in by_weekday.values()]
    return by_weekday if sum(sizes) >= 28 and min(sizes) >= 3 else None


def beside(course: Course, start_on: date, days: list[date]) -> dict[str, float] | None:
    """Excess of some days over a baseline, of all and of unprompted posts, and its standard deviation."""
    seen, own = usual_before(course, start_on, course.posts), usual_before(course, start_on, course.unprompted)
    if seen is None or own is None or not any(map(sum, seen.values())):
        return None
    means = {weekday: sum(counts) / len(counts) for weekday, counts in seen.items()}
    scatter = [(count - means[w]) ** 2 / means[w] for w, counts in seen.items() for count in counts if means[w] > 0]
    dispersion = max(1.0, sum(scatter) / (len(scatter) - 7)) if len(scatter) > 7 else 1.0
    repeats = Counter(day.weekday() for day in days)
    expected = sum(means[day.weekday()] for day in days)
    unsure = sum(times**2 * means[weekday] / len(seen[weekday]) for weekday, times in repeats.items())
    own_expected = sum(sum(own[day.weekday()]) / len(own[day.weekday()]) for day in days)
    return {
        "expected": float(expected),
        "uplift": float(sum(course.posts[day] for day in days) - expected),
        "displacement": float(sum(course.unprompted[day] for day in days) - own_expected),
        "spread": sqrt(dispersion * (expected + unsure)),
    }


def placebos(courses: Courses, start_on: date, length: int) -> tuple[int, int, float]:
    """Earlier windows without campaign, those of them outside, and how wide the limits are."""
    scores = []
    window_on = start_on - length * DAY
    while window_on > courses.of(start_on).first_on:
        course = courses.of(window_on)
        days = days_of(window_on, window_on + (length - 1) * DAY)
        inside = [day for day in days if day in course.complete and day not in course.busy]
        told = beside(course, window_on, inside) if len(inside) == length else None
        if told and told["spread"]:
            scores.append(abs(told["uplift"]) / told["spread"])
        window_on -= 7 * DAY
    place = min(ceil((len(scores) + 1) * 0.95 - 1e-9), len(scores))
    return len(scores), sum(score > 1.96 for score in scores), max([1.96, *sorted(scores)[place - 1 : place]])


def added(metric: str) -> Check:
    """A figure of the latest campaigns, beside what it is made of."""

    def pairs(world: Any, cut: Cut, scope: Scope) -> Pairs:
        courses = Courses(world, cut)
        campaigns = sorted(world.program.campaigns, key=lambda one: one.start_on)[-LATEST_CAMPAIGNS:]
        for one in campaigns:
            told = campaign_effect(scope, VIEWER, one.campaign_id)
            if told is None:
                assert cut.units is not None or hides(world, cut, one), "days are hidden without reason"
                continue
            assert not hides(world, cut, one), "days of few people are shown"
            yield from _pairs(metric, told, courses, one)

    return pairs


def hides(world: Any, cut: Cut, campaign: Any) -> bool:
    """Whether the campaign or the eight weeks before it have few members."""
    spans = [
        (campaign.start_on, campaign.end_on + CARRIED), (campaign.start_on - 56 * DAY, campaign.start_on - DAY),
    ]  # fmt: skip
    return any(too_few_people(world, Cut(*span, units=cut.units)) for span in spans)


def _pairs(metric: str, told: Any, courses: Courses, campaign: Any) -> Pairs:
    course = courses.of(campaign.start_on)
    window_end_on = campaign.end_on + CARRIED
    window = [day for day in days_of(campaign.start_on, window_end_on) if day in course.complete]
    true = beside(course, campaign.start_on, window) if window else None
    if true and not true["expected"]:
        true = None  # nothing is usual on these weekdays, so nothing is beside it
    shown = told.effect.window
    if metric == "carry_over":
        after = list(days_of(window_end_on + DAY, window_end_on + 28 * DAY))
        is_whole = len(window) == (window_end_on - campaign.start_on).days + 1
        is_clean = all(day in course.complete and day not in course.busy for day in after)
        carried = beside(course, campaign.start_on, after) if true and is_whole and is_clean else None
        said = told.effect.carry_over
        yield (None if said is None else float(said.uplift)), carried and carried["uplift"]
    elif true is None:
        assert shown is None
    elif metric == "uplift_abs":
        placebo = told.effect.placebo
        yield float(shown.uplift), true["uplift"]
        yield shown.spread, true["spread"]
        length = (window_end_on - campaign.start_on).days + 1
        windows, outside, width = placebos(courses, campaign.start_on, length)
        yield (placebo.windows, placebo.outside, placebo.width), (windows, outside, width)
    elif metric == "uplift_pct":
        yield float(shown.uplift / shown.expected), share_of(true["uplift"], true["expected"])
    else:
        yield float(shown.displacement), true["displacement"]
