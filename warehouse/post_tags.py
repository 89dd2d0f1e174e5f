"""What people say of single posts: prompted by a campaign, or by none; it goes before every rule."""

import json

import duckdb

from warehouse.connection import Warehouse
from warehouse.deciding import Ruling, remove, store
from warehouse.derivation import Touched, derive
from warehouse.errors import UnsuitableTag
from warehouse.writes import tried_again

POSTS = "select distinct post from posts where permalink = ?"
KNOWN = "select count(*) from campaigns where campaign_id = ?"


@tried_again
def tag_post(warehouse: Warehouse, link: str, campaign_id: str | None, by: str) -> int:
    """Say that the post of a link was prompted by a campaign, by none with None; gives the data version.

    Raises UnsuitableTag where link or campaign are not known; then nothing is changed.
    """
    with warehouse.transaction() as cursor:
        value = json.dumps({"campaign_id": campaign_id})
        version = store(cursor, [Ruling("tag", _post_of(cursor, link, campaign_id), value)], by)
        derive(cursor, Touched(("tags",)))
        return version


@tried_again
def take_tag_back(warehouse: Warehouse, decision_id: int, by: str) -> int:
    """Take a tag back, as if it had never been; gives the data version."""
    with warehouse.transaction() as cursor:
        version, _ = remove(cursor, [decision_id], ("tag",), by)
        derive(cursor, Touched(("tags",)))
        return version


def _post_of(cursor: duckdb.DuckDBPyConnection, link: str, campaign_id: str | None) -> str:
    found = cursor.execute(POSTS, [link]).fetchall()
    if len(found) != 1:
        raise UnsuitableTag(field="link", found=link)
    if campaign_id is not None and cursor.execute(KNOWN, [campaign_id]).fetchone() == (0,):
        raise UnsuitableTag(field="campaign", found=campaign_id)
    return str(found[0][0])
