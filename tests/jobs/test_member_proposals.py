"""Whose an account may be: what is exact, what is only similar, and what is never chosen beforehand."""

from collections import Counter

import pytest

from jobs.member_proposals import ALIKE_FROM, OpenAccount, Person, Proposal, proposals_of
from jobs.person_names import is_initial_of, is_same_but_shorter, name_words
from tests.jobs.spelled_names import AS_GOOD_AS_EXACT, trial

JENS = Person("m1", "Jens Müller-Weiß", "Technik", ("Jens.Mueller@firma.example",), (("x", "jmw_technik"),))


def found(account: OpenAccount, *people: Person) -> list[tuple[str, str, bool]]:
    proposals = proposals_of([account], people).get(account.key, ())
    return [(one.person.member_id, one.reason, one.is_certain) for one in proposals]


def on_linkedin(name: str | None, handle: str = "p17", refused: tuple[str, ...] = ()) -> OpenAccount:
    return OpenAccount("linkedin", handle, name, 3, refused=refused)


@pytest.mark.parametrize(
    "spelled",
    ["Jens Müller-Weiß", "JENS MUELLER-WEISS", "Müller-Weiß, Jens", "Dr. Jens Müller Weiss (er/ihm) | Firma AG",
     "Jens  Müller‐Weiß", "jens mu\u0308ller-weiß"],
)  # fmt: skip
def test_an_equal_name_is_exact_however_it_is_written_but_never_ticked(spelled: str) -> None:
    (proposal,) = proposals_of([on_linkedin(spelled)], [JENS])["linkedin", "p17"]
    assert (proposal.reason, proposal.is_exact, proposal.is_certain) == ("name", True, False)


@pytest.mark.parametrize(
    ("spelled", "reason"),
    [("Jens Muller-Weiss", "alike"), ("Weiss Jens Müller", "alike"), ("Jens Müller", "shorter"),
     ("Jens Peter Müller-Weiß", "shorter"), ("J. Müller-Weiß", "initial"), ("Jens Müler-Weiß", "alike")],
)  # fmt: skip
def test_a_similar_name_is_proposed_and_left_to_a_person(spelled: str, reason: str) -> None:
    assert found(on_linkedin(spelled), JENS) == [("m1", reason, False)]


@pytest.mark.parametrize("spelled", ["Jana Bauer", "Müller", "J. W.", "", None, "日本"])
def test_another_name_is_not_proposed(spelled: str | None) -> None:
    assert found(on_linkedin(spelled), JENS) == []


def test_an_equal_handle_on_another_channel_is_certain() -> None:
    assert found(on_linkedin(None, "JMW_Technik"), JENS) == [("m1", "handle", True)]


def test_a_handle_that_is_the_front_of_the_address_is_certain() -> None:
    assert found(on_linkedin("Jens Müller-Weiß", "jens-mueller"), JENS) == [("m1", "email", True)]


def test_an_equal_handle_under_another_name_is_not_certain() -> None:
    assert found(on_linkedin("Petra Schmidt", "jmw_technik"), JENS) == [("m1", "handle", False)]


def test_a_short_or_numeric_handle_proves_nothing() -> None:
    short = Person("m1", "Jens Kurz", accounts=(("x", "jens"), ("instagram", "20231114")))
    assert found(on_linkedin(None, "jens"), short) == []
    assert found(on_linkedin(None, "20231114"), short) == []


def test_two_members_of_one_name_are_both_proposed_and_neither_is_exact() -> None:
    twins = [Person("m1", "Anna Berg"), Person("m2", "Anna Berg"), Person("m3", "Anna Bergs")]
    proposals = proposals_of([on_linkedin("Anna Berg")], twins)["linkedin", "p17"]
    assert [one.person.member_id for one in proposals] == ["m1", "m2", "m3"]
    assert not any(one.is_exact for one in proposals)


def test_two_accounts_of_one_name_are_exact_for_nobody() -> None:
    accounts = [on_linkedin("Anna Berg", "p1"), on_linkedin("Anna Berg", "p2")]
    proposals = proposals_of(accounts, [Person("m1", "Anna Berg")])
    assert [one.is_exact for found in proposals.values() for one in found] == [False, False]


def test_who_has_an_account_on_the_channel_is_not_given_a_second_one_together_with_others() -> None:
    assert found(on_linkedin(None, "jmw_technik"), Person("m1", "Jens", accounts=(("x", "jmw_technik"),)))[0][2]
    settled = Person("m1", "Jens", accounts=(("x", "jmw_technik"), ("linkedin", "jens-1")))
    assert found(on_linkedin(None, "jmw_technik"), settled) == [("m1", "handle", False)]


def test_a_member_somebody_has_said_it_is_not_is_not_proposed_again() -> None:
    assert found(on_linkedin("Jens Müller-Weiß", refused=("m1",)), JENS) == []


def test_the_order_of_accounts_and_people_changes_nothing() -> None:
    told = trial(120)
    there = proposals_of(told.accounts, told.people)
    back = proposals_of(told.accounts[::-1], told.people[::-1])
    assert there == back


def test_on_the_people_of_the_sample_no_exact_proposal_is_wrong_and_everybody_is_found() -> None:
    told = trial()
    proposals = proposals_of(told.accounts, told.people)
    exact = [one for found in proposals.values() for one in found if one.is_exact]
    assert [one for one in exact if told.truth[one.account.key] != one.person.member_id] == []
    assert {told.spelling[one.account.key] for one in exact} >= set(AS_GOOD_AS_EXACT)
    assert len(exact) > 200
    members = [key for key, member_id in told.truth.items() if member_id]
    missed = [key for key in members if not is_among(proposals.get(key, ()), told.truth[key])]
    assert missed == []


def test_the_threshold_is_the_one_the_decision_gives_figures_for() -> None:
    told = trial()
    proposals = proposals_of(told.accounts, told.people)
    similar = [one for found in proposals.values() for one in found if one.reason == "alike"]
    right = Counter(told.truth[one.account.key] == one.person.member_id for one in similar)
    assert (ALIKE_FROM, right[True], right[False]) == (90, 45, 10)


def is_among(found: tuple[Proposal, ...], member_id: str | None) -> bool:
    return any(one.person.member_id == member_id for one in found)


@pytest.mark.parametrize(
    ("name", "words"),
    [("Prof. Dr. Ödön von Horváth", ("oedoen", "von", "horvath")), ("O’Neil, Pat", ("pat", "oneil")),
     ("Anna Berg, MBA", ("anna", "berg")), ("Łukasz Ślęzak", ("lukasz", "slezak"))],
)  # fmt: skip
def test_names_are_read_without_titles_accents_and_remarks(name: str, words: tuple[str, ...]) -> None:
    assert name_words(name) == words


def test_words_are_compared_as_people_shorten_them() -> None:
    assert is_same_but_shorter(("anna", "berg"), ("anna", "lena", "berg"))
    assert not is_same_but_shorter(("lena", "berg"), ("anna", "lena", "berg"))
    assert is_initial_of(("a", "berg"), ("anna", "berg"))
    assert is_initial_of(("anna", "b"), ("anna", "berg"))
    assert not is_initial_of(("a", "b"), ("anna", "berg"))
