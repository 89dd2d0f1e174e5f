-- A post carries its words as they are searched, so that a search compares and reads nothing anew.
alter table posts add column search_text varchar;
comment on column posts.search_text is 'The text as it is searched: small, without accents, umlauts as their vowel, without the handles it names';
