-- How texts are compared: their words in order, in the form hashtags are read in, and pairs of neighbours; kept with this cursor only.
create or replace temp macro text_words(x) as regexp_extract_all(case
    when strlen(x) = length(x) then lower(x)
    when regexp_full_match(x, '[\x01-\x7FÄÖÜäöüß–—„“”‚‘’€…\x{1F300}-\x{1FAFF}\x{2600}-\x{27BF}\x{FE0F}]*') then
        replace(lower(x), 'ß', 'ss')
    else folded(nfkc(x))
end, '[\pL\pN][\pL\pN\pM]*');
create or replace temp macro word_pairs(words) as list_distinct(
    list_transform(list_zip(words[:-2], words[2:]), lambda pair: pair[1] || ' ' || pair[2])
);
