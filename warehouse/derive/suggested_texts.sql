-- Of each suggested text with at least eight different words those words and their pairs of neighbours.
create or replace temp table suggested_texts as
select
    campaign_id,
    list({'words': list_distinct(words), 'pairs': word_pairs(words)}) as texts
from (select campaign_id, text_words(unnest(texts)) as words from campaigns)
where len(list_distinct(words)) >= 8
group by campaign_id;
