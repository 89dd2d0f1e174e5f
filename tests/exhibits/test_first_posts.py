"""Where the names of the two curves stand."""

import pytest

from exhibits.first_posts import time_to_first_post
from queries.scope import Viewer
from tests.queries.hand_made import Program, scope
from warehouse.connection import Warehouse

EARLIER, LATER = "abcdefghijkl", "mnopqrstuvwx"


@pytest.mark.parametrize(
    # of twelve who joined in June; twelve of twelve who joined in November posted
    ("posted", "place"),
    [(11, "down"), (9, "up")],
)
def test_the_lower_of_two_close_ends_is_named_below_its_curve(warehouse: Warehouse, posted: int, place: str) -> None:
    program = Program().members(*EARLIER, joined="2025-06-01").members(*LATER, joined="2025-11-01")
    for member_id in EARLIER[:posted]:
        program.post(member_id, "2025-06-10")
    for member_id in LATER:
        program.post(member_id, "2025-11-10")
    program.window("2025-06-01", "03-31").load(warehouse)
    rows = time_to_first_post(scope("2026-01-01", "03-31"), None, Viewer(), "de").rows
    named = rows[rows["part"] == "series"].set_index("kind")
    assert named["share"].round(2).to_dict() == {"now": 1.0, "before": round(posted / 12, 2)}
    assert named["place"].to_dict() == {"now": "up", "before": place}
