-- Figures that more exports deliver, and three further kinds of tables.

alter table day_observations add column from_on date;
alter table day_observations add column page_views bigint;
alter table day_observations add column unique_visitors bigint;
alter table day_observations add column mentions bigint;
comment on column day_observations.from_on is 'First day the figures cover; null = day_on alone';

alter table account_days add column from_on date;
alter table account_days add column page_views bigint;
alter table account_days add column unique_visitors bigint;
alter table account_days add column mentions bigint;
comment on column account_days.from_on is 'First day the figures cover; null = day_on alone';

alter table audience_observations add column share double;
alter table audience_observations add column audience_of varchar;
alter table audience_observations add column page_views bigint;
alter table audience_observations add column share_below double;
comment on column audience_observations.share is 'Share of the group in percent, where the export gives no count';
comment on column audience_observations.audience_of is 'followers, visitors or viewers; null = not stated';
comment on column audience_observations.page_views is 'Page views by visitors of the group';
comment on column audience_observations.share_below is 'Upper bound of the share in percent, where the export gives no more';

create table survey_rows (
    import_id bigint not null,
    sheet_name varchar not null,
    row_number integer not null,
    as_of_on date not null,
    wave varchar not null,
    asked_on date not null,
    question varchar not null,
    scale_max bigint not null,
    answer bigint,
    answers bigint not null,
    added_in bigint not null,
    removed_in bigint
);
comment on table survey_rows is 'Ledger: one row per answer of a question in a survey wave.';
comment on column survey_rows.answer is 'The step of the scale; null = no valid answer';
comment on column survey_rows.answers is 'How many gave this answer';

create table comparator_rows (
    import_id bigint not null,
    sheet_name varchar not null,
    row_number integer not null,
    as_of_on date not null,
    day_on date not null,
    name varchar not null,
    is_ours boolean not null,
    mentions bigint not null,
    added_in bigint not null,
    removed_in bigint
);
comment on table comparator_rows is 'Ledger: mentions of ours and of comparators per day, reposts left out.';

create table share_rows (
    import_id bigint not null,
    sheet_name varchar not null,
    row_number integer not null,
    as_of_on date not null,
    shared_on date not null,
    sharer varchar not null,
    platform varchar,
    content varchar,
    clicks bigint,
    added_in bigint not null,
    removed_in bigint
);
comment on table share_rows is 'Ledger: one row per share in the log of an advocacy tool.';
comment on column share_rows.sharer is 'E-mail, member id or handle of the person who shared';

create table survey_answers (
    wave varchar not null,
    asked_on date not null,
    question varchar not null,
    scale_max bigint not null,
    answer bigint,
    answers bigint not null
);
comment on table survey_answers is 'Derived: the newest count of each answer per wave and question.';

create table comparator_mentions (
    day_on date not null,
    name varchar not null,
    is_ours boolean not null,
    mentions bigint not null
);
comment on table comparator_mentions is 'Derived: the newest count of mentions per day and name.';

create table shares (
    member_id varchar,
    shared_on date not null,
    sharer varchar not null,
    platform varchar,
    content varchar,
    clicks bigint
);
comment on table shares is 'Derived: the shares of the advocacy log, each with the member if the sharer is known.';

-- Large tables are joined by hashes of one size: ids of contents (the first half of the longer ones of before), and
-- keys and posts by the hash of their text. The tables are written anew: an altered type with an expression cannot be
-- replayed after a crash. Long texts are compressed by zstd: half the work, and smaller.
alter table post_observations rename to earlier_observations;
create table post_observations (
    import_id bigint not null,
    sheet_name varchar not null,
    row_number integer not null,
    attributes_id uuid not null,
    source_series varchar not null,
    as_of_on date not null,
    paid varchar,
    followers_at_post bigint,
    impressions bigint,
    reach bigint,
    reactions bigint,
    comments bigint,
    shares bigint,
    clicks bigint,
    saves bigint,
    video_views bigint,
    follows bigint,
    engagements bigint,
    sentiment double,
    watch_time_hours double,
    added_in bigint not null,
    removed_in bigint
);
insert into post_observations by name
select * replace (left(attributes_id, 32)::uuid as attributes_id) from earlier_observations;
drop table earlier_observations;
comment on table post_observations is 'Ledger: one row per source row of a post table; this is the snapshot of its counters.';
comment on column post_observations.source_series is 'Layout family and, for own exports, the account: counters are only compared within one series';
comment on column post_observations.paid is 'organic, sponsored or total; null where the export does not split';

alter table post_attributes rename to earlier_attributes;
create table post_attributes (
    attributes_id uuid not null,
    platform varchar,
    post_id varchar using compression zstd,
    permalink varchar using compression zstd,
    author_account varchar,
    author_name varchar,
    published_at timestamp,
    published_on date,
    text varchar using compression zstd,
    media_type varchar,
    is_reshare boolean,
    language varchar
);
insert into post_attributes by name
select * replace (left(attributes_id, 32)::uuid as attributes_id) from earlier_attributes;
drop table earlier_attributes;
comment on table post_attributes is 'Ledger: what a source row says about a post, stored once per content and referenced from every row.';
comment on column post_attributes.attributes_id is 'Hash of all other columns';
comment on column post_attributes.published_at is 'UTC; null when only the day is known';
comment on column post_attributes.published_on is 'The day as stated, only when no time of day is known';

-- Everything derived is derived anew after a migration.
drop table attribute_keys;
drop table post_keys;
drop table post_sources;
drop table post_gains;
drop table posts;

create table attribute_keys (
    attributes_id uuid not null,
    key_kind varchar not null,
    key varchar not null,
    key_hash uuid not null
);
comment on table attribute_keys is 'Derived: the ids and URL forms a content of post_attributes states; they link it to its post.';
comment on column attribute_keys.key_hash is 'Hash of kind and key, by which large tables are joined';

create table post_keys (
    key_kind varchar not null,
    key varchar not null using compression zstd,
    post varchar not null,
    key_hash uuid,
    post_hash uuid
);
comment on table post_keys is 'Derived: every known id and URL form of a post; post is the smallest of its keys.';
comment on column post_keys.key_hash is 'Hash of kind and key, by which large tables are joined';
comment on column post_keys.post_hash is 'Hash of post, by which large tables are joined';

create table snapshot_sources (
    post varchar not null,
    source_series varchar not null,
    paid varchar,
    as_of_on date not null,
    followers_at_post bigint,
    impressions bigint,
    reach bigint,
    reactions bigint,
    comments bigint,
    shares bigint,
    clicks bigint,
    saves bigint,
    video_views bigint,
    follows bigint,
    engagements bigint,
    sentiment double,
    watch_time_hours double,
    post_hash uuid,
    snapshots bigint
);
comment on table snapshot_sources is 'Derived: the rows of post_sources of every post with more than one source row.';
comment on column snapshot_sources.post_hash is 'Hash of post, by which large tables are joined';
comment on column snapshot_sources.snapshots is 'How many snapshots the series has of the post; of one, the counters are the gains';

create table snapshot_gains (
    post varchar not null,
    source_series varchar not null,
    paid varchar,
    from_on date,
    to_on date not null,
    impressions bigint,
    reactions bigint,
    comments bigint,
    shares bigint,
    clicks bigint,
    saves bigint,
    video_views bigint,
    engagements bigint,
    post_hash uuid
);
comment on table snapshot_gains is 'Derived: the rows of post_gains of every series with more than one snapshot.';
comment on column snapshot_gains.from_on is 'Null for the first snapshot of the series';
comment on column snapshot_gains.post_hash is 'Hash of post, by which large tables are joined';

create table posts (
    post varchar not null,
    platform varchar,
    author_account varchar,
    author_name varchar,
    author_kind varchar not null,
    member_id varchar,
    unit varchar,
    published_at timestamp,
    published_on date,
    text varchar using compression zstd,
    permalink varchar using compression zstd,
    media_type varchar,
    is_reshare boolean not null,
    language varchar,
    hashtags varchar[],
    impulse varchar not null,
    campaign_id varchar,
    as_of_on date,
    followers_at_post bigint,
    impressions bigint,
    reach bigint,
    reactions bigint,
    comments bigint,
    shares bigint,
    clicks bigint,
    saves bigint,
    video_views bigint,
    follows bigint,
    engagements bigint,
    sentiment double,
    watch_time_hours double,
    post_hash uuid,
    source_series varchar,
    paid varchar
);
comment on table posts is 'Derived: one row per post, with its latest counters by precedence of source.';
comment on column posts.author_account is 'Handle of the author, case-folded, without @ and without the profile URL';
comment on column posts.author_kind is 'member (matched and a member on that day), organisation or outsider';
comment on column posts.member_id is 'The member, only where author_kind is member';
comment on column posts.unit is 'The author''s unit on the day of the post';
comment on column posts.published_on is 'Day in the time zone of the program';
comment on column posts.hashtags is 'Case-folded, NFKC, without #; null when the source has no text';
comment on column posts.impulse is 'prompted, unprompted or unclassifiable';
comment on column posts.post_hash is 'Hash of post, by which large tables are joined';
comment on column posts.source_series is 'Where a post with a single source row comes from; of others, post_sources says it';
comment on column posts.paid is 'organic; null where that row does not split, and for posts with several rows';

alter table post_campaigns add column post_hash uuid;
comment on column post_campaigns.post_hash is 'Hash of post, by which large tables are joined';

create table reference_keys (
    platform varchar,
    post_reference varchar not null,
    key_kind varchar not null,
    key varchar not null,
    key_hash uuid not null
);
comment on table reference_keys is 'Derived: the key of every id or link by which interactions name their post.';
comment on column reference_keys.key_kind is 'As in post_keys; id = of whatever platform';
comment on column reference_keys.key_hash is 'Hash of kind and key, by which large tables are joined';

alter table interactions add column post_reference varchar;
comment on column interactions.post_reference is 'Id or link of the post as the log states it';
