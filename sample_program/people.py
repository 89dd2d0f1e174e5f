"""The members: when they join, leave, return, change unit or account, and how much they write."""

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from sample_program.model import Account, Consent, Member, Platform, Stay
from sample_program.names import (
    CREATORS,
    ROLES,
    SMALL_UNIT,
    UNIT_SHARES,
    UNITS,
    handle_on,
    person_name,
    plain,
)
from sample_program.plan import ProgramPlan
from sample_program.randomness import stream

CONSENT_FORM_ON = date(2018, 5, 25)
INSTAGRAM_FROM = date(2016, 3, 1)  # before, permalinks had ten characters
SMALL_UNIT_SIZE = 4
PLATFORM_SHARES: dict[Platform, float] = {"linkedin": 0.94, "instagram": 0.50, "x": 0.44}
FOLLOWER_MEDIANS: dict[Platform, float] = {"linkedin": 520, "instagram": 330, "x": 260}
CREATOR_FOLLOWERS = 25.0
MAXIMUM_WEIGHT = 18.0
WEIGHT_SPREAD = 1.5
CREATOR_WEIGHT = 3.0


@dataclass(frozen=True)
class Seat:
    """What is settled about a member before chance decides the rest."""

    number: int
    joined_on: date
    is_creator: bool
    in_small_unit: bool


def everybody(plan: ProgramPlan) -> tuple[Member, ...]:
    """Everyone who ever joins in this story, also after its last day, in order of joining."""
    return tuple(_member(plan, seat) for seat in _seats(plan))


def _seats(plan: ProgramPlan) -> list[Seat]:
    newcomers = plan.members // 2
    creators = {plan.members * (2 * k + 1) // (2 * len(CREATORS)) for k in range(len(CREATORS))}
    small = {plan.members * k // (SMALL_UNIT_SIZE + 1) + 1 for k in range(SMALL_UNIT_SIZE)}
    return [
        Seat(number, joining_day(plan, number), number in creators - small, number in small)
        for number in range(plan.members + newcomers)
    ]


def joining_day(plan: ProgramPlan, number: int) -> date:
    """A first wave after the call, a trickle for years, then the years in which it spread."""
    span = (plan.story_on - plan.start_on).days
    if number >= plan.members:
        return plan.story_on + timedelta(days=1 + (number - plan.members) * 3650 // max(plan.members, 1))
    spread_from = max(span - 1280, round(span * 0.65))
    wave_days = min(100, span // 10)
    share = (number + 0.5) / plan.members
    day = np.interp(share, [0, 0.18, 0.46, 1], [0, wave_days, spread_from, span - 12])
    return plan.start_on + timedelta(days=int(day))


def _member(plan: ProgramPlan, seat: Seat) -> Member:
    chance = stream(plan.seed, "member", seat.number)
    first, last = person_name(seat.number, int(chance.integers(1000)))
    if seat.is_creator:
        first, last = CREATORS[seat.number * len(CREATORS) // plan.members % len(CREATORS)], ""
    stays = stays_of(seat, chance)
    settled = len(stays) == 1 and stays[0].to_on is None and not seat.in_small_unit
    consent, consent_on = consent_of(seat, chance)
    return Member(
        member_id=f"LF{seat.number + 1:04d}",
        name=f"{first} {last}".strip(),
        email=f"{plain(first)}.{plain(last) or 'studio'}{seat.number if seat.number >= 630 else ''}@lindenfunk.example",
        kind="creator" if seat.is_creator else "employee ambassador",
        role="" if seat.is_creator else ROLES[int(chance.integers(len(ROLES)))],
        language="en" if chance.random() < 0.2 else "de",
        stays=stays,
        paused=_pause_of(seat, chance) if settled else None,
        consent=consent,
        consent_on=consent_on,
        accounts=accounts_of(seat, (first, last or "studio"), settled, chance),
        weight=max(min(float(chance.lognormal(0, WEIGHT_SPREAD)), MAXIMUM_WEIGHT), CREATOR_WEIGHT * seat.is_creator),
    )


def stays_of(seat: Seat, chance: np.random.Generator) -> tuple[Stay, ...]:
    """One interval for most; two for those who changed unit or left and came back."""
    unit = SMALL_UNIT if seat.in_small_unit else str(chance.choice(UNITS, p=UNIT_SHARES))
    other = str(chance.choice([name for name in UNITS if name != unit]))
    turning_on = seat.joined_on + timedelta(days=150 + int(chance.exponential(800)))
    back_on = turning_on + timedelta(days=int(chance.integers(200, 600)))
    fate = chance.random()
    if seat.is_creator:
        return (Stay(seat.joined_on, None, ""),)
    if seat.in_small_unit or fate >= 0.26:
        return (Stay(seat.joined_on, None, unit),)
    if fate < 0.12:
        return Stay(seat.joined_on, turning_on, unit), Stay(turning_on, None, other)
    if fate < 0.23:
        return (Stay(seat.joined_on, turning_on, unit),)
    return Stay(seat.joined_on, turning_on, unit), Stay(back_on, None, unit)


def _pause_of(seat: Seat, chance: np.random.Generator) -> tuple[date, date] | None:
    from_on = seat.joined_on + timedelta(days=90 + int(chance.exponential(500)))
    return (from_on, from_on + timedelta(days=int(chance.integers(40, 150)))) if chance.random() < 0.06 else None


def consent_of(seat: Seat, chance: np.random.Generator) -> tuple[Consent | None, date | None]:
    """The recorded choice and its day; people who never handed in the form have none."""
    choice = chance.random()
    signed_on = max(seat.joined_on, CONSENT_FORM_ON) + timedelta(days=int(chance.integers(0, 9)))
    if choice < 0.70:
        return "named", signed_on
    if choice < 0.78:
        return "pseudonym", signed_on
    return (None, None) if choice < 0.90 else ("aggregate only", signed_on)


def accounts_of(seat: Seat, name: tuple[str, str], settled: bool, chance: np.random.Generator) -> tuple[Account, ...]:
    """The member's accounts; a few settled members change a handle once."""
    draws = chance.random((len(PLATFORM_SHARES), 2))
    sizes = chance.lognormal(0, 0.8, len(PLATFORM_SHARES)) * (CREATOR_FOLLOWERS if seat.is_creator else 1)
    changed_on = seat.joined_on + timedelta(days=120 + int(chance.exponential(600)))
    accounts: list[Account] = []
    for (platform, share), (has, changes), size in zip(PLATFORM_SHARES.items(), draws, sizes, strict=True):
        if has >= share and not seat.is_creator and (platform, accounts) != ("x", []):
            continue
        handle = handle_on(platform, *name, seat.number)
        followers = int(FOLLOWER_MEDIANS[platform] * size) + 20
        if settled and platform != "linkedin" and changes < 0.05 and not any(one.to_on for one in accounts):
            accounts.append(Account(platform, handle, None, changed_on, followers))
            accounts.append(Account(platform, f"{handle[:12]}_lf", changed_on, None, followers))
        else:
            accounts.append(Account(platform, handle, None, None, followers))
    return tuple(accounts)
