"""What a campaign added in three figures: beyond usual, displaced, carried over."""

from dataclasses import replace
from datetime import date

from analysis.campaign_effect import days_after
from analysis.uplift import Excess
from charts.palette import Theme
from exhibits.asked import Asked
from exhibits.exhibit import Tile
from exhibits.headlines import words_of
from exhibits.marks import Mark
from exhibits.uplift_sentences import days_so_far, last_counted, left_out_sentence
from exhibits.uplift_weeks import compared_origin
from language import signed
from queries.metrics import WITHHELD_BELOW
from queries.periods import scope_options
from queries.reading import minimum_group
from queries.scope import Scope, Viewer
from queries.uplift import Told, campaign_effect

METRICS = ("uplift_abs", "displacement", "carry_over")


def added(
    scope: Scope, compare: Scope | None, viewer: Viewer, language: str, campaign_id: str, theme: Theme = "light"
) -> list[Tile]:
    """Posts beyond usual, own posts displaced and carry-over, each with its limits."""
    asked = Asked(scope, compare, viewer, language, theme)
    told = campaign_effect(scope, viewer, campaign_id)
    if told is None:
        is_known = campaign_id in {one[0] for one in scope_options().campaigns}
        return [
            _hidden(asked, metric) if is_known else _empty(asked, metric, "empty-no-campaign") for metric in METRICS
        ]
    if told.days and max(told.days) < told.start_on:
        return [_empty(asked, metric, "uplift-tile-not-begun") for metric in METRICS]
    if told.coverage is None:
        return [_empty(asked, metric, "empty-nothing-in-scope") for metric in METRICS]
    if told.coverage < WITHHELD_BELOW:
        note = asked.say("empty-no-text", share=asked.number(told.coverage, "p"))
        return [replace(_empty(asked, metric, "empty-nothing-in-scope"), note=note) for metric in METRICS]
    if told.effect.window is None:
        why = "uplift-tile-no-baseline" if told.effect.baseline is None else "uplift-tile-gaps"
        return [_empty(asked, metric, why) for metric in METRICS]
    window = told.effect.window
    return [
        _uplift(asked, campaign_id, told, window),
        _displacement(asked, campaign_id, told, window),
        _after(asked, campaign_id, told),
    ]


def _uplift(asked: Asked, campaign_id: str, told: Told, window: Excess) -> Tile:
    low, high = (signed(end / float(window.expected), "p", asked.language) for end in _interval(told, window))
    share = signed(float(window.uplift / window.expected), "p", asked.language)
    counts = {"actual": window.actual, "expected": asked.number(float(window.expected))}
    lines = [asked.say("uplift-tile-of", share=share, low=low, high=high, **counts), *_state(asked, told)]
    marks = _marks(asked, campaign_id, told, "uplift_abs", "window", window.actual, _counted_days(told))
    return _tile(asked, "uplift_abs", float(window.uplift), lines, marks)


def _displacement(asked: Asked, campaign_id: str, told: Told, window: Excess) -> Tile:
    """Around it the limits of the whole, because clean days have unprompted posts only."""
    spread = window.spread * told.effect.placebo.width
    low, high = (_signed(asked, float(window.displacement) + end) for end in (-spread, spread))
    parts = {
        "displacement": _signed(asked, float(window.displacement)),
        "prompted": _signed(asked, float(window.prompted_excess)),
        "uplift": _signed(asked, float(window.uplift)),
    }
    lines = [asked.say("uplift-tile-range", low=low, high=high), asked.say("uplift-tile-parts", **parts)]
    marks = _marks(asked, campaign_id, told, "displacement", "unprompted", window.unprompted, _counted_days(told))
    return _tile(asked, "displacement", float(window.displacement), lines, marks)


def _after(asked: Asked, campaign_id: str, told: Told) -> Tile:
    carried = told.effect.carry_over
    first_on, last_on = days_after(told.window_end_on)
    if carried is None:
        is_over = max(told.days) >= last_on
        others = any(not one.is_clean for on, one in told.days.items() if first_on <= on <= last_on)
        return _empty(asked, "carry_over", "uplift-tile-overlap" if others else _why_not(told, is_over=is_over))
    low, high = (_signed(asked, end) for end in _interval(told, carried))
    counts = {"actual": carried.actual, "expected": asked.number(float(carried.expected))}
    lines = [asked.say("uplift-tile-range", low=low, high=high), asked.say("uplift-tile-after", **counts)]
    marks = _marks(asked, campaign_id, told, "carry_over", "after", carried.actual, (first_on, last_on))
    return _tile(asked, "carry_over", float(carried.uplift), lines, marks)


def _why_not(told: Told, *, is_over: bool) -> str:
    return "uplift-tile-gaps" if is_over or told.effect.verdict == "gaps" else "uplift-tile-not-over"


def _state(asked: Asked, told: Told) -> list[str]:
    """What stands beside a figure that is no verdict, or one of several campaigns."""
    lines = [asked.say("uplift-tile-together", names=", ".join(told.beside))] if told.beside else []
    lines += [left_out_sentence(asked, told)] if told.left_out else []
    verdict = told.effect.verdict
    if verdict == "running":
        on_day, days = days_so_far(told)
        return [*lines, asked.say("uplift-tile-running", day=on_day, days=days)]
    if verdict in ("within", "gaps", "unchecked"):
        return [*lines, asked.say(f"uplift-tile-{verdict}")]
    return lines


def _interval(told: Told, excess: Excess) -> tuple[float, float]:
    return excess.interval(told.effect.placebo.width)


def _counted_days(told: Told) -> tuple[date, date] | None:
    """The days whose posts are counted, where they stand in a row and one origin opens them."""
    last_on = last_counted(told)
    if last_on is None or any(not one.is_complete for on, one in told.days.items() if told.start_on <= on <= last_on):
        return None
    return told.start_on, last_on


def _marks(
    asked: Asked, campaign_id: str, told: Told, metric: str, part: str, posts: int, days: tuple[date, date] | None
) -> tuple[Mark, ...]:
    """What opens the posts that are counted; those expected are a mean of other days."""
    if days is None:
        return ()
    measure = "unprompted" if part == "unprompted" else "classifiable"
    origin = replace(compared_origin(asked, campaign_id, told), measure=measure, from_on=days[0], to_on=days[1])
    return (Mark(f"{metric}.now", asked.say(f"uplift-mark-{part}"), float(posts), origin),)


def _signed(asked: Asked, value: float) -> str:
    return signed(value, "n", asked.language)


def _tile(asked: Asked, metric: str, value: float, lines: list[str], marks: tuple[Mark, ...]) -> Tile:
    label, definition = words_of(asked, metric)
    return Tile(metric, label, _signed(asked, value), None, "\n".join(lines), definition, marks=marks)


def _empty(asked: Asked, metric: str, text_id: str) -> Tile:
    label, definition = words_of(asked, metric)
    return Tile(metric, label, "–", None, asked.say(text_id), definition, "empty")


def _hidden(asked: Asked, metric: str) -> Tile:
    label, definition = words_of(asked, metric)
    value, note = (asked.say(text_id, minimum=minimum_group()) for text_id in ("hidden-value", "tile-hidden"))
    return Tile(metric, label, value, None, note, definition, "hidden")
