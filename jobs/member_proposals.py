"""To which member an account nobody has claimed may belong, and why; proposals only, a person decides."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from rapidfuzz import fuzz, process

from jobs.person_names import handle_words, is_initial_of, is_same_but_shorter, letters, name_words

# Names at least this alike (rapidfuzz, 0 to 100, words in any order) are proposed; measured in docs/decisions/0007.
ALIKE_FROM = 90
# Names of more accounts than these, the busiest, are not compared letter by letter; handles and equal names are.
MOST_COMPARED = 5000
SHORTEST_HANDLE = 5

Reason = Literal["handle", "email", "name", "handle_name", "shorter", "initial", "alike"]
EXACT: tuple[Reason, ...] = ("handle", "email", "name")
ORDER: tuple[Reason, ...] = ("handle", "email", "name", "shorter", "handle_name", "initial", "alike")
AccountKey = tuple[str, str]


@dataclass(frozen=True)
class OpenAccount:
    """An account nobody has claimed; author_name as exports give it, refused: the members it is said not to be."""

    platform: str
    account: str
    author_name: str | None
    posts: int
    first_on: date | None = None
    last_on: date | None = None
    refused: tuple[str, ...] = ()

    @property
    def key(self) -> AccountKey:
        """Channel and account."""
        return self.platform, self.account


@dataclass(frozen=True)
class Person:
    """Somebody an account can be given to; accounts: channel and account of those that are theirs."""

    member_id: str
    name: str | None
    unit: str | None = None
    emails: tuple[str, ...] = ()
    accounts: tuple[AccountKey, ...] = ()

    def has_account_on(self, platform: str) -> bool:
        """Whether an account of this channel is theirs already."""
        return any(held == platform for held, _ in self.accounts)


@dataclass(frozen=True)
class Proposal:
    """An account may be this member's; likeness from 0 to 100.

    is_exact: handle, address or name are equal and neither account nor member has another proposal.
    is_certain: so by more than a name, which a stranger may share.
    """

    account: OpenAccount
    person: Person
    reason: Reason
    likeness: int
    is_exact: bool = False

    @property
    def is_certain(self) -> bool:
        return self.is_exact and self.reason != "name"


def proposals_of(accounts: Sequence[OpenAccount], people: Sequence[Person]) -> dict[AccountKey, tuple[Proposal, ...]]:
    """The proposals for each account that has any, the best first; accounts and people in any order."""
    found: dict[AccountKey, dict[str, Proposal]] = defaultdict(dict)
    for proposal in (*_by_handle(accounts, people), *_by_words(accounts, people), *_by_likeness(accounts, people)):
        if proposal.person.member_id not in proposal.account.refused:
            _keep_better(found[proposal.account.key], proposal)
    ranked = {key: tuple(sorted(of_account.values(), key=_rank)) for key, of_account in found.items() if of_account}
    rivals = _accounts_of_each(ranked.values())
    return {key: tuple(replace(one, is_exact=_is_exact(one, of_account, rivals)) for one in of_account)
            for key, of_account in ranked.items()}  # fmt: skip


def _by_handle(accounts: Sequence[OpenAccount], people: Sequence[Person]) -> Iterable[Proposal]:
    """Accounts with a handle that is a member's on another channel, or the front part of their mail address."""
    owners: dict[str, list[tuple[Person, Reason]]] = defaultdict(list)
    for person in people:
        for _, handle in person.accounts:
            owners[handle.casefold()].append((person, "handle"))
        for email in person.emails:
            owners[letters(email.partition("@")[0])].append((person, "email"))
    for account in accounts:
        spelled = {account.account.casefold(): "handle", letters(account.account): "email"}
        for spelling in spelled:
            if len(spelling) >= SHORTEST_HANDLE and not spelling.isdigit():
                yield from (Proposal(account, person, reason, 100) for person, reason in owners.get(spelling, ())
                            if reason == spelled[spelling] or len(spelled) == 1)  # fmt: skip


def _by_words(accounts: Sequence[OpenAccount], people: Sequence[Person]) -> Iterable[Proposal]:
    """Accounts whose author carries a member's name in full, or whose handle is made of it."""
    by_words: dict[tuple[str, ...], list[Person]] = defaultdict(list)
    by_letters: dict[str, list[Person]] = defaultdict(list)
    for person in people:
        words = name_words(person.name)
        if words:
            by_words[words].append(person)
            by_letters["".join(words)].append(person)
    for account in accounts:
        words = name_words(account.author_name)
        yield from (Proposal(account, person, "name", 100) for person in by_words.get(words, ()))
        spelled = "".join(handle_words(account.account))
        if len(spelled) >= SHORTEST_HANDLE:
            yield from (Proposal(account, person, "handle_name", 100) for person in by_letters.get(spelled, ()))


def _by_likeness(accounts: Sequence[OpenAccount], people: Sequence[Person]) -> Iterable[Proposal]:
    """Accounts whose author's name is like a member's."""
    named = [(account, name_words(account.author_name)) for account in accounts]
    busiest = sorted((one for one in named if one[1]), key=lambda one: (-one[0].posts, one[0].key))[:MOST_COMPARED]
    known = [(person, name_words(person.name)) for person in people]
    known = [one for one in known if one[1]]
    sorted_names = [" ".join(sorted(words)) for _, words in known]
    by_first_letters: dict[str, list[int]] = defaultdict(list)
    for place, (_, words) in enumerate(known):
        for letter in {word[0] for word in words}:
            by_first_letters[letter].append(place)
    for account, words in busiest:
        alike = process.extract(" ".join(sorted(words)), sorted_names, scorer=fuzz.ratio, score_cutoff=ALIKE_FROM,
                                limit=None)  # fmt: skip
        for _, score, place in alike:
            yield Proposal(account, known[place][0], "alike", int(score))
        for place in {place for word in words for place in by_first_letters.get(word[0], ())}:
            yield from _abbreviated(account, words, *known[place])


def _abbreviated(
    account: OpenAccount, words: tuple[str, ...], person: Person, own_words: tuple[str, ...]
) -> Iterable[Proposal]:
    if is_same_but_shorter(words, own_words):
        yield Proposal(account, person, "shorter", int(fuzz.token_set_ratio(" ".join(words), " ".join(own_words))))
    elif is_initial_of(words, own_words):
        yield Proposal(account, person, "initial", int(fuzz.ratio(" ".join(words), " ".join(own_words))))


def _keep_better(of_account: dict[str, Proposal], proposal: Proposal) -> None:
    known = of_account.get(proposal.person.member_id)
    if known is None or _rank(proposal) < _rank(known):
        of_account[proposal.person.member_id] = proposal


def _rank(proposal: Proposal) -> tuple[int, int, str]:
    return ORDER.index(proposal.reason), -proposal.likeness, proposal.person.member_id


def _accounts_of_each(ranked: Iterable[tuple[Proposal, ...]]) -> Counter[tuple[str, str]]:
    """How many accounts of a channel are proposed for a member: of two, at least one is somebody else's."""
    return Counter((one.account.platform, one.person.member_id) for of_account in ranked for one in of_account)


def _is_exact(one: Proposal, of_account: tuple[Proposal, ...], rivals: Counter[tuple[str, str]]) -> bool:
    return (
        one.reason in EXACT
        # a single word, as artists use it, is too little to be somebody's name
        and (one.reason != "name" or len(name_words(one.person.name)) > 1)
        and len(of_account) == 1
        and rivals[one.account.platform, one.person.member_id] == 1
        and not one.person.has_account_on(one.account.platform)
        and not _speaks_against(one)
    )


def _speaks_against(one: Proposal) -> bool:
    """Whether an author with an equal handle goes by another name."""
    words, own_words = name_words(one.account.author_name), name_words(one.person.name)
    if one.reason == "name" or not words or not own_words:
        return False
    is_like = fuzz.token_sort_ratio(" ".join(words), " ".join(own_words)) >= ALIKE_FROM
    return not (is_like or is_same_but_shorter(words, own_words) or is_initial_of(words, own_words))
