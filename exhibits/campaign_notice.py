"""Whether anybody outside noticed a campaign, and in what tone its posts are written."""

from dataclasses import replace

from analysis.intervals import balance_between, wilson
from charts.palette import Theme
from exhibits.asked import Asked
from exhibits.exhibit import Tile
from exhibits.headlines import words_of
from exhibits.marks import Mark
from exhibits.tone import tools_named
from language import say, signed
from queries.campaigns import during_campaign
from queries.definitions import definition_version
from queries.figures import Figure, figure
from queries.metrics import METRICS
from queries.origins import origin_of
from queries.periods import scope_options
from queries.positivity import FEWEST_PEOPLE, positivity_by_quarter
from queries.reading import minimum_group, program_settings
from queries.scope import Scope, Viewer

NOTICED = ("external_engagement_share", "corporate_reshare_rate")
TONE = "positivity"


def noticed(
    scope: Scope, compare: Scope | None, viewer: Viewer, language: str, campaign_id: str, theme: Theme = "light"
) -> list[Tile]:
    """Answers from outside, posts passed on by the organisation, and the tone, of the posts of a campaign."""
    asked = Asked(_of_campaign(scope, campaign_id), compare, viewer, language, theme)
    if campaign_id not in {one[0] for one in scope_options().campaigns}:
        return [_without(asked, metric, asked.say("empty-no-campaign")) for metric in (*NOTICED, TONE)]
    return [_tile(asked, metric) for metric in (*NOTICED, TONE)]


def rule_line(language: str) -> str:
    """That prompted is a rule and no cause, and the rule in the order in which it goes."""
    days = program_settings().campaign_carry_days
    return say("campaign-rule-line", language, days=days, version=definition_version("unprompted_share"))


def _of_campaign(scope: Scope, campaign_id: str) -> Scope:
    """The posts of a campaign on the days on which its hashtags count."""
    return replace(during_campaign(scope, campaign_id).published(), campaigns=(campaign_id,))


def _tile(asked: Asked, metric: str) -> Tile:
    told = figure(metric, asked.scope, asked.viewer)
    label, definition = words_of(asked, metric)
    if told.hidden:
        least = max(minimum_group(), FEWEST_PEOPLE) if metric == TONE else minimum_group()
        return Tile(
            metric,
            label,
            asked.say("hidden-value"),
            None,
            asked.say("tile-hidden", minimum=least),
            definition,
            "hidden",
        )
    if told.value is None:
        return _without(asked, metric, _why(asked, told))
    mark = Mark(f"{metric}.now", label, told.value, origin_of(metric, asked.scope))
    shown = (
        signed(told.value, "p", asked.language) if metric == TONE else asked.number(told.value, METRICS[metric].format)
    )
    return Tile(metric, label, shown, None, _basis(asked, told), definition, marks=(mark,))


def _basis(asked: Asked, told: Figure) -> str:
    """What it rests on, how sure it is, and how much is covered."""
    assert told.numerator is not None and told.denominator, "a value has terms"
    counts = {"part": asked.number(told.numerator), "whole": asked.number(told.denominator)}
    slots = counts | {"coverage": asked.number(told.coverage, "p")} | _interval(asked, told)
    if told.metric == TONE:
        slots |= {"tools": tools_named(asked, positivity_by_quarter(asked.scope, asked.viewer).rows["tools"])}
    return asked.say(f"notice-{told.metric.replace('_', '-')}", **slots)


def _interval(asked: Asked, told: Figure) -> dict[str, str]:
    part, whole = int(told.numerator or 0), int(told.denominator or 0)
    if told.metric != TONE:
        low, high = wilson(part, whole) or (0.0, 1.0)
        return {"low": asked.number(low, "p"), "high": asked.number(high, "p")}
    low, high = balance_between(part, whole)
    return {"low": signed(low, "p", asked.language), "high": signed(high, "p", asked.language)}


def _why(asked: Asked, told: Figure) -> str:
    """Why there is no value: no posts, nothing that could tell, or too little of it."""
    if not told.rows_in_scope:
        return asked.say("notice-no-posts")
    if not told.coverage:
        return asked.say(f"notice-unknown-{told.metric.replace('_', '-')}")
    if told.withheld:
        return asked.say("tile-withheld", coverage=asked.number(told.coverage, "p"))
    return asked.say("notice-nobody-answered")


def _without(asked: Asked, metric: str, note: str) -> Tile:
    label, definition = words_of(asked, metric)
    return Tile(metric, label, asked.number(None), None, note, definition, "empty")
