-- How many contents still carry two labels.
select count(*)
from (
    select attributes_id
    from linked_attributes
    group by attributes_id
    having min(label) <> max(label)
);
