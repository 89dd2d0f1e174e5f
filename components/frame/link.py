"""Keeps address and filter row the same: a link or the Back button fills the row, the row writes the address."""

from datetime import UTC, datetime
from urllib.parse import urlencode, urlsplit, urlunsplit

import streamlit as st

from components.frame import filters, permalink, version
from components.frame.choice import Choice, default_choice
from language import LANGUAGES
from queries.periods import ScopeOptions

# The address of a view that has to wait for its data version, while the reader looks at other pages.
WAITING = "link_waiting"


def asked_version() -> str | None:
    """What the address newly gives as data version, if it gives one."""
    asked = _newly_asked()
    return asked.get("v", [None])[-1] if asked else None


def keep_waiting() -> None:
    """Take the address as read, to be followed once its data version is at hand."""
    if asked := _newly_asked():
        st.session_state[WAITING] = st.session_state["link_written"] = asked


def follow(options: ScopeOptions, data_version: int, language: str, *, is_aside: bool) -> Choice:
    """Fill the filter row from the address where the reader did not just turn a filter, and return the choice.

    is_aside: the page shows today's data beside an earlier version, whose view is taken up again afterwards.
    """
    before, held = st.session_state.get("link_choice"), filters.chosen()
    is_turned = before is not None and held != before
    waiting = _put_aside(is_turned=is_turned) if is_aside else st.session_state.pop(WAITING, None)
    if is_turned:
        st.session_state["link_notes"] = ()
        st.session_state["link_untouched_at"] = None
        version.forget_notes()
    elif asked := _newly_asked() or waiting:
        opened = permalink.opened(asked, options, held or first_choice(options), LANGUAGES)
        filters.fill(opened.choice)
        st.session_state["link_notes"] = opened.notes
        st.session_state["link_untouched_at"] = None
    elif held is None or st.session_state.get("link_untouched_at") not in (None, data_version):
        # Nobody chose this period: it follows the data, so a first upload is seen at once.
        filters.fill(first_choice(options))
        st.session_state["link_untouched_at"] = data_version
    filters.forget_unknown(options)
    _say_anew(language)
    choice = filters.chosen()
    assert choice is not None
    st.session_state["link_choice"] = choice
    return choice


def _put_aside(*, is_turned: bool) -> None:
    """Keep the view of the earlier version as it was before this page, whose choices are not all the same."""
    if is_turned:
        st.session_state[WAITING] = None
    elif not st.session_state.get(WAITING):
        st.session_state[WAITING] = _newly_asked() or st.session_state.get("link_written")


def _say_anew(language: str) -> None:
    """Set the widgets again when the language changes; a browser keeps showing the old words otherwise."""
    before = st.session_state.get("link_language", language)
    held = filters.chosen()
    if before != language and held:
        filters.fill(held)
        st.session_state["viewer_role"] = st.session_state.get("viewer_role", "viewer")
    st.session_state["link_language"] = language


def first_choice(options: ScopeOptions) -> Choice:
    """What a reader sees who came without a link."""
    return default_choice(options, datetime.now(UTC).date())


def write(choice: Choice, language: str, data_version: int) -> None:
    """Put the view into the address."""
    parameters = permalink.written(choice, language, data_version)
    if _address() != parameters:
        st.query_params.from_dict(parameters)
    st.session_state["link_written"] = parameters


def take(choice: Choice) -> None:
    """Take a choice the page itself has settled as what is shown, and not as a filter the reader turned."""
    st.session_state["link_choice"] = choice


def written_without(*names: str) -> dict[str, list[str]]:
    """The address without some parameters, which the page it is handed to then takes as its own."""
    written: dict[str, list[str]] = st.session_state.get("link_written", {})
    kept = {name: values for name, values in written.items() if name not in names}
    st.session_state["link_written"] = kept
    return kept


def add_note(text_id: str) -> None:
    """Say a further thing in which the link could not be followed."""
    st.session_state["link_notes"] = (*notes(), (text_id, {}))


def address_of(figure: str = "") -> str:
    """The whole address of the view as it is drawn, leading to one figure of the page if it is named."""
    written: dict[str, list[str]] = st.session_state.get("link_written", {})
    parameters = written | ({"figure": [figure]} if figure else {})
    page = urlsplit(st.context.url or "")
    return urlunsplit(page._replace(path=page.path or "/", query=urlencode(parameters, doseq=True)))


def written_version() -> str:
    """The data version the address names."""
    return str(st.session_state.get("link_written", {}).get("v", ["–"])[0])


def notes() -> tuple[permalink.Note, ...]:
    """What of the opened link could not be followed."""
    found: tuple[permalink.Note, ...] = st.session_state.get("link_notes", ())
    return found


def asked_language() -> str | None:
    """The language the address newly asks for, if we know it."""
    asked = st.query_params.get("lang")
    written = st.session_state.get("link_written", {}).get("lang", [None])[0]
    return asked if asked in LANGUAGES and asked != written else None


def _newly_asked() -> dict[str, list[str]] | None:
    """The address where it is not the one written last; None otherwise."""
    asked = _address()
    return asked if asked and asked != st.session_state.get("link_written") else None


def _address() -> dict[str, list[str]]:
    return {name: st.query_params.get_all(name) for name in permalink.NAMES if name in st.query_params}
