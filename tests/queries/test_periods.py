"""What can be chosen, and which quarter is shown first."""

from datetime import date

from queries.periods import last_complete_quarter, scope_options, stamp, whole_scope
from tests.queries.hand_made import Program, day, scope
from warehouse.connection import Warehouse


def add_import(warehouse: Warehouse, number: int, as_of: str, platform: str | None, sample: bool = False) -> None:
    with warehouse.transaction() as cursor:
        cursor.execute(
            "insert into imports values"
            " (?, 'secret name.csv', 's', 'template_posts', 'x', ?, null, ?, 'stated', now(), 'me', ?, '{}', 1, null)",
            [number, platform, day(as_of), sample],
        )
        cursor.execute("insert into data_versions select count(*) + 1, now(), 'import', null from data_versions")


def test_options_list_what_is_there_and_the_unknown(warehouse: Warehouse) -> None:
    program = Program().member("a").member("b", unit=None).campaign("spring", "03-10", "03-19", "03-22")
    program.post("a", "01-05").post("b", "02-05", platform="x").window("01-01", "02-10").load(warehouse)
    options = scope_options()
    assert options.channels == ("linkedin", "x")
    assert options.units == (("North", "North"), ("", ""))
    assert options.campaigns == (("spring", "#spring", day("03-10"), day("03-19")),)
    assert (options.first_on, options.last_on) == (day("01-01"), day("02-10"))
    assert (options.has_posts, options.has_members, options.has_interactions) == (True, True, False)


def test_the_whole_scope_includes_the_unknown(warehouse: Warehouse) -> None:
    Program().member("a").campaign("spring", "03-10", "03-19", "03-22").post("a", "01-05").load(warehouse)
    whole = whole_scope(day("01-01"), day("03-31"))
    assert (whole.channels, whole.units, whole.campaigns) == (("linkedin", ""), ("North", ""), ("spring", ""))


def test_a_quarter_is_complete_when_every_week_of_it_is_loaded(warehouse: Warehouse) -> None:
    program = Program().window("2025-07-01", "2025-12-31")
    program.load(warehouse)
    assert last_complete_quarter() == (date(2025, 10, 1), date(2025, 12, 31))
    program.rows["coverage_windows"].clear()
    program.window("2025-07-01", "2025-12-30").load(warehouse)  # 13 of 14 weeks are 93 %
    assert last_complete_quarter() == (date(2025, 7, 1), date(2025, 9, 30))


def test_one_week_in_forty_may_be_missing(warehouse: Warehouse) -> None:
    program = Program().window("2025-10-01", "2025-12-31").window("2025-10-01", "2025-12-31", platform="x")
    program.window("2025-10-01", "2025-12-27", platform="instagram").load(warehouse)  # 40 of 42 weeks are 95.2 %
    assert last_complete_quarter() == (date(2025, 10, 1), date(2025, 12, 31))
    program.rows["coverage_windows"][-1]["to_on"] = day("2025-12-20")  # 39 of 42 weeks are 92.9 %
    program.load(warehouse)
    assert last_complete_quarter() is None


def test_overlapping_exports_count_once_and_gaps_are_seen(warehouse: Warehouse) -> None:
    program = Program().window("2025-09-01", "2025-11-15").window("2025-11-10", "2025-12-31")
    program.load(warehouse)
    assert last_complete_quarter() == (date(2025, 10, 1), date(2025, 12, 31))
    program.rows["coverage_windows"][1]["from_on"] = day("2025-11-24")
    program.load(warehouse)
    assert last_complete_quarter() is None


def test_a_quiet_week_between_two_lists_is_no_gap(warehouse: Warehouse) -> None:
    program = Program().window("2025-10-01", "2025-11-15").window("2025-11-22", "2025-12-31")
    program.load(warehouse)
    assert last_complete_quarter() == (date(2025, 10, 1), date(2025, 12, 31))
    program.rows["coverage_windows"][1]["from_on"] = day("2025-11-23")
    program.load(warehouse)
    assert last_complete_quarter() is None


def test_a_mention_tool_speaks_for_every_channel(warehouse: Warehouse) -> None:
    program = Program().window("2025-10-01", "2025-11-15")
    program.window("2025-09-15", "2025-12-31", kind="mentions", platform=None, account=None).load(warehouse)
    assert last_complete_quarter() == (date(2025, 10, 1), date(2025, 12, 31))


def test_one_list_of_several_members_speaks_for_its_whole_range(warehouse: Warehouse) -> None:
    together = {"as_of_on": day("2026-01-02")}
    program = Program().window("2025-10-01", "2025-10-20", account="a", **together)
    program.window("2025-12-01", "2025-12-31", account="b", **together).load(warehouse)
    assert last_complete_quarter() == (date(2025, 10, 1), date(2025, 12, 31))


def test_official_accounts_decide_only_where_no_posts_of_members_are_loaded(warehouse: Warehouse) -> None:
    with warehouse.transaction() as cursor:
        cursor.execute(
            "insert into imports values"
            " (1, 'f', 's', 'x_posts', 'x', 'x', '@Official', null, null, now(), 'me', false, '{}', 1, null)"
        )
    program = Program().window("2025-07-01", "2025-09-30", platform="x", account="official")
    program.load(warehouse)
    assert last_complete_quarter() == (date(2025, 7, 1), date(2025, 9, 30))
    program.window("2025-10-01", "2025-12-31").load(warehouse)
    assert last_complete_quarter() == (date(2025, 10, 1), date(2025, 12, 31))


def test_accounts_of_members_are_one_channel_and_a_silent_one_hides_no_quarter(warehouse: Warehouse) -> None:
    program = Program().window("2025-10-01", "2025-12-31", account="a").window("2025-10-01", "2025-10-20", account="b")
    program.load(warehouse)
    assert last_complete_quarter() == (date(2025, 10, 1), date(2025, 12, 31))


def test_the_stamp_counts_the_imports_of_the_channels_and_names_the_latest(warehouse: Warehouse) -> None:
    add_import(warehouse, 1, "01-10", "linkedin")
    add_import(warehouse, 2, "02-10", "x", sample=True)
    add_import(warehouse, 3, "01-05", None)
    stamped = stamp(scope(channels=("linkedin",)))
    assert (stamped.imports, stamped.as_of_on, stamped.is_sample) == (2, day("01-10"), False)
    everything = stamp(scope())
    assert (everything.imports, everything.as_of_on, everything.is_sample, everything.data_version) == (
        3, day("02-10"), True, 3,
    )  # fmt: skip


def test_nothing_loaded_is_said_as_such(warehouse: Warehouse) -> None:
    options = scope_options()
    assert (options.channels, options.campaigns, options.first_on, options.last_complete_quarter) == (
        (),
        (),
        None,
        None,
    )
    assert stamp(scope()).as_of_on is None
    assert warehouse.data_version() == 0
