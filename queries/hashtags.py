"""Questions about hashtags: who uses them, how they spread, and which the program calls its own."""

from datetime import date

import pandas as pd

from analysis.suppression import is_too_small
from queries.answers import Answer
from queries.door import Question, answer
from queries.origins import Origin
from queries.reading import minimum_group, program_settings
from queries.rows import rows_behind
from queries.scope import Scope, Viewer

FIRST_DAY = date(1, 1, 1)
MOST_ASSUMED = 2
_SHOWN = ("tag", "first_on", "users", "new_adopters", "adopters", "adoption", "posts", "posts_told", "relative")


def _without_few_told(tags: pd.DataFrame) -> pd.DataFrame:
    """A median of the posts of few people, or mostly of one or two, tells of them."""
    told_by_few = [is_too_small(int(people), minimum_group()) for people in tags["people_told"]]
    shown = tags.drop(columns="people_told")
    return shown.assign(relative=shown["relative"].mask(pd.Series(told_by_few, index=shown.index, dtype="bool")))


def _of_enough_people(days: pd.DataFrame) -> pd.DataFrame:
    """Tags few members ever used are not told day by day."""
    in_all = days.groupby("tag")["new_adopters"].transform("sum")
    return days[in_all >= minimum_group()].reset_index(drop=True)


HASHTAGS_BY_USE = Question(
    "hashtags_by_use", metrics=("hashtag_users", "hashtag_new_adopters", "hashtag_adoption", "relative_engagement"),
    cell=_SHOWN, reduced=_without_few_told,
)  # fmt: skip
HASHTAGS_BY_DAY = Question("hashtags_by_day", metrics=("hashtag_new_adopters",), reduced=_of_enough_people)
CAMPAIGNS_BY_HASHTAG = Question("campaigns_by_hashtag")


def hashtags_by_use(scope: Scope, viewer: Viewer) -> Answer:
    """Each hashtag members used in the period, the most used first; one of few people stands there without its name.

    users: members who used it in the period; new_adopters: those for the first time; adopters: up to its end; adoption:
    adopters over members ever active. relative: median over posts of engagements ÷ median of their channel in the
    period, of posts_told posts; null where few people, or mostly one or two, wrote those.
    Columns: tag, first_on, users, new_adopters, adopters, adoption, posts, posts_told, relative, is_hidden.
    """
    return answer(HASHTAGS_BY_USE, scope, viewer)


def hashtags_by_day(scope: Scope, viewer: Viewer, tags: tuple[str, ...] = ("spring",)) -> Answer:
    """First uses of hashtags by day up to the end of the period, whatever its first day; none for tags of few people.

    Columns: tag, day_on, new_adopters, adopters.
    """
    return answer(HASHTAGS_BY_DAY, scope, viewer, tags=tags)


def campaigns_by_hashtag(scope: Scope, viewer: Viewer) -> Answer:
    """Every campaign with its first day and hashtags, whatever is filtered.

    Columns: campaign_id, name, start_on, hashtags.
    """
    return answer(CAMPAIGNS_BY_HASHTAG, scope, viewer)


def programme_hashtags(scope: Scope, viewer: Viewer) -> tuple[tuple[str, ...], bool]:
    """The hashtags of the program, and whether they are set; else the most used ones that belong to no campaign."""
    if named := program_settings().programme_hashtags:
        return named, True
    of_campaigns = {tag for tags in campaigns_by_hashtag(scope, viewer).rows["hashtags"] for tag in tags}
    used = [tag for tag in hashtags_by_use(scope, viewer).rows["tag"].dropna() if tag not in of_campaigns]
    return tuple(used[:MOST_ASSUMED]), False


def hashtag_rows(
    scope: Scope,
    viewer: Viewer,
    measure: str = "hashtag_users",
    mark_from_on: date | None = None,
    mark_to_on: date | None = None,
    tag: str = "spring",
) -> Answer:
    """Rows behind the posts with a hashtag and the members who used it, from the first to the last day.

    part: total, file (null where few people stand behind it) or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    return rows_behind(
        Origin(measure, scope, mark_from_on or scope.from_on, mark_to_on or scope.to_on, tag=tag), viewer
    )
