"""No reader meets an id of ours: exports are called by name, and a refusal says what to hand in instead."""

import re

import pytest

from data_loaders.layouts import LAYOUTS
from data_loaders.layouts.declined import DECLINED
from jobs.wording import export_name, told
from language import LANGUAGES, say

OURS = re.compile(r"[a-z]+_[a-z]+")
READ = sorted({layout.family for layout in LAYOUTS} | {layout.name for layout in LAYOUTS})
NOT_READ = [(layout, text_id) for layout, text_id, _ in DECLINED]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("layout", READ)
def test_every_export_we_read_has_a_name(layout: str, language: str) -> None:
    name = export_name(layout, language)
    assert name != say("upload-layout-none", language)
    assert not OURS.search(name)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("layout", "text_id"), NOT_READ)
def test_every_export_we_decline_is_named_and_says_what_to_do(layout: str, text_id: str, language: str) -> None:
    message = told(text_id, language, layout=layout)
    assert not OURS.search(message)
    assert say("upload-layout-none", language) not in message
    assert any(word in message for word in (" drop ", "Drop ", "export ", "exportieren", "ablegen", "Fill ", "choose "))


@pytest.mark.parametrize("language", LANGUAGES)
def test_lists_of_exports_are_named_too(language: str) -> None:
    two = told("layout-ambiguous", language, layouts="x_posts_2024, x_posts_legacy_2015")
    assert say("export-x-posts", language) in two
    assert say("export-x-posts-legacy", language) in two
    assert not OURS.search(two)
