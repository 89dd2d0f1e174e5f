-- How many different rows the file holds.
select
    (select count(*) from staged_posts)
    + (select count(*) from staged_days)
    + (select count(*) from staged_audience)
    + (select count(*) from staged_members)
    + (select count(*) from staged_campaigns)
    + (select count(*) from staged_interactions);
