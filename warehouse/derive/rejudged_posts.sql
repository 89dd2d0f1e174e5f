-- Every post whose author or impulse has to be judged: touched itself, its author's account or a campaign at its time.
create or replace temp table rejudged_posts as
with changed_campaigns as (
    from (from campaigns except all from campaigns_before)
    union all
    from (from campaigns_before except all from campaigns)
),

by_account as (
    select post
    from posts
    semi join touched_accounts
        on posts.platform = touched_accounts.platform and posts.author_account = touched_accounts.account
),

by_campaign as (
    select post
    from posts
    semi join changed_campaigns
        on posts.published_on between changed_campaigns.start_on and changed_campaigns.window_end_on
)

from touched_posts
union
from by_account
union
from by_campaign;

insert into post_contents by name
select posts.* exclude (author_kind, member_id, unit, impulse, campaign_id)
from posts
semi join rejudged_posts using (post)
anti join touched_posts using (post);
