"""How are we doing, and is it really theirs: five headline tiles and posts by week."""

from dataclasses import replace

import pandas as pd

from charts.palette import Theme
from charts.response_lines import response_lines
from charts.stacked_columns import stacked_columns
from exhibits import empty
from exhibits.asked import Asked
from exhibits.columns import lighter
from exhibits.exhibit import Exhibit, Tile
from exhibits.headlines import tile, words_of
from exhibits.stamps import footer
from exhibits.weekly_posts import (
    complete,
    normal_variation,
    spans_years,
    weekly_marks,
    weekly_rows,
    weekly_sentence,
    weekly_table,
)
from exhibits.weekly_response import (
    METRICS_OF,
    Panel,
    hidden_weeks,
    panels_of,
    response_marks,
    response_rows,
    response_sentence,
    response_table,
    year_before,
)
from queries.figures import figure
from queries.metrics import WITHHELD_BELOW
from queries.periods import stamp
from queries.posts import posts_by_week as weekly_posts
from queries.posts import response_by_week as weekly_response
from queries.scope import Scope, Viewer

OF_POSTS = ("unprompted_share", "er_impressions", "peer_support_rate")
HEADLINES = ("active_members", "activation_rate", "unprompted_share", "er_impressions", "peer_support_rate")


def tiles(
    scope: Scope,
    compare: Scope | None,
    viewer: Viewer,
    language: str,
    weeks: Scope | None = None,
    weeks_compare: Scope | None = None,
) -> list[Tile]:
    """The five headline figures; those of posts are about the weeks chosen, where there are some."""
    asked = Asked(scope, compare, viewer, language)
    of_weeks = Asked(weeks, weeks_compare, viewer, language) if weeks else asked
    return [
        _of_weeks(of_weeks, metric) if weeks and metric in OF_POSTS else tile(asked, metric) for metric in HEADLINES
    ]


def _of_weeks(asked: Asked, metric: str) -> Tile:
    told = tile(asked, metric)
    return replace(told, note=f"{told.note}\n{asked.span}")


def posts_by_week(
    scope: Scope, compare: Scope | None, viewer: Viewer, language: str, theme: Theme = "light"
) -> Exhibit:
    """E1: unprompted and campaign-prompted posts per ISO week."""
    asked = Asked(scope, compare, viewer, language, theme)
    answered = weekly_posts(scope, viewer)
    if answered.hidden:
        return empty.hidden(asked, "posts_by_week")
    weeks = answered.rows
    posts = int(weeks["posts"].sum())
    if not posts:
        return empty.without_posts(asked, "posts_by_week")
    coverage = float(weeks["unprompted"].sum() + weeks["prompted"].sum()) / posts
    if coverage < WITHHELD_BELOW:
        share = asked.number(coverage, "p")
        return empty.uploadable(asked, "posts_by_week", "text", "empty-no-text", share=share)
    return _drawn(asked, weeks, posts, coverage)


def response_by_week(
    scope: Scope, compare: Scope | None, viewer: Viewer, language: str, theme: Theme = "light"
) -> Exhibit:
    """E2: reactions, comments and shares per post of each ISO week, beside the same weeks a year before."""
    asked = Asked(scope, compare, viewer, language, theme)
    answered = weekly_response(scope, viewer)
    if answered.hidden:
        return empty.hidden(asked, "response_by_week")
    weeks = answered.rows
    panels = panels_of(weeks, weekly_response(year_before(asked), viewer).rows)
    if not any(panel.now for panel in panels):
        is_hidden = bool(weeks["is_hidden"].any())
        return empty.hidden(asked, "response_by_week") if is_hidden else _without_response(asked)
    return _response_drawn(asked, weeks, panels)


def _without_response(asked: Asked) -> Exhibit:
    if not weekly_posts(asked.scope, asked.viewer).rows["posts"].sum():
        return empty.without_posts(asked, "response_by_week")
    return empty.uploadable(asked, "response_by_week", "response", "empty-no-response")


def _hidden_words(asked: Asked, weeks: pd.DataFrame) -> str:
    hidden = hidden_weeks(weeks)
    return " · " + asked.say("response-hidden", count=hidden) if hidden else ""


def _response_drawn(asked: Asked, weeks: pd.DataFrame, panels: list[Panel]) -> Exhibit:
    said = response_sentence(asked)
    marks, cells = response_marks(asked, weeks, panels)
    applause = figure("applause_rate", asked.scope, asked.viewer)
    words = {name: asked.say(f"label-{name}") for name in ("week", "kind")}
    words["value"] = asked.say("response-value")
    ends = {panel.kind: asked.number(panel.now[-1]["value"] if panel.now else None, "r") for panel in panels}
    return Exhibit(
        id="response_by_week",
        state="full",
        title=said.title,
        subtitle=asked.say("response-subtitle") + _hidden_words(asked, weeks),
        chart=response_lines(asked.theme, asked.language, years=spans_years(asked), **words),
        rows=pd.DataFrame(response_rows(asked, weeks, panels)),
        table=response_table(asked, weeks, panels),
        footer=footer(
            asked, "applause_rate", asked.say("unit-posts", count=applause.rows_in_scope or 0), applause.coverage
        ),
        definition=" ".join(words_of(asked, metric)[1] for metric in METRICS_OF.values()),
        alt=asked.say("alt-response", title=said.title, **ends),
        statements=said.statements,
        is_sample=stamp(asked.scope).is_sample,
        marks=marks,
        cells=cells,
    )


def _drawn(asked: Asked, weeks: pd.DataFrame, posts: int, coverage: float) -> Exhibit:
    normal = normal_variation(weeks)
    said = weekly_sentence(asked, weeks, normal)
    sources, years = stamp(asked.scope), spans_years(asked)
    words = {name: asked.say(f"label-{name}") for name in ("week", "kind")}
    marks, cells = weekly_marks(asked, weeks)
    totals = {kind: int(weeks[kind].sum()) for kind in ("unprompted", "prompted")}
    return Exhibit(
        id="posts_by_week",
        state="full",
        title=said.title,
        subtitle=asked.say("posts-by-week-subtitle", period=asked.span) + lighter(asked, weeks),
        chart=stacked_columns(asked.theme, asked.language, years=years, posts=asked.say("metric-posts"), **words),
        rows=pd.DataFrame(weekly_rows(asked, weeks, normal, sources.as_of_on)),
        table=weekly_table(asked, weeks),
        footer=footer(asked, "unprompted_share", asked.say("unit-posts", count=posts), coverage),
        definition=words_of(asked, "unprompted_share")[1],
        alt=asked.say("alt-posts-by-week", title=said.title, weeks=len(complete(weeks)), **totals),
        statements=said.statements,
        is_sample=sources.is_sample,
        marks=marks,
        cells=cells,
    )
