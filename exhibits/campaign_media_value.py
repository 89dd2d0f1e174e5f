"""What a campaign's posts would have cost as media: a range under stated rates, never one number."""

import pandas as pd

from charts.palette import Theme
from exhibits.asked import Asked
from exhibits.exhibit import State, Tile
from exhibits.headlines import words_of
from exhibits.marks import Mark
from exhibits.records import Record, records
from language import day, money
from queries.cost import scope_of_cost
from queries.media_value import RateCard, campaign_media_value, card_in_use
from queries.metrics import WITHHELD_BELOW
from queries.origins import BOUNDS, FORMULAS, Origin
from queries.reading import minimum_group
from queries.scope import Scope, Viewer


def media_value(
    scope: Scope, compare: Scope | None, viewer: Viewer, language: str, campaign_id: str, theme: Theme = "light"
) -> list[Tile]:
    """The range over four formulas, each with its coverage; none where no rate card is in use."""
    card = card_in_use()
    if card is None:
        return []
    asked = Asked(scope, compare, viewer, language, theme)
    answered = campaign_media_value(scope, viewer, campaign_id)
    told = {one["formula"]: one for one in records(answered.rows)}
    if answered.hidden:
        return [_tile(asked, asked.say("hidden-value"), [_hidden(asked)], "hidden")]
    lines = [_line(asked, told[formula], card) for formula in FORMULAS if formula in told]
    lines += [asked.say("media-value-whole"), _card_line(asked, card)]
    counted = [told[formula] for formula in FORMULAS if formula in told and _is_valued(told[formula])]
    if not counted:
        return [_without(asked, told, lines)]
    low, high = min(float(one["low"]) for one in counted), max(float(one["high"]) for one in counted)
    about = asked.say("media-value-about", count=len(counted))
    marks = tuple(_mark(asked, one, bound, campaign_id) for one in counted for bound in BOUNDS)
    return [_tile(asked, _range(asked, low, high, card), [about, *lines], "full", marks)]


def _without(asked: Asked, told: dict[str, Record], lines: list[str]) -> Tile:
    """No range: because every formula is hidden, or because none covers enough posts."""
    if told and all(one["is_hidden"] for one in told.values()):
        return _tile(asked, asked.say("hidden-value"), [_hidden(asked), *lines], "hidden")
    nothing = asked.say("media-value-nothing", limit=asked.number(WITHHELD_BELOW, "p"))
    return _tile(asked, "–", [nothing, *lines], "empty")


def _is_valued(one: Record) -> bool:
    """Whether a formula is shown, covers enough posts and has anything to value: zero to zero is one number."""
    if one["is_hidden"] or pd.isna(one["high"]) or not one["high"]:
        return False
    return bool(one["posts_valued"] / one["posts"] >= WITHHELD_BELOW)


def _line(asked: Asked, one: Record, card: RateCard) -> str:
    formula = asked.say("media-value-formula", formula=one["formula"])
    if one["is_hidden"]:
        return f"{formula}: {asked.say('media-value-hidden')}"
    value = asked.say("media-value-withheld", limit=asked.number(WITHHELD_BELOW, "p"))
    if _is_valued(one):
        value = _range(asked, one["low"], one["high"], card)
    elif one["posts_valued"] / one["posts"] >= WITHHELD_BELOW:
        value = asked.number(0)
    coverage = asked.number(one["posts_valued"] / one["posts"], "p")
    return asked.say("media-value-line", formula=formula, value=value, coverage=coverage)


def _range(asked: Asked, low: float, high: float, card: RateCard) -> str:
    first, last = (money(bound, card.currency, asked.language) for bound in (low, high))
    return asked.say("media-value-range", low=first, high=last)


def _card_line(asked: Asked, card: RateCard) -> str:
    stated = day(card.stated_on, asked.language)
    return asked.say("media-value-card", owner=card.owner, day=stated, currency=card.currency)


def _mark(asked: Asked, one: Record, bound: str, campaign_id: str) -> Mark:
    scope = scope_of_cost(asked.scope, campaign_id)
    measure = f"emv_{one['formula']}_{bound}"
    formula, rates = (
        asked.say("media-value-formula", formula=one["formula"]), asked.say("media-value-bound", bound=bound)
    )  # fmt: skip
    origin = Origin(measure, scope, scope.from_on, scope.to_on, campaign_id=campaign_id)
    return Mark(f"{measure}.now", f"{formula} · {rates}", float(one[bound]), origin)


def _hidden(asked: Asked) -> str:
    return asked.say("tile-hidden", minimum=minimum_group())


def _tile(asked: Asked, value: str, lines: list[str], state: State, marks: tuple[Mark, ...] = ()) -> Tile:
    label, definition = words_of(asked, "emv_range")
    return Tile("emv_range", label, value, None, "\n".join(lines), definition, state, marks)
