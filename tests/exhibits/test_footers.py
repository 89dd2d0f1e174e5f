"""As of which day the footer of an exhibit about posts says its figures are."""

from datetime import date

from exhibits.adoption import hashtag_adoption
from exhibits.kinds import posts_by_kind
from queries.periods import whole_scope
from queries.scope import Viewer
from tests.warehouse.files import at, file, load, post
from warehouse.connection import Warehouse


def test_a_newer_list_of_members_does_not_make_what_posts_say_newer(warehouse: Warehouse) -> None:
    people = [
        {"member_id": f"m{number}", "name": f"Ada {number}", "x": f"@konto{number}", "joined_on": date(2025, 1, 1)}
        for number in range(6)
    ]
    said = {"text": "Ich habe gesehen #werkstolz", "published_at": at("2026-07-08T10:00")}
    told = [post(number, author_account=f"konto{number}", **said) for number in range(6)]
    load(warehouse, file("posts", "posts", told, series="x_posts:konto", as_of=date(2026, 7, 20)))
    load(warehouse, file("list", "members", people, as_of=date(2026, 9, 1)))
    period = whole_scope(date(2026, 1, 1), date(2026, 7, 19))
    for exhibit in (hashtag_adoption, posts_by_kind):
        shown = exhibit(period, None, Viewer(), "de")
        assert shown.state == "full" and "Stand 20.07.2026" in shown.footer
