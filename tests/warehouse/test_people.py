"""Members, units, accounts and consent, each in its interval."""

from datetime import date

from tests.warehouse.files import file, load, post, row_of, rows_of
from warehouse.connection import Warehouse
from warehouse.derivation import rebuild
from warehouse.ledger import record_decision, undo_import

ANNA = {"member_id": "m1", "name": "Anna Berg", "kind": "employee ambassador", "unit": "Vertrieb", "x": "@AnnaB"}
UNITS = "select unit, from_on, to_on from memberships order by from_on"


def posted(day: date, status: int = 1, account: str = "annab") -> dict[str, object]:
    return post(status, author_account=account, published_on=day)


def test_a_member_is_a_member_from_joining_until_the_day_of_leaving(warehouse: Warehouse) -> None:
    load(warehouse, file("list", "members", [ANNA | {"joined_on": date(2026, 2, 1), "left_on": date(2026, 5, 1)}]))
    days = [date(2026, 1, 31), date(2026, 2, 1), date(2026, 4, 30), date(2026, 5, 1)]
    load(warehouse, file("posts", "posts", [posted(day, status) for status, day in enumerate(days, start=1)]))
    assert rows_of(warehouse, "select author_kind, unit from posts order by published_on") == [
        ("outsider", None), ("member", "Vertrieb"), ("member", "Vertrieb"), ("outsider", None),
    ]  # fmt: skip


def test_a_new_list_turns_outsiders_into_members_and_its_undo_back(warehouse: Warehouse) -> None:
    load(warehouse, file("posts", "posts", [posted(date(2026, 3, 1))]))
    people = load(warehouse, file("list", "members", [ANNA]))
    assert row_of(warehouse, "select author_kind, member_id from posts") == ("member", "m1")
    undo_import(warehouse, people.import_id, "tester")
    assert row_of(warehouse, "select author_kind, member_id from posts") == ("outsider", None)
    assert rows_of(warehouse, "select * from members") == []


def test_a_profile_link_and_an_at_sign_are_the_same_account(warehouse: Warehouse) -> None:
    linked = {"member_id": "m1", "linkedin": "https://www.linkedin.com/in/J%C3%BCrgen-Gro%C3%9F/?locale=de_DE"}
    load(warehouse, file("list", "members", [linked, ANNA | {"member_id": "m2", "x": "https://x.com/AnnaB"}]))
    assert rows_of(warehouse, "select member_id, platform, account from member_accounts order by 1") == [
        ("m1", "linkedin", "jürgen-gross"),
        ("m2", "x", "annab"),
    ]


def test_the_unit_changes_with_the_list_that_says_so_whatever_order_they_are_loaded_in(warehouse: Warehouse) -> None:
    joined = {"joined_on": date(2026, 1, 15)}
    load(warehouse, file("june", "members", [ANNA | joined | {"unit": "Technik"}], as_of=date(2026, 6, 1)))
    load(warehouse, file("february", "members", [ANNA | joined], as_of=date(2026, 2, 1)))
    load(warehouse, file("march", "members", [ANNA | joined], as_of=date(2026, 3, 1)))
    assert rows_of(warehouse, UNITS) == [
        ("Vertrieb", date(2026, 1, 15), date(2026, 6, 1)),
        ("Technik", date(2026, 6, 1), None),
    ]


def test_stated_unit_intervals_go_before_inferred_ones(warehouse: Warehouse) -> None:
    joined = {"joined_on": date(2026, 1, 1)}
    load(warehouse, file("old", "members", [ANNA | joined], as_of=date(2026, 2, 1)))
    stated = [
        ANNA | joined | {"unit": "Vertrieb", "unit_from_on": date(2026, 2, 1)},
        ANNA | joined | {"unit": "Technik", "unit_from_on": date(2026, 4, 1)},
    ]
    load(warehouse, file("new", "members", stated, as_of=date(2026, 6, 1)))
    assert rows_of(warehouse, UNITS) == [
        (None, date(2026, 1, 1), date(2026, 2, 1)),
        ("Vertrieb", date(2026, 2, 1), date(2026, 4, 1)),
        ("Technik", date(2026, 4, 1), None),
    ]


def test_who_left_and_came_back_has_two_stays(warehouse: Warehouse) -> None:
    stays = [
        ANNA | {"joined_on": date(2024, 1, 1), "left_on": date(2024, 7, 1)},
        ANNA | {"joined_on": date(2026, 1, 1), "unit": "Technik"},
    ]
    load(warehouse, file("list", "members", stays))
    assert rows_of(warehouse, UNITS) == [
        ("Vertrieb", date(2024, 1, 1), date(2024, 7, 1)),
        ("Technik", date(2026, 1, 1), None),
    ]
    assert row_of(warehouse, "select joined_on, left_on from members") == (date(2024, 1, 1), None)


def test_a_line_without_a_day_of_joining_has_that_of_the_other_lines_of_its_list_whatever_their_order(
    warehouse: Warehouse,
) -> None:
    joined = ANNA | {"joined_on": date(2026, 3, 1), "unit_from_on": date(2026, 3, 1)}
    moved = ANNA | {"unit": "Technik", "unit_from_on": date(2026, 4, 1)}
    load(warehouse, file("old", "members", [ANNA | {"joined_on": date(2026, 2, 1)}], as_of=date(2026, 2, 1)))
    for name, rows in (("one way", [joined, moved]), ("the other way", [moved, joined])):
        loaded = load(warehouse, file(name, "members", rows, as_of=date(2026, 5, 1)))
        assert rows_of(warehouse, UNITS) == [
            ("Vertrieb", date(2026, 3, 1), date(2026, 4, 1)),
            ("Technik", date(2026, 4, 1), None),
        ], name
        undo_import(warehouse, loaded.import_id, "tester")


def test_a_line_without_a_day_of_joining_does_not_take_that_of_a_stay_that_is_over(warehouse: Warehouse) -> None:
    over = ANNA | {"joined_on": date(2020, 1, 1), "left_on": date(2024, 12, 31)}
    load(warehouse, file("first", "members", [over], as_of=date(2025, 1, 10)))
    load(warehouse, file("second", "members", [over, ANNA], as_of=date(2025, 6, 1)))
    assert rows_of(warehouse, "select from_on, to_on from memberships order by from_on") == [
        (date(2020, 1, 1), date(2024, 12, 31)), (date(2025, 6, 1), None),
    ]  # fmt: skip


def test_a_pause_is_marked_and_stays_membership(warehouse: Warehouse) -> None:
    paused = {"joined_on": date(2026, 1, 1), "paused_from_on": date(2026, 3, 1), "paused_to_on": date(2026, 4, 1)}
    load(warehouse, file("list", "members", [ANNA | paused]))
    assert rows_of(warehouse, "select from_on, to_on, is_paused from memberships order by from_on") == [
        (date(2026, 1, 1), date(2026, 3, 1), False),
        (date(2026, 3, 1), date(2026, 4, 1), True),
        (date(2026, 4, 1), None, False),
    ]


def test_an_account_belongs_to_its_member_only_in_its_interval(warehouse: Warehouse) -> None:
    people = [
        ANNA | {"account_to_on": date(2026, 4, 1)},
        {"member_id": "m2", "unit": "Technik", "x": "annab", "account_from_on": date(2026, 4, 1)},
    ]
    load(warehouse, file("list", "members", people))
    load(warehouse, file("posts", "posts", [posted(date(2026, 3, 31), 1), posted(date(2026, 4, 1), 2)]))
    assert rows_of(warehouse, "select member_id from posts order by published_on") == [("m1",), ("m2",)]


def test_a_replaced_account_ends_with_the_list_that_names_the_new_one(warehouse: Warehouse) -> None:
    load(warehouse, file("old", "members", [ANNA], as_of=date(2026, 2, 1)))
    load(warehouse, file("new", "members", [ANNA | {"x": "anna_neu"}], as_of=date(2026, 5, 1)))
    assert rows_of(warehouse, "select account, from_on, to_on from member_accounts order by account") == [
        ("anna_neu", None, None),
        ("annab", None, date(2026, 5, 1)),
    ]


def test_the_newest_consent_wins_and_acts_at_once(warehouse: Warehouse) -> None:
    level = "select level, source, text_version from member_consents"
    agreed = ANNA | {"consent": "named", "consent_on": date(2026, 2, 1), "consent_text_version": "2026-01"}
    load(warehouse, file("list", "members", [agreed], as_of=date(2026, 2, 5)))
    assert row_of(warehouse, level) == ("named", "member list", "2026-01")
    value = {"level": "aggregate only", "purpose": "recognition", "text_version": "2026-01"}
    record_decision(warehouse, "consent", "m1", value, date(2026, 6, 1), "tester")
    assert row_of(warehouse, level) == ("aggregate only", "decision", "2026-01")
    load(warehouse, file("stale list", "members", [agreed], as_of=date(2026, 7, 1)))
    assert row_of(warehouse, level) == ("aggregate only", "decision", "2026-01")
    record_decision(warehouse, "consent", "m1", value | {"level": "named"}, date(2026, 7, 2), "tester")
    assert row_of(warehouse, level) == ("named", "decision", "2026-01")


def test_a_list_that_repeats_an_undated_consent_does_not_undo_a_withdrawal(warehouse: Warehouse) -> None:
    load(warehouse, file("list", "members", [ANNA | {"consent": "named"}], as_of=date(2026, 2, 1)))
    withdrawn = {"level": "pseudonym", "purpose": "recognition"}
    record_decision(warehouse, "consent", "m1", withdrawn, date(2026, 6, 1), "tester")
    load(warehouse, file("next list", "members", [ANNA | {"consent": "named"}], as_of=date(2026, 7, 1)))
    assert row_of(warehouse, "select level from member_consents") == ("pseudonym",)


def test_two_lists_of_one_day_that_disagree_leave_the_stricter_level(warehouse: Warehouse) -> None:
    for name, level in (("a", "named"), ("b", "aggregate only"), ("c", "pseudonym")):
        said = ANNA | {"consent": level, "consent_on": date(2026, 2, 1)}
        load(warehouse, file(name, "members", [said], as_of=date(2026, 2, 1)))
    assert row_of(warehouse, "select level from member_consents") == ("aggregate only",)


def test_a_consent_dated_in_the_future_does_not_outlast_a_withdrawal(warehouse: Warehouse) -> None:
    ahead = ANNA | {"consent": "named", "consent_on": date(2099, 1, 1)}
    load(warehouse, file("list", "members", [ahead], as_of=date(2026, 2, 1)))
    withdrawn = {"purpose": "recognition", "level": "aggregate only", "text_version": None}
    record_decision(warehouse, "consent", "m1", withdrawn, date(2026, 6, 1), "tester")
    assert row_of(warehouse, "select level from member_consents") == ("aggregate only",)


def test_without_a_recorded_choice_there_is_no_consent(warehouse: Warehouse) -> None:
    load(warehouse, file("list", "members", [ANNA]))
    assert rows_of(warehouse, "select * from member_consents") == []


def test_pseudonyms_are_random_different_and_kept_over_rebuild_and_undo(warehouse: Warehouse) -> None:
    codes = "select member_id, pseudonym from pseudonyms order by member_id"
    people = load(warehouse, file("list", "members", [{"member_id": f"m{n}"} for n in range(200)]))
    before = rows_of(warehouse, codes)
    assert len({code for _, code in before}) == 200
    rebuild(warehouse)
    undo_import(warehouse, people.import_id, "tester")
    load(warehouse, file("list again", "members", [{"member_id": f"m{n}"} for n in range(200)]))
    assert rows_of(warehouse, codes) == before


def test_a_member_the_newest_list_no_longer_names_stays_as_last_described(warehouse: Warehouse) -> None:
    load(warehouse, file("old", "members", [ANNA], as_of=date(2026, 2, 1)))
    load(warehouse, file("new", "members", [{"member_id": "m2"}], as_of=date(2026, 5, 1)))
    assert rows_of(warehouse, "select member_id, name from members order by 1") == [("m1", "Anna Berg"), ("m2", None)]


def test_a_later_list_that_only_adds_an_account_finds_the_posts_already_loaded(warehouse: Warehouse) -> None:
    joined = {"member_id": "m1", "unit": "Vertrieb", "joined_on": date(2026, 1, 1)}
    load(warehouse, file("old", "members", [joined], as_of=date(2026, 2, 1)))
    load(warehouse, file("posts", "posts", [posted(date(2026, 3, 1))]))
    load(warehouse, file("new", "members", [joined | {"x": "annab"}], as_of=date(2026, 5, 1)))
    assert row_of(warehouse, "select author_kind, member_id from posts") == ("member", "m1")
