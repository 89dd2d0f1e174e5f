-- What the macros about hashtags, texts and kinds of posts answer.
comment on macro table tag_uses is 'Posts of members up to a day with each hashtag they carry, and the day the member first used it.';
