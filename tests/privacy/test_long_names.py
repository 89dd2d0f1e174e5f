"""A name of any length is said, cut short; it takes no page down."""

import pytest

from language import LANGUAGES, say
from language.texts import LONGEST_SLOT


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_of_ten_thousand_letters_is_cut_short(language: str) -> None:
    said = say("campaign-shown-as", language, name="Ä" * 10_000)
    assert said.count("Ä") == LONGEST_SLOT - 1
    assert "Ä…" in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_of_usual_length_is_said_in_full(language: str) -> None:
    name = "Ä" * LONGEST_SLOT
    assert name in say("campaign-shown-as", language, name=name)
