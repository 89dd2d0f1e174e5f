"""Who counts as heard and followed, and whose figures a sum would tell, on rows made by hand."""

import pandas as pd
import pytest

from queries.echo import echo_rows
from queries.exposure import followers_by_month, impressions_by_month
from queries.figures import figure
from queries.revisions import paid_by_channel
from queries.rows import posts_rows
from queries.scope import Role, Viewer
from queries.support import support_between_units
from tests.queries.hand_made import VIEWER, Program, day, scope
from tests.queries.test_community import called
from warehouse.connection import Warehouse

SIX = "abcdef"


def followed(counts: dict[str, int]) -> Program:
    """Members with an account each, and the followers it has on a day of February."""
    program = Program().members(*counts)
    for member, count in counts.items():
        program.account(member, f"own-{member}").followers(f"own-{member}", "02-10", total=count, gained=1)
    return program


def followers_of_members(warehouse: Warehouse, program: Program) -> tuple[float | None, bool]:
    program.load(warehouse)
    rows = followers_by_month(scope(), VIEWER).rows
    [members] = rows[~rows["is_organisation"]].to_dict("records")
    return None if pd.isna(members["followers"]) else members["followers"], members["is_hidden"]


def test_followers_of_members_are_told_together(warehouse: Warehouse) -> None:
    assert followers_of_members(warehouse, followed(dict.fromkeys("abcde", 100))) == (500, False)


@pytest.mark.parametrize("counts", [(100,) * 4, (600, 100, 100, 100, 100), (500, 500, 40, 40, 40)])
def test_followers_that_tell_of_one_or_two_people_are_hidden(warehouse: Warehouse, counts: tuple[int, ...]) -> None:
    assert followers_of_members(warehouse, followed(dict(zip("abcde", counts, strict=False)))) == (None, True)


def test_a_stock_of_few_people_is_hidden_though_many_gain(warehouse: Warehouse) -> None:
    program = followed(dict.fromkeys("abcde", 100))
    program.rows["follower_days"][0]["followers_total"] = None
    assert followers_of_members(warehouse, program) == (None, True)


def test_followers_count_while_somebody_is_a_member(warehouse: Warehouse) -> None:
    program = followed(dict.fromkeys(SIX, 100))
    program.rows["memberships"][0]["to_on"] = scope("02-10").from_on
    program.rows["memberships"][1]["from_on"] = scope("02-10").from_on
    assert followers_of_members(warehouse, program) == (500, False)


def test_whoever_exports_their_own_profile_is_no_account_of_the_organisation(warehouse: Warehouse) -> None:
    program = (
        Program().members(*SIX).imported(8, "me.xlsx", layout="linkedin_creator", platform="linkedin", account="me")
    )
    program.official().followers("me", "02-10", total=70).load(warehouse)
    assert list(followers_by_month(scope(), VIEWER).rows["account"]) == ["house"]


def test_a_filter_may_not_leave_out_the_impressions_of_few(warehouse: Warehouse) -> None:
    program = Program().members(*SIX).window("01-01", "03-31").official()
    for member in SIX:
        program.post(member, "02-11", impressions=100)
    program.post("a", "02-12", impressions=10, campaign_id="spring", impulse="prompted").load(warehouse)
    without = scope(campaigns=("",))
    assert not figure("community_share", scope(), VIEWER).hidden
    assert figure("community_share", without, VIEWER).hidden
    assert list(impressions_by_month(without, VIEWER).rows["is_hidden"]) == [True]


def test_impressions_are_told_as_of_the_day_chosen(warehouse: Warehouse) -> None:
    program = Program().members(*SIX).window("01-01", "03-31").official()
    for member in SIX:
        program.post(member, "02-11", impressions=100, as_of_on=scope("03-01").from_on)
    program.rows["posts"][0]["as_of_on"] = scope("03-20").from_on
    program.load(warehouse)
    early = scope(to_on="02-28")
    assert figure("community_share", early, VIEWER).denominator == 1100
    chosen = figure("community_share", type(early)(**vars(early) | {"as_of_on": scope("03-05").from_on}), VIEWER)
    assert (chosen.numerator, chosen.denominator, chosen.coverage) == (600, 600, 6 / 7)


def test_support_that_two_people_give_nearly_alone_is_hidden(warehouse: Warehouse) -> None:
    program = Program().members(*SIX).window("01-01", "03-31").window("01-01", "03-31", kind="interactions")
    for member in SIX:
        program.post(member, "02-01")
    for place in range(6):
        program.react("ab"[place % 2], f"p{(place + 3) % 6}", "02-02")
    program.load(warehouse)
    assert support_between_units(scope(), VIEWER).rows["edges"].isna().all()


def test_what_was_paid_for_one_person_is_hidden_though_many_are_heard(warehouse: Warehouse) -> None:
    program = Program().members(*SIX).window("01-01", "03-31")
    for place, member in enumerate(SIX):
        program.post(member, "02-11").paid_for(f"p{place}")
    program.load(warehouse)
    assert not paid_by_channel(scope(), VIEWER).hidden_cells
    for stated in program.rows["snapshot_sources"]:
        if stated["paid"] == "sponsored" and stated["post"] != "p0":
            stated |= {"impressions": None, "engagements": None}
    program.load(warehouse)
    assert paid_by_channel(scope(), VIEWER).hidden_cells == 1


@pytest.mark.parametrize("role", ["viewer", "analyst", "lead"])
@pytest.mark.parametrize("measure", ["engagements", "er_impressions", "engagements_per_post"])
def test_the_rows_of_a_hidden_figure_are_hidden_whoever_asks_for_them(
    warehouse: Warehouse, role: Role, measure: str
) -> None:
    program = Program().members(*SIX).window("01-01", "03-31")
    for member in "abcd":
        program.post(member, "02-11", impressions=10, reactions=1, comments=0, shares=0)
    program.load(warehouse)
    behind = posts_rows(scope(), Viewer(role), measure)
    assert (behind.hidden, len(behind.rows)) == (True, 0)
    program.post("e", "02-11", impressions=10, reactions=1, comments=0, shares=0).load(warehouse)
    assert not posts_rows(scope(), Viewer(role), measure).hidden


def test_rows_behind_the_echo_of_a_call_are_hidden_where_few_answered_it(warehouse: Warehouse) -> None:
    days = {"mark_from_on": day("02-02"), "mark_to_on": day("04-13")}
    asked = {"measure": "echo_first_uses", "campaign_id": "spring", "from_unit": "South"} | days
    program = called()
    program.load(warehouse)
    assert not echo_rows(scope(), VIEWER, **asked).hidden  # type: ignore[arg-type]  # named as its parameters
    program.rows["posts"] = [row for row in program.rows["posts"] if row["member_id"] != "t"]
    program.load(warehouse)
    assert echo_rows(scope(), VIEWER, **asked).hidden  # type: ignore[arg-type]  # as above
