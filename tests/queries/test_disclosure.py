"""Posts that say they are an advertisement: of the whole program, by whole words, never of few people."""

import pytest

from exhibits.disclosure import labelled
from queries.disclosure import disclosure_share
from queries.origins import origin_of
from queries.scope import Viewer
from queries.tracing import sources_of
from tests.queries.hand_made import VIEWER, Program, scope
from warehouse.connection import Warehouse
from warehouse.program_decisions import change_settings

LABELLED, PLAIN = "abcde", "fghijk"


def told(label: str = "neu im netz #anzeige", people: str = LABELLED) -> Program:
    """One post each by eleven people of two units, some of them with a label."""
    program = Program().members(*LABELLED).members(*PLAIN, unit="South").window("01-01", "03-31")
    for member_id in LABELLED + PLAIN:
        program.post(member_id, "02-11", search_text=label if member_id in people else "ein tag im netz")
    return program


def share(**filtered: tuple[str, ...]) -> tuple[int, int] | None:
    answered = disclosure_share(scope(**filtered), VIEWER)
    if answered.hidden or answered.hidden_cells:
        return None
    row = answered.rows.iloc[0]
    return int(row["numerator"]), int(row["denominator"])


@pytest.mark.parametrize(
    ("text", "is_found"),
    [("#anzeige", True), ("das ist werbung", True), ("(anzeige) neu", True), ("bezahlte  partnerschaft", True),
     ("#ad", True), ("#adventure", False), ("bewerbung", False), ("ad hoc", False), ("werbungskosten", False)],
)  # fmt: skip
def test_labels_are_found_as_whole_words(warehouse: Warehouse, text: str, is_found: bool) -> None:
    told(text).load(warehouse)
    assert share() == (5 if is_found else 0, 11)


def test_no_filter_tells_it_of_a_part_of_the_program(warehouse: Warehouse) -> None:
    told().load(warehouse)
    assert share(units=("North",)) == share(units=("South",), channels=("x",), campaigns=("spring",)) == (5, 11)


@pytest.mark.parametrize("people", ["abcd", "abcdefg"])
def test_few_people_with_or_without_a_label_hide_the_share(warehouse: Warehouse, people: str) -> None:
    told(people=people).load(warehouse)
    assert share() is None
    whole = scope()
    assert sources_of(origin_of("disclosure_share", whole), Viewer("analyst")).hidden
    assert [tile.state for tile in labelled(whole, None, VIEWER, "de")] == ["hidden"]


def test_the_terms_are_the_programs_own(warehouse: Warehouse) -> None:
    told("mein tag bei nordwind").load(warehouse)
    assert share() == (0, 11)
    change_settings(warehouse, {"disclosure_terms": ["Nordwind"]}, "me")
    assert share() == (5, 11)


def test_the_warning_of_wrong_finds_stands_beside_the_share(warehouse: Warehouse) -> None:
    told().load(warehouse)
    (tile,) = labelled(scope(), None, VIEWER, "en")
    assert tile.value == "45.5%" and "may be wrong" in tile.note and "Not legal advice" in tile.note
    assert sources_of(tile.marks[0].origin, Viewer("analyst")).total.value == tile.marks[0].value == 5 / 11
    assert sources_of(tile.marks[0].origin, Viewer("analyst")).single["label"].isna().all()


@pytest.mark.parametrize(("unread", "value"), [(4, "45.5%"), (40, "–")])
def test_too_few_posts_with_text_withhold_the_share(warehouse: Warehouse, unread: int, value: str) -> None:
    """Eleven posts have text, some more have none: 11 of 15, 11 of 51."""
    told().post("k", "02-12", unread, text=None, search_text=None).load(warehouse)
    assert [tile.value for tile in labelled(scope(), None, VIEWER, "en")] == [value]
