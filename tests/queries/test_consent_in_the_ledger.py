"""Consent as it is recorded, from the member list and from decisions, up to what the door shows."""

from datetime import date

import pytest

from queries.contributors import contributors_by_posts
from queries.figures import figure
from queries.scope import Role, Viewer
from tests.queries.hand_made import VIEWER, scope
from tests.warehouse.files import file, load
from warehouse.connection import Warehouse
from warehouse.ledger import record_decision, undo_import


@pytest.fixture
def program(warehouse: Warehouse) -> Warehouse:
    """Six people with a handle and a post each; only the first agreed to be named."""
    people = [
        {"member_id": f"m{number}", "name": f"Name m{number}", "x": f"handle{number}", "joined_on": date(2025, 1, 1),
         "consent": "named" if number == 0 else None, "consent_on": date(2025, 1, 1) if number == 0 else None}
        for number in range(6)
    ]  # fmt: skip
    posts = [
        {"platform": "x", "post_id": str(1_700_000_000_000_000_000 + number), "author_account": f"@Handle{number}",
         "published_on": date(2026, 2, 3), "text": f"Words of m{number}"}
        for number in range(6)
    ]  # fmt: skip
    load(warehouse, file("members", "members", people))
    load(warehouse, file("posts", "posts", posts))
    return warehouse


def labels(role: Role = "viewer") -> list[str]:
    everything = scope(units=("",), channels=("x",))
    return sorted(contributors_by_posts(everything, Viewer(role)).rows["label"])


def decide(warehouse: Warehouse, member_id: str, level: str) -> None:
    record_decision(
        warehouse, "consent", member_id, {"level": level, "purpose": "recognition"}, date(2026, 3, 1), "lead"
    )


@pytest.mark.usefixtures("program")
def test_without_a_recorded_decision_a_person_is_a_pseudonym() -> None:
    assert labels() == ["Name m0"]
    analysts = labels("analyst")
    assert len(analysts) == 6
    assert [label for label in analysts if label.startswith("Name")] == ["Name m0"]


def test_a_withdrawal_acts_on_the_next_answer(program: Warehouse) -> None:
    assert labels() == ["Name m0"]
    decide(program, "m0", "aggregate only")
    assert labels() == []
    assert len(labels("analyst")) == 5
    assert figure("posts", scope(units=("",), channels=("x",)), VIEWER).value == 6


def test_an_agreement_acts_on_the_next_answer(program: Warehouse) -> None:
    decide(program, "m3", "named")
    assert labels() == ["Name m0", "Name m3"]


def test_taking_the_member_list_back_takes_every_figure_on_its_people(program: Warehouse) -> None:
    assert labels() == ["Name m0"]
    undo_import(program, 1, "lead")
    assert labels("analyst") == []
    assert figure("members", scope(units=("",)), VIEWER).value is None
