"""Whether what opens to rows is hidden itself: the rows behind a hidden figure stay behind."""

from dataclasses import replace

import pandas as pd

from analysis.suppression import is_too_small
from queries.answers import Answer
from queries.campaign_starters import hides_starters
from queries.campaigns import campaign_participation, campaign_response_when_mature
from queries.cost import campaign_cost
from queries.disclosure import disclosure_share
from queries.exposure import followers_by_month, impressions_by_month
from queries.figures import FIGURES, figure
from queries.formats import posts_by_format
from queries.media_value import campaign_media_value
from queries.metrics import METRICS
from queries.origins import COST_KINDS, COST_METRICS, MEASURES, Origin
from queries.reading import minimum_group
from queries.scope import Scope, Viewer
from queries.support import support_between_units

_FIGURE_BEHIND = {"engagements_per_post": "engagements"}
_OF_PARTICIPATION = ("participation_rate", "first_timer_share", "posts_per_participant")


def is_hidden(origin: Origin, viewer: Viewer) -> bool:
    """Whether the cell rule hides the figure, which only its own question can tell."""
    if origin.measure in _OF_PARTICIPATION:
        answered = campaign_participation(origin.scope, viewer, origin.campaign_id)
        few_starters = origin.measure == "first_timer_share" and hides_starters(answered)
        return few_starters or _hides_any(answered)
    if MEASURES[origin.measure].rows == "mature_rows":
        return _hides_mature(origin, viewer)
    if origin.measure == "disclosure_share":
        return _hides_any(disclosure_share(replace(origin.scope, from_on=origin.from_on, to_on=origin.to_on), viewer))
    if MEASURES[origin.measure].rows == "cost_rows":
        return _hides_cost(origin, campaign_cost(origin.scope, viewer, origin.campaign_id))
    if MEASURES[origin.measure].rows == "media_value_rows":
        return _hides_media_value(origin, campaign_media_value(origin.scope, viewer, origin.campaign_id))
    days = replace(origin.scope, from_on=origin.from_on, to_on=origin.to_on)
    if MEASURES[origin.measure].metric == "support":
        return _hides_support(origin, support_between_units(days, viewer))
    if MEASURES[origin.measure].rows == "formats_rows":
        return _hides_format(origin, posts_by_format(days, viewer))
    if MEASURES[origin.measure].rows == "followers_rows":
        return _hides_followers(origin, days, viewer)
    if MEASURES[origin.measure].rows == "exposure_rows" and len(origin.scope.channels) == 1:
        return _hides_impressions(origin, viewer)
    asked = _FIGURE_BEHIND.get(origin.measure, origin.measure)
    if asked not in FIGURES or METRICS[asked].minimum_group != "cell":
        return False
    return figure(asked, days, viewer).hidden


def tells_few(origin: Origin, behind: Answer) -> bool:
    """Whether few people stand behind rows of the echo of a call, whose cells are told of enough people only."""
    if MEASURES[origin.measure].metric != "echo" or behind.rows.empty:
        return False
    return is_too_small(int(behind.rows["in_scope"].iloc[0]), minimum_group())


def _hides_support(origin: Origin, answered: Answer) -> bool:
    cells = answered.rows
    own = cells[(cells["supporter_unit"] == origin.from_unit) & (cells["supported_unit"] == origin.to_unit)]
    return answered.hidden or bool(own["is_hidden"].any())


def _hides_format(origin: Origin, answered: Answer) -> bool:
    cells = answered.rows
    own = cells[(cells["platform"] == origin.account) & (cells["format"] == origin.tag)]
    return answered.hidden or bool(own["is_hidden"].any())


def _hides_followers(origin: Origin, days: Scope, viewer: Viewer) -> bool:
    answered = followers_by_month(days, viewer)
    own = answered.rows[answered.rows["account"].fillna("") == origin.account]
    return answered.hidden or bool(own["is_hidden"].any())


def _hides_impressions(origin: Origin, viewer: Viewer) -> bool:
    """Of one channel month by month, as of the same day as all of its months."""
    answered = impressions_by_month(origin.scope, viewer)
    own = answered.rows["month_on"].between(pd.Timestamp(origin.from_on.replace(day=1)), pd.Timestamp(origin.to_on))
    return answered.hidden or bool(answered.rows.loc[own, "is_hidden"].any())


def _hides_mature(origin: Origin, viewer: Viewer) -> bool:
    answered = campaign_response_when_mature(origin.scope, viewer, origin.campaign_id)
    own = answered.rows["metric"] == MEASURES[origin.measure].metric
    return answered.hidden or bool(answered.rows.loc[own, "is_hidden"].any())


def _hides_cost(origin: Origin, answered: Answer) -> bool:
    rows = answered.rows
    kind = next(kind for kind, end in reversed(COST_KINDS.items()) if origin.measure.endswith(end))
    metric = rows["measure"].map(COST_METRICS)
    own = rows[(metric == MEASURES[origin.measure].metric) & (rows["member_kind"] == kind)]
    return answered.hidden or bool(own["is_hidden"].any())


def _hides_media_value(origin: Origin, answered: Answer) -> bool:
    own = answered.rows[answered.rows["formula"] == origin.measure.split("_")[1]]
    return answered.hidden or bool(own["is_hidden"].any())


def _hides_any(answered: Answer) -> bool:
    return answered.hidden or bool(answered.hidden_cells)
