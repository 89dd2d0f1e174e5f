"""What may leave the door, for whom."""

import inspect
from dataclasses import replace
from typing import Any, get_args

import pytest

from queries.answers import Answer
from queries.campaigns import campaign_participation
from queries.catalogue import QUESTIONS
from queries.contributors import contributors_by_engagements, contributors_by_posts, contributors_concentration
from queries.figures import FIGURES, figure
from queries.members import members_growth_by_month
from queries.posts import posts_by_week
from queries.scope import Role, Viewer
from tests.queries.hand_made import NOT_ABOUT_PEOPLE, VIEWER, Program, scope
from warehouse.connection import Warehouse
from warehouse.ledger import record_decision
from warehouse.settings import UnsuitableSetting

ROLES: tuple[Role, ...] = get_args(Role)
# Single posts, of people who agreed to be named: their words and links are what is asked for.
READABLE = {"posts_found", "posts_picked", "newcomers_unanswered"}
# held apart in tests/queries/test_estimates.py, with enough posts of enough people
OF_MORE_PEOPLE = {"contributors_estimates"}
OF_TONE = {"positivity", "positivity_by_quarter", "positivity_rows"}
LEVELS = {"n": "named", "p": "pseudonym", "d": None, "x": "aggregate only", "z": "something new"}


@pytest.fixture
def program() -> Program:
    """One active member of every level (named, pseudonym, no decision, aggregate only, one not known), all alike.

    Each answers the next one's post, has an account with followers and posts partly paid for; so has the organisation.
    """
    program = Program().window("01-01", "03-31").window("01-01", "03-31", kind="interactions")
    program.campaign("spring", "03-10", "03-19", "03-22")
    for member_id, level in LEVELS.items():
        program.member(member_id, level=level).account(member_id, f"handle-{member_id}")
        received = {"impressions": 10, "reactions": 1, "comments": 0, "shares": 0, "reach": 5, "followers_at_post": 9}
        received |= {"media_type": "video"}
        of_spring = {"campaign_id": "spring", "impulse": "prompted", "as_of_on": scope("03-25").from_on}
        program.post(member_id, "03-11", 2, **received, **of_spring)
        program.followers(f"handle-{member_id}", "03-20", total=90, gained=2).paid_for(
            program.rows["posts"][-1]["post"]
        )
    for actor, answered in zip(LEVELS, ("p2", "p4", "p6", "p8", "p0"), strict=True):
        program.react(actor, answered, "03-12").answered("stranger", answered, "03-12")
    return program.official()


def one_answer(name: str, role: Role) -> Any:
    asked = {"scope": scope(), "viewer": Viewer(role), "campaign_id": "spring", "today_on": scope().to_on}
    takes = inspect.signature(QUESTIONS[name]).parameters
    return QUESTIONS[name](**{key: value for key, value in asked.items() if key in takes})


def every_answer(role: Role) -> dict[str, Any]:
    return {name: one_answer(name, role) for name in QUESTIONS}


def text_of(answered: Any) -> str:
    if isinstance(answered, Answer):
        return answered.rows.to_json(orient="split", date_format="iso", force_ascii=False).replace("\\/", "/")
    return repr(answered)


def test_everyone_starts_as_viewer() -> None:
    assert Viewer().role == "viewer"


@pytest.mark.parametrize(
    ("role", "labels"),
    [
        ("viewer", {"Name n"}),
        ("analyst", {"Name n", "Code p", "Code d"}),
        ("lead", {"Name n", "Code p", "Code d"}),
        ("auditor", set()),
    ],
)
def test_each_role_sees_exactly_the_levels_it_may(
    program: Program, warehouse: Warehouse, role: Role, labels: set[str]
) -> None:
    program.load(warehouse)
    for question in (contributors_by_posts, contributors_by_engagements):
        rows = question(scope(), Viewer(role)).rows
        assert set(rows["label"]) == labels
        assert set(rows.loc[rows["label"].str.startswith("Code"), "level"]) <= {"pseudonym"}


@pytest.mark.parametrize("role", ROLES)
def test_no_answer_holds_a_name_handle_link_or_text_the_role_may_not_see(
    program: Program, warehouse: Warehouse, role: Role
) -> None:
    program.load(warehouse)
    hidden_from_all = [
        "Author",
        "handle-",
        *(f"{what} {person}" for what in ("Name", "Words of") for person in "pdxz"),
        "Code n",
        "Code x",
        "Code z",
    ]
    hidden = (
        hidden_from_all + ([] if role in ("analyst", "lead") else ["Code"]) + (["Name"] if role == "auditor" else [])
    )
    for name, answered in every_answer(role).items():
        unseen = hidden + ([] if name in READABLE else ["https://", "Words of"])
        assert [word for word in unseen if word in text_of(answered)] == [], name


def test_words_and_links_are_read_of_those_who_agreed_to_be_named_alone(program: Program, warehouse: Warehouse) -> None:
    program.load(warehouse)
    for role, labels in (("viewer", {"Name n"}), ("analyst", {"Name n"}), ("lead", {"Name n"}), ("auditor", set())):
        found = one_answer("posts_found", role).rows
        assert set(found["label"].dropna()) == labels, role
        assert set(found.loc[found["label"].notna(), "excerpt"]) == ({"Words of n"} if labels else set()), role
        assert set(found.loc[found["label"].isna(), "excerpt"]) == ({"Words of None"} if labels else set()), role


def test_a_pseudonym_stands_beside_counts_only(program: Program, warehouse: Warehouse) -> None:
    program.load(warehouse)
    for name, answered in every_answer("analyst").items():
        if isinstance(answered, Answer) and "level" in answered.rows:
            coded = answered.rows[answered.rows["level"] == "pseudonym"].drop(columns=["label", "level"])
            assert coded.select_dtypes(exclude="number").isna().all(axis=None), name
            assert not coded.empty or name in OF_MORE_PEOPLE, name


def test_those_who_are_aggregate_only_count_in_sums(program: Program, warehouse: Warehouse) -> None:
    program.load(warehouse)
    assert figure("posts", scope(), VIEWER).value == 10
    assert figure("active_members", scope(), VIEWER).value == 5


def test_of_two_records_the_stricter_holds(program: Program, warehouse: Warehouse) -> None:
    record = program.rows["member_consents"][0]
    program.rows["member_consents"].append(record | {"level": "aggregate only", "source": "decision"})
    program.load(warehouse)
    assert contributors_by_posts(scope(), Viewer("analyst")).rows["label"].str.contains("n$").sum() == 0


def test_consent_for_another_purpose_names_nobody(program: Program, warehouse: Warehouse) -> None:
    program.rows["member_consents"][0]["purpose"] = "newsletter"
    program.load(warehouse)
    assert contributors_by_posts(scope(), VIEWER).rows.empty


def test_an_auditor_gets_no_figure_on_people(program: Program, warehouse: Warehouse) -> None:
    program.load(warehouse)
    for name, answered in every_answer("auditor").items():
        if name not in NOT_ABOUT_PEOPLE:
            assert (answered.hidden, len(answered.rows)) == (True, 0), name
    assert {figure(metric, scope(), Viewer("auditor")).value for metric in FIGURES} == {None}


def without_one(program: Program) -> Program:
    fewer = {
        table: [row for row in rows if "z" not in (row.get("member_id"), row.get("actor_member_id"))]
        for table, rows in program.rows.items()
    }
    return Program(fewer)


def is_hidden(answered: Answer) -> bool:
    return answered.hidden or answered.hidden_cells > 0


@pytest.mark.parametrize("name", sorted(set(QUESTIONS) - NOT_ABOUT_PEOPLE - OF_TONE))
def test_every_figure_is_hidden_for_four_members_and_shown_for_five(
    program: Program, warehouse: Warehouse, name: str
) -> None:
    without_one(program).load(warehouse)
    assert is_hidden(one_answer(name, "lead"))
    program.load(warehouse)
    assert not is_hidden(one_answer(name, "lead"))


@pytest.mark.parametrize("name", sorted(OF_TONE))
def test_the_tone_of_posts_is_hidden_for_nine_authors_and_shown_for_ten(warehouse: Warehouse, name: str) -> None:
    program = Program().members(*"abcdefghij")
    for member_id in "abcdefghi":
        program.post(member_id, "03-11", sentiment=5.0)
    program.post("j", "03-12", sentiment=None).load(warehouse)
    assert is_hidden(one_answer(name, "lead"))
    program.post("j", "03-13", sentiment=-5.0).load(warehouse)
    assert not is_hidden(one_answer(name, "lead"))


def test_a_hidden_answer_has_columns_and_no_rows(program: Program, warehouse: Warehouse) -> None:
    program.load(warehouse)
    shown = contributors_by_posts(scope(), VIEWER)
    without_one(program).load(warehouse)
    hidden = contributors_by_posts(scope(), VIEWER)
    assert hidden.hidden and hidden.rows.empty
    assert list(hidden.rows.columns) == list(shown.rows.columns)
    assert figure("posts", scope(), VIEWER).rows_in_scope is None


def test_an_engagement_rate_of_four_authors_is_hidden_in_a_large_program(
    program: Program, warehouse: Warehouse
) -> None:
    program.members(*"qrst").rows["posts"][0]["impressions"] = None
    program.rows["posts"][1]["reactions"] = None
    program.load(warehouse)
    rate = figure("er_impressions", scope(), VIEWER)
    assert (rate.hidden, rate.value, rate.numerator, rate.denominator) == (True, None, None, None)
    assert not figure("engagements", scope(), VIEWER).hidden


def test_a_unit_filter_may_not_leave_out_so_few_that_the_difference_tells_them(
    program: Program, warehouse: Warehouse
) -> None:
    north = scope(units=("North",))
    program.members("s1", "s2", "s3", "s4", unit="South").load(warehouse)
    assert posts_by_week(north, VIEWER).hidden
    assert posts_by_week(replace(north, units=("South",)), VIEWER).hidden
    program.member("s5", unit="South").load(warehouse)
    assert not posts_by_week(north, VIEWER).hidden
    assert not posts_by_week(replace(north, units=("South",)), VIEWER).hidden


@pytest.mark.parametrize("impossible", [4, 0, 21])
def test_the_group_size_is_never_below_five_or_above_twenty(warehouse: Warehouse, impossible: int) -> None:
    with pytest.raises(UnsuitableSetting):
        record_decision(warehouse, "setting", "minimum_group", impossible, scope().from_on, "lead")


@pytest.mark.parametrize("in_force", [6, 20])
def test_the_group_size_can_be_raised_to_twenty(warehouse: Warehouse, in_force: int) -> None:
    record_decision(warehouse, "setting", "minimum_group", in_force, scope().from_on, "lead")
    people = [f"m{number:02}" for number in range(in_force - 1)]
    program = Program().members(*people).post("m00", "01-05")
    program.load(warehouse)
    assert members_growth_by_month(scope(), VIEWER).hidden
    program.member("one more").load(warehouse)
    assert not members_growth_by_month(scope(), VIEWER).hidden


def test_a_withdrawn_consent_acts_at_once_the_past_included(program: Program, warehouse: Warehouse) -> None:
    program.load(warehouse)
    assert set(contributors_by_posts(scope(), VIEWER).rows["label"]) == {"Name n"}
    program.rows["member_consents"][0]["level"] = "aggregate only"
    program.load(warehouse)
    assert contributors_by_posts(scope(), VIEWER).rows.empty
    assert set(contributors_by_posts(scope(), Viewer("analyst")).rows["label"]) == {"Code p", "Code d"}


def test_one_role_never_gets_what_another_was_given(program: Program, warehouse: Warehouse) -> None:
    program.load(warehouse)
    for roles in (ROLES, ROLES[::-1]):
        seen = {role: len(contributors_by_posts(scope(), Viewer(role)).rows) for role in roles}
        assert seen == {"viewer": 1, "analyst": 3, "lead": 3, "auditor": 0}


def test_whoever_changes_an_answer_changes_only_their_copy(program: Program, warehouse: Warehouse) -> None:
    program.load(warehouse)
    rows = contributors_by_posts(scope(), VIEWER).rows
    rows.loc[0, "label"] = "Name x"
    assert list(contributors_by_posts(scope(), VIEWER).rows["label"]) == ["Name n"]


def test_no_count_of_a_single_person_leaves_with_the_concentration(program: Program, warehouse: Warehouse) -> None:
    program.post("n", "01-05", 89).load(warehouse)
    rows = contributors_concentration(scope(), VIEWER).rows
    assert list(rows["step_people"]) == [0, 5]


def test_participation_of_a_small_unit_is_hidden(program: Program, warehouse: Warehouse) -> None:
    program.members(*(f"s{number}" for number in range(4)), unit="South").load(warehouse)
    rows = campaign_participation(scope(units=("South",)), VIEWER, "spring")
    assert rows.hidden
