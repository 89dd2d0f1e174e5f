"""The ear of the privacy journeys hears a planted word wherever it may stand."""

import json
import zipfile
from io import BytesIO

import pyarrow as pa
import pytest
from openpyxl import Workbook

from components.frame.navigation import PAGES as MENU
from tests.privacy.eavesdropping import heard_in, spoken_in
from tests.privacy.planted import PAGES, WITH_FIGURES

NAME = "Jördis & Åse <Qvögel>"


def workbook() -> bytes:
    """A workbook with the name in a cell."""
    written, book = BytesIO(), Workbook()
    book.active.append(["Name", NAME])  # type: ignore[union-attr]  # a new workbook has a sheet
    book.save(written)
    return written.getvalue()


def frame() -> bytes:
    """A table as the browser gets it."""
    table, sink = pa.table({"Name": [NAME]}), BytesIO()
    with pa.ipc.new_stream(sink, table.schema) as stream:
        stream.write_table(table)
    return sink.getvalue()


def packed() -> bytes:
    """The workbook in an archive."""
    sink = BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("figures.xlsx", workbook())
    return sink.getvalue()


@pytest.mark.parametrize(
    "content", [NAME.encode(), json.dumps({"label": NAME}).encode(), workbook(), frame(), packed()],
    ids=["text", "json", "workbook", "table", "archive"],
)  # fmt: skip
def test_a_planted_name_is_heard(content: bytes) -> None:
    assert heard_in(b"\0".join(spoken_in(content)), [NAME, "Nobody Else"]) == [NAME]


def test_every_page_of_the_menu_is_walked() -> None:
    assert len(PAGES) == len(MENU) and {"imports", "people", "upload"} <= set(PAGES)
    assert len(WITH_FIGURES) >= 4
