"""What a change of the period costs a page beside its raw queries: `python -m bench.filter_change DATABASE`.

The page runs as Streamlit runs it; then the same questions are asked again in DuckDB alone. Statistics (intervals of
changes) are worked out beforehand, once per data version and scope. Prints a line per change and the median ratio.
"""

import argparse
import os
import shutil
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from components.frame.periods import previous, quarters, written
from components.frame.warm_start import warm_up
from queries import door
from queries.attributions import change_counted_otherwise
from queries.changes import changes
from queries.periods import scope_options, whole_scope
from queries.scope import Viewer
from warehouse.connection import served

ALLOWED_MS = 20
CHANGES = 8
Asked = list[tuple[str, dict[str, Any]]]


def main() -> None:
    """Measure the page on a copy of the database."""
    parser = argparse.ArgumentParser(prog="python -m bench.filter_change", description=__doc__)
    parser.add_argument("database", type=Path)
    parser.add_argument("--page", default="pages/program/overview.py")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PROGRAM_DATABASE"] = str(shutil.copy(asked.database, Path(folder) / "program.duckdb"))
        ratios = measured(asked.page)
    print(f"median: page ÷ (2 × queries + {ALLOWED_MS} ms) = {statistics.median(ratios):.2f} (at most 1)")


def measured(page: str) -> list[float]:
    """The ratio of each change of period, after one run that loads everything."""
    from streamlit.testing.v1 import AppTest

    warm_up()
    app = AppTest.from_file(str(Path("dashboard.py").resolve()), default_timeout=120)
    app.run()
    app.switch_page(page).run()
    options = scope_options()
    assert options.first_on and options.last_on
    ratios = []
    for period in quarters(options.first_on, options.last_on)[2 : 2 + CHANGES]:
        compared = whole_scope(*period), whole_scope(*previous(*period)), Viewer()
        changes(*compared)
        change_counted_otherwise("er_impressions", *compared)
        asked = listened()
        app.session_state["filters_period"] = written(*period)
        began = time.perf_counter()
        app.run()
        page_ms = 1000 * (time.perf_counter() - began)
        raw_ms = sum(raw(name, bound) for name, bound in asked)
        ratios.append(page_ms / (2 * raw_ms + ALLOWED_MS))
        print(f"{period[0]}: page {page_ms:.0f} ms, {len(asked)} queries {raw_ms:.0f} ms, ratio {ratios[-1]:.2f}")
    return ratios


def listened() -> Asked:
    """The questions put to DuckDB from now on."""
    asked: Asked = []
    executed = getattr(door._executed, "__wrapped__", door._executed)

    def noting(cursor: Any, name: str, bound: dict[str, Any]) -> Any:
        asked.append((name, dict(bound)))
        return executed(cursor, name, bound)

    noting.__wrapped__ = executed  # type: ignore[attr-defined]  # so that listening twice notes once
    door._executed = noting
    return asked


def raw(name: str, bound: dict[str, Any]) -> float:
    """Milliseconds of a question in DuckDB alone."""
    asked = {parameter: bound[parameter] for parameter in door.parameters_of(name)}
    parameters = {key: list(value) if isinstance(value, tuple) else value for key, value in asked.items()}
    began = time.perf_counter()
    with served().cursor() as cursor:
        cursor.sql(door.sql_of(name), params=parameters).to_arrow_table()
    return 1000 * (time.perf_counter() - began)


if __name__ == "__main__":
    main()
