"""The fields of a grain and the column chosen for each: required first, each with what speaks for it."""

from collections import Counter
from dataclasses import dataclass

import streamlit as st

from components.frame.literal import literal
from components.upload.mapping_words import field_word
from jobs.mappings import Mapping, Proposal, fields_of
from language import say

NAME_WIDTH, COLUMN_WIDTH, EXAMPLE_WIDTH = 3, 5, 4
NONE = ""
LONGEST_EXAMPLE = 40


@dataclass(frozen=True)
class Choice:
    """field -> heading as chosen; undecided fields wait for a person; doubled headings were chosen for two fields."""

    columns: dict[str, str]
    undecided: tuple[str, ...]
    doubled: dict[str, tuple[str, ...]]
    ignored: tuple[str, ...]


def draw_columns(key: str, proposal: Proposal, known: Mapping | None, language: str) -> Choice:
    """Draw one row per field; those without any proposal come last, behind a fold."""
    wanted = {*proposal.columns, *proposal.contested, *(known.columns if known else ())}
    required, others = fields_of(proposal.grain, wanted)
    likely = [name for name in others if name in wanted]
    chosen: dict[str, str | None] = {}
    st.markdown(literal(say("mapping-required", language)))
    for name in required:
        chosen[name] = _draw_field(key, name, proposal, known, language)
    if likely:
        st.markdown(literal(say("mapping-optional", language)))
    for name in likely:
        chosen[name] = _draw_field(key, name, proposal, known, language)
    with st.expander(say("mapping-more-fields", language)):
        for name in others:
            if name not in likely:
                chosen[name] = _draw_field(key, name, proposal, known, language)
    return _choice(chosen, proposal)


def _choice(chosen: dict[str, str | None], proposal: Proposal) -> Choice:
    columns = {name: heading for name, heading in chosen.items() if heading}
    times = Counter(columns.values())
    doubled = {
        heading: tuple(name for name, used in columns.items() if used == heading)
        for heading in columns.values()
        if times[heading] > 1
    }
    ignored = tuple(profile.heading for profile in proposal.profiles if profile.heading not in columns.values())
    return Choice(columns, tuple(name for name, heading in chosen.items() if heading is None), doubled, ignored)


def _draw_field(key: str, name: str, proposal: Proposal, known: Mapping | None, language: str) -> str | None:
    """The column chosen for a field; "" = none, None = a person has not decided yet."""
    confidences = {one.heading: one.confidence for one in proposal.candidates.get(name, ())}
    headings = [profile.heading for profile in proposal.profiles]
    options = [NONE, *dict.fromkeys([*confidences, *headings])]
    contested = () if known else proposal.contested.get(name, ())
    start = (known.columns if known else proposal.columns).get(name, NONE)

    def word(heading: str) -> str:
        if heading == NONE:
            return say("mapping-no-column", language)
        sure = confidences.get(heading)
        return say("mapping-confidence", language, column=heading, percent=round(100 * sure)) if sure else heading

    label, column, example = st.columns([NAME_WIDTH, COLUMN_WIDTH, EXAMPLE_WIDTH], vertical_alignment="center")
    label.markdown(literal(field_word(name, language)))
    chosen: str | None = column.selectbox(
        field_word(name, language),
        options,
        index=None if contested else options.index(start) if start in options else 0,
        key=f"mapping_field_{key}_{name}",
        format_func=word,
        placeholder=say("upload-choose", language),
        label_visibility="collapsed",
    )
    example.caption(literal(_beside(name, chosen, contested, proposal, language)))
    return chosen


def _beside(name: str, chosen: str | None, contested: tuple[str, ...], proposal: Proposal, language: str) -> str:
    """Examples of the chosen column, or why a person must choose."""
    if chosen is None:
        rivals = [other for other, headings in proposal.contested.items() if headings == contested and other != name]
        if len(contested) == 1 and rivals:
            words = ", ".join(field_word(other, language) for other in rivals)
            return say("mapping-contested-fields", language, column=contested[0], fields=words)
        return say("mapping-contested-columns", language, columns=", ".join(contested))
    found = next((profile for profile in proposal.profiles if profile.heading == chosen), None)
    return " · ".join(_short(text) for text in found.examples) if found else ""


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_EXAMPLE else f"{text[:LONGEST_EXAMPLE]}…"
