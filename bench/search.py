"""What searching the words of a million posts costs beside a plain scan of their text: `python -m bench.search`.

Each word is asked as the page asks it, in every spelling, and then looked for in the column text by contains alone; the
median of five of each, one after the other. Posts are invented by the sentences of the sample, half of them by people
who agreed to be named.
"""

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import pyarrow as pa

import warehouse.connection
from queries import answers
from queries.scope import Scope, Viewer
from queries.search import posts_found
from sample_program.phrases_de import SCENES
from sample_program.texts import post_text
from warehouse.connection import Warehouse, open_warehouse
from warehouse.scripts import script

WORDS = ("Grüße", "prototyp", "Uebung", "zum ersten Mal", "xylophon")
TEXTS = 40_000
FILL = """
insert into posts by name
select
    'x:' || range as post, 'x' as platform, 'member' as author_kind, 'm' || range % 200 as member_id, '' as unit,
    date '2016-01-01' + (range % 3600)::integer as published_on, said.text || ' Beitrag ' || range as text,
    'https://x.com/i/status/' || range as permalink, false as is_reshare, 'unprompted' as impulse,
    searched_words(said.text || ' Beitrag ' || range) as search_text
from range($posts)
join said on said.number = range * 7919 % $texts
"""
PEOPLE = """
insert into members by name select 'm' || range as member_id, 'Name ' || range as name from range(200);
insert into memberships by name
select member_id, '' as unit, date '2015-01-01' as from_on, false as is_paused from members;
insert into member_consents by name
select member_id, 'recognition' as purpose, 'named' as level, 'list' as source from members where member_id < 'm5';
insert into data_versions select count(*) + 1, now(), 'import', null from data_versions;
"""


def main() -> None:
    """Fill a warehouse and search it."""
    parser = argparse.ArgumentParser(prog="python -m bench.search", description=__doc__)
    parser.add_argument("--posts", type=int, default=1_000_000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        filled = open_warehouse(Path(folder) / "program.duckdb")
        fill(filled, asked.posts)
        warehouse.connection._served[:] = [filled]
        measure(filled)
        filled.close()


def fill(opened: Warehouse, posts: int) -> None:
    """Posts as an import derives them, the searched words included."""
    chance = random.Random(1)
    units = list(SCENES)
    said = [
        post_text("de", chance.choice(units), None, [chance.randrange(1 << 30) for _ in range(8)]) for _ in range(TEXTS)
    ]
    with opened.transaction() as cursor:
        cursor.execute(PEOPLE)
        cursor.register("said", pa.table({"number": range(TEXTS), "text": said}))
        cursor.execute(script("derive/macros"))
        cursor.execute(FILL, {"posts": posts, "texts": TEXTS})
        cursor.unregister("said")
    with opened.cursor() as cursor:
        cursor.execute("checkpoint")


def measure(opened: Warehouse) -> None:
    """A line per word, then the ratio of the sums."""
    scope = Scope(date(2016, 1, 1), date(2026, 12, 31), ("x",), ("",), ("",))
    times = [
        (timed(partial(posts_found, scope, Viewer(), word)), timed(partial(scanned, opened, word))) for word in WORDS
    ]
    for word, (searched, plain) in zip(WORDS, times, strict=True):
        print(f"{word}: {1000 * searched:.0f} ms, plain scan {1000 * plain:.0f} ms, ratio {searched / plain:.2f}")
    searched, plain = (sum(of_all) for of_all in zip(*times, strict=True))
    print(
        f"all: {1000 * searched / len(WORDS):.0f} ms each (at most 300), ratio {searched / plain:.2f} (or at most 1.5)"
    )


def scanned(opened: Warehouse, word: str) -> list[tuple[int]]:
    """How many texts hold exactly this, as DuckDB alone says it."""
    with opened.cursor() as cursor:
        return cursor.execute("select count(*) from posts where contains(text, ?)", [word]).fetchall()


def timed(ask: Callable[[], object]) -> float:
    """The median of five times, nothing remembered."""
    times = []
    for _ in range(5):
        answers._memory.clear()
        began = time.perf_counter()
        ask()
        times.append(time.perf_counter() - began)
    return statistics.median(times)


if __name__ == "__main__":
    main()
