"""Who answers members' posts beside members themselves, as far as a log reaches beyond them."""

from collections import Counter
from typing import Any

from tests.oracle import exposure
from tests.oracle.figures import Cut, Terms, posts_in


def is_logged(world: Any, post: Any) -> bool:
    return any(start <= post.on <= end for start, end in world.logged)


def answers_to(world: Any, post: Any) -> tuple[int, int]:
    """Answers from outside, and all of them; whoever is no member that day is outside, the organisation is not."""
    inside = [world.unit_on(one.actor, one.on) is not None for one in world.answers if one.post.key == post.key]
    others = [one for one in world.outside if one.post.key == post.key]
    from_outside = inside.count(False) + sum(not one.is_organisation for one in others)
    return from_outside, len(inside) + len(others)


def external_engagement_share(world: Any, cut: Cut) -> Terms:
    """Answers from outside over all answers, where the log names anybody outside."""
    chosen = posts_in(world, cut)
    known = [one for one in chosen if is_logged(world, one)] if names_outsiders(world) else []
    counted = [answers_to(world, one) for one in known]
    total = sum(every for _, every in counted)
    numerator = sum(outside for outside, _ in counted) if known else None
    return Terms(numerator, total if total else None, len(known), len(chosen))


def corporate_reshare_rate(world: Any, cut: Cut) -> Terms:
    """Posts the organisation shared over those of the log, where it names the organisation."""
    chosen = posts_in(world, cut)
    if not any(one.is_organisation for one in world.outside):
        return Terms(None, None, 0, len(chosen))
    known = [one for one in chosen if is_logged(world, one)]
    shared = {one.post.key for one in world.outside if one.is_organisation and one.type == "share"}
    if not known:
        return Terms(None, None, 0, len(chosen))
    return Terms(sum(one.key in shared for one in known), len(known), len(known), len(chosen))


def names_outsiders(world: Any) -> bool:
    return any(not one.is_organisation for one in world.outside)


def must_hide(world: Any, cut: Cut) -> bool:
    """Few authors, or mostly one or two, behind the answers told of, or behind those a filter leaves out."""
    if not names_outsiders(world):
        return False
    taken = {post.key for post in posts_in(world, cut)}
    sides: dict[bool, Counter[str]] = {True: Counter(), False: Counter()}
    for post in posts_in(world, Cut(cut.from_on, cut.to_on, units=cut.units)):
        if is_logged(world, post) and answers_to(world, post)[1]:
            sides[post.key in taken][post.member_id] += answers_to(world, post)[1]
    return any(exposure.tells_somebody(of_each.values()) for of_each in sides.values())


FIGURES = (external_engagement_share, corporate_reshare_rate)
