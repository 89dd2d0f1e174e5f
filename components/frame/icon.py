"""Draws icon.png, the page icon: one person, then others. `python -m components.frame.icon` writes it anew."""

import struct
import zlib
from pathlib import Path

SIZE = 64
FINER = 4
MAGENTA, WHITE, NOTHING = (226, 0, 116, 255), (255, 255, 255, 255), (0, 0, 0, 0)
DOTS = ((20.0, 40.0, 10.0), (40.0, 23.0, 7.0), (49.0, 44.0, 4.5))
CORNER = 14.0

Colour = tuple[int, int, int, int]


def _colour_at(x: float, y: float) -> Colour:
    if any((x - cx) ** 2 + (y - cy) ** 2 <= radius**2 for cx, cy, radius in DOTS):
        return WHITE
    beyond_x, beyond_y = (max(CORNER - at, at - (SIZE - CORNER), 0.0) for at in (x, y))
    return MAGENTA if beyond_x**2 + beyond_y**2 <= CORNER**2 else NOTHING


def _pixel(column: int, row: int) -> bytes:
    steps = [(step + 0.5) / FINER for step in range(FINER)]
    colours = [_colour_at(column + dx, row + dy) for dy in steps for dx in steps]
    seen = [colour for colour in colours if colour[3]] or [NOTHING]
    mixed = [round(sum(colour[band] for colour in seen) / len(seen)) for band in range(3)]
    return bytes([*mixed, round(sum(colour[3] for colour in colours) / len(colours))])


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png() -> bytes:
    """The icon as PNG."""
    rows = b"".join(b"\0" + b"".join(_pixel(column, row) for column in range(SIZE)) for row in range(SIZE))
    header = struct.pack(">IIBBBBB", SIZE, SIZE, 8, 6, 0, 0, 0)
    chunks = _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(rows, 9)) + _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


if __name__ == "__main__":
    Path(__file__).with_name("icon.png").write_bytes(png())
