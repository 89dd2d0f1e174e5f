"""The tone of posts is what monitoring tools say of it, by its sign."""

import pytest

from queries.figures import figure
from queries.positivity import positivity_by_quarter
from tests.queries.hand_made import VIEWER, Program, scope
from warehouse.connection import Warehouse

SCORES = (5.0, 0.5, 1.0, 0.0, 0.0, -5.0)


@pytest.fixture
def coded() -> Program:
    """Two posts each of twelve people: every second one coded, six good, four neither and two bad."""
    program = Program().members(*"abcdefghijkl")
    for place, member_id in enumerate("abcdefghijkl"):
        program.post(member_id, "02-11", sentiment=SCORES[place % 6], source_series="talkwalker_mentions")
        program.post(member_id, "02-12", sentiment=None)
    return program


def test_good_less_bad_over_all_coded_ones(coded: Program, warehouse: Warehouse) -> None:
    coded.load(warehouse)
    told = figure("positivity", scope(), VIEWER)
    assert (told.numerator, told.denominator, told.coverage) == (6 - 2, 12, 0.5)
    assert told.withheld and told.value is None, "half of the posts are not coded"


def test_a_quarter_counts_each_tone_and_names_the_tool(coded: Program, warehouse: Warehouse) -> None:
    coded.load(warehouse)
    (quarter,) = positivity_by_quarter(scope(), VIEWER).rows.to_dict("records")
    assert [quarter[name] for name in ("positive", "neutral", "negative", "coded", "posts")] == [6, 4, 2, 12, 24]
    assert quarter["tools"] == "talkwalker_mentions"


def test_without_codes_the_tone_is_unknown_and_not_zero(warehouse: Warehouse) -> None:
    Program().members(*"abcdefghijkl").post("a", "02-11").load(warehouse)
    told = figure("positivity", scope(), VIEWER)
    assert (told.value, told.numerator, told.denominator, told.coverage) == (None, None, 0, 0.0)


def test_ten_posts_of_one_person_among_many_say_nothing(coded: Program, warehouse: Warehouse) -> None:
    coded.post("a", "02-13", 20, sentiment=5.0).load(warehouse)
    assert figure("positivity", scope(), VIEWER).hidden
