"""What is told as a change, and that nothing is told inside noise."""

from datetime import date, timedelta

import pytest

from exhibits.signals import three_things
from language import LANGUAGES, numbers_in
from queries.figures import figure
from queries.periods import whole_scope
from queries.scope import Viewer
from tests.exhibits.warehouses import FIRST_MONDAY, WEEKS, fill_import, fill_members, fill_post
from warehouse.connection import Warehouse

NOW, BEFORE = (date(2025, 6, 30), date(2025, 9, 28)), (date(2025, 3, 31), date(2025, 6, 29))


def told(language: str = "en") -> list[str]:
    found = three_things(whole_scope(*NOW), whole_scope(*BEFORE), Viewer(), language)
    return [signal.text for signal in found.signals]


def fill(warehouse: Warehouse, reactions: tuple[int, int], missing_week: int | None = None) -> None:
    """Twenty people, a post each a week; engagements before and now."""
    fill_import(warehouse)
    fill_members(warehouse)
    for week in range(-13, WEEKS):
        for person in range(20):
            if week != missing_week or person < 3:
                on = FIRST_MONDAY + timedelta(weeks=week, days=person % 5)
                received = reactions[int(week >= 0)] + (person + week) % 5
                fill_post(warehouse, f"s{week}-{person}", f"A{person:02d}", on, engagements=received)


def test_noise_is_met_with_silence(warehouse: Warehouse) -> None:
    fill(warehouse, (20, 20))
    found = three_things(whole_scope(*NOW), whole_scope(*BEFORE), Viewer(), "de")
    assert (found.signals, found.silence) == ((), "Kein Signal außerhalb der üblichen Schwankung.")
    assert found.tested >= 8


def test_twice_the_response_is_told_with_both_values(warehouse: Warehouse) -> None:
    fill(warehouse, (20, 40))
    rates = [figure("applause_rate", whole_scope(*days), Viewer()).value for days in (BEFORE, NOW)]
    sentence = f"Applause per post rose from {rates[0]:.2f} to {rates[1]:.2f} (+{rates[1] - rates[0]:.2f})"
    assert sentence in told()


def test_a_week_nearly_without_posts_is_named_with_its_limits(warehouse: Warehouse) -> None:
    fill(warehouse, (20, 20), missing_week=6)
    assert any(text.startswith("W33: 3 unprompted posts, below the normal variation of ") for text in told())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_of_a_signal_is_stated(warehouse: Warehouse, language: str) -> None:
    fill(warehouse, (20, 40), missing_week=6)
    found = three_things(whole_scope(*NOW), whole_scope(*BEFORE), Viewer(), language).signals
    assert 1 <= len(found) <= 3
    for signal in found:
        stated = {round(value, decimals) for value in signal.statements for decimals in (0, 1, 2)}
        assert set(numbers_in(signal.text, language)) <= stated


def test_a_gap_in_the_exports_comes_first(warehouse: Warehouse) -> None:
    fill(warehouse, (20, 40))
    with warehouse.cursor() as cursor:
        cursor.execute("delete from coverage_windows")
        cursor.execute(
            "insert into coverage_windows values"
            " ('linkedin', null, 'posts', date '2025-03-31', date '2025-08-03', date '2025-08-04'),"
            " ('linkedin', null, 'posts', date '2025-08-18', date '2025-10-12', date '2025-10-14')"
        )
        cursor.execute("insert into data_versions select count(*) + 1, now(), 'import', null from data_versions")
    assert told()[0] == "2 of 13 channel weeks are not loaded in full; figures of these weeks are too low"


def test_without_a_comparison_nothing_is_called_a_change(warehouse: Warehouse) -> None:
    fill(warehouse, (20, 40))
    found = three_things(whole_scope(*NOW), None, Viewer(), "en")
    assert found.signals == ()
