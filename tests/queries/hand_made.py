"""A small program written by hand, straight into the derived tables."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

import pyarrow as pa

from queries.scope import Scope, Viewer
from warehouse.connection import Warehouse

# Left as they are unless the program names files.
OF_THE_LEDGER = ("imports", "window_rows", "import_changes", "comparator_rows")
VIEWER = Viewer()
# Questions about files and filters, which no group is too small for.
NOT_ABOUT_PEOPLE = frozenset({
    "scope_options", "last_complete_quarter", "stamp", "campaigns_in_period", "import_history", "coverage_by_week",
    "unmatched_accounts", "definition_changes", "revisions_by_import", "revisions_rows", "calls_offered",
    "campaigns_by_hashtag", "mentions_by_quarter", "mentions_rows",
})  # fmt: skip
TABLES = (
    "members", "memberships", "member_consents", "pseudonyms", "posts", "post_campaigns", "interactions", "campaigns",
    "coverage_windows", "snapshot_sources", "follower_days", "member_accounts",
    "comparator_mentions",
)  # fmt: skip


def day(text: str) -> date:
    """A day of 2026 written as month-day, or any day written in full."""
    return date.fromisoformat(text if len(text) == 10 else f"2026-{text}")


def scope(from_on: str = "01-01", to_on: str = "03-31", **chosen: tuple[str, ...]) -> Scope:
    """A period, by default the first quarter of 2026, with everything the hand-made program uses."""
    everything = {
        "channels": ("linkedin", "x", ""),
        "units": ("North", "South", ""),
        "campaigns": ("spring", "summer", ""),
    }
    return Scope(day(from_on), day(to_on), **(everything | chosen))


@dataclass
class Program:
    """Rows to be, table by table."""

    rows: dict[str, list[dict[str, Any]]] = field(
        default_factory=lambda: {table: [] for table in (*TABLES, *OF_THE_LEDGER)}
    )

    def member(
        self,
        member_id: str,
        *,
        unit: str | None = "North",
        joined: str | None = "2025-01-01",
        left: str | None = None,
        level: str | None = None,
    ) -> "Program":
        """A person called Name <id>, known as Code <id>, in one unit for one stay."""
        span = {"from_on": joined and day(joined), "to_on": left and day(left)}
        self.rows["members"].append({"member_id": member_id, "name": f"Name {member_id}"})
        self.rows["memberships"].append({"member_id": member_id, "unit": unit, "is_paused": False} | span)
        self.rows["pseudonyms"].append(
            {"member_id": member_id, "purpose": "recognition", "pseudonym": f"Code {member_id}"}
        )
        if level:
            self.rows["member_consents"].append(
                {"member_id": member_id, "purpose": "recognition", "level": level, "source": "member list"}
            )
        return self

    def members(self, *member_ids: str, **about: Any) -> "Program":
        """Several people alike."""
        for member_id in member_ids:
            self.member(member_id, **about)
        return self

    def stay(self, member_id: str, unit: str | None, joined: str, left: str | None = None) -> "Program":
        """A further interval of a person."""
        span = {"from_on": day(joined), "to_on": left and day(left)}
        self.rows["memberships"].append({"member_id": member_id, "unit": unit, "is_paused": False} | span)
        return self

    def post(self, member_id: str | None, on: str, times: int = 1, **about: Any) -> "Program":
        """Posts of a member on a day, or of an outsider (None)."""
        unit = next((row["unit"] for row in self.rows["memberships"] if row["member_id"] == member_id), None)
        for _ in range(times):
            name = f"p{len(self.rows['posts'])}"
            row = {
                "post": name, "platform": "linkedin", "author_kind": "member" if member_id else "outsider",
                "author_account": f"handle-{member_id}", "author_name": f"Author {member_id}", "member_id": member_id,
                "unit": unit, "published_on": day(on), "text": f"Words of {member_id}",
                "search_text": f"words of {member_id}".lower(), "permalink": f"https://x/{name}",
                "is_reshare": False, "impulse": "unprompted",
            } | about  # fmt: skip
            self.rows["posts"].append(row)
            if row.get("campaign_id"):
                self.rows["post_campaigns"].append(
                    {"post": row["post"], "campaign_id": row["campaign_id"], "rule": "hashtag"}
                )
        return self

    def react(self, actor: str, post: str, on: str, kind: str = "comment", at: str | None = None) -> "Program":
        """What a member did on a post."""
        owner = next(row["member_id"] for row in self.rows["posts"] if row["post"] == post)
        self.rows["interactions"].append({
            "actor_member_id": actor, "platform": "linkedin", "actor": actor, "post": post, "owner_member_id": owner,
            "type": kind, "occurred_on": day(on), "occurred_at": at and datetime.fromisoformat(f"2026-{at}"),
        })  # fmt: skip
        return self

    def answered(self, actor: str, post: str, on: str, kind: str = "comment") -> "Program":
        """What somebody who is no member did on a post."""
        about = {"platform": "linkedin", "actor": actor, "post": post, "post_reference": post, "type": kind}
        self.rows["interactions"].append(about | {"actor_member_id": None, "occurred_on": day(on)})
        return self

    def campaign(self, campaign_id: str, start: str, end: str, window_end: str, **about: Any) -> "Program":
        """A campaign with the last day its hashtags count."""
        days = {"start_on": day(start), "end_on": day(end), "window_end_on": day(window_end)}
        self.rows["campaigns"].append({"campaign_id": campaign_id, "name": f"#{campaign_id}"} | days | about)
        return self

    def window(self, from_on: str, to_on: str, kind: str = "posts", **about: Any) -> "Program":
        """Days an export speaks for; a log covers all channels and accounts."""
        if kind == "interactions":
            about = {"platform": None, "account": None} | about
        span = {"from_on": day(from_on), "to_on": day(to_on), "as_of_on": day(to_on)}
        self.rows["coverage_windows"].append({"platform": "linkedin", "account": "net", "kind": kind} | span | about)
        return self

    def official(self, on: str = "02-10", impressions: int | None = 500) -> "Program":
        """A post of the organisation's own account on LinkedIn, and the followers it has and gained that day."""
        self.post(None, on, author_kind="organisation", author_account="house", impressions=impressions)
        return self.imported(9, "page.xls", layout="linkedin_page", platform="linkedin", account="house").followers(
            "house", on, total=1000, gained=12
        )

    def paid_for(self, post: str) -> "Program":
        """What came of a post in all, of itself and for money, as an export splits it."""
        for paid, impressions in (("organic", 6), ("sponsored", 4), ("total", 10)):
            stated = {"post": post, "source_series": f"linkedin_page_content:{paid}", "as_of_on": day("03-25")}
            counted = {"paid": paid, "impressions": impressions, "engagements": 1, "snapshots": 1}
            self.rows["snapshot_sources"].append(stated | counted)
        return self

    def followers(
        self, account: str, on: str, total: int | None = None, gained: int | None = None, lost: int | None = None
    ) -> "Program":
        """What is known of an account's followers on a day."""
        counts = {"followers_total": total, "followers_gained": gained, "followers_lost": lost}
        self.rows["follower_days"].append({"platform": "linkedin", "account": account, "day_on": day(on)} | counts)
        return self

    def account(self, member_id: str, handle: str, platform: str = "linkedin") -> "Program":
        """An account of a member, for good."""
        self.rows["member_accounts"].append({"member_id": member_id, "platform": platform, "account": handle})
        return self

    def mentioned(self, name: str, on: str, mentions: int, *, ours: bool = False, row: int = 2) -> "Program":
        """How often a name was mentioned on a day, as a row of import 2 says."""
        counted = {"day_on": day(on), "name": name, "is_ours": ours, "mentions": mentions}
        place = {"import_id": 2, "sheet_name": "", "row_number": row, "as_of_on": day("04-01"), "added_in": 2}
        self.rows["comparator_mentions"].append(counted)
        self.rows["comparator_rows"].append(counted | place)
        return self

    def imported(self, number: int, file_name: str, *, at: str = "04-01T08:00", **about: Any) -> "Program":
        """A file in the ledger, without rows of its own."""
        version = {"added_in": number, "removed_in": None}
        row = {
            "import_id": number, "file_name": file_name, "file_sha256": f"sha-{number}", "layout": "x_posts",
            "layout_since": "2024", "platform": "x", "account": "net", "as_of_on": day("04-01"), "as_of_kind": "stated",
            "imported_at": datetime.fromisoformat(f"2026-{at}"), "imported_by": "Mira Muster", "is_sample": False,
            "receipt": '{"rows": {"read": 12, "new": 10, "updated": 2}, "tables": [{"last_on": "2026-03-31"}]}',
        } | version | about  # fmt: skip
        self.rows["imports"].append(row)
        return self

    def load(self, warehouse: Warehouse) -> None:
        """Put exactly these rows into the warehouse, as one write."""
        with warehouse.transaction() as cursor:
            for table, rows in self.rows.items():
                if table in OF_THE_LEDGER and not rows:
                    continue
                cursor.execute(f"delete from {table}")  # noqa: S608 - names of the constant above
                if rows:
                    keys = sorted({key for row in rows for key in row})
                    arriving = pa.Table.from_pylist([{key: row.get(key) for key in keys} for row in rows])
                    cursor.register("arriving", arriving)
                    cursor.execute(f"insert into {table} by name select * from arriving")  # noqa: S608 - as above
                    cursor.unregister("arriving")
            cursor.execute("insert into data_versions select count(*) + 1, now(), 'import', null from data_versions")
