"""A recorded choice acts on the very next run of a page, the past included."""

from datetime import date

import pytest

from tests.pages.conftest import Visit, quiet_background, visit
from tests.privacy.sent import sent
from tests.queries.conftest import emptied_warehouse, reused_warehouse
from tests.warehouse.files import file, load
from warehouse.connection import Warehouse
from warehouse.ledger import record_decision

__all__ = ["emptied_warehouse", "quiet_background", "reused_warehouse", "visit"]
TODAY = date(2026, 11, 2)
FIRST_QUARTER = {"from": "2026-01-01", "to": "2026-03-31"}


@pytest.fixture
def program(warehouse: Warehouse) -> Warehouse:
    """Thirteen people with a post each, loaded through the ledger; two agreed to be named."""
    people = [
        {"member_id": f"m{number}", "name": f"Name m{number}", "x": f"handle{number}", "joined_on": date(2025, 1, 1),
         "consent": "named" if number < 2 else None, "consent_on": date(2025, 1, 1) if number < 2 else None}
        for number in range(13)
    ]  # fmt: skip
    posts = [
        {"platform": "x", "post_id": str(1_700_000_000_000_000_000 + number), "author_account": f"@handle{number % 13}",
         "published_on": date(2026, 2, 3), "text": f"Words of m{number % 13}"}
        for number in (*range(13), 13, 14, 26, 27)
    ]  # fmt: skip
    load(warehouse, file("members", "members", people))
    load(warehouse, file("posts", "posts", posts))
    return warehouse


@pytest.mark.parametrize("level", ["pseudonym", "aggregate only", "not in the program"])
def test_a_name_withdrawn_is_gone_on_the_next_run_of_an_open_page(program: Warehouse, visit: Visit, level: str) -> None:
    app = visit("top_contributors", **FIRST_QUARTER)
    assert "Name m0" in sent(app) and "Name m1" in sent(app)
    record_decision(program, "consent", "m0", {"level": level, "purpose": "recognition"}, TODAY, "lead")
    app.run()
    assert "Name m0" not in sent(app)
    assert "Name m1" in sent(app)


def test_a_pseudonym_withdrawn_is_gone_on_the_next_run_of_an_open_page(program: Warehouse, visit: Visit) -> None:
    code = code_of(program, "m0")
    record_decision(program, "consent", "m0", {"level": "pseudonym"}, TODAY, "lead")
    app = visit("top_contributors", role="analyst", **FIRST_QUARTER)
    assert code in sent(app)
    record_decision(program, "consent", "m0", {"level": "aggregate only"}, TODAY, "lead")
    app.run()
    assert code not in sent(app)
    assert "Name m0" not in sent(app)


def code_of(program: Warehouse, member_id: str) -> str:
    with program.cursor() as cursor:
        ((code,),) = cursor.execute("select pseudonym from pseudonyms where member_id = ?", [member_id]).fetchall()
    return str(code)
