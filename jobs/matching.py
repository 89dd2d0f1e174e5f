"""Accounts and the members they belong to: what is open, proposed and decided; deciding and taking back."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from jobs.inspections import Figures, Measure, readers
from jobs.matching_lists import Claim, Decided, Matching, matching_now
from jobs.member_proposals import AccountKey, OpenAccount, Person, Proposal
from jobs.publish import publish_soon
from jobs.writer import Progress, Ticket, writer
from warehouse.account_matching import AccountDecision, decide, foresee_decisions, take_back
from warehouse.connection import served
from warehouse.deciding import Change
from warehouse.rights import Action, Role, require
from warehouse.scripts import script

RIGHT: Action = "match accounts to members"
__all__ = [
    "AccountDecision", "AccountKey", "Change", "Claim", "Decided", "Matching", "OpenAccount", "Person", "Proposal",
]  # fmt: skip


def matching(role: Role) -> Matching:
    """What the matching page shows; asked anew only where something was written since."""
    require(role, RIGHT)
    return matching_now()


def strangers_of(import_id: int, role: Role) -> list[AccountDecision]:
    """What says that the open accounts of an import are external, those left out that may be a member's."""
    known = matching(role)
    with served().cursor() as cursor:
        wrote = set(cursor.execute(script("matching/accounts_of_import"), {"import_id": import_id}).fetchall())
    found = [account.key for account in known.accounts if account.key in wrote and account.key not in known.proposals]
    return [AccountDecision("external", *key) for key in found]


def record(decisions: Sequence[AccountDecision], by: str, role: Role) -> Ticket[int]:
    """Queue decisions about accounts, all or none; the outcome is the data version in which they hold."""
    require(role, RIGHT)
    return writer().submit("match", partial(_record, tuple(decisions), by))


def recall(decision_ids: Sequence[int], by: str, role: Role) -> Ticket[int]:
    """Queue taking decisions back; the outcome is the data version without them."""
    require(role, RIGHT)
    return writer().submit("unmatch", partial(_recall, tuple(decision_ids), by))


def foresee(decisions: Sequence[AccountDecision], measure: Measure, role: Role) -> Ticket[Change[Figures]]:
    """Queue finding out what decisions would change; nothing is stored."""
    require(role, RIGHT)
    return readers().submit("foresee", partial(_foresee, tuple(decisions), measure))


def settled(claims: Sequence[Claim], member_id: str | None) -> list[AccountDecision]:
    """The decisions that end a conflict: one member holds the account on the disputed days (None: nobody of them)."""
    others = [claim for claim in claims if claim.member_id != member_id]
    ended = [_of_claim("unmatch", claim) for claim in others if claim.source == "decision" or member_id is None]
    return ended + [_of_claim("match", claim) for claim in claims if claim.member_id == member_id]


def _of_claim(kind: Any, claim: Claim) -> AccountDecision:
    return AccountDecision(kind, claim.platform, claim.account, claim.member_id, claim.from_on, claim.to_on)


def _record(decisions: tuple[AccountDecision, ...], by: str, progress: Progress) -> int:
    progress(0, 1, "job-matching")
    version = decide(served(), decisions, by)
    publish_soon()
    return version


def _recall(decision_ids: tuple[int, ...], by: str, progress: Progress) -> int:
    progress(0, 1, "job-unmatching")
    version = take_back(served(), decision_ids, by)
    publish_soon()
    return version


def _foresee(decisions: tuple[AccountDecision, ...], measure: Measure, progress: Progress) -> Change[Figures]:
    progress(0, 0, "job-foreseeing")
    return foresee_decisions(served(), decisions, measure.figures)
