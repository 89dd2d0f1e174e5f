-- The ids and URL forms each touched content states; without any, what was said by whom and when is the key.
insert into attribute_keys
with touched as (
    from post_attributes
    semi join touched_attributes using (attributes_id)
    anti join attribute_keys using (attributes_id)
),

stated as (
    select attributes_id, platform, trim(unnest([post_id, permalink])) as reference
    from touched
),

referenced as (
    select attributes_id, post_reference(platform, reference) as named
    from stated
    where reference <> ''
),

unreferenced as (
    select
        attributes_id,
        {
            'kind': 'content',
            'key': sha256(to_json(row(
                platform, coalesce(account_key(author_account), folded(author_name)),
                published_at, published_on, text
            ))::varchar)
        } as named
    from touched
    anti join referenced using (attributes_id)
)

select distinct attributes_id, named.kind, named.key
from (from referenced union all from unreferenced)
where named.key is not null;
