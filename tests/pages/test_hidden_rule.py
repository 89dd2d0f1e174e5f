"""Below a table with a hidden cell stands what hides it, with the group in force."""

from datetime import date

from streamlit.testing.v1 import AppTest

from warehouse.connection import Warehouse
from warehouse.ledger import record_decision


def two_tables() -> None:
    """One table with a hidden cell, and one without."""
    import pandas as pd

    from components.exhibit.hidden_rule import draw_hidden_rule

    draw_hidden_rule(pd.DataFrame({"Wert": ["verborgen", "7"]}), "de")
    draw_hidden_rule(pd.DataFrame({"Wert": ["8", "7"]}), "de")


def test_a_table_with_a_hidden_cell_says_what_hides_it_and_others_do_not(warehouse: Warehouse) -> None:
    record_decision(warehouse, "setting", "minimum_group", 9, date(2026, 1, 1), "lead")
    (rule,) = AppTest.from_function(two_tables).run().caption
    assert "weniger als 9 Personen" in rule.value and "ein oder zwei Personen" in rule.value
