"""Which column is proposed for which field, from headings and from values, and when a person must choose."""

import pytest

from data_loaders.aliases import ALIASES, alias_score, is_rate
from data_loaders.column_profiles import ColumnProfile, profile_of
from data_loaders.grids import TEXT
from data_loaders.mapping_fields import FIELDS
from data_loaders.proposals import likely_grain, likely_platform, propose_for


def column(heading: str, *texts: str) -> ColumnProfile:
    return profile_of(heading, [(text, TEXT) for text in texts])


DAYS = ("01.10.2026", "02.10.2026", "13.10.2026", "14.10.2026", "15.10.2026")
LINKS = tuple(f"https://www.linkedin.com/feed/update/urn:li:activity:712345678901234567{n}/" for n in range(5))
COUNTS = ("1.234", "12", "345", "6", "78")


def test_a_heading_counts_more_the_more_exactly_it_is_the_alias() -> None:
    scores = [
        alias_score("impressions", text) for text in ("Impressionen", "Impressionen (gesamt)", "Postimpressionen")
    ]
    assert scores == sorted(scores, reverse=True) and len(set(scores)) == 3 and scores[-1] > 0
    assert alias_score("impressions", "Kommentare") == 0
    assert alias_score("published_at", "Veroeffentlicht am:") == alias_score("published_at", "„Veröffentlicht am“") > 0


def test_every_field_a_mapping_can_fill_has_aliases_or_is_known_by_its_values() -> None:
    unnamed = {each.name for fields in FIELDS.values() for each in fields} - set(ALIASES)
    assert unnamed == set()


def test_a_rate_is_no_count() -> None:
    assert is_rate("Interaktionsrate") and is_rate("Engagement rate") and is_rate("CTR")
    profiles = (column("Datum", *DAYS), column("Link", *LINKS), column("Engagement rate", "1,2 %", "0,5 %"))
    proposal = propose_for(profiles, "post")
    assert "engagements" not in proposal.columns


@pytest.mark.parametrize("name", ["Reichweite (Tsd.)", "Reichweite in Mio.", "Reach (k)", "Reichweite Vorjahr",
                                  "Ziel Reichweite", "Reach previous period", "Δ Reichweite Differenz"])  # fmt: skip
def test_thousands_and_figures_of_another_time_are_not_proposed(name: str) -> None:
    proposal = propose_for((column("Datum", *DAYS), column("Link", *LINKS), column(name, "12", "345")), "post")
    assert "reach" not in {*proposal.columns, *proposal.contested}
    with_target = propose_for((column("Kampagne", "A"), column("Ziel Beiträge", "12")), "campaign")
    assert with_target.columns["target_posts"] == "Ziel Beiträge"


def test_values_tell_a_column_whose_heading_says_nothing() -> None:
    profiles = (column("A", *DAYS), column("B", *LINKS), column("C", "@jm", "@ao"), column("D", "jm@example.com"))
    proposal = propose_for(profiles, "post")
    assert proposal.columns | {} == {"published_at": "A", "permalink": "B", "author_account": "C"}
    assert propose_for(profiles, "member").columns["email"] == "D"


def test_values_that_contradict_a_heading_take_its_confidence() -> None:
    sure = propose_for((column("Impressionen", *COUNTS),), "post").candidates["impressions"][0].confidence
    words = propose_for((column("Impressionen", "viel", "wenig"),), "post").candidates["impressions"][0].confidence
    assert sure > 0.9 > words


def test_two_columns_that_fit_one_field_alike_wait_for_a_person() -> None:
    proposal = propose_for((column("Likes", *COUNTS), column("Reaktionen", *COUNTS)), "post")
    assert proposal.contested["reactions"] == ("Likes", "Reaktionen")
    assert "reactions" not in proposal.columns


def test_followers_are_a_stock_unless_their_figures_jump() -> None:
    stock = propose_for((column("Follower", "1200", "1210", "1215", "1221", "1230"),), "account_day")
    assert stock.columns["followers_total"] == "Follower" and not stock.contested
    daily = propose_for((column("Follower", "3", "12", "1", "25", "4"),), "account_day")
    assert daily.contested["followers_total"] == daily.contested["followers_gained"] == ("Follower",)


def test_views_are_video_views_on_video_networks() -> None:
    videos = tuple(f"https://www.youtube.com/watch?v=abcdefghij{n}" for n in range(5))
    assert (
        propose_for((column("Aufrufe", *COUNTS), column("Link", *videos)), "post").columns["video_views"] == "Aufrufe"
    )
    assert propose_for((column("Aufrufe", *COUNTS), column("Link", *LINKS)), "post").columns["impressions"] == "Aufrufe"


def test_a_name_is_a_person_in_a_roster_and_an_author_in_a_list_of_posts() -> None:
    profiles = (column("Name", "Jörg Müßig", "Änne Öztürk"), column("E-Mail", "jm@example.com", "ao@example.com"))
    assert propose_for(profiles, "member").columns["name"] == "Name"
    assert propose_for(profiles, "post").columns["author_name"] == "Name"


def test_links_tell_the_platform_where_they_all_lead_to_one() -> None:
    assert likely_platform((column("Link", *LINKS),)) == "linkedin"
    assert likely_platform((column("Link", *LINKS, "https://x.com/a/status/1"),)) is None
    assert likely_platform((column("Datum", *DAYS),), "Instagram Q3") == "instagram"


def test_the_columns_tell_what_a_row_stands_for() -> None:
    day, link = column("Datum", *DAYS), column("Link", *LINKS)
    again = column("Link", *LINKS[:2], *LINKS[:2], LINKS[0])
    assert likely_grain((day, link, column("Likes", *COUNTS))) == "post"
    assert likely_grain((day, again, column("Likes", *COUNTS))) == "post_day"
    assert likely_grain((day, column("Konto", "a", "a"), column("Reichweite", *COUNTS))) == "account_day"
    assert (
        likely_grain((column("Kampagne", "Herbst", "Winter"), column("Beginn", *DAYS), column("Ende", *DAYS)))
        == "campaign"
    )
    assert (
        likely_grain((column("Nachname", "Müßig"), column("E-Mail", "jm@example.com"), column("Team", "Nord")))
        == "member"
    )
    reactions = column("Art", "Kommentar", "Gefällt mir")
    assert likely_grain((column("Wer", "@jm", "@ao"), column("Beitrag", *LINKS), reactions)) == "interaction"
