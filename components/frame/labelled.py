"""Options that are shown under labels of the reader's language."""

from collections.abc import Callable, Sequence

import streamlit as st

from language import LANGUAGES


def restore_option(key: str, options: Sequence[str], label: Callable[[str, str], str]) -> None:
    """Bring a widget's state back to an option, before it is drawn, where a browser still tells the label.

    A browser answers with the label it shows; right after the language was changed that is one of the language before,
    which Streamlit 1.67 hands on as it came.
    """
    held = st.session_state.get(key)
    if held is None or held in options:
        return
    labels = {label(option, language): option for language in LANGUAGES for option in options}
    st.session_state[key] = labels.get(held, options[0])
