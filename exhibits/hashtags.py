"""Which hashtags carry the feeling: how many members use each, and what its posts receive beside what is usual."""

from math import log10

import pandas as pd

from charts.palette import Theme
from charts.tag_scatter import tag_scatter
from exhibits import empty
from exhibits.asked import Asked
from exhibits.columns import Row
from exhibits.drawn import Figures, drawn
from exhibits.exhibit import Exhibit
from exhibits.marks import Cells, Mark, Marks
from exhibits.records import Record, records
from exhibits.sentences import Sentence, sentence
from language import numbers_in
from queries.hashtags import hashtags_by_use, programme_hashtags
from queries.origins import Origin
from queries.reading import minimum_group
from queries.scope import Scope, Viewer

FEW_POSTS = 10
LONGEST_TAG = 24
LETTER, LINE = 0.0155, 0.07  # of the width and height of the plot


def hashtags_by_response(
    scope: Scope, compare: Scope | None, viewer: Viewer, language: str, theme: Theme = "light"
) -> Exhibit:
    """E14: hashtags by their members and by engagements beside the usual of their channels."""
    asked = Asked(scope, compare, viewer, language, theme)
    answered = hashtags_by_use(scope, viewer)
    if answered.hidden:
        return empty.hidden(asked, "hashtags_by_response")
    told = [one for one in records(answered.rows) if not one["is_hidden"]]
    if answered.rows.empty:
        return empty.without_hashtags(asked, "hashtags_by_response")
    if not told:
        return empty.hidden(asked, "hashtags_by_response")
    return _drawn(asked, told, answered.hidden_cells)


def shown_tag(tag: str) -> str:
    """A hashtag as texts show it, cut where it is very long."""
    return f"#{tag}" if len(tag) <= LONGEST_TAG else f"#{tag[: LONGEST_TAG - 1]}…"


def _drawn(asked: Asked, told: list[Record], hidden: int) -> Exhibit:
    named, is_set = programme_hashtags(asked.scope, asked.viewer)
    first = next((one for one in told if one["tag"] in named), told[0])
    table, marks, cells = _table(asked, told)
    words = {
        "tag": asked.say("hashtag-tag"), "users": asked.say("metric-hashtag-users"), "posts": asked.say("metric-posts"),
        "relative": asked.say("metric-relative-engagement"),
    }  # fmt: skip
    alt = {"tags": len(told), "users": int(first["users"]), "posts": sum(int(one["posts"]) for one in told)}
    return drawn(
        asked, "hashtags_by_response", _sentence(asked, first),
        tag_scatter(asked.theme, asked.language, least=minimum_group(), **words),
        Figures(_rows(asked, told, named), table, marks, cells),
        metric="relative_engagement", size=asked.say("hashtag-size", tags=len(told), users=alt["users"]),
        subtitle=_subtitle(asked, hidden, is_set=is_set), alt=alt,
    )  # fmt: skip


def _sentence(asked: Asked, first: Record) -> Sentence:
    """The first of the program's tags; what is in its name is no figure."""
    slots: dict[str, object] = {"tag": shown_tag(first["tag"]), "users": int(first["users"])}
    known = tuple(numbers_in(shown_tag(first["tag"]), asked.language))
    if pd.isna(first["relative"]):
        return sentence(asked, "hashtags-title-users", slots, known)
    slots["relative"] = asked.number(first["relative"], "r")
    return sentence(asked, "hashtags-title", slots, (*known, float(first["relative"])))


def _subtitle(asked: Asked, hidden: int, *, is_set: bool) -> str:
    parts = [
        asked.say("hashtags-subtitle", period=asked.period, few=FEW_POSTS),
        *([] if is_set else [asked.say("hashtags-assumed")]),
        *([asked.say("hashtags-hidden", tags=hidden, minimum=minimum_group())] if hidden else []),
    ]
    return " · ".join(parts)


def _rows(asked: Asked, told: list[Record], named: tuple[str, ...]) -> list[Row]:
    drawn_tags = [one for one in told if pd.notna(one["relative"])]
    dots = [_dot(asked, one, named) for one in drawn_tags]
    return [{"part": "usual", "relative": 1.0, "label": asked.say("hashtags-usual")}, *dots, *_names(dots)]


def _dot(asked: Asked, one: Record, named: tuple[str, ...]) -> Row:
    return {
        "part": "dot",
        "mark": f"{one['tag']}.users",
        "power": log10(one["users"] / minimum_group()),
        "high": int(one["users"]),
        "relative": float(one["relative"]),
        "kind": "programme" if one["tag"] in named else "other",
        "is_few": int(one["posts_told"]) < FEW_POSTS,
        "tag_label": shown_tag(one["tag"]),
        "users_label": asked.number(one["users"]),
        "relative_label": asked.number(one["relative"], "r"),
        "posts_label": asked.say("hashtag-posts-told", told=int(one["posts_told"]), posts=int(one["posts"])),
    }


def _names(dots: list[Row]) -> list[Row]:
    """Names beside points, the program's own first, right or left of them, as long as none stands on another."""
    across = max((dot["power"] for dot in dots), default=1.0) or 1.0
    up = max((dot["relative"] for dot in dots), default=1.0) or 1.0
    points = [(dot["power"] / across, dot["relative"] / up) for dot in dots]
    taken = [(left - 0.015, left + 0.015, height) for left, height in points]
    named: list[Row] = []
    for dot in sorted(dots, key=lambda dot: (dot["kind"] != "programme", -dot["high"])):
        at, height = dot["power"] / across, dot["relative"] / up
        length = 0.02 + LETTER * len(dot["tag_label"])
        for side, room in (("right", (at + 0.016, at + length)), ("left", (at - length, at - 0.016))):
            if room[0] > 0 and all(not _meet(room, height, other) for other in taken):
                taken.append((*room, height))
                named.append(dot | {"part": "note", "mark": None, "label": dot["tag_label"], "side": side})
                break
    return named


def _meet(room: tuple[float, float], height: float, other: tuple[float, float, float]) -> bool:
    return room[0] < other[1] and other[0] < room[1] and abs(height - other[2]) < LINE


def _table(asked: Asked, told: list[Record]) -> tuple[pd.DataFrame, Marks, Cells]:
    marks: Marks = {}
    for one in told:
        for column, measure in (("users", "hashtag_users"), ("posts", "hashtag_posts")):
            origin = Origin(measure, asked.scope, asked.scope.from_on, asked.scope.to_on, tag=one["tag"])
            label = f"{shown_tag(one['tag'])} · {asked.say('metric-' + measure.replace('_', '-'))}"
            marks[f"{one['tag']}.{column}"] = Mark(f"{one['tag']}.{column}", label, float(one[column]), origin)
    table = pd.DataFrame({
        asked.say("hashtag-tag"): [shown_tag(one["tag"]) for one in told],
        asked.say("metric-hashtag-users"): [int(one["users"]) for one in told],
        asked.say("metric-hashtag-new-adopters"): [asked.number(one["new_adopters"]) for one in told],
        asked.say("metric-hashtag-adoption"): [asked.number(one["adoption"], "p") for one in told],
        asked.say("metric-hashtag-posts"): [int(one["posts"]) for one in told],
        asked.say("metric-relative-engagement"): [asked.number(one["relative"], "r") for one in told],
    })  # fmt: skip
    cells = tuple(("", f"{one['tag']}.users", "", "", f"{one['tag']}.posts", "") for one in told)
    return table, marks, cells
