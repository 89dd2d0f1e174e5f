"""Ids must tell the moment a post was published, as the platforms' own ids do."""

from datetime import UTC, datetime, timedelta

import pytest

from sample_program import Program
from sample_program.ids import instagram_shortcode, linkedin_activity_id, x_status_id

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def moment_of(platform: str, post_id: str, shortcode: str | None) -> datetime:
    """The published formulas, written down once more."""
    if platform == "x":
        unix_ms = (int(post_id) >> 22) + 1288834974657
    elif platform == "linkedin":
        unix_ms = int(post_id) >> 22
    else:
        number = 0
        for character in shortcode or "":
            number = number * 64 + ALPHABET.index(character)
        unix_ms = (number >> 23) + 1314220021721
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=unix_ms)


def test_ids_of_every_platform_decode_to_the_publishing_time(default_program: Program) -> None:
    wrong = [
        post
        for post in default_program.posts
        if abs(moment_of(post.platform, post.post_id, post.shortcode) - post.published_at) > timedelta(milliseconds=1)
    ]
    assert wrong == []
    assert {post.platform for post in default_program.posts} == {"linkedin", "instagram", "x"}


def test_ids_have_the_length_of_real_ones(default_program: Program) -> None:
    lengths = {(post.platform, len(post.post_id), len(post.shortcode or "")) for post in default_program.posts}
    assert {one for one in lengths if one[0] != "x"} == {("linkedin", 19, 0), ("instagram", 17, 11)}
    assert {length for platform, length, _ in lengths if platform == "x"} <= {18, 19}


def test_no_id_is_given_twice(default_program: Program) -> None:
    assert len({post.post_id for post in default_program.posts}) == len(default_program.posts)


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        # 1288834974657 ms is the first millisecond of X's own count; one more shifts by 22 bits.
        (x_status_id(datetime(2010, 11, 4, 1, 42, 54, 658000, tzinfo=UTC), 5), str((1 << 22) + 5)),
        (linkedin_activity_id(datetime(1970, 1, 1, 0, 0, 0, 3000, tzinfo=UTC), 1), str((3 << 22) + 1)),
        # 2 ms after Instagram's epoch: 2 * 2**23 = 2**24 = 64**4, so one 'B' before four 'A'.
        (instagram_shortcode(datetime(2011, 8, 24, 21, 7, 1, 723000, tzinfo=UTC), 0), "AAAAAABAAAA"),
    ],
)
def test_hand_worked_ids(made: str, expected: str) -> None:
    assert made == expected
