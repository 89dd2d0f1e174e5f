-- What is known of the mentions the file speaks of.
insert into states
select
    hash('comparators', day_on, name),
    hash(
        is_ours, mentions
    )
from comparator_mentions
semi join staged_subjects on hash('comparators', day_on, name) = subject;
