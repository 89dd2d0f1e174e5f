"""Single posts: whose, which are worth sharing, and that chance is the same for a data version."""

from queries.picks import posts_picked
from queries.scope import Viewer
from tests.queries.hand_made import VIEWER, Program, scope
from warehouse.connection import Warehouse
from warehouse.program_decisions import change_settings


def told_program() -> Program:
    """Six members, five named; each has two usual posts, a an outstanding one, f, who is not named, another."""
    program = Program().members(*"abcde", level="named").member("f").window("2025-10-01", "04-30")
    usual = {"comments": 0, "shares": 0}
    for member_id in "abcdef":
        program.post(member_id, "01-10", times=2, reactions=10, **usual)
    program.post("a", "01-12", reactions=40, **usual).post("f", "01-12", reactions=90, **usual)
    program.post("b", "01-12", reactions=30, impulse="prompted", **usual)
    program.post("c", "01-12", reactions=30, is_reshare=True, **usual)
    return program


def test_whoever_did_not_agree_to_be_named_is_in_no_gallery(warehouse: Warehouse) -> None:
    told_program().load(warehouse)
    for role in ("viewer", "analyst", "lead"):
        rows = posts_picked(scope(), Viewer(role)).rows  # type: ignore[arg-type]  # a role by its name
        assert set(rows["label"]) <= {f"Name {one}" for one in "abcde"} and rows["relative"].max() == 4.0
    assert posts_picked(scope(), Viewer("auditor")).hidden


def test_only_own_posts_without_prompt_far_above_the_usual_are_worth_sharing(warehouse: Warehouse) -> None:
    told_program().load(warehouse)
    rows = posts_picked(scope(), VIEWER).rows
    assert list(rows.loc[rows["worth_place"].notna(), "label"]) == ["Name a"]


def test_what_the_organisation_has_shared_is_no_longer_worth_sharing(warehouse: Warehouse) -> None:
    program = told_program().official()
    outstanding = next(row["post"] for row in program.rows["posts"] if row.get("reactions") == 40)
    program.rows["interactions"].append(
        {"platform": "linkedin", "actor": "house", "post": outstanding, "owner_member_id": "a", "type": "share"}
    )
    program.load(warehouse)
    assert posts_picked(scope(), VIEWER).rows["worth_place"].isna().all()


def test_chance_picks_the_same_ten_for_a_data_version(warehouse: Warehouse) -> None:
    told_program().load(warehouse)
    first, again = (posts_picked(scope(), Viewer(role)).rows for role in ("viewer", "analyst"))
    assert first.equals(again) and (first["random_place"] <= 10).sum() == 10


def test_lists_that_are_switched_off_show_no_posts_beside_their_figures(warehouse: Warehouse) -> None:
    told_program().load(warehouse)
    change_settings(warehouse, {"lists_shown": False}, "me")
    assert posts_picked(scope(), VIEWER).rows.empty
