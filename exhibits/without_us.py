"""What E8 says with a campaign's prompted posts taken away: what remains, beside what is usual."""

import pandas as pd

from analysis.campaign_effect import verdict_on
from analysis.uplift import without_prompted
from exhibits.asked import Asked
from exhibits.sentences import Sentence
from language import signed
from queries.uplift import Told, counted_in_window


def without_sentence(asked: Asked, told: Told) -> Sentence:
    """How many posts remain, and whether as many are usual where that can be told."""
    counted = counted_in_window(told)
    posts = counted["prompted"] + counted["prompted_elsewhere"] + counted["unprompted"]
    rest = posts - counted["prompted"]
    window = told.effect.window
    if window is None or not told.effect.is_told:
        return _said(asked, "without-title-untold", {"rest": rest, "posts": posts})
    remaining = without_prompted(window, counted["prompted"])
    low, high = (round(limit) for limit in window.limits(told.effect.placebo.width))
    verdict = verdict_on(remaining, told.effect.placebo)
    return _said(asked, f"without-title-{verdict}", {"rest": remaining.actual, "low": low, "high": high})


def without_day_sentence(asked: Asked, window: pd.DataFrame) -> Sentence:
    """How many posts of the days of a campaign's window remain, of how many."""
    rest = int(window[["prompted_elsewhere", "unprompted"]].sum().sum())
    return _said(asked, "without-day-title", {"rest": rest, "posts": rest + int(window["prompted"].sum())})


def without_subtitle(asked: Asked, told: Told) -> str:
    """What was taken away, the unprompted share before and after, and what was displaced."""
    counted = counted_in_window(told)
    own, elsewhere, prompted = counted["unprompted"], counted["prompted_elsewhere"], counted["prompted"]
    shares = {
        "before": _share(asked, own, own + elsewhere + prompted),
        "after": _share(asked, own, own + elsewhere),
    }
    parts = [asked.say("without-taken", prompted=prompted), asked.say("without-share", **shares)]
    if told.effect.window is not None:
        displaced = signed(float(told.effect.window.displacement), "n", asked.language)
        parts.append(asked.say("without-displacement", displacement=displaced))
    return " · ".join([*parts, asked.say("without-not-instead")])


def _share(asked: Asked, part: int, whole: int) -> str:
    return asked.number(part / whole, "p") if whole else "–"


def _said(asked: Asked, text_id: str, numbers: dict[str, int]) -> Sentence:
    return Sentence(asked.say(text_id, **numbers), tuple(map(float, numbers.values())))
