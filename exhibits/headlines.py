"""A headline tile: value, change without a verdict, what it rests on."""

from dataclasses import replace

from exhibits.asked import Asked
from exhibits.empty import MINIMUM_GROUP
from exhibits.exhibit import Tile
from exhibits.marks import Mark
from language import period, signed
from queries.figures import Figure, figure
from queries.metrics import LIMITED_BELOW, METRICS
from queries.origins import origin_of
from queries.periods import scope_options, stamp
from queries.scope import Scope

SMALLEST_BASE = 20
BASES = {
    "activation_rate": "tile-of-members",
    "unprompted_share": "tile-of-posts",
    "er_impressions": "tile-of-impressions",
    "peer_support_rate": "tile-of-posts",
}


def tile(asked: Asked, metric: str) -> Tile:
    """The tile of one metric over the scope; without impressions the rate gives way to engagements per post."""
    current = figure(metric, asked.scope, asked.viewer)
    if metric == "er_impressions" and not current.hidden and current.value is None and not current.coverage:
        return _engagements_per_post(asked, current)
    if current.hidden:
        value = asked.say("hidden-value", minimum=MINIMUM_GROUP)
        return _tile(asked, metric, value, None, asked.say("tile-hidden", minimum=MINIMUM_GROUP), "hidden")
    value = asked.number(current.value, METRICS[metric].format)
    if current.value is None:
        return _tile(asked, metric, value, None, _why_unknown(asked, current), "empty")
    before = None if asked.compare is None else figure(metric, asked.compare, asked.viewer).value
    told = _tile(asked, metric, value, _change(asked, current, before), _basis(asked, current))
    help_lines = "\n".join([told.help, *_live(asked, current, before)])
    return replace(told, help=help_lines, marks=_marks(asked, metric, metric, current.value, before))


def words_of(asked: Asked, metric: str) -> tuple[str, str]:
    """Name and definition of a metric."""
    key = metric.replace("_", "-")
    return asked.say(f"metric-{key}"), asked.say(f"metric-{key}-definition")


def _marks(asked: Asked, metric: str, measure: str, value: float, before: float | None) -> tuple[Mark, ...]:
    """What opens the value of the period, and of the one it is compared with."""
    label = words_of(asked, metric)[0]
    now = Mark(f"{metric}.now", f"{label} · {asked.period}", value, origin_of(measure, asked.scope))
    if asked.compare is None or before is None:
        return (now,)
    other = f"{label} · {_period_of(asked.compare, asked.language)}"
    return now, Mark(f"{metric}.before", other, before, origin_of(measure, asked.compare))


def _tile(asked: Asked, metric: str, value: str, delta: str | None, note: str, state: str = "full") -> Tile:
    label, definition = words_of(asked, metric)
    if state == "full":
        return Tile(metric, label, value, delta, note, definition)
    return Tile(metric, label, value, delta, note, definition, "hidden" if state == "hidden" else "empty")


def _engagements_per_post(asked: Asked, rate: Figure) -> Tile:
    engagements = figure("engagements", asked.scope, asked.viewer)
    covered = engagements.rows_in_scope or 0
    if engagements.value is None or not covered or (engagements.coverage or 0) < 1:
        return _tile(asked, rate.metric, asked.number(None), None, _why_unknown(asked, rate), "empty")
    definition = words_of(asked, "engagements")[1]
    value, note = engagements.value / covered, asked.say("tile-no-impressions")
    label = asked.say("tile-engagements-per-post")
    mark = Mark("engagements.now", f"{label} · {asked.period}", value, origin_of("engagements_per_post", asked.scope))
    return Tile("engagements", label, asked.number(value, "r"), None, note, definition, marks=(mark,))


def _change(asked: Asked, current: Figure, before: float | None) -> str | None:
    if asked.compare is None or current.value is None or before is None:
        return None
    other = _period_of(asked.compare, asked.language)
    if _is_unfinished(asked):
        value = asked.number(before, METRICS[current.metric].format)
        return asked.say("tile-unfinished", other=other, value=value)
    if METRICS[current.metric].format == "p":
        return asked.say("tile-change", change=signed(current.value - before, "pp", asked.language), other=other)
    change = signed(current.value - before, "n", asked.language)
    if before < SMALLEST_BASE:
        return asked.say("tile-change", change=change, other=other)
    share = signed(current.value / before - 1, "p", asked.language)
    return asked.say("tile-change-with-share", change=change, share=share, other=other)


def _is_unfinished(asked: Asked) -> bool:
    """Whether the period goes on after the latest export, so that a change against a whole one would mislead."""
    as_of_on = stamp(asked.scope).as_of_on
    return as_of_on is not None and as_of_on < asked.scope.to_on


def _basis(asked: Asked, current: Figure) -> str:
    """What a rate rests on and how much of it is covered, a line each."""
    lines = []
    if METRICS[current.metric].is_ratio:
        numerator, denominator = asked.number(current.numerator), asked.number(current.denominator)
        text_id = BASES.get(current.metric, "tile-of")
        lines.append(asked.say(text_id, numerator=numerator, denominator=denominator))
    return "\n".join([*lines, *_coverage(asked, current)])


def _live(asked: Asked, current: Figure, before: float | None) -> list[str]:
    """The definition with the figures of today: how the value comes about, and what it was before."""
    unit = METRICS[current.metric].format
    value = asked.number(current.value, unit)
    counted = asked.say("tile-value", period=asked.period, value=value)
    if METRICS[current.metric].is_ratio:
        parts = {"numerator": asked.number(current.numerator), "denominator": asked.number(current.denominator)}
        counted = asked.say("tile-quotient", period=asked.period, value=value, **parts)
    lines = [" · ".join([counted, *_coverage(asked, current)])]
    if asked.compare is not None and before is not None:
        other = _period_of(asked.compare, asked.language)
        lines.append(asked.say("tile-value", period=other, value=asked.number(before, unit)))
    return lines


def _coverage(asked: Asked, current: Figure) -> list[str]:
    if current.coverage is None:
        return []
    text_id = "tile-coverage" if current.coverage >= LIMITED_BELOW else "tile-coverage-limited"
    return [asked.say(text_id, coverage=asked.number(current.coverage, "p"))]


def _why_unknown(asked: Asked, current: Figure) -> str:
    options = scope_options()
    if not options.has_members:
        return asked.say("tile-no-members")
    if not options.has_posts:
        return asked.say("tile-no-posts")
    if current.metric == "peer_support_rate" and not options.has_interactions:
        return asked.say("tile-no-interactions")
    if current.coverage:
        return asked.say("tile-withheld", coverage=asked.number(current.coverage, "p"))
    missing = {"er_impressions": "tile-no-impressions", "unprompted_share": "tile-no-text"}
    return asked.say(missing.get(current.metric, "tile-nothing") if current.rows_in_scope else "tile-nothing")


def _period_of(scope: Scope, language: str) -> str:
    return period(scope.from_on, scope.to_on, language)
