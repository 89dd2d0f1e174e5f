"""Share of voice: whose mentions are added up, and on which days."""

from queries.mentions import mentions_by_quarter, mentions_rows
from queries.scope import Viewer
from tests.queries.hand_made import VIEWER, Program, scope
from warehouse.connection import Warehouse


def counted() -> Program:
    """Four days, one of them without Other; a name too late for the quarter, and one of the quarter before."""
    program = Program().imported(2, "mentions.csv", layout="template_comparators", platform=None, account=None)
    for row, (name, on, mentions) in enumerate(
        [("House", "02-01", 30), ("Rival", "02-01", 50), ("Other", "02-01", 20),
         ("House", "02-02", 40), ("Rival", "02-02", 0), ("Other", "02-02", 10),
         ("House", "02-03", 500), ("Rival", "02-03", 1),
         ("House", "02-04", 1), ("Rival", "02-04", 2), ("Other", "02-04", 3),
         ("Late", "02-03", 90), ("Late", "02-04", 90),
         ("House", "2025-12-30", 5), ("Gone", "2025-12-30", 5)],
        start=2,
    ):  # fmt: skip
        program.mentioned(name, on, mentions, ours=name == "House", row=row)
    return program


def test_a_name_listed_late_is_left_out_of_the_quarter_and_not_the_days_before_it(
    warehouse: Warehouse,
) -> None:
    counted().load(warehouse)
    rows = mentions_by_quarter(scope(), VIEWER).rows.set_index("name")
    assert list(rows.index[rows["mentions"].isna()]) == ["Late"] and rows["mentions"].sum() == 156


def test_only_days_with_a_count_of_every_name_of_the_quarter_are_added_up(warehouse: Warehouse) -> None:
    counted().load(warehouse)
    rows = mentions_by_quarter(scope("2025-10-01", "03-31"), VIEWER).rows
    compared = rows[rows["mentions"].notna()]
    told = {(row.quarter_on.year, row.name): (row.mentions, row.days, row.days_told) for row in compared.itertuples()}
    assert told == {
        (2025, "House"): (5, 1, 1), (2025, "Gone"): (5, 1, 1),
        (2026, "House"): (71, 3, 4), (2026, "Rival"): (52, 3, 4), (2026, "Other"): (33, 3, 4),
    }  # fmt: skip


def test_filters_make_no_difference_and_everybody_may_see_mentions(warehouse: Warehouse) -> None:
    counted().load(warehouse)
    everything = mentions_by_quarter(scope(), VIEWER).rows
    narrow = scope(channels=("x",), units=("North",), campaigns=("spring",))
    for viewer in (VIEWER, Viewer("auditor")):
        assert mentions_by_quarter(narrow, viewer).rows.equals(everything)


def test_a_share_opens_to_the_rows_of_the_list_for_every_role(warehouse: Warehouse) -> None:
    counted().load(warehouse)
    for role in ("viewer", "lead", "analyst", "auditor"):
        total, file, *single = mentions_rows(scope(), Viewer(role)).rows.itertuples()
        assert (total.part, total.numerator, total.denominator) == ("total", 71, 156)
        # thirteen counts of the quarter, nine of them on days with every name
        assert (total.in_scope, total.with_terms) == (13, 9)
        assert (file.part, file.file_name, len(single)) == ("file", "mentions.csv", 13)


def test_the_share_of_several_names_is_that_of_their_rows(warehouse: Warehouse) -> None:
    counted().load(warehouse)
    total = mentions_rows(scope(), VIEWER, "voice_of_names", account="Rival\nOther").rows.iloc[0]
    assert (total["numerator"], total["denominator"]) == (85, 156)


def test_a_name_that_is_ours_on_one_day_is_ours_all_quarter(warehouse: Warehouse) -> None:
    program = counted()
    for on in ("02-01", "02-02", "02-04"):
        program.mentioned("Brand", on, 7, ours=on == "02-04")
    program.load(warehouse)
    told = mentions_by_quarter(scope(), VIEWER).rows.set_index("name")
    assert told.loc["Brand", "is_ours"] and told.loc["Brand", "mentions"] == 21
