-- How often was each setting decided, or such a decision taken back?
select setting, changes
from setting_changes
order by setting;
