"""Text from files never becomes markup."""

import re

from hypothesis import given
from hypothesis import strategies as st

from components.frame.literal import literal


@given(st.text(alphabet=st.characters(categories=["L", "N", "P", "S", "Zs"]), max_size=40))
def test_every_sign_markdown_could_read_is_escaped_and_nothing_is_lost(text: str) -> None:
    shown = literal(text).replace("\u2060", "")
    assert not set(re.sub(r"\\.", "", shown)) & set("`*_[]<>$:#!|~\\")
    assert re.sub(r"\\(.)", r"\1", shown) == re.sub(" +", " ", text.replace("\u2060", "")).strip(" ")


def test_a_no_break_space_stays_between_number_and_unit() -> None:
    assert literal("12,3\u00a0%") == "12,3\u00a0%"


def test_a_picture_in_a_name_stays_text() -> None:
    assert literal("![x](http://a.b/c.png) :red[y] $z$") == (
        r"\!\[x\]\(http\:" + "\u2060" + r"\/\/a\.b\/c\.png\) \:red\[y\] \$z\$"
    )


def test_names_of_pictures_arrows_and_dashes_are_taken_apart() -> None:
    joined = "\u2060"
    assert literal(":streamlit:") == rf"\:{joined}streamlit\:"
    assert literal("a -- b <-> c") == rf"a \-{joined}\- b \<{joined}\-{joined}\> c"
