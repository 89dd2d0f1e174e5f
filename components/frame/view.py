"""What the page of this run shows: scope, comparison, viewer and language, set by the frame and read by pages."""

from dataclasses import dataclass
from typing import Literal

import streamlit as st

from queries.periods import ScopeOptions
from queries.scope import Scope, Viewer

Theme = Literal["light", "dark"]


@dataclass(frozen=True)
class View:
    """Everything a page hands to its exhibits; year is the same period a year before.

    weeks, weeks_compare: what figures of posts are about while weeks are chosen; figures of people keep the period.
    """

    scope: Scope
    compare: Scope | None
    year: Scope
    viewer: Viewer
    language: str
    theme: Theme
    options: ScopeOptions
    weeks: Scope | None = None
    weeks_compare: Scope | None = None

    def published(self) -> tuple[Scope, Scope | None]:
        """Period and comparison for what counts posts by publication, whatever else is chosen."""
        return self.scope.published(), self.compare and self.compare.published()


def keep(view: View) -> None:
    """Remember the view of this run."""
    st.session_state["frame_view"] = view


def current() -> View:
    """The view of this run."""
    view: View = st.session_state["frame_view"]
    return view
