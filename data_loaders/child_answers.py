"""How the child hands its answer back: lines of JSON between Arrow streams, never pickle."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import IO, Any

import pyarrow as pa

from data_loaders.errors import CONTAINER_ERRORS, ParserCrashed, UnreadableExport
from data_loaders.grids import Grid

Note = tuple[str, dict[str, str]]


@dataclass(frozen=True)
class SheetStream:
    """One sheet on its way out of the child, in batches of stream_schema."""

    sheet_name: str
    width: int
    has_kinds: bool
    batches: Iterable[pa.RecordBatch]
    is_hidden: bool = False


def stream_schema(width: int, has_kinds: bool) -> pa.Schema:
    """Columns row_number, c0 … cN and, for workbooks, k0 … kN with the cell types."""
    texts = [(f"c{i}", pa.string()) for i in range(width)]
    kinds = [(f"k{i}", pa.int8()) for i in range(width)] if has_kinds else []
    return pa.schema([("row_number", pa.int32()), *texts, *kinds])


def write_frame(out: IO[bytes], frame: str, **fields: Any) -> None:
    """One line of the answer."""
    out.write(json.dumps({"frame": frame, **fields}).encode() + b"\n")
    out.flush()


def write_sheet(out: IO[bytes], sheet: SheetStream) -> None:
    """One sheet: its line, then its rows as one Arrow stream."""
    schema = stream_schema(sheet.width, sheet.has_kinds)
    fields = {"sheet_name": sheet.sheet_name, "is_hidden": sheet.is_hidden, "has_kinds": sheet.has_kinds}
    write_frame(out, "grid", **fields)
    with pa.ipc.new_stream(out, schema) as stream:
        for batch in sheet.batches:
            stream.write_batch(batch)


def write_error(out: IO[bytes], frame: str, error: UnreadableExport, **fields: Any) -> None:
    """A refusal, of one member or of the whole file."""
    kind = type(error).__name__
    write_frame(out, frame, error=kind, text_id=error.text_id, slots=error.slots, **fields)


def read_error(fields: dict[str, Any]) -> UnreadableExport:
    """The refusal a frame carries."""
    kind = CONTAINER_ERRORS.get(fields["error"], ParserCrashed)
    return kind(fields["text_id"], **fields["slots"])


def read_frames(answer: IO[bytes]) -> Iterator[tuple[dict[str, Any], Grid | None]]:
    """Each line with its grid, if it announces one; stops where a broken-off answer ends."""
    while line := answer.readline():
        if not line.endswith(b"\n"):
            return
        try:
            fields = json.loads(line)
            grid = read_grid(answer, fields) if fields["frame"] == "grid" else None
        except (ValueError, OSError):  # ArrowInvalid is a ValueError: the child stopped inside a stream
            return
        yield fields, grid


def read_grid(answer: IO[bytes], fields: dict[str, Any]) -> Grid:
    """The Arrow stream that follows a grid's line."""
    with pa.ipc.open_stream(answer) as stream:
        rows = stream.read_all().combine_chunks()
    rows.validate(full=True)
    width = (rows.num_columns - 1) // 2 if fields["has_kinds"] else rows.num_columns - 1
    names = [f"c{i}" for i in range(width)]
    kinds = pa.table([rows[f"k{i}"] for i in range(width)], names=names) if fields["has_kinds"] else None
    cells = pa.table([rows[name] for name in names], names=names)
    row_numbers = rows["row_number"].combine_chunks()
    return Grid(fields["sheet_name"], cells, kinds, row_numbers, fields["is_hidden"])
