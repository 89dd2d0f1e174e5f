"""An answer's rows one by one, days as dates."""

from typing import Any

import pandas as pd

Record = dict[str, Any]


def records(rows: pd.DataFrame) -> list[Record]:
    """One dictionary per row; timestamps of columns named for days are dates."""
    return [{str(name): _plain(str(name), value) for name, value in row.items()} for row in rows.to_dict("records")]


def count(value: Any) -> int | None:
    """A count, or None where it is unknown."""
    return None if pd.isna(value) else int(value)


def _plain(name: str, value: Any) -> Any:
    return value.date() if name.endswith("_on") and isinstance(value, pd.Timestamp) and not pd.isna(value) else value
