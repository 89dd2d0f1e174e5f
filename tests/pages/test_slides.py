"""A slide shows what leadership may see, in the words and figures of its page, and the walk misses none."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from streamlit.testing.v1 import AppTest

from components.frame.choice import default_campaign
from components.frame.literal import literal
from components.slides import review
from components.slides.review import LAST, SLIDES, Slide, place_of
from components.slides.slide import still
from components.slides.walk import Direction, settled
from exhibits import top_contributors
from language import LANGUAGES, say
from queries.periods import scope_options
from queries.scope import Role, Viewer
from tests.pages.conftest import Visit
from tests.privacy.sent import sent

WHOLE_YEAR = {"from": "2026-01-01", "to": "2026-09-30"}


def slide_at(visit: Visit, name: str, role: Role = "viewer", language: str = "en", **more: str) -> AppTest:
    """A slide as a presenter of a role opens it by its link."""
    app = visit("overview", language, role, present="1", slide=name, **(WHOLE_YEAR | more))
    assert not app.exception and not app.error
    return app


def charts_of(app: AppTest) -> list[dict[str, object]]:
    """The charts sent, with their rows."""
    return [json.loads(element.proto.spec) for element in app.get("vega_lite_chart")]


def walk(visit: Visit, role: Role, language: str = "en") -> dict[str, tuple[str, str]]:
    """Title and everything else sent of each slide by its name, from the first on; of the last one its list."""
    app = slide_at(visit, "", role, language)
    walked: dict[str, tuple[str, str]] = {}
    while (name := app.query_params["slide"]) not in walked:
        (title,) = app.title
        is_last = name == "left_out"
        assert is_last or len(charts_of(app)) == 1, name
        walked[name] = (title.value, app.markdown[-1].value if is_last else sent(app))
        app.button(key="slide_next").click()
        app.run()
    return walked


@given(st.lists(st.booleans(), min_size=1, max_size=9), st.data(), st.sampled_from((-1, 1)))
def test_a_step_ends_on_the_next_slide_that_is_there(
    there: list[bool], drawing: st.DataObject, direction: Direction
) -> None:
    asked = drawing.draw(st.integers(0, len(there) - 1))
    if not any(there):
        with pytest.raises(LookupError):
            settled(asked, direction, there.__getitem__, len(there) - 1)
        return
    found = settled(asked, direction, there.__getitem__, len(there) - 1)
    ahead = [place for place, is_there in enumerate(there) if is_there and (place - asked) * direction >= 0]
    others = [place for place, is_there in enumerate(there) if is_there]
    assert found == min(ahead or others, key=lambda place: abs(place - asked))


def test_a_link_to_a_slide_that_does_not_exist_begins_with_its_page() -> None:
    assert SLIDES[place_of("nowhere", "content")].page == "content"
    assert not place_of("", "content") or SLIDES[place_of("", "content") - 1].page == "top_contributors"
    assert place_of("left_out", "overview") == LAST


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.usefixtures("full_warehouse")
def test_every_exhibit_has_its_slide_or_is_named_on_the_last(visit: Visit, language: str) -> None:
    walked = walk(visit, "viewer", language)
    *shown, last = walked
    named = walked[last][1].splitlines()
    assert last == "left_out" and shown == [slide.name for slide in SLIDES if slide.name in shown]
    assert len(shown) >= 10 and len(named) >= 2 and len(shown) + len(named) == len(SLIDES)
    assert walked[last][0] == literal(say("present-left-out", language, count=len(named)))


@pytest.mark.parametrize(("role", "presented_for"), [("analyst", "viewer"), ("lead", "viewer"), ("auditor", "auditor")])
@pytest.mark.usefixtures("full_warehouse")
def test_slides_are_made_for_leadership_whoever_presents_them(visit: Visit, role: Role, presented_for: Role) -> None:
    assert slide_at(visit, "", role).session_state["frame_view"].viewer == Viewer(presented_for)


@pytest.mark.usefixtures("full_warehouse")
def test_a_list_of_people_among_the_slides_would_not_be_shown(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    on_page = visit("top_contributors", role="analyst", **WHOLE_YEAR)
    assert "Name m0" in sent(on_page)
    of_people = Slide("by_posts", "top_contributors", top_contributors.by_posts)
    monkeypatch.setattr(review, "SLIDES", (of_people, *SLIDES[1:]))
    app = visit("overview", role="analyst", present="1", slide="by_posts", **WHOLE_YEAR)
    assert app.query_params["slide"] == "by_posts" and len(app.error) == 1
    assert "Name m0" not in sent(app)


@pytest.mark.usefixtures("full_warehouse")
def test_an_auditor_presents_no_figure(visit: Visit) -> None:
    app = slide_at(visit, "posts_by_week", "auditor")
    assert app.query_params["slide"] == "left_out"
    assert charts_of(app) == []


@pytest.mark.usefixtures("empty_warehouse")
def test_a_program_without_anything_has_one_slide_that_says_so(visit: Visit) -> None:
    app = slide_at(visit, "posts_by_week")
    assert app.query_params["slide"] == "left_out"
    assert literal(say("present-no-campaign", "en")) in app.markdown[-1].value


@pytest.mark.usefixtures("full_warehouse")
def test_slides_are_about_what_the_link_asks_for(visit: Visit) -> None:
    whole = slide_at(visit, "campaign_uplift", shown="spring")
    without = slide_at(visit, "campaign_uplift", shown="spring", without="prompted")
    assert default_campaign(scope_options()) == "spring"
    assert charts_of(whole) != charts_of(without)
    spring = slide_at(visit, "posts_by_week", **{"from": date(2026, 4, 1).isoformat(), "to": "2026-06-30"})
    assert spring.title[0].value != slide_at(visit, "posts_by_week").title[0].value


@pytest.mark.usefixtures("full_warehouse")
def test_what_of_a_link_cannot_be_followed_is_said_on_its_slide(visit: Visit) -> None:
    app = slide_at(visit, "posts_by_week", channel="nowhere")
    assert [caption for caption in app.caption if "nowhere" in caption.value]


def test_a_slider_is_taken_off_and_its_value_stays() -> None:
    replayed = {"name": "days", "value": 60, "bind": {"input": "range", "max": 60}}
    assert still({"params": [replayed], "mark": "point"})["params"] == [{"name": "days", "value": 60}]
