-- What is known of the shares the file speaks of.
insert into states
select
    hash('shares', shared_on, sharer, platform, content),
    hash(
        clicks
    )
from shares
semi join staged_subjects on hash('shares', shared_on, sharer, platform, content) = subject;
