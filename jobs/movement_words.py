"""What an import does to the headline figures, in words."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from jobs.wording import figure_word
from language import compact, number, period, say

SHARES = ("activation_rate", "er_impressions")


def movement_sentence(movement: Sequence[Mapping[str, Any]], language: str) -> str:
    """“Q3 2026: impressions 2.31 m → 2.84 m · posts 1,204 → 1,515”; what stays is named at the end."""
    told = [one for one in movement if one["before"] is not None or one["after"] is not None]
    if not told:
        return ""
    moved = [one for one in told if one["before"] != one["after"]]
    parts = [moved_figure(one, language) for one in moved]
    stays = [figure_word(one["figure"], language) for one in told if one not in moved]
    if stays:
        parts.append(say("upload-movement-same", language, figures=", ".join(stays)))
    name = period(date.fromisoformat(told[0]["from_on"]), date.fromisoformat(told[0]["to_on"]), language)
    return say("upload-movement", language, period=name, figures=" · ".join(parts))


def moved_figure(one: Mapping[str, Any], language: str) -> str:
    """“impressions 2.31 m → 2.84 m”; in full where both would be the same when shortened."""
    before, after = _value(one, "before", language), _value(one, "after", language)
    if before == after and one["before"] != one["after"] and one["figure"] not in SHARES:
        before, after = number(one["before"], "n", language), number(one["after"], "n", language)
    return f"{figure_word(one['figure'], language)} {before} → {after}"


def _value(moved: Mapping[str, Any], moment: str, language: str) -> str:
    if moved["figure"] in SHARES:
        return number(moved[moment], "p", language)
    return compact(moved[moment], language)
