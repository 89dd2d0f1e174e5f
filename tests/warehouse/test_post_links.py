"""The short way from an id and the link made of it to the key of a post says what the long way says."""

import pytest

from tests.warehouse.files import file, load, rows_of
from warehouse.connection import Warehouse
from warehouse.ledger import undo_import

URN = "https://www.linkedin.com/feed/update/urn:li:activity:7212345678901234567"
ID_AND_LINK = [
    ("linkedin", "7212345678901234567", URN),
    ("linkedin", "7212345678901234567", URN.replace("activity", "share")),
    ("linkedin", "7212345678901234567", URN.replace("activity", "ugcPost")),
    ("linkedin", "7212345678901234567", f"{URN}?utm_source=share"),
    ("linkedin", "7212345678901234568", URN),
    ("linkedin", "567", "https://www.linkedin.com/feed/update/urn:li:activity:567"),
    ("x", "101", "https://x.com/anna/status/101"),
    ("x", "101", "https://twitter.com/STATUS/status/101"),
    ("x", "101", "https://x.com/anna/status/7/status/101"),
    ("x", "101", "https://x.com/anna/status/101/photo/1"),
    ("x", "1", "https://x.com/anna/status/11/status/1"),
    ("instagram", "101", "https://x.com/anna/status/101"),
]


@pytest.mark.parametrize(("platform", "post_id", "link"), ID_AND_LINK)
def test_an_id_with_the_link_made_of_it_gives_the_keys_that_each_gives_alone(
    warehouse: Warehouse, platform: str, post_id: str, link: str
) -> None:
    keys = "select distinct key_kind, key from attribute_keys order by all"
    load(warehouse, file("both", "posts", [{"platform": platform, "post_id": post_id, "permalink": link}]))
    together = rows_of(warehouse, keys)
    undo_import(warehouse, 1, "tester")
    with warehouse.cursor() as cursor:
        cursor.execute("delete from attribute_keys")
    load(warehouse, file("id", "posts", [{"platform": platform, "post_id": post_id}]))
    load(warehouse, file("link", "posts", [{"platform": platform, "permalink": link}]))
    assert together == rows_of(warehouse, keys)
