-- Texts a campaign suggests, of which a post that takes most of one over is prompted.
alter table campaign_rows add column texts varchar[];
alter table campaigns add column texts varchar[];
comment on column campaigns.texts is 'Suggested texts; a post with most words of one counts as prompted';
comment on column post_campaigns.rule is 'What made it of the campaign: tag (said by hand), hashtag, link or text';
