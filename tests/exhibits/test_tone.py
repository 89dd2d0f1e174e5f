"""What is said of the tone of posts, and of how many people."""

from exhibits.tone import positivity_over_quarters
from queries.scope import Viewer
from tests.queries.hand_made import Program, scope
from warehouse.connection import Warehouse

TEN = "abcdefghij"


def coded(program: Program, member_id: str, day: str, sentiment: float | None) -> None:
    program.post(member_id, day, sentiment=sentiment, source_series="talkwalker_mentions")


def test_a_quarter_says_how_many_of_the_coded_posts_are_positive_and_negative(warehouse: Warehouse) -> None:
    program = Program().members(*TEN)
    for place, member_id in enumerate(TEN):
        coded(program, member_id, "02-10", (5.0, 0.0, -2.0)[0 if place < 6 else 1 if place < 8 else 2])
    for member_id in TEN[:3]:
        coded(program, member_id, "02-12", None)
    program.load(warehouse)
    shown = positivity_over_quarters(scope("01-01", "03-31"), None, Viewer(), "en")
    assert shown.title == "Q1 2026: 6 of 10 coded posts are positive, 2 negative"
    dot = shown.rows[shown.rows["part"] == "dot"].iloc[0]
    # (6 − 2) ÷ 10; Wilson of 7 of 10 is 39.7 to 89.2 %
    assert (dot["value"], round(dot["low"], 3), round(dot["up"], 3)) == (0.4, -0.206, 0.784)
    assert "coverage 76.9%" in shown.footer and "not by us" in shown.subtitle


def test_a_quarter_with_nine_authors_of_coded_posts_is_hidden_and_said(warehouse: Warehouse) -> None:
    program = Program().members(*TEN)
    for member_id in TEN:
        coded(program, member_id, "2025-11-10", 5.0)
    for member_id in TEN[:9]:
        coded(program, member_id, "02-10", 5.0)
    program.load(warehouse)
    shown = positivity_over_quarters(scope("01-01", "03-31"), None, Viewer(), "de")
    assert shown.table.iloc[:, 0].tolist() == ["Q4 2025"]
    assert "1 Quartal verborgen (weniger als 10 Personen)" in shown.subtitle


def test_without_a_code_the_exhibit_says_which_exports_bring_it(warehouse: Warehouse) -> None:
    program = Program().members(*TEN)
    for member_id in TEN:
        coded(program, member_id, "02-10", None)
    program.load(warehouse)
    shown = positivity_over_quarters(scope("01-01", "03-31"), None, Viewer(), "de")
    assert (shown.state, shown.title) == ("empty", "Tonalität der Beiträge: kein Export nennt sie")


def test_a_quarter_with_too_few_coded_posts_is_named_and_not_shown(warehouse: Warehouse) -> None:
    program = Program().members(*TEN)
    for member_id in TEN:
        coded(program, member_id, "2025-11-10", 5.0)
        coded(program, member_id, "02-10", 5.0)
    for member_id in TEN[:5]:
        coded(program, member_id, "02-11", None)  # 10 of 15 are 67 %
    program.load(warehouse)
    shown = positivity_over_quarters(scope("01-01", "03-31"), None, Viewer(), "en")
    assert shown.table.iloc[:, 0].tolist() == ["Q4 2025"] and "less than 70 %" in shown.subtitle
    assert shown.subtitle.endswith("Q1 2026")
