"""What can be taken away: an exhibit as picture or table, and pictures of all the reader sees on a page."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import streamlit as st

from components.frame.literal import literal
from components.frame.view import current
from exhibits.exhibit import Exhibit
from exhibits.hidden_rule import hidden_rule
from exhibits.stamps import selection_line
from jobs.rows_workbook import rows_workbook
from language import say
from queries.scope import Scope, Viewer
from reports.pictures import KINDS, Kind, file_name, pictures_of, zipped
from reports.sheet import Sheet, sheet_of

DRAWN = "pictures_drawn"
MIME = {"png": "image/png", "png2x": "image/png", "svg": "image/svg+xml"}

Redraw = Callable[[], Exhibit]


def begin_page() -> None:
    """Forget what the page before had drawn."""
    st.session_state[DRAWN] = {}


def as_passed_on(viewer: Viewer) -> Viewer:
    """Pictures show what leadership may see, whoever takes them, and nobody more than they see themselves."""
    return viewer if viewer.role == "auditor" else Viewer()


def draw_pictures(exhibit: Exhibit, scope: Scope, redraw: Redraw) -> None:
    """The ways to a picture of an exhibit; it is built anew when somebody takes it, so consent holds as it is then."""
    language = current().language
    if exhibit.names_people:
        st.caption(literal(say("picture-names-people", language)))
        return
    drawn: dict[str, tuple[Scope, Redraw]] = st.session_state.setdefault(DRAWN, {})
    drawn[exhibit.id] = (scope, redraw)
    place = list(drawn).index(exhibit.id) + 1
    with st.container(key=f"exhibit_pictures_{exhibit.id}", horizontal=True, gap="small"):
        for kind in KINDS:
            name = file_name(scope.from_on, scope.to_on, place, exhibit.id, language, kind)
            st.download_button(
                say(f"picture-{kind}", language), partial(_picture, scope, redraw, language, kind), name,
                mime=MIME[kind], key=f"exhibit_picture_{exhibit.id}_{kind}", on_click="ignore",
                icon=":material/image:",
            )  # fmt: skip
        st.download_button(
            say("picture-table", language), partial(_workbook, scope, redraw, language),
            str(Path(name).with_suffix(".xlsx")), key=f"exhibit_workbook_{exhibit.id}", on_click="ignore",
            icon=":material/table:",
        )  # fmt: skip
    st.caption(literal(say("picture-note", language)))


def draw_page_pictures(language: str) -> None:
    """All pictures of the page as one archive, below it."""
    drawn: dict[str, tuple[Scope, Redraw]] = st.session_state.get(DRAWN, {})
    if not drawn:
        return
    scope = current().scope
    name = file_name(scope.from_on, scope.to_on, 0, say("picture-page-file", language), language, "png")
    st.download_button(
        say("picture-page", language, count=len(drawn)), partial(_archive, dict(drawn), language),
        name.removesuffix(".png") + ".zip", mime="application/zip", key="page_pictures", on_click="ignore",
        type="tertiary", icon=":material/photo_library:", help=say("picture-page-help", language),
    )  # fmt: skip


def _picture(scope: Scope, redraw: Redraw, language: str, kind: Kind) -> bytes:
    return pictures_of([(kind, _sheet(scope, redraw, language))])[0]


def _sheet(scope: Scope, redraw: Redraw, language: str) -> Sheet:
    return sheet_of(redraw(), selection_line(scope, language), language)


def _workbook(scope: Scope, redraw: Redraw, language: str) -> bytes:
    """The table behind the exhibit, and what it is."""
    exhibit = redraw()
    said = [exhibit.title, exhibit.empty.text if exhibit.empty else exhibit.subtitle, selection_line(scope, language)]
    rules = hidden_rule(exhibit.table, language)
    head = [*said, exhibit.footer, *exhibit.definition.splitlines(), *rules]
    return rows_workbook(say("table-sheet", language), head, {say("table-figures", language): exhibit.table})


def _archive(drawn: dict[str, tuple[Scope, Redraw]], language: str) -> bytes:
    """Each exhibit in each kind; they are numbered as they stand on the page."""
    wanted = [
        (file_name(scope.from_on, scope.to_on, place, exhibit_id, language, kind), kind, sheet)
        for place, (exhibit_id, (scope, redraw)) in enumerate(drawn.items(), start=1)
        for sheet in [_sheet(scope, redraw, language)]
        for kind in KINDS
    ]
    pictures = pictures_of([(kind, sheet) for _, kind, sheet in wanted])
    return zipped(zip([name for name, _, _ in wanted], pictures, strict=True))
