"""Whether a change also holds when counted otherwise."""

from dataclasses import replace

import pytest

from exhibits.asked import Asked
from exhibits.cohorts import cohort_retention
from exhibits.headlines import tile
from exhibits.verdicts import Held, Holds
from queries.attributions import change_counted_otherwise
from queries.scope import Attribution, Viewer
from tests.queries.flipped import BEFORE, NOW, flipped
from tests.queries.hand_made import Program
from warehouse.connection import Warehouse


def held(attribution: Attribution = "published_in", language: str = "en") -> Holds:
    """What other definitions say of the rate of response."""
    now, before = (replace(one, attribution=attribution) for one in (NOW, BEFORE))
    holds = tile(Asked(now, before, Viewer(), language), "er_impressions").holds
    assert holds
    return holds


def test_what_was_received_may_say_the_opposite_of_what_was_published(warehouse: Warehouse) -> None:
    flipped().load(warehouse)
    # now 60 × 11 of 60 × 100; received too: those, and 5,000 impressions of each of 60 older posts: 660 of 306,000
    received = Held("received in the period (posts of any age)", "-4.8\N{NO-BREAK SPACE}pp", "down", False, True)
    holds = held()
    assert holds.definitions[0].change == "+6.0\N{NO-BREAK SPACE}pp"
    assert holds.definitions[-1] == received and holds.flips
    change = change_counted_otherwise("er_impressions", NOW, BEFORE, Viewer())
    assert change and change.change == pytest.approx(660 / 306_000 - 300 / 6_000)


def test_a_reader_of_what_was_received_is_told_of_what_was_published(warehouse: Warehouse) -> None:
    flipped().load(warehouse)
    published = held("received_in", "de").definitions[-1]
    assert (published.label, published.direction, published.flips) == (
        "nur Beiträge, die im Zeitraum veröffentlicht wurden", "up", True,
    )  # fmt: skip


def test_what_no_export_covers_is_named_and_not_counted(warehouse: Warehouse) -> None:
    flipped(is_covered=False).load(warehouse)
    holds = held()
    assert "received in the period (posts of any age)" in holds.unknown and not holds.flips
    assert change_counted_otherwise("er_impressions", NOW, BEFORE, Viewer()) is None


def test_an_unknown_figure_of_full_coverage_is_not_said_to_be_withheld(warehouse: Warehouse) -> None:
    flipped().load(warehouse)
    shown = tile(Asked(NOW, BEFORE, Viewer(), "en"), "connected_share")
    assert (shown.value, shown.note) == ("–", "nothing in this period and selection")


def test_who_stays_says_that_joining_days_are_missing_rather_than_activity(warehouse: Warehouse) -> None:
    program = Program().members(*"abcdef", joined=None).window("01-01", "03-31")
    for person in "abcdef":
        program.post(person, "02-11")
    program.load(warehouse)
    shown = cohort_retention(NOW, BEFORE, Viewer(), "en")
    assert shown.title == "Who stays: nobody with a known joining day began"
