"""How the child hands its answer back: lines of JSON between Arrow streams, never pickle."""

import json
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from mmap import mmap
from typing import IO, Any

import pyarrow as pa

from data_loaders.errors import CONTAINER_ERRORS, ParserCrashed, UnreadableExport
from data_loaders.grids import Grid

Note = tuple[str, dict[str, str]]
# The frame that says that a workbook is opened before it was looked over.
OPENED_EARLY = "opened-early"
PROGRESS_LINE = re.compile(rb"rows (\d{1,12})\n")
# Arrow reads a stream where it lies only if its parts begin at such places.
ALIGNMENT = 64


@dataclass(frozen=True)
class SheetStream:
    """One sheet on its way out of the child, in batches of stream_schema; later batches may be wider.

    damaged: row number -> reason, complete once the batches are consumed.
    """

    sheet_name: str
    has_kinds: bool
    batches: Iterable[pa.RecordBatch]
    is_hidden: bool = False
    damaged: dict[int, str] | None = None


def stream_schema(width: int, has_kinds: bool) -> pa.Schema:
    """Columns row_number, c0 … cN and, for workbooks, k0 … kN with the cell types."""
    texts = [(f"c{i}", pa.string()) for i in range(width)]
    kinds = [(f"k{i}", pa.int8()) for i in range(width)] if has_kinds else []
    return pa.schema([("row_number", pa.int32()), *texts, *kinds])


def write_frame(out: IO[bytes], frame: str, **fields: Any) -> None:
    """One line of the answer, filled up with blanks to the alignment of what follows."""
    line = json.dumps({"frame": frame, **fields}).encode()
    out.write(line + b" " * (-(len(line) + 1) % ALIGNMENT) + b"\n")
    out.flush()


def write_sheet(out: IO[bytes], sheet: SheetStream) -> None:
    """One sheet: its line, then its rows as one Arrow stream; where rows become wider, a line and a stream more."""
    fields = {"sheet_name": sheet.sheet_name, "is_hidden": sheet.is_hidden, "has_kinds": sheet.has_kinds}
    stream: pa.RecordBatchStreamWriter | None = None
    width = rows = 0
    for batch in sheet.batches:
        if stream is None or batch.num_columns != width:
            if stream is not None:
                stream.close()
            write_frame(out, "grid", continues=stream is not None, **fields)
            width = batch.num_columns
            stream = pa.ipc.new_stream(out, batch.schema)
        stream.write_batch(batch)
        rows += batch.num_rows
        tell_progress(rows)
    if stream is not None:
        stream.close()
    else:
        write_frame(out, "grid", continues=False, **fields)
        pa.ipc.new_stream(out, stream_schema(0, sheet.has_kinds)).close()
    if sheet.damaged:
        write_frame(out, "damaged", rows=[*sheet.damaged.items()])


def tell_progress(rows: int) -> None:
    """Say on the error stream how many rows are read."""
    sys.stderr.write(f"rows {rows}\n")
    sys.stderr.flush()


def write_error(out: IO[bytes], frame: str, error: UnreadableExport, **fields: Any) -> None:
    """A refusal, of one member or of the whole file."""
    kind = type(error).__name__
    write_frame(out, frame, error=kind, text_id=error.text_id, slots=error.slots, **fields)


def read_error(fields: dict[str, Any]) -> UnreadableExport:
    """The refusal a frame carries."""
    kind = CONTAINER_ERRORS.get(fields["error"], ParserCrashed)
    return kind(fields["text_id"], **fields["slots"])


def read_frames(answer: bytes | mmap) -> Iterator[tuple[dict[str, Any], Grid | None]]:
    """Each line with its grid, if it announces one; stops where a broken-off answer ends."""
    source = pa.BufferReader(pa.py_buffer(answer))
    while (end := answer.find(b"\n", source.tell()) + 1) > 0:
        try:
            fields = json.loads(source.read(end - source.tell()))
            grid = read_grid(source, fields) if fields["frame"] == "grid" else None
        except (ValueError, OSError):  # ArrowInvalid is a ValueError: the child stopped inside a stream
            return
        yield fields, grid


def read_grid(source: pa.NativeFile, fields: dict[str, Any]) -> Grid:
    """The Arrow stream that follows a grid's line."""
    with pa.ipc.open_stream(source) as stream:
        rows = stream.read_all()
    rows.validate(full=True)
    width = (rows.num_columns - 1) // 2 if fields["has_kinds"] else rows.num_columns - 1
    names = [f"c{i}" for i in range(width)]
    kinds = pa.table([rows[f"k{i}"] for i in range(width)], names=names) if fields["has_kinds"] else None
    cells = pa.table([rows[name] for name in names], names=names)
    row_numbers = rows["row_number"].combine_chunks()
    return Grid(fields["sheet_name"], cells, kinds, row_numbers, fields["is_hidden"])
