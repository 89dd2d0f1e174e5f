"""docs/schema.md: every table and view of the file, written from the comments in the schema."""

from itertools import groupby
from pathlib import Path

from warehouse.connection import Warehouse
from warehouse.scripts import script

PAGE = Path(__file__).resolve().parent.parent / "docs" / "schema.md"

HEAD = """# What is in the database file

Written by `python -m warehouse schema` from the comments in `warehouse/`; a test keeps it current.
Copy the file (or take the published copy) and open it with DuckDB 1.5 or later; these names are a contract.
Empty is *not delivered*, 0 is *measured as zero*. Times are UTC, days are days in the time zone of the program.
"""

TITLES = {"macro": "Macros", "table": "Tables", "view": "Views"}


def schema_page(warehouse: Warehouse) -> str:
    """The whole page."""
    with warehouse.cursor() as cursor:
        described = cursor.execute(script("schema_page")).fetchall()
    parts = [HEAD]
    for kind, entries in groupby(described, key=lambda row: row[0]):
        parts.append(f"\n## {TITLES[kind]}\n")
        for (name, comment), columns in groupby(entries, key=lambda row: (row[1], row[2])):
            parts.append(entry(name, comment, [column[3:] for column in columns if column[3]]))
    return "".join(parts)


def entry(name: str, comment: str | None, columns: list[tuple[str, str, str | None]]) -> str:
    """One table, view or macro."""
    lines = [f"\n### `{name}`\n", f"{comment or ''}\n"]
    if columns:
        lines += ["\n| column | type | |\n|---|---|---|\n"]
        lines += [f"| `{column}` | {data_type.lower()} | {said or ''} |\n" for column, data_type, said in columns]
    return "".join(lines)
