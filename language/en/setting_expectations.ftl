# What a setting expects: { setting-expected } stands in the sentences that refuse a value.
setting-unreadable = The stored setting “{ setting-name }” ({ $setting }) has the value { $value }, which cannot be read; expected: { setting-expected }. Nothing is assumed. To do: set it back to its default on the Settings page, as program lead.
setting-unsuitable = The setting “{ setting-name }” cannot be { $value }; expected: { setting-expected }. Nothing was changed.
setting-expected = { $expected ->
    [whole] a whole number from { $least } to { $most }
    [acts] at least one of: own post, shared post, comment on another member’s post
    [languages] at least one language: English or German
    [default-language] that of the browser, English or German
    [offered-language] that of the browser or one of the languages to choose from
    [gender-form] colon, star or neutral words
    [default-consent] under a pseudonym or in sums only
    [on-or-off] on or off
    [spellings] spellings, each with the hashtag it counts as
    [tag] a hashtag that is no other spelling itself, as #{ $tag } is
    [terms] words or links, one per line
    [tags] hashtags, one per line
    [targets] metrics, each with a number of at least 0
    [breaks] a list of channel, day, metric and what changed
    [rate-card] a currency, who answers for it, the day, and rates each with low below high
    [time-zone] a time zone such as Europe/Berlin
    [after-dormant] more than the active window of { $least } days
   *[known] one of { $known }
 }
