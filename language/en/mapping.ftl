# Mapping the columns of unknown tables, and what is kept in mind of it.
mapping-open = Map the columns yourself
mapping-change = Change the mapping
mapping-heading = Map the columns
mapping-help = On the left what we need, on the right the proposed column and how sure the proposal is. Nothing is saved until you confirm the import.
mapping-no-table = There is no table with column headings in this file.
mapping-table = Table
mapping-grain = One row stands for
mapping-grain-post = a post
mapping-grain-post-day = a post on one day
mapping-grain-account-day = an account on one day
mapping-grain-member = a person
mapping-grain-campaign = a campaign or action
mapping-grain-share = one shared piece of content
mapping-grain-survey-answer = one answer value of a survey
mapping-grain-comparator-day = mentions of one name on one day
mapping-grain-interaction = a reaction to a post
mapping-required = Required, or one of them
mapping-optional = Further proposed fields
mapping-more-fields = Fields without a proposal
mapping-confidence = { $column } · { $percent }%
mapping-no-column = (no column)
mapping-contested-columns = Several columns may be meant: { $columns }. Please choose.
mapping-contested-fields = “{ $column }” may also be “{ $fields }”. Please choose.
mapping-field-published-at = Published on
mapping-field-occurred-at = When
mapping-for-all-rows = What holds for all rows because no column says it
mapping-constant-platform = Channel
mapping-constant-account = Account
mapping-constant-our-name = Which name is ours?
mapping-constant-type = Kind of reaction
mapping-constant-without-person = Import totals only (without people)
mapping-constant-daily-figures = The figures of a day are
mapping-daily-running = the state up to that day
mapping-daily-gained = the gain of that day
mapping-type-reaction = Reaction
mapping-type-comment = Comment
mapping-type-share = Share
mapping-number-reading = { $column }, row { $row }: we read “{ $example }” as { $reading }.
mapping-number-right = Correct
mapping-number-point = No, decimal point
mapping-number-comma = No, decimal comma
mapping-as-of = The figures are as of
mapping-as-of-asked = the day of the export (asked where the file name does not say it)
mapping-as-of-last-day = the last day in the file
mapping-ignored = Not mapped and not saved: { $columns }.
mapping-undecided = Still to decide: { $fields }. Please choose a column, or “(no column)”.
mapping-doubled = Column “{ $column }” is mapped to several fields: { $fields }. Please map it to one only.
mapping-choose-above = Some cells can be read in two ways. Please choose above.
mapping-empty = Empty cells stay empty, they do not become 0: { $columns }.
mapping-no-empty = No cell of the mapped number columns is empty. An empty cell would stay empty (not 0).
mapping-missing-published = No column says when the post was published. Map “Published on”.
mapping-missing-post = No column identifies the post. Map “Link”, “Post id” or “Text”.
mapping-missing-platform = No column names the channel. Map “Channel” or “Link”, or choose one channel for all rows.
mapping-missing-person = No column identifies the person. Map “Author's account” or “Author” – or import for totals only.
mapping-missing-day = No column names the day. Map “Day”.
mapping-missing-daily-figures = Please choose whether the figures of a day are the state up to then or the gain of that day.
mapping-missing-account = No column names the account. Map “Account”, or give one account for all rows.
mapping-missing-figure = No column holds a figure we know. Map at least one, such as “Followers” or “Impressions”.
mapping-missing-member = No column identifies the person. Map “Member id”, “E-mail” or a profile; a name alone is not enough, as two people may share it.
mapping-missing-name = No column gives the name. Map “Name” or “Last name”.
mapping-missing-campaign = No column names the campaign. Map “Campaign”.
mapping-missing-start = No column names a day. Map “First day”; in a plan with a row per post that is the day of the post.
mapping-missing-actor = No column says who reacted. Map “Actor”.
mapping-missing-reference = No column says which post is meant. Map “Post”.
mapping-missing-type = No column says what kind of reaction it is. Map “Type”, or choose one kind for all rows.
mapping-missing-shared = No column says on which day it was shared. Map “Day of the share”.
mapping-missing-sharer = No column says who shared. Map “Shared by”.
mapping-missing-content = No column says what was shared. Map “Content”; without it, two shares of one day could not be told apart.
mapping-missing-wave = No column names the survey wave. Map “Survey wave”.
mapping-missing-asked = No column says on which day people were asked. Map “Day of the survey”.
mapping-missing-question = No column holds the question. Map “Question”.
mapping-missing-scale = No column says how far the scale goes. Map “Scale maximum”; without it a 4 may be good or middling.
mapping-missing-answer = No column holds the answer value. Map “Answer”.
mapping-missing-answers = No column says how many gave this answer. Map “How many answered so”.
mapping-missing-comparator = No column says who was mentioned. Map “Brand or company”.
mapping-missing-mentions = No column counts the mentions. Map “Mentions”.
mapping-missing-ours = It is open which name is ours. Map “Ours”, or say our name.
mapping-remember = Remember: files with the same headings are read like this from now on
mapping-name = Name of the mapping
mapping-use = Use this mapping
mapping-daily-gains = These figures are what single posts gained per day. They are neither lifetime figures of the posts nor figures of the account: their sum lacks every post the table leaves out, and people reached twice would count twice. Please export the posts with their lifetime figures, or the daily figures of the account.
mapping-remembered = Read with the remembered mapping “{ $name }”.
answer-remembered = Taken from an earlier answer: { $question } = { $value ->
        [dmy] day, month, year
        [mdy] month, day, year
        [comma] comma
        [point] point
       *[other] { $value }
    }.
rows-earlier-state = Rows left out because they show the state of earlier days: { $rows }. The state of the last day is taken.
rows-of-one-campaign = Rows put together with the first row of their campaign: { $rows }.

remembered-heading =
    { $count ->
        [one] One remembered answer or mapping
       *[other] { $count } remembered answers and mappings
    }
remembered-help = They are applied to new files of the same source, with a note at the file. The export day is never remembered. Removing changes nothing in files already imported.
remembered-mapping = Mapping “{ $name }”: { $grain }
remembered-account = Account on { $about } for files like “{ $file }”: { $value }
remembered-time-zone = Time zone of “{ $export }”: { $value }
remembered-network = Network of “{ $about }”: { $value }
remembered-date-order = Date form of column “{ $about }”: { $value ->
        [dmy] day, month, year
        [mdy] month, day, year
        [comma] comma
        [point] point
       *[other] { $value }
    }
remembered-decimal-mark = Decimal mark of column “{ $about }”: { $value ->
        [dmy] day, month, year
        [mdy] month, day, year
        [comma] comma
        [point] point
       *[other] { $value }
    }
remembered-since = remembered on { $day }
remembered-remove = Remove
job-forgetting = Removing what was remembered.
command-mapping = a remembered mapping by name, or a JSON file with a mapping
command-mappings = list the remembered mappings
command-no-mapping = --mapping { $name }: neither a remembered mapping nor a file; remembered are: { $known }
command-no-files = A file is missing.
column-first-name = First name
column-last-name = Last name
column-campaign = Campaign
export-mapped-posts = Mapped table: posts
export-mapped-days = Mapped table: accounts by day
export-mapped-members = Mapped table: members
export-mapped-campaigns = Mapped table: campaigns
export-mapped-shares = Mapped table: shared content
export-mapped-survey = Mapped table: survey
export-mapped-comparators = Mapped table: mentions compared
column-comparator = Brand or company
export-mapped-interactions = Mapped table: interactions
