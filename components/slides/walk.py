"""Walking through the slides, by keyboard or by mouse."""

from collections.abc import Callable
from typing import Literal

import streamlit as st

from components.frame.literal import literal
from components.slides.presenting import SLIDE, leave_to
from components.slides.review import LAST, name_at, page_at
from language import say

Direction = Literal[-1, 1]
DIRECTION = "slides_direction"
# Further keys for the same ways, as clickers send them; a button hears only one.
FURTHER_KEYS = (("PageUp", "previous"), ("PageDown", "next"), ("Home", "first"), ("End", "last"))


def settled(asked: int, direction: Direction, has_something: Callable[[int], bool], last: int) -> int:
    """The next place in a direction that has something, from the one asked on; else the nearest the other way.

    Raises LookupError where no place has anything.
    """
    onwards = range(asked, last + 1) if direction > 0 else range(asked, -1, -1)
    back = range(asked - 1, -1, -1) if direction > 0 else range(asked + 1, last + 1)
    for place in (*onwards, *back):
        if has_something(place):
            return place
    raise LookupError(f"none of {last + 1} places has anything")


def taken_direction() -> Direction:
    """The direction of the step just made; a link is followed forwards."""
    direction: Direction = st.session_state.pop(DIRECTION, 1)
    return direction


def draw_ways(place: int, language: str) -> None:
    """The buttons back, on and out, and those without a place on the slide that only hear keys."""
    steps: dict[str, tuple[int, Direction]] = {
        "previous": (max(place - 1, 0), -1), "next": (min(place + 1, LAST), 1), "first": (0, 1), "last": (LAST, -1),
    }  # fmt: skip
    with st.container(
        key="slide_ways", horizontal=True, gap=None, vertical_alignment="center", wrap=False, width="content"
    ):
        for way, key, icon in (("previous", "Left", "chevron_left"), ("next", "Right", "chevron_right")):
            st.button(say(f"present-{way}", language), key=f"slide_{way}", type="tertiary", icon=f":material/{icon}:",
                      shortcut=key, on_click=_go, args=steps[way])  # fmt: skip
        st.button(say("present-leave", language), key="slide_leave", type="tertiary", icon=":material/close:",
                  shortcut="Esc", on_click=leave_to, args=(page_at(place),))  # fmt: skip
        with st.container(key="slide_keys_told"):
            st.caption(literal(say("present-keys", language)))
    with st.container(key="slide_keys"):
        for key, way in FURTHER_KEYS:
            st.button(key, key=f"slide_key_{key}", shortcut=key, on_click=_go, args=steps[way])


def _go(place: int, direction: Direction) -> None:
    st.session_state[SLIDE], st.session_state[DIRECTION] = name_at(place), direction
