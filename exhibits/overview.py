"""How are we doing, and is it really theirs: five headline tiles and posts by week."""

import pandas as pd

from charts.palette import Theme
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
from queries.metrics import WITHHELD_BELOW
from queries.periods import stamp
from queries.posts import posts_by_week as weekly_posts
from queries.scope import Scope, Viewer

HEADLINES = ("active_members", "activation_rate", "unprompted_share", "er_impressions", "peer_support_rate")


def tiles(scope: Scope, compare: Scope | None, viewer: Viewer, language: str, theme: Theme = "light") -> list[Tile]:
    """The five headline figures; a change is stated without a verdict."""
    asked = Asked(scope, compare, viewer, language, theme)
    return [tile(asked, metric) for metric in HEADLINES]


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
