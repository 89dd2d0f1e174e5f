"""E8: what a campaign's days brought beside what is usual, how sure that is, and what it consists of."""

from charts.expected_columns import expected_columns
from charts.palette import Theme
from exhibits import empty
from exhibits.asked import Asked
from exhibits.campaign_weeks import CampaignWeek, campaign_weeks
from exhibits.drawn import Figures, drawn
from exhibits.exhibit import Exhibit
from exhibits.uplift_sentences import posts_in_window, uplift_sentence, uplift_subtitle
from exhibits.uplift_weeks import week_marks, week_rows, week_table
from exhibits.without_us import without_sentence, without_subtitle
from queries.metrics import WITHHELD_BELOW
from queries.periods import scope_options
from queries.scope import Scope, Viewer
from queries.uplift import Told, campaign_effect, counted_in_window

ID = "campaign_uplift"


def campaign_uplift(
    scope: Scope,
    compare: Scope | None,
    viewer: Viewer,
    language: str,
    campaign_id: str,
    without: bool = False,
    theme: Theme = "light",
) -> Exhibit:
    """Prompted on top of unprompted posts by week, the usual range over them, and the verdict on the whole window.

    without: with the campaign's prompted posts taken away.
    """
    asked = Asked(scope, compare, viewer, language, theme)
    name = next((one[1] for one in scope_options().campaigns if one[0] == campaign_id), None)
    if name is None:
        return empty.uploadable(asked, ID, "campaign", "empty-no-campaign")
    told = campaign_effect(scope, viewer, campaign_id)
    if told is None:
        return empty.hidden(asked, ID)
    if told.days and max(told.days) < told.start_on:
        return empty.uploadable(asked, ID, "start", "empty-not-begun")
    if told.coverage is None:
        return empty.without_posts(asked, ID)
    if told.coverage < WITHHELD_BELOW:
        return empty.uploadable(asked, ID, "text", "empty-no-text", share=asked.number(told.coverage, "p"))
    return _drawn(asked, campaign_id, name, told, without=without)


def _drawn(asked: Asked, campaign_id: str, name: str, told: Told, *, without: bool) -> Exhibit:
    weeks = campaign_weeks(told)
    words = {"week": asked.say("label-week"), "kind": asked.say("label-kind"), "posts": asked.say("metric-posts")}
    marks, cells = week_marks(asked, campaign_id, told, weeks, without=without)
    posts = posts_in_window(told) - (counted_in_window(told)["prompted"] if without else 0)
    days = sum(told.start_on <= on <= told.window_end_on for on in told.days)
    rows = week_rows(asked, name, told, weeks, without=without)
    return drawn(
        asked, ID, without_sentence(asked, told) if without else uplift_sentence(asked, told),
        expected_columns(asked.theme, asked.language, usual=asked.say("uplift-usual"), **words),
        Figures(rows, week_table(asked, told, weeks, without=without), marks, cells),
        metric="uplift_abs", size=asked.say("unit-posts", count=posts),
        subtitle=_subtitle(asked, name, told, weeks, without=without),
        alt={"posts": posts, "days": days, "weeks": len(weeks)}, coverage=told.coverage,
    )  # fmt: skip


def _subtitle(asked: Asked, name: str, told: Told, weeks: list[CampaignWeek], *, without: bool) -> str:
    parts = [without_subtitle(asked, told)] if without else []
    parts.append(uplift_subtitle(asked, name, told))
    if not all(week.is_complete for week in weeks):
        parts.append(asked.say("uplift-part-weeks"))
    return " · ".join(parts)
