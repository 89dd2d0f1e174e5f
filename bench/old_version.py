"""What bringing an earlier data version back costs: `python -m bench.old_version [POSTS]`."""

import os
import statistics
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from bench.invented_posts import posts_of_one_account, staged_export
from bench.memory import peak_memory
from bench.stored_posts import store_posts
from jobs.old_versions import fetch, standing_of
from jobs.publish import publish
from warehouse.connection import Warehouse, open_warehouse, serve
from warehouse.ledger import append_import
from warehouse.old_versions import folder_of

POSTS = 1_000_000
ARRIVING = 1_000


def question_and_import(warehouse: Warehouse, posts: int, number: int) -> tuple[float, float]:
    """Seconds of a question over all posts and of an import of a few."""
    started = time.perf_counter()
    with warehouse.cursor() as cursor:
        cursor.execute("select published_on, count(*) from posts group by all").fetchall()
    asked = time.perf_counter()
    staged = staged_export(posts_of_one_account(posts, ARRIVING, number), f"beside-{number}", date(2026, 2, 1))
    append_import(warehouse, staged, lambda _id, _counts: {})
    return asked - started, time.perf_counter() - asked


def medians(found: list[tuple[float, float]]) -> str:
    """The two as people read them."""
    reading, writing = (statistics.median(seconds) for seconds in zip(*found, strict=True))
    return f"question {reading:.2f} s, import of {ARRIVING} posts {writing:.2f} s"


def main() -> None:
    """Store posts, import a few more, and open the version before."""
    posts = int(sys.argv[1]) if len(sys.argv) > 1 else POSTS
    with tempfile.TemporaryDirectory() as folder:
        warehouse = open_warehouse(Path(folder) / "program.duckdb")
        serve(warehouse)
        assert warehouse.path
        store_posts(warehouse, posts)
        version = warehouse.data_version()
        alone = [question_and_import(warehouse, posts, number) for number in range(1, 4)]
        publish(warehouse)
        started, beside = time.perf_counter(), []
        with peak_memory() as peak:
            ticket = fetch(standing_of(version))
            assert ticket
            while not ticket.is_over:
                beside.append(question_and_import(warehouse, posts, len(beside) + 4))
            ticket.wait()
        seconds = time.perf_counter() - started
        size = sum(path.stat().st_size for path in folder_of(warehouse.path).iterdir())
        print(
            f"{posts} posts, database {warehouse.path.stat().st_size / 1e6:.0f} MB: built in {seconds:.1f} s with"
            f" {os.times().children_user + os.times().children_system:.1f} s of processor, file {size / 1e6:.0f} MB,"
            f" memory of both processes at most {peak.mib:.0f} MiB; alone {medians(alone)}; beside it {medians(beside)}"
        )


if __name__ == "__main__":
    main()
