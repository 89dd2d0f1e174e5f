"""What the story claims must hold in its numbers."""

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise
from statistics import mean

from sample_program import Program
from sample_program.calendar import local_day
from sample_program.model import Campaign, Post

QUARTER = (date(2026, 7, 1), date(2026, 10, 1))


def posts_in(program: Program, from_on: date, to_on: date) -> list[Post]:
    return [post for post in program.member_posts if from_on <= local_day(post.published_at) < to_on]


def test_the_sizes_asked_for_are_reached(default_program: Program) -> None:
    assert len(default_program.members) == 320
    assert 10_500 <= len(default_program.member_posts) <= 12_200
    assert len(posts_in(default_program, *QUARTER)) in range(900, 1200)
    assert len({post.member_id for post in posts_in(default_program, *QUARTER)}) in range(145, 205)


def test_the_program_begins_with_a_first_wave_in_2015(default_program: Program) -> None:
    first = [member for member in default_program.members if member.joined_on < date(2015, 7, 1)]
    assert default_program.members[0].joined_on.year == 2015
    assert 0.15 * 320 <= len(first) <= 0.25 * 320


def test_a_few_carry_much(default_program: Program) -> None:
    counts = sorted(Counter(post.member_id for post in posts_in(default_program, *QUARTER)).values(), reverse=True)
    tenth = counts[: len(counts) // 10]
    assert 0.30 <= sum(tenth) / sum(counts) <= 0.60
    assert counts[len(counts) // 2] <= 5


def test_most_posts_are_unprompted_and_yet_campaigns_are_seen(default_program: Program) -> None:
    prompted = [post for post in default_program.member_posts if post.campaign_id]
    assert 0.03 <= len(prompted) / len(default_program.member_posts) <= 0.20
    assert {post.campaign_id for post in prompted} == {one.campaign_id for one in default_program.campaigns}


def test_consents_are_mixed(default_program: Program) -> None:
    share = Counter(member.consent for member in default_program.members)
    assert 0.62 <= share["named"] / 320 <= 0.78
    assert 0.13 <= (share["pseudonym"] + share[None]) / 320 <= 0.27
    assert 0.05 <= share["aggregate only"] / 320 <= 0.15
    assert share["pseudonym"] and share[None]


def test_there_are_seven_larger_units_and_one_of_four(default_program: Program) -> None:
    units = Counter(member.unit_on(date(2026, 10, 4)) for member in default_program.members if member.kind != "creator")
    del units[None]
    assert len(units) == 8
    assert units.pop("Innovationswerkstatt") == 4
    assert min(units.values()) >= 10


def test_members_leave_return_change_unit_pause_and_change_accounts(default_program: Program) -> None:
    members = default_program.members
    gaps = [one for one in members if len(one.stays) == 2 and one.stays[0].to_on != one.stays[1].from_on]
    moves = [one for one in members if len(one.stays) == 2 and one.stays[0].unit != one.stays[1].unit]
    leavers = [one for one in members if one.stays[-1].to_on]
    renamed = [one for one in members if any(account.to_on for account in one.accounts)]
    assert min(map(len, (gaps, moves, leavers, renamed))) >= 3
    assert any(one.paused for one in members)
    assert sum(one.kind == "creator" for one in members) == 6


def test_nobody_posts_while_not_a_member_or_paused(default_program: Program) -> None:
    people = {member.member_id: member for member in default_program.members}
    for post in default_program.member_posts:
        member, day = people[post.member_id or ""], local_day(post.published_at)
        assert member.unit_on(day) is not None
        account = member.account_on(post.platform, day)
        assert account is not None and account.handle == post.account


def test_people_fall_silent_for_a_quarter_and_return(default_program: Program) -> None:
    days: dict[str, list[date]] = {}
    for post in default_program.member_posts:
        days.setdefault(post.member_id or "", []).append(local_day(post.published_at))
    returned = [one for one, on in days.items() if any(b - a > timedelta(days=90) for a, b in pairwise(on))]
    assert len(returned) >= 30


def test_linkedin_is_the_largest_channel_then_instagram_and_x(default_program: Program) -> None:
    posts = Counter(post.platform for post in posts_in(default_program, date(2024, 1, 1), QUARTER[1]))
    assert posts["linkedin"] > posts["instagram"] > posts["x"] > 0


def test_texts_are_varied_mostly_german_and_some_are_reshares(default_program: Program) -> None:
    originals = [post for post in default_program.member_posts if not post.is_reshare]
    assert len({post.text for post in originals}) > 0.85 * len(originals)
    assert 0.65 <= mean(post.language == "de" for post in originals) <= 0.9
    assert 0.15 <= mean(post.is_reshare for post in default_program.member_posts) <= 0.35
    assert 0.1 <= mean(not {"Werkstolz", "MeinMagenta"} & set(post.hashtags) for post in originals) <= 0.35


def test_one_campaign_ended_a_month_before_the_quarter_did_and_one_runs(default_program: Program) -> None:
    ends = {campaign.end_on for campaign in default_program.campaigns}
    assert date(2026, 8, 31) in ends  # 30 days before 30 September
    assert any(one.start_on <= date(2026, 10, 4) <= one.end_on for one in default_program.campaigns)
    assert len(ends) in range(6, 9)


def rise(program: Program, campaign: Campaign) -> float:
    """Posts a day in the campaign over those of the eight weeks before it."""
    days = (campaign.end_on - campaign.start_on).days + 1
    inside = len(posts_in(program, campaign.start_on, campaign.end_on + timedelta(days=1))) / days
    before = len(posts_in(program, campaign.start_on - timedelta(days=56), campaign.start_on)) / 56
    return inside / before


def test_some_campaigns_truly_add_posts_and_some_do_not(default_program: Program) -> None:
    ended = [one for one in default_program.campaigns if one.end_on < date(2026, 10, 1)]
    rises = {one.name: rise(default_program, one) for one in ended}
    effects = {one.name: one.effect for one in ended}
    assert 0.0 in effects.values()
    assert all(rises[name] > 1.2 for name, effect in effects.items() if effect >= 0.5), rises
    assert mean(rises[name] for name, effect in effects.items() if effect == 0) < 1.2, rises


def test_colleagues_answer_within_days_and_never_themselves(default_program: Program) -> None:
    answers = default_program.interactions
    assert {one.type for one in answers} == {"reaction", "comment", "share"}
    assert all(one.actor != one.post.member_id and one.occurred_at > one.post.published_at for one in answers)
    quarter = posts_in(default_program, *QUARTER)
    answered = {one.post.post_id for one in answers if one.occurred_at - one.post.published_at <= timedelta(days=7)}
    assert 0.35 <= mean(post.post_id in answered for post in quarter) <= 0.8


def test_figures_are_plausible(default_program: Program) -> None:
    posts = [post for post in posts_in(default_program, date(2026, 1, 1), QUARTER[1]) if post.platform == "linkedin"]
    engaged = sum(post.finals.reactions + post.finals.comments + post.finals.shares for post in posts)
    assert 0.02 <= engaged / sum(post.finals.impressions for post in posts) <= 0.08
    assert all(post.finals.reach <= post.finals.impressions for post in posts)
    assert all(post.finals.reactions <= post.finals.impressions for post in default_program.posts)
