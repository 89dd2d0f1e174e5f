"""Everything there is to decide about accounts and everything decided, read at one data version; names stand in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from weakref import WeakKeyDictionary
from zoneinfo import ZoneInfo

from jobs.member_proposals import AccountKey, OpenAccount, Person, Proposal, proposals_of
from jobs.zoned import with_times_in
from warehouse.connection import Warehouse, served
from warehouse.scripts import script
from warehouse.settings import settings

LISTS = ("open_accounts", "people", "claims", "decisions", "authors")


@dataclass(frozen=True)
class Claim:
    """What is said of an account on some days; state and source as in the schema."""

    platform: str
    account: str
    member_id: str | None
    name: str | None
    source: str
    state: str
    from_on: date | None
    to_on: date | None
    posts: int


@dataclass(frozen=True)
class Decided:
    """A decision about an account; moments in the program's time zone, taken_back_at None while it holds."""

    decision_id: int
    kind: str
    platform: str
    account: str
    member_id: str | None
    name: str | None
    from_on: date | None
    to_on: date | None
    decided_at: datetime
    decided_by: str
    taken_back_at: datetime | None
    taken_back_by: str | None


@dataclass(frozen=True)
class Matching:
    """Everything there is to decide and everything decided, at one data version.

    counts: how many posts of an account would count for a member, by channel, account and member id.
    authors_matched, authors_nameless: authors who are members, and authors known by a name without an account.
    """

    accounts: tuple[OpenAccount, ...]
    people: tuple[Person, ...]
    proposals: Mapping[AccountKey, tuple[Proposal, ...]]
    counts: Mapping[tuple[str, str, str], int]
    claims: tuple[Claim, ...]
    decisions: tuple[Decided, ...]
    authors_matched: int
    authors_nameless: int
    data_version: int

    @property
    def conflicts(self) -> dict[AccountKey, tuple[Claim, ...]]:
        """The claims of each account that several members claim on the same days."""
        found: dict[AccountKey, tuple[Claim, ...]] = {}
        for claim in self.claims:
            if claim.state == "conflict":
                key = (claim.platform, claim.account)
                found[key] = (*found.get(key, ()), claim)
        return found


_latest: WeakKeyDictionary[Warehouse, Matching] = WeakKeyDictionary()


def matching_now() -> Matching:
    """The lists as they are now, read anew only after a write; for callers who have checked the role."""
    known = _latest.get(served())
    if known is None or known.data_version != served().data_version():
        known = _latest[served()] = _matching()
    return known


def _matching() -> Matching:
    zone = ZoneInfo(settings(served()).time_zone)
    with served().cursor() as cursor:
        cursor.execute("begin")  # all lists of one data version
        version = int(cursor.execute("select coalesce(max(data_version), 0) from data_versions").fetchall()[0][0])
        lists = {name: cursor.execute(script(f"matching/{name}")).fetchall() for name in LISTS}
        accounts = tuple(_account(*row) for row in lists["open_accounts"])
        people = tuple(_person(*row) for row in lists["people"])
        proposals = proposals_of(accounts, people)
        counts = cursor.execute(script("matching/posts_to_count"), _pairs(proposals)).fetchall() if proposals else []
        cursor.execute("rollback")
    ((matched, nameless),) = lists["authors"]
    return Matching(
        accounts, people, proposals, {(row[0], row[1], row[2]): row[3] for row in counts},
        tuple(Claim(*row) for row in lists["claims"]),
        tuple(with_times_in(zone, Decided(*row)) for row in lists["decisions"]),
        matched, nameless, version,
    )  # fmt: skip


def _account(platform: str, account: str, author_name: str, posts: int, *rest: Any) -> OpenAccount:
    first_on, last_on, refused = rest
    return OpenAccount(platform, account, author_name, posts, first_on, last_on, tuple(refused))


def _person(member_id: str, name: str, unit: str, emails: list[str], accounts: list[dict[str, str]]) -> Person:
    held = tuple(sorted((one["platform"], one["account"]) for one in accounts))
    return Person(member_id, name, unit, tuple(emails), held)


def _pairs(proposals: Mapping[AccountKey, tuple[Proposal, ...]]) -> dict[str, list[str]]:
    pairs = [(*one.account.key, one.person.member_id) for found in proposals.values() for one in found]
    platforms, accounts, member_ids = map(list, zip(*pairs, strict=True))
    return {"platforms": platforms, "accounts": accounts, "member_ids": member_ids}
