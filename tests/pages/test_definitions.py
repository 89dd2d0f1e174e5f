"""What the overview shows of a change that other definitions deny."""

from tests.pages.conftest import Visit
from tests.queries.flipped import flipped
from warehouse.connection import Warehouse


def test_a_definition_that_says_the_opposite_stands_in_orange(warehouse: Warehouse, visit: Visit) -> None:
    flipped().load(warehouse)
    told = [one.value for one in visit("overview", "de").markdown if "im Zeitraum erhalten" in one.value]
    assert len(told) == 1 and told[0].startswith(":orange[▼ ") and "das Gegenteil" in told[0]
