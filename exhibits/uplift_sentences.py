"""What E8 says: how far a campaign's days were from usual, or why nothing may be said."""

from datetime import date

from analysis.uplift import Day
from exhibits.asked import Asked
from exhibits.sentences import Sentence
from language import channel, day, signed, span
from queries.uplift import Told


def uplift_sentence(asked: Asked, told: Told) -> Sentence:
    """The one sentence of the verdict; with other campaigns in the same days it speaks of all of them together."""
    effect, posts = told.effect, posts_in_window(told)
    if effect.verdict == "running":
        return _running(asked, told)
    if effect.verdict == "gaps":
        return _said(asked, "uplift-title-gaps", {"days": days_missing(told)})
    if effect.window is None:
        return _said(asked, "uplift-title-no-baseline", {"posts": posts})
    if effect.verdict == "unchecked":
        return _said(asked, "uplift-title-unchecked", {"posts": posts, "expected": round(effect.window.expected)})
    together = "-together" if told.beside else ""
    others = {"others": len(told.beside)} if told.beside else {}
    if effect.verdict == "within":
        low, high = (round(limit) for limit in effect.window.limits(effect.placebo.width))
        return _said(asked, f"uplift-title-within{together}", others | {"posts": posts, "low": low, "high": high})
    return _outside(asked, told, f"uplift-title-{effect.verdict}{together}", others)


def uplift_subtitle(asked: Asked, name: str, told: Told) -> str:
    """Which campaign, how often the same arithmetic is wrong without one, and that prompted is a rule."""
    placebo = told.effect.placebo
    days = {"span": span(told.start_on, told.end_on, asked.language), "end": day(told.window_end_on, asked.language)}
    parts = [
        asked.say("uplift-subtitle", name=name, **days),
        *([asked.say("uplift-beside", names=", ".join(told.beside))] if told.beside else []),
        *([left_out_sentence(asked, told)] if told.left_out else []),
        placebo_sentence(asked, placebo.windows, placebo.outside, is_checked=placebo.is_checked),
        asked.say("uplift-not-cause"),
    ]
    return " · ".join(parts)


def left_out_sentence(asked: Asked, told: Told) -> str:
    """Whose posts are not compared because their channel came later or ended before."""
    return asked.say("uplift-left-out", names=", ".join(channel(name, asked.language) for name in told.left_out))


def placebo_sentence(asked: Asked, windows: int, outside: int, *, is_checked: bool) -> str:
    """How often the arithmetic finds an effect in earlier days without campaign."""
    return asked.say("uplift-placebo" if is_checked else "uplift-placebo-few", outside=outside, windows=windows)


def posts_in_window(told: Told) -> int:
    """Classifiable posts of the days of the window that are loaded completely."""
    return sum(one.posts for on, one in told.days.items() if is_counted(told, on, one))


def is_counted(told: Told, on: date, one: Day) -> bool:
    """Whether a day is of the window and loaded completely."""
    return one.is_complete and told.start_on <= on <= told.window_end_on


def last_counted(told: Told) -> date | None:
    """The last day of the window that is loaded completely."""
    return max((on for on, one in told.days.items() if is_counted(told, on, one)), default=None)


def days_missing(told: Told) -> int:
    """Days of the window that are not loaded completely."""
    loaded = sum(is_counted(told, on, one) for on, one in told.days.items())
    return (told.window_end_on - told.start_on).days + 1 - loaded


def days_so_far(told: Told) -> tuple[int, int]:
    """Which of its days a running campaign is in, and of how many."""
    total = (told.end_on - told.start_on).days + 1
    last_on = last_counted(told) or told.start_on
    return min((last_on - told.start_on).days + 1, total), total


def _running(asked: Asked, told: Told) -> Sentence:
    on_day, days = days_so_far(told)
    slots = {"day": on_day, "days": days, "posts": posts_in_window(told)}
    if told.effect.baseline is None:
        return _said(asked, "uplift-title-running-alone", slots)
    if told.effect.window is None:
        return _said(asked, "uplift-title-gaps", {"days": days_missing(told)})
    return _said(asked, "uplift-title-running", slots | {"expected": round(told.effect.window.expected)})


def _outside(asked: Asked, told: Told, text_id: str, others: dict[str, int]) -> Sentence:
    window, width = told.effect.window, told.effect.placebo.width
    assert window is not None
    uplift, share = round(window.uplift), float(window.uplift / window.expected)
    low, high = (round(end) for end in window.interval(width))
    nearest, farthest = sorted((abs(low), abs(high)))
    numbers = others | {"uplift": abs(uplift), "low": nearest, "high": farthest}
    percent = signed(share, "p", asked.language)
    return Sentence(asked.say(text_id, percent=percent, **numbers), (*map(float, numbers.values()), share * 100))


def _said(asked: Asked, text_id: str, numbers: dict[str, int]) -> Sentence:
    return Sentence(asked.say(text_id, **numbers), tuple(map(float, numbers.values())))
