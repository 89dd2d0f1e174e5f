"""Fifty links from anywhere in a history of imports, undo, redo and decisions show what they showed when made."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

import warehouse.connection
from components.frame import permalink
from components.frame.choice import COMPARES, Choice, default_choice, scope_of
from components.frame.permalink import written
from jobs.old_versions import fetch, standing_of
from jobs.writer import writer
from queries import versions
from queries.campaigns import campaign_participation
from queries.contributors import contributors_by_posts
from queries.figures import FIGURES, figure
from queries.members import members_growth_by_month
from queries.periods import ScopeOptions, scope_options, stamp
from queries.posts import posts_by_week
from queries.scope import Scope, Viewer
from sample_program import ProgramPlan, tell_program
from sample_program.writing import exports_of, write_exports
from tests.conftest import append_sample, read_sample
from warehouse.connection import Warehouse, open_warehouse
from warehouse.ledger import record_decision, redo_import, undo_import
from warehouse.old_versions import discard

PLAN = ProgramPlan(until=date(2026, 8, 18), members=30, posts=500, start_on=date(2025, 9, 1), seed=24)
LINKS, VERSIONS, HELD_BACK = 50, 7, 3
LANGUAGES = ("en", "de")
ANALYST = Viewer("analyst")

Figures = dict[str, Any]


@dataclass(frozen=True)
class Made:
    """A link with what it showed when it was made."""

    parameters: dict[str, list[str]]
    choice: Choice
    figures: Figures


def figures_of(scope: Scope) -> Figures:
    """What the pages of a scope rest on, as tables of values."""
    found: Figures = {name: pd.DataFrame([vars(figure(name, scope, ANALYST))]) for name in FIGURES}
    found["weeks"] = posts_by_week(scope, ANALYST).rows
    found["months"] = members_growth_by_month(scope, ANALYST).rows
    found["people"] = contributors_by_posts(scope, ANALYST).rows
    found["stamp"] = pd.DataFrame([vars(stamp(scope))])[["imports", "as_of_on", "data_version"]]
    for campaign_id in scope.campaigns[:2]:
        found[campaign_id] = campaign_participation(scope, ANALYST, campaign_id).rows
    return found


def any_choice(chance: random.Random, options: ScopeOptions) -> Choice:
    """Filters as a reader may set them."""
    usual = default_choice(options, PLAN.until)
    from_on = date(2025, 9, 1) + timedelta(days=chance.randrange(300))

    def some(values: list[str]) -> tuple[str, ...]:
        return tuple(chance.sample(values, chance.randint(0, len(values)))) if chance.random() < 0.5 else ()

    return replace(
        usual, from_on=from_on, to_on=from_on + timedelta(days=chance.randrange(120)), compare=chance.choice(COMPARES),
        channels=some(list(options.channels)), units=some([unit for unit, _ in options.units]),
        campaigns=some([campaign[0] for campaign in options.campaigns]),
    )  # fmt: skip


def make_links(chance: random.Random, opened: Warehouse, number: int) -> list[Made]:
    """Links as they are written now."""
    options, made = scope_options(), []
    for _ in range(number):
        choice = any_choice(chance, options)
        parameters = written(choice, chance.choice(LANGUAGES), opened.data_version())
        made.append(Made(parameters, choice, figures_of(scope_of(choice, options))))
    return made


def shown_by(parameters: dict[str, list[str]]) -> tuple[Choice, Figures]:
    """What a reader sees who opens the link."""
    asked = permalink.data_version_of(parameters["v"][-1])
    assert asked is not None
    if not standing_of(asked).is_of_today and (ticket := fetch(standing_of(asked))):
        ticket.wait(120)
    versions.told_by(lambda: asked)
    try:
        options = scope_options()
        found = permalink.opened(parameters, options, default_choice(options, PLAN.until), LANGUAGES)
        assert found.notes == ()
        return found.choice, figures_of(scope_of(found.choice, options))
    finally:
        versions.told_by(lambda: None)


def assert_same(links: list[Made]) -> None:
    """Integers equal, ratios to 1e-9, for every link."""
    for made in sorted(links, key=lambda one: int(one.parameters["v"][-1])):
        choice, figures = shown_by(made.parameters)
        assert choice == made.choice
        assert figures.keys() == made.figures.keys()
        for name, then in made.figures.items():
            pd.testing.assert_frame_equal(figures[name], then, rtol=1e-9, atol=0, obj=f"{name} of {made.parameters}")


@pytest.fixture
def empty_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Warehouse]:
    """An empty database file that the process serves, with room for every version this asks for."""
    opened = open_warehouse(tmp_path / "program.duckdb")
    monkeypatch.setattr(warehouse.connection, "_served", [opened])
    monkeypatch.setattr("warehouse.old_versions.MOST_KEPT", VERSIONS + 2)
    yield opened
    writer().wait_until_idle()
    discard(opened)
    opened.close()


@pytest.mark.slow
def test_fifty_links_show_the_same_after_whatever_came_later(empty_file: Warehouse, tmp_path: Path) -> None:
    chance = random.Random(24)
    files = write_exports(tmp_path / "exports", exports_of(tell_program(PLAN)))
    exports = [export for file in files for export in read_sample(file)]
    chance.shuffle(exports)
    numbers = [append_sample(empty_file, export) for export in exports[: len(exports) // 2]]
    later = exports[len(exports) // 2 :]
    links = make_links(chance, empty_file, LINKS // VERSIONS)
    gone = chance.choice(numbers)
    steps = [
        lambda: undo_import(empty_file, gone, "tester"),
        lambda: record_decision(empty_file, "setting", "campaign_carry_days", 10, date(2026, 8, 1), "tester"),
        lambda: redo_import(empty_file, gone, "tester"),
        lambda: [append_sample(empty_file, export) for export in later[: -HELD_BACK - 2]],
        lambda: undo_import(empty_file, chance.choice([number for number in numbers if number != gone]), "tester"),
        lambda: [append_sample(empty_file, export) for export in later[-HELD_BACK - 2 : -HELD_BACK]],
    ]
    for number, step in enumerate(steps, start=2):
        step()
        links += make_links(chance, empty_file, LINKS * number // VERSIONS - len(links))
    assert len(links) == LINKS and len({link.parameters["v"][0] for link in links}) == VERSIONS
    assert any(not frame.empty for link in links for frame in link.figures.values())
    assert_same(links[::7])
    for export in later[-HELD_BACK:]:
        append_sample(empty_file, export)
    assert_same(links)


@pytest.mark.slow
def test_undo_gives_back_the_table_of_figures_byte_for_byte(own_sample_warehouse: Warehouse) -> None:
    def table() -> bytes:
        options = scope_options()
        quarters = [(date(2025, 10, 1), date(2025, 12, 31)), (date(2026, 4, 1), date(2026, 6, 30))]
        scopes = [scope_of(Choice(*quarter), options) for quarter in quarters]
        lines = [vars(figure(name, scope, ANALYST)) for name in FIGURES for scope in scopes]
        return pd.DataFrame(lines).to_csv(index=False).encode()

    before = table()
    posts, members = "talkwalker_mentions", "template_members"
    asked = "select max(import_id) from imports where layout in (?, ?) group by layout"
    with own_sample_warehouse.cursor() as cursor:
        numbers = cursor.execute(asked, [posts, members]).fetchall()
    changed = 0
    for (number,) in numbers:
        undo_import(own_sample_warehouse, number, "tester")
        changed += table() != before
        redo_import(own_sample_warehouse, number, "tester")
        assert table() == before
    assert changed, "no undo that changes nothing can show anything"
