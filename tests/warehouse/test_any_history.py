"""Whatever is imported, taken back and decided in whatever order: the derived tables say what the ledger says."""

import json
from datetime import date, timedelta
from random import Random
from typing import Any, TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.stores import empty_warehouse
from tests.warehouse.files import at, file, load, post, rows_of
from warehouse.account_matching import AccountDecision, decide, take_back
from warehouse.connection import Warehouse
from warehouse.contents import content_hash
from warehouse.derivation import rebuild
from warehouse.errors import EmptyInterval, UnknownMember
from warehouse.ledger import StagedImport, record_decision, redo_import, undo_import
from warehouse.program_decisions import change_settings, take_setting_back
from warehouse.scripts import script

FIRST = date(2026, 5, 25)
days = st.integers(0, 25).map(lambda number: FIRST + timedelta(days=number))
counters = st.one_of(st.none(), st.integers(0, 3))
handles = st.sampled_from([None, "@Anna", "bernd", "https://x.com/Clara", "nordwind"])
texts = st.sampled_from([None, "Hallo", "#Werkstolz", "#MEINMAGENTA und #werkstolz", "https://nordwind.example/sommer"])
references = st.sampled_from(
    [None, "1", "2", "3", "urn:li:share:7000000000000000001", "https://x.com/a/status/1", "https://x.com/a/status/2"]
)

posts = st.fixed_dictionaries(
    {
        "platform": st.sampled_from(["x", "linkedin"]),
        "post_id": references,
        "permalink": references,
        "author_account": handles,
        "published_at": st.one_of(st.none(), days.map(lambda day: at(f"{day}T22:30"))),
        "published_on": st.one_of(st.none(), days),
        "text": texts,
        "is_reshare": st.sampled_from([None, True, False]),
        "paid": st.sampled_from([None, None, "organic", "sponsored"]),
        "impressions": counters,
        "reactions": counters,
    }
)
members = st.fixed_dictionaries(
    {
        "member_id": st.sampled_from(["m1", "m2"]),
        "name": st.sampled_from([None, "Anna Berg", "Bernd Clarin"]),
        "unit": st.sampled_from([None, "Vertrieb", "Technik"]),
        "unit_from_on": st.one_of(st.none(), days),
        "joined_on": st.one_of(st.none(), days),
        "left_on": st.one_of(st.none(), days),
        "consent": st.sampled_from([None, "named", "pseudonym", "aggregate only"]),
        "consent_on": st.one_of(st.none(), days),
        "x": handles,
        "linkedin": handles,
        "account_from_on": st.one_of(st.none(), days),
    }
)
campaigns = st.fixed_dictionaries(
    {
        "campaign_id": st.sampled_from(["summer", "autumn"]),
        "name": st.just("Sommer"),
        "start_on": days,
        "end_on": days,
        "hashtags": st.lists(st.sampled_from(["#Werkstolz", "meinmagenta"]), max_size=2),
        "links": st.sampled_from([None, ["http://www.nordwind.example/sommer/"]]),
    }
)
interactions = st.fixed_dictionaries(
    {
        "platform": st.sampled_from([None, "x"]),
        "actor": st.sampled_from(["m1", "anna", "fremd"]),
        "post_reference": st.sampled_from(["1", "https://x.com/a/status/2"]),
        "type": st.sampled_from(["comment", "reaction"]),
        "occurred_on": days,
    }
)
account_days = st.fixed_dictionaries(
    {
        "platform": st.just("x"),
        "account": st.just("Nordwind"),
        "from_on": st.sampled_from([None, None, FIRST]),
        "day_on": days,
        "impressions": counters,
        "followers_gained": counters,
    }
)
shares = st.fixed_dictionaries(
    {
        "sharer": st.sampled_from(["m1", "anna", "fremd"]),
        "platform": st.sampled_from([None, "x"]),
        "shared_on": days,
        "clicks": counters,
    }
)
comparators = st.fixed_dictionaries(
    {
        "day_on": days,
        "name": st.sampled_from(["Nordwind", "Südwind"]),
        "is_ours": st.booleans(),
        "mentions": st.integers(0, 3),
    }
)

KINDS: dict[str, tuple[st.SearchStrategy[dict[str, Any]], list[str]]] = {
    "posts": (posts, ["talkwalker_mentions", "x_posts:nordwind", "template_posts"]),
    "members": (members, ["template_members"]),
    "campaigns": (campaigns, ["template_campaigns"]),
    "interactions": (interactions, ["template_interactions"]),
    "days": (account_days, ["x_posts:nordwind", "template_followers"]),
    "shares": (shares, ["template_shares"]),
    "comparators": (comparators, ["template_comparators"]),
}


@st.composite
def files(draw: st.DrawFn) -> tuple[str, list[dict[str, Any]], date, str]:
    """A file of one kind: its rows, its as-of day and its series."""
    kind = draw(st.sampled_from(["posts", "posts", *KINDS]))
    rows, series = KINDS[kind]
    return kind, draw(st.lists(rows, max_size=5)), draw(days), draw(st.sampled_from(series))


consents = st.tuples(st.just("consent"), st.sampled_from(["m1", "m2"]), st.sampled_from(["named", "pseudonym"]), days)
set_to = st.one_of(
    st.tuples(st.just("setting"), st.just("campaign_carry_days"), st.integers(0, 6)),
    st.tuples(st.just("setting"), st.just("time_zone"), st.sampled_from(["America/New_York", "Asia/Tokyo", None])),
    st.tuples(st.just("setting"), st.just("hashtag_aliases"), st.sampled_from([{"MeinMagenta": "#werkstolz"}, None])),
    st.tuples(st.just("setting"), st.just("acts"), st.sampled_from([["post"], ["comment", "reshare"]])),
)
set_back = st.tuples(st.just("set back"), st.integers(0, 9))
about_accounts = st.tuples(
    st.just("account"),
    st.sampled_from(["match", "match", "unmatch", "external"]),
    st.sampled_from(["anna", "bernd", "clara", "nordwind"]),
    st.sampled_from(["m1", "m2"]),
    st.one_of(st.none(), days),
    st.one_of(st.none(), days),
)
taken_back = st.tuples(st.just("take back"), st.integers(0, 9))
undone = st.tuples(st.just("undo"), st.integers(0, 9))
redone = st.tuples(st.just("redo"), st.integers(0, 9))
of_people = st.one_of(consents, about_accounts, about_accounts, taken_back)
of_imports = st.one_of(undone, redone)
steps = st.lists(
    st.one_of(files(), files(), files(), of_imports, of_imports, of_imports, set_to, set_back, of_people),
    min_size=1, max_size=12,
)  # fmt: skip


def staged(number: int, step: tuple[str, list[dict[str, Any]], date, str]) -> StagedImport:
    """The step as a file of its own."""
    kind, rows, as_of, series = step
    return file(f"file-{number}", kind, rows, as_of=as_of, series=series)


def record(warehouse: Warehouse, step: tuple[Any, ...]) -> None:
    """Record the decision of a step."""
    if step[0] == "consent":
        record_decision(warehouse, "consent", step[1], {"level": step[2]}, step[3], "tester")
    else:
        change_settings(warehouse, {step[1]: step[2]}, "tester")


def say_whose(warehouse: Warehouse, step: tuple[Any, ...]) -> int | None:
    """Decide about an account; gives the decision, None where it is impossible."""
    _, kind, account, member_id, from_on, to_on = step
    try:
        decide(warehouse, [AccountDecision(kind, "x", account, member_id, from_on, to_on)], "tester")
    except (UnknownMember, EmptyInterval):
        return None
    return last_decision(warehouse)


Steps: TypeAlias = list[tuple[Any, ...]]


def play(warehouse: Warehouse, history: Steps) -> tuple[list[StagedImport], Steps, Steps]:
    """Carry out a history; gives the files still live, the settings decided and whose accounts are, by decision."""
    live: dict[int, StagedImport] = {}
    away: dict[int, StagedImport] = {}
    decided: dict[int, tuple[Any, ...]] = {}
    whose: dict[int, tuple[Any, ...]] = {}
    for number, step in enumerate(history):
        if step[0] == "undo" and live:
            chosen = sorted(live)[step[1] % len(live)]
            shown = openness(warehouse)
            undo_import(warehouse, chosen, "tester")
            assert {person for person, level in openness(warehouse).items() if level > shown.get(person, 1)} == set()
            away[chosen] = live.pop(chosen)
        elif step[0] == "redo" and away:
            chosen = sorted(away)[step[1] % len(away)]
            live[redo_import(warehouse, chosen, "tester")] = away.pop(chosen)
        elif step[0] == "account":
            decision_id = say_whose(warehouse, step)
            if decision_id is not None:
                whose[decision_id] = step
        elif step[0] == "take back" and whose:
            chosen = sorted(whose)[step[1] % len(whose)]
            take_back(warehouse, [chosen], "tester")
            del whose[chosen]
        elif step[0] == "set back" and decided:
            chosen = sorted(decided)[step[1] % len(decided)]
            take_setting_back(warehouse, chosen, "tester")
            del decided[chosen]
        elif step[0] in ("consent", "setting"):
            record(warehouse, step)
            if step[0] == "setting":
                decided[last_decision(warehouse)] = step
        elif step[0] not in ("undo", "redo", "take back", "set back"):
            arriving = staged(number, step)
            live[load(warehouse, arriving).import_id] = arriving
    return list(live.values()), list(decided.values()), list(whose.values())


def last_decision(warehouse: Warehouse) -> int:
    """The number of the newest decision."""
    return int(rows_of(warehouse, "select max(decision_id) from decisions")[0][0])


def openness(warehouse: Warehouse) -> dict[str, int]:
    """How openly everybody with a recorded choice may be shown: 0 sums only, 1 by pseudonym, 2 by name."""
    levels = {"named": 2, "pseudonym": 1}
    rows = rows_of(warehouse, "select member_id, level from member_consents")
    return {member_id: levels.get(level, 0) for member_id, level in rows}


def decide_the_same(fresh: Warehouse, warehouse: Warehouse) -> None:
    """Record the consents in force by decision, those kept by an undo among them."""
    question = "select subject, value, effective_on from decisions where kind = 'consent' and removed_in is null"
    for subject, value, effective_on in rows_of(warehouse, f"{question} order by decision_id"):
        record_decision(fresh, "consent", subject, json.loads(value), effective_on, "tester")


def hold_to_ledger(history: list[tuple[Any, ...]], chance: Random) -> None:
    """After a history the state is that of the live files alone, loaded in another order, and that of a rebuild."""
    warehouse, fresh = empty_warehouse(), empty_warehouse()
    try:
        live, decided, whose = play(warehouse, history)
        chance.shuffle(live)
        for arriving in live:
            load(fresh, arriving)
        for step in decided:
            record(fresh, step)
        decide_the_same(fresh, warehouse)
        # whom the lists do not name any more, nobody could give an account to now: the decision waits for them
        for step in whose:
            say_whose(fresh, step)
        for question in ("select * from posts order by all", "select * from memberships order by all"):
            assert rows_of(warehouse, question) == rows_of(fresh, question)
        incremental = content_hash(warehouse)
        assert content_hash(fresh) == incremental
        rebuild(warehouse)
        assert content_hash(warehouse) == incremental
        assert rows_of(warehouse, script("complaints")) == []
    finally:
        warehouse.close()
        fresh.close()


patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@settings(patient, max_examples=4)
@given(steps, st.randoms(use_true_random=False))
def test_a_few_histories_hold_to_the_ledger(history: list[tuple[Any, ...]], chance: Random) -> None:
    hold_to_ledger(history, chance)


@pytest.mark.slow
@settings(patient, max_examples=150)
@given(steps, st.randoms(use_true_random=False))
def test_many_histories_hold_to_the_ledger(history: list[tuple[Any, ...]], chance: Random) -> None:
    hold_to_ledger(history, chance)


def test_a_chain_of_links_is_one_post_and_falls_apart_when_its_middle_is_undone() -> None:
    warehouse = empty_warehouse()
    links = [post(number, permalink=f"https://x.com/a/status/{number + 1}") for number in range(1, 12)]
    load(warehouse, file("first half", "posts", links[:5]))
    middle = load(warehouse, file("middle", "posts", [links[5]]))
    load(warehouse, file("second half", "posts", links[6:]))
    assert rows_of(warehouse, "select post from posts") == [("x:1",)]
    undo_import(warehouse, middle.import_id, "tester")
    assert rows_of(warehouse, "select post from posts order by post") == [("x:1",), ("x:10",)]
    warehouse.close()
