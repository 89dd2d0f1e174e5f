"""The front door of the warehouse: check, rebuild, schema."""

import argparse
import json
import sys
from pathlib import Path

from warehouse.connection import Warehouse, database_path, open_warehouse
from warehouse.contents import content_hash, what_is_wrong
from warehouse.derivation import rebuild
from warehouse.errors import WarehouseError
from warehouse.schema_page import PAGE, schema_page


def main(arguments: list[str] | None = None) -> int:
    """Run one command; 0 = well, 3 = something is wrong, 2 = usage."""
    asked = parser().parse_args(arguments)
    try:
        if asked.command == "schema":
            return write_schema_page()
        path = asked.database or database_path()
        if not path.exists():
            print(f"There is no database at {path}.", file=sys.stderr)
            return 3
        warehouse = open_warehouse(path)
    except WarehouseError as error:
        print(error, file=sys.stderr)
        return 3
    try:
        return check(warehouse, as_json=asked.json) if asked.command == "check" else rebuilt(warehouse)
    finally:
        warehouse.close()


def parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    commands = argparse.ArgumentParser(prog="python -m warehouse", description=__doc__)
    commands.add_argument("command", choices=["check", "rebuild", "schema"])
    commands.add_argument("--database", type=Path, help="the database file; PROGRAM_DATABASE if not given")
    commands.add_argument("--json", action="store_true", help="print one JSON object")
    return commands


def check(warehouse: Warehouse, *, as_json: bool) -> int:
    """Say whether the file keeps its promises."""
    wrong = what_is_wrong(warehouse)
    found = {
        "ok": not wrong,
        "data_version": warehouse.data_version(),
        "content_hash": content_hash(warehouse),
        "wrong": wrong,
    }
    print(json.dumps(found, indent=2) if as_json else "\n".join(f"{name}: {value}" for name, value in found.items()))
    return 3 if wrong else 0


def rebuilt(warehouse: Warehouse) -> int:
    """Derive everything anew and say at which data version."""
    print(f"data_version: {rebuild(warehouse)}")
    return 0


def write_schema_page() -> int:
    """Write docs/schema.md."""
    warehouse = open_warehouse(None)
    PAGE.write_text(schema_page(warehouse), encoding="utf-8")
    warehouse.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
