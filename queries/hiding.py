"""Whether what opens to rows is hidden itself: the rows behind a hidden figure stay behind."""

from collections.abc import Callable
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
    measure = MEASURES[origin.measure]
    days = replace(origin.scope, from_on=origin.from_on, to_on=origin.to_on)
    hides = _OF_MEASURE.get(measure.id) or _OF_METRIC.get(measure.metric) or _OF_ROWS.get(measure.rows)
    return (hides or _hides_figure)(origin, days, viewer)


def tells_few(origin: Origin, behind: Answer) -> bool:
    """Whether few people stand behind rows of the echo of a call, whose cells are told of enough people only."""
    if MEASURES[origin.measure].metric != "echo" or behind.rows.empty:
        return False
    return is_too_small(int(behind.rows["in_scope"].iloc[0]), minimum_group())


def _hides_figure(origin: Origin, days: Scope, viewer: Viewer) -> bool:
    asked = _FIGURE_BEHIND.get(origin.measure, origin.measure)
    if asked not in FIGURES or METRICS[asked].minimum_group != "cell":
        return False
    return figure(asked, days, viewer).hidden


def _hides_participation(origin: Origin, _days: Scope, viewer: Viewer) -> bool:
    answered = campaign_participation(origin.scope, viewer, origin.campaign_id)
    few_starters = origin.measure == "first_timer_share" and hides_starters(answered)
    return few_starters or _hides_any(answered)


def _hides_disclosure(_origin: Origin, days: Scope, viewer: Viewer) -> bool:
    return _hides_any(disclosure_share(days, viewer))


def _hides_support(origin: Origin, days: Scope, viewer: Viewer) -> bool:
    answered = support_between_units(days, viewer)
    cells = answered.rows
    return _hides_own(
        answered, (cells["supporter_unit"] == origin.from_unit) & (cells["supported_unit"] == origin.to_unit)
    )


def _hides_format(origin: Origin, days: Scope, viewer: Viewer) -> bool:
    answered = posts_by_format(days, viewer)
    return _hides_own(answered, (answered.rows["platform"] == origin.account) & (answered.rows["format"] == origin.tag))


def _hides_followers(origin: Origin, days: Scope, viewer: Viewer) -> bool:
    answered = followers_by_month(days, viewer)
    return _hides_own(answered, answered.rows["account"].fillna("") == origin.account)


def _hides_impressions(origin: Origin, days: Scope, viewer: Viewer) -> bool:
    """Of one channel month by month, as of the same day as all of its months."""
    if len(origin.scope.channels) != 1:
        return _hides_figure(origin, days, viewer)
    answered = impressions_by_month(origin.scope, viewer)
    months = pd.Timestamp(origin.from_on.replace(day=1)), pd.Timestamp(origin.to_on)
    return _hides_own(answered, answered.rows["month_on"].between(*months))


def _hides_mature(origin: Origin, _days: Scope, viewer: Viewer) -> bool:
    answered = campaign_response_when_mature(origin.scope, viewer, origin.campaign_id)
    return _hides_own(answered, answered.rows["metric"] == MEASURES[origin.measure].metric)


def _hides_cost(origin: Origin, _days: Scope, viewer: Viewer) -> bool:
    answered = campaign_cost(origin.scope, viewer, origin.campaign_id)
    kind = next(kind for kind, end in reversed(COST_KINDS.items()) if origin.measure.endswith(end))
    metric = answered.rows["measure"].map(COST_METRICS)
    return _hides_own(answered, (metric == MEASURES[origin.measure].metric) & (answered.rows["member_kind"] == kind))


def _hides_media_value(origin: Origin, _days: Scope, viewer: Viewer) -> bool:
    answered = campaign_media_value(origin.scope, viewer, origin.campaign_id)
    return _hides_own(answered, answered.rows["formula"] == origin.measure.split("_")[1])


def _hides_own(answered: Answer, own: pd.Series) -> bool:
    """Whether the cells of the figure are hidden, or all of the answer."""
    return answered.hidden or bool(answered.rows.loc[own, "is_hidden"].any())


def _hides_any(answered: Answer) -> bool:
    return answered.hidden or bool(answered.hidden_cells)


Hides = Callable[[Origin, Scope, Viewer], bool]
_OF_MEASURE: dict[str, Hides] = dict.fromkeys(_OF_PARTICIPATION, _hides_participation) | {
    "disclosure_share": _hides_disclosure,
}  # fmt: skip
_OF_METRIC: dict[str, Hides] = {"support": _hides_support}
_OF_ROWS: dict[str, Hides] = {
    "mature_rows": _hides_mature,
    "cost_rows": _hides_cost,
    "media_value_rows": _hides_media_value,
    "formats_rows": _hides_format,
    "followers_rows": _hides_followers,
    "exposure_rows": _hides_impressions,
}
