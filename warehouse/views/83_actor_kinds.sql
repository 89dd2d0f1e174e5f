-- What the log of interactions tells of others than members: of the organisation, of people who were members once, and of
-- outsiders, whom only a log that reaches beyond the program names.
create or replace view interactions_by_kind as
with of_program as (
    select account_key(member_id) as actor from members
    union
    select account from member_accounts
)
select
    *,
    hash(platform, actor, post_reference, type, occurred_at, occurred_on) as interaction_place,
    case
        when actor_member_id is not null then 'member'
        when exists (
            select 1 from official_accounts
            where official_accounts.account = interactions.actor
                and coalesce(official_accounts.platform = interactions.platform, true)
        ) then 'organisation'
        when actor in (select actor from of_program) then 'former member'
        else 'outsider'
    end as actor_kind
from interactions;
comment on view interactions_by_kind is 'Interactions with who acted: a member of the day, the organisation, a former member or an outsider.';

create or replace view passed_on_by_organisation as
select distinct post
from interactions_by_kind
where type = 'share' and actor_kind = 'organisation' and post is not null;
comment on view passed_on_by_organisation is 'Posts an account of the organisation has shared, as far as a log of interactions tells.';

create or replace macro log_names(kind) as exists (select 1 from interactions_by_kind where actor_kind = kind);

-- posts of the chosen units, whether the filters of channel and campaign take them, and whether a log speaks for their day
create or replace macro logged_posts(period_from, period_to, channels, units, campaigns) as table
with chosen as (
    select
        post, member_id, author_account, platform, published_on,
        list_contains(channels, platform) and is_of_campaigns(campaigns, campaign_id, post) as is_in_scope
    from member_posts
    where published_on between period_from and period_to and list_contains(units, unit)
),
logged as (
    select post
    from chosen
    semi join covered_spans
        on covered_spans.content = 'interactions'
        and covered_spans.platform in ('', chosen.platform)
        and covered_spans.account in ('', chosen.author_account)
        and covered_spans.from_on <= published_on and published_on <= covered_spans.to_on
)
select *, post in (select post from logged) as is_logged
from chosen;
