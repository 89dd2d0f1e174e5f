-- What the arriving rows say about their posts, once per content, unless somebody has said just that before.
create or replace temp table known_contents as
select attributes_id
from post_attributes
semi join staged_posts using (attributes_id);

create or replace temp table new_contents as
select attributes_id, place
from staged_posts
anti join repeated_contents using (attributes_id)
anti join known_contents using (attributes_id)
union all
select attributes_id, min(place)
from staged_posts
semi join repeated_contents using (attributes_id)
anti join known_contents using (attributes_id)
group by attributes_id;

create or replace temp view new_sayings as
select arriving_contents.* exclude (place), new_contents.attributes_id
from arriving_contents
join new_contents using (place);

insert into post_attributes by name
from new_sayings;
