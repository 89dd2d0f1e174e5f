# Exports: their names, where to click for them (where-), and what is not read of them and why (ignored-).

# LinkedIn
export-linkedin-page-content = LinkedIn page: content
where-linkedin-page-content = On the LinkedIn page as an admin: Analytics > Content > Export; at most 365 days at once.
ignored-linkedin-page-content = Not read: who posted (an admin’s personal name), the name, dates and audience of ad campaigns, views outside LinkedIn, and all rates (recomputed from the counts).
export-linkedin-page-followers = LinkedIn page: followers
where-linkedin-page-followers = On the LinkedIn page as an admin: Analytics > Followers > Export.
ignored-linkedin-page-followers = Not read: the split into organic, sponsored and invited followers. “Total followers” of a day is that day’s gain; the file holds no total, the competitors export does.
export-linkedin-page-visitors = LinkedIn page: visitors
where-linkedin-page-visitors = On the LinkedIn page as an admin: Analytics > Visitors > Export.
ignored-linkedin-page-visitors = Not read: the split by tab of the page and by device; the totals of each day hold both.
export-linkedin-competitors = LinkedIn page: competitors
where-linkedin-competitors = On the LinkedIn page as an admin: Analytics > Competitors > Export. The own page is in the list, with its total of followers.
ignored-linkedin-competitors = Not read: comments per day (recomputed). The figures are sums over the period above the headings, never spread over its days.
export-linkedin-creator = LinkedIn: a member’s own posts and followers
where-linkedin-creator = As the member, on the own profile: Analytics > Content (Impressions) > Export.
ignored-linkedin-creator = Everything is read. The file names its member only in the file name and holds no texts; it lists at most 50 posts by engagements and 50 by impressions, so days without a post in it are not zero.
export-linkedin-single-post = LinkedIn: one post of a member
where-linkedin-single-post = As the member, below the post: View analytics > Export.
ignored-linkedin-single-post = Not read: viewers of the profile, sends, clicks on the premium button, the time of day (the id of the post holds it to the second), and the groups of this one post’s viewers.

# Meta: Facebook and Instagram.
export-meta-facebook-posts = Facebook: posts
where-meta-facebook-posts = Meta Business Suite > Insights > Content > Export data, with the Facebook page chosen, the data period “Lifetime” and all columns.
ignored-meta-facebook-posts = Paid and organic reach, earnings, seconds viewed and negative feedback: no figure here uses them. Rows in which Meta reports an error are left out and counted. From an export per day the posts are taken without figures.
where-meta-instagram-posts = Meta Business Suite > Insights > Content > Export data, with the Instagram account chosen, the data period “Lifetime” and all columns.
ignored-meta-instagram-posts = Duration and, for stories, taps and navigation: no figure here uses them. From an export per day the posts are taken without figures.
export-meta-overview = Facebook and Instagram: days of an account
where-meta-overview = Meta Business Suite > Insights > Results > Export > CSV, one file per chart (reach, follows, views, visits, interactions, link clicks).
ignored-meta-overview = Charts with another title, such as viewers, are refused with the list of those that are read: the file names its figure in its title only.
export-meta-audience = Facebook and Instagram: followers by group
where-meta-audience = Meta Business Suite > Insights > Audience > Export > CSV.
ignored-meta-audience = Page likes: they are no followers. Since 2025 the file no longer holds the number of followers, only shares.
export-facebook-insights-legacy = Facebook Insights: posts (to 2022)
where-facebook-insights-legacy = Facebook page > Insights > Export Data > Post data; no longer offered, so this is for files kept from then.
ignored-facebook-insights-legacy = Organic and paid reach, fans, people instead of actions, and the other sheets of a workbook; its CSV form holds likes, comments and shares too.

# X
export-x-posts = X: posts
where-x-posts = On X as the account: Premium > Analytics > Content > Export data.
ignored-x-posts = Not read: presses of the share button (reposts are the shares here), profile visits, and clicks on details, hashtags and permalinks.
export-x-posts-legacy = X: posts (older export)
where-x-posts-legacy = On analytics.twitter.com > Tweets > Export data > By Tweet; no longer offered since mid-2024, so this is for files kept from then.
ignored-x-posts-legacy = Not read: promoted figures (apart in the file and mostly empty), the engagement rate (recomputed), and clicks on profiles, hashtags and details.
export-x-daily = X: figures per day
where-x-daily = On X as the account: Premium > Analytics > Overview > Export data. The file names no account, so it is asked.
ignored-x-daily = Not read: presses of the share button (reposts are the shares here) and media views.
export-x-daily-legacy = X: figures per day (older export)
where-x-daily-legacy = On analytics.twitter.com > Tweets > Export data > By day; no longer offered since mid-2024, so this is for files kept from then.
ignored-x-daily-legacy = Not read: “follows” (those that posts led to, not all of the day), promoted figures, the engagement rate, and clicks on profiles, hashtags and details.
export-x-video-overview = X: video views per day
where-x-video-overview = On X as the account: Premium > Analytics > Videos > Export data.
ignored-x-video-overview = Not read: watch time, completion rate and revenue; no figure here uses them.

# TikTok
export-tiktok-content = TikTok Studio: videos
where-tiktok-content = In TikTok Studio on a computer: Analytics > Content > Download data > CSV.
ignored-tiktok-content = Not read: play time and shares of full views. Days carry no year; the id in each link tells the moment. The list is a selection of about 15 videos, so days without a video in it are not zero.
export-tiktok-overview = TikTok Studio: overview
where-tiktok-overview = In TikTok Studio on a computer: Analytics > Overview > Download data > CSV; at most 365 days. Account and day of export are asked, unless the zip as downloaded names them.
ignored-tiktok-overview = Everything is read. Days carry no year; it is counted back from the day of the export.
export-tiktok-follower-history = TikTok Studio: follower history
where-tiktok-follower-history = In TikTok Studio on a computer: Analytics > Followers > Download data > CSV; at most 365 days.
ignored-tiktok-follower-history = Everything is read. “undefined” stays empty, not 0; days carry no year, it is counted back from the day of the export.
export-tiktok-viewers = TikTok Studio: viewers
where-tiktok-viewers = In TikTok Studio on a computer: Analytics > Viewers > Download data > CSV; at most 365 days.
ignored-tiktok-viewers = Not read: new and returning viewers, which the file writes as 0 where the total is still unknown. “Total viewers” is read as reach.
export-tiktok-audience = TikTok Studio: followers by group
where-tiktok-audience = In TikTok Studio on a computer: Analytics > Followers > Download data > CSV; gender and countries are files of the same zip.
ignored-tiktok-audience = Everything is read. The file holds shares only, not the number of followers.
export-tiktok-business-videos = TikTok Business Suite: videos
where-tiktok-business-videos = In the TikTok Business Suite: Analytics > Content > Export.
ignored-tiktok-business-videos = Everything is read.
export-tiktok-business-overview = TikTok Business Suite: overview
where-tiktok-business-overview = In the TikTok Business Suite: Analytics > Overview > Export.
ignored-tiktok-business-overview = Not read: clicks on the phone number, leads, and net growth (new minus lost followers).
export-tiktok-business-audience = TikTok Business Suite: followers
where-tiktok-business-audience = In the TikTok Business Suite: Analytics > Audience > Export.
ignored-tiktok-business-audience = Not read: the engaged audience; no figure here uses it.

# YouTube
export-youtube-videos = YouTube: videos
where-youtube-videos = In YouTube Studio: Analytics > Advanced mode > Content, with the period “Lifetime” > Export > CSV; drop the zip as it is.
ignored-youtube-videos = Not read: duration, average views, the click rate of impressions and revenue. The total above the videos and the notice below them are left out. At most the 500 videos with the most views are in the file.
export-youtube-daily = YouTube: figures per day
where-youtube-daily = The totals of the same zip; or in YouTube Studio: Analytics > Advanced mode > Date > Export > CSV.
ignored-youtube-daily = Not read: watch time and everything but views, subscribers, impressions, likes, comments and shares. “Subscribers” are the day’s gain, less those who left.

# Monitoring tools
where-talkwalker-mentions = In a Talkwalker project: Results > Export > Excel or CSV, with all columns.
ignored-talkwalker-mentions = Not read: images, places, clusters and marks of the tool, and counters of networks other than the post’s own. “Reach” is read as the author’s followers, not as reach.
export-brandwatch-mentions = Brandwatch: mentions
where-brandwatch-mentions = In a Brandwatch project: Mentions > Download > Bulk mentions download, as CSV or Excel, with all fields.
ignored-brandwatch-mentions = Not read: places, categories, tags, gender and interests of authors, and counters of networks other than the post’s own. “Reach” is the tool’s estimate.
export-meltwater-mentions = Meltwater: mentions
where-meltwater-mentions = In Meltwater: Explore or Monitor > Download > CSV or Excel, with all columns.
ignored-meltwater-mentions = Not read: places, advertising value (AVE), key phrases, tags and the spread of reach over countries. “Reach” on networks is read as the author’s followers, on other sites not at all.
export-fanpage-karma-posts = Fanpage Karma: posts
where-fanpage-karma-posts = In a Fanpage Karma dashboard: Posts > Export > Excel.
ignored-fanpage-karma-posts = Not read: rates (recomputed) and links to pictures. The list is a selection of the best posts, so days without a post in it are not zero.
export-fanpage-karma-profiles = Fanpage Karma: profiles
where-fanpage-karma-profiles = In a Fanpage Karma dashboard: Metrics > Export > Excel.
ignored-fanpage-karma-profiles = Not read: rates, the Page Performance Index and means per day. The figures are sums over the period above the headings, never spread over its days.
export-sprout-posts = Sprout Social: posts
where-sprout-posts = In Sprout Social: Reports > Post Performance > Export > CSV.
ignored-sprout-posts = Not read: who pressed the button (“Sent by”; the author is the profile), rates, and figures of single networks that no other export has.
export-sprout-daily = Sprout Social: days of profiles
where-sprout-daily = In Sprout Social: Reports > Profile Performance > Export > CSV, by day.
ignored-sprout-daily = Not read: rates and received messages. “Audience” is read as the number of followers.

# Hand-kept sheets and our templates
export-generic-followers = Follower sheet kept by hand
where-generic-followers = Any sheet with a column of dates or months and one of followers (“Follower”, “Followers total”); network and account may stand in columns. Subscribers, audiences and anything else go through the mapping of columns.
ignored-generic-followers = Not read: columns under headings that are not listed above. Rows noted monthly or weekly count what happened since the row before; NA stays empty.
where-template-posts = Upload page > Templates > Posts.
ignored-template-posts = Every column is read.
where-template-members = Upload page > Templates > Member list.
ignored-template-members = Every column of the template is read; further columns about people are not stored.
where-template-campaigns = Upload page > Templates > Campaign plan.
ignored-template-campaigns = Every column is read.
where-template-interactions = Upload page > Templates > Interactions.
ignored-template-interactions = Every column is read.
where-template-followers = Upload page > Templates > Followers.
ignored-template-followers = Every column is read.
export-template-survey = Template: survey wave
where-template-survey = Upload page > Templates > Survey wave.
ignored-template-survey = Every column is read. Answers of single persons do not belong in here, only counts.
export-template-comparators = Template: comparator mentions
where-template-comparators = Upload page > Templates > Comparator mentions.
ignored-template-comparators = Rows marked as reposts are left out: the share of voice counts originals.
export-template-shares = Template: advocacy share log
where-template-shares = Upload page > Templates > Advocacy share log.
ignored-template-shares = Every column is read.

# Files that are recognised and not read.
unread-unsupported = Meta Ads Manager report
unread-linkedin-ads = LinkedIn Campaign Manager report
unread-google-ads = Google Ads report
unread-x-ads = X Ads report
unread-tiktok-ads = TikTok Ads report
unread-google-analytics = Google Analytics report
unread-linkedin-archive = LinkedIn personal data archive
unread-meta-content-formats = Facebook and Instagram: top content formats
unread-tiktok-follower-activity = TikTok: active followers by hour
unread-youtube-other-tables = YouTube: chart data, countries, traffic sources and the like

# The page about exports (docs/exports.md)
guide-head =
    # Which exports are read

    Written by `python -m data_loaders --guide` from the declarations in `data_loaders/layouts/`; a test keeps it current.
    Drop files as the platform wrote them, several at once or zipped. A file is recognised by its headings, never by its
    name; “…” stands for any further letters. What a file cannot say is asked. Empty is *not delivered*, 0 is *measured
    as zero*. Rates are recomputed from counts, never read. Any other table can be mapped column by column.
guide-files = File name:
guide-languages = Languages known:
guide-asked = Asked where neither content nor file name say it:
guide-read = What is read
guide-from = From which headings, best first
guide-further = used to tell or to complete the above
guide-first-column = the first column
guide-kind-posts = Posts
guide-kind-days = Figures of an account per day or period
guide-kind-audience = Groups of followers or viewers
guide-kind-members = Members
guide-kind-campaigns = Campaigns
guide-kind-interactions = Interactions
guide-kind-survey = Answers of a survey wave
guide-kind-comparators = Mentions of us and of comparators
guide-kind-shares = Shares
guide-asks-network = the network
guide-asks-account = whose account it is
guide-asks-exported-on = the day of the export
guide-asks-time-zone = the time zone, unless ids or links of posts prove it
guide-asks-date-order = the order of day and month, where every day can be read both ways
guide-asks-decimal-mark = the decimal mark, where every number can be read both ways
guide-declined-head = ## Recognised and not read
guide-declined-file = File
guide-declined-instead = What to do instead
command-guide = write docs/exports.md and its German version, and do nothing else
asked-meta-overview = the network, where the title of the chart does not name it
asked-tiktok-overview = the year, where the days hold none and the day of the export is unknown
asked-tiktok-follower-history = the year, where the days hold none and the day of the export is unknown
asked-tiktok-viewers = the year, where the days hold none and the day of the export is unknown
asked-generic-followers = the network, where neither a column nor the file name names it; the account, where no column does
