"""What the headline figures mean."""

from datetime import datetime

import pytest

from queries.figures import Figure, figure
from tests.queries.hand_made import VIEWER, Program, scope
from warehouse.connection import Warehouse


def shown(metric: str, **chosen: tuple[str, ...]) -> Figure:
    return figure(metric, scope(**chosen), VIEWER)


@pytest.fixture
def program() -> Program:
    """Six members since 2025 and a loaded first quarter."""
    return Program().members("a", "b", "c", "d", "e", "f").window("01-01", "03-31")


def test_a_member_is_active_by_post_reshare_or_comment_on_a_colleagues_post(
    program: Program, warehouse: Warehouse
) -> None:
    program.post("a", "01-05").post("b", "01-06", is_reshare=True).react("c", "p0", "01-07")
    program.react("d", "p0", "01-08", kind="reaction").react("a", "p0", "01-08").load(warehouse)
    assert shown("active_members").value == 3
    assert shown("activation_rate").value == pytest.approx(3 / 6)


def test_a_comment_on_an_outsiders_post_is_no_act(program: Program, warehouse: Warehouse) -> None:
    program.post(None, "01-05").react("c", "p0", "01-07").load(warehouse)
    assert shown("active_members").value == 0


def test_a_comment_belongs_to_the_campaign_of_its_post(program: Program, warehouse: Warehouse) -> None:
    program.campaign("spring", "01-01", "01-31", "02-03").post("a", "01-05", campaign_id="spring", impulse="prompted")
    program.react("b", "p0", "01-07").load(warehouse)
    assert shown("active_members", campaigns=("spring",)).value == 2
    assert shown("active_members", campaigns=("",)).value == 0


def test_a_comment_on_ones_own_post_is_no_act(program: Program, warehouse: Warehouse) -> None:
    program.post("a", "2025-12-31").react("a", "p0", "01-01").load(warehouse)
    assert shown("active_members").value == 0


def test_a_comment_after_leaving_is_no_act(program: Program, warehouse: Warehouse) -> None:
    program.member("g", left="01-07").post("a", "01-05").react("g", "p0", "01-07").load(warehouse)
    assert shown("active_members").value == 1
    program.react("g", "p0", "01-06").load(warehouse)
    assert shown("active_members").value == 2


def test_two_people_acting_many_times_are_two_active_members(program: Program, warehouse: Warehouse) -> None:
    program.post("a", "01-05", 3).post("b", "03-31", 2).post("b", "04-01").post("c", "2025-12-31").load(warehouse)
    assert shown("active_members").value == 2
    assert shown("posts").value == 5


def test_members_count_as_of_the_last_day_and_members_in_period_on_any_day(
    program: Program, warehouse: Warehouse
) -> None:
    program.member("left-on-last-day", left="03-31").member("joined-after", joined="04-01")
    program.member("left-before", left="01-01").member("joined-on-last-day", joined="03-31").load(warehouse)
    assert shown("members").value == 7
    assert shown("members_in_period").value == 8


def test_an_unknown_joining_day_becomes_the_first_act(program: Program, warehouse: Warehouse) -> None:
    program.member("u", joined=None).post("u", "02-10").load(warehouse)
    assert figure("members", scope(to_on="02-09"), VIEWER).value == 6
    assert figure("members", scope(to_on="02-10"), VIEWER).value == 7


def test_unprompted_share_leaves_out_what_cannot_be_classified(program: Program, warehouse: Warehouse) -> None:
    program.post("a", "01-05", 6).post("b", "01-05", 2, impulse="prompted").post(
        "c", "01-06", 2, impulse="unclassifiable"
    )
    program.load(warehouse)
    share = shown("unprompted_share")
    assert (share.value, share.numerator, share.denominator) == (6 / 8, 6, 8)
    assert (share.coverage, share.rows_in_scope, share.withheld) == (0.8, 10, False)


def test_below_seventy_percent_coverage_a_figure_is_withheld(program: Program, warehouse: Warehouse) -> None:
    program.post("a", "01-05", 7).post("c", "01-06", 3, impulse="unclassifiable").load(warehouse)
    assert (shown("unprompted_share").value, shown("unprompted_share").withheld) == (1.0, False)
    program.post("c", "01-06", 1, impulse="unclassifiable").load(warehouse)
    assert (shown("unprompted_share").value, shown("unprompted_share").withheld) == (None, True)


def with_counters(program: Program, *counters: dict[str, int | None]) -> Program:
    for member_id, delivered in zip("abcdefabcdef", counters, strict=False):
        program.post(member_id, "01-05", **delivered)
    return program


def test_engagement_rate_is_the_ratio_of_sums_over_posts_with_both(program: Program, warehouse: Warehouse) -> None:
    one = {"impressions": 100, "reactions": 5, "comments": 3, "shares": 2}
    with_counters(
        program, one, one, one, {"impressions": 400, "reactions": 0, "comments": 0, "shares": 0}, one,
        {"impressions": None, "reactions": 50, "comments": 3, "shares": 2}, {"impressions": 9000},
    ).load(warehouse)  # fmt: skip
    rate = shown("er_impressions")
    assert (rate.numerator, rate.denominator, rate.value) == (40, 800, 40 / 800)
    assert rate.coverage == 5 / 7


def test_stated_engagements_count_where_a_part_is_not_delivered(program: Program, warehouse: Warehouse) -> None:
    parts = {"reactions": 5, "comments": 3, "shares": 2, "engagements": 99}
    with_counters(
        program,
        parts,
        parts,
        parts,
        {"reactions": 5, "shares": 2, "engagements": 8},
        {"engagements": 4},
        {"reactions": 1},
    ).load(warehouse)
    sums = shown("engagements")
    assert (sums.value, sums.denominator, sums.rows_in_scope) == (3 * 10 + 8 + 4, 5, 6)


def test_zero_impressions_give_no_rate(program: Program, warehouse: Warehouse) -> None:
    with_counters(program, *[{"impressions": 0, "engagements": 0}] * 6).load(warehouse)
    assert shown("er_impressions").value is None
    assert shown("engagements").value == 0


def test_all_null_input_is_withheld_with_coverage_zero(program: Program, warehouse: Warehouse) -> None:
    with_counters(program, *[{}] * 6).load(warehouse)
    assert (shown("er_impressions").value, shown("er_impressions").coverage) == (None, 0.0)
    assert shown("engagements").value is None


def test_a_post_is_supported_by_another_member_within_seven_days(program: Program, warehouse: Warehouse) -> None:
    program.window("01-01", "03-31", kind="interactions").post("a", "01-05", 5)
    program.react("b", "p0", "01-12", kind="reaction")  # on day seven
    program.react("b", "p1", "01-13", kind="share")  # on day eight
    program.react("a", "p2", "01-06")  # by the author
    program.react("b", "p3", "01-05").react("c", "p3", "01-06")  # twice is once
    program.load(warehouse)
    support = shown("peer_support_rate")
    assert (support.numerator, support.denominator, support.value, support.coverage) == (2, 5, 0.4, 1.0)


def test_support_is_measured_to_the_hour_where_the_hour_is_known(program: Program, warehouse: Warehouse) -> None:
    program.window("01-01", "03-31", kind="interactions")
    program.post("a", "01-05", 2, published_at=datetime.fromisoformat("2026-01-05T12:00:00"))
    program.react("b", "p0", "01-12", at="01-12T11:59:00").react("b", "p1", "01-12", at="01-12T12:01:00").load(
        warehouse
    )
    assert shown("peer_support_rate").numerator == 1


def test_an_outsider_or_former_member_gives_no_support(program: Program, warehouse: Warehouse) -> None:
    program.window("01-01", "03-31", kind="interactions").member("g", left="01-06").post("a", "01-05", 2)
    program.react("g", "p0", "01-06").react("g", "p1", "01-05")
    program.rows["interactions"].append({"actor": "stranger", "post": "p0", "type": "comment"})
    program.load(warehouse)
    assert shown("peer_support_rate").numerator == 1


def test_posts_outside_the_log_are_uncovered_and_posts_younger_than_seven_days_are_no_rows(
    program: Program, warehouse: Warehouse
) -> None:
    program.window("02-01", "03-31", kind="interactions")
    program.post("a", "01-31").post("a", "02-01", 3).post("a", "03-24").post("a", "03-25", 4).load(warehouse)
    support = shown("peer_support_rate")
    assert (support.rows_in_scope, support.denominator, support.coverage) == (5, 4, 0.8)


def test_a_post_whose_seven_days_outlast_the_log_is_uncovered(program: Program, warehouse: Warehouse) -> None:
    program.window("01-01", "02-28", kind="interactions").post("a", "02-21", 3).post("a", "02-22").load(warehouse)
    support = shown("peer_support_rate")
    assert (support.rows_in_scope, support.denominator) == (4, 3)


def test_without_a_log_support_is_withheld_not_zero(program: Program, warehouse: Warehouse) -> None:
    program.post("a", "01-05").load(warehouse)
    support = shown("peer_support_rate")
    assert (support.value, support.coverage, support.withheld) == (None, 0.0, True)


def test_neighbouring_logs_are_one_log(program: Program, warehouse: Warehouse) -> None:
    program.window("01-01", "01-31", kind="interactions").window("02-01", "03-31", kind="interactions")
    program.post("a", "01-28").load(warehouse)
    assert shown("peer_support_rate").denominator == 1


def test_quick_ratio_compares_with_the_period_of_equal_length_before(program: Program, warehouse: Warehouse) -> None:
    program.window("2025-01-01", "2025-12-31")
    program.post("a", "2025-10-01").post("b", "2025-12-31").post("c", "2025-11-11")  # quarter before
    program.post("d", "2025-09-30")  # earlier
    program.post("c", "01-01").post("d", "02-01").post("e", "03-31").load(warehouse)
    ratio = shown("quick_ratio")
    assert (ratio.numerator, ratio.denominator, ratio.value) == (2, 2, 1.0)


def test_quick_ratio_has_no_value_when_nobody_lapsed(program: Program, warehouse: Warehouse) -> None:
    program.window("2025-10-01", "2025-12-31").post("a", "01-05").load(warehouse)
    ratio = shown("quick_ratio")
    assert (ratio.value, ratio.numerator, ratio.denominator) == (None, 1, 0)


def test_channel_unit_and_campaign_narrow_a_figure(program: Program, warehouse: Warehouse) -> None:
    program.members(*"ghijk", unit="South").campaign("spring", "01-01", "01-31", "02-03")
    program.post("a", "01-05").post("g", "01-05", 2, platform="x").post("h", "01-05", platform=None)
    program.post("b", "01-06", 3, campaign_id="spring", impulse="prompted").load(warehouse)
    assert shown("posts").value == 7
    assert shown("posts", channels=("x",)).value == 2
    assert shown("posts", channels=("",)).value == 1
    assert shown("posts", units=("South",)).value == 3
    assert shown("posts", campaigns=("spring",)).value == 3
    assert shown("posts", campaigns=("",)).value == 4


def test_a_post_of_two_campaigns_is_found_by_either(program: Program, warehouse: Warehouse) -> None:
    program.campaign("spring", "01-01", "01-31", "02-03").campaign("summer", "01-01", "01-31", "02-03")
    program.post("a", "01-05", campaign_id="spring", impulse="prompted")
    program.rows["post_campaigns"].append({"post": "p0", "campaign_id": "summer", "rule": "link"})
    program.load(warehouse)
    assert shown("posts", campaigns=("summer",)).value == 1
    assert shown("posts", campaigns=("spring",)).value == 1
    assert shown("posts").value == 1


def test_a_period_nothing_is_loaded_for_is_unknown_and_a_loaded_one_without_posts_is_zero(
    program: Program, warehouse: Warehouse
) -> None:
    program.load(warehouse)
    later = scope("04-01", "06-30")
    assert [figure(metric, later, VIEWER).value for metric in ("posts", "active_members", "activation_rate")] == [
        None
    ] * 3
    assert [shown(metric).value for metric in ("posts", "active_members", "activation_rate")] == [0, 0, 0]


def test_without_a_member_list_there_is_no_member_figure(warehouse: Warehouse) -> None:
    Program().window("01-01", "03-31").post(None, "01-05").load(warehouse)
    assert [shown(metric).value for metric in ("members", "members_in_period", "activation_rate")] == [None] * 3
