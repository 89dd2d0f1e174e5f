"""The long sets, nightly or before a release: `python -m tests.soak [--minutes N] [SET ...]`.

Prints each target and what was reached; exits 1 where a target was missed.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from hypothesis import settings
from hypothesis.errors import HypothesisException
from hypothesis.stateful import run_state_machine_as_test

from jobs.writer import writer
from queries import answers
from tests.jobs.crowd import let_them_at_it, lost, prepared, wrong
from tests.oracle.metrics import CHECKS
from tests.oracle.test_every_metric import differing
from tests.sequences.machine import AnySequence
from tests.sequences.test_any_sequence import PATIENT
from tests.source_tree import PROJECT
from tests.warehouse.killing import kill_appends
from warehouse.check import what_is_wrong
from warehouse.connection import close_served, open_warehouse, serve

# So many databases, each killed so many times: one alone would grow with every kill.
DATABASES, KILLS_EACH = 10, 20
PROGRAMS = 1000
FILTERS = 200
UPLOADERS, READERS, ROUNDS = 8, 20, 50
SLOWEST_ANSWER_SECONDS = 2.0


class Reached(NamedTuple):
    """What a set was to reach, what it reached, and whether that is enough."""

    target: str
    reached: str
    is_enough: bool


def sequences(minutes: float) -> Reached:
    """Random sequences of steps against the plain model, for so many minutes."""
    until, runs, failures = time.monotonic() + 60 * minutes, 0, []
    while time.monotonic() < until and not failures:
        try:
            run_state_machine_as_test(AnySequence, settings=settings(PATIENT, max_examples=5, stateful_step_count=50))
        except (AssertionError, HypothesisException) as failure:
            failures.append(repr(failure))
        runs += 5
    reached = f"{runs} runs, {AnySequence.steps} steps, {AnySequence.crashes} crashes, {len(failures)} divergences"
    return Reached("0 divergences from the plain model", "\n".join([reached, *failures]), not failures)


def kills(_minutes: float) -> Reached:
    """kill -9 at random moments of appends."""
    with tempfile.TemporaryDirectory() as folder:
        found = [
            kill_appends(Path(folder) / f"{number}" / "program.duckdb", KILLS_EACH, number * KILLS_EACH)
            for number in range(DATABASES)
        ]
    kills, acknowledged, gone = (sum(getattr(one, name) for one in found) for name in ("kills", "acknowledged", "lost"))
    inconsistent = [said for one in found for said in one.inconsistent]
    slowest = max(one.slowest_start_seconds for one in found)
    reached = f"{kills} kills, {acknowledged} acknowledged, {gone} lost, {len(inconsistent)} inconsistent"
    target = f"{DATABASES * KILLS_EACH} kills: 0 inconsistent, 0 acknowledged lost"
    said = "\n".join([f"{reached}, slowest start {slowest:.2f} s", *inconsistent])
    return Reached(target, said, not gone and not inconsistent)


def points(_minutes: float) -> Reached:
    """kill -9 at each named point of every write, backup, restore and migration, and of an import through the jobs."""
    files = ("tests/warehouse/test_killed_at_every_step.py", "tests/jobs/test_killed_import.py")
    done = subprocess.run([sys.executable, "-m", "pytest", *files], cwd=PROJECT, capture_output=True, text=True)
    return Reached("each named point: wholly or not at all", done.stdout.strip().splitlines()[-1], done.returncode == 0)


def crowd(_minutes: float) -> Reached:
    """Uploaders beside readers, with the real writer and the real reading children."""
    with tempfile.TemporaryDirectory() as folder:
        close_served()
        database = open_warehouse(Path(folder) / "program.duckdb")
        serve(database)
        prepared(database)
        seen = let_them_at_it(database, Path(folder), UPLOADERS, READERS, ROUNDS)
        writer().wait_until_idle()
        mistaken, gone, complaints = wrong(seen, database), lost(seen, database), what_is_wrong(database)
        close_served()
    figures = f"{seen.statuses.total()} uploads {dict(seen.statuses)}, {len(seen.told)} answers, {len(mistaken)} wrong"
    reached = f"{figures}, {len(gone)} lost, reader p95 {seen.p95_seconds():.2f} s"
    trouble = [*mistaken[:5], *gone[:5], *seen.failures[:5], *map(str, complaints)]
    target = (
        f"{UPLOADERS} x {READERS} x {ROUNDS}: 0 wrong, 0 lost, nobody stuck, reader p95 <= {SLOWEST_ANSWER_SECONDS} s"
    )
    is_fast = seen.p95_seconds() <= SLOWEST_ANSWER_SECONDS
    return Reached(target, "\n".join([reached, *trouble]), not trouble and is_fast)


def oracle(_minutes: float) -> Reached:
    """Every metric on small random programs."""
    found: list[str] = []
    for seed in range(PROGRAMS):
        close_served()
        opened = open_warehouse(None)
        serve(opened)
        found += [f"program {seed}: {said}" for said in differing(seed, opened)]
        answers._memory.clear()
    close_served()
    reached = f"{PROGRAMS} programs, {len(CHECKS)} metrics, {len(found)} differences"
    return Reached("integers equal, ratios to 1e-9", "\n".join([reached, *found[:10]]), not found)


def titles(_minutes: float) -> Reached:
    """Every number of titles and signals over many filters, in both languages."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "tests/exhibits/test_titles.py", "-k", "many_filters"],
        cwd=PROJECT, env=os.environ | {"FILTERS": str(FILTERS)}, capture_output=True, text=True,
    )  # fmt: skip
    target = f"{FILTERS} filters: each number is a value of its exhibit"
    return Reached(target, done.stdout.strip().splitlines()[-1], done.returncode == 0)


SETS: dict[str, Callable[[float], Reached]] = {
    build.__name__: build for build in (sequences, kills, points, crowd, oracle, titles)
}


def main(arguments: list[str]) -> int:
    """Run the sets asked for, by default all; 1 where one of them missed its target."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("sets", nargs="*", metavar="SET", help=f"of {', '.join(SETS)}; without one all of them")
    parser.add_argument("--minutes", type=float, default=20.0, help="how long the random sequences go on")
    asked = parser.parse_args(arguments)
    missed = 0
    for name in asked.sets or SETS:
        started = time.monotonic()
        outcome = SETS[name](asked.minutes)
        took, verdict = time.monotonic() - started, "reached" if outcome.is_enough else "MISSED"
        print(f"{name}: target {outcome.target}\n  {verdict} in {took:.0f} s: {outcome.reached}", flush=True)
        missed += not outcome.is_enough
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
