"""What is said of the public and of the tone of a campaign: a figure with its interval, or why there is none."""

from collections.abc import Iterator
from datetime import date

import pytest

import warehouse.connection
from exhibits.campaign_notice import noticed, rule_line
from exhibits.exhibit import Tile
from queries.periods import whole_scope
from queries.scope import Viewer
from queries.tracing import sources_of
from tests.queries.hand_made import Program
from warehouse.connection import Warehouse, open_warehouse

OF_SPRING = {"campaign_id": "spring", "impulse": "prompted"}
PEOPLE = "abcdefghijkl"


def tiles(language: str = "en") -> dict[str, Tile]:
    scope = whole_scope(date(2026, 1, 1), date(2026, 3, 31))
    return {tile.metric: tile for tile in noticed(scope, None, Viewer(), language, "spring")}


@pytest.fixture(scope="module")
def opened() -> Iterator[Warehouse]:
    """One for all tests, each of which loads its own program."""
    own = open_warehouse(None)
    yield own
    own.close()


@pytest.fixture
def served(opened: Warehouse, monkeypatch: pytest.MonkeyPatch) -> Warehouse:
    """The one the process serves."""
    monkeypatch.setattr(warehouse.connection, "_served", [opened])
    return opened


def program() -> Program:
    """Twelve people with a post of the campaign each, eight coded good, one bad and three neither; all logged."""
    made = Program().members(*PEOPLE).window("01-01", "03-31").window("01-01", "03-31", kind="interactions")
    made.campaign("spring", "03-10", "03-19", "03-22").official()
    for place, member_id in enumerate(PEOPLE):
        tone = 5.0 if place < 8 else -1.0 if place == 8 else 0.0
        made.post(member_id, "03-11", sentiment=tone, source_series="talkwalker_mentions", **OF_SPRING)
    return made


def posts_of(made: Program) -> list[str]:
    return [row["post"] for row in made.rows["posts"] if row["member_id"]]


def test_a_log_of_members_alone_says_nothing_of_the_public(served: Warehouse) -> None:
    made = program()
    for post, actor in zip(posts_of(made), PEOPLE[1:] + PEOPLE[:1], strict=True):
        made.react(actor, post, "03-12")
    made.load(served)
    told = tiles()
    for metric in ("external_engagement_share", "corporate_reshare_rate"):
        assert (told[metric].value, told[metric].state, told[metric].marks) == ("–", "empty", ())
        assert told[metric].note.startswith("unknown: the interactions log")
    assert tiles("de")["corporate_reshare_rate"].note.startswith("unbekannt")


def test_answers_from_outside_and_posts_passed_on_are_counted_where_the_log_names_them(served: Warehouse) -> None:
    made = program()
    for post, actor in zip(posts_of(made), PEOPLE[1:] + PEOPLE[:1], strict=True):
        made.react(actor, post, "03-12").answered("stranger", post, "03-12")
    made.answered("house", posts_of(made)[0], "03-12", "share").answered("house", posts_of(made)[1], "03-12").load(
        served
    )
    told = tiles()
    for tile in told.values():
        assert [sources_of(mark.origin, Viewer()).total.value for mark in tile.marks] == [
            pytest.approx(mark.value) for mark in tile.marks
        ]
    assert all(tile.marks for tile in told.values())
    # twelve of 26: the organisation is no public; one of twelve posts was shared, a comment shares nothing
    assert told["external_engagement_share"].value == "46.2%"
    assert told["external_engagement_share"].note.startswith("12 of 26 logged answers · 95%")
    assert (told["corporate_reshare_rate"].value, told["corporate_reshare_rate"].note[:16]) == (
        "8.3%",
        "1 of 12 posts · ",
    )


def test_the_tone_is_a_balance_with_interval_and_names_who_coded_it(served: Warehouse) -> None:
    program().load(served)
    tone = tiles()["positivity"]
    assert tone.value == "+58.3%"
    # Wilson of (8 + 3/2) of 12: 0.5088 to 0.9331, twice that less one
    assert tone.note == "net 7 of 12 coded posts · 95% +1.8% to +86.6% · coded 100.0% by Talkwalker: mentions"


def test_the_tone_of_nine_people_is_hidden_and_says_from_how_many_on(served: Warehouse) -> None:
    made = program()
    made.rows["posts"] = [row | {"sentiment": None} if row["member_id"] in ("a", "b", "c") else row
                          for row in made.rows["posts"]]  # fmt: skip
    made.load(served)
    tone = tiles()["positivity"]
    assert (tone.value, tone.state) == ("hidden", "hidden") and "under 10 people" in tone.note


def test_without_sentiment_the_tone_is_unknown(served: Warehouse) -> None:
    made = program()
    made.rows["posts"] = [row | {"sentiment": None} for row in made.rows["posts"]]
    made.load(served)
    assert tiles()["positivity"].note == "unknown: no monitoring export states a sentiment for these posts"


def test_the_rule_is_said_with_its_days_and_that_it_is_no_cause(served: Warehouse) -> None:
    program().load(served)
    assert rule_line("en").startswith("Prompted is our rule, not a cause.") and "3 days after its end" in rule_line(
        "en"
    )
    assert rule_line("de").startswith("Impuls ist unsere Regel, keine Ursache.")
