"""Lists of terms: one per line."""

import streamlit as st

from components.settings.words import help_of, name_of
from jobs.settings import TERM_LISTS, Settings

__all__ = ["TERM_LISTS", "term_form"]


def term_form(held: Settings, language: str) -> dict[str, object]:
    """A box for each list, two in a row."""
    return _boxes(TERM_LISTS, held, language)


def disclosure_form(held: Settings, language: str) -> dict[str, object]:
    """A box for what says that a post is an advertisement."""
    return _boxes(("disclosure_terms",), held, language)


def _boxes(settings: tuple[str, ...], held: Settings, language: str) -> dict[str, object]:
    found: dict[str, object] = {}
    for column, setting in zip(st.columns(2) * 2, settings, strict=False):
        with column:
            written = st.text_area(
                name_of(setting, language), "\n".join(vars(held)[setting]), key=f"settings_field_{setting}", height=160,
                help=help_of(setting, language),
            )  # fmt: skip
            found[setting] = [line.strip() for line in written.splitlines() if line.strip()]
    return found
