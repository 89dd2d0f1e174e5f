-- The arriving rows as ledger rows of the import.
insert into post_observations
select
    import_id, sheet_name, row_number, attributes_id, source_series, as_of_on, paid,
    followers_at_post, impressions, reach, reactions, comments, shares, clicks, saves, video_views, follows,
    engagements, sentiment, data_version, null
from staged_posts, this_write;

insert into day_observations
select
    import_id, sheet_name, row_number, source_series, as_of_on, platform, account, day_on, paid,
    impressions, reach, reactions, comments, shares, clicks, saves, video_views, engagements,
    posts, profile_visits, followers_gained, followers_lost, followers_total, data_version, null
from staged_days, this_write;

insert into audience_observations
select
    import_id, sheet_name, row_number, as_of_on, platform, account, dimension, label, followers,
    data_version, null
from staged_audience, this_write;

insert into member_rows
select
    import_id, sheet_name, row_number, as_of_on, member_id, name, email, kind, unit, unit_from_on, unit_to_on,
    role, joined_on, left_on, paused_from_on, paused_to_on, consent, consent_on, consent_text_version,
    linkedin, instagram, x, facebook, tiktok, youtube, account_from_on, account_to_on, data_version, null
from staged_members, this_write;

insert into campaign_rows
select
    import_id, sheet_name, row_number, as_of_on, campaign_id, name, start_on, end_on, hashtags, invited_units,
    invited_members, target_posts, target_participants, links, cost, currency, data_version, null
from staged_campaigns, this_write;

insert into interaction_rows
select
    import_id, sheet_name, row_number, as_of_on, platform, actor, post_reference, type, occurred_at, occurred_on,
    data_version, null
from staged_interactions, this_write;

insert into window_rows
select import_id, platform, account, kind, from_on, to_on, as_of_on, data_version, null
from staged_windows, this_write;
