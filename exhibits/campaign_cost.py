"""What a campaign cost beside what its posts received: per engagement and per thousand impressions."""

import pandas as pd

from charts.palette import Theme
from exhibits.asked import Asked
from exhibits.exhibit import State, Tile
from exhibits.headlines import words_of
from exhibits.marks import Mark
from exhibits.records import Record, records
from exhibits.stamps import coverage_words
from language import money
from queries.cost import campaign_cost, scope_of_cost
from queries.metrics import WITHHELD_BELOW
from queries.origins import COST_KINDS, COST_METRICS, Origin
from queries.reading import minimum_group
from queries.scope import Scope, Viewer

KINDS = ("employee ambassador", "creator")
# What the cost is divided by, so many at once.
AT_ONCE = {"engagements": 1, "impressions": 1000}


def cost(
    scope: Scope, compare: Scope | None, viewer: Viewer, language: str, campaign_id: str, theme: Theme = "light"
) -> list[Tile]:
    """Cost per engagement and per thousand impressions, by kind of member too; none where no plan names a cost."""
    asked = Asked(scope, compare, viewer, language, theme)
    answered = campaign_cost(scope, viewer, campaign_id)
    if answered.hidden:
        return [_tile(asked, measure, asked.say("hidden-value"), _hidden(asked), "hidden") for measure in COST_METRICS]
    told = records(answered.rows)
    if all(pd.isna(one["cost"]) for one in told):
        return []
    return [_of(asked, measure, {one["member_kind"]: one for one in told if one["measure"] == measure}, campaign_id)
            for measure in COST_METRICS]  # fmt: skip


def _of(asked: Asked, measure: str, by_kind: dict[str, Record], campaign_id: str) -> Tile:
    whole = by_kind["all"]
    if whole["is_running"]:
        return _tile(asked, measure, "–", asked.say("cost-running"), "empty")
    lines = [*_kinds(asked, measure, by_kind), asked.say("cost-whole")]
    marks = tuple(cost_mark(asked, measure, one, campaign_id) for one in by_kind.values() if quotient(one) is not None)
    if whole["is_hidden"]:
        return _tile(asked, measure, asked.say("hidden-value"), "\n".join([_hidden(asked), *lines]), "hidden", marks)
    value, about = quotient(whole), basis(asked, measure, whole)
    note = "\n".join([about, *lines])
    if value is None:
        return _tile(asked, measure, "–", note, "empty", marks)
    return _tile(asked, measure, money(value, whole["currency"], asked.language), note, "full", marks)


def basis(asked: Asked, measure: str, one: Record) -> str:
    """What is divided by what and how much of it is known, or why nothing is."""
    if pd.isna(one["cost"]):
        return asked.say("cost-not-named")
    known, posts = int(one["posts_known"]), int(one["posts"])
    coverage = asked.number(known / posts, "p")
    if known / posts < WITHHELD_BELOW:
        return asked.say("cost-withheld", coverage=coverage, limit=asked.number(WITHHELD_BELOW, "p"), measure=measure)
    received = int(one["received"])
    if not received:
        return asked.say("cost-nothing-received", measure=measure)
    spent = money(one["cost"], one["currency"], asked.language)
    covered = coverage_words(asked, known / posts)
    covered = covered if known == posts else asked.say("cost-too-high", coverage=covered)
    said = asked.say("cost-of", cost=spent, received=asked.number(received), measure=measure, coverage=covered)
    return said if one["currency"] else f"{said} · {asked.say('cost-no-currency')}"


def _kinds(asked: Asked, measure: str, by_kind: dict[str, Record]) -> list[str]:
    """A line for each kind of member, or that the plan does not tell them apart."""
    told = [by_kind[kind] for kind in KINDS if kind in by_kind]
    if all(pd.isna(one["cost"]) for one in told):
        return [asked.say("cost-kinds-unknown")]
    return [_kind(asked, measure, one) for one in told]


def _kind(asked: Asked, measure: str, one: Record) -> str:
    name = asked.say("cost-kind", kind=one["member_kind"].split()[0])
    if one["is_hidden"]:
        return asked.say("cost-of-kind", kind=name, value=asked.say("hidden-value"), about=_hidden(asked))
    value = money(quotient(one), one["currency"], asked.language)
    return asked.say("cost-of-kind", kind=name, value=value, about=basis(asked, measure, one))


def quotient(one: Record) -> float | None:
    """The cost of one of what is counted; None where it is hidden, unknown, withheld or nothing was received."""
    if one["is_hidden"] or pd.isna(one["cost"]) or not one["received"] or pd.isna(one["received"]):
        return None
    if one["posts_known"] / one["posts"] < WITHHELD_BELOW:
        return None
    return AT_ONCE[one["measure"]] * float(one["cost"]) / float(one["received"])


def cost_mark(asked: Asked, measure: str, one: Record, campaign_id: str) -> Mark:
    """What opens the cost of one kind of member, or of all, beside what it is divided by."""
    metric, scope = COST_METRICS[measure], scope_of_cost(asked.scope, campaign_id)
    kind = asked.say("cost-kind", kind=one["member_kind"].split()[0])
    origin = Origin(
        f"{metric}{COST_KINDS[one['member_kind']]}", scope, scope.from_on, scope.to_on, campaign_id=campaign_id
    )
    return Mark(f"{origin.measure}.now", f"{words_of(asked, metric)[0]} · {kind}", quotient(one), origin)


def _hidden(asked: Asked) -> str:
    return asked.say("tile-hidden", minimum=minimum_group())


def _tile(asked: Asked, measure: str, value: str, note: str, state: State, marks: tuple[Mark, ...] = ()) -> Tile:
    label, definition = words_of(asked, COST_METRICS[measure])
    return Tile(COST_METRICS[measure], label, value, None, note, definition, state, marks)
