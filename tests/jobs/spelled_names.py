"""The sample program's people as networks spell them: half of them listed as members, the other half strangers."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from jobs.member_proposals import OpenAccount, Person
from sample_program import ProgramPlan
from sample_program.model import Member
from sample_program.people import everybody

Spelling = Callable[[str, str, random.Random], str]
DROPPED = str.maketrans("äöüÄÖÜß", "aouAOUs")
WRITTEN_OUT = {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}
FAMILIES = (
    "Müller",
    "Weiß",
    "Groß",
    "Schröder",
    "Krüger",
    "Jäger",
    "Bauer",
    "Baur",
    "Köhler",
    "Kohler",
    "Meyer",
    "Maier",
)


def with_typo(first: str, last: str, chance: random.Random) -> str:
    """One letter of the family name left out."""
    place = chance.randrange(1, len(last) - 1)
    return f"{first} {last[:place]}{last[place + 1 :]}"


SPELLINGS: dict[str, Spelling] = {
    "as listed": lambda first, last, _: f"{first} {last}",
    "capitals": lambda first, last, _: f"{first} {last}".upper(),
    "written out": lambda first, last, _: "".join(WRITTEN_OUT.get(sign, sign) for sign in f"{first} {last}"),
    "family name first": lambda first, last, _: f"{last}, {first}",
    "with a title": lambda first, last, _: f"Dr. {first} {last} (er/ihm) | Lindenfunk",
    "signs dropped": lambda first, last, _: f"{first} {last}".translate(DROPPED),
    "middle name": lambda first, last, _: f"{first} Maria {last}",
    "double name": lambda first, last, chance: f"{first} {last}-{chance.choice(('Sommer', 'Kiesel', 'Ahorn'))}",
    "initial": lambda first, last, _: f"{first[0]}. {last}",
    "typing error": with_typo,
}
AS_GOOD_AS_EXACT = ("as listed", "capitals", "written out", "family name first", "with a title")


@dataclass(frozen=True)
class Trial:
    """People on the list, accounts as exports show them, and whose each truly is (None: a stranger's)."""

    people: tuple[Person, ...]
    accounts: tuple[OpenAccount, ...]
    truth: dict[tuple[str, str], str | None]
    spelling: dict[tuple[str, str], str]


def trial(members: int = 600, seed: int = 11) -> Trial:
    """Every second person of the sample is listed without accounts; everybody writes under an account."""
    chance = random.Random(seed)
    everyone = [one for one in everybody(ProgramPlan(until=date(2026, 9, 30), members=members)) if " " in one.name]
    names = {one.member_id: name_of(one, chance) for one in everyone}
    listed = {one.member_id for one in everyone[::2]}
    people = tuple(Person(one.member_id, " ".join(names[one.member_id])) for one in everyone if one.member_id in listed)
    accounts, truth, spelling = [], {}, {}
    for place, one in enumerate(everyone):
        style = list(SPELLINGS)[place // 2 % len(SPELLINGS)]
        account = OpenAccount("linkedin", f"p{place}", SPELLINGS[style](*names[one.member_id], chance), 3)
        accounts.append(account)
        truth[account.key] = one.member_id if one.member_id in listed else None
        spelling[account.key] = style
    return Trial(people, tuple(accounts), truth, spelling)


def name_of(member: Member, chance: random.Random) -> tuple[str, str]:
    """The sample's invented name; every fourth person has an everyday family name that others share or nearly share."""
    first, last = member.name.split(" ", 1)
    return first, chance.choice(FAMILIES) if chance.random() < 0.25 else last
