-- Posts colleagues could answer within seven days, and what counts as an answer; the same for the rate and its rows.
create or replace macro answerable_posts(period_from, period_to, channels, units, campaigns) as table
with old_enough as (
    select post, member_id, author_account, platform, published_on, published_at
    from scoped_posts(period_from, period_to, channels, units, campaigns)
    -- younger posts may still be answered
    where published_on + 7 <= (select max(to_on) from covered_spans)
),
logged as (
    select post
    from old_enough
    semi join covered_spans
        on covered_spans.content = 'interactions'
        and covered_spans.platform in ('', old_enough.platform)
        and covered_spans.account in ('', old_enough.author_account)
        and covered_spans.from_on <= published_on and published_on + 7 <= covered_spans.to_on
)
select *, post in (select post from logged) as is_logged
from old_enough;

-- posts of the days just before a log ends may still be answered
create or replace macro is_logged_for(days, posted_platform, posted_account, posted_on) as exists (
    select 1
    from covered_spans
    where covered_spans.content = 'interactions'
        and covered_spans.platform in ('', posted_platform) and covered_spans.account in ('', posted_account)
        and covered_spans.from_on <= posted_on and posted_on + days <= covered_spans.to_on
);

create or replace macro answers_within(allowed, actor, answered_on, answered_at, author, posted_on, posted_at) as
    actor <> author
    and exists (
        select 1
        from member_spans
        where member_spans.member_id = actor and member_spans.from_on <= answered_on and answered_on < member_spans.to_on
    )
    and coalesce(
        answered_at between posted_at and posted_at + allowed,
        answered_on between posted_on and posted_on + allowed
    );

create or replace macro answers_in_time(actor, answered_on, answered_at, author, posted_on, posted_at) as
    answers_within(interval 7 days, actor, answered_on, answered_at, author, posted_on, posted_at);
