"""Posts tagged by hand as prompted by a campaign or by none: before every rule, undone, and reproduced by a rebuild."""

from dataclasses import replace
from datetime import date

import pytest

from tests.warehouse.files import file, load, post, rows_of
from tests.warehouse.test_campaign_plans import SUMMER
from warehouse.campaign_plans import plan_campaign, take_plan_back
from warehouse.connection import Warehouse
from warehouse.contents import content_hash
from warehouse.derivation import rebuild
from warehouse.errors import UnknownDecision, UnsuitableTag
from warehouse.ledger import undo_import
from warehouse.post_tags import tag_post, take_tag_back
from warehouse.replaying import replayed

IMPULSES = "select impulse, campaign_id from posts order by post"
NAMED = "sommer-2026-07"
TAGGED, OTHER, SILENT = (f"https://x.com/nord/status/{number}" for number in (1, 2, 3))


@pytest.fixture
def ledger(warehouse: Warehouse) -> Warehouse:
    """A campaign with the tag of the first post; a post without tag long after it; one without text."""
    texts = (("#Werkstolz", date(2026, 7, 2)), ("Ohne", date(2026, 9, 1)), (None, date(2026, 9, 2)))
    posts = [
        post(n, text=text, published_on=on, permalink=f"https://x.com/nord/status/{n}")
        for n, (text, on) in enumerate(texts, 1)
    ]
    load(warehouse, file("posts", "posts", posts))
    plan_campaign(warehouse, SUMMER, "tester")
    return warehouse


def last_decision(ledger: Warehouse) -> int:
    ((number,),) = rows_of(ledger, "select max(decision_id) from decisions")
    return int(str(number))


def same_as_rebuilt(ledger: Warehouse) -> bool:
    before = content_hash(ledger)
    rebuild(ledger)
    return content_hash(ledger) == before


def test_what_a_person_says_of_a_post_goes_before_every_rule(ledger: Warehouse) -> None:
    assert rows_of(ledger, IMPULSES) == [("prompted", NAMED), ("unprompted", None), ("unclassifiable", None)]
    tag_post(ledger, TAGGED, None, "tester")
    tag_post(ledger, OTHER, NAMED, "tester")
    tag_post(ledger, SILENT, NAMED, "tester")
    told = [("unprompted", None), ("prompted", NAMED), ("prompted", NAMED)]
    assert rows_of(ledger, IMPULSES) == told
    assert rows_of(ledger, "select post, rule from post_campaigns order by 1") == [("x:2", "tag"), ("x:3", "tag")]
    assert same_as_rebuilt(ledger) and rows_of(ledger, IMPULSES) == told


def test_the_last_word_on_a_post_holds_and_taking_it_back_returns_to_the_one_before(ledger: Warehouse) -> None:
    tag_post(ledger, SILENT, NAMED, "tester")
    tag_post(ledger, SILENT, None, "tester")
    assert rows_of(ledger, IMPULSES)[2] == ("unprompted", None)
    take_tag_back(ledger, last_decision(ledger), "tester")
    assert rows_of(ledger, IMPULSES)[2] == ("prompted", NAMED)
    take_tag_back(ledger, last_decision(ledger) - 1, "tester")
    assert rows_of(ledger, IMPULSES)[2] == ("unclassifiable", None) and same_as_rebuilt(ledger)
    with pytest.raises(UnknownDecision):
        take_tag_back(ledger, 1, "tester")  # the plan of the campaign


def test_a_tag_rests_while_its_campaign_is_not_there(ledger: Warehouse) -> None:
    """The post lies outside the window, whose days alone would not have it judged anew."""
    tag_post(ledger, OTHER, NAMED, "tester")
    take_plan_back(ledger, 1, "tester")
    assert rows_of(ledger, IMPULSES)[1] == ("unprompted", None) and same_as_rebuilt(ledger)
    plan_campaign(ledger, replace(SUMMER, name="Sommer!"), "tester", NAMED)
    assert rows_of(ledger, IMPULSES)[1] == ("prompted", NAMED) and same_as_rebuilt(ledger)


def test_a_tag_stays_with_its_post_when_more_is_known_of_it_and_after_an_undo(ledger: Warehouse) -> None:
    tag_post(ledger, OTHER, NAMED, "tester")
    again = post(2, text="Ohne", published_on=date(2026, 9, 1), permalink=OTHER, impressions=7)
    later = load(ledger, file("later", "posts", [again], as_of=date(2026, 10, 1)))
    assert rows_of(ledger, IMPULSES)[1] == ("prompted", NAMED)
    undo_import(ledger, later.import_id, "tester")
    assert rows_of(ledger, IMPULSES)[1] == ("prompted", NAMED) and same_as_rebuilt(ledger)


def test_what_was_counted_before_a_tag_is_counted_so_again_at_its_version(ledger: Warehouse) -> None:
    ((before,),) = rows_of(ledger, "select max(data_version) from data_versions")
    tag_post(ledger, OTHER, NAMED, "tester")
    version = int(str(before))
    assert replayed(ledger, [version], lambda cursor: cursor.execute(IMPULSES).fetchall()[1]) == {
        version: ("unprompted", None)
    }


@pytest.mark.parametrize(
    ("link", "campaign_id", "field"), [("https://x.com/n/status/9", None, "link"), (OTHER, "herbst", "campaign")]
)
def test_what_is_not_known_cannot_be_tagged(ledger: Warehouse, link: str, campaign_id: str | None, field: str) -> None:
    with pytest.raises(UnsuitableTag) as refused:
        tag_post(ledger, link, campaign_id, "tester")
    assert refused.value.slots["field"] == field and last_decision(ledger) == 1
