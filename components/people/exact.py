"""Proposals that rest on an equal handle, address or name: confirmed together, each with a tick of its own."""

from typing import Any

import pandas as pd
import streamlit as st

from components.frame.literal import literal
from components.people.acting import decide, draw_foreseen
from components.people.words import account_word, reason_word
from jobs.matching import AccountDecision, Matching, Proposal
from language import day, say

ROW_HEIGHT, SHOWN_ROWS = 35, 8
COLUMNS = ("ticked", "account", "author", "member", "why", "posts", "last", "from", "to")
EDITABLE = ("ticked", "from", "to")


def draw_exact(known: Matching, platform: str | None, language: str) -> None:
    """The table and its button; nothing where there is no such proposal."""
    exact = exact_proposals(known, platform)
    if not exact:
        return
    st.subheader(say("people-exact", language, count=len(exact)), anchor=False)
    st.caption(literal(say("people-exact-help", language)))
    by_name = sum(not one.is_certain for one in exact)
    all_names = by_name > 0 and st.checkbox(
        say("people-tick-names", language, count=by_name), key=f"people_names_{known.data_version}"
    )
    edited = _draw_table(exact, known, all_names, platform, language)
    ticked = [(one, row) for one, (_, row) in zip(exact, edited.iterrows(), strict=True) if row["ticked"]]
    decisions = [_decision(one, row) for one, row in ticked]
    reversed_days = [one for one in decisions if one.from_on and one.to_on and one.from_on >= one.to_on]
    if reversed_days:
        st.error(literal(say("people-days-reversed", language)))
    elif decisions:
        days = [one.account.last_on for one, _ in ticked if one.account.last_on]
        count = sum(known.counts.get((*one.account.key, one.person.member_id), 0) for one, _ in ticked)
        st.caption(literal(say("people-together", language, count=count)))
        draw_foreseen(decisions, max(days, default=None), "exact", language)
        label = say("people-match-all", language, count=len(decisions))
        if st.button(label, key="people_match_exact", type="primary"):
            decide(decisions)


def exact_proposals(known: Matching, platform: str | None) -> list[Proposal]:
    """The exact ones of a channel, those that are ticked at first on top, then by posts."""
    exact = [found[0] for found in known.proposals.values() if found[0].is_exact]
    shown = [one for one in exact if platform in (None, one.account.platform)]
    return sorted(shown, key=lambda one: (not one.is_certain, -one.account.posts, one.account.key))


def _draw_table(
    exact: list[Proposal], known: Matching, all_names: bool, platform: str | None, language: str
) -> pd.DataFrame:
    rows = pd.DataFrame([_cells(one, known, all_names, language) for one in exact], columns=list(COLUMNS))
    rows = rows.astype({"from": "datetime64[ns]", "to": "datetime64[ns]"})
    edited: pd.DataFrame = st.data_editor(
        rows,
        hide_index=True,
        placeholder="–",
        key=f"people_exact_{known.data_version}_{all_names}_{platform}_{language}",
        height=ROW_HEIGHT * (min(len(exact), SHOWN_ROWS) + 1) + 3,
        disabled=[name for name in COLUMNS if name not in EDITABLE],
        column_config=_shapes(language),
    )
    return edited


def _cells(one: Proposal, known: Matching, all_names: bool, language: str) -> list[Any]:
    counted = known.counts.get((*one.account.key, one.person.member_id), 0)
    member = " · ".join(part for part in (one.person.name, one.person.unit) if part)
    return [
        one.is_certain or all_names, account_word(one.account.key, language), one.account.author_name, member,
        reason_word(one, language), counted, day(one.account.last_on, language), None, None,
    ]  # fmt: skip


def _shapes(language: str) -> dict[str, Any]:
    words = {name: say(f"people-column-{name}", language) for name in COLUMNS}
    pattern = "DD.MM.YYYY" if language == "de" else "D MMM YYYY"
    widths = {"account": 230, "author": 150, "member": 265, "why": 220, "last": 100}
    shapes: dict[str, Any] = {
        name: st.column_config.TextColumn(words[name], width=width) for name, width in widths.items()
    }
    shapes["ticked"] = st.column_config.CheckboxColumn(words["ticked"], width=100)
    shapes["posts"] = st.column_config.NumberColumn(words["posts"], format="localized", width=115)
    help_of = {"from": say("people-from-help", language), "to": say("people-to-help", language)}
    shapes |= {
        name: st.column_config.DateColumn(words[name], format=pattern, width=95, help=help_of[name])
        for name in ("from", "to")
    }
    return shapes


def _decision(one: Proposal, row: Any) -> AccountDecision:
    from_on = None if pd.isna(row["from"]) else row["from"].date()
    to_on = None if pd.isna(row["to"]) else (row["to"] + pd.Timedelta(days=1)).date()
    return AccountDecision("match", *one.account.key, one.person.member_id, from_on, to_on)
