-- The ids and URL forms each new content states; without any, what was said by whom and when is the key.
insert into attribute_keys by name
with stated as (
    select
        attributes_id, platform, post_id, permalink,
        coalesce(is_link_of_id(platform, post_id, permalink), false) as is_one_key
    from new_sayings
),

referring as materialized (
    select
        attributes_id,
        case
            when is_one_key then platform || ':' || post_id
            else post_label(platform, trimmed(post_id), lower(trimmed(post_id)))
        end as id_label,
        case
            when not is_one_key then post_label(platform, trimmed(permalink), lower(trimmed(permalink)))
        end as link_label
    from stated
),

labelled as (
    select attributes_id, coalesce(id_label, link_label) as label
    from referring
    where label is not null
    union all
    select attributes_id, link_label
    from referring
    where id_label <> link_label
    union all
    select
        attributes_id, content_label(platform, author_account, author_name, published_at, published_on, text)
    from new_sayings
    semi join (from referring where id_label is null and link_label is null) using (attributes_id)
)

select
    attributes_id, label_kind(label) as key_kind, label_key(label) as key, md5(label)::uuid as key_hash
from labelled;
