"""What posts are about by the rule, in plain Python: words taken apart one by one instead of patterns."""

import re
import unicodedata
from collections import Counter
from typing import Any

from queries.kinds import posts_kinds_by_quarter
from queries.scope import Scope
from tests.oracle.checking import VIEWER, Pairs, is_rightly_hidden
from tests.oracle.community import named_in
from tests.oracle.figures import Cut, posts_in
from tests.oracle.test_figures import too_few_people
from warehouse.content_terms import EXPERIENCE_TERMS, HELP_TERMS, PROGRAMME_TERMS

WORD = re.compile(r"#?[a-z0-9]+")


def read(text: str) -> str:
    """Small, without accents, umlauts as their vowel."""
    small = unicodedata.normalize("NFKC", text).casefold()
    return "".join(one for one in unicodedata.normalize("NFD", small) if not unicodedata.combining(one))


def words_of(text: str) -> list[str]:
    return WORD.findall(re.sub(r"@[^\s,;:!?]+", " ", read(text)))


def holds_any(words: list[str], terms: tuple[str, ...]) -> bool:
    """Whether the words of any term follow one another."""
    for term in terms:
        parts, is_open = WORD.findall(read(term)), term.endswith("*")
        for place in range(len(words) - len(parts) + 1):
            *most, last = words[place : place + len(parts)]
            if most == parts[:-1] and (last.startswith(parts[-1]) if is_open else last == parts[-1]):
                return True
    return False


def kind_of(world: Any, post: Any) -> str | None:
    text = world.texts[post.key]
    links = {link for one in world.program.campaigns for link in [getattr(one, "link", None)] if link}
    words = words_of(text)
    if not post.has_text:
        return None
    if post.is_reshare and named_in(world, post):
        return "reshared"
    if holds_any(words, PROGRAMME_TERMS):
        return "programme"
    if any(link in text.lower() for link in links):
        return "product"
    if holds_any(words, HELP_TERMS):
        return "helping"
    return "own" if holds_any(words, EXPERIENCE_TERMS) else None


def own_experience_share(world: Any, cut: Cut, scope: Scope) -> Pairs:
    """Every kind of every quarter, and how many posts fit no rule."""
    answered = posts_kinds_by_quarter(scope, VIEWER)
    if is_rightly_hidden(answered.hidden, too_few_people(world, cut), cut):
        return
    expected: Counter[tuple[Any, str | None]] = Counter()
    for post in posts_in(world, cut):
        expected[post.on.replace(month=(post.on.month - 1) // 3 * 3 + 1, day=1), kind_of(world, post)] += 1
    yield len(answered.rows), len({quarter for quarter, _ in expected})
    for row in answered.rows.itertuples():
        of_quarter = {kind: count for (quarter, kind), count in expected.items() if quarter == row.quarter_on.date()}
        for kind in ("own", "helping", "product", "reshared", "programme"):
            yield getattr(row, kind), of_quarter.get(kind, 0)
        yield row.posts - row.classified, of_quarter.get(None, 0)


CHECKS = {"own_experience_share": own_experience_share}
