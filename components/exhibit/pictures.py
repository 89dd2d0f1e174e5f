"""What can be taken away: an exhibit as picture or table, and pictures of all the reader sees on a page."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import streamlit as st

from components.frame.literal import literal
from components.frame.view import current
from exhibits.exhibit import Exhibit
from exhibits.hidden_rule import hidden_rule
from exhibits.stamps import selection_line
from jobs.rows_workbook import rows_workbook
from language import say
from queries.scope import Scope, Viewer
from reports.pictures import ENDINGS, KINDS, Kind, exhibit_at, file_name, pictures_of, zipped
from reports.sheet import Sheet, sheet_of

DRAWN = "pictures_drawn"
MIME = {"png": "image/png", "png2x": "image/png", "svg": "image/svg+xml"}


@dataclass(frozen=True)
class Again:
    """How an exhibit is built anew when somebody takes it along, so that consent holds as it is then."""

    scope: Scope
    language: str
    exhibit: Callable[[], Exhibit]

    def file_name(self, about: str, ending: str) -> str:
        """The name of a file of it."""
        return file_name(self.scope.from_on, self.scope.to_on, about, self.language, ending)

    def sheet(self) -> Sheet:
        """What its picture shows."""
        return sheet_of(self.exhibit(), selection_line(self.scope, self.language), self.language)

    def picture(self, kind: Kind) -> bytes:
        """One picture of it."""
        return pictures_of([(kind, self.sheet())])[0]

    def workbook(self) -> bytes:
        """The table behind it, and what it is."""
        told, language = self.exhibit(), self.language
        said = [told.title, told.empty.text if told.empty else told.subtitle, selection_line(self.scope, language)]
        head = [*said, told.footer, *told.definition.splitlines(), *hidden_rule(told.table, language)]
        return rows_workbook(say("table-sheet", language), head, {say("table-figures", language): told.table})


def begin_page() -> None:
    """Forget what the page before had drawn."""
    st.session_state[DRAWN] = {}


def as_passed_on(viewer: Viewer) -> Viewer:
    """Pictures show what leadership may see, whoever takes them, and nobody more than they see themselves."""
    return viewer if viewer.role == "auditor" else Viewer()


def draw_pictures(exhibit: Exhibit, again: Again) -> None:
    """The ways to pictures of an exhibit and its table."""
    language = again.language
    if exhibit.names_people:
        st.caption(literal(say("picture-names-people", language)))
        return
    drawn: dict[str, Again] = st.session_state.setdefault(DRAWN, {})
    drawn[exhibit.id] = again
    about = exhibit_at(list(drawn).index(exhibit.id) + 1, exhibit.id)
    with st.container(key=f"exhibit_pictures_{exhibit.id}", horizontal=True, gap="small"):
        for kind in KINDS:
            st.download_button(
                say(f"picture-{kind}", language), partial(again.picture, kind),
                again.file_name(about, ENDINGS[kind]), mime=MIME[kind], key=f"exhibit_picture_{exhibit.id}_{kind}",
                on_click="ignore", icon=":material/image:",
            )  # fmt: skip
        st.download_button(
            say("picture-table", language), again.workbook, again.file_name(about, ".xlsx"),
            key=f"exhibit_workbook_{exhibit.id}", on_click="ignore", icon=":material/table:",
        )  # fmt: skip
    st.caption(literal(say("picture-note", language)))


def draw_page_pictures(language: str) -> None:
    """All pictures of the page as one archive, below it."""
    drawn: dict[str, Again] = st.session_state.get(DRAWN, {})
    if not drawn:
        return
    scope = current().scope
    st.download_button(
        say("picture-page", language, count=len(drawn)), partial(_archive, dict(drawn)),
        file_name(scope.from_on, scope.to_on, say("picture-page-file", language), language, ".zip"),
        mime="application/zip", key="page_pictures", on_click="ignore", type="tertiary",
        icon=":material/photo_library:", help=say("picture-page-help", language),
    )  # fmt: skip


def _archive(drawn: Mapping[str, Again]) -> bytes:
    """Each exhibit in each kind; they are numbered as they stand on the page."""
    wanted = [
        (again.file_name(exhibit_at(place, exhibit_id), ENDINGS[kind]), kind, sheet)
        for place, (exhibit_id, again) in enumerate(drawn.items(), start=1)
        for sheet in [again.sheet()]
        for kind in KINDS
    ]
    pictures = pictures_of([(kind, sheet) for _, kind, sheet in wanted])
    return zipped(zip([name for name, _, _ in wanted], pictures, strict=True))
