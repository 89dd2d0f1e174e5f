# Which export a file is, rows that cannot be taken, what a reader should know, and the receipts.

layout-unknown = The columns fit no export we know; we found: { $found }. Drop an export as the platform wrote it, fill in a template, or map the columns yourself.
layout-ambiguous = The columns fit more than one export: { $layouts }. We expect a file that fits exactly one, so nothing was read. Drop the file as the platform wrote it.
layout-unsupported = We recognised this export ({ $layout }), but it holds nothing this dashboard uses. { $instead }
layout-column-missing = This looks like “{ $layout }”, but a column we expect is missing: { $missing }. We found: { $found }. Export it again with all columns.
declined-ads = This is a Meta Ads Manager report. It holds paid campaigns, not posts. In Meta Business Suite export Insights > Content instead.
dates-resaved-mixed = Column “{ $column }”: saving the file again turned some dates around, and we cannot tell which. Drop the file as the platform wrote it, without opening and saving it.
dates-typed-mixed = Column “{ $column }”: your spreadsheet program took some days for dates and left others as text, so day and month may have changed places. Write all days of this column as 2026-03-31.
dates-two-orders = Column “{ $column }” writes some days as day and month and others as month and day, such as 31/03/2026 beside 03/31/2026, so 05/03/2026 could be either. We expect one form throughout. Write all days of this column as 2026-03-31.
headings-change = Row { $row } holds headings again, in another order or language than the first ones: files seem to have been put below each other, and the figures behind that row would land in the wrong columns. Drop each file by itself, as the platform wrote it.
columns-repeated = Column “{ $column }” stands in the file twice with different figures, and we expect it once. Choose which one is meant by mapping the columns yourself, or remove the other one and drop the file again.
rows-damaged = Row { $row } and others are not as the platform writes them (rows: { $count }): they hold NUL characters, unreadable bytes, texts longer than a cell, or too few cells. Export the file again instead of editing it.
rows-nul-removed = NUL characters were removed in { $rows } rows; this tool is known to write them.
rows-ragged = Row { $row } and others hold more cells than the heading row (rows: { $count }); delimiters inside texts have shifted them. Export the file again instead of editing it.

# What to hand in for an export that is not read; whatever has no sentence of its own gets the template.
instead-template = Fill its figures into the template “Posts” and drop that.

id-destroyed = IDs look rounded by Excel (such as 7.12E+18). Upload the original CSV.
row-too-long = This row holds more cells than the heading row; a delimiter inside a text has shifted them.
row-nul-bytes = This row holds NUL characters; something other than the platform has written into the file. Export it again.
row-bytes-unreadable = This row holds bytes that are no text, so that letters are lost. Export the file again.
row-text-too-long = A text of this row is longer than a cell can hold (32 767 characters).
row-too-short = This row holds fewer cells than the others; part of it is missing.
row-cut-off = The file ends in the middle of this row.
number-unreadable = This is no number we can read.
number-not-whole = A whole number belongs here.
number-too-large = This number is too large to be a count.
date-unreadable = This is no date we can read.
day-in-future = This day lies in the future.
day-before-platform = This day lies before the network existed.
ends-before-start = The end lies before the start.
text-short = The suggested text has fewer than eight different words; posts would meet it by chance.
not-yes-or-no = Yes or no belongs here.
value-not-among-choices = This is none of the values the column may hold.
missing-post-id = Neither id, link nor text tells which post this is.
missing-published-at = The day of the post is missing.
day-twice = This day stands twice with different figures, and the file does not say which are true. Remove the row that is not meant, or export again.
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
table-of-several = The file holds { $tables } tables one below the other; each is read by itself. This one begins in row { $row }.
columns-unnamed = Columns without a heading, such as row numbers or a delimiter at the line end, left out: { $columns }.
columns-beside = Columns left out because another one gives the same figure: { $columns }.
columns-new = Columns we do not know, not stored: { $columns }.
sheets-not-read = Sheets we do not know, not read: { $sheets }.
rows-none = The file holds no rows; what was loaded before stays.
rows-blank = Blank rows left out: { $rows }.
rows-error = Rows in which the platform reports an error, left out: { $rows }.
rows-heading-repeated = Repeated heading rows left out: { $rows }.
rows-notice = Notice lines left out: { $rows }.
rows-total = Total rows left out: { $rows }.
totals-differ = Columns whose total row is not the sum of the rows above it: { $rows }. The rows count, the total does not; if rows are missing, export again.
ids-from-links = Ids a spreadsheet program destroyed, told from the link or left to it: { $rows }.
dates-resaved = The file was saved again with dates in another form; days above 12 prove the order, so we read them. Columns: { $rows }.
figures-below-one-percent = Cells that say “< 1%” instead of a figure, left empty (not 0): { $rows }.
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
command-question = open: { $question } – answers file: { $id }
command-question-choices = open: { $question } – answers file: { $id }, one of { $choices }
command-language = language of the sentences, de or en (unless given: that of the environment)
command-account-form = --account { $found }: expected PLATFORM=HANDLE, such as linkedin=our-company
command-no-file = No such file: { $files }
command-database-in-use = The database is in use by the dashboard. Put the files into { $inbox }; the dashboard imports them and lays a receipt beside each.

# LinkedIn
period-missing = We recognised this export ({ $layout }), but the days its sums cover are not stated above the headings. We expect a first and a last day there, such as 2/12/2024 and 2/10/2025. Export again and drop the file as LinkedIn wrote it.
period-unreadable = These are no first and last day we can read, such as 3/24/2025 - 3/23/2026.
share-unreadable = This is no share we can read, such as 0.062, 6.2 % or < 1 %.
sizes-mended = Company sizes a spreadsheet program took for dates, put right (2-10 and 11-50): { $rows }.
rows-of-one-post = Groups of the viewers of this one post, not read: { $rows }.

# Meta
declined-videos = This is the video export of Meta Business Suite ({ $layout }). Its video ids are not the ids of the posts, so every video would be counted twice. Export Insights > Content instead: the videos are among the posts there, with their 3-second views.
rows-of-further-days = Rows of further days of the same post, left out: { $rows }.
figures-per-day = This export lists figures per day, which add up to no lifetime figures, so the posts were taken without figures. For figures choose the data period “Lifetime” in Meta Business Suite and export again. Posts: { $rows }.
rows-descriptions = Rows that describe the columns, left out: { $rows }.
rows-page-likes = Page likes, left out because they are no followers: { $rows }.
overview-title-unknown = This is a “{ $layout }” export titled “{ $title }”. We expect one of these titles: { $known }. Export one of these charts in Meta Business Suite under Insights > Results.
overview-title-lost = This is a “{ $layout }” export whose title line is missing, so it does not say what it counts. We expect one of these titles above the days: { $known }. Drop the file as Meta Business Suite wrote it.

# Files that are recognised and not read, tools, hand-kept sheets and templates
declined-known = We recognised this file: “{ $layout }”. It holds nothing this dashboard counts. { $instead }
instead-unsupported = It holds paid campaigns. In Meta Business Suite choose Insights > Content > Export data and drop that file.
instead-linkedin-ads = It holds paid campaigns. On the LinkedIn page choose Analytics > Content > Export and drop that file.
instead-google-ads = It holds paid campaigns. Please export the figures of posts or accounts from the networks themselves.
instead-x-ads = It holds paid campaigns. In X Analytics choose Content > Export data and drop that file.
instead-tiktok-ads = It holds paid campaigns. In TikTok Studio choose Analytics > Content > Download data and drop that file.
instead-google-analytics = It counts visits to a website. Please export the figures of posts or accounts from the networks themselves.
instead-linkedin-archive = The personal data archive holds no figures and much about other people. As a member choose Analytics > Export on LinkedIn instead and drop that file.
instead-meta-content-formats = It holds a summary by format. In Meta Business Suite choose Insights > Content > Export data and drop that file.
followers-look-like-gains = Column “{ $column }”: these numbers jump from row to row by as much as they measure, so they are gains and not the number of followers. Rename the column to “New followers” and map the file, or drop a sheet with the total of each day.
month-unreadable = This is no month we can read, such as 2026-03, 03/2026 or March 2026.
scale-too-short = A scale ends at 1 or above.
answer-off-scale = This answer lies outside its scale.
count-below-zero = A count is never below zero.
missing-wave = The name of the survey wave is missing.
missing-asked-on = The day of the survey is missing.
missing-question = The question is missing.
missing-scale-max = The highest value of the scale is missing.
missing-answers = How many gave this answer is missing.
missing-is-ours = Whether these mentions are ours is missing.
missing-mentions = The number of mentions is missing.
missing-shared-on = The day of the share is missing.
missing-sharer = Who shared is missing.
sums-without-period = Above the headings no first and last day of the period is stated, so only the number of followers was taken; posts, likes and comments of unknown days were left out. Profiles: { $rows }.
rows-reposts = Rows of reposts left out, as the share of voice counts originals only: { $rows }.
rows-not-noted = Days on which nothing is noted for a network: { $rows }.
rows-not-split = Posts whose impressions the network does not split into organic and paid; counted once, unsplit: { $rows }.

# TikTok, YouTube and X.
table-not-needed = We recognised this table ({ $layout }). Nothing here uses it, so it was left out; the other files are read.
days-out-of-order = Column “{ $column }” names no year and its days are out of order, so the year of a day cannot be told. Drop the file as the platform wrote it, without sorting it.
day-twice-without-year = This day stands twice with different figures and carries no year; export at most 365 days at once.
video-id-unreadable = This is no id of a YouTube video (11 characters). Export again and drop the file without opening it in a spreadsheet program.
leap-day-contradicts = The year given, or counted back from the day of the export, does not fit: 29 February stands in the file where that year has none, or is left out where it has one. Say which year the last row is from. Days: { $rows }.
days-counted-back = Days without a year, dated by counting back from the day of the export: { $rows }.
changes-not-measured = Changes of 0 beside an undefined number of followers, left empty (not 0): { $rows }.
posts-undated = Videos without a publish date, kept with their figures; they count in no period: { $rows }.
list-cut-at-500 = The platform lists at most 500 videos, those with the most views; days without a video in the file are not taken as zero. Videos: { $rows }.

authors-unknown-one = 1 author is not in the member list; their posts do not count towards activation.
authors-unknown = { $authors } authors are not in the member list; their posts do not count towards activation.
figure-absent-impressions = { $channel } provides no impressions here. We keep them empty (not 0); rates show coverage.
figure-absent-reach = { $channel } provides no reach here. We keep it empty (not 0); rates show coverage.
