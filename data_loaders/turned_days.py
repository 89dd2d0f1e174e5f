"""Days a spreadsheet program turned without leaving a trace in the column: told by the moments ids encode."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.drafts import Draft
from data_loaders.errors import UnsupportedLayout
from data_loaders.typed_columns import column_of

ONE_DAY = timedelta(days=1)
LAST_MONTH = 12


def refuse_turned_days(draft: Draft, field: str, stated: Sequence[date | None] | pa.ChunkedArray,
                       made: Sequence[datetime | None] | pa.ChunkedArray) -> None:  # fmt: skip
    """Days most of which fit the moments their ids encode only once day and month change places."""
    days, moments = column_of(stated, pa.date32()), column_of(made, pa.timestamp("us"))
    can_turn = pc.and_(pc.less_equal(pc.day(days), LAST_MONTH), pc.not_equal(pc.day(days), pc.month(days)))
    pairs = pa.table({"stated": days, "made": moments.cast(pa.date32(), safe=False)})
    pairs = pairs.filter(pc.and_(can_turn, moments.is_valid()).fill_null(False))
    counted = pairs.group_by(["stated", "made"]).aggregate([([], "count_all")]).to_pylist()
    turned = sum(pair["count_all"] for pair in counted if _fits_turned(pair["stated"], pair["made"]))
    if 2 * turned > pairs.num_rows:
        raise UnsupportedLayout("dates-resaved-mixed", column=draft.heading_of(field))


def _fits_turned(stated: date, made: date) -> bool:
    return abs(made - stated.replace(month=stated.day, day=stated.month)) <= ONE_DAY
