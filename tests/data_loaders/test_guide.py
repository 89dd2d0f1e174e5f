"""docs/exports.md says what is true now, in both languages."""

import pytest

from data_loaders.guide import PAGES, IncompleteGuide, guide_page, refuse_missing_texts
from data_loaders.layouts import LAYOUTS
from language import LANGUAGES, say
from tests.data_loaders.samples import samples


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_is_current(language: str) -> None:
    """Write it anew with `python -m data_loaders --guide`."""
    assert PAGES[language].read_text(encoding="utf-8") == guide_page(language, say)


def test_the_guide_exists_in_every_language() -> None:
    assert set(PAGES) == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_export_and_each_of_its_required_headings_stand_in_the_guide(language: str) -> None:
    page = guide_page(language, say)
    for layout in LAYOUTS:
        assert f'<a id="{layout.family.replace("_", "-")}"></a>' in page
        for table in layout.tables:
            for column in table.required:
                assert all(f"`{text.replace('*', '…')}`" in page for text in column.headings), (layout.name, column)


def test_exports_without_words_are_named_all_at_once() -> None:
    with pytest.raises(IncompleteGuide) as refused:
        refuse_missing_texts(["x_posts", "no_such_export"], "en", say)
    assert refused.value.missing == ("export-no-such-export", "where-no-such-export", "ignored-no-such-export")


def test_the_language_of_every_sample_is_among_those_of_its_layout() -> None:
    languages = {layout.name: layout.languages for layout in LAYOUTS}
    variants = [(sample.layout, sample.folder.name.partition("-")[2]) for sample in samples()]
    unsaid = [
        (layout, variant) for layout, variant in variants if len(variant) == 2 and variant not in languages[layout]
    ]
    assert unsaid == []


def test_every_export_of_a_platform_or_tool_says_how_its_file_is_called() -> None:
    ours = ("template_", "generic_")
    assert [layout.name for layout in LAYOUTS if not layout.file_names and not layout.family.startswith(ours)] == []
