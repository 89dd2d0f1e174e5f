"""What must hold between figures, whatever was loaded: the identities of the catalogue, asked of the product."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from math import ceil
from typing import Any

from queries.contributors import absence_factor, contributors_concentration
from queries.figures import Figure, figure
from queries.members import members_by_month, members_growth_by_month
from queries.posts import posts_by_week
from queries.scope import Scope, Viewer

VIEWER = Viewer()
SHARES = ("activation_rate", "unprompted_share", "peer_support_rate", "er_impressions")


def broken_identities(scope: Scope) -> list[str]:
    """The identities that do not hold in a period of whole months; [] where too few members are in scope."""
    if members_by_month(scope, VIEWER).hidden:
        return []
    rules = (growth_balances, members_are_counted_through, posts_add_up, concentration_is_bounded, rates_are_bounded)
    return [said for rule in rules for said in rule(scope)]


def growth_balances(scope: Scope) -> Iterator[str]:
    """Identity 1: who is active came, stayed or came back; who was active stayed or fell silent."""
    months = list(members_growth_by_month(scope, VIEWER).rows.fillna(0).itertuples())
    for month in months:
        if month.active != month.new + month.retained + month.reactivated:
            yield f"1 {month}"
    for before, month in pairwise(months):
        # a month nothing is loaded for says nothing of its own actives
        if month.active and before.active and before.active != month.retained + month.lapsed:
            yield f"1 {before} {month}"


def members_are_counted_through(scope: Scope) -> Iterator[str]:
    """Identity 3: members at the end = those before + joined − left."""
    for before, month in pairwise(members_by_month(scope, VIEWER).rows.dropna().itertuples()):
        if month.members != before.members + month.joined - month.left_members:
            yield f"3 {before} {month}"


def posts_add_up(scope: Scope) -> Iterator[str]:
    """Identities 5 and 10: posts are the sum of their impulses, their weeks and their channels."""
    weeks = posts_by_week(scope, VIEWER).rows
    total = said(figure("posts", scope, VIEWER).value)
    kinds = weeks[["unprompted", "prompted", "unclassifiable"]].sum(axis=1)
    if not (weeks["posts"].fillna(0) == kinds).all():
        yield f"5 {weeks.to_dict('records')}"
    channels = [figure("posts", replace(scope, channels=(one,)), VIEWER).value for one in scope.channels]
    if not total == said(weeks["posts"].sum()) == sum(map(said, channels)):
        yield f"10 {total} by week {weeks['posts'].sum()} by channel {channels}"
    share = figure("unprompted_share", scope, VIEWER)
    if (said(share.numerator), said(share.denominator)) != (
        said(weeks["unprompted"].sum()), said(weeks[["unprompted", "prompted"]].sum().sum()),
    ):  # fmt: skip
        yield f"5 {share}"


def concentration_is_bounded(scope: Scope) -> Iterator[str]:
    """Identity 8: the fewest people for half of the posts are one to half of them; the curve climbs from 0 to 1."""
    row = absence_factor(scope, VIEWER).rows.iloc[0]
    active = said(row["active_members"])
    if active and not 1 <= row["absence_factor"] <= ceil(active / 2):
        yield f"8 {row.to_dict()}"
    shares = list(contributors_concentration(scope, VIEWER).rows["share_of_posts"])
    if shares and (shares != sorted(shares) or (shares[0], shares[-1]) != (0, 1)):
        yield f"8 {shares}"


def rates_are_bounded(scope: Scope) -> Iterator[str]:
    """Identities 3, 13 and 14: shares lie in 0…1, a rate between those of its channels, without terms it is a dash."""
    for name in SHARES:
        rate = figure(name, scope, VIEWER)
        if name != "er_impressions" and rate.value is not None and not 0 <= rate.value <= 1:
            yield f"3 {rate}"
        if not rate.denominator and rate.value is not None:
            yield f"13 {rate}"
    both = ratio(figure("er_impressions", scope, VIEWER))
    each = [figure("er_impressions", replace(scope, channels=(one,)), VIEWER) for one in scope.channels]
    rates = [ratio(one) for one in each if ratio(one) is not None]
    if both is not None and rates and not any(one.hidden for one in each):
        lowest, highest = min(map(float, rates)), max(map(float, rates))  # type: ignore[arg-type]  # None is left out
        if not lowest - 1e-9 <= both <= highest + 1e-9:
            yield f"14 {both} of {rates}"


def ratio(rate: Figure) -> float | None:
    """Numerator over denominator, coverage aside."""
    return rate.numerator / rate.denominator if rate.numerator is not None and rate.denominator else None


def said(value: Any) -> int:
    """A count; nothing known is nothing counted."""
    return 0 if value is None or value != value else int(value)
