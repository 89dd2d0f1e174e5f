"""What 100,000 posts cost that are nearly all known, by the number of posts already stored."""

import argparse
import shutil
import statistics
import tempfile
import time
from datetime import date
from pathlib import Path

from bench.invented_posts import posts_of_one_account, staged_export
from bench.stored_posts import store_posts
from warehouse.connection import Warehouse, open_warehouse
from warehouse.ledger import append_import

ARRIVING = 100_000
KNOWN_SHARE = 0.95
SIZES = (100_000, 1_000_000, 10_000_000)
ROUNDS = 3


def seconds_into(warehouse: Warehouse, stored: int, chance: int) -> float:
    """One export of 100,000 posts: the newest 95,000 known ones with later counters, and 5,000 new ones."""
    first = stored - int(ARRIVING * KNOWN_SHARE) + chance * (ARRIVING - int(ARRIVING * KNOWN_SHARE))
    rows = posts_of_one_account(first, ARRIVING, chance)
    staged = staged_export(rows, f"again-{chance}", date(2026, 2, chance + 1))
    started = time.perf_counter()
    counts = append_import(warehouse, staged, lambda _id, _counts: {}).counts
    seconds = time.perf_counter() - started
    assert counts.new == ARRIVING - int(ARRIVING * KNOWN_SHARE), counts
    return seconds


def main() -> None:
    """Print seconds and the ratio to the smallest size; the sizes take turns in one run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", type=int, nargs="*", default=SIZES)
    parser.add_argument("--folder", type=Path, help="where the databases are written; 4 GB for ten million posts")
    asked = parser.parse_args()
    folder = Path(tempfile.mkdtemp(dir=asked.folder))
    opened: dict[int, Warehouse] = {}
    try:
        opened |= {size: open_warehouse(folder / f"{size}.duckdb") for size in asked.sizes}
        for size, warehouse in opened.items():
            print(f"{size:>12,} posts stored in {store_posts(warehouse, size):.1f} s", flush=True)
        spent: dict[int, list[float]] = {size: [] for size in opened}
        for chance in range(ROUNDS):
            for size, warehouse in opened.items():
                spent[size].append(seconds_into(warehouse, size, chance))
        smallest = statistics.median(spent[min(spent)])
        for size, seconds in spent.items():
            median = statistics.median(seconds)
            print(f"{ARRIVING:,} into {size:>12,}: {median:6.2f} s  {median / smallest:4.2f} times the smallest")
    finally:
        for warehouse in opened.values():
            warehouse.close()
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
