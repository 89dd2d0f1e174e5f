"""Whose an account is: decisions before lists, later ones before earlier ones, and nobody's where two claim it."""

from datetime import date
from typing import Any

import pytest

from tests.warehouse.files import file, load, post, row_of, rows_of
from warehouse.account_matching import AccountDecision, Kind, decide, foresee_decisions, take_back
from warehouse.check import what_is_wrong
from warehouse.connection import Warehouse
from warehouse.contents import content_hash
from warehouse.derivation import rebuild
from warehouse.errors import EmptyInterval, UnknownDecision, UnknownMember
from warehouse.ledger import undo_import

JOINED = {"joined_on": date(2026, 1, 1)}
ANNA = {"member_id": "m1", "name": "Anna Berg", "unit": "Vertrieb", **JOINED}
BERND = {"member_id": "m2", "name": "Bernd Clarin", "unit": "Technik", **JOINED}
CLAIMS = "select member_id, from_on, to_on, source, state from account_claims order by from_on nulls first, member_id"
AUTHORS = "select author_kind, member_id from posts order by published_on"
MARCH, APRIL, MAY, JUNE = (date(2026, month, 1) for month in (3, 4, 5, 6))
OUTSIDER = ("outsider", None)


def load_posts(warehouse: Warehouse, *days: date, account: str = "shop") -> None:
    first = 1 if account == "shop" else 100
    written = [post(place, author_account=account, published_on=day) for place, day in enumerate(days, start=first)]
    load(warehouse, file(f"posts of {account}", "posts", written))


def load_people(warehouse: Warehouse, *people: dict[str, Any], as_of: date = JUNE) -> int:
    return load(warehouse, file(f"list of {as_of} {people}", "members", list(people), as_of=as_of)).import_id


def say(
    warehouse: Warehouse, kind: Kind, member_id: str | None = None, from_on: date | None = None,
    to_on: date | None = None, account: str = "shop",
) -> None:  # fmt: skip
    decide(warehouse, [AccountDecision(kind, "x", account, member_id, from_on, to_on)], "tester")


def newest(warehouse: Warehouse) -> int:
    return int(row_of(warehouse, "select max(decision_id) from decisions")[0])


@pytest.fixture
def two_people(warehouse: Warehouse) -> Warehouse:
    """Anna and Bernd, members since January without accounts, and a post of @shop in March and in May."""
    load_people(warehouse, ANNA, BERND)
    load_posts(warehouse, MARCH, MAY)
    return warehouse


def test_a_match_counts_the_posts_and_taking_it_back_restores_everything(two_people: Warehouse) -> None:
    before = content_hash(two_people)
    say(two_people, "match", "m1")
    assert rows_of(two_people, AUTHORS) == [("member", "m1"), ("member", "m1")]
    take_back(two_people, [newest(two_people)], "tester")
    assert content_hash(two_people) == before
    assert row_of(two_people, "select count(*), count(removed_in) from decisions") == (1, 1)


def test_a_match_holds_from_its_first_day_until_the_day_before_its_end(two_people: Warehouse) -> None:
    say(two_people, "match", "m1", MARCH, MAY)
    assert rows_of(two_people, AUTHORS) == [("member", "m1"), OUTSIDER]


def test_an_account_can_pass_from_one_member_to_another(two_people: Warehouse) -> None:
    say(two_people, "match", "m1", None, APRIL)
    say(two_people, "match", "m2", APRIL)
    assert rows_of(two_people, AUTHORS) == [("member", "m1"), ("member", "m2")]


def test_two_matches_of_the_same_days_count_for_nobody_until_one_is_taken_back(two_people: Warehouse) -> None:
    say(two_people, "match", "m1")
    say(two_people, "match", "m2", APRIL)
    assert rows_of(two_people, AUTHORS) == [("member", "m1"), OUTSIDER]
    # both are members from January on, so the claims only collide from April
    assert rows_of(two_people, CLAIMS) == [
        ("m1", None, APRIL, "decision", "holds"),
        ("m1", APRIL, None, "decision", "conflict"),
        ("m2", APRIL, None, "decision", "conflict"),
    ]
    say(two_people, "unmatch", "m1", APRIL)
    assert rows_of(two_people, AUTHORS) == [("member", "m1"), ("member", "m2")]


def test_one_account_two_members_state_in_one_list_counts_for_nobody(warehouse: Warehouse) -> None:
    load_posts(warehouse, MARCH, MAY)
    load_people(warehouse, ANNA | {"x": "@shop"}, BERND | {"x": "https://x.com/Shop"})
    assert rows_of(warehouse, AUTHORS) == [OUTSIDER, OUTSIDER]
    assert rows_of(warehouse, "select * from member_accounts where from_on is null and to_on is null") == []
    assert {(one[0], one[4]) for one in rows_of(warehouse, CLAIMS)} >= {("m1", "conflict"), ("m2", "conflict")}


def test_a_decision_goes_before_every_list_and_says_what_it_overrules(warehouse: Warehouse) -> None:
    load_posts(warehouse, MARCH, MAY)
    load_people(warehouse, ANNA | {"x": "@shop"}, BERND | {"x": "@shop"})
    say(warehouse, "match", "m2")
    assert rows_of(warehouse, AUTHORS) == [("member", "m2"), ("member", "m2")]
    assert rows_of(warehouse, CLAIMS) == [
        ("m1", None, None, "member list", "overruled"),
        ("m2", None, None, "decision", "holds"),
    ]


def test_a_decision_outlasts_the_next_list(two_people: Warehouse) -> None:
    say(two_people, "match", "m2")
    load_people(two_people, ANNA | {"x": "@shop"}, BERND, as_of=date(2026, 7, 1))
    assert rows_of(two_people, AUTHORS) == [("member", "m2"), ("member", "m2")]


def test_an_unmatch_takes_an_account_from_whom_the_list_gives_it_to(warehouse: Warehouse) -> None:
    load_posts(warehouse, MARCH, MAY)
    load_people(warehouse, ANNA | {"x": "@shop"})
    say(warehouse, "unmatch", "m1", APRIL)
    assert rows_of(warehouse, AUTHORS) == [("member", "m1"), OUTSIDER]


def test_an_external_account_is_nobodys_until_a_later_match(warehouse: Warehouse) -> None:
    load_posts(warehouse, MARCH, MAY)
    load_people(warehouse, ANNA | {"x": "@shop"}, BERND)
    say(warehouse, "external")
    assert rows_of(warehouse, AUTHORS) == [OUTSIDER, OUTSIDER]
    say(warehouse, "match", "m2", APRIL)
    assert rows_of(warehouse, AUTHORS) == [OUTSIDER, ("member", "m2")]
    assert ("external", None, APRIL) in [(one[4], one[1], one[2]) for one in rows_of(warehouse, CLAIMS)]


def test_claims_only_collide_while_both_are_members(warehouse: Warehouse) -> None:
    load_posts(warehouse, MARCH, MAY)
    load_people(warehouse, ANNA | {"x": "shop", "left_on": APRIL}, BERND | {"x": "shop", "joined_on": APRIL})
    assert rows_of(warehouse, AUTHORS) == [("member", "m1"), ("member", "m2")]


def test_a_later_list_hands_an_account_on_and_leaves_the_past_alone(warehouse: Warehouse) -> None:
    load_posts(warehouse, MARCH, MAY)
    load_people(warehouse, ANNA | {"x": "shop"}, as_of=MARCH)
    load_people(warehouse, BERND | {"x": "shop"}, as_of=APRIL)
    assert rows_of(warehouse, AUTHORS) == [("member", "m1"), ("member", "m2")]


def test_an_account_both_lists_know_under_its_own_days_is_no_conflict(warehouse: Warehouse) -> None:
    load_posts(warehouse, MARCH, MAY)
    load_people(warehouse, ANNA | {"x": "shop", "account_to_on": APRIL}, as_of=MARCH)
    load_people(warehouse, BERND | {"x": "shop"}, as_of=JUNE)
    assert rows_of(warehouse, AUTHORS) == [("member", "m1"), ("member", "m2")]


def test_one_person_may_hold_two_accounts(two_people: Warehouse) -> None:
    load_posts(two_people, MARCH, account="zweitkonto")
    say(two_people, "match", "m1")
    say(two_people, "match", "m1", account="zweitkonto")
    assert row_of(two_people, "select count(*) from posts where member_id = 'm1'") == (3,)


def test_a_match_waits_while_the_list_that_names_its_member_is_taken_back(warehouse: Warehouse) -> None:
    people = load_people(warehouse, ANNA)
    load_posts(warehouse, MARCH)
    say(warehouse, "match", "m1")
    undo_import(warehouse, people, "tester")
    assert rows_of(warehouse, AUTHORS) == [OUTSIDER]
    load_people(warehouse, ANNA, BERND)
    assert rows_of(warehouse, AUTHORS) == [("member", "m1")]


def test_what_decisions_would_change_is_measured_and_nothing_is_stored(two_people: Warehouse) -> None:
    before = content_hash(two_people), two_people.data_version()
    counted = "select count(*) from posts where author_kind = 'member'"
    change = foresee_decisions(
        two_people, [AccountDecision("match", "x", "shop", "m1")], lambda cursor: cursor.execute(counted).fetchall()
    )
    assert (change.before, change.after) == ([(0,)], [(2,)])
    assert (content_hash(two_people), two_people.data_version()) == before


def test_an_impossible_decision_is_refused_and_nothing_of_its_company_remains(two_people: Warehouse) -> None:
    fine = AccountDecision("match", "x", "shop", "m1")
    with pytest.raises(UnknownMember):
        decide(two_people, [fine, AccountDecision("match", "x", "shop", "m9")], "tester")
    with pytest.raises(EmptyInterval):
        decide(two_people, [fine, AccountDecision("external", "x", "shop", None, MAY, MAY)], "tester")
    with pytest.raises(UnknownDecision):
        take_back(two_people, [7], "tester")
    assert rows_of(two_people, "select * from decisions") == []


def test_claims_derived_step_by_step_are_those_of_a_rebuild(two_people: Warehouse) -> None:
    say(two_people, "match", "m1")
    say(two_people, "match", "m2", APRIL)
    load_people(two_people, ANNA | {"x": "shop"}, BERND | {"left_on": JUNE}, as_of=date(2026, 7, 1))
    step_by_step = content_hash(two_people)
    rebuild(two_people)
    assert content_hash(two_people) == step_by_step
    assert what_is_wrong(two_people) == []
