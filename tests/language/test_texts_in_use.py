"""No text outlives the code that says it."""

import ast
import re
from collections.abc import Iterator

from language.texts import text_files, text_sources
from queries.figures import FIGURES
from tests.source_tree import modules, tree_of

# Begin of a text id, where the code puts the rest together from the name of a layout or a page.
COMPOSED = ("export-", "unread-", "page-")
FEWEST_LETTERS = 4
REFERENCE = re.compile(r"\{ ([a-z][a-z0-9-]+) \}")


def constants() -> set[str]:
    """Every string that stands in the code."""
    nodes = (node for path in modules() for node in ast.walk(tree_of(path)))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def patterns() -> Iterator[re.Pattern[str]]:
    """Every string with slots in the code; those of little else than slots would fit any text."""
    for path in modules():
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.JoinedStr):
                parts = [str(part.value) if isinstance(part, ast.Constant) else None for part in node.values]
                if len(re.findall("[a-z]", "".join(part or "" for part in parts))) >= FEWEST_LETTERS:
                    yield re.compile("".join("[a-z0-9-]+" if part is None else re.escape(part) for part in parts))


def within_texts() -> set[str]:
    """Every text that stands within another."""
    return {text_id for path in text_files("en") for text_id in REFERENCE.findall(path.read_text(encoding="utf-8"))}


def test_every_text_is_said_somewhere() -> None:
    said, composed = constants() | within_texts(), list(patterns())
    unsaid = {
        text_id
        for text_id in text_sources("en")
        if text_id not in said
        and not text_id.startswith(COMPOSED)
        and not any(pattern.fullmatch(text_id) for pattern in composed)
    }
    assert unsaid == set()


def test_every_figure_says_which_data_it_needs() -> None:
    needed = {f"coverage-needs-{metric.replace('_', '-')}" for metric in FIGURES}
    assert needed <= set(text_sources("en"))
