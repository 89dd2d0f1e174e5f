"""The rows of files behind a figure, one question per grain, each row with what it adds to the figure."""

from dataclasses import replace
from datetime import date, timedelta

from queries.answers import Answer
from queries.door import Parameter, Question, answer, parameters_of
from queries.hiding import is_hidden, tells_few
from queries.measure import Measure
from queries.media_value import media_rates
from queries.origins import MEASURES, Origin
from queries.preceding import before
from queries.reading import program_settings
from queries.scope import Scope, Viewer
from queries.texts import disclosure_terms, kind_terms


def rows_behind(origin: Origin, viewer: Viewer) -> Answer:
    """The rows behind any figure, none where it is hidden itself; ValueError for an unknown measure."""
    measure = MEASURES.get(origin.measure)
    if measure is None:
        raise ValueError(f"no measure {origin.measure}; known: {', '.join(MEASURES)}")
    about = () if measure.opening.is_of_nobody else (measure.metric,)
    question = Question(measure.rows, metrics=about, people=measure.opening.is_of_person, opening=measure.opening)
    told: dict[str, Parameter] = {
        "mark_from_on": origin.to_on - timedelta(measure.last_days - 1) if measure.last_days else origin.from_on,
        "mark_to_on": origin.to_on,
        "before_from_on": origin.before_on or before(origin.from_on, origin.to_on),
        "campaign_id": origin.campaign_id,
        "counted": _counted(measure),
        "place": origin.place,
        "people": origin.people,
        # how many posts there are is no matter of what they received
        "attribution": origin.scope.attribution if measure.opening.is_content else "published_in",
        "days": origin.days,
        "months": origin.months,
        "from_unit": origin.from_unit,
        "to_unit": origin.to_unit,
        "account": origin.account,
        "tag": origin.tag,
        "channel": origin.account,
        "format": origin.tag,
        **kind_terms(),
        "rates": media_rates(),
        "disclosure": disclosure_terms(),
        "dormant_days": program_settings().dormant_days,
        "silent_days": program_settings().silent_days,
    }
    named = parameters_of(measure.rows)
    answered = answer(question, origin.scope, viewer, **{name: value for name, value in told.items() if name in named})
    if not answered.hidden and (is_hidden(origin, viewer) or tells_few(origin, answered)):
        return replace(answered, rows=answered.rows.iloc[:0], hidden=True)
    return answered


def _counted(measure: Measure) -> str:
    """What the rows of several measures are counted by."""
    if measure.id == "compared_of_person":
        return "estimates"
    return {"engagements": "engagements", "stickiness": "weeks"}.get(measure.metric, "posts")


def posts_rows(
    scope: Scope,
    viewer: Viewer,
    measure: str = "posts",
    mark_from_on: date | None = None,
    mark_to_on: date | None = None,
    campaign_id: str = "",
) -> Answer:
    """Rows behind counts of posts and what posts received, by default of the whole period.

    part: total, file (null where few people stand behind it) or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    return _rows(scope, viewer, measure, mark_from_on, mark_to_on, campaign_id=campaign_id)


def acts_rows(
    scope: Scope,
    viewer: Viewer,
    measure: str = "active_members",
    mark_from_on: date | None = None,
    mark_to_on: date | None = None,
) -> Answer:
    """Rows behind active members: at all, new, retained, back or fallen silent.

    part: total, file (null where few people stand behind it) or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    return _rows(scope, viewer, measure, mark_from_on, mark_to_on)


def members_rows(
    scope: Scope,
    viewer: Viewer,
    measure: str = "members",
    mark_from_on: date | None = None,
    mark_to_on: date | None = None,
) -> Answer:
    """Rows of member lists behind members, at the end of the period or in it, who joined and who left.

    part: total, file (null where few people stand behind it) or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    return _rows(scope, viewer, measure, mark_from_on, mark_to_on)


def activation_rows(
    scope: Scope,
    viewer: Viewer,
    measure: str = "activation_rate",
    mark_from_on: date | None = None,
    mark_to_on: date | None = None,
) -> Answer:
    """Rows behind the activation rate: acts over member list.

    part: total, file (null where few people stand behind it) or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    return _rows(scope, viewer, measure, mark_from_on, mark_to_on)


def support_rows(
    scope: Scope,
    viewer: Viewer,
    measure: str = "peer_support_rate",
    mark_from_on: date | None = None,
    mark_to_on: date | None = None,
) -> Answer:
    """Rows behind the peer-support rate: answers in the log over posts.

    part: total, file (null where few people stand behind it) or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    return _rows(scope, viewer, measure, mark_from_on, mark_to_on)


def participation_rows(
    scope: Scope,
    viewer: Viewer,
    measure: str = "participation_rate",
    mark_to_on: date | None = None,
    campaign_id: str = "",
) -> Answer:
    """Rows behind who took part in a campaign: its posts over member list or participants.

    part: total, file (null where few people stand behind it) or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    return _rows(scope, viewer, measure, None, mark_to_on, campaign_id=campaign_id)


def contributors_rows(
    scope: Scope,
    viewer: Viewer,
    measure: str = "posts_of_person",
    mark_from_on: date | None = None,
    mark_to_on: date | None = None,
    place: int = 1,
) -> Answer:
    """Rows behind the figure beside a name on a list of people.

    part: total, file (null where few people stand behind it) or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    return _rows(scope, viewer, measure, mark_from_on, mark_to_on, place=place)


def concentration_rows(
    scope: Scope,
    viewer: Viewer,
    measure: str = "share_of_posts",
    mark_from_on: date | None = None,
    mark_to_on: date | None = None,
    people: int = 5,
) -> Answer:
    """Rows behind the share of posts of the most active people, and behind how many make half.

    part: total, file (null where few people stand behind it) or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    return _rows(scope, viewer, measure, mark_from_on, mark_to_on, people=people)


def _rows(
    scope: Scope, viewer: Viewer, measure: str, from_on: date | None, to_on: date | None, **about: str | int
) -> Answer:
    days = (from_on or scope.from_on, to_on or scope.to_on)
    return rows_behind(Origin(measure, scope, *days, **about), viewer)  # type: ignore[arg-type]  # names of fields
