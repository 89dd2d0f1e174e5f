"""Many moments of one zone to UTC at once: a day has one offset, but for those on which the clock changes."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.parsers_dates import zone_offset

MICROSECONDS = 1_000_000
ONE_DAY = timedelta(days=1)


def in_utc_columns(at: pa.ChunkedArray, offset: pa.ChunkedArray, zone: str | None) -> pa.ChunkedArray:
    """The moments in UTC without zone, null where no single one fits; a stated offset (seconds) counts before zone."""
    chunks = []
    for batch in pa.table({"at": at, "offset": offset}).to_batches():
        shift = batch["offset"].cast(pa.int64())
        if zone is not None:
            shift = pc.coalesce(shift, _offsets(batch["at"], zone))
        local = batch["at"].cast(pa.int64())
        utc = pc.subtract(local, pc.multiply(shift, MICROSECONDS))
        chunks.append(utc.cast(pa.timestamp("us")))
    return pa.chunked_array(chunks, pa.timestamp("us"))


def in_zone_columns(utc: pa.ChunkedArray, zone: str) -> pa.ChunkedArray:
    """Moments in UTC as the clocks of a zone show them."""
    chunks = []
    for chunk in utc.chunks:
        days = chunk.cast(pa.date32(), safe=False).dictionary_encode()
        by_day = [_shift_of_day(day, zone) for day in days.dictionary.to_pylist()]
        shift = pa.array(by_day, pa.int64()).take(days.indices)
        changing = pc.and_(chunk.is_valid(), shift.is_null())
        if changing.true_count:
            found = [_shift(moment, zone) for moment in chunk.filter(changing).to_pylist()]
            shift = pc.replace_with_mask(shift, changing, pa.array(found, pa.int64()))
        local = pc.add(chunk.cast(pa.int64()), pc.multiply(shift, MICROSECONDS))
        chunks.append(local.cast(pa.timestamp("us")))
    return pa.chunked_array(chunks, pa.timestamp("us"))


def _shift_of_day(day: date | None, zone: str) -> int | None:
    """Seconds from UTC on a whole day in UTC, None where they change in it."""
    if day is None or day in (date.min, date.max):
        return None
    start = datetime.combine(day, time())
    first, last = _shift(start, zone), _shift(start + ONE_DAY, zone)
    return first if first == last else None


def _shift(utc: datetime, zone: str) -> int:
    return int((utc.replace(tzinfo=UTC).astimezone(ZoneInfo(zone)).utcoffset() or timedelta(0)).total_seconds())


def _offsets(at: pa.Array, zone: str) -> pa.Array:
    """Seconds from UTC at each moment, null in the hour that the clock change makes twice or never."""
    encoded = at.cast(pa.date32(), safe=False).dictionary_encode()
    by_day = {day: _offset_of_day(day, zone) for day in encoded.dictionary.to_pylist()}
    offsets = pa.array(by_day.values(), pa.int64()).take(encoded.indices)
    unsure = pc.and_(at.is_valid(), offsets.is_null())
    if not unsure.true_count:
        return offsets
    found = [_seconds(zone_offset(moment, zone)) for moment in at.filter(unsure).to_pylist()]
    return pc.replace_with_mask(offsets, unsure, pa.array(found, pa.int64()))


def _offset_of_day(day: date, zone: str) -> int | None:
    """The offset of a whole day, None where it is not the same from its beginning to its end."""
    if day in (date.min, date.max):
        return None
    start = datetime.combine(day, time())
    first, last = zone_offset(start, zone), zone_offset(start + ONE_DAY, zone)
    return _seconds(first) if first == last else None


def _seconds(offset: timedelta | None) -> int | None:
    return None if offset is None else int(offset.total_seconds())
