"""The sample program with canaries in it: people of every level whose names, handles and posts nobody mistakes."""

import subprocess
import sys
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from components.frame.navigation import PAGES as MENU
from tests.browser.conftest import PROJECT, write_csv, x_id
from warehouse.connection import open_warehouse

EXPORTED_ON = date(2026, 9, 30)
LEVELS = ("named", "pseudonym", "", "aggregate only")
POSTS_EACH = 40
# Every page of the menu by its address, those about the program first; a new page is walked by being in the menu.
PAGES = tuple("" if name == "overview" else name for name in MENU)
WITH_FIGURES = tuple(page for page, path in zip(PAGES, MENU.values(), strict=True) if "/program/" in path)
# Where some roles see who somebody is, always without figures.
WITH_IDENTITIES = ("people", "settings")


@dataclass(frozen=True)
class Canary:
    """One planted person; words are the strings that give them away."""

    member_id: str
    name: str
    handle: str
    level: str

    @property
    def mail(self) -> str:
        """Their address."""
        return f"{self.handle}@canary.example"

    @property
    def words(self) -> tuple[str, ...]:
        """Id, mail, handle and what their posts say; the name apart, because consent may allow it."""
        return (self.member_id, self.mail, self.handle, f"plumage {self.handle}")


def canaries() -> tuple[Canary, ...]:
    """Two people of every level."""
    return tuple(
        Canary(f"CANARY-{place}{twin}", f"Zyxwrt{place}{twin} Qvogel{place}{twin}", f"cnry_{place}{twin}_hx", level)
        for place, level in enumerate(LEVELS)
        for twin in "ab"
    )


def plant(folder: Path, database: Path) -> None:
    """Write sample and canaries as export files and load them from the command line."""
    program = folder / "sample"
    size = ["--members", "60", "--posts", "700", "--years", "2", "--until", EXPORTED_ON.isoformat()]
    run("sample_program", str(program), *size)
    _write_members(folder / "canary_members.csv")
    _write_posts(folder / "canary_posts.csv")
    files = [*sorted(path for path in program.iterdir() if path.name != "answers.json"), *folder.glob("canary_*.csv")]
    answers = ["--answers", str(program / "answers.json")]
    run("data_loaders", *map(str, files), "--database", str(database), "--exported-on", str(EXPORTED_ON), *answers)


def run(module: str, *arguments: str) -> None:
    """One of our command lines; fails with what it said."""
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments], cwd=PROJECT, capture_output=True, text=True, timeout=900
    )
    assert done.returncode == 0, (done.stdout + done.stderr)[-2000:]


def post_id(canary: Canary, on: date) -> str:
    """The X status id of the canary's post of a day."""
    return x_id(on, 700 + canaries().index(canary))


def post_days() -> list[date]:
    """Every other day from July 2026."""
    return [date(2026, 7, 2) + timedelta(days=2 * number) for number in range(POSTS_EACH)]


@dataclass(frozen=True)
class Person:
    """What the database holds about one member that could give them away."""

    name: str
    level: str
    pseudonym: str
    words: frozenset[str]


def people(database: Path) -> dict[str, Person]:
    """Every member of a database nobody serves, planted or not."""
    warehouse = open_warehouse(database)
    try:
        with warehouse.cursor() as cursor:
            found = cursor.execute(
                "select member_id, coalesce(name, ''), level, pseudonym,"
                " (select coalesce(list(account), []) from member_accounts where member_id = members.member_id),"
                " (select coalesce(list({'post': post, 'link': permalink, 'text': text}), []) from posts"
                "  where member_id = members.member_id)"
                " from members join recognition_levels using (member_id) join pseudonyms using (member_id)"
            ).fetchall()
    finally:
        warehouse.close()
    return {
        member_id: Person(name, level, pseudonym, frozenset([member_id, *accounts, *_words_of(posts)]))
        for member_id, name, level, pseudonym, accounts, posts in found
    }


def _words_of(posts: list[dict[str, str | None]]) -> set[str]:
    """Ids, links and the first line of the texts, as far as they are long enough to mean somebody."""
    words = {str(post["post"]).rsplit(":", 1)[-1] for post in posts} | {post["link"] or "" for post in posts}
    words |= {(post["text"] or "").split("\n")[0][:60] for post in posts}
    return {word for word in words if len(word) >= 8}


def _write_members(path: Path) -> None:
    headings = ["Member ID", "Name", "E-mail", "Unit", "Joined", "X", "Consent", "Consent given on"]
    rows: list[list[object]] = [
        [one.member_id, one.name, one.words[1], "Kundendialog", "2025-01-01", one.handle, one.level, signed]
        for one in canaries()
        for signed in ["2025-01-01" if one.level else ""]
    ]
    write_csv(path, headings, rows)


def _write_posts(path: Path) -> None:
    headings = ["Platform", "Post ID", "Account", "Published at", "Link", "Text", "Impressions", "Engagements"]
    rows: list[list[object]] = []
    for canary in canaries():
        for on in post_days():
            status = post_id(canary, on)
            link = f"https://x.com/{canary.handle}/status/{status}"
            rows.append(["x", status, canary.handle, on.isoformat(), link, f"{canary.words[3]} #Werkstolz", 90, 10])
    write_csv(path, headings, rows)
