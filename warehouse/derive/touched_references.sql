-- The references of interactions logs with their keys, and which of them name a post that is touched.
insert into reference_keys by name
with stated as (
    select distinct lower(trim(platform)) as platform, trim(post_reference) as post_reference
    from interaction_rows
    semi join touched_references on trim(interaction_rows.post_reference) = touched_references.post_reference
    where trim(post_reference) <> ''
),

labelled as (
    select platform, post_reference, post_label(platform, post_reference, lower(post_reference)) as label
    from stated
    anti join reference_keys as known
        on stated.platform is not distinct from known.platform and stated.post_reference = known.post_reference
)

select
    platform, post_reference, label_kind(label) as key_kind, label_key(label) as key, md5(label)::uuid as key_hash
from labelled
where label is not null;

insert into touched_references
select post_reference
from reference_keys
semi join touched_keys using (key_hash)
union
select post_reference
from (from reference_keys where key_kind = 'id')
semi join (select key from attribute_keys semi join touched_keys using (key_hash)) as touched using (key);
