"""What a file cannot say: asked in the reader's words, kept per file until it is imported."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import UTC, date, datetime
from typing import Any

import streamlit as st

from components.frame import names
from components.frame.literal import literal
from jobs.imports import Answers
from jobs.previews import reading_of
from jobs.wording import choice_told, export_name, in_question
from language import day_in_words, exact, say, time_zones

KNOWN_QUESTIONS = (
    "layout", "account", "network", "exported_on", "year", "time_zone", "date_order", "decimal_mark",
)  # fmt: skip
# One answer holds for the whole file, however many of its columns leave it open.
ASKED_ONCE = ("date_order", "decimal_mark", "network")
NETWORKS = ("linkedin", "instagram", "facebook", "x", "tiktok", "youtube")
ANSWER_WIDTH = 720
# The oldest of the platforms whose days carry no year began in 2016; tools in between write older ones as well.
EARLIEST_YEAR = 2010


def answers_for(file_id: str) -> Answers:
    """The answers given so far for a file."""
    given: Answers = st.session_state.setdefault("upload_answers", {}).get(file_id, Answers())
    return given


def draw_questions(file_id: str, questions: Sequence[dict[str, Any]], language: str) -> None:
    """Ask every open question of a file in one form; a complete answer makes it be read again."""
    with st.form(f"upload_questions_{file_id}", border=False):
        st.markdown(f"**{literal(say('upload-questions', language))}**")
        replies = {(asked["id"], asked["about"]): ask(file_id, asked, language) for asked in asked_once(questions)}
        if st.form_submit_button(say("upload-answer", language)):
            keep(file_id, replies)
            st.rerun()


def asked_once(questions: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The questions of a file, those that one answer settles for several columns put together."""
    asked: dict[Any, dict[str, Any]] = {}
    for question in questions:
        key = question["id"] if question["id"] in ASKED_ONCE else (question["id"], question["about"])
        earlier = asked.get(key)
        if earlier is None:
            asked[key] = dict(question)
        else:
            earlier["about"] = f"{earlier['about']}, {question['about']}"
            earlier["rows"] = max(earlier.get("rows", 0), question.get("rows", 0))
            earlier["examples"] = [*earlier.get("examples", ()), *question.get("examples", ())]
    return list(asked.values())


def question_sentence(asked: dict[str, Any], language: str) -> str:
    """What is open, where, and the cell that shows it."""
    name, about = asked["id"], asked.get("about") or ""
    if name not in KNOWN_QUESTIONS:
        return say("upload-question-other", language, about=about, question=name)
    text_id = f"upload-question-{name.replace('_', '-')}"
    readings = telling_example(asked, language)
    if readings:
        example, first, second = readings
        slots = {"example": example, "first": first, "second": second, "rows": asked.get("rows", 0)}
        return say(f"{text_id}-example", language, about=about, **slots)
    if name == "network" and about:
        return say("upload-question-network-of", language, about=about)
    words = {"account": names.channel, "layout": export_name}
    return say(text_id, language, about=words[name](about, language) if name in words else about)


def telling_example(asked: dict[str, Any], language: str) -> tuple[str, str, str] | None:
    """A cell that means something else under each choice, with both meanings; None if there is none."""
    for example in asked.get("examples", ()):
        readings = [reading_of(asked["id"], choice, example) for choice in asked["choices"]]
        if None not in readings and len(set(readings)) > 1:
            # A reader expects the small number, with its decimals, before the large one.
            first, second = sorted(readings) if asked["id"] == "decimal_mark" else readings
            return example, _reading_word(first, language), _reading_word(second, language)
    return None


def _reading_word(reading: Any, language: str) -> str:
    return day_in_words(reading, language) if isinstance(reading, date) else exact(reading, language)


def ask(file_id: str, asked: dict[str, Any], language: str) -> Any:
    """Draw one question; gives the answer, None as long as there is none."""
    name, about, choices = asked["id"], asked.get("about") or "", list(asked.get("choices") or ())
    label = literal(question_sentence(asked, language))
    key = f"upload_answer_{file_id}_{name}_{about}"
    if name == "layout":
        st.markdown(label)
        is_agreed = st.checkbox(say("upload-agree", language, export=export_name(about, language)), key=key)
        return about if is_agreed else None
    if name == "year":
        choices = list(range(datetime.now(UTC).year, EARLIEST_YEAR - 1, -1))
    if name == "exported_on":
        form = "DD.MM.YYYY" if language == "de" else "DD/MM/YYYY"
        return st.date_input(label, value=None, key=key, format=form, width=ANSWER_WIDTH)
    usual = {"time_zone": time_zones(language), "network": NETWORKS}.get(name, ())
    if choices or usual:
        return st.selectbox(
            label,
            choices or usual,
            index=None,
            key=key,
            placeholder=say("upload-choose", language),
            format_func=lambda one: choice_told(name, one, language),
            width=ANSWER_WIDTH,
        )
    return st.text_input(label, key=key, placeholder=say("upload-type-here", language), width=ANSWER_WIDTH)


def draw_given(file_id: str, language: str) -> None:
    """The answers a file was read with, and a way to take them back and be asked again."""
    said = {name: value for name, value in vars(answers_for(file_id)).items() if value and name in KNOWN_QUESTIONS}
    if not said:
        return
    told = " · ".join(
        f"{in_question(name, language)}: {_given_word(name, value, language)}" for name, value in said.items()
    )
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption(literal(say("upload-answered", language, answers=told)), width="content")
        if st.button(say("upload-answer-again", language), key=f"upload_answer_again_{file_id}", type="tertiary"):
            given = answers_for(file_id)
            st.session_state["upload_answers"][file_id] = Answers(
                mappings=given.mappings, corrections=given.corrections
            )
            st.rerun()


def draw_rule(file_id: str, card_key: str, rule: str, language: str) -> None:
    """The answer that decides how the cells of a card are read, to be changed right there; the file is read again."""
    given = getattr(answers_for(file_id), rule)
    if given is None:
        return
    choices = {"date_order": ("dmy", "mdy"), "decimal_mark": (",", ".")}[rule]
    chosen = st.segmented_control(
        literal(in_question(rule, language)), choices, default=given, key=f"upload_rule_{card_key}",
        format_func=lambda one: choice_told(rule, one, language),
    )  # fmt: skip
    if chosen and chosen != given:
        keep(file_id, {(rule, ""): chosen})
        st.rerun()


def _given_word(question: str, value: Any, language: str) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{names.channel(platform, language)} {handle}" for platform, handle in value.items())
    if isinstance(value, date):
        return day_in_words(value, language)
    return choice_told(question, value, language)


def keep(file_id: str, replies: dict[tuple[str, str], Any]) -> None:
    """Keep the answers given to the questions of a file; one left open changes nothing."""
    given = answers_for(file_id)
    changes: dict[str, Any] = {field.name: getattr(given, field.name) for field in fields(Answers)}
    for (name, about), reply in replies.items():
        if not reply:
            continue
        if name == "account":
            changes["account"] = {**changes["account"], about: str(reply).strip()}
        elif name in changes:
            changes[name] = reply
    st.session_state.setdefault("upload_answers", {})[file_id] = Answers(**changes)
