-- What the macros of the views answer.
comment on macro covers_every_campaign is 'Whether a campaign filter leaves no campaign out, so that looking for further campaigns of a post is needless.';
comment on macro table scoped_posts is 'Posts of members inside the common filters.';
comment on macro table scoped_acts is 'Acts inside the common filters.';
comment on macro table scoped_members is 'People who are members on at least one day of a period.';
comment on macro table covered_periods is 'Weeks, days or months of a period: whether anything, and whether everything expected, is loaded.';
comment on macro is_loaded is 'Whether members'' posts of any of the channels are loaded for a day of the period.';
comment on macro is_whole_months is 'Whether a period is so coarse that counts of it beside a pseudonym date no post.';
comment on macro table visible_people is 'The people a role may see, with the label it may see.';
comment on macro table import_history is 'Every import with what became of it; file names and accounts for analysts only.';
comment on macro table unmatched_accounts is 'Authors of posts who are neither members nor the organisation, for analysts only.';
