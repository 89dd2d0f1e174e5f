"""`python -m queries`: list the questions, or answer one as viewer."""

import argparse
import inspect
import sys
from collections.abc import Callable
from dataclasses import asdict, is_dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd

from queries.answers import Answer
from queries.catalogue import QUESTIONS
from queries.metrics import catalogue_page
from queries.origins import measures_page
from queries.periods import scope_options, whole_scope
from queries.scope import Scope, Viewer
from warehouse.connection import database_path, serve
from warehouse.errors import WarehouseError
from warehouse.published import open_readable

USAGE_ERROR = 2
LISTS = ("channels", "units", "campaigns")
DAYS = ("from_on", "to_on")


def main(arguments: list[str]) -> int:
    """Answer what the command line asks; 2 for a question or parameter that is not known."""
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # a replaced stdout may lack it
    asked = _parser().parse_args(arguments)
    if asked.catalogue:
        print(catalogue_page() + measures_page(), end="")
        return 0
    if asked.name is None:
        print("\n".join(f"{name}: {inspect.getdoc(QUESTIONS[name])}" for name in sorted(QUESTIONS)))
        return 0
    if asked.name not in QUESTIONS:
        print(f"No question is called {asked.name}. Known: {', '.join(sorted(QUESTIONS))}.", file=sys.stderr)
        return USAGE_ERROR
    try:
        warehouse = open_readable(asked.database or database_path())
    except (WarehouseError, FileNotFoundError) as problem:
        print(problem, file=sys.stderr)
        return USAGE_ERROR
    try:
        serve(warehouse)
        return _print_answer(asked)
    finally:
        warehouse.close()


def _print_answer(asked: argparse.Namespace) -> int:
    question = QUESTIONS[asked.name]
    try:
        given = question(**_arguments(question, dict(entry.split("=", 1) for entry in asked.param)))
    except (TypeError, ValueError) as problem:
        print(f"{asked.name} takes {inspect.signature(question)}: {problem}", file=sys.stderr)
        return USAGE_ERROR
    if isinstance(given, Answer) and given.hidden:
        print("Hidden: too few members are in scope.", file=sys.stderr)
    rows = _rows(given)
    if asked.format == "json":
        print(rows.to_json(orient="records", date_format="iso", force_ascii=False))
    else:
        print(rows.to_csv(index=False), end="")
    return 0


def _arguments(question: Callable[..., Any], given: dict[str, str]) -> dict[str, Any]:
    takes = set(inspect.signature(question).parameters)
    arguments: dict[str, Any] = {}
    if "scope" in takes:
        arguments["scope"] = _scope(given)
        given = {name: value for name, value in given.items() if name not in (*LISTS, *DAYS, "as_of_on")}
    if "viewer" in takes:
        arguments["viewer"] = Viewer()
    return arguments | {name: _value(name, value) for name, value in given.items()}


def _value(name: str, text: str) -> str | int | date:
    """A parameter as its question takes it."""
    if name.endswith("_on"):
        return date.fromisoformat(text)
    return int(text) if name in ("place", "people", "age") else text


def _scope(given: dict[str, str]) -> Scope:
    options = scope_options()
    known = options.last_complete_quarter or (options.first_on, options.last_on)
    start, end = (
        date.fromisoformat(given[name]) if name in given else day for name, day in zip(DAYS, known, strict=True)
    )
    if start is None or end is None:
        raise ValueError("nothing is loaded, so from_on and to_on are needed")
    whole = whole_scope(start, end)
    chosen = {name: tuple(given[name].split(",")) for name in LISTS if name in given}
    as_of_on = date.fromisoformat(given["as_of_on"]) if "as_of_on" in given else None
    return replace(whole, as_of_on=as_of_on, **chosen)  # type: ignore[arg-type]  # lists by the names of fields


def _rows(given: Any) -> pd.DataFrame:
    if isinstance(given, Answer):
        return given.rows
    if is_dataclass(given) and not isinstance(given, type):
        return pd.DataFrame([asdict(given)])
    return pd.DataFrame([given] if given else [], columns=list(DAYS))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m queries", description=__doc__)
    parser.add_argument("name", nargs="?", help="a question; without one all are listed")
    parser.add_argument("--database", type=Path, help="the database file, else that of this installation")
    wanted = "from_on, to_on, as_of_on, channels, units, campaigns (lists with commas) or what the question takes"
    parser.add_argument("--param", action="append", default=[], metavar="NAME=VALUE", help=wanted)
    parser.add_argument("--format", choices=("csv", "json"), default="csv")
    parser.add_argument("--catalogue", action="store_true", help="print the metrics, as in docs/metrics.md")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
