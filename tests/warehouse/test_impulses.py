"""Whether a post was prompted by a campaign: hashtag or link inside the window."""

from datetime import date

import pytest

from tests.warehouse.files import file, load, post, row_of, rows_of
from warehouse.connection import Warehouse
from warehouse.ledger import record_decision, undo_import

SUMMER = {
    "campaign_id": "summer",
    "name": "Sommer",
    "start_on": date(2026, 6, 1),
    "end_on": date(2026, 6, 10),
    "hashtags": ["#Werkstolz", "MeinMagenta"],
    "links": ["https://www.nordwind.example/sommer/"],
}


def judged(warehouse: Warehouse, day: date, text: str | None, **said: object) -> tuple[object, ...]:
    load(warehouse, file("plan", "campaigns", [SUMMER]))
    load(warehouse, file("posts", "posts", [post(1, published_on=day, text=text, **said)]))
    return row_of(warehouse, "select impulse, campaign_id from posts")


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 5, 31), ("unprompted", None)),
        (date(2026, 6, 1), ("prompted", "summer")),
        (date(2026, 6, 13), ("prompted", "summer")),
        (date(2026, 6, 14), ("unprompted", None)),
    ],
)
def test_a_hashtag_counts_from_the_first_day_to_three_days_after_the_last(
    day: date, expected: tuple[str, str | None], warehouse: Warehouse
) -> None:
    assert judged(warehouse, day, "Schön hier #werkstolz") == expected


def impulses(warehouse: Warehouse, *texts: str) -> list[tuple[str]]:
    load(warehouse, file("plan", "campaigns", [SUMMER]))
    posts = [post(status, published_on=date(2026, 6, 2), text=text) for status, text in enumerate(texts, start=1)]
    load(warehouse, file("posts", "posts", posts))
    return rows_of(warehouse, "select impulse from posts")


def test_a_hashtag_is_recognised_in_every_spelling_of_its_letters(warehouse: Warehouse) -> None:
    spellings = ("#WERKSTOLZ", "＃Werkstolz!", "#𝗪𝗲𝗿𝗸𝘀𝘁𝗼𝗹𝘇", "Text #Werk\u200bstolz", "a#werkstolz,b")
    assert impulses(warehouse, *spellings) == [("prompted",)] * 5


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ('Danke 🎉 (#Größe), „#Mut“: #Straße/Weg "#a.b"', ["a", "grösse", "mut", "strasse"]),
        ("Hallo ＃Team – #b2b!", ["b2b", "team"]),
        ("#eins…#zwei #x\u00a0y", ["eins", "x", "zwei"]),
        ("ä #1 #_ #1a ##Doppelt", ["1a", "doppelt"]),
        ("Ende # Größe", []),
    ],
)
def test_a_hashtag_ends_where_its_letters_end(text: str, tags: list[str], warehouse: Warehouse) -> None:
    load(warehouse, file("posts", "posts", [post(1, published_on=date(2026, 6, 2), text=text)]))
    assert row_of(warehouse, "select list_sort(hashtags) from posts") == (tags,)


def test_another_word_is_not_the_hashtag(warehouse: Warehouse) -> None:
    assert impulses(warehouse, "#Werkstolzer", "Werkstolz", "#Wеrkstolz") == [("unprompted",)] * 3


def test_an_umlaut_in_two_characters_is_the_umlaut(warehouse: Warehouse) -> None:
    campaign = SUMMER | {"hashtags": ["#Fu\u0308reinander"]}
    load(warehouse, file("plan", "campaigns", [campaign]))
    load(warehouse, file("posts", "posts", [post(1, published_on=date(2026, 6, 2), text="#FÜREINANDER")]))
    assert row_of(warehouse, "select hashtags, impulse from posts") == (["füreinander"], "prompted")
    assert row_of(warehouse, "select hashtags, window_end_on from campaigns") == (["füreinander"], date(2026, 6, 13))


def test_a_link_of_the_campaign_counts_too(warehouse: Warehouse) -> None:
    text = "Lesen: http://nordwind.example/sommer?utm_source=x."
    assert judged(warehouse, date(2026, 6, 2), text) == ("prompted", "summer")
    assert rows_of(warehouse, "select campaign_id, rule from post_campaigns") == [("summer", "link")]


def test_a_reshare_of_the_campaigns_link_without_text_is_prompted(warehouse: Warehouse) -> None:
    link = "https://nordwind.example/sommer"
    assert judged(warehouse, date(2026, 6, 2), None, permalink=link) == ("prompted", "summer")


def test_a_post_without_text_is_unclassifiable(warehouse: Warehouse) -> None:
    assert judged(warehouse, date(2026, 6, 2), None) == ("unclassifiable", None)
    assert row_of(warehouse, "select hashtags from posts") == (None,)


def test_the_campaign_that_began_last_owns_a_post_of_two(warehouse: Warehouse) -> None:
    later = SUMMER | {"campaign_id": "later", "start_on": date(2026, 6, 5)}
    load(warehouse, file("plan", "campaigns", [SUMMER, later]))
    load(warehouse, file("posts", "posts", [post(1, published_on=date(2026, 6, 6), text="#werkstolz")]))
    assert row_of(warehouse, "select campaign_id from posts") == ("later",)
    assert rows_of(warehouse, "select campaign_id from post_campaigns order by 1") == [("later",), ("summer",)]


def test_the_newest_plan_holds_and_its_undo_brings_the_older_one_back(warehouse: Warehouse) -> None:
    load(warehouse, file("posts", "posts", [post(1, published_on=date(2026, 6, 20), text="#werkstolz")]))
    load(warehouse, file("plan", "campaigns", [SUMMER], as_of=date(2026, 5, 1)))
    assert row_of(warehouse, "select impulse from posts") == ("unprompted",)
    longer = load(
        warehouse, file("longer", "campaigns", [SUMMER | {"end_on": date(2026, 6, 30)}], as_of=date(2026, 5, 2))
    )
    assert row_of(warehouse, "select impulse from posts") == ("prompted",)
    undo_import(warehouse, longer.import_id, "tester")
    assert row_of(warehouse, "select impulse from posts") == ("unprompted",)


def test_the_carry_days_are_a_setting(warehouse: Warehouse) -> None:
    assert judged(warehouse, date(2026, 6, 14), "#werkstolz") == ("unprompted", None)
    record_decision(warehouse, "setting", "campaign_carry_days", 4, date(2026, 7, 1), "tester")
    assert row_of(warehouse, "select impulse from posts") == ("prompted",)


SUGGESTED = "Ich bin dabei: Zehn Jahre Glasfaser für alle, von Kiel bis Passau!"  # twelve different words


@pytest.mark.parametrize(
    ("text", "impulse"),
    [
        (SUGGESTED, "prompted"),
        (f"Heute früh aufgestanden. {SUGGESTED.upper()} Und müde.", "prompted"),
        (
            "ich bin dabei – ZEHN Jahre Glasfaser für alle von hier bis dort",
            "prompted",
        ),  # 10 of 12 words, 9 of 11 pairs
        ("Ich bin dabei: Zehn Jahre Glasfaser für uns, von hier bis dort!", "unprompted"),  # 9 of 12 words
        ("Passau, Kiel, alle, Glasfaser, zehn: von dabei bis Jahre bin ich für", "unprompted"),  # all words, few pairs
    ],
)
def test_a_post_with_four_fifths_of_a_suggested_text_is_prompted(text: str, impulse: str, warehouse: Warehouse) -> None:
    load(warehouse, file("plan", "campaigns", [SUMMER | {"texts": ["Noch ein anderer Text", SUGGESTED]}]))
    days = date(2026, 6, 13), date(2026, 6, 14)
    load(warehouse, file("posts", "posts", [post(n, published_on=on, text=text) for n, on in enumerate(days)]))
    assert rows_of(warehouse, "select impulse from posts order by post") == [(impulse,), ("unprompted",)]
    assert rows_of(warehouse, "select rule from post_campaigns") == [("text",)] * (impulse == "prompted")


def test_a_suggested_text_of_few_words_is_met_by_chance_and_does_not_count(warehouse: Warehouse) -> None:
    load(warehouse, file("plan", "campaigns", [SUMMER | {"texts": ["Danke an mein ganzes Team hier"]}]))
    load(
        warehouse,
        file("posts", "posts", [post(1, published_on=date(2026, 6, 2), text="Danke an mein ganzes Team hier")]),
    )
    assert row_of(warehouse, "select impulse from posts") == ("unprompted",)
