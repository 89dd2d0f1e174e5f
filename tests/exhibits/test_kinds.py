"""What is said of quarters in which too few posts fit a rule."""

from exhibits.kinds import posts_by_kind
from queries.scope import Viewer
from tests.queries.hand_made import Program, scope
from warehouse.connection import Warehouse


def test_a_quarter_in_which_few_posts_fit_a_rule_is_named_as_left_out(warehouse: Warehouse) -> None:
    program = Program().members(*"abcdef")
    for member_id in "abcdef":
        program.post(member_id, "2025-11-10", 2, search_text="was ich gesehen habe").post(
            member_id, "02-10", 2, search_text="was ich sah"
        )
    program.post("a", "2025-11-11", 3, search_text="ohne angabe").post("a", "02-11", 6, search_text="ohne angabe").load(
        warehouse
    )
    shown = posts_by_kind(scope("2025-10-01", "03-31"), None, Viewer(), "en")
    # 12 of 15 posts are 80 %, 12 of 18 are 67 %
    assert "3 of 15 posts fit no rule" in shown.subtitle
    assert shown.subtitle.endswith("not shown, as less than 70 % fit a rule: Q1 2026")
    assert "n = 12 posts" in shown.footer and "coverage 80.0%" in shown.footer
