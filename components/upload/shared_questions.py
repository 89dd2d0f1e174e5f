"""Questions several files ask: a dozen exports of one day and account are answered once."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import streamlit as st

from components.frame.literal import literal
from components.upload.answers import ask, keep
from components.upload.drop import Table
from language import say

# One day, account and time zone usually hold for a whole download; the network of a file does not.
SHARED = ("exported_on", "account", "time_zone")
NAMES_SHOWN = 3


class Shared(NamedTuple):
    """One question of several files; file_names by the id of the dropped file."""

    asked: dict[str, Any]
    file_names: dict[str, str]


def draw_shared_questions(tables: Sequence[Table], language: str) -> None:
    """Draw one form for all of them; an answer makes every file that asks be read again."""
    shared = shared_questions(tables)
    if not shared:
        return
    with st.container(border=True, key="upload_shared"), st.form("upload_shared_questions", border=False):
        st.markdown(f"**{literal(say('upload-shared-questions', language))}**")
        st.caption(literal(say("upload-shared-help", language)))
        replies = [_draw(one, place, language) for place, one in enumerate(shared)]
        if st.form_submit_button(say("upload-shared-use", language)):
            for one, reply in zip(shared, replies, strict=True):
                for file_id in one.file_names:
                    keep(file_id, {(one.asked["id"], one.asked["about"]): reply})
            st.rerun()


def shared_questions(tables: Sequence[Table]) -> list[Shared]:
    """The questions that more than one dropped file asks, in the order of the files."""
    found: dict[tuple[str, str], Shared] = {}
    for table in tables:
        for asked in table.inspection.receipt.as_json()["questions"]:
            if asked["id"] in SHARED:
                # What a day or time zone is asked about is the file itself; accounts are told apart by network.
                about = asked["about"] if asked["id"] == "account" else ""
                one = found.setdefault((asked["id"], about), Shared(asked, {}))
                one.file_names[table.file.file_id] = table.file.file_name
    return [one for one in found.values() if len(one.file_names) > 1]


def _draw(one: Shared, place: int, language: str) -> Any:
    reply = ask(f"shared_{place}", one.asked, language)
    st.caption(literal(_files_word(one.file_names, language)))
    return reply


def _files_word(file_names: Mapping[str, str], language: str) -> str:
    names = list(file_names.values())
    shown = ", ".join(names[:NAMES_SHOWN]) + (" …" if len(names) > NAMES_SHOWN else "")
    return say("upload-shared-files", language, count=len(names), files=shown)
