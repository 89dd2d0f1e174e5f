"""Headline figures side by side."""

from collections.abc import Sequence
from typing import Literal

import streamlit as st

from components.exhibit.provenance import draw_opened, draw_opener
from components.frame.literal import literal
from components.frame.view import current
from exhibits.exhibit import Tile
from exhibits.verdicts import Held, Holds
from language import say

TILES = "tiles"
# Streamlit's blue and orange are those of better and worse: see the theme.
COLOURS: dict[str | None, Literal["blue", "orange", "off"]] = {"better": "blue", "worse": "orange"}


def draw_tiles(tiles: Sequence[Tile], name: str = "") -> None:
    """One bordered figure per tile; arrow and colour only for changes outside normal variation.

    name tells several rows of tiles on one page apart. Without a tile nothing is drawn.
    """
    if not tiles:
        return
    row = f"{TILES}_{name}" if name else TILES
    with st.container(key=f"exhibit_{row}"):
        for column, tile in zip(st.columns(len(tiles), gap="small"), tiles, strict=True):
            with column:
                _draw_tile(tile, row)
    draw_opened(row, {mark.id: mark for tile in tiles for mark in tile.marks})


def _draw_tile(tile: Tile, row: str) -> None:
    with st.container(border=True, height="stretch", gap=None):
        st.metric(
            literal(tile.label),
            literal(tile.value),
            delta=literal(tile.delta) if tile.delta else None,
            delta_color=COLOURS.get(tile.verdict, "off"),
            delta_arrow=tile.arrow or "off",
            help="\n\n".join(literal(line) for line in tile.help.splitlines()) or None,
        )
        for line in tile.note.splitlines():
            st.caption(literal(line))
        if tile.holds:
            _draw_holds(tile.metric, tile.holds)
        if tile.marks:
            draw_opener(row, tile.marks[0].id, current().language)


def _draw_holds(metric: str, holds: Holds) -> None:
    """Whether the change holds in other definitions; a sign in orange where one says the opposite."""
    language = current().language
    with st.container(key=f"tile_holds_{metric}", width="content"):
        short = literal(holds.short)
        label = f":orange[{short}]" if holds.flips else short
        with st.popover(label, type="tertiary", key=f"exhibit_holds_open_{metric}", help=literal(holds.label)):
            st.markdown(f"**{literal(say('holds-title', language))} {literal(holds.label)}**")
            for one in holds.definitions:
                st.markdown(_said(one, language))
            if holds.unknown:
                st.caption(literal(say("holds-unknown", language, names="; ".join(holds.unknown))))
            st.caption(literal(say("holds-note", language)))


def _said(one: Held, language: str) -> str:
    sign = {"up": "▲", "down": "▼", "same": "="}[one.direction]
    verdict = say(f"holds-{one.direction}", language)
    line = f"{sign} {literal(one.label)}: {literal(one.change)} · {literal(verdict)}"
    return f":orange[{line} · {literal(say('holds-flips', language))}]" if one.flips else line
