"""Both languages hold the same texts with the same slots, each once."""

import ast as python
import re
from pathlib import Path

import pytest
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from language import LANGUAGES, MissingSlot, UnknownText, say
from language.texts import DuplicateText, messages, text_files, text_sources
from queries.metrics import METRICS

ROOT = Path(__file__).parents[2]


# a job hands over a day in parts, each language takes those it writes
OF_EVERY_TEXT = {"gender"}
DAY_PARTS = {"day", "month", "padded_day", "padded_month"}


class _Slots(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - name of the visitor's interface
        self.names.add(node.id.name)


def _slots(language: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for path in text_files(language):
        for text_id, message in messages(path).items():
            visitor = _Slots()
            visitor.visit(message)
            names = visitor.names
            names -= OF_EVERY_TEXT
            found[text_id] = (names - DAY_PARTS) | {"date"} if len(names & DAY_PARTS) > 1 else names
    return found


def test_every_text_stands_in_both_languages_with_the_same_slots() -> None:
    english, german = (_slots(language) for language in LANGUAGES)
    assert english.keys() == german.keys()
    assert {text_id: slots for text_id, slots in english.items() if slots != german[text_id]} == {}


def test_no_text_stands_twice() -> None:
    assert all(text_sources(language) for language in LANGUAGES)


def test_two_files_with_the_same_text_are_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "en").mkdir()
    for name in ("first", "second"):
        (tmp_path / "en" / f"{name}.ftl").write_text("greeting = Hello\n")
    monkeypatch.setattr("language.texts.FOLDER", tmp_path)
    with pytest.raises(DuplicateText, match=r"greeting stands in first\.ftl and in second\.ftl"):
        text_sources("en")


def test_ids_are_kebab_case() -> None:
    odd = [text_id for text_id in text_sources("en") if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", text_id)]
    assert odd == []


def test_every_metric_has_a_name_and_a_definition() -> None:
    keys = {f"metric-{metric.replace('_', '-')}" for metric in METRICS}
    assert keys | {f"{key}-definition" for key in keys} <= text_sources("en").keys()


def test_every_text_named_in_the_code_exists() -> None:
    known, asked = text_sources("en").keys(), set[str]()
    for room in ("components", "exhibits", "jobs", "pages"):
        for path in (ROOT / room).rglob("*.py"):
            for node in python.walk(python.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, python.Call) and node.args and isinstance(node.args[0], python.Constant):
                    called = node.func.attr if isinstance(node.func, python.Attribute) else getattr(node.func, "id", "")
                    if called == "say":
                        asked.add(str(node.args[0].value))
    assert asked and asked - known == set()


def test_no_text_about_people_speaks_of_loss_or_ranking() -> None:
    for language in LANGUAGES:
        for path in text_files(language):
            if path.stem not in ("exhibits", "metrics", "pages"):
                continue
            assert not re.search(r"\blost\b|\bverloren|rangliste|leaderboard|\brank", path.read_text("utf-8"), re.I), (
                path
            )


def test_an_unknown_text_and_a_missing_slot_are_errors() -> None:
    with pytest.raises(UnknownText):
        say("no-such-text", "en")
    with pytest.raises(MissingSlot):
        say("stamp-as-of", "en")


def test_plurals_follow_the_language() -> None:
    assert say("unit-posts", "en", count=1) == "1 post"
    assert say("unit-posts", "en", count=1204) == "1,204 posts"
    assert say("unit-posts", "de", count=1) == "1 Beitrag"
    assert say("unit-posts", "de", count=1204) == "1.204 Beiträge"
