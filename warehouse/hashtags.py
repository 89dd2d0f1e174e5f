"""The one reading of text DuckDB lacks: NFKC, so that mathematical letters and ligatures become plain ones."""

import duckdb
import pyarrow as pa
import pyarrow.compute as pc
from duckdb.func import PythonUDFType


def nfkc(texts: pa.ChunkedArray) -> pa.ChunkedArray:
    """Compatibility form of each text, a whole column at a time."""
    return pc.utf8_normalize(texts, form="NFKC")


def read_tags(cursor: duckdb.DuckDBPyConnection, tags: list[str]) -> list[str]:
    """Tags as posts carry them: NFKC, folded, without #."""
    reading = "select ltrim(folded(nfkc(tag)), '#') from (select unnest(?::varchar[]) as tag)"
    return [tag for (tag,) in cursor.execute(reading, [tags]).fetchall()]


def register_nfkc(connection: duckdb.DuckDBPyConnection) -> None:
    """Make nfkc(text) known to the SQL of this connection and its cursors."""
    connection.create_function("nfkc", nfkc, ["VARCHAR"], "VARCHAR", type=PythonUDFType.ARROW)
