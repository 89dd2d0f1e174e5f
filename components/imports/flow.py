"""The imports page: what is in and what is missing, which figures can be used, every import with its way back."""

import streamlit as st

from components.exhibit.empty import draw_empty
from components.frame.incidents import incidents
from components.frame.view import View, current
from components.imports.coverage import draw_coverage
from components.imports.history import draw_history
from components.imports.restated import draw_restated
from components.imports.revisions import draw_paid, draw_revisions
from components.imports.unmatched import draw_unmatched
from components.imports.weeks import draw_weeks
from exhibits.asked import Asked
from exhibits.exhibit import EmptyState
from language import say
from queries.imports import import_history

# Who sees no figures on people sees none of those that rest on them.
SEES_FIGURES = ("viewer", "analyst", "lead")


def draw_imports() -> None:
    """Draw the page for the current view."""
    shown = current()
    language = shown.language
    if import_history(shown.viewer).rows.empty:
        state = EmptyState(say("imports-none", language), say("imports-none-action", language), "upload")
        with st.container(border=True):
            draw_empty(state, "imports")
        return
    asked = Asked(shown.scope.published(), None, shown.viewer, language, shown.theme)
    with incidents(language):
        draw_weeks(asked)
    with incidents(language):
        draw_history(asked)
    if shown.viewer.role in SEES_FIGURES:
        _draw_figures(shown, asked)


def _draw_figures(shown: View, asked: Asked) -> None:
    with incidents(shown.language):
        draw_coverage(asked)
    with incidents(shown.language):
        draw_paid(asked)
    with incidents(shown.language):
        draw_revisions(asked)
    with incidents(shown.language):
        draw_restated(asked)
    with incidents(shown.language):
        draw_unmatched(asked)
