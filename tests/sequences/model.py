"""A program as plain dicts and lists: what files, decisions and settings make of it, day by day."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Literal, NamedTuple

FIRST_ON = date(2026, 3, 2)
JOINED_ON = date(2025, 1, 1)
PEOPLE = tuple(f"p{number}" for number in range(7))
UNITS = ("Nord", "Süd")
HANDLES = (*(f"{person}_{way}" for person in PEOPLE for way in ("a", "b")), "jemand")
POSTS = range(24)
CAMPAIGN_END_ON = FIRST_ON + timedelta(days=9)
# The better source first.
SERIES = ("x_posts:alle", "template_posts")

Row = dict[str, Any]


class File(NamedTuple):
    """A file as it is handed in: its rows, the day of its export and its series."""

    name: str
    kind: Literal["posts", "members", "campaigns"]
    rows: tuple[Row, ...]
    as_of_on: date
    series: str | None = None


class Said(NamedTuple):
    """What somebody decided about an account; days as given, None = open."""

    kind: Literal["match", "unmatch", "external"]
    account: str
    person: str
    from_on: date | None
    to_on: date | None

    def speaks_of(self, account: str, day: date) -> bool:
        return self.account == account and (self.from_on or date.min) <= day < (self.to_on or date.max)


class Known(NamedTuple):
    """What is known of a post."""

    member_id: str | None
    unit: str | None
    impulse: str
    impressions: int | None
    reactions: int | None


def post_on(number: int) -> date:
    """The day of a post."""
    return FIRST_ON + timedelta(days=number * 5 % 40)


def platform_of(number: int) -> str:
    return "linkedin" if number % 3 == 0 else "x"


def handle_of(number: int) -> str:
    return HANDLES[number * 4 % len(HANDLES)]


def has_hashtag(number: int) -> bool:
    return number % 4 == 1


@dataclass
class Model:
    """The program: live files by import, those taken back, live decisions, and the days a hashtag counts on."""

    live: dict[int, File] = field(default_factory=dict)
    away: dict[int, File] = field(default_factory=dict)
    said: dict[int, Said] = field(default_factory=dict)
    carry_days: int = 3

    def lists(self, person: str) -> list[tuple[date, Row]]:
        """What the live member lists say of a person, the oldest first."""
        rosters = sorted((one for one in self.live.values() if one.kind == "members"), key=lambda one: one.as_of_on)
        return [(one.as_of_on, row) for one in rosters for row in one.rows if row["member_id"] == person]

    def people(self) -> set[str]:
        return {person for person in PEOPLE if self.lists(person)}

    def names(self) -> dict[str, str]:
        """Names as the newest list has them."""
        return {person: self.lists(person)[-1][1]["name"] for person in self.people()}

    def unit_on(self, person: str, day: date) -> str | None:
        """The unit on a day; None when not a member. A move counts from the list that first says so."""
        lists = self.lists(person)
        if not lists or day < JOINED_ON or day >= (lists[-1][1]["left_on"] or date.max):
            return None
        earlier = [row["unit"] for as_of_on, row in lists if as_of_on <= day]
        return str(earlier[-1] if earlier else lists[0][1]["unit"])

    def has_by_list(self, person: str, platform: str, account: str, day: date) -> bool:
        """An account stated in a list is the person's until a later list states another one."""
        stated = [(as_of_on, row[platform]) for as_of_on, row in self.lists(person) if row[platform]]
        last = max((as_of_on for as_of_on, handle in stated if handle == account), default=None)
        return last is not None and day < min((on for on, _ in stated if on > last), default=date.max)

    def author(self, platform: str, account: str, day: date) -> str | None:
        """The member who held an account on a day; nobody where two members claim it."""
        about = [one for _, one in sorted(self.said.items()) if one.speaks_of(account, day) and platform == "x"
                 and (one.kind == "external" or one.person in self.people())]  # fmt: skip
        newest: dict[str, str] = {}
        for person in self.people():
            for one in about:
                if one.kind == "external" or one.person == person:
                    newest[person] = one.kind
        is_decided = "match" in newest.values()
        holders = {
            person
            for person in self.people()
            if newest.get(person) == "match"
            or (person not in newest and not is_decided and self.has_by_list(person, platform, account, day))
        }
        members = {person for person in holders if self.unit_on(person, day)}
        return members.pop() if len(members) == 1 else None

    def counters(self, number: int) -> Row | None:
        """The counters of a post: of the best source the newest export, equal days by the larger value."""
        newest: dict[str, tuple[Any, ...]] = {}
        for one in self.live.values():
            for row in one.rows if one.kind == "posts" else ():
                if row["number"] == number:
                    value = (row["impressions"], row["reactions"])
                    rank = (one.as_of_on, *((seen is not None, seen or 0) for seen in value), value)
                    newest[str(one.series)] = max(newest.get(str(one.series), rank), rank)
        if not newest:
            return None
        ordered = [newest[series][-1] for series in SERIES if series in newest]
        return {
            name: next((value[place] for value in ordered if value[place] is not None), None)
            for place, name in enumerate(("impressions", "reactions"))
        }

    def has_campaign(self) -> bool:
        return any(one.kind == "campaigns" for one in self.live.values())

    def posts(self) -> dict[int, Known]:
        """Every post that any live file lists."""
        last_on = CAMPAIGN_END_ON + timedelta(days=self.carry_days)
        found = {}
        for number in POSTS:
            counters, day = self.counters(number), post_on(number)
            if counters is not None:
                person = self.author(platform_of(number), handle_of(number), day)
                is_prompted = self.has_campaign() and has_hashtag(number) and FIRST_ON <= day <= last_on
                unit = self.unit_on(person, day) if person else None
                found[number] = Known(person, unit, "prompted" if is_prompted else "unprompted", **counters)
        return found

    def posts_by_member(self) -> Counter[str]:
        return Counter(post.member_id for post in self.posts().values() if post.member_id)
