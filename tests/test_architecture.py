"""The rules of the house, checked on the source: who may import whom, what stands where, how large it may be."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from data_loaders.layouts import LAYOUTS
from tests.source_tree import (
    PROJECT,
    ROOMS,
    TOP_SCRIPTS,
    functions_of,
    imported_names,
    modules,
    room_of,
    shown,
    tree_of,
)

TOP = frozenset({"components", "exhibits", "language", "streamlit"})
MAY_IMPORT: dict[str, frozenset[str]] = {
    "dashboard": TOP,
    "pages": TOP,
    # Serves what the others built: it starts the background jobs before the first reader comes.
    "server": TOP | {"jobs", "starlette", "uvicorn"},
    "components": frozenset({"exhibits", "reports", "queries", "jobs", "language", "streamlit"}),
    "reports": frozenset({"exhibits", "language"}),
    "exhibits": frozenset({"queries", "analysis", "charts", "language"}),
    # sample_program: the sample is loaded like any file, so somebody has to write it first.
    # language: the inbox answers in a file, which has no page around it to find the words.
    "jobs": frozenset({"data_loaders", "warehouse", "sample_program", "language"}),
    "queries": frozenset({"warehouse", "analysis"}),
    "charts": frozenset(),
    "analysis": frozenset(),
    "data_loaders": frozenset(),
    "warehouse": frozenset(),
    "language": frozenset(),
    "sample_program": frozenset(),
}
GUARDED = frozenset(ROOMS) | frozenset(TOP_SCRIPTS) | {"streamlit"}

BANNED_FOR_ALL = frozenset({"data", "df", "tmp", "v2", "cfg", "result", "info"})
BANNED_FOR_FILES = BANNED_FOR_ALL | {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
EXECUTING_METHODS = frozenset({"execute", "executemany", "sql", "query"})

# The parser's child, judged by its exit status; the frame, which turns a bug into an incident number; and work in a
# thread, which raises again where its outcome is asked for.
MAY_CATCH_EVERYTHING = frozenset(
    {"data_loaders/child.py", "components/frame/incidents.py", "data_loaders/meanwhile.py"}
)

# Functions over the limit whose length is a list of declarations, not a course of steps.
LONG_BY_NATURE: frozenset[str] = frozenset()

MODULES = [pytest.param(path, id=shown(path)) for path in modules()]


@pytest.mark.parametrize("path", MODULES)
def test_a_room_imports_only_the_rooms_it_may_know(path: Path) -> None:
    if path.name == "__main__.py" or shown(path) in COMMAND_FRONT_DOORS:
        return
    room = room_of(path)
    strangers = {name for name in imported_names(tree_of(path)) if name in GUARDED} - {room} - MAY_IMPORT[room]
    assert not strangers, f"{room} must not import {', '.join(sorted(strangers))}"


# Command lines named in the documentation that are a module of their own; a front door may import what it needs.
COMMAND_FRONT_DOORS: frozenset[str] = frozenset({"data_loaders/check_real_exports.py"})


@pytest.mark.parametrize("path", MODULES)
def test_modules_and_functions_stay_short(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    limit = 60 if room_of(path) == "pages" else 200
    too_long = [
        f"{node.name} ({length_of(node)} lines)"
        for node in functions_of(tree_of(path))
        if length_of(node) > 40 and f"{shown(path)}:{node.name}" not in LONG_BY_NATURE
    ]
    assert lines <= limit, f"{lines} lines, at most {limit}"
    assert not too_long


def length_of(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines from def to the last statement."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_the_median_function_is_short() -> None:
    lengths = sorted(length_of(node) for path in modules() for node in functions_of(tree_of(path)))
    assert lengths[len(lengths) // 2] <= 10


@pytest.mark.parametrize("path", MODULES)
def test_names_say_what_they_hold(path: Path) -> None:
    found = {name for name in defined_names(tree_of(path)) if name in BANNED_FOR_ALL}
    # A menu section may be called data: pages/data is what its reader sees.
    parts = path.relative_to(PROJECT).with_suffix("").parts
    found |= {part for part in parts if part in BANNED_FOR_FILES} - ({"data"} if parts[0] == "pages" else set())
    assert not found, f"say what it is instead of {', '.join(sorted(found))}"


def defined_names(tree: ast.Module) -> Iterator[str]:
    """Names of functions, classes, arguments and assigned variables."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


@pytest.mark.parametrize("path", MODULES)
def test_everything_public_says_what_it_is_for(path: Path) -> None:
    tree = tree_of(path)
    assert ast.get_docstring(tree), "the module needs a line saying what it is for"
    silent = [
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
    ]
    assert not silent


@pytest.mark.parametrize("path", MODULES)
def test_no_sql_is_put_together_from_strings(path: Path) -> None:
    offending = [
        f"line {node.lineno}"
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in EXECUTING_METHODS
        and node.args
        and is_assembled(node.args[0])
    ]
    assert not offending


def is_assembled(argument: ast.expr) -> bool:
    """Whether a string is built from parts: f-string, +, % or format()."""
    if isinstance(argument, ast.JoinedStr):
        return any(isinstance(part, ast.FormattedValue) for part in argument.values)
    if isinstance(argument, ast.BinOp):
        return isinstance(argument.op, ast.Add | ast.Mod)
    return (
        isinstance(argument, ast.Call)
        and isinstance(argument.func, ast.Attribute)
        and argument.func.attr in ("format", "replace", "join", "substitute", "safe_substitute")
    )


@pytest.mark.parametrize("path", MODULES)
def test_bugs_are_caught_only_by_the_frame_and_the_parsing_child(path: Path) -> None:
    if shown(path) in MAY_CATCH_EVERYTHING:
        return
    broad = [
        f"line {node.lineno}"
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ExceptHandler) and is_broad(node) and not raises_again(node)
    ]
    assert not broad


def is_broad(handler: ast.ExceptHandler) -> bool:
    """Whether the handler takes every exception."""
    return handler.type is None or (
        isinstance(handler.type, ast.Name) and handler.type.id in ("Exception", "BaseException")
    )


def raises_again(handler: ast.ExceptHandler) -> bool:
    """Whether the handler ends by raising, as a rollback does."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def test_no_page_lies_flat_in_pages() -> None:
    # A page beside the entry script runs without the frame on the first deep link of a fresh server.
    assert [path.name for path in (PROJECT / "pages").glob("*.py") if path.name != "__init__.py"] == []


SQL_FILES = [
    pytest.param(path, id=shown(path)) for room in ("queries", "warehouse") for path in (PROJECT / room).rglob("*.sql")
]


@pytest.mark.parametrize("path", SQL_FILES)
def test_sql_files_stay_short_and_say_what_they_are_for(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("--"), "the first line says what the file is for"
    assert "migrations" in path.parts or len(lines) <= 60


# How many people are in scope: asked before every question about people, by nobody else.
ASKED_BY_THE_DOOR = {"population", "told_rows"}


def test_every_question_file_has_its_function() -> None:
    stems = {path.stem for path in (PROJECT / "queries").rglob("*.sql")}
    functions = {node.name for path in modules() if room_of(path) == "queries" for node in functions_of(tree_of(path))}
    assert stems, "there is no question yet"
    assert stems - functions == ASKED_BY_THE_DOOR


def test_every_layout_has_a_file_and_a_sample_and_every_sample_a_layout() -> None:
    exports = PROJECT / "tests" / "data_loaders" / "exports"
    # A sample of a variant (another language, an earlier heading) adds it after a hyphen.
    sampled = {folder.name.partition("-")[0] for folder in exports.iterdir() if any(folder.glob("export*"))}
    files = {path.stem for path in (PROJECT / "data_loaders" / "layouts").glob("*.py")}
    declared = {f"{layout.family}_{layout.since}" for layout in LAYOUTS}
    assert declared == sampled
    assert declared - files == set()


def test_every_chart_shape_has_a_test() -> None:
    tests = "\n".join(path.read_text(encoding="utf-8") for path in (PROJECT / "tests" / "charts").glob("test_*.py"))
    shapes = {
        node.name
        for path in (PROJECT / "charts").glob("*.py")
        for node in tree_of(path).body
        if isinstance(node, ast.FunctionDef) and node.name == path.stem
    }
    assert shapes, "there is no chart yet"
    assert {shape for shape in shapes if shape not in tests} == set()


def test_every_text_exists_in_every_language() -> None:
    ids = {
        language: {
            line.split("=")[0].strip()
            for path in (PROJECT / "language" / language).glob("*.ftl")
            for line in path.read_text(encoding="utf-8").splitlines()
            if re.match(r"[a-z][a-zA-Z0-9_-]* *=", line)
        }
        for language in ("en", "de")
    }
    assert ids["en"], "there are no texts yet"
    assert ids["en"] ^ ids["de"] == set()


def test_no_test_is_skipped_for_good() -> None:
    marked = [
        shown(path)
        for path in (PROJECT / "tests").rglob("*.py")
        if re.search(r"@pytest\.mark\.(skip|xfail)\b", path.read_text(encoding="utf-8"))
    ]
    assert marked == []


@pytest.mark.parametrize(
    ("statement", "is_forbidden"),
    [
        ('cursor.execute(f"select * from {table}")', True),
        ('cursor.execute("select * from " + table)', True),
        ('cursor.sql("select * from %s" % table)', True),
        ('cursor.sql("select * from {}".format(table))', True),
        ('cursor.execute("select * from posts where post = ?", [post])', False),
        ('cursor.execute(script("derive/posts"))', False),
    ],
)
def test_the_check_for_assembled_sql_sees_every_way_of_assembling(statement: str, is_forbidden: bool) -> None:
    call = ast.parse(statement, mode="eval").body
    assert isinstance(call, ast.Call)
    assert is_assembled(call.args[0]) is is_forbidden


def test_the_check_for_imports_sees_those_inside_functions() -> None:
    tree = ast.parse("def draw():\n    import streamlit as st\n    from warehouse.ledger import append_import\n")
    assert set(imported_names(tree)) == {"streamlit", "warehouse"}


def test_the_check_for_broad_handlers_lets_a_rollback_pass() -> None:
    (swallowing, rolling_back) = (
        node
        for node in ast.walk(
            ast.parse("try: f()\nexcept Exception: pass\ntry: f()\nexcept BaseException: g(); raise\n")
        )
        if isinstance(node, ast.ExceptHandler)
    )
    assert is_broad(swallowing) and not raises_again(swallowing)
    assert is_broad(rolling_back) and raises_again(rolling_back)
