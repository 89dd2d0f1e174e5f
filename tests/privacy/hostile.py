"""A program whose names are attacks: markup, formulas, expressions, quotes, long words, turned writing direction."""

from datetime import date, timedelta
from pathlib import Path

from tests.browser.conftest import write_csv, x_id
from tests.privacy.planted import run

FOREIGN = "evil.example"
ATTACKS = (
    f"![pixel](http://{FOREIGN}/p.png)",
    f"[click](https://{FOREIGN}) :red[x] :material/bolt: :streamlit:",
    "$E=mc^2$ `code` **bold** ~~gone~~ # heading",
    "<script>document.title='owned'</script><img src=x onerror=alert(1)>",
    "{{constructor}} ${7*7} {0} %s \\n \\u0041",
    "datum['x']+datum.high ' \" ` ; drop table members --",
    "\u202egnirts desrever\u202c \u2066isolated\u2069 \u200bzero\u200d",
    '=HYPERLINK("http://evil.example","x") @SUM(A1)',
)
LONG = "Ä" * 10_000


def load_hostile(folder: Path, database: Path) -> None:
    """Eight units of six named people, campaigns and hashtags, all called like attacks."""
    members: list[list[object]] = []
    posts: list[list[object]] = []
    for place, attack in enumerate(ATTACKS):
        for number in range(6):
            handle = f"attacker_{place}_{number}"
            name = f"{attack} {place}{number}"
            members.append([f"h{place}{number}", name, attack, "2025-01-01", handle, "named", "2025-01-01"])
            for week in range(1 + number):
                on = date(2026, 7, 1) + timedelta(weeks=week, days=place)
                text = f"#attack{place} #{'x' * 300} {attack}"
                posts.append(["x", x_id(on, 10 * place + number), handle, on.isoformat(), text, 100, 5 + place])
    campaigns: list[list[object]] = [
        [f"c{place} {attack}", f"{attack} campaign", "2026-07-06", "2026-08-30", f"attack{place}"]
        for place, attack in enumerate(ATTACKS)
    ]
    campaigns.append(["long", LONG, "2026-07-06", "2026-08-30", "longest"])
    members.append(["long", LONG, LONG, "2025-01-01", "attacker_long", "named", "2025-01-01"])
    write_csv(
        folder / "members.csv", ["Member ID", "Name", "Unit", "Joined", "X", "Consent", "Consent given on"], members
    )
    headings = ["Platform", "Post ID", "Account", "Published at", "Text", "Impressions", "Engagements"]
    write_csv(folder / "posts.csv", headings, posts)
    write_csv(folder / "campaigns.csv", ["Campaign ID", "Name", "Start", "End", "Hashtags"], campaigns)
    files = [str(folder / f"{name}.csv") for name in ("members", "posts", "campaigns")]
    run("data_loaders", *files, "--database", str(database), "--exported-on", "2026-10-05")
