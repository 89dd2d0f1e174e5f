"""Posts with an advertisement label, found word by word."""

from typing import Any

from queries.disclosure import disclosure_share
from queries.scope import Scope
from tests.oracle.checking import VIEWER, Check, Pairs
from tests.oracle.figures import Cut, posts_in
from tests.oracle.kinds import holds_any, words_of
from tests.oracle.test_figures import too_few_people
from warehouse.content_terms import DISCLOSURE_TERMS


def disclosure_share_of(world: Any, cut: Cut, scope: Scope) -> Pairs:
    """The share of the whole program, whatever the cut filters; hidden where either side are few people."""
    whole = Cut(cut.from_on, cut.to_on)
    answered = disclosure_share(scope, VIEWER)
    told = [post for post in posts_in(world, whole) if post.has_text]
    labelled = [post for post in told if holds_any(words_of(world.texts[post.key]), DISCLOSURE_TERMS)]
    sides = ({post.member_id for post in labelled}, {post.member_id for post in told if post not in labelled})
    if too_few_people(world, whole) or any(0 < len(people) < 5 for people in sides):
        assert answered.hidden or answered.hidden_cells
        return
    assert not (answered.hidden or answered.hidden_cells)
    row = answered.rows.iloc[0]
    yield (row["rows_with_terms"], row["rows_in_scope"]), (len(told), len(posts_in(world, whole)))
    if told:
        yield (row["numerator"], row["denominator"]), (len(labelled), len(told))


CHECKS: dict[str, Check] = {"disclosure_share": disclosure_share_of}
