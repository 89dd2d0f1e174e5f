# Words of the upload page.
upload-drop = Drop exports here: CSV, XLSX, XLS or ZIP, several at once
upload-drop-help = Up to 20 files of 50 MB each, 200 MB together. Nothing is saved until you confirm.
upload-beside-sample = The sample data is still loaded; your figures would mix with it. “{ $button }” at the top right removes it first.
upload-too-many =
    { $left ->
        [one] Only the first { $most } files were looked at; { $left } was left out: { $files }. Please add it once these are imported.
       *[other] Only the first { $most } files were looked at; { $left } were left out: { $files }. Please add them once these are imported.
    }
upload-too-large-together =
    { $left ->
        [one] At most { $most } MB may wait at once; { $left } file was left out: { $files }. Please add it once the others are imported.
       *[other] At most { $most } MB may wait at once; { $left } files were left out: { $files }. Please add them once the others are imported.
    }
upload-status-ready = ready
upload-status-needs-answer = needs an answer
upload-status-unchanged = already imported
upload-status-refused = not accepted
upload-status-imported = imported
upload-status-undone = taken back
upload-layout-none = Unknown export
upload-as-of = as of { $day }
upload-questions = The file does not say this; please answer so that it can be read.
upload-question-account = Which { $about } account is this export from?
upload-question-exported-on = On which day was the file exported?
upload-question-time-zone = In which time zone are the times of this file?
upload-question-other = Please answer: { $question } { $about }
upload-answer = Use these answers
upload-choose = Please choose
upload-type-here = Type here
upload-problems =
    { $count ->
        [one] { $count } row cannot be taken
       *[other] { $count } rows cannot be taken
    }
upload-rows-new = { $count } new
upload-rows-updated = { $count } updated (newer counts)
upload-rows-unchanged = { $count } unchanged
upload-rows-duplicate = { $count } duplicate
upload-rows-rejected = { $count } rejected
upload-rows-ignored = { $count } left out (totals, notices)
upload-rows-none = no rows
upload-table-posts =
    { $count ->
        [one] { $count } post
       *[other] { $count } posts
    }
upload-table-days =
    { $count ->
        [one] { $count } day of account figures
       *[other] { $count } days of account figures
    }
upload-table-audience =
    { $count ->
        [one] { $count } follower group
       *[other] { $count } follower groups
    }
upload-table-members =
    { $count ->
        [one] { $count } row of members
       *[other] { $count } rows of members
    }
upload-table-campaigns =
    { $count ->
        [one] { $count } campaign
       *[other] { $count } campaigns
    }
upload-table-interactions =
    { $count ->
        [one] { $count } interaction
       *[other] { $count } interactions
    }
upload-table-survey =
    { $count ->
        [one] { $count } answer value of a survey
       *[other] { $count } answer values of a survey
    }
upload-table-comparators =
    { $count ->
        [one] { $count } count of mentions
       *[other] { $count } counts of mentions
    }
upload-table-shares =
    { $count ->
        [one] { $count } shared piece of content
       *[other] { $count } shared pieces of content
    }
upload-confirm =
    { $count ->
        [one] Import { $count } row
       *[other] Import { $count } rows
    }
upload-success =
    { $count ->
        [one] { $count } row imported (run { $number }).
       *[other] { $count } rows imported (run { $number }).
    }
upload-success-rejected =
    { $count ->
        [one] { $count } row imported, { $rejected } rejected (run { $number }).
       *[other] { $count } rows imported, { $rejected } rejected (run { $number }).
    }
upload-undo = Undo this import
upload-undone = Run { $number } was taken back; the figures are as if it had never been there.
upload-to-overview = To the overview
upload-templates = Templates
upload-templates-help = Empty workbooks for what no platform exports. Each explains its columns on its second sheet.
upload-template-posts = Posts
upload-template-posts-file = posts
upload-template-members = Member list
upload-template-members-file = members
upload-template-campaigns = Campaign plan
upload-template-campaigns-file = campaigns
upload-template-interactions = Interactions
upload-template-interactions-file = interactions
upload-template-followers = Followers
upload-template-followers-file = followers
upload-template-survey = Survey wave
upload-template-survey-file = survey
upload-template-comparators = Comparator mentions
upload-template-comparators-file = comparators
upload-template-shares = Advocacy share log
upload-template-shares-file = shares
export-meta-instagram-posts = Instagram: posts
export-talkwalker-mentions = Talkwalker: mentions
export-template-posts = Template: posts
export-template-members = Template: member list
export-template-campaigns = Template: campaign plan
export-template-interactions = Template: interactions
export-template-followers = Template: followers

column-sheet-name = Sheet
column-row-number = Row
column-platform = Channel
column-post-id = Post id
column-permalink = Link
column-author-account = Author's account
column-author-name = Author
column-published-at = Published at
column-published-on = Published on
column-text = Text
column-texts = Suggested texts
column-media-type = Format
column-is-reshare = Reshare
column-language = Language
column-paid = Paid
column-sentiment = Sentiment
column-followers-at-post = Followers at the time
column-impressions = Impressions
column-reach = Reach
column-reactions = Reactions
column-comments = Comments
column-shares = Shares
column-clicks = Clicks
column-saves = Saves
column-video-views = Video views
column-follows = Follows
column-engagements = Engagements
column-account = Account
column-from-on = From
column-day-on = Day
column-posts = Posts
column-profile-visits = Profile visits
column-page-views = Page views
column-unique-visitors = Visitors
column-followers-gained = Followers gained
column-followers-lost = Followers lost
column-followers-total = Followers in total
column-dimension = Breakdown
column-label = Group
column-audience-of = Whom it counts
column-followers = Followers
column-share = Share (%)
column-share-below = Share below (%)
column-member-id = Member id
column-name = Name
column-email = E-mail
column-kind = Kind
column-unit = Unit
column-unit-from-on = Unit from
column-unit-to-on = Unit until
column-role = Role
column-joined-on = Joined on
column-left-on = Left on
column-paused-from-on = Paused from
column-paused-to-on = Paused until
column-consent = Consent
column-consent-on = Consent on
column-consent-text-version = Consent text
column-linkedin = LinkedIn
column-instagram = Instagram
column-x = X
column-facebook = Facebook
column-tiktok = TikTok
column-youtube = YouTube
column-account-from-on = Account from
column-account-to-on = Account until
column-campaign-id = Campaign id
column-start-on = First day
column-end-on = Last day
column-hashtags = Hashtags
column-invited-units = Invited units
column-invited-members = Invited members
column-target-posts = Target posts
column-target-participants = Target participants
column-links = Links
column-cost = Cost
column-currency = Currency
column-actor = Actor
column-post-reference = Post
column-type = Type
column-occurred-at = At
column-occurred-on = On
column-watch-time-hours = Watch time (hours)
column-mentions = Mentions
column-wave = Survey wave
column-asked-on = Day of the survey
column-question = Question
column-scale-max = Scale maximum
column-answer = Answer
column-answers = How many answered so
column-is-ours = Ours
column-shared-on = Day of the share
column-sharer = Shared by
column-content = Content

upload-question-date-order = In which order does the column “{ $about }” write its days?
upload-question-decimal-mark = Which sign does the column “{ $about }” use for decimals?
upload-choice-dmy = day, month, year (31.12.2026)
upload-choice-mdy = month, day, year (12/31/2026)
upload-choice-comma = comma (1,5)
upload-choice-point = point (1.5)

upload-recognised = These exports are recognised
upload-network-meta = Facebook and Instagram
upload-network-tools = Monitoring tools
upload-network-own = Lists of your own
upload-recognised-short = Recognised exports
upload-recognised-help = Recognised by their content, in any of the platforms’ languages we know; file names only help. For any other table you can say yourself what its columns mean.

upload-question-date-order-example =
    { $rows ->
        [one] Column “{ $about }”: { $example } could be { $first } or { $second } (1 row). Choose the format.
       *[other] Column “{ $about }”: { $example } could be { $first } or { $second } ({ $rows } rows). Choose the format.
    }
upload-question-decimal-mark-example =
    { $rows ->
        [one] Column “{ $about }”: “{ $example }” could be { $first } (with decimals) or { $second } (with thousands grouped), in 1 row. Which sign separates the decimals?
       *[other] Column “{ $about }”: “{ $example }” could be { $first } (with decimals) or { $second } (with thousands grouped), in { $rows } rows. Which sign separates the decimals?
    }

upload-refused-help = Nothing was stored. Other files on this page and everybody else are unaffected.
upload-preview = What is in the file, and how we read it
upload-preview-raw =
    { $count ->
        [one] The first row as it stands in the file
       *[other] The first { $count } rows as they stand in the file
    }
upload-preview-read = The same rows as we read them
upload-preview-not-taken = Of these, not taken (totals, notices or rejected): row { $rows }.
upload-preview-columns =
    { $count ->
        [one] The column, over all rows
       *[other] The { $count } columns, over all rows
    }
upload-preview-utc = Times are in UTC.
upload-preview-help = An empty cell was not delivered; it is not a zero.
upload-preview-alt = { $title }: { $rows } rows, { $columns } columns
upload-preview-column = Read as
upload-preview-heading = Column in the file
upload-preview-derived = (derived)
upload-preview-form = Type
upload-preview-empty = Empty
upload-preview-lowest = Smallest
upload-preview-highest = Largest
upload-preview-examples = Examples
upload-preview-waiting = waits for your answer
upload-preview-none-taken = None of these rows is taken.
upload-form-text = Text
upload-form-number = Number
upload-form-day = Day
upload-form-moment = Day and time
upload-form-truth = Yes or no
upload-form-list = List
upload-yes = yes
upload-no = no
upload-kind-survey = Survey
upload-kind-comparators = Mentions compared
upload-kind-shares = Shared content
upload-kind-posts = Posts
upload-kind-days = Days
upload-kind-audience = Follower groups
upload-kind-members = Members
upload-kind-campaigns = Campaigns
upload-kind-interactions = Interactions

not-allowed = Your current view may not do this; nothing was changed. Files are uploaded and taken back by analysts.
upload-closed = Files are uploaded by analysts
upload-closed-text = You are looking as { $role }. An upload shows the rows of a file with the people in them, so only analysts see this page.
upload-view-as-analyst = View as analyst

# Exports we know and do not read yet.
unread-meta-facebook-videos = Facebook: videos
