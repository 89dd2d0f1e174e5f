-- What the macros about hashtags, texts, kinds of posts and the log of interactions answer.
comment on macro table tag_uses is 'Posts of members up to a day with each hashtag they carry, and the day the member first used it.';
comment on macro without_handles is 'A text without the handles of whom it mentions.';
comment on macro table readable_posts is 'Posts whose words a role may read: of people who agreed to be named (label), and of the organisation (no label).';
comment on macro table post_kinds is 'Posts of members inside the filters with what they are about, by terms and links; null where no rule fits.';
comment on macro log_names is 'Whether the log of interactions names anybody of this kind at all: member, organisation, former member or outsider.';
comment on macro is_logged_for is 'Whether a log of interactions speaks for the day of a post and so many days after it.';
comment on macro table logged_posts is 'Posts of members of the chosen units; is_in_scope: the filters of channel and campaign take them; is_logged: a log speaks for their day.';
comment on macro format_of is 'The format of a post: video, carousel, image, link, text or other.';
comment on macro table media_rates is 'The rates of a card, given as JSON, one row per channel; what the card does not name is null.';
comment on macro media_values is 'What clicks, reach, impressions with answers and interactions would have cost as media, at these rates.';
comment on macro without_umlauts is 'A searched text in which ae, oe and ue are a, o and u, so that every spelling of an umlaut is alike.';
comment on macro table counted_mentions is 'Mentions of names by day and quarter; is_comparable: every name counted on most days of the quarter was counted that day, and it is one of them.';
