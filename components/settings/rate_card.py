"""The rate card media values are told under: rates by channel, who answers for them, and the switch."""

from datetime import UTC, datetime
from typing import Any

import pandas as pd
import streamlit as st

from components.frame.literal import literal
from components.frame.names import channel
from components.settings.editing import Incomplete, draw_line
from components.settings.fields import draw_field
from components.settings.tables import NOTHING, PLATFORMS
from jobs.settings import KINDS_OF_RATE, Program, RateCard, Settings, UnsuitableCard, rate_card_of
from language import number, say

COLUMNS = ("channel", "kind", "low", "high")
RATE_CARD = ("rate_card", "media_value_shown")


def draw_rate_card(known: Program, language: str) -> None:
    """The card with its rates, and whether values are shown."""
    for setting in RATE_CARD:
        draw_line(setting, known, language)
    card = known.settings.rate_card
    if card is None:
        if known.settings.media_value_shown:
            st.warning(literal(say("rate-card-switch-without", language)), icon=":material/info:")
        return
    rows = [(channel(one.channel, language), _kind(one.kind, language), number(one.low, "r", language),
             number(one.high, "r", language)) for one in card.rates]  # fmt: skip
    st.dataframe(pd.DataFrame(rows, columns=list(_labels(language).values())), hide_index=True, width="stretch")


def rate_card_form(held: Settings, language: str) -> dict[str, Any]:
    """Currency, owner, day and a row per rate; without rows and owner there is no card."""
    shown = draw_field("media_value_shown", held.media_value_shown, language)
    card, about = held.rate_card, st.columns(3)
    currency = about[0].text_input(
        say("rate-card-currency", language), card.currency if card else "EUR", key="settings_field_rate_currency"
    )
    owner = about[1].text_input(
        say("rate-card-owner", language), card.owner if card else "", key="settings_field_rate_owner"
    )
    stated_on = about[2].date_input(
        say("rate-card-day", language), card.stated_on if card else datetime.now(UTC).date(),
        key="settings_field_rate_day", format="DD.MM.YYYY" if language == "de" else "YYYY-MM-DD",
    )  # fmt: skip
    rates = _rates(card, language)
    if not rates and not owner.strip():
        return {"media_value_shown": shown, "rate_card": None}
    stated = {"currency": currency.strip().upper(), "owner": owner, "stated_on": str(stated_on), "rates": rates}
    try:
        return {"media_value_shown": shown, "rate_card": rate_card_of(stated)}
    except UnsuitableCard as unsuitable:
        said = say("rate-card-unsuitable", language, expected=unsuitable.expected, found=_found(unsuitable, language))
        raise Incomplete(said) from None


def _rates(card: RateCard | None, language: str) -> list[dict[str, Any]]:
    labels = _labels(language)
    held = [(one.channel, one.kind, one.low, one.high) for one in card.rates] if card else []
    rows = pd.DataFrame(held, columns=list(labels.values())).astype({labels["low"]: float, labels["high"]: float})
    option, amount = st.column_config.SelectboxColumn, st.column_config.NumberColumn(min_value=0.0)
    edited = st.data_editor(
        rows, hide_index=True, num_rows="dynamic", key="settings_table_rates", width="stretch", placeholder=NOTHING,
        column_config={
            labels["channel"]: option(options=PLATFORMS, format_func=lambda one: channel(one, language)),
            labels["kind"]: option(options=KINDS_OF_RATE, format_func=lambda one: _kind(one, language)),
            labels["low"]: amount, labels["high"]: amount,
        },
    )  # fmt: skip
    if edited.isna().any(axis=None):
        raise Incomplete(say("rate-card-unsuitable", language, expected="incomplete", found=NOTHING))
    return [dict(zip(COLUMNS, row, strict=True)) for row in edited.itertuples(index=False, name=None)]


def _labels(language: str) -> dict[str, str]:
    return {name: say(f"rate-card-{name}", language) for name in COLUMNS}


def _kind(kind: str, language: str) -> str:
    return say("rate-card-kind-name", language, kind=kind)


def _found(unsuitable: UnsuitableCard, language: str) -> str:
    """What stands there, channel and rate in the reader's words."""
    if unsuitable.expected != "once":
        return unsuitable.found
    platform, kind = unsuitable.found.split(" · ")
    return f"{channel(platform, language)} · {_kind(kind, language)}"
