-- A post of several snapshots carries all of them, so that its counters as of any day are read from its own row.
alter table posts add column counted_from_on date;
alter table posts add column snapshots struct(
    source_series varchar[], as_of_on date[], earlier_on date[], until_on date[], impressions bigint[], reach bigint[],
    reactions bigint[], comments bigint[], shares bigint[], clicks bigint[], saves bigint[], video_views bigint[], follows bigint[],
    engagements bigint[], followers_at_post bigint[]
);
comment on column posts.counted_from_on is 'First day another source than mention tools speaks of a post of several snapshots, else any; null for posts of one snapshot';
comment on column posts.snapshots is 'Its snapshots that are not paid for, in lists side by side, the best source first and of each the latest; earlier_on is the day of the one before of the series, until_on the first day a later one holds; null for posts of one snapshot';
