"""Accounts, people, days and decisions in words."""

from datetime import date

from components.frame.names import channel
from jobs.matching import AccountKey, Claim, Decided, OpenAccount, Person, Proposal
from language import day, say


def account_word(key: AccountKey, language: str) -> str:
    """“LinkedIn · mara-lindenwasser”."""
    return f"{channel(key[0], language)} · {key[1]}"


def author_word(account: OpenAccount, language: str) -> str:
    """The account with the name exports give its author, and how much it wrote."""
    posts = say("people-posts", language, count=account.posts)
    named = f" – {account.author_name}" if account.author_name else ""
    return f"{account_word(account.key, language)}{named} ({posts})"


def person_word(person: Person) -> str:
    """Name, unit and id: two people of one name stay apart."""
    return " · ".join(part for part in (person.name, person.unit, person.member_id) if part)


def holder_word(member_id: str | None, name: str | None, language: str) -> str:
    """Who is meant; somebody no live list names is only an id."""
    if member_id is None:
        return say("people-nobody", language)
    return f"{name} ({member_id})" if name else member_id


def reason_word(proposal: Proposal, language: str) -> str:
    """Why a member is proposed."""
    text_id = f"people-reason-{proposal.reason.replace('_', '-')}"
    return say(text_id, language, likeness=proposal.likeness)


def days_word(from_on: date | None, to_on: date | None, language: str) -> str:
    """“always”, “from 1 Apr 2026”, “until the end of 31 Mar 2026” or both; to_on is the first day no longer in it."""
    if from_on is None and to_on is None:
        return say("people-always", language)
    last_on = date.fromordinal(to_on.toordinal() - 1) if to_on else None
    if from_on is None:
        return say("people-until", language, last=day(last_on, language))
    if last_on is None:
        return say("people-since", language, first=day(from_on, language))
    return say("people-between", language, first=day(from_on, language), last=day(last_on, language))


def claim_word(claim: Claim, language: str) -> str:
    """Who claims an account, by what and for when."""
    source = say(f"people-source-{claim.source.replace(' ', '-')}", language)
    days = days_word(claim.from_on, claim.to_on, language)
    return f"{holder_word(claim.member_id, claim.name, language)} – {source}, {days}"


def decision_word(decided: Decided, language: str) -> str:
    """What somebody has decided."""
    return say(
        f"people-decided-{decided.kind}",
        language,
        account=account_word((decided.platform, decided.account), language),
        member=holder_word(decided.member_id, decided.name, language),
        days=days_word(decided.from_on, decided.to_on, language),
    )
