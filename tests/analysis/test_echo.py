"""Nobody stands alone in an echo: units and weeks are put together until every cell has enough people."""

import random

from analysis.echo import Cell, First, cells_of, units_together

FIVE = 5


def firsts(unit: str, *days: int, engaged: int = 0) -> list[First]:
    """People of a unit by their days; the first so many had engaged before."""
    return [First(unit, day, place < engaged) for place, day in enumerate(days)]


def test_a_unit_with_too_few_people_goes_with_the_next_smallest_one() -> None:
    assert units_together({"A": 7, "B": 3, "C": 6}, FIVE) == [("A",), ("B", "C")]


def test_small_units_together_need_no_large_one_once_they_are_enough() -> None:
    assert units_together({"A": 9, "B": 1, "C": 1, "D": 3}, FIVE) == [("A",), ("B", "C", "D")]
    assert units_together({"A": 9, "B": 1, "C": 1, "D": 2, "E": 6}, FIVE) == [("A",), ("B", "C", "D", "E")]


def test_too_few_people_altogether_are_not_told_at_all() -> None:
    assert units_together({"A": 2, "B": 2}, FIVE) == units_together({"A": 4}, FIVE) == []
    assert cells_of(firsts("A", 1, 2, 3, 40), FIVE, 60) == []


def test_a_group_appears_with_the_week_in_which_it_has_enough_people_and_a_rest_joins_the_last_one() -> None:
    people = firsts("A", 1, 2, 6, 7, 9, engaged=2) + firsts("A", 15, 20, 22, 23, 24, 25, engaged=1) + firsts("A", 50)
    assert cells_of(people, FIVE, 60) == [
        Cell(("A",), 0, 13, 5, 2),  # the fifth came on day 9, in the second week
        Cell(("A",), 14, 60, 7, 1),
    ]


def test_one_person_of_whom_nobody_knows_leaves_the_number_of_the_cell_unknown() -> None:
    people = [*firsts("A", 1, 2, 3, 4, engaged=4), First("A", 5, None)]
    assert cells_of(people, FIVE, 60) == [Cell(("A",), 0, 6, 5, None)]


def test_every_cell_has_enough_people_and_together_they_are_everybody() -> None:
    drawn = random.Random(3)
    for _ in range(400):
        people = [
            First(drawn.choice("ABCDEF"[: drawn.randrange(1, 7)]), drawn.randrange(61), drawn.random() < 0.5)
            for _ in range(drawn.randrange(40))
        ]
        cells = cells_of(people, FIVE, 60)
        assert all(cell.people >= FIVE for cell in cells)
        assert sum(cell.people for cell in cells) == (len(people) if len(people) >= FIVE else 0)
        for cell in cells:
            inside = [one for one in people if one.unit in cell.units and cell.from_day <= one.day <= cell.to_day]
            assert (len(inside), sum(one.has_engaged is True for one in inside)) == (cell.people, cell.engaged)
