"""Pictures of exhibits: PNG and SVG, one or all of a page."""

import base64
import io
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Literal

from reports.errors import PictureNotDrawn
from reports.sheet import Sheet

Kind = Literal["png", "png2x", "svg"]
KINDS: tuple[Kind, ...] = ("png", "png2x", "svg")
ENDINGS: dict[Kind, str] = {"png": ".png", "png2x": "@2x.png", "svg": ".svg"}
PROJECT = Path(__file__).resolve().parent.parent
COMMAND = (sys.executable, "-s", "-E", "-X", "utf8", "-m", "reports.drawing")
SECONDS_TO_START, SECONDS_EACH = 60, 20
# An archive of the same pictures is the same file, whenever it is made.
ZIPPED_AT = (1980, 1, 1, 0, 0, 0)

_one_at_a_time = threading.Lock()


def pictures_of(wanted: Sequence[tuple[Kind, Sheet]]) -> list[bytes]:
    """The pictures in the order asked, drawn by a process of its own; raises PictureNotDrawn where it fails."""
    asked = "".join(f'["{kind}", {sheet.as_text()}]\n' for kind, sheet in wanted)
    # Two at a time would be no faster on a small server, and take the memory twice.
    with _one_at_a_time:
        try:
            process = subprocess.run(
                COMMAND, input=asked.encode(), capture_output=True, cwd=PROJECT, check=False,
                timeout=SECONDS_TO_START + SECONDS_EACH * len(wanted),
            )  # fmt: skip
        except subprocess.TimeoutExpired as late:
            raise PictureNotDrawn(f"no picture within {late.timeout} s") from late
    drawn = [base64.b64decode(line) for line in process.stdout.splitlines()]
    if process.returncode or len(drawn) != len(wanted):
        raise PictureNotDrawn(f"{len(drawn)} of {len(wanted)}, status {process.returncode}")
    return drawn


def file_name(from_on: date, to_on: date, about: str, language: str, ending: str) -> str:
    """Period, what it is and language: 2025Q3_05_posts_by_week_de.png."""
    return f"{period_code(from_on, to_on)}_{about}_{language}{ending}"


def exhibit_at(place: int, exhibit_id: str) -> str:
    """An exhibit by its place on the page, as files are named."""
    return f"{place:02d}_{exhibit_id}"


def period_code(from_on: date, to_on: date) -> str:
    """A whole quarter, month or year by its name, else both days."""
    months = (to_on.year - from_on.year) * 12 + to_on.month - from_on.month + 1
    is_whole = from_on.day == 1 and (to_on + timedelta(days=1)).day == 1
    if is_whole and months == 12 and from_on.month == 1:
        return f"{from_on.year}"
    if is_whole and months == 3 and from_on.month % 3 == 1:
        return f"{from_on.year}Q{(from_on.month + 2) // 3}"
    if is_whole and months == 1:
        return f"{from_on:%Y-%m}"
    return f"{from_on}_{to_on}"


def zipped(pictures: Iterable[tuple[str, bytes]]) -> bytes:
    """An archive of named pictures, byte for byte the same for the same pictures."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, picture in pictures:
            opened.writestr(zipfile.ZipInfo(name, ZIPPED_AT), picture, zipfile.ZIP_DEFLATED)
    return archive.getvalue()
