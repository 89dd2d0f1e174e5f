-- Who joined when, and how long the first post took; people with an unknown joining day are left out.
create or replace view joining_days as
select memberships.member_id, min(memberships.from_on) as joined_on
from memberships
group by memberships.member_id
having bool_and(memberships.from_on is not null);

-- posts of one's own account before the days of membership belong to nobody of the program
create or replace view posted_before_joining as
select distinct joining_days.member_id
from joining_days
join member_accounts using (member_id)
join posts
    on posts.platform = member_accounts.platform and posts.author_account = member_accounts.account
    and posts.published_on < joining_days.joined_on
where posts.author_kind = 'outsider';

create or replace macro first_posts(until_on, channels, units, campaigns) as table
select member_id, post, platform, author_account, published_on, published_at
from scoped_posts(date '-infinity', until_on, channels, units, campaigns)
qualify row_number() over (partition by member_id order by published_on, published_at, post) = 1;

-- waited: days from joining to the first post, else to leaving or to the last day loaded
create or replace macro joiners(period_from, period_to, seen_until, channels, units, campaigns) as table
with last_day as (select least(cast(seen_until as date), coalesce((select day_on from loaded_until), seen_until)) as day_on),
joined as (
    select joining_days.member_id, joining_days.joined_on, min(stays.to_on) as gone_on
    from joining_days
    join member_spans
        on member_spans.member_id = joining_days.member_id
        and member_spans.from_on <= joining_days.joined_on and joining_days.joined_on < member_spans.to_on
        and list_contains(units, member_spans.unit)
    join (
        select member_id, min(from_on) as from_on, arg_min(to_on, from_on) as to_on
        from scoped_stays((select list(distinct unit) from member_spans)) group by member_id
    ) as stays on stays.member_id = joining_days.member_id
    where joining_days.joined_on between period_from and period_to
    group by all
),
timed as (
    select joined.*, first_posts.post,
        first_posts.published_on < gone_on and first_posts.published_on >= joined_on as has_posted,
        first_posts.published_on, least(gone_on, (select day_on from last_day)) as seen_on
    from joined
    left join first_posts(cast(seen_until as date), channels, (select list(distinct unit) from member_spans), campaigns) as first_posts
        using (member_id)
)
select
    member_id,
    joined_on,
    if(has_posted, post, null) as post,
    coalesce(has_posted, false) as has_posted,
    if(has_posted, published_on, seen_on) - joined_on as waited,
    member_id in (from posted_before_joining) as has_posted_before
from timed
where has_posted or seen_on >= joined_on;

comment on view joining_days is 'The first day of membership of every member whose joining days are all known.';
comment on view posted_before_joining is 'Members whose accounts have posts from before they joined.';
