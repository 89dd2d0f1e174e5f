# Which export a file is, rows that cannot be taken, what a reader should know, and the receipts.

layout-unknown = The columns fit no export we know; we found: { $found }. We can read: { $known }. Drop one of these as the platform wrote it, or fill in a template.
layout-ambiguous = The columns fit more than one export: { $layouts }. We expect a file that fits exactly one, so nothing was read. Drop the file as the platform wrote it.
layout-unsupported = We recognised this export ({ $layout }), but it holds nothing this dashboard uses. { $instead }
layout-column-missing = This looks like “{ $layout }”, but a column we expect is missing: { $missing }. We found: { $found }. Export it again with all columns.
layout-daily-variant = This export lists figures per day; we read the version with lifetime figures. In Meta Business Suite choose “Lifetime” as the data period and export again.
declined-for-now = We recognised this export: “{ $layout }”. We do not read it yet. { $instead }
declined-ads = This is a Meta Ads Manager report. It holds paid campaigns, not posts. In Meta Business Suite export Insights > Content instead.
dates-resaved-mixed = Column “{ $column }”: saving the file again turned some dates around, and we cannot tell which. Drop the file as the platform wrote it, without opening and saving it.
dates-typed-mixed = Column “{ $column }”: your spreadsheet program took some days for dates and left others as text, so day and month may have changed places. Write all days of this column as 2026-03-31.
columns-repeated = Column “{ $column }” stands in the file twice with different figures. Remove the one that is not meant, or export again.
rows-ragged = Row { $row } and others hold more cells than the heading row (rows: { $count }); delimiters inside texts have shifted them. Export the file again instead of editing it.

# What to hand in for an export that is not read; whatever has no sentence of its own gets the template.
instead-template = Fill its figures into the template “Posts” and drop that.
instead-meta-facebook-posts = Fill these figures into the template “Posts” with the platform “facebook” and drop that.
instead-meta-facebook-videos = Fill these figures into the template “Posts” with the platform “facebook” and drop that.
instead-meta-overview = In Meta Business Suite choose Insights > Content and export the Instagram posts with the data period “Lifetime”.
instead-meta-audience = For followers fill in the template “Followers”; for posts choose Insights > Content in Meta Business Suite and export the Instagram posts.
instead-linkedin-page-visitors = On the LinkedIn page choose Analytics > Content > Export (posts and daily figures) or Analytics > Followers > Export.
instead-linkedin-competitors = On the LinkedIn page choose Analytics > Content > Export for your own posts; for other accounts there is no figure of this program to read.
instead-linkedin-creator = Fill the posts of this person into the template “Posts” with the platform “linkedin” and drop that.
instead-x-daily = In X Analytics choose Content > Export data (posts, not days) and drop that file.
instead-tiktok-follower-history = Fill the days into the template “Followers” with the platform “tiktok” and drop that.
instead-brandwatch-mentions = Fill the posts of members into the template “Posts”, or export the mentions from Talkwalker.
instead-meltwater-mentions = Fill the posts of members into the template “Posts”, or export the mentions from Talkwalker.

id-destroyed = A spreadsheet program rounded this id, so the post can no longer be told. Export again and drop the file without opening it.
row-too-long = This row holds more cells than the heading row; a delimiter inside a text has shifted them.
row-cut-off = The file ends in the middle of this row.
number-unreadable = This is no number we can read.
number-not-whole = A whole number belongs here.
number-too-large = This number is too large to be a count.
date-unreadable = This is no date we can read.
day-in-future = This day lies in the future.
day-before-platform = This day lies before the network existed.
ends-before-start = The end lies before the start.
not-yes-or-no = Yes or no belongs here.
value-not-among-choices = This is none of the values the column may hold.
missing-post-id = Neither id, link nor text tells which post this is.
missing-published-at = The day of the post is missing.
missing-day-on = The day is missing.
missing-label = The group is missing.
missing-followers = The number of followers is missing.
missing-member-id = The member id is missing.
missing-campaign-id = The campaign id is missing.
missing-name = The name is missing.
missing-start-on = The first day is missing.
missing-end-on = The last day is missing.
missing-actor = Who reacted is missing.
missing-post-reference = The id or link of the post is missing.
missing-type = The kind of interaction is missing.
missing-platform = The network is missing.
missing-author-account = The account of the author is missing.
missing-account = The account is missing.

columns-missing = Columns this export usually has, not delivered: { $columns }.
columns-new = Columns we do not know, not stored: { $columns }.
sheets-not-read = Sheets we do not know, not read: { $sheets }.
rows-none = The file holds no rows; what was loaded before stays.
rows-blank = Blank rows left out: { $rows }.
rows-error = Rows in which the platform reports an error, left out: { $rows }.
rows-heading-repeated = Repeated heading rows left out: { $rows }.
rows-notice = Notice lines left out: { $rows }.
rows-total = Total rows left out: { $rows }.
ids-from-links = Ids a spreadsheet program destroyed, told from the link or left to it: { $rows }.
dates-resaved = The file was saved again with dates in another form; days above 12 prove the order, so we read them. Columns: { $rows }.
formula-errors = Cells with a formula error such as #N/A, left empty (not 0): { $rows }.
views-not-delivered = Views of 0 beside a filled reach were not delivered, left empty (not 0): { $rows }.
reach-above-impressions = Posts with more reach than impressions, kept as delivered: { $rows }.
lines-unquoted = Lines stood in quotation marks as a whole, as after saving again in a spreadsheet program. We read what was inside.
zone-proven = The times of this file are in { $zone }: the ids of posts on X in it prove that.

receipt-ready = Read; nothing is stored yet.
receipt-imported = Imported (import { $number }).
receipt-unchanged = Already imported (import { $number }); nothing was changed.
receipt-needs-answer = Waiting for an answer; nothing is stored yet.
receipt-refused = Not accepted.

command-about = Import exports into the dashboard's database and print a receipt for each.
command-database = the database file (default: PROGRAM_DATABASE or program.duckdb beside the project)
command-account = whose export it is, where the file does not say, such as linkedin=our-company; may be repeated
command-exported-on = the day of the export, where neither file nor name says it, such as 2026-03-31
command-answers = answers for all files, or per file name, as a JSON object
command-json = print the receipts as a JSON list
command-account-form = --account { $found }: expected PLATFORM=HANDLE, such as linkedin=our-company
command-no-file = No such file: { $files }
command-database-in-use = The database is in use by the dashboard. Put the files into { $inbox }; the dashboard imports them and lays a receipt beside each.
