"""The project's own source files and what they import, read without running them."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

PROJECT = Path(__file__).parent.parent

ROOMS = (
    "analysis", "charts", "components", "data_loaders", "exhibits", "jobs", "language", "pages", "queries", "reports",
    "sample_program", "warehouse",
)  # fmt: skip
TOP_SCRIPTS = ("dashboard", "server")


@cache
def modules() -> tuple[Path, ...]:
    """Every Python file of the product: rooms and top scripts, without tests and benchmarks."""
    of_rooms = [path for room in ROOMS for path in (PROJECT / room).rglob("*.py")]
    of_top = [PROJECT / f"{name}.py" for name in TOP_SCRIPTS if (PROJECT / f"{name}.py").exists()]
    return tuple(sorted(of_rooms + of_top))


@cache
def tree_of(path: Path) -> ast.Module:
    """The parsed module."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def room_of(path: Path) -> str:
    """The room a module lives in, or its own name for a top script."""
    first = path.relative_to(PROJECT).parts[0]
    return first.removesuffix(".py")


def imported_names(tree: ast.Module) -> Iterator[str]:
    """The first part of every module the tree imports, wherever the import stands."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            yield node.module.split(".")[0]


def functions_of(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function, methods and nested ones included."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def shown(path: Path) -> str:
    """The path as a test names it."""
    return path.relative_to(PROJECT).as_posix()
