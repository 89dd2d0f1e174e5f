-- Whom a sum tells of: nobody alone, as long as enough people give enough of it each.
-- one stands for all where one gives more than half of a sum, or two more than 85 %
create or replace macro sizes_of(given) as
    list_reverse_sort(list_transform(list_filter(given, lambda part: part is not null), lambda part: abs(part)));
create or replace macro people_behind(given) as case
    when given is null then 0
    when 2 * sizes_of(given)[1] > list_sum(sizes_of(given)) then 1
    when list_sum(sizes_of(given)[:2]) > 0.85 * list_sum(sizes_of(given)) then 1
    else len(sizes_of(given))
end;
