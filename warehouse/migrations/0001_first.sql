-- The ledger, the tables derived from it, and what is random by intent (pseudonyms).

create table data_versions (
    data_version bigint not null,
    created_at timestamp not null,
    cause varchar not null,
    subject varchar
);
comment on table data_versions is 'One row per write; the last one is the data version every figure, stamp and permalink names.';
comment on column data_versions.cause is 'import, undo, decision, rebuild or start_empty';
comment on column data_versions.subject is 'What was written: an import id or a decision id';

create table applied_migrations (number integer not null, name varchar not null, applied_at timestamp not null);
comment on table applied_migrations is 'The numbered schema scripts this file has been through.';

create table imports (
    import_id bigint not null,
    file_name varchar not null,
    file_sha256 varchar not null,
    layout varchar not null,
    layout_since varchar not null,
    platform varchar,
    account varchar,
    as_of_on date,
    as_of_kind varchar,
    imported_at timestamp not null,
    imported_by varchar not null,
    is_sample boolean not null,
    receipt json not null,
    added_in bigint not null,
    removed_in bigint
);
comment on table imports is 'Ledger: one row per imported file (each member of a zip is a file of its own).';
comment on column imports.as_of_kind is 'stated, file name, given or upper bound';
comment on column imports.receipt is 'The receipt shown after the import, as the command line prints it';
comment on column imports.added_in is 'Data version that added the import';
comment on column imports.removed_in is 'Data version that took it back; null while it counts';

create table post_attributes (
    attributes_id varchar not null,
    platform varchar,
    post_id varchar,
    permalink varchar,
    author_account varchar,
    author_name varchar,
    published_at timestamp,
    published_on date,
    text varchar,
    media_type varchar,
    is_reshare boolean,
    language varchar
);
comment on table post_attributes is 'Ledger: what a source row says about a post, stored once per content and referenced from every row.';
comment on column post_attributes.attributes_id is 'Hash of all other columns';
comment on column post_attributes.published_at is 'UTC; null when only the day is known';
comment on column post_attributes.published_on is 'The day as stated, only when no time of day is known';

create table post_observations (
    import_id bigint not null,
    sheet_name varchar not null,
    row_number integer not null,
    attributes_id varchar not null,
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
    added_in bigint not null,
    removed_in bigint
);
comment on table post_observations is 'Ledger: one row per source row of a post table; this is the snapshot of its counters.';
comment on column post_observations.source_series is 'Layout family and, for own exports, the account: counters are only compared within one series';
comment on column post_observations.paid is 'organic, sponsored or total; null where the export does not split';

create table day_observations (
    import_id bigint not null,
    sheet_name varchar not null,
    row_number integer not null,
    source_series varchar not null,
    as_of_on date not null,
    platform varchar not null,
    account varchar not null,
    day_on date not null,
    paid varchar,
    impressions bigint,
    reach bigint,
    reactions bigint,
    comments bigint,
    shares bigint,
    clicks bigint,
    saves bigint,
    video_views bigint,
    engagements bigint,
    posts bigint,
    profile_visits bigint,
    followers_gained bigint,
    followers_lost bigint,
    followers_total bigint,
    added_in bigint not null,
    removed_in bigint
);
comment on table day_observations is 'Ledger: one row per source row of an account-and-day table.';

create table audience_observations (
    import_id bigint not null,
    sheet_name varchar not null,
    row_number integer not null,
    as_of_on date not null,
    platform varchar not null,
    account varchar not null,
    dimension varchar not null,
    label varchar not null,
    followers bigint,
    added_in bigint not null,
    removed_in bigint
);
comment on table audience_observations is 'Ledger: follower stock of an account by group (place, function, seniority ...).';

create table member_rows (
    import_id bigint not null,
    sheet_name varchar not null,
    row_number integer not null,
    as_of_on date not null,
    member_id varchar not null,
    name varchar,
    email varchar,
    kind varchar,
    unit varchar,
    unit_from_on date,
    unit_to_on date,
    role varchar,
    joined_on date,
    left_on date,
    paused_from_on date,
    paused_to_on date,
    consent varchar,
    consent_on date,
    consent_text_version varchar,
    linkedin varchar,
    instagram varchar,
    x varchar,
    facebook varchar,
    tiktok varchar,
    youtube varchar,
    account_from_on date,
    account_to_on date,
    added_in bigint not null,
    removed_in bigint
);
comment on table member_rows is 'Ledger: one row per row of a member list; a member may have several rows, one per interval.';
comment on column member_rows.kind is 'employee ambassador or creator';
comment on column member_rows.consent is 'named, pseudonym or aggregate only; null = no recorded decision';

create table campaign_rows (
    import_id bigint not null,
    sheet_name varchar not null,
    row_number integer not null,
    as_of_on date not null,
    campaign_id varchar not null,
    name varchar not null,
    start_on date not null,
    end_on date not null,
    hashtags varchar[],
    invited_units varchar[],
    invited_members varchar[],
    target_posts bigint,
    target_participants bigint,
    links varchar[],
    cost double,
    currency varchar,
    added_in bigint not null,
    removed_in bigint
);
comment on table campaign_rows is 'Ledger: one row per row of a campaign plan.';

create table interaction_rows (
    import_id bigint not null,
    sheet_name varchar not null,
    row_number integer not null,
    as_of_on date not null,
    platform varchar,
    actor varchar not null,
    post_reference varchar not null,
    type varchar not null,
    occurred_at timestamp,
    occurred_on date,
    added_in bigint not null,
    removed_in bigint
);
comment on table interaction_rows is 'Ledger: one row per row of an interactions log.';
comment on column interaction_rows.actor is 'Member id or account handle of the person who reacted';
comment on column interaction_rows.post_reference is 'Id or link of the post, in any form';
comment on column interaction_rows.type is 'reaction, comment or share';

create table window_rows (
    import_id bigint not null,
    platform varchar,
    account varchar,
    kind varchar not null,
    from_on date not null,
    to_on date not null,
    as_of_on date not null,
    added_in bigint not null,
    removed_in bigint
);
comment on table window_rows is 'Ledger: the days an import speaks for; outside them a day is missing, not zero.';
comment on column window_rows.account is 'Null for exports that cover many accounts (mention tools)';
comment on column window_rows.kind is 'posts, days, mentions or interactions';

create table decisions (
    decision_id bigint not null,
    kind varchar not null,
    subject varchar not null,
    value json not null,
    effective_on date not null,
    decided_at timestamp not null,
    decided_by varchar not null,
    added_in bigint not null,
    removed_in bigint
);
comment on table decisions is 'Ledger: what people decided, as events; the newest live one per kind and subject holds.';
comment on column decisions.kind is 'consent, match, unmatch, same_post, distinct_post, tag, campaign, setting, mapping or answer';

create table pseudonyms (
    member_id varchar not null,
    purpose varchar not null,
    pseudonym varchar not null
);
comment on table pseudonyms is 'Random names per person and purpose. No query reads this table; only the person view of the warehouse does.';

-- Derived: rebuilt from the live ledger at any time with the same values.

create table attribute_keys (attributes_id varchar not null, key_kind varchar not null, key varchar not null);
comment on table attribute_keys is 'Derived: the ids and URL forms a content of post_attributes states; they link it to its post.';

create table post_keys (key_kind varchar not null, key varchar not null, post varchar not null);
comment on table post_keys is 'Derived: every known id and URL form of a post; post is the smallest of its keys.';

create table post_sources (
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
    sentiment double
);
comment on table post_sources is 'Derived: the latest counters of a post in each source series.';

create table post_gains (
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
    engagements bigint
);
comment on table post_gains is 'Derived: what a counter gained between two neighbouring snapshots of one series; negative = revision.';
comment on column post_gains.from_on is 'Null for the first snapshot of the series';

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
    text varchar,
    permalink varchar,
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
    sentiment double
);
comment on table posts is 'Derived: one row per post, with its latest counters by precedence of source.';
comment on column posts.author_account is 'Handle of the author, case-folded, without @ and without the profile URL';
comment on column posts.author_kind is 'member (matched and a member on that day), organisation or outsider';
comment on column posts.member_id is 'The member, only where author_kind is member';
comment on column posts.unit is 'The author''s unit on the day of the post';
comment on column posts.published_on is 'Day in the time zone of the program';
comment on column posts.hashtags is 'Case-folded, NFKC, without #; null when the source has no text';
comment on column posts.impulse is 'prompted, unprompted or unclassifiable';

create table post_campaigns (post varchar not null, campaign_id varchar not null, rule varchar not null);
comment on table post_campaigns is 'Derived: the campaigns whose rule a post meets.';

create table account_days (
    platform varchar not null,
    account varchar not null,
    day_on date not null,
    paid varchar,
    source_series varchar not null,
    as_of_on date not null,
    impressions bigint,
    reach bigint,
    reactions bigint,
    comments bigint,
    shares bigint,
    clicks bigint,
    saves bigint,
    video_views bigint,
    engagements bigint,
    posts bigint,
    profile_visits bigint,
    followers_gained bigint,
    followers_lost bigint,
    followers_total bigint
);
comment on table account_days is 'Derived: the latest figures of an account and day in each source series.';

create table members (
    member_id varchar not null,
    name varchar,
    kind varchar,
    role varchar,
    joined_on date,
    left_on date
);
comment on table members is 'Derived: the people of the program, as the newest member list names them.';

create table memberships (
    member_id varchar not null,
    unit varchar,
    from_on date,
    to_on date,
    is_paused boolean not null
);
comment on table memberships is 'Derived: intervals of membership and unit; to_on is the first day no longer in it, null while open.';

create table member_accounts (
    member_id varchar not null,
    platform varchar not null,
    account varchar not null,
    from_on date,
    to_on date
);
comment on table member_accounts is 'Derived: the accounts of a member, case-folded, with the interval they were theirs.';

create table member_consents (
    member_id varchar not null,
    purpose varchar not null,
    level varchar not null,
    from_on date,
    text_version varchar,
    source varchar not null
);
comment on table member_consents is 'Derived: the consent in force per person and purpose; no row means pseudonym.';

create table campaigns (
    campaign_id varchar not null,
    name varchar not null,
    start_on date not null,
    end_on date not null,
    window_end_on date not null,
    hashtags varchar[],
    invited_units varchar[],
    invited_members varchar[],
    target_posts bigint,
    target_participants bigint,
    links varchar[],
    cost double,
    currency varchar
);
comment on table campaigns is 'Derived: the campaigns, with the last day their hashtags count as an impulse.';

create table interactions (
    actor_member_id varchar,
    platform varchar,
    actor varchar not null,
    post varchar,
    owner_member_id varchar,
    type varchar not null,
    occurred_at timestamp,
    occurred_on date
);
comment on table interactions is 'Derived: reactions, comments and shares by known actors on posts.';

create table coverage_windows (
    platform varchar,
    account varchar,
    kind varchar not null,
    from_on date not null,
    to_on date not null,
    as_of_on date not null
);
comment on table coverage_windows is 'Derived: the days for which exports of an account and kind are loaded.';

create table follower_days (
    platform varchar not null,
    account varchar not null,
    day_on date not null,
    followers_total bigint,
    followers_gained bigint,
    followers_lost bigint
);
comment on table follower_days is 'Derived rollup: follower stock and gain per account and day.';

create table member_months (
    member_id varchar not null,
    month_on date not null,
    originals bigint not null,
    reshares bigint not null,
    comments bigint not null
);
comment on table member_months is 'Derived rollup: the acts of a member while a member, per month.';
