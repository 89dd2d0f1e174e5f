"""Small programs written into the derived tables by hand: full, sparse (no text, no impressions), small."""

from datetime import date, timedelta

from warehouse.connection import Warehouse

FIRST_MONDAY = date(2025, 6, 30)
WEEKS = 13
UNITS = ("Service", "Technik")
MEMBERS = 20
REGULARS = 12


def fill_members(warehouse: Warehouse, members: int = MEMBERS) -> None:
    """Members A00, A01 ..., every third named by consent, in two units since 2024."""
    with warehouse.cursor() as cursor:
        for place in range(members):
            member = f"A{place:02d}"
            cursor.execute(
                "insert into members values (?, ?, 'employee ambassador', null, date '2024-01-01', null)",
                [member, f"Vorname{place} Nachname"],
            )
            cursor.execute(
                "insert into memberships values (?, ?, date '2024-01-01', null, false)", [member, UNITS[place % 2]]
            )
            cursor.execute("insert into pseudonyms values (?, 'recognition', ?)", [member, f"K7Q{place}"])
            if place % 3 == 0:
                cursor.execute(
                    "insert into member_consents values (?, 'recognition', 'named', date '2024-01-01', 'v1', 'roster')",
                    [member],
                )


def fill_import(warehouse: Warehouse, is_sample: bool = False) -> None:
    """One mention export of 14 October 2025 that speaks for April to 12 October."""
    with warehouse.cursor() as cursor:
        cursor.execute(
            "insert into imports values (1, 'a.csv', 'x', 'talkwalker_mentions', '2023', null, null,"
            " date '2025-10-14', 'stated', timestamp '2025-10-14 08:00:00', 'me', ?, '{}', 1, null)",
            [is_sample],
        )
        cursor.execute(
            "insert into coverage_windows values"
            " ('linkedin', null, 'mentions', date '2025-04-01', date '2025-10-12', date '2025-10-14')"
        )


def fill_campaign(warehouse: Warehouse) -> None:
    """Campaign C1 from 4 to 24 August, counted to 27 August, everybody invited."""
    with warehouse.cursor() as cursor:
        cursor.execute(
            "insert into campaigns values ('C1', 'Sommer der Netze', date '2025-08-04', date '2025-08-24',"
            " date '2025-08-27', ['meinmagenta'], null, null, null, null, null, 1200, 'EUR', 400, null, null)"
        )


def fill_post(
    warehouse: Warehouse,
    post: str,
    member: str,
    on: date,
    impulse: str = "unprompted",
    engagements: int | None = 10,
    impressions: int | None = 200,
) -> None:
    """One post by a member."""
    campaign = "C1" if impulse == "prompted" else None
    words = None if impulse == "unclassifiable" else "heute im team"
    parts = (None, None, None) if engagements is None else (engagements - 3, 2, 1)
    with warehouse.cursor() as cursor:
        cursor.execute(
            "insert into posts (post, platform, author_kind, member_id, unit, published_on, is_reshare, impulse,"
            " campaign_id, as_of_on, impressions, reactions, comments, shares, search_text, media_type,"
            " sentiment)"
            " values (?, 'linkedin', 'member', ?, ?, ?, false, ?, ?, date '2025-10-14', ?, ?, ?, ?, ?, 'IMAGE',"
            " 5)",
            [post, member, UNITS[int(member[1:]) % 2], on, impulse, campaign, impressions, *parts, words],
        )
        if campaign:
            cursor.execute("insert into post_campaigns (post, campaign_id, rule) values (?, 'C1', 'hashtag')", [post])


def fill_quarter(warehouse: Warehouse) -> None:
    """Two quarters of a sample: each Monday 10 or 12 unprompted posts, every fourth week one by somebody new.

    In three campaign weeks 5 prompted ones more."""
    fill_import(warehouse, is_sample=True)
    fill_members(warehouse)
    fill_campaign(warehouse)
    for week in range(-13, WEEKS):
        on = FIRST_MONDAY + timedelta(weeks=week)
        for number in range(10 + 2 * (week % 2)):
            fill_post(warehouse, f"u{week}-{number}", f"A{number % REGULARS:02d}", on, engagements=10 + number)
        if week % 4 == 0:
            fill_post(warehouse, f"n{week}", f"A{16 + week // 4:02d}", on)
        for number in range(5 if 5 <= week <= 7 else 0):
            fill_post(warehouse, f"p{week}-{number}", f"A{number:02d}", on, "prompted")
    fill_newcomers(warehouse)
    fill_log(warehouse)
    fill_house(warehouse)
    fill_call(warehouse)
    fill_mentions(warehouse)


def fill_mentions(warehouse: Warehouse) -> None:
    """Every Sunday of two quarters 30 mentions of ours and 50 of another name."""
    with warehouse.cursor() as cursor:
        for number in range(2 * WEEKS):
            for place, (name, is_ours, mentions) in enumerate((("Haus", True, 30), ("Nachbar", False, 50))):
                day_on = FIRST_MONDAY + timedelta(weeks=number - WEEKS, days=6)
                counted = [day_on, name, is_ours, mentions]
                cursor.execute("insert into comparator_mentions values (?, ?, ?, ?)", counted)
                cursor.execute(
                    "insert into comparator_rows values (1, '', ?, date '2025-10-14', ?, ?, ?, ?, 1, null)",
                    [2 * number + place + 2, *counted],
                )


def fill_newcomers(warehouse: Warehouse) -> None:
    """Twelve more who joined in April 2025 and posted ten days later; half were answered, eight were active in June."""
    for place in range(MEMBERS, MEMBERS + 12):
        member, joined = f"A{place:02d}", date(2025, 4, 1) + timedelta(days=place - MEMBERS)
        with warehouse.cursor() as cursor:
            cursor.execute(
                "insert into members values (?, ?, 'employee ambassador', null, ?, null)",
                [member, f"Vorname{place} Nachname", joined],
            )
            cursor.execute("insert into memberships values (?, ?, ?, null, false)", [member, UNITS[place % 2], joined])
            cursor.execute("insert into pseudonyms values (?, 'recognition', ?)", [member, f"K7Q{place}"])
        fill_post(warehouse, f"j{place}", member, joined + timedelta(days=10))
        if place % 2:
            fill_answer(warehouse, f"A{place % REGULARS:02d}", f"j{place}", member, joined + timedelta(days=11))
        if place % 3:
            fill_post(warehouse, f"k{place}", member, joined + timedelta(days=45))


def fill_answer(warehouse: Warehouse, supporter: str, post: str, owner: str, on: date) -> None:
    """A reaction in the interactions log."""
    with warehouse.cursor() as cursor:
        cursor.execute(
            "insert into interactions by name select ? as actor_member_id, 'linkedin' as platform, ? as actor,"
            " ? as post, ? as owner_member_id, 'reaction' as type, cast(? as date) as occurred_on, ? as post_reference",
            [supporter, supporter.lower(), post, owner, on, post],
        )


def fill_log(warehouse: Warehouse) -> None:
    """In every week each of the first twelve answers the posts of the next one and of the third next."""
    with warehouse.cursor() as cursor:
        cursor.execute(
            "insert into coverage_windows values"
            " (null, null, 'interactions', date '2025-04-01', date '2025-10-12', date '2025-10-14')"
        )
    for week in range(-12, WEEKS):
        on = FIRST_MONDAY + timedelta(weeks=week)
        for number in range(10):
            for step in (1, 3):
                supporter = f"A{(number + step) % REGULARS:02d}"
                fill_answer(warehouse, supporter, f"u{week}-{number}", f"A{number % REGULARS:02d}", on)


def fill_house(warehouse: Warehouse) -> None:
    """The organisation's account on LinkedIn: a post each week, followers at each month's end, gains on two days."""
    with warehouse.cursor() as cursor:
        cursor.execute(
            "insert into imports values (2, 'b.xls', 'y', 'linkedin_page_content', '2023', 'linkedin', 'house',"
            " date '2025-10-14', 'stated', timestamp '2025-10-14 08:00:00', 'me', true, '{}', 1, null)"
        )
        for week in range(-13, WEEKS):
            cursor.execute(
                "insert into posts (post, platform, author_kind, author_account, published_on, is_reshare, impulse,"
                " as_of_on, impressions)"
                " values (?, 'linkedin', 'organisation', 'house', ?, false, 'unprompted', date '2025-10-14', 4000)",
                [f"h{week}", FIRST_MONDAY + timedelta(weeks=week)],
            )
        for number, month in enumerate((4, 5, 6, 7, 8, 9)):
            cursor.execute(
                "insert into follower_days values ('linkedin', 'house', ?, ?, ?, null)",
                [date(2025, month, 28), 1000 + 40 * number, 12 - number],
            )


def fill_call(warehouse: Warehouse) -> None:
    """The house opens C1 on its first day; two of the five who take part from that day on react before they post."""
    with warehouse.cursor() as cursor:
        cursor.execute("update posts set hashtags = ['meinmagenta'] where post = 'h5' or post like 'p%'")
        for member in ("A00", "A01"):
            cursor.execute(
                "insert into interactions by name select ? as actor_member_id, 'linkedin' as platform, ? as actor,"
                " 'h5' as post, 'reaction' as type, date '2025-08-04' as occurred_on, 'h5' as post_reference",
                [member, member.lower()],
            )


def fill_sparse(warehouse: Warehouse) -> None:
    """Posts without text, impressions and engagements."""
    fill_import(warehouse)
    fill_members(warehouse)
    fill_campaign(warehouse)
    for number in range(20):
        on = FIRST_MONDAY + timedelta(days=number)
        fill_post(warehouse, f"s{number}", f"A{number % MEMBERS:02d}", on, "unclassifiable", None, None)


def fill_small(warehouse: Warehouse) -> None:
    """Four members: too few for figures about people."""
    fill_import(warehouse)
    fill_members(warehouse, members=4)
    fill_campaign(warehouse)
    for number in range(8):
        fill_post(warehouse, f"k{number}", f"A{number % 4:02d}", FIRST_MONDAY + timedelta(days=number))
