"""What is said of mentions: ours beside the name most spoken of, and what is left out."""

import pytest

from exhibits.exhibit import Exhibit
from exhibits.share_of_voice import share_of_voice
from queries.scope import Viewer
from tests.queries.hand_made import Program, scope
from warehouse.connection import Warehouse


def shown(language: str = "en") -> Exhibit:
    return share_of_voice(scope("2025-10-01", "03-31"), None, Viewer(), language)


def counted(*quarters: dict[str, list[int]]) -> Program:
    """Counts of names day by day from the first of November and of February."""
    program = Program().imported(2, "mentions.csv", layout="template_comparators", platform=None, account=None)
    for first, names in zip(("2025-11", "2026-02"), quarters, strict=False):
        for name, days in names.items():
            for number, mentions in enumerate(days, 1):
                program.mentioned(name, f"{first}-{number:02d}", mentions, ours=name == "House")
    return program


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Q1 2026: 40.0% of mentions are ours, 50.0% those of Rival"),
        ("de", "Q1 2026: 40,0 % der Erwähnungen gelten uns, 50,0 % Rival"),
    ],
)
def test_the_title_says_our_share_beside_that_of_the_name_most_spoken_of(
    language: str, title: str, warehouse: Warehouse
) -> None:
    counted({"House": [1], "Rival": [1]}, {"House": [10, 30], "Rival": [25, 25], "Other": [5, 5]}).load(warehouse)
    assert shown(language).title.replace("\u202f", " ").replace("\u00a0", " ") == title


def test_a_name_too_long_for_a_title_is_not_named_there(warehouse: Warehouse) -> None:
    long = "Vereinigte Kommunikationswerke und Söhne"
    counted({}, {"House": [10], long: [30]}).load(warehouse)
    assert shown().title == "Q1 2026: 25.0% of mentions are ours" and long in set(shown().table.iloc[:, 1])


def test_quarters_with_other_names_say_which_are_missing(warehouse: Warehouse) -> None:
    counted({"House": [1], "Rival": [1]}, {"House": [10], "Rival": [25], "Other": [5]}).load(warehouse)
    assert "Q4 2025 without Other" in shown().subtitle


def test_a_quarter_counted_unevenly_is_named_and_not_shown(warehouse: Warehouse) -> None:
    # of three days one has both names
    counted({"House": [1, 2, 3], "Rival": [1]}, {"House": [10], "Rival": [30]}).load(warehouse)
    exhibit = shown()
    assert "not every name or not both sides were counted: Q4 2025" in exhibit.subtitle
    assert list(exhibit.table.iloc[:, 0].unique()) == ["Q1 2026"] and "n = 40 mentions" in exhibit.footer


def test_without_anybody_to_be_compared_with_there_is_no_share(warehouse: Warehouse) -> None:
    counted({"House": [5]}).load(warehouse)
    exhibit = shown()
    assert exhibit.state == "empty" and exhibit.title == "Share of voice: no mentions loaded"


def test_more_than_four_names_share_a_shade_and_all_stand_in_the_table(warehouse: Warehouse) -> None:
    others = {f"Name {number}": [number] for number in range(1, 7)}
    counted({}, {"House": [9], **others}).load(warehouse)
    exhibit = shown()
    cells = exhibit.rows[exhibit.rows["part"] == "cell"]
    # 1 + 2 + 3 of 30 stand together
    assert list(cells["kind_label"]) == ["House", "Name 6", "Name 5", "Name 4", "3 other names"]
    assert cells["to_share"].iloc[-1] - cells["from_share"].iloc[-1] == pytest.approx(0.2)
    assert len(exhibit.table) == 7
