"""Which hashtags are shown as easily taken for another one, and that none is merged."""

import pytest

from tests.warehouse.files import file, load, post, rows_of
from warehouse.connection import Warehouse
from warehouse.look_alikes import look_alikes
from warehouse.program_decisions import change_settings

OFTEN = 20


def told(warehouse: Warehouse, rare: str, usual: str = "werkstolz") -> list[tuple[str, str, bool]]:
    """What is shown of a tag used once beside one used twenty times."""
    rows = [post(number, text=f"#{usual}") for number in range(OFTEN)] + [post(99, text=f"#{rare}")]
    load(warehouse, file("posts", "posts", rows, series="x_posts:netz"))
    with warehouse.cursor() as cursor:
        return [(one.tag, one.like, bool(one.letters)) for one in look_alikes(cursor)]


@pytest.mark.parametrize("rare", ["werksstolz", "wekrstolz", "werkstoltz", "wergstols"])
def test_a_letter_or_two_from_a_far_more_usual_tag_may_be_a_slip(rare: str, warehouse: Warehouse) -> None:
    assert told(warehouse, rare) == [(rare, "werkstolz", False)]
    tags = rows_of(
        warehouse, "select tag, count(*) from (select unnest(hashtags) as tag from posts) group by 1 order by 2"
    )
    assert tags == [(rare, 1), ("werkstolz", OFTEN)], "shown, not merged"


@pytest.mark.parametrize(("rare", "usual"), [("wertstoffe", "werkstolz"), ("team", "teams"), ("netz", "nett")])
def test_other_words_and_short_ones_are_no_slip(rare: str, usual: str, warehouse: Warehouse) -> None:
    assert told(warehouse, rare, usual) == []


def test_letters_of_another_alphabet_are_named(warehouse: Warehouse) -> None:
    change_settings(warehouse, {"programme_hashtags": ["werkstolz"]}, "me")
    assert told(warehouse, "wеrkstolz") == [("wеrkstolz", "werkstolz", True)]  # the e is Cyrillic


def test_a_spelling_that_is_an_alias_is_no_longer_shown(warehouse: Warehouse) -> None:
    change_settings(warehouse, {"hashtag_aliases": {"werksstolz": "werkstolz"}}, "me")
    assert told(warehouse, "werksstolz") == []
