"""What holds for all rows of a mapped table, and what its cells leave open: days, decimals, time zone, as-of day."""

from collections.abc import Callable, Sequence
from collections.abc import Mapping as Lookup
from typing import Any, get_args

import streamlit as st

from components.frame import names
from components.frame.literal import literal
from components.upload.answers import NETWORKS, question_sentence
from components.upload.mapping_words import field_word
from jobs.mappings import AsOfRule, Grain, Mapping, OpenQuestion, UnknownTable, row_of
from jobs.previews import reading_of
from language import exact, say, time_zone, time_zones

TYPES = ("reaction", "comment", "share")
COUNTED_BY_DAY = ("running", "gained")
MARKS = (",", ".")
ORDERS = ("dmy", "mdy")


def draw_constants(
    key: str, grain: Grain, columns: Lookup[str, str], platform: str | None, known: Mapping | None, language: str
) -> dict[str, str]:
    """What no column says and holds for every row."""
    given = known.constants if known else {"platform": platform or ""}
    asked = _asked_constants(grain, columns)
    said: dict[str, Any] = {}
    if not asked:
        return {}
    st.markdown(literal(say("mapping-for-all-rows", language)))
    for place, name in zip(st.columns(max(len(asked), 2)), asked, strict=False):
        with place:
            said[name] = DRAWN[name](f"mapping_constant_{key}_{name}", given.get(name, ""), language)
    return {name: value for name, value in said.items() if value}


def _asked_constants(grain: Grain, columns: Lookup[str, str]) -> list[str]:
    asked = []
    if grain in ("post", "post_day", "account_day", "interaction", "share") and "platform" not in columns:
        asked.append("platform")
    is_person_known = bool({"author_account", "author_name"} & set(columns))
    if grain == "account_day" and "account" not in columns:
        asked.append("account")
    if grain in ("post", "post_day") and not is_person_known:
        asked += ["account", "without_person"]
    if grain == "post_day":
        asked.append("daily_figures")
    if grain == "interaction" and "type" not in columns:
        asked.append("type")
    if grain == "comparator_day" and "is_ours" not in columns:
        asked.append("our_name")
    return asked


def _chosen(
    name: str, options: Sequence[str], word: Callable[[str, str], str]
) -> Callable[[str, str, str], str | None]:
    def draw(key: str, start: str, language: str) -> str | None:
        return st.selectbox(
            say(f"mapping-constant-{name.replace('_', '-')}", language),
            options,
            index=options.index(start) if start in options else None,
            key=key,
            format_func=lambda option: word(option, language),
            placeholder=say("upload-choose", language),
        )

    return draw


def _typed(name: str) -> Callable[[str, str, str], str]:
    def draw(key: str, start: str, language: str) -> str:
        return st.text_input(say(f"mapping-constant-{name.replace('_', '-')}", language), start, key=key).strip()

    return draw


def _draw_without_person(key: str, start: str, language: str) -> str:
    return "yes" if st.checkbox(say("mapping-constant-without-person", language), bool(start), key=key) else ""


DRAWN: dict[str, Callable[[str, str, str], str | None]] = {
    "platform": _chosen("platform", NETWORKS, names.channel),
    "type": _chosen("type", TYPES, lambda one, language: say(f"mapping-type-{one}", language)),
    "daily_figures": _chosen(
        "daily_figures", COUNTED_BY_DAY, lambda one, language: say(f"mapping-daily-{one}", language)
    ),
    "account": _typed("account"),
    "our_name": _typed("our_name"),
    "without_person": _draw_without_person,
}


def draw_rules(
    key: str, unknown: UnknownTable, bare: Mapping, questions: Sequence[OpenQuestion], known: Mapping | None,
    language: str,
) -> dict[str, Any]:  # fmt: skip
    """Force a choice where cells can be read in two ways, with the cell that shows it; None = not chosen yet."""
    rules: dict[str, Any] = {}
    first = {question.id: question for question in reversed(questions)}
    if "date_order" in first:
        asked = vars(first["date_order"])
        rules["date_order"] = st.radio(
            literal(question_sentence(asked, language)),
            ORDERS,
            index=ORDERS.index(known.date_order) if known and known.date_order else None,
            key=f"mapping_date_order_{key}",
            format_func=lambda order: say(f"upload-choice-{order}", language),
            horizontal=True,
        )
    if "decimal_mark" in first:
        rules["decimal_mark"] = _draw_mark(key, unknown, bare, first["decimal_mark"], known, language)
    if "time_zone" in first:
        zones = time_zones(language)
        rules["time_zone"] = st.selectbox(
            literal(question_sentence(vars(first["time_zone"]), language)),
            zones,
            index=zones.index(known.time_zone) if known and known.time_zone in zones else None,
            key=f"mapping_time_zone_{key}",
            format_func=lambda zone: time_zone(zone, language),
            placeholder=say("upload-choose", language),
        )
    return rules


def _draw_mark(
    key: str, unknown: UnknownTable, bare: Mapping, question: OpenQuestion, known: Mapping | None, language: str
) -> str | None:
    """Whole numbers can only be meant as thousands: the reader agrees to that, or says that they are not whole."""
    example = question.examples[0]
    mark = next(sign for sign in example if sign in MARKS)
    thousands = MARKS[1 - MARKS.index(mark)]
    field = next((name for name, heading in bare.columns.items() if heading == question.about), question.about)
    reading = int(reading_of("decimal_mark", thousands, example) or 0)
    label = say(
        "mapping-number-reading",
        language,
        column=field_word(field, language),
        row=str(row_of(unknown, question.about, example) or ""),
        example=example,
        reading=str(reading) if language == "de" else exact(reading, language),
    )
    words = {thousands: "mapping-number-right", mark: f"mapping-number-{'point' if mark == '.' else 'comma'}"}
    options = (thousands, mark)
    return st.radio(
        literal(label),
        options,
        index=options.index(known.decimal_mark) if known and known.decimal_mark else None,
        key=f"mapping_decimal_mark_{key}",
        format_func=lambda option: say(words[option], language),
        horizontal=True,
    )


def draw_as_of(key: str, grain: Grain, known: Mapping | None, language: str) -> AsOfRule:
    """As of which day the figures are: that of the export, or the last one in the file."""
    rules: tuple[AsOfRule, ...] = get_args(AsOfRule)
    if grain not in ("post", "account_day"):
        return "asked"
    usual: AsOfRule = "last_day" if grain == "account_day" else "asked"
    chosen: AsOfRule | None = st.radio(
        say("mapping-as-of", language),
        rules,
        index=rules.index(known.as_of if known else usual),
        key=f"mapping_as_of_{key}",
        format_func=lambda rule: say(f"mapping-as-of-{rule.replace('_', '-')}", language),
        horizontal=True,
    )
    return chosen or usual
