"""Twelve figures in one table: now, the period before, the change, a year before, target and coverage."""

import pandas as pd

from charts.palette import Theme
from exhibits import empty
from exhibits.asked import Asked
from exhibits.exhibit import Exhibit
from exhibits.headlines import SMALLEST_BASE, words_of
from exhibits.marks import Cells, Mark
from exhibits.sentences import Sentence, sentence
from exhibits.stamps import footer
from exhibits.verdicts import change_in_words, is_unfinished, known_changes, parted_by
from language import period, signed
from queries.changes import Changes
from queries.figures import Figure, figure
from queries.metrics import LIMITED_BELOW, METRICS
from queries.origins import MEASURES, origin_of
from queries.periods import stamp
from queries.scope import Scope, Viewer
from queries.targets import targets

TWELVE = (
    "active_members", "activation_rate", "posts", "posts_per_active", "unprompted_share", "absence_factor",
    "er_impressions", "applause_rate", "conversation_rate", "amplification_rate", "peer_support_rate",
    "time_to_peer_response",
)  # fmt: skip
PERIODS = ("now", "before", "year")

Found = dict[str, dict[str, Figure | None]]


def figures_table(
    scope: Scope,
    compare: Scope | None,
    viewer: Viewer,
    language: str,
    year: Scope | None = None,
    theme: Theme = "light",
) -> Exhibit:
    """Twelve figures × now · compared · Δ · Δ% · year before · target · coverage; each value opens its rows.

    rows: the same as exact numbers, for downloads.
    """
    asked = Asked(scope, compare, viewer, language, theme)
    scopes = {"now": scope, "before": compare, "year": year}
    found = {metric: {name: _figure(metric, one, viewer) for name, one in scopes.items()} for metric in TWELVE}
    shown = [told["now"] for told in found.values() if told["now"]]
    if all(one.hidden for one in shown):
        return empty.hidden(asked, "figures_table")
    if not any(one.value for one in shown):
        return empty.without_posts(asked, "figures_table")
    return _drawn(asked, found, scopes)


def _drawn(asked: Asked, found: Found, scopes: dict[str, Scope | None]) -> Exhibit:
    known = known_changes(asked)
    said = _sentence(asked, known)
    marks = {
        mark.id: mark
        for metric, told in found.items()
        for name in PERIODS
        if (mark := _mark(asked, metric, name, told[name], scopes[name]))
    }
    return Exhibit(
        id="figures_table",
        state="full",
        title=said.title,
        subtitle=asked.say("table-subtitle", period=asked.span),
        rows=pd.DataFrame([_exact(metric, told) for metric, told in found.items()]),
        table=_table(asked, found, scopes, known),
        footer=footer(asked, "posts", asked.say("unit-posts", count=_count(found)), None),
        definition="\n".join(f"{words_of(asked, metric)[0]}: {words_of(asked, metric)[1]}" for metric in TWELVE),
        alt=said.title,
        statements=said.statements,
        is_sample=stamp(asked.scope).is_sample,
        marks=marks,
        cells=_cells(marks),
    )


def _sentence(asked: Asked, changes: Changes) -> Sentence:
    """How many of the figures whose variation is known changed beyond it."""
    known = [changes[metric, "as shown"] for metric in TWELVE if (metric, "as shown") in changes]
    if not known:
        return Sentence(asked.say("table-title"), ())
    changed = sum(one.is_outside_normal_variation for one in known)
    return sentence(asked, "table-title-changed", {"changed": changed, "known": len(known)})


def _count(found: Found) -> int:
    posts = found["posts"]["now"]
    return int(posts.value or 0) if posts else 0


def _exact(metric: str, told: dict[str, Figure | None]) -> dict[str, str | float | None]:
    values = {name: one.value if one else None for name, one in told.items()}
    terms = {name: getattr(told["now"], name, None) for name in ("numerator", "denominator", "coverage")}
    return {"metric": metric, "unit": METRICS[metric].unit} | values | {"target": targets().get(metric)} | terms


def _figure(metric: str, scope: Scope | None, viewer: Viewer) -> Figure | None:
    return None if scope is None else figure(metric, scope, viewer)


def _mark(asked: Asked, metric: str, name: str, told: Figure | None, scope: Scope | None) -> Mark | None:
    if told is None or told.value is None or scope is None or metric not in MEASURES:
        return None
    label = f"{words_of(asked, metric)[0]} · {period(scope.from_on, scope.to_on, asked.language)}"
    return Mark(f"{metric}.{name}", label, told.value, origin_of(metric, scope))


def _cells(marks: dict[str, Mark]) -> Cells:
    named = ("", "now", "before", "", "", "year", "", "")
    return tuple(
        tuple(f"{metric}.{name}" if name and f"{metric}.{name}" in marks else "" for name in named) for metric in TWELVE
    )


def _table(asked: Asked, found: Found, scopes: dict[str, Scope | None], known: Changes) -> pd.DataFrame:
    heads = {
        name: asked.say(f"table-{name}", period=period(one.from_on, one.to_on, asked.language)) if one else
        asked.say(f"table-{name}-none")
        for name, one in scopes.items()
    }  # fmt: skip
    aims = targets()
    columns: dict[str, list[str]] = {
        asked.say("table-figure"): [words_of(asked, metric)[0] for metric in TWELVE],
        heads["now"]: [_value(asked, metric, found[metric]["now"]) for metric in TWELVE],
        heads["before"]: [_value(asked, metric, found[metric]["before"]) for metric in TWELVE],
        asked.say("table-change"): [_difference(asked, metric, found[metric], known) for metric in TWELVE],
        asked.say("table-change-share"): [_share(asked, metric, found[metric]) for metric in TWELVE],
        heads["year"]: [_value(asked, metric, found[metric]["year"]) for metric in TWELVE],
        asked.say("table-target"): [asked.number(aims.get(metric), METRICS[metric].format) for metric in TWELVE],
        asked.say("table-coverage"): [_coverage(asked, found[metric]["now"]) for metric in TWELVE],
    }
    return pd.DataFrame(columns)


def _value(asked: Asked, metric: str, told: Figure | None) -> str:
    if told is not None and told.hidden:
        return asked.say("hidden-value")
    return asked.number(told.value if told else None, METRICS[metric].format)


def _difference(asked: Asked, metric: str, told: dict[str, Figure | None], known: Changes) -> str:
    """The change, with an arrow only outside normal variation; of a period not over nothing is said."""
    now, before = _values(told)
    if now is None or before is None or is_unfinished(asked) or parted_by(asked, metric):
        return asked.number(None)
    words = change_in_words(asked, metric, now - before)
    change = known.get((metric, "as shown"))
    if change is None or not change.is_outside_normal_variation:
        return words
    return f"{'▲' if change.change > 0 else '▼'} {words}"


def _share(asked: Asked, metric: str, told: dict[str, Figure | None]) -> str:
    """No per cent of a share, nor of fewer than twenty."""
    now, before = _values(told)
    is_small = (METRICS[metric].format == "n" and (before or 0) < SMALLEST_BASE) or parted_by(asked, metric) is not None
    if now is None or not before or METRICS[metric].format == "p" or is_small or is_unfinished(asked):
        return asked.number(None)
    return signed(now / before - 1, "p", asked.language)


def _values(told: dict[str, Figure | None]) -> tuple[float | None, float | None]:
    now, before = told["now"], told["before"]
    return (now.value if now else None), (before.value if before else None)


def _coverage(asked: Asked, told: Figure | None) -> str:
    if told is None or told.coverage is None:
        return asked.number(None)
    shown = asked.number(told.coverage, "p")
    return shown if told.coverage >= LIMITED_BELOW else asked.say("table-limited", coverage=shown)
