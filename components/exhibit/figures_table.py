"""The collapsed table of all figures: each value opens its rows, and the whole is a download."""

import hashlib
from functools import partial

import streamlit as st

from components.exhibit.draw import draw_exhibit
from components.exhibit.hidden_rule import draw_hidden_rule
from components.exhibit.opened import open_chosen_cell, round_of_choices
from components.exhibit.provenance import draw_opened
from components.frame.incidents import incidents
from components.frame.literal import literal
from components.frame.view import View, current
from exhibits.exhibit import Exhibit
from exhibits.figures_table import figures_table
from exhibits.hidden_rule import hidden_rule
from jobs.rows_workbook import rows_csv, rows_workbook
from language import say


def draw_figures_table() -> None:
    """The table of the current view, closed until somebody opens it."""
    shown = current()
    with incidents(shown.language):
        scope, compare = shown.published()
        year = shown.year and shown.year.published()
        told = figures_table(scope, compare, shown.viewer, shown.language, year, shown.theme)
        if told.state != "full":
            draw_exhibit(told, shown.language)
            return
        with st.expander(
            f"**{literal(say('table-open', shown.language))}** · {literal(told.title)}", key="exhibit_figures"
        ):
            _draw(told, shown)
        draw_opened(told.id, told.marks)


def _draw(told: Exhibit, shown: View) -> None:
    st.caption(literal(told.subtitle))
    key = f"exhibit_table_{told.id}_{round_of_choices()}"
    chosen = partial(open_chosen_cell, told.id, key, told.cells, list(told.table.columns))
    height = 36 * (len(told.table) + 1)
    st.dataframe(
        told.table, hide_index=True, key=key, on_select=chosen, selection_mode="single-cell", height=height,
        width="stretch",
    )  # fmt: skip
    draw_hidden_rule(told.table, shown.language)
    st.caption(literal(told.footer))
    head = [
        told.title,
        told.subtitle,
        told.footer,
        *told.definition.splitlines(),
        *hidden_rule(told.table, shown.language),
    ]
    sheets = {say("table-open", shown.language): told.table, say("table-exact", shown.language): told.rows}
    made = {
        "table-download-xlsx": (rows_workbook(say("table-open", shown.language), head, sheets), "xlsx"),
        "table-download-csv": (rows_csv(told.rows), "csv"),
    }
    name = say("table-file-name", shown.language)
    with st.container(key="exhibit_figures_downloads", horizontal=True, gap="small"):
        for text_id, (content, ending) in made.items():
            # Streamlit recognises large files by size and samples only; the hash keeps an old one from being served.
            digest = hashlib.sha256(content).hexdigest()[:8]
            st.download_button(
                say(text_id, shown.language), content, file_name=f"{name}-{digest}.{ending}", key=f"figures_{ending}",
                on_click="ignore", icon=":material/download:",
            )  # fmt: skip
