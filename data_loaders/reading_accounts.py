"""Whose export a file is."""

from collections import Counter

import pyarrow as pa

from data_loaders.drafts import Draft
from data_loaders.file_names import NameHints
from data_loaders.layout import Layout
from data_loaders.questions import Answers


def accounts_of(layout: Layout, drafts: list[Draft], hints: NameHints, answers: Answers
                ) -> dict[str | None, str | None]:  # fmt: skip
    """Whose export it is, by platform: what most posts say, else what the file says or a person said, else its name."""
    if layout.owner != "own":
        return {}
    platforms = dict.fromkeys(draft.platform for draft in drafts if draft.live()) or {layout.platform: None}
    return {platform: _account([draft for draft in drafts if draft.platform == platform], platform, hints, answers)
            for platform in platforms if platform or layout.platform}  # fmt: skip


def own_accounts(draft: Draft, account: str | None) -> list[str]:
    """The own accounts whose posts a table lists: that of the export, or every one its taken rows name."""
    if draft.layout.is_each_account_own and draft.kind == "posts":
        named = draft.as_column("author_account", pa.string()).filter(draft.is_live())
        accounts: list[str] = named.unique().drop_null().sort().to_pylist()
        if len(accounts) > 1:
            return accounts
    return [account] if account else []


def _account(drafts: list[Draft], platform: str | None, hints: NameHints, answers: Answers) -> str | None:
    posts = [draft for draft in drafts if draft.kind == "posts"]
    named: Counter[str] = Counter()
    for draft in posts:
        counts = draft.as_column("author_account", pa.string()).filter(draft.is_live()).value_counts().to_pylist()
        named.update({each["values"]: each["counts"] for each in counts if each["values"]})
    most = [account for account, posts in named.items() if posts == max(named.values())]
    stated = next((draft.stated_account for draft in drafts if draft.stated_account), None)
    # Posts made together with a partner carry the partner's name; as many of them leave open whose export it is.
    if len(most) == 1 or (most and posts[0].layout.is_each_account_own):
        return min(most)
    return stated or answers.account_on(platform) or (None if most else hints.account)
