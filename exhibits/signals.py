"""What needs a decision: at most three things that changed beyond chance, each with the way to its exhibit."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from analysis.discovery import surprise_of_farthest, surprise_of_few, told
from analysis.variation import xmr_limits
from exhibits.asked import Asked
from exhibits.sentences import Sentence, sentence
from exhibits.verdicts import change_in_words, direction_of, is_unfinished, known_changes
from exhibits.weekly_posts import complete, normal_variation, weekly_sentence
from language import NumberFormat
from queries.changes import Changes
from queries.contributors import absence_factor
from queries.figures import figure
from queries.imports import coverage_by_week
from queries.metrics import METRICS
from queries.periods import stamp
from queries.posts import posts_by_week
from queries.scope import Scope, Viewer

MOST_SIGNALS = 3
OF_MOVING_RANGE = 2.66
# What is tested for a change, and the page and mark that show it.
WATCHED = {
    "active_members": ("overview", "tiles~active_members.now"),
    "activation_rate": ("overview", "tiles~activation_rate.now"),
    "unprompted_share": ("overview", "tiles~unprompted_share.now"),
    "er_impressions": ("overview", "tiles~er_impressions.now"),
    "peer_support_rate": ("overview", "tiles~peer_support_rate.now"),
    "applause_rate": ("overview", "figures_table~applause_rate.now"),
    "conversation_rate": ("overview", "figures_table~conversation_rate.now"),
    "amplification_rate": ("overview", "figures_table~amplification_rate.now"),
    "posts_per_active": ("overview", "figures_table~posts_per_active.now"),
}


@dataclass(frozen=True)
class Signal:
    """A sentence, the numbers in it, and where it is shown: a page, and on it a figure that can be opened."""

    text: str
    statements: tuple[float, ...]
    page: str
    opens: str = ""


@dataclass(frozen=True)
class Signals:
    """The signals told; silence says why there are none. tested: how many series were looked at."""

    signals: tuple[Signal, ...]
    silence: str
    tested: int


@dataclass(frozen=True)
class _Tested:
    p_value: float
    is_news: bool
    signal: Signal


def three_things(scope: Scope, compare: Scope | None, viewer: Viewer, language: str) -> Signals:
    """Gaps in the data first, then the most surprising series; of all told at most 10 % are told by chance."""
    asked = Asked(scope, compare, viewer, language)
    known = known_changes(asked)
    tested = [*_weeks(asked), *_changes(asked, known), *_absence(asked, known), *_growth(asked)]
    accepted = told([one.p_value for one in tested])
    found = [one for one, is_told in zip(tested, accepted, strict=True) if is_told and one.is_news]
    ordered = [one.signal for one in sorted(found, key=lambda one: one.p_value)]
    signals = tuple([*_gaps(asked), *ordered][:MOST_SIGNALS])
    silence = "" if signals else asked.say("signals-none" if tested else "signals-untested")
    return Signals(signals, silence, len(tested))


def _weeks(asked: Asked) -> Iterator[_Tested]:
    """The week of unprompted posts farthest from the mean, and whether it breaches the limits of E1."""
    answered = posts_by_week(asked.scope, asked.viewer)
    weeks = complete(answered.rows) if not answered.hidden else answered.rows.iloc[:0]
    counts = [float(count) for count in weeks["unprompted"]]
    limits, normal = xmr_limits(counts), normal_variation(answered.rows) if len(weeks) else None
    if limits is None or normal is None:
        return
    place, p_value = surprise_of_farthest(counts, limits.mean, (limits.upper - limits.mean) / OF_MOVING_RANGE)
    is_outside = not normal.lower <= counts[place] <= normal.upper
    said = weekly_sentence(asked, weeks[weeks.index <= weeks.index[place]], normal)
    week_on: date = weeks["week_on"].iloc[place].date()
    mark = f"posts_by_week~{week_on.isoformat()}.unprompted"
    yield _Tested(p_value, is_outside, Signal(said.title, said.statements, "overview", mark))


def _changes(asked: Asked, known: Changes) -> Iterator[_Tested]:
    for metric, (page, opens) in WATCHED.items():
        change = known.get((metric, "as shown"))
        if change is None or asked.compare is None:
            continue
        now, before = (figure(metric, scope, asked.viewer).value for scope in (asked.scope, asked.compare))
        if now is None or before is None:
            continue
        direction = direction_of(change)
        said = _changed(asked, metric, now, before)
        yield _Tested(change.p_value, direction != "same", Signal(said.title, said.statements, page, opens))


def _changed(asked: Asked, metric: str, now: float, before: float) -> Sentence:
    unit: NumberFormat = METRICS[metric].format
    values = {"now": asked.number(now, unit), "before": asked.number(before, unit)}
    change = change_in_words(asked, metric, now - before)
    name = asked.say(f"metric-{metric.replace('_', '-')}")
    text_id = "signal-rose" if now > before else "signal-fell"
    shown = [100 * value if unit == "p" else value for value in (now, before, now - before)]
    return Sentence(asked.say(text_id, name=name, change=change, **values), tuple(round(value, 2) for value in shown))


def _absence(asked: Asked, known: Changes) -> Iterator[_Tested]:
    """Half of the posts resting on fewer people than before."""
    change = known.get(("absence_factor", "as shown"))
    if change is None or asked.compare is None:
        return
    rows = [absence_factor(scope, asked.viewer).rows for scope in (asked.scope, asked.compare)]
    now, before = (int(one["absence_factor"].iloc[0]) for one in rows)
    said = sentence(asked, "signal-absence", {"now": now, "before": before})
    signal = Signal(said.title, said.statements, "top_contributors")
    yield _Tested(change.p_value, direction_of(change) == "down", signal)


def _growth(asked: Asked) -> Iterator[_Tested]:
    """More members falling silent than coming or coming back."""
    ratio = figure("quick_ratio", asked.scope, asked.viewer)
    if ratio.numerator is None or not ratio.denominator or is_unfinished(asked):
        return
    came, silent = int(ratio.numerator), int(ratio.denominator)
    said = sentence(asked, "signal-growth", {"came": came, "silent": silent})
    signal = Signal(said.title, said.statements, "community_growth")
    yield _Tested(surprise_of_few(came, silent), came < silent, signal)


def _gaps(asked: Asked) -> Iterator[Signal]:
    """Weeks of the period without all exports: a fact, which no chance has to be kept out of."""
    as_of_on = stamp(asked.scope).as_of_on
    if as_of_on is None:
        return
    weeks = coverage_by_week(asked.scope, asked.viewer, as_of_on).rows
    lacking = weeks[(weeks["content"] == "posts") & weeks["status"].isin(["missing", "partial"])]
    if not lacking.empty:
        slots = {"count": len(lacking), "weeks": int((weeks["content"] == "posts").sum())}
        said = sentence(asked, "signal-gap", slots)
        yield Signal(said.title, said.statements, "imports")
