-- The newest count of mentions per day and name; equal as-of days are settled by value.
delete from comparator_mentions;

insert into comparator_mentions
select day_on, name, is_ours, mentions
from comparator_rows
where removed_in is null
qualify row_number() over (
    partition by day_on, name
    order by as_of_on desc, mentions desc, is_ours desc
) = 1;
