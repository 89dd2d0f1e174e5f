-- The source rows of acts inside the common filters: of a post the row that stands for it, of a comment its log row.
create or replace view interaction_sources as
select
    interactions.actor_member_id as member_id,
    interactions.post,
    interactions.type,
    interactions.occurred_on,
    interactions.occurred_at,
    interactions.actor_kind,
    -- two rows that state one interaction share its place
    interactions.interaction_place,
    stated.import_id,
    stated.sheet_name,
    stated.row_number,
    stated.as_of_on
from interactions_by_kind as interactions
left join interaction_rows as stated
    on stated.removed_in is null
    and trim(stated.post_reference) = interactions.post_reference
    and stated.type = interactions.type
    and account_key(stated.actor) = interactions.actor
    and stated.occurred_at is not distinct from interactions.occurred_at
    and coalesce(stated.platform = interactions.platform, true)
    and (interactions.occurred_at is not null or stated.occurred_on is not distinct from interactions.occurred_on);

create or replace macro scoped_act_rows(period_from, period_to, channels, units, campaigns) as table
with comments_in_scope as (
    select distinct member_id, post, platform, act_on
    from scoped_acts(period_from, period_to, channels, units, campaigns)
    where kind = 'comment'
)
select
    member_id, post, platform, published_on as act_on, import_id, sheet_name, row_number, row_as_of_on as as_of_on,
    true as is_post
from scoped_post_rows(period_from, period_to, channels, units, campaigns)
where stands and counts_as_act(if(is_reshare, 'reshare', 'post'))
union all
select
    comments_in_scope.member_id, comments_in_scope.post, comments_in_scope.platform, comments_in_scope.act_on,
    interaction_sources.import_id, interaction_sources.sheet_name, interaction_sources.row_number, interaction_sources.as_of_on,
    false
from comments_in_scope
join interaction_sources
    on interaction_sources.type = 'comment'
    and interaction_sources.member_id = comments_in_scope.member_id
    and interaction_sources.post = comments_in_scope.post
    and coalesce(interaction_sources.occurred_on, cast(interaction_sources.occurred_at as date)) = comments_in_scope.act_on;

comment on view interaction_sources is 'Interactions with the rows of the log that state them.';
