-- One step of joining: every key takes the smallest label of the contents it stands in.
create or replace temp table linked_attributes as
with content_labels as (
    select attributes_id, min(label) as label
    from linked_attributes
    group by attributes_id
),

key_labels as (
    select linked.key_hash, min(content_labels.label) as label
    from linked_attributes as linked
    join content_labels using (attributes_id)
    group by linked.key_hash
)

select linked.attributes_id, linked.key_hash, key_labels.label
from linked_attributes as linked
join key_labels using (key_hash);
