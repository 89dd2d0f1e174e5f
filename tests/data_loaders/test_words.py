"""Every reason, note and message of this room has its words in both languages."""

import re
from pathlib import Path

import pytest

import data_loaders
from language import LANGUAGES
from language.texts import messages, text_files

ROOM = Path(data_loaders.__file__).parent
OWN_IDS = re.compile(
    r'"((?:declined|dates|columns|rows|row|ids|layout|number|date|not|value|id|day|ends|missing|zone|sheets|lines|'
    r'formula|reach|period|share|sizes|receipt|command|file|archive|workbook)-[a-z]+(?:-[a-z]+)*)"'
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_id_named_in_this_room_has_words(language: str) -> None:
    named = {text_id for path in ROOM.rglob("*.py") for text_id in OWN_IDS.findall(path.read_text(encoding="utf-8"))}
    known = {text_id for path in text_files(language) for text_id in messages(path)}
    assert len(named) > 40
    assert named <= known
