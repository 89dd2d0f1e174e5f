"""The figures of one campaign beside others, each as a number or as the words why there is none."""

from dataclasses import dataclass, replace
from datetime import date

from exhibits.asked import Asked
from exhibits.campaign_days import campaign_origin
from exhibits.headlines import words_of
from exhibits.marks import Mark
from exhibits.records import Record, count, records
from exhibits.uplift_weeks import compared_origin
from language import signed
from queries.campaigns import campaign_participation, campaign_response_when_mature
from queries.metrics import WITHHELD_BELOW
from queries.origins import Origin
from queries.uplift import Told, campaign_effect

COLUMNS = ("participation_rate", "posts_per_participant", "er_impressions", "amplification_rate", "uplift_pct")
WHEN_MATURE = {"er_impressions": "er_when_mature", "amplification_rate": "amplification_when_mature"}
FORMATS = {"posts_per_participant": "r", "amplification_rate": "r"}


@dataclass(frozen=True)
class Cell:
    """A figure of a campaign; without a value, label says why. value: what a bar is as long as."""

    value: float | None
    label: str
    detail: str
    mark: Mark | None = None


@dataclass(frozen=True)
class Line:
    """A campaign: its name, how old its posts were when counted, whether it is over, and its figures by column."""

    campaign_id: str
    name: str
    start_on: date
    end_on: date
    age: str
    is_over: bool
    is_hidden: bool
    cells: dict[str, Cell]


def line_of(asked: Asked, campaign: tuple[str, str, date, date]) -> Line:
    """Everything told of a campaign; nothing of it is a bare number where its own page would say words."""
    campaign_id, name, start_on, end_on = campaign
    answered = campaign_participation(asked.scope, asked.viewer, campaign_id)
    is_hidden = answered.hidden or bool(answered.hidden_cells)
    counted = None if is_hidden or answered.rows.empty else records(answered.rows)[0]
    response = campaign_response_when_mature(asked.scope, asked.viewer, campaign_id)
    told = {} if response.hidden else {str(row["metric"]): row for row in records(response.rows)}
    opens = campaign_origin(asked, campaign_id)
    cells = {metric: _of_people(asked, metric, counted, opens, name) for metric in COLUMNS[:2]}
    cells |= {
        metric: _of_response(asked, metric, told.get(metric), opens, name, response.hidden) for metric in WHEN_MATURE
    }
    cells["uplift_pct"] = _uplift(asked, campaign_effect(asked.scope, asked.viewer, campaign_id), opens, name)
    is_over = counted is None or not counted["is_running"]
    return Line(campaign_id, name, start_on, end_on, _age(asked, told, counted), is_over, is_hidden, cells)


def _words(asked: Asked, text_id: str, **slots: object) -> Cell:
    said = asked.say(f"comparison-{text_id}", **slots)
    return Cell(None, said, said)


def _hidden(asked: Asked) -> Cell:
    return Cell(None, asked.say("hidden-value"), asked.say("hidden-value"))


def _of_people(asked: Asked, metric: str, counted: Record | None, opens: Origin, name: str) -> Cell:
    """Participation or posts per participant, with what each is a share of."""
    if counted is None:
        return _hidden(asked)
    if not counted["invited" if metric == "participation_rate" else "participants"]:
        return _words(asked, "nobody")
    terms = {
        "participation_rate": (counted["invited_participants"], counted["invited"]),
        "posts_per_participant": (counted["posts"], counted["participants"]),
    }[metric]
    return _ratio(asked, metric, int(terms[0]), int(terms[1]), replace(opens, measure=metric), name)


def _of_response(asked: Asked, metric: str, row: Record | None, opens: Origin, name: str, is_hidden: bool) -> Cell:
    """A rate at the age at which posts are compared, or why too few posts tell of it."""
    if is_hidden or (row is not None and row["is_hidden"]):
        return _hidden(asked)
    if row is None or not row["rows_in_scope"]:
        return _words(asked, "no-posts")
    posts, mature, known = (int(row[name]) for name in ("rows_in_scope", "mature_posts", "rows_with_terms"))
    if mature < WITHHELD_BELOW * posts:
        return _words(asked, "not-mature", mature=mature, posts=posts)
    if known < WITHHELD_BELOW * posts or not row["denominator"]:
        return _words(asked, "not-delivered", known=known, posts=posts)
    origin = replace(opens, measure=WHEN_MATURE[metric])
    return _ratio(asked, metric, int(row["numerator"]), int(row["denominator"]), origin, name)


def _ratio(asked: Asked, metric: str, part: int, whole: int, origin: Origin, name: str) -> Cell:
    value = part / whole
    shown = asked.number(value, "r" if metric in FORMATS else "p")
    detail = asked.say("comparison-of", value=shown, part=asked.number(part), whole=asked.number(whole))
    label = f"{name} · {words_of(asked, metric)[0]}"
    return Cell(value, shown, detail, Mark(f"{origin.campaign_id}.{metric}", label, value, origin))


def _uplift(asked: Asked, told: Told | None, opens: Origin, name: str) -> Cell:
    """The distance from usual with its limits, only outside of them; everything else in words."""
    if told is None:
        return _hidden(asked)
    if why := _why_no_verdict(told):
        return _words(asked, why)
    window = told.effect.window
    assert window is not None, "a verdict is about a window"
    expected = float(window.expected)
    low, high = (
        signed(float(end) / expected, "p", asked.language) for end in window.interval(told.effect.placebo.width)
    )
    share = float(window.uplift) / expected
    slots = {"share": signed(share, "p", asked.language), "low": low, "high": high}
    return Cell(share, asked.say("comparison-uplift", **slots), asked.say("comparison-uplift", **slots),
                _counted(asked, told, opens, name))  # fmt: skip


def _why_no_verdict(told: Told) -> str:
    """Empty where a campaign's days were outside of what is usual, and no other campaign's."""
    if told.days and max(told.days) < told.start_on:
        return "not-begun"
    if told.coverage is None:
        return "no-posts"
    if told.coverage < WITHHELD_BELOW:
        return "no-text"
    verdict = told.effect.verdict
    if verdict in ("running", "gaps", "unchecked", "within"):
        return str(verdict) if verdict != "within" or not told.beside else "together"
    if told.effect.window is None:
        return "no-baseline"
    return "together" if told.beside else ""


def _counted(asked: Asked, told: Told, opens: Origin, name: str) -> Mark:
    """What opens the posts that came; those expected are a mean of other days."""
    assert told.effect.window is not None, "all days of a verdict are loaded"
    posts = told.effect.window.actual
    compared = compared_origin(asked, opens.campaign_id, told)
    origin = replace(compared, measure="classifiable", from_on=told.start_on, to_on=told.window_end_on)
    return Mark(f"{opens.campaign_id}.uplift_pct", f"{name} · {asked.say('uplift-mark-window')}", float(posts), origin)


def _age(asked: Asked, told: dict[str, Record], counted: Record | None) -> str:
    """How old the posts were when they were counted; of a running campaign, which day it is."""
    if counted is not None and counted["is_running"]:
        days = {"day": int(counted["days_so_far"]), "days": int(counted["days_total"])}
        return asked.say("comparison-running-day", **days)
    row = told.get("er_impressions")
    if row is None or not row["mature_posts"]:
        return asked.say("comparison-age-unknown")
    ages = {"median": count(row["median_age"]), "low": count(row["youngest_age"]), "high": count(row["oldest_age"])}
    slots = ages | {"mature": int(row["mature_posts"]), "posts": int(row["rows_in_scope"])}
    return asked.say("comparison-age" if slots["mature"] == slots["posts"] else "comparison-age-some", **slots)
