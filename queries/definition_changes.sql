-- How often was each setting decided, posts tagged by hand (post_tags), or such a decision taken back?
select setting, changes
from setting_changes
order by setting;
