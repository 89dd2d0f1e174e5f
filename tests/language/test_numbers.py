"""Numbers stand as readers of each language write them."""

import math

import pytest

from language import NumberFormat, compact, number, numbers_in, signed


@pytest.mark.parametrize(
    ("value", "form", "english", "german"),
    [
        (1234, "n", "1,234", "1.234"),
        (0.123, "p", "12.3%", "12,3\u00a0%"),
        (1.234, "r", "1.23", "1,23"),
        (3.14, "h", "3.1\u00a0h", "3,1\u00a0h"),
        (12.5, "d", "12.5 days", "12,5 Tage"),
        (1250, "€", "€1,250", "1.250\u00a0€"),
        (0.021, "pp", "+2.1\u00a0pp", "+2,1\u00a0PP"),
        (-0.002, "pp", "-0.2\u00a0pp", "-0,2\u00a0PP"),
        (None, "n", "–", "–"),
        (math.nan, "p", "–", "–"),
        (0, "n", "0", "0"),
    ],
)
def test_each_format_in_both_languages(value: float | None, form: NumberFormat, english: str, german: str) -> None:
    assert (number(value, form, "en"), number(value, form, "de")) == (english, german)


def test_changes_carry_a_sign_and_nothing_carries_plus_minus() -> None:
    assert signed(18, "n", "de") == "+18"
    assert signed(-1234, "n", "de") == "-1.234"
    assert signed(0, "n", "en") == "±0"
    assert signed(0.146, "p", "de") == "+14,6\u00a0%"


def test_millions_keep_three_digits() -> None:
    assert compact(2_840_000, "en") == "2.84\u00a0m"
    assert compact(28_410_000, "de") == "28,4\u00a0Mio."
    assert compact(999_000, "de") == "999.000"


def test_numbers_are_read_back_as_written() -> None:
    assert numbers_in("38,2\u00a0% der 1.204 Beiträge, KW\u00a033", "de") == [38.2, 1204.0, 33.0]
    assert numbers_in("38.2% of 1,204 posts in Q3 2025", "en") == [38.2, 1204.0, 2025.0]
