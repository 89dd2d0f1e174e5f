"""Search over the words of posts: which spellings are one, and whose words are told."""

from datetime import date

import pytest

from queries.periods import whole_scope
from queries.scope import Viewer
from queries.search import is_searchable, posts_found
from tests.queries.hand_made import VIEWER
from tests.warehouse.files import at, file, load, post
from warehouse.connection import Warehouse

TEXTS = (
    "Liebe Grüße aus Köln", "Liebe Gruesse aus Koeln", "GRÜẞE aus der Werkstatt", "Gru\u0308ße, zerlegt geschrieben",
    "Herzliche 𝗚𝗿ü𝗯𝗲… nein: 𝗚𝗿ü𝘀𝘀𝗲", "Un café, s'il vous plaît", "Dank an @gruesse_aus_koeln", "Neuer Mast",
)  # fmt: skip


@pytest.fixture
def told(warehouse: Warehouse) -> Warehouse:
    """Eight members, the last but two of whom agreed to be named, with a post each."""
    people = [
        {"member_id": f"m{number}", "name": f"Ada {number}", "x": f"@konto{number}", "joined_on": date(2025, 1, 1)}
        | ({"consent": "named"} if number != 7 else {})
        for number in range(8)
    ]
    load(warehouse, file("list", "members", people))
    said = {"published_at": at("2026-07-08T10:00")}
    rows = [post(number, author_account=f"konto{number}", text=text, **said) for number, text in enumerate(TEXTS)]
    load(warehouse, file("posts", "posts", rows, series="x_posts:netz"))
    return warehouse


def found(wanted: str, role: str = "viewer") -> set[str]:
    """The people whose posts are found."""
    scope = whole_scope(date(2026, 1, 1), date(2026, 12, 31))
    return set(posts_found(scope, Viewer(role), wanted).rows["label"])  # type: ignore[arg-type]  # a role by its name


@pytest.mark.usefixtures("told")
@pytest.mark.parametrize("wanted", ["Grüße", "gruesse", "GRUSSE", "Gru\u0308ße", "𝗚𝗿ü𝘀𝘀𝗲"])
def test_umlauts_capitals_and_letter_forms_make_no_difference(wanted: str) -> None:
    assert found(wanted) == {f"Ada {number}" for number in range(5)}
    assert found(f"{wanted} koln") == found(f"koeln {wanted}") == {"Ada 0", "Ada 1"}


@pytest.mark.usefixtures("told")
def test_accents_make_no_difference_and_every_word_has_to_be_there() -> None:
    assert found("cafe plait") == {"Ada 5"}
    assert found("liebe köln") == {"Ada 0", "Ada 1"}
    assert found("liebe hamburg") == set()


@pytest.mark.usefixtures("told")
def test_whom_a_post_names_by_handle_is_neither_searched_nor_shown() -> None:
    scope = whole_scope(date(2026, 1, 1), date(2026, 12, 31))
    (row,) = posts_found(scope, VIEWER, "Dank").rows.itertuples()
    assert row.excerpt == "Dank an @…"
    assert "Ada 6" not in found("gruesse aus")


@pytest.mark.usefixtures("told")
@pytest.mark.parametrize("role", ["viewer", "analyst", "lead"])
def test_words_of_somebody_who_did_not_agree_to_be_named_are_found_by_nobody(role: str) -> None:
    assert found("Mast", role) == set()


@pytest.mark.usefixtures("told")
def test_an_auditor_reads_no_posts() -> None:
    assert posts_found(whole_scope(date(2026, 1, 1), date(2026, 12, 31)), Viewer("auditor"), "liebe").hidden


@pytest.mark.usefixtures("told")
@pytest.mark.parametrize(
    "wanted", ["%", "%%", "__", "g.*e", "(grüße", "aus\\", "'; drop", "💜💜", "au" * 1000, "[a-z]{3} ^$"]
)
def test_signs_are_looked_for_as_they_are_written(wanted: str) -> None:
    assert found(wanted) == set()


def test_a_single_letter_is_not_looked_for() -> None:
    assert (is_searchable("a"), is_searchable(" "), is_searchable("5G")) == (False, False, True)
