"""A program whose rate of response rises for the posts of a quarter, and falls for what it received."""

from datetime import date

from tests.queries.hand_made import Program, day, scope

NOW, BEFORE = scope(), scope("2025-10-01", "2025-12-31")
_FOR_GOOD = date(9999, 12, 31)


def flipped(is_covered: bool = True) -> Program:
    """Ten people, six posts each a quarter: 5 reactions per 100 impressions before, 11 now.

    Those of before were seen 5,000 times more in the quarter after, without a reaction; is_covered: whether an export
    close to its beginning tells of it.
    """
    program = Program().members(*"abcdefghij", joined="2024-01-01").window("2025-10-01", "03-31")
    for person in "abcdefghij":
        for number in range(6):
            reactions = 4 + number % 3
            first_on = day("2025-12-30" if is_covered else "2025-11-20")
            older = {"impressions": 5100, "reactions": reactions, "as_of_on": day("03-30")}
            told = {"snapshots": _told_twice(reactions, first_on), "counted_from_on": first_on}
            program.post(person, "2025-11-11", comments=0, shares=0, **told, **older)
            newer = {"impressions": 100, "reactions": reactions + 6, "as_of_on": day("03-30")}
            program.post(person, "02-11", comments=0, shares=0, **newer)
    return program


def _told_twice(reactions: int, first_on: date) -> dict[str, list[object]]:
    """The snapshots of an older post: its reactions of the beginning, and only more impressions at the end."""
    last_on, unknown = day("03-30"), [None, None]
    named = ("reach", "clicks", "saves", "video_views", "follows", "engagements", "followers_at_post")
    return {
        "source_series": ["linkedin_page_content", "linkedin_page_content"],
        "as_of_on": [last_on, first_on], "earlier_on": [first_on, None], "until_on": [_FOR_GOOD, last_on],
        "impressions": [5100, 100], "reactions": [reactions, reactions], "comments": [0, 0], "shares": [0, 0],
    } | dict.fromkeys(named, unknown)  # fmt: skip
