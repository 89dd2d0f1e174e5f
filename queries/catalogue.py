"""Every question by name; a test compares this list with the .sql files."""

from collections.abc import Callable
from typing import Any

from queries import (
    ages,
    breaks,
    campaigns,
    changes,
    contributors,
    definitions,
    figures,
    imports,
    members,
    periods,
    posts,
    revisions,
    rows,
)

QUESTIONS: dict[str, Callable[..., Any]] = figures.FIGURES | {
    question.__name__: question
    for question in (
        periods.scope_options,
        periods.last_complete_quarter,
        periods.stamp,
        posts.posts_by_week,
        posts.period_totals,
        posts.response_by_week,
        changes.member_changes,
        changes.share_changes,
        changes.response_changes,
        members.members_growth_by_month,
        members.members_by_month,
        campaigns.campaigns_in_period,
        campaigns.campaign_posts_by_day,
        campaigns.campaign_participation,
        contributors.contributors_by_posts,
        contributors.contributors_by_engagements,
        contributors.contributors_concentration,
        contributors.absence_factor,
        rows.posts_rows,
        rows.acts_rows,
        rows.members_rows,
        rows.activation_rows,
        rows.support_rows,
        rows.participation_rows,
        rows.contributors_rows,
        rows.concentration_rows,
        ages.response_at_age,
        breaks.contacts_by_definition,
        ages.response_when_mature,
        revisions.revisions_by_import,
        revisions.revisions_rows,
        revisions.paid_by_channel,
        imports.import_history,
        imports.coverage_by_week,
        imports.unmatched_accounts,
        definitions.definition_changes,
    )
}
