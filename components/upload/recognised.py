"""The exports this release recognises, by network: what each platform calls its own, and what tools hand out."""

from collections.abc import Sequence

import streamlit as st

from components.frame import names
from components.frame.literal import literal
from components.upload.words import export_texts
from language import say

NETWORKS = ("linkedin", "meta", "x", "tiktok", "youtube")
# Exports of Facebook alone stand beside those of both Meta networks; sheets of any origin beside nobody's.
STANDS_WITH = {"facebook": "meta", "generic": "own"}
GROUPS = (*NETWORKS, "tools", "own")


def draw_recognised(language: str) -> None:
    """One line per network, and what to do about any other table."""
    st.markdown(f"**{literal(say('upload-recognised', language))}**")
    for group, texts in recognised_by_network(language).items():
        name, exports = st.columns([2, 7])
        name.markdown(literal(_group_word(group, language)))
        exports.markdown(literal(" · ".join(texts)))
    st.caption(literal(say("upload-recognised-help", language)))


def recognised_by_network(language: str) -> dict[str, list[str]]:
    """The names of exports by network; our templates stand beside this list, each with its download."""
    grouped: dict[str, list[str]] = {group: [] for group in GROUPS}
    for text_id in export_texts():
        first = text_id.split("-")[1]
        group = STANDS_WITH.get(first, first if first in NETWORKS else "tools")
        grouped[group].append(say(text_id, language))
    return {group: _without_repetition(texts, _group_word(group, language)) for group, texts in grouped.items()}


def _without_repetition(texts: Sequence[str], group: str) -> list[str]:
    """ "Page: posts" and "Page: visitors" as "Page: posts, visitors"; what the line begins with is not said again."""
    heads: dict[str, list[str]] = {}
    for text in sorted(texts, key=str.casefold):
        head, mark, tail = text.partition(": ")
        heads.setdefault(head if mark else "", []).append(tail if mark else text)
    return [", ".join(tails) if head in ("", group) else f"{head}: {', '.join(tails)}" for head, tails in heads.items()]


def _group_word(group: str, language: str) -> str:
    return (
        say(f"upload-network-{group}", language)
        if group in ("meta", "tools", "own")
        else names.channel(group, language)
    )
