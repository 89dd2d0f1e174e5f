"""Saying what the columns of an unknown table mean: fields left, proposed columns right, what comes of it below."""

import re
from dataclasses import replace
from pathlib import PurePath

import streamlit as st

from components.frame.literal import literal
from components.upload.answers import answers_for
from components.upload.drop import Table
from components.upload.mapping_columns import Choice, draw_columns
from components.upload.mapping_outcome import draw_first_rows, draw_outcome, outcome_kept
from components.upload.mapping_rest import draw_as_of, draw_constants, draw_rules
from jobs.mappings import (
    GRAINS,
    Grain,
    Mapping,
    Proposal,
    UnknownTable,
    can_be_mapped,
    missing_needs,
    propose,
    tables_to_map,
)
from language import say


def draw_mapping(table: Table, language: str, is_open: bool) -> None:
    """Offer to say what the columns of a file mean, where nobody else knows; open at once for a lone unknown file."""
    if not can_be_mapped(table.inspection):
        return
    opened: dict[str, bool] = st.session_state.setdefault("mapping_opened", {})
    is_unknown = table.inspection.error is not None
    if opened.setdefault(table.key, is_open and is_unknown):
        _draw_form(table, language)
        return
    word = "mapping-open" if is_unknown else "mapping-change"
    if st.button(say(word, language), key=f"mapping_open_{table.key}", icon=":material/table_edit:"):
        opened[table.key] = True
        st.rerun()


@st.fragment
def _draw_form(table: Table, language: str) -> None:
    tables = _tables(table)
    if not tables:
        st.caption(literal(say("mapping-no-table", language)))
        return
    with st.container(key=f"mapping_{table.key}"):
        st.markdown(f"**{literal(say('mapping-heading', language))}**")
        st.caption(literal(say("mapping-help", language)))
        unknown = _chosen_table(table.key, tables, language)
        mappings = answers_for(table.file.file_id).mappings
        given = next((one for one in mappings if one.fingerprint == unknown.fingerprint), None)
        grain = _chosen_grain(table.key, unknown, given, language)
        known = given if given and given.grain == grain else None
        choice = draw_columns(f"{table.key}_{grain}", _proposal(table.key, unknown, grain), known, language)
        mapping = _mapping(table, unknown, grain, choice, known, language)
        outcome = outcome_kept(table, unknown, mapping)
        is_open = draw_outcome(mapping, choice, outcome, language)
        _draw_end(table, mapping, given, is_open, language)
        draw_first_rows(outcome, language)


def _mapping(
    table: Table, unknown: UnknownTable, grain: Grain, choice: Choice, known: Mapping | None, language: str
) -> Mapping:
    """The mapping as chosen so far, with what holds for all rows and what the cells leave open."""
    key = f"{table.key}_{grain}"
    constants = draw_constants(
        key, grain, choice.columns, _proposal(table.key, unknown, grain).platform, known, language
    )
    bare = Mapping(unknown.fingerprint, grain, choice.columns, constants)
    questions = outcome_kept(table, unknown, bare).questions if len(choice.columns) > 1 else ()
    rules = draw_rules(key, unknown, bare, questions, known, language)
    return replace(bare, **rules, as_of=draw_as_of(key, grain, known, language))


def _tables(table: Table) -> tuple[UnknownTable, ...]:
    kept: dict[str, tuple[UnknownTable, ...]] = st.session_state.setdefault("mapping_tables", {})
    if table.key not in kept:
        kept[table.key] = tables_to_map(table.inspection, table.file.file_name)
    return kept[table.key]


def _proposal(key: str, unknown: UnknownTable, grain: Grain | None) -> Proposal:
    """The proposal, worked out once per table and grain."""
    kept: dict[str, Proposal] = st.session_state.setdefault("mapping_proposals", {})
    name = f"{key} {unknown.grid.sheet_name} {unknown.fingerprint} {grain}"
    if name not in kept:
        kept[name] = propose(unknown, grain)
    return kept[name]


def _chosen_table(key: str, tables: tuple[UnknownTable, ...], language: str) -> UnknownTable:
    if len(tables) == 1:
        return tables[0]
    place = st.selectbox(
        say("mapping-table", language),
        range(len(tables)),
        key=f"mapping_table_{key}",
        format_func=lambda at: tables[at].grid.sheet_name or str(at + 1),
    )
    return tables[place or 0]


def _chosen_grain(key: str, unknown: UnknownTable, given: Mapping | None, language: str) -> Grain:
    proposed = given.grain if given else _proposal(key, unknown, None).grain
    chosen: Grain | None = st.radio(
        say("mapping-grain", language),
        GRAINS,
        index=GRAINS.index(proposed),
        key=f"mapping_grain_{key}_{unknown.fingerprint[:8]}",
        format_func=lambda grain: say(f"mapping-grain-{grain.replace('_', '-')}", language),
        horizontal=True,
    )
    return chosen or proposed


def _draw_end(table: Table, mapping: Mapping, given: Mapping | None, is_open: bool, language: str) -> None:
    """Name, remember and use."""
    name = given.name if given and given.name else _usual_name(table.inspection.file_name)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        is_kept = st.checkbox(say("mapping-remember", language), value=True, key=f"mapping_remember_{table.key}")
        named = st.text_input(
            say("mapping-name", language), name, key=f"mapping_name_{table.key}", disabled=not is_kept
        )
    is_blocked = is_open or bool(missing_needs(mapping))
    if st.button(say("mapping-use", language), type="primary", key=f"mapping_use_{table.key}", disabled=is_blocked):
        _use(table, replace(mapping, name=(named or name).strip() if is_kept else ""))
        st.rerun()


def _usual_name(file_name: str) -> str:
    """The file's name without the day or number at its end."""
    stem = PurePath(file_name).stem
    return re.sub(r"[\W_]*\d[\d\W_]*$", "", stem) or stem


def _use(table: Table, mapping: Mapping) -> None:
    answers = answers_for(table.file.file_id)
    others = tuple(one for one in answers.mappings if one.fingerprint != mapping.fingerprint)
    st.session_state["upload_answers"][table.file.file_id] = replace(answers, mappings=(*others, mapping), layout=None)
    st.session_state["mapping_opened"][table.key] = False
    st.session_state["mapping_tables"].pop(table.key, None)
