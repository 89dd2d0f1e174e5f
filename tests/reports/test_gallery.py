"""The gallery holds what the pages draw, in their order."""

import ast

import pytest

from components.frame.navigation import PAGES as MENU
from reports.gallery import OF_CHOSEN_WEEKS, PAGES, Build
from tests.source_tree import PROJECT, tree_of

LISTS_OF_PEOPLE = {"by_posts", "by_engagements", "estimates"}


def drawn_by(page: str, only: str = "") -> list[str]:
    """The exhibits a page draws from top to bottom, module and function; only: those drawn with this keyword."""
    tree = tree_of(PROJECT / "pages" / "program" / f"{page.replace('-', '_')}.py")
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    drawn = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "draw"]
    kept = [call for call in drawn if not only or only in [keyword.arg for keyword in call.keywords]]
    return [ast.unparse(call.args[0]) for call in sorted(kept, key=lambda call: call.lineno)]


def name_of(build: Build) -> str:
    """Module and function of what builds an exhibit, as pages write it."""
    return f"{build.__module__.removeprefix('exhibits.')}.{build.__name__}"


@pytest.mark.parametrize("page", PAGES)
def test_a_page_and_its_gallery_show_the_same(page: str) -> None:
    named = [name_of(build) for build in PAGES[page]]
    assert named == [name for name in drawn_by(page) if name.partition(".")[2] not in LISTS_OF_PEOPLE]


def test_the_gallery_goes_through_the_pages_as_the_menu_does() -> None:
    with_figures = [name for name, path in MENU.items() if "/program/" in path]
    assert [page.replace("-", "_") for page in PAGES] == with_figures


def test_the_gallery_knows_which_exhibits_are_about_the_chosen_weeks() -> None:
    of_weeks = [name for page in PAGES for name in drawn_by(page, only="is_of_posts")]
    assert [name_of(build) for build in OF_CHOSEN_WEEKS] == of_weeks


def test_no_two_exhibits_of_the_gallery_have_one_name() -> None:
    names = [build.__name__ for builds in PAGES.values() for build in builds]
    assert len(set(names)) == len(names)
