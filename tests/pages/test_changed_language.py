"""What a browser tells of a widget right after the language was changed: the label of the language before."""

from datetime import date

import pytest
import streamlit as st

from components.frame import filters
from components.frame.choice import Choice

CHOSEN = Choice(date(2026, 7, 1), date(2026, 9, 30), "none", as_of="2026-10-05", attribution="published_in")


@pytest.mark.parametrize(
    ("widget", "label", "name", "understood"),
    [
        ("filters_as_of", "der neueste Export", "as_of", "latest"),
        ("filters_as_of", "two weeks after each period", "as_of", "own"),
        ("filters_as_of", "ein Tag", "as_of", "2026-10-05"),
        ("filters_attribution", "im Zeitraum erhalten", "attribution", "received_in"),
        ("filters_compare", "ggü. Vorjahr", "compare", "year"),
        ("filters_compare", "said by nobody", "compare", "previous"),
        ("filters_period", "Juli bis September 2026", "from_on", date(2026, 7, 1)),
    ],
)
def test_a_label_of_the_language_before_is_still_understood(
    monkeypatch: pytest.MonkeyPatch, widget: str, label: str, name: str, understood: object
) -> None:
    monkeypatch.setattr(st, "session_state", {"filters_last_period": "2026-07-01..2026-09-30"})
    filters.fill(CHOSEN)
    st.session_state[widget] = label
    choice = filters.chosen()
    assert choice is not None and getattr(choice, name) == understood
