"""How much of what figures are made of is there, of every channel in one question per kind of row."""

from queries.answers import Answer
from queries.door import Question, answer
from queries.figures import Figure
from queries.metrics import WITHHELD_BELOW
from queries.scope import Scope, Viewer

_COUNTS = ("rows_with_terms", "rows_in_scope")
COVERAGE_OF_POSTS_BY_CHANNEL = Question(
    "coverage_of_posts_by_channel",
    metrics=(
        "er_impressions", "er_reach", "er_followers", "engagements", "applause_rate", "conversation_rate",
        "amplification_rate",
    ),
    cell=_COUNTS,
)  # fmt: skip
COVERAGE_OF_WORDING_BY_CHANNEL = Question(
    "coverage_of_wording_by_channel", metrics=("unprompted_share", "peer_mention_rate")
)
COVERAGE_OF_EXPOSURE_BY_CHANNEL = Question(
    "coverage_of_exposure_by_channel", metrics=("community_share",), cell=_COUNTS
)
COVERAGE_OF_SUPPORT_BY_CHANNEL = Question("coverage_of_support_by_channel", metrics=("cross_unit_share",), cell=_COUNTS)


def coverage_of_posts_by_channel(scope: Scope, viewer: Viewer) -> Answer:
    """Posts with all terms of each figure of response; channel null is all of them, hidden as the figures are.

    Columns: metric, channel, rows_with_terms, rows_in_scope, is_hidden.
    """
    return answer(COVERAGE_OF_POSTS_BY_CHANNEL, scope, viewer)


def coverage_of_wording_by_channel(scope: Scope, viewer: Viewer) -> Answer:
    """Posts that can be classified and posts with text, of all posts; channel null is all of them.

    Columns: metric, channel, rows_with_terms, rows_in_scope.
    """
    return answer(COVERAGE_OF_WORDING_BY_CHANNEL, scope, viewer)


def coverage_of_exposure_by_channel(scope: Scope, viewer: Viewer) -> Answer:
    """Posts of members and of the organisation with impressions; channel null is all of them.

    Columns: metric, channel, rows_with_terms, rows_in_scope, is_hidden.
    """
    return answer(COVERAGE_OF_EXPOSURE_BY_CHANNEL, scope, viewer)


def coverage_of_support_by_channel(scope: Scope, viewer: Viewer) -> Answer:
    """Support between members of known units, of all support on posts of a channel; channel null is all of it.

    Columns: metric, channel, rows_with_terms, rows_in_scope, is_hidden.
    """
    return answer(COVERAGE_OF_SUPPORT_BY_CHANNEL, scope, viewer)


TOLD_BY_CHANNEL = {
    coverage_of_posts_by_channel: COVERAGE_OF_POSTS_BY_CHANNEL.metrics,
    coverage_of_wording_by_channel: COVERAGE_OF_WORDING_BY_CHANNEL.metrics,
    coverage_of_exposure_by_channel: COVERAGE_OF_EXPOSURE_BY_CHANNEL.metrics,
    coverage_of_support_by_channel: COVERAGE_OF_SUPPORT_BY_CHANNEL.metrics,
}


def coverage_by_channel(scope: Scope, viewer: Viewer) -> dict[tuple[str, str | None], Figure]:
    """The coverage of each figure told by channel, without its value; channel None is the whole scope."""
    told: dict[tuple[str, str | None], Figure] = {}
    for question, metrics in TOLD_BY_CHANNEL.items():
        answered = question(scope, viewer)
        for metric in metrics:
            for channel in (None, *scope.channels):
                told[metric, channel] = _covered(metric, 0, 0, hidden=answered.hidden)
        for row in answered.rows.to_dict("records"):
            channel = row["channel"] if isinstance(row["channel"], str) else None
            hidden = bool(row.get("is_hidden", False))
            counts = (0, 0) if hidden else (int(row["rows_with_terms"]), int(row["rows_in_scope"]))
            told[row["metric"], channel] = _covered(row["metric"], *counts, hidden=hidden)
    return told


def _covered(metric: str, rows_with_terms: int, rows_in_scope: int, *, hidden: bool) -> Figure:
    coverage = rows_with_terms / rows_in_scope if rows_in_scope else None
    withheld = coverage is not None and coverage < WITHHELD_BELOW
    known = None if hidden else rows_in_scope
    return Figure(metric, None, None, None, coverage, known, hidden=hidden, withheld=withheld)
