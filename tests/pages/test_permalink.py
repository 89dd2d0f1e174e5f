"""A link leads others to the same view, and says what it could not follow."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.frame.choice import ATTRIBUTIONS, COMPARES, Choice
from components.frame.periods import whole_weeks
from components.frame.permalink import data_version_of, opened, written
from queries.periods import ScopeOptions

LANGUAGES = ("en", "de")
CHANNELS = ("instagram", "linkedin", "x")
UNITS = ("", "Netz, Nord", "all", "none", "~Süd", "A&B=C", "*")
CAMPAIGNS = ("werkstolz-26", "~", "all", "Zukunft? Ja!")
OPTIONS = ScopeOptions(
    channels=CHANNELS,
    units=tuple((unit, unit) for unit in UNITS),
    campaigns=tuple((name, name.title(), date(2026, 4, 1), date(2026, 5, 1)) for name in CAMPAIGNS),
    first_on=date(2024, 1, 1),
    last_on=date(2026, 9, 30),
    last_complete_quarter=(date(2026, 7, 1), date(2026, 9, 30)),
    is_sample=False,
    has_posts=True,
    has_member_posts=True,
    has_members=True,
    has_interactions=True,
)
USUAL = Choice(date(2026, 7, 1), date(2026, 9, 30))
DAYS = st.dates(date(2000, 1, 1), date(2100, 12, 31))
CHOICES = st.builds(
    lambda days, has_weeks, as_of, attribution, without, tags, present, slide, *rest: Choice(
        min(days),
        max(days),
        *rest,
        weeks=whole_weeks(min(days), min(days)) if has_weeks else None,
        as_of=as_of,
        attribution=attribution,
        without=without,
        tags=tags,
        present=present,
        slide=slide,
    ),
    st.tuples(DAYS, DAYS),
    st.booleans(),
    st.sampled_from(("own", "latest")) | DAYS.map(date.isoformat),
    st.sampled_from(ATTRIBUTIONS),
    st.booleans(),
    st.lists(st.sampled_from(("werkstolz", "größe_2", "日本")), unique=True).map(tuple),
    st.booleans(),
    st.sampled_from(("", "posts_by_week", "left_out")),
    st.sampled_from(COMPARES),
    *(st.lists(st.sampled_from(values), unique=True).map(tuple) for values in (CHANNELS, UNITS, CAMPAIGNS)),
    st.sampled_from(("", *CAMPAIGNS)),
    st.sampled_from(("", "tiles~er_impressions.now", "posts_by_week~2026-05-04.unprompted", "dependence~15.before")),
    st.sampled_from(("", "posts_by_week")),
    st.none() | st.sampled_from(("", *CAMPAIGNS)),
)


@given(CHOICES, st.sampled_from(LANGUAGES), st.integers(0, 10**9))
def test_a_written_link_opens_the_same_view_and_has_nothing_to_say(
    choice: Choice, language: str, data_version: int
) -> None:
    parameters = written(choice, language, data_version)
    found = opened(parameters, OPTIONS, USUAL, LANGUAGES)
    assert (found.choice, found.language, found.notes) == (choice, language, ())
    assert data_version_of(parameters["v"][-1]) == data_version


@given(
    st.dictionaries(
        st.sampled_from([*sorted(written(USUAL, "en", 1)), "tag"]), st.lists(st.text(max_size=20), min_size=1)
    )
)
def test_no_link_text_breaks_opening_and_whatever_is_chosen_is_known(parameters: dict[str, list[str]]) -> None:
    choice = opened(parameters, OPTIONS, USUAL, LANGUAGES).choice
    assert choice.from_on <= choice.to_on
    assert set(choice.channels) <= set(CHANNELS)
    assert set(choice.units) <= set(UNITS)
    assert set(choice.campaigns) <= set(CAMPAIGNS)


def test_a_day_that_does_not_exist_is_said_and_the_usual_one_stays() -> None:
    found = opened({"from": ["2026-02-30"]}, OPTIONS, USUAL, LANGUAGES)
    assert found.choice == USUAL
    assert found.notes == (("permalink-invalid", {"name": "from", "value": "2026-02-30"}),)


def test_a_period_that_ends_before_it_starts_is_said() -> None:
    found = opened({"from": ["2026-03-02"], "to": ["2026-03-01"]}, OPTIONS, USUAL, LANGUAGES)
    assert found.choice == USUAL
    assert [text_id for text_id, _ in found.notes] == ["permalink-reversed"]


def test_a_unit_that_no_longer_exists_is_left_out_and_said() -> None:
    found = opened({"unit": ["Netz, Nord", "Gone"]}, OPTIONS, USUAL, LANGUAGES)
    assert found.choice.units == ("Netz, Nord",)
    assert found.notes == (("permalink-unknown", {"name": "unit", "value": "Gone"}),)


@pytest.mark.parametrize("text", ["", "-1", "1.0", "١٢", "12 ", "9" * 13, "x"])
def test_what_is_no_number_names_no_data_version(text: str) -> None:
    assert data_version_of(text) is None


@pytest.mark.parametrize("asked", ["tiles", "tiles~", "~now", "tiles~a b", "a~" + "x" * 41, "tiles~<b>", "TILES~now"])
def test_what_is_no_name_of_a_figure_opens_nothing_and_is_said(asked: str) -> None:
    found = opened({"opened": [asked]}, OPTIONS, USUAL, LANGUAGES)
    assert found.choice.opened == ""
    assert found.notes == (("permalink-invalid", {"name": "opened", "value": asked[:60]}),)


def test_only_a_plain_one_asks_for_slides_and_anything_else_is_said() -> None:
    found = opened({"present": ["yes"], "slide": ["Posts by week"]}, OPTIONS, USUAL, LANGUAGES)
    assert (found.choice.present, found.choice.slide) == (False, "")
    assert [slots["name"] for _, slots in found.notes] == ["present", "slide"]
    assert opened({"present": ["1"]}, OPTIONS, USUAL, LANGUAGES).choice.present


def test_what_is_no_hashtag_is_said_and_the_others_are_followed() -> None:
    found = opened({"tag": ["werkstolz", "a b", "werkstolz"]}, OPTIONS, USUAL, LANGUAGES)
    assert found.choice.tags == ("werkstolz",)
    assert found.notes == (("permalink-invalid", {"name": "tag", "value": "a b"}),)


def test_a_role_cannot_be_asked_for_by_link() -> None:
    assert not any("role" in name or "view" in name for name in written(USUAL, "en", 1))


def test_one_unreadable_day_is_said_once_and_the_whole_usual_period_stays() -> None:
    found = opened({"from": ["2027-01-01"], "to": ["2027-13-01"]}, OPTIONS, USUAL, LANGUAGES)
    assert found.choice == USUAL
    assert [text_id for text_id, _ in found.notes] == ["permalink-invalid"]


def test_weeks_outside_the_period_or_cut_are_said_and_not_followed() -> None:
    base = written(USUAL, "en", 1)
    for weeks in ("2026-06-01..2026-06-07", "2026-07-07..2026-07-12", "2026-07-13..2026-07-12", "next"):
        found = opened(base | {"weeks": [weeks]}, OPTIONS, USUAL, LANGUAGES)
        assert (found.choice.weeks, [note for note, _ in found.notes]) == (None, ["permalink-invalid"])
