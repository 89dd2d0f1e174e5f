"""What a post is about: the order of the rules, and what a term is."""

import pytest

from queries.kinds import posts_kinds_by_quarter
from tests.queries.hand_made import VIEWER, Program, scope
from warehouse.connection import Warehouse
from warehouse.program_decisions import change_settings

CASES = {
    "wir hatten spass": "own",
    "ein kunde rief an, und ich half": "helping",
    "neues auf https://haus.example/netz, sagt ein kunde": "product",
    "unser botschafterprogramm auf https://haus.example/netz": "programme",
    "#ich #team": None,
    "michael wirkt": None,
    None: None,
}


@pytest.mark.parametrize("text", CASES)
def test_the_first_rule_that_fits_says_what_a_post_is_about(text: str | None, warehouse: Warehouse) -> None:
    program = Program().members(*"abcdef").window("2025-10-01", "04-30").post("a", "02-10", search_text=text)
    program.load(warehouse)
    change_settings(warehouse, {"corporate_links": ["https://haus.example"]}, "me")
    (row,) = posts_kinds_by_quarter(scope(), VIEWER).rows.itertuples()
    told = {kind for kind in ("own", "helping", "product", "reshared", "programme") if getattr(row, kind)}
    assert told == ({CASES[text]} - {None}) and row.posts == 1


def test_a_shared_post_of_a_member_is_theirs_whatever_words_stand_around_it(warehouse: Warehouse) -> None:
    program = Program().members(*"abcdef").window("2025-10-01", "04-30").account("b", "bea")
    said = {"text": "RT @bea: Ich bin stolz", "search_text": "rt  : ich bin stolz"}
    program.post("a", "02-10", is_reshare=True, **said).post("a", "02-11", is_reshare=False, **said)
    program.load(warehouse)
    (row,) = posts_kinds_by_quarter(scope(), VIEWER).rows.itertuples()
    assert (row.reshared, row.own) == (1, 1)


def test_terms_are_settings_and_without_any_nothing_is_found(warehouse: Warehouse) -> None:
    program = Program().members(*"abcdef").window("2025-10-01", "04-30")
    program.post("a", "02-10", search_text="die gruesse der schicht").load(warehouse)
    change_settings(warehouse, {"experience_terms": ["Schicht*", "Grüße"]}, "me")
    assert posts_kinds_by_quarter(scope(), VIEWER).rows["own"].sum() == 1
    change_settings(warehouse, {"experience_terms": []}, "me")
    assert posts_kinds_by_quarter(scope(), VIEWER).rows["classified"].sum() == 0
