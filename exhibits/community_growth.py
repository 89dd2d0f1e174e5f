"""Who joins, who returns, who falls silent: growth accounting and members over time."""

import pandas as pd

from charts.growth_columns import growth_columns
from charts.lines import lines
from charts.palette import Theme
from exhibits import empty
from exhibits.asked import Asked
from exhibits.columns import lighter
from exhibits.exhibit import Exhibit, Tile
from exhibits.headlines import tile, words_of
from exhibits.member_lines import begun_months, member_marks, member_rows, member_sentence, member_table
from exhibits.monthly_growth import growth_marks, growth_rows, growth_sentence, growth_table, net_change
from exhibits.stamps import footer
from language import signed
from queries.members import members_by_month, members_growth_by_month
from queries.periods import stamp
from queries.scope import Scope, Viewer

RHYTHM = ("retention_rate", "stickiness", "consistency", "activation_rate")


def tiles(scope: Scope, compare: Scope | None, viewer: Viewer, language: str, theme: Theme = "light") -> list[Tile]:
    """Who stays, and how regularly people act."""
    asked = Asked(scope, compare, viewer, language, theme)
    return [tile(asked, metric) for metric in RHYTHM]


def growth_by_month(
    scope: Scope, compare: Scope | None, viewer: Viewer, language: str, theme: Theme = "light"
) -> Exhibit:
    """E3: new, returned and silent members of each of at least twelve months, quick ratio below."""
    asked = Asked(scope, compare, viewer, language, theme).over_a_year()
    answered = members_growth_by_month(asked.scope, viewer)
    if answered.hidden:
        return empty.hidden(asked, "growth_by_month")
    months = answered.rows[answered.rows["active"].notna()]
    if not months["active"].sum():
        return empty.without_members(asked, "growth_by_month")
    return _growth_drawn(asked, months[months["month_on"] >= months.loc[months["active"] > 0, "month_on"].min()])


def members_over_time(
    scope: Scope, compare: Scope | None, viewer: Viewer, language: str, theme: Theme = "light"
) -> Exhibit:
    """Members at the end and active members in the course of each of at least twelve months."""
    asked = Asked(scope, compare, viewer, language, theme).over_a_year()
    answered = members_by_month(asked.scope, viewer)
    if answered.hidden:
        return empty.hidden(asked, "members_over_time")
    months = begun_months(asked, answered.rows[answered.rows["members"].fillna(0) > 0])
    if months.empty:
        return empty.without_members(asked, "members_over_time")
    return _members_drawn(asked, months)


def _growth_drawn(asked: Asked, months: pd.DataFrame) -> Exhibit:
    said, told = growth_sentence(asked, months)
    net = signed(net_change(told), "n", asked.language)
    words = {name: asked.say(f"label-{name}") for name in ("month", "kind", "net")}
    words |= {"members": asked.say("metric-members"), "retained": asked.say("metric-retained-active")}
    words["ratio"] = asked.say("metric-quick-ratio")
    marks, cells = growth_marks(asked, months)
    active, sources = int(told["active"]), stamp(asked.scope)
    return Exhibit(
        id="growth_by_month",
        state="full",
        title=said.title,
        subtitle=asked.say("growth-subtitle", period=asked.span) + lighter(asked, months),
        chart=growth_columns(asked.theme, asked.language, **words),
        rows=pd.DataFrame(growth_rows(asked, months, sources.as_of_on)),
        table=growth_table(asked, months),
        footer=footer(asked, "quick_ratio", asked.say("unit-active", count=active), None),
        definition=words_of(asked, "quick_ratio")[1],
        alt=asked.say("alt-growth", title=said.title, net=net, active=active, months=len(months)),
        statements=said.statements,
        is_sample=sources.is_sample,
        marks=marks,
        cells=cells,
    )


def _members_drawn(asked: Asked, months: pd.DataFrame) -> Exhibit:
    said = member_sentence(asked, months)
    words = {name: asked.say(f"label-{name}") for name in ("month", "kind")}
    moves = {"joined": int(months["joined"].sum()), "left": int(months["left_members"].sum())}
    members = int(months["members"].iloc[-1])
    marks, cells = member_marks(asked, months)
    return Exhibit(
        id="members_over_time",
        state="full",
        title=said.title,
        subtitle=asked.say("members-subtitle", period=asked.span),
        chart=lines(asked.theme, asked.language, count=asked.say("metric-members"), **words),
        rows=pd.DataFrame(member_rows(asked, months)),
        table=member_table(asked, months),
        footer=footer(asked, "members", asked.say("unit-members", count=members), None),
        definition=words_of(asked, "members")[1],
        alt=asked.say("alt-members", title=said.title, months=len(months), **moves),
        statements=said.statements,
        is_sample=stamp(asked.scope).is_sample,
        marks=marks,
        cells=cells,
    )
