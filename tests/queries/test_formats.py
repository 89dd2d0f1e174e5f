"""Formats: what counts as one, the median beside the channel's, and its interval by ranks."""

from analysis.intervals import median_between
from queries.formats import posts_by_format
from tests.queries.hand_made import VIEWER, Program, scope
from warehouse.connection import Warehouse


def test_formats_of_different_exports_are_one_and_shared_posts_are_none(warehouse: Warehouse) -> None:
    program = Program().members(*"abcdef").window("2025-10-01", "04-30")
    usual = {"comments": 0, "shares": 0}
    for place, member_id in enumerate("abcdef"):
        media_type = ("IMAGE", "IG image", "image")[place % 3]
        program.post(member_id, "02-10", media_type=media_type, reactions=10, **usual)
        program.post(member_id, "02-11", media_type="IG reel", reactions=30, **usual)
        program.post(member_id, "02-12", media_type="video", reactions=10, is_reshare=True, **usual)
    program.post("a", "02-13", media_type="text", reactions=99, **usual).load(warehouse)
    rows = posts_by_format(scope(), VIEWER).rows
    told = [(one.format, one.posts, one.relative) for one in rows[~rows["is_hidden"]].itertuples()]
    # of nineteen posts the tenth has 10
    assert told == [("image", 6, 1.0), ("video", 6, 3.0)]
    assert rows["is_hidden"].sum() == 1, "the text is of one person"


def test_the_interval_of_a_median_ends_at_ranks() -> None:
    # of 100 values the ranks 40.2 and 59.8, so the 41st and the 60th
    assert median_between([float(value) for value in range(1, 101)]) == (50.5, 41.0, 60.0)
    assert median_between([2.0]) == (2.0, 2.0, 2.0)
