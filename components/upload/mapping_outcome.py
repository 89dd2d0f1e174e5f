"""What a mapping would make of a table: what is still missing, what is left out, what is empty, the first rows."""

import json

import streamlit as st

from components.frame.literal import literal
from components.upload.drop import Table
from components.upload.mapping_columns import Choice
from components.upload.mapping_words import field_word
from components.upload.preview import draw_previews
from components.upload.words import column_word, reason_sentence
from jobs.mappings import Mapping, Outcome, UnknownTable, missing_needs, outcome_of
from jobs.repairs import repair_cards
from jobs.wording import told
from language import number, say

ASKED_HERE = ("date_order", "decimal_mark", "time_zone")
OUTCOMES_KEPT = 8
CAUSES_SHOWN = 3


def outcome_kept(table: Table, unknown: UnknownTable, mapping: Mapping) -> Outcome:
    """What a mapping makes of a table, worked out once per mapping."""
    kept: dict[str, Outcome] = st.session_state.setdefault("mapping_outcomes", {})
    key = f"{table.key} {json.dumps(mapping.as_json(), sort_keys=True)}"
    if key not in kept:
        kept[key] = outcome_of(unknown, mapping, table.inspection.file_name) if len(mapping.columns) > 1 else Outcome()
        while len(kept) > OUTCOMES_KEPT:
            kept.pop(next(iter(kept)))
    return kept[key]


def draw_outcome(mapping: Mapping, choice: Choice, outcome: Outcome, language: str) -> bool:
    """Draw what comes of the mapping; gives whether something still stands in the way."""
    if choice.ignored:
        st.caption(literal(say("mapping-ignored", language, columns=", ".join(choice.ignored))))
    blocks = [*_blocks(mapping, choice, language)]
    if outcome.refusal:
        blocks.append(told(outcome.refusal[0], language, **outcome.refusal[1]))
    for sentence in blocks:
        st.warning(literal(sentence), icon=":material/front_hand:")
    open_questions = [asked for asked in outcome.questions if asked.id in ASKED_HERE]
    if open_questions:
        st.warning(literal(say("mapping-choose-above", language)), icon=":material/front_hand:")
    _draw_empty(outcome, _unclear(outcome), language)
    for card in repair_cards(outcome.problems)[:CAUSES_SHOWN]:
        heading = say("upload-repair-heading", language, column=card.column, count=card.count)
        st.caption(literal(f"{heading} {reason_sentence(card.reason, language)}"))
    return bool(blocks or open_questions)


def draw_first_rows(outcome: Outcome, language: str) -> None:
    """The first rows as the mapping reads them, below what ends it: the button stays beside the choices."""
    draw_previews(outcome.previews, _unclear(outcome), True, language)


def _unclear(outcome: Outcome) -> frozenset[str]:
    """The headings whose cells can still be read in two ways."""
    return frozenset(asked.about for asked in outcome.questions if asked.id in ASKED_HERE)


def _blocks(mapping: Mapping, choice: Choice, language: str) -> list[str]:
    """What keeps the mapping from being used, one sentence each."""
    sentences = [say(f"mapping-missing-{need.replace('_', '-')}", language) for need in missing_needs(mapping)]
    for heading, names in choice.doubled.items():
        fields = ", ".join(field_word(name, language) for name in names)
        sentences.append(say("mapping-doubled", language, column=heading, fields=fields))
    if choice.undecided:
        fields = ", ".join(field_word(name, language) for name in choice.undecided)
        sentences.append(say("mapping-undecided", language, fields=fields))
    return sentences


def _draw_empty(outcome: Outcome, unclear: frozenset[str], language: str) -> None:
    """An empty cell was not delivered; it does not become a zero."""
    shares = [
        f"{column_word(column.name, language)} {number(column.empty_share, 'p', language)}"
        for preview in outcome.previews
        for column in preview.columns
        if column.form == "number" and column.empty_share > 0 and column.heading not in unclear
    ]
    st.caption(
        literal(
            say("mapping-empty", language, columns=", ".join(shares)) if shares else say("mapping-no-empty", language)
        )
    )
