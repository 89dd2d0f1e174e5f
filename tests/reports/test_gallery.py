"""The gallery holds what the pages draw, in their order."""

import ast

import pytest

from reports.gallery import PAGES
from tests.source_tree import PROJECT, tree_of

LISTS_OF_PEOPLE = {"by_posts", "by_engagements", "estimates"}


def drawn_by(page: str) -> list[str]:
    """The exhibits a page draws from top to bottom, module and function."""
    tree = tree_of(PROJECT / "pages" / "program" / f"{page.replace('-', '_')}.py")
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    drawn = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "draw"]
    return [ast.unparse(call.args[0]) for call in sorted(drawn, key=lambda call: call.lineno)]


@pytest.mark.parametrize("page", PAGES)
def test_a_page_and_its_gallery_show_the_same(page: str) -> None:
    named = [f"{build.__module__.removeprefix('exhibits.')}.{build.__name__}" for build in PAGES[page]]
    assert named == [name for name in drawn_by(page) if name.partition(".")[2] not in LISTS_OF_PEOPLE]
