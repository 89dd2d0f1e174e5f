"""All open accounts with the best proposal of each, and one of them at a time to decide about."""

from typing import Any

import pandas as pd
import streamlit as st

from components.frame.literal import literal
from components.frame.names import channel
from components.people.acting import decide, draw_days, draw_foreseen, is_possible
from components.people.words import author_word, person_word, reason_word
from jobs.matching import AccountDecision, Matching, OpenAccount, Person, Proposal
from language import day, say

MOST_LISTED = 500
ROW_HEIGHT, SHOWN_ROWS = 35, 8
SOMEBODY_ELSE = ""


def draw_one_by_one(known: Matching, platform: str | None, language: str) -> None:
    """The list on the left, the decision on the right."""
    accounts = open_accounts(known, platform)
    if not accounts:
        return
    st.subheader(say("people-open", language, count=len(accounts)), anchor=False)
    st.caption(literal(say("people-open-help", language)))
    table, card = st.columns([7, 5], gap="medium")
    with table:
        _draw_list(accounts[:MOST_LISTED], known, language)
        if len(accounts) > MOST_LISTED:
            st.caption(literal(say("people-open-more", language, count=len(accounts) - MOST_LISTED)))
    with card, st.container(border=True, key="people_one"):
        chosen: OpenAccount | None = st.selectbox(
            say("people-choose", language),
            accounts[:MOST_LISTED],
            index=None,
            key=f"people_account_{known.data_version}_{platform}",
            format_func=lambda account: author_word(account, language),
            placeholder=say("people-choose-placeholder", language),
        )
        if chosen is None:
            st.caption(literal(say("people-choose-help", language)))
        else:
            _draw_decision(chosen, known, language)


def open_accounts(known: Matching, platform: str | None) -> list[OpenAccount]:
    """Those somebody has to look at: with an inexact proposal first, then the busiest; exact ones stand above."""
    ranks = {key: found[0] for key, found in known.proposals.items()}
    shown = [account for account in known.accounts if platform in (None, account.platform)]
    rest = [account for account in shown if account.key not in ranks or not ranks[account.key].is_exact]
    exact = [account for account in shown if account.key in ranks and ranks[account.key].is_exact]
    return sorted(rest, key=lambda account: (account.key not in ranks, -account.posts, account.key)) + exact


def _draw_list(accounts: list[OpenAccount], known: Matching, language: str) -> None:
    names = ("channel", "account", "author", "posts", "last", "proposal")
    rows = pd.DataFrame([_cells(account, known, language) for account in accounts], columns=list(names))
    widths = {"channel": 85, "account": 225, "author": 165, "last": 105, "proposal": 190}
    shapes: dict[str, Any] = {
        name: st.column_config.TextColumn(say(f"people-column-{name}", language), width=width)
        for name, width in widths.items()
    }
    shapes["posts"] = st.column_config.NumberColumn(
        say("people-column-written", language), format="localized", width=80
    )
    st.dataframe(
        rows, hide_index=True, column_config=shapes, placeholder="–",
        height=ROW_HEIGHT * (min(len(rows), SHOWN_ROWS) + 1) + 3,
        alt=say("people-open-alt", language, count=len(rows)),
    )  # fmt: skip


def _cells(account: OpenAccount, known: Matching, language: str) -> list[Any]:
    found = known.proposals.get(account.key, ())
    about = [channel(account.platform, language), account.account, account.author_name]
    return [*about, account.posts, day(account.last_on, language), _names(found)]


def _names(found: tuple[Proposal, ...]) -> str | None:
    return None if not found else " / ".join(one.person.name or one.person.member_id for one in found)


def _draw_decision(account: OpenAccount, known: Matching, language: str) -> None:
    person = _draw_candidates(account, known, language)
    from_on, to_on = draw_days("one", language)
    if not is_possible(from_on, to_on, language):
        return
    match = AccountDecision("match", *account.key, person.member_id, from_on, to_on) if person else None
    if match:
        draw_foreseen([match], account.last_on, "one", language)
    with st.container(horizontal=True):
        if st.button(say("people-match", language), key="people_match_one", type="primary", disabled=match is None):
            decide([match] if match else [])
        if st.button(say("people-external", language), key="people_external_one"):
            decide([AccountDecision("external", *account.key, None, from_on, to_on)])
    st.caption(literal(say("people-external-help", language)))


def _draw_candidates(account: OpenAccount, known: Matching, language: str) -> Person | None:
    """Whom the account is matched to: nobody is chosen beforehand."""
    found = {one.person.member_id: one for one in known.proposals.get(account.key, ())}
    place = f"{known.data_version}_{account.platform}_{account.account}"
    chosen: str | None = SOMEBODY_ELSE
    if found:
        chosen = st.radio(
            say("people-whose", language),
            [*found, SOMEBODY_ELSE],
            index=None,
            key=f"people_whose_{place}",
            format_func=lambda one: person_word(found[one].person) if one else say("people-somebody-else", language),
            captions=[*(_caption(one, known, language) for one in found.values()), ""],
        )
    if chosen != SOMEBODY_ELSE:
        return found[chosen].person if chosen else None
    person: Person | None = st.selectbox(
        say("people-member", language),
        known.people,
        index=None,
        key=f"people_member_{place}",
        format_func=person_word,
        placeholder=say("people-member-placeholder", language),
    )
    return person


def _caption(one: Proposal, known: Matching, language: str) -> str:
    count = known.counts.get((*one.account.key, one.person.member_id), 0)
    return literal(f"{reason_word(one, language)} · {say('people-would-count', language, count=count)}")
