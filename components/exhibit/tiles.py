"""Headline figures side by side."""

from collections.abc import Sequence

import streamlit as st

from components.exhibit.provenance import draw_opened, draw_opener
from components.frame.literal import literal
from components.frame.view import current
from exhibits.exhibit import Tile

TILES = "tiles"


def draw_tiles(tiles: Sequence[Tile]) -> None:
    """One bordered figure per tile; no arrows and no colour, because a change alone is no verdict."""
    with st.container(key="exhibit_tiles"):
        for column, tile in zip(st.columns(len(tiles), gap="small"), tiles, strict=True):
            with column:
                _draw_tile(tile)
    draw_opened(TILES, {mark.id: mark for tile in tiles for mark in tile.marks})


def _draw_tile(tile: Tile) -> None:
    with st.container(border=True, height="stretch", gap=None):
        st.metric(
            literal(tile.label),
            literal(tile.value),
            delta=literal(tile.delta) if tile.delta else None,
            delta_color="off",
            delta_arrow="off",
            help="\n\n".join(literal(line) for line in tile.help.splitlines()) or None,
        )
        for line in tile.note.splitlines():
            st.caption(literal(line))
        if tile.marks:
            draw_opener(TILES, tile.marks[0].id, current().language)
