"""A headline tile: value, change without a verdict, what it rests on."""

from dataclasses import replace

from analysis.resampling import Change
from exhibits.asked import Asked
from exhibits.contacts import contacts
from exhibits.exhibit import Tile
from exhibits.marks import Mark
from exhibits.stamps import attribution_words, is_received
from exhibits.verdicts import (
    change_in_words,
    direction_of,
    holds_of,
    is_unfinished,
    known_changes,
    parted_by,
    verdict_of,
)
from language import channel, day, period, signed
from queries.figures import Figure, figure
from queries.metrics import LIMITED_BELOW, METRICS
from queries.origins import origin_of
from queries.periods import scope_options
from queries.reading import minimum_group
from queries.scope import Scope
from queries.targets import targets

SMALLEST_BASE = 20


def tile(asked: Asked, metric: str) -> Tile:
    """The tile of one metric over the scope; without impressions the rate gives way to engagements per post."""
    current = figure(metric, asked.scope, asked.viewer)
    is_without = not current.hidden and current.value is None and not current.coverage
    if metric == "er_impressions" and is_without and not is_received(asked, metric):
        return _engagements_per_post(asked, current)
    if current.hidden:
        value = asked.say("hidden-value")
        return _tile(asked, metric, value, None, asked.say("tile-hidden", minimum=minimum_group()), "hidden")
    value = asked.number(current.value, METRICS[metric].format)
    if current.value is None:
        return _tile(asked, metric, value, None, _why_unknown(asked, current), "empty")
    before = None if asked.compare is None else figure(metric, asked.compare, asked.viewer).value
    return _judged(asked, current, before, _tile(asked, metric, value, None, _basis(asked, current)))


def _judged(asked: Asked, current: Figure, before: float | None, plain: Tile) -> Tile:
    """The tile with its change: an arrow only outside normal variation, and what other definitions say."""
    metric = current.metric
    known = known_changes(asked)
    change = known.get((metric, "as shown")) if before is not None else None
    direction = direction_of(change) if change else "same"
    help_lines = [plain.help, *_live(asked, current, before), *_interval(asked, metric, change)]
    return replace(
        plain,
        delta=_change(asked, current, before, change),
        help="\n".join(help_lines),
        marks=_marks(asked, metric, metric, current.value or 0, before),
        verdict=verdict_of(metric, change) if change else None,
        arrow=None if direction == "same" else direction,
        holds=holds_of(asked, metric, known) if change else None,
    )


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


def _change(asked: Asked, current: Figure, before: float | None, judged: Change | None) -> str | None:
    """The change in numbers; that it is within normal variation is said, not left to the missing arrow."""
    if asked.compare is None or current.value is None or before is None:
        return None
    if is_unfinished(asked):
        other = _period_of(asked.compare, asked.language)
        return asked.say("tile-unfinished", other=other, value=asked.number(before, METRICS[current.metric].format))
    if at := parted_by(asked, current.metric):
        named = {"channel": channel(at.platform, asked.language), "day": day(at.on, asked.language)}
        return asked.say("tile-change-break", **named)
    change = change_in_words(asked, current.metric, current.value - before)
    if judged and not judged.is_outside_normal_variation:
        return asked.say("tile-change-within", change=change)
    if METRICS[current.metric].format != "n" or before < SMALLEST_BASE:
        return change
    share = signed(current.value / before - 1, "p", asked.language)
    return asked.say("tile-change-share", change=change, share=share)


def _interval(asked: Asked, metric: str, change: Change | None) -> list[str]:
    if change is None:
        return []
    low, high = (change_in_words(asked, metric, end) for end in (change.low, change.high))
    return [asked.say("tile-interval", low=low, high=high)]


def _basis(asked: Asked, current: Figure) -> str:
    """What a rate rests on and how much of it is covered in one line; below it the target, and what goes with it."""
    first = []
    if METRICS[current.metric].is_ratio:
        numerator, denominator = asked.number(current.numerator), asked.number(current.denominator)
        first.append(asked.say("tile-of", numerator=numerator, denominator=denominator))
    lines = [" · ".join([*first, *_coverage(asked, current)])]
    if is_received(asked, current.metric):
        lines.append(attribution_words(asked.scope, asked.language))
    if current.metric == "peer_support_rate":
        lines += _first_response(asked)
    return "\n".join([*lines, *_target(asked, current)])


def _first_response(asked: Asked) -> list[str]:
    median = figure("time_to_peer_response", asked.scope, asked.viewer).value
    return [] if median is None else [asked.say("tile-first-response", hours=asked.number(median, "h"))]


def _target(asked: Asked, current: Figure) -> list[str]:
    """The target and how far it is, where one is set."""
    target = targets().get(current.metric)
    if target is None or current.value is None:
        return []
    distance = change_in_words(asked, current.metric, current.value - target)
    return [asked.say("tile-target", target=asked.number(target, METRICS[current.metric].format), distance=distance)]


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
    return lines + (contacts(asked) if current.metric == "er_impressions" else [])


def _coverage(asked: Asked, current: Figure) -> list[str]:
    if current.coverage is None:
        return []
    text_id = "tile-coverage" if current.coverage >= LIMITED_BELOW else "tile-coverage-limited"
    shown = asked.number(current.coverage, "p")
    return [asked.say(text_id, coverage=shown.replace("100.0", "100").replace("100,0", "100"))]


def _why_unknown(asked: Asked, current: Figure) -> str:
    options = scope_options()
    if not options.has_members:
        return asked.say("tile-no-members")
    if not options.has_posts:
        return asked.say("tile-no-posts")
    if current.metric == "peer_support_rate" and not options.has_interactions:
        return asked.say("tile-no-interactions")
    if is_received(asked, current.metric):
        return asked.say("tile-received-uncovered", coverage=asked.number(current.coverage or 0, "p"))
    if current.withheld:
        return asked.say("tile-withheld", coverage=asked.number(current.coverage or 0, "p"))
    missing = {"er_impressions": "tile-no-impressions", "unprompted_share": "tile-no-text"}
    return asked.say(missing.get(current.metric, "tile-nothing") if current.rows_in_scope else "tile-nothing")


def _period_of(scope: Scope, language: str) -> str:
    return period(scope.from_on, scope.to_on, language)
