"""Hashtags: who is counted, what is not named, and what a median may tell."""

from datetime import date

from queries.hashtags import hashtags_by_day, hashtags_by_use, programme_hashtags
from queries.periods import whole_scope
from queries.scope import Viewer
from tests.queries.hand_made import VIEWER, Program, scope
from tests.warehouse.files import at, file, load, post
from warehouse.connection import Warehouse
from warehouse.program_decisions import change_settings

EVERYBODY = "abcdefghij"


def tagged(*tags: str, users: str = "abcdef", on: str = "02-10", **received: int) -> Program:
    """Ten members of whom some use the tags once, all on one day."""
    program = Program().members(*EVERYBODY).window("2025-10-01", "04-30")
    counted = {"reactions": 10, "comments": 0, "shares": 0} | received
    for member_id in EVERYBODY:
        program.post(member_id, on, hashtags=list(tags) if member_id in users else [], **counted)
    return program


def test_a_hashtag_of_four_members_is_counted_and_not_named(warehouse: Warehouse) -> None:
    tagged("firmenlauf", users="abcd").load(warehouse)
    answered = hashtags_by_use(scope(), Viewer("analyst"))
    assert answered.hidden_cells == 1
    assert answered.rows.drop(columns="is_hidden").isna().all(axis=None)
    assert hashtags_by_day(scope(), VIEWER, ("firmenlauf",)).rows.empty


def test_whoever_used_a_hashtag_before_the_period_is_no_new_adopter(warehouse: Warehouse) -> None:
    tagged("firmenlauf").post("a", "2025-11-11", hashtags=["firmenlauf"]).load(warehouse)
    (told,) = hashtags_by_use(scope(), VIEWER).rows.itertuples()
    assert (told.users, told.new_adopters, told.adopters, told.adoption) == (6, 5, 6, 0.6)


def test_a_curve_rises_by_everybody_who_is_new_on_a_day(warehouse: Warehouse) -> None:
    program = tagged("firmenlauf", users="abc", on="02-10")
    for member_id, on in (("d", "02-12"), ("e", "02-12"), ("a", "02-12")):
        program.post(member_id, on, hashtags=["firmenlauf"])
    program.load(warehouse)
    told = hashtags_by_day(scope(), VIEWER, ("firmenlauf",)).rows
    assert [(one.day_on.day, one.new_adopters, one.adopters) for one in told.itertuples()] == [(10, 3, 3), (12, 2, 5)]


def test_engagement_stands_beside_the_median_of_the_channel(warehouse: Warehouse) -> None:
    program = tagged("firmenlauf", users="abcde")  # ten posts with 10 each
    for member_id in "abcde":
        program.post(member_id, "02-11", hashtags=["firmenlauf"], reactions=30, comments=0, shares=0)
    program.load(warehouse)
    (told,) = hashtags_by_use(scope(), VIEWER).rows.itertuples()
    # of the channel's fifteen posts the eighth has 10; of the tag's ten posts half have 10, half 30
    assert (told.posts_told, told.relative) == (10, 2.0)


def test_a_median_of_posts_mostly_by_one_person_is_not_told(warehouse: Warehouse) -> None:
    program = tagged("firmenlauf", users="abcde")
    program.post("a", "02-11", times=9, hashtags=["firmenlauf"], reactions=30, comments=0, shares=0)
    program.load(warehouse)
    (told,) = hashtags_by_use(scope(), VIEWER).rows.itertuples()
    assert told.users == 5 and told.relative != told.relative


def test_without_a_setting_the_most_used_hashtags_of_no_campaign_are_the_programs(warehouse: Warehouse) -> None:
    program = tagged("herbst", "firmenlauf", users="abcdefg").campaign(
        "spring", "03-01", "03-10", "03-13", hashtags=["herbst"]
    )
    program.load(warehouse)
    assert programme_hashtags(scope(), VIEWER) == (("firmenlauf",), False)


def test_hashtags_set_as_the_programs_are_read_as_those_of_posts(warehouse: Warehouse) -> None:
    change_settings(warehouse, {"programme_hashtags": ["#Firmen𝗹𝗮𝘂𝗳", "GRÜẞE"]}, "me")
    assert programme_hashtags(scope(), VIEWER) == (("firmenlauf", "grüsse"), True)


def test_another_spelling_counts_as_the_tag_it_stands_for(warehouse: Warehouse) -> None:
    people = [
        {"member_id": f"m{number}", "name": f"Ada {number}", "x": f"@konto{number}", "joined_on": date(2025, 1, 1)}
        for number in range(6)
    ]  # fmt: skip
    load(warehouse, file("list", "members", people))
    told = [
        post(
            number,
            author_account=f"konto{number}",
            text="#Werkstoltz" if number else "#Werkstolz",
            published_at=at("2026-07-08T10:00"),
        )
        for number in range(6)
    ]
    load(warehouse, file("posts", "posts", told, series="x_posts:konto"))
    before = hashtags_by_use(whole_scope(date(2025, 1, 1), date(2026, 12, 31)), VIEWER).rows
    assert [(row.tag, row.users) for row in before[~before["is_hidden"]].itertuples()] == [("werkstoltz", 5)]
    change_settings(warehouse, {"hashtag_aliases": {"Werkstoltz": "#werkstolz"}}, "me")
    (now,) = hashtags_by_use(whole_scope(date(2025, 1, 1), date(2026, 12, 31)), VIEWER).rows.itertuples()
    assert (now.tag, now.users, now.posts) == ("werkstolz", 6, 6)
