# Content & hashtags: which hashtags carry the feeling, how they spread, what the posts are about.
page-content = Content & hashtags

hashtag-tag = Tag
hashtag-tags = Hashtags shown
hashtag-size = { $tags ->
    [one] 1 hashtag
   *[other] { $tags } hashtags
  }
hashtag-posts-told = { $told } of { $posts } with engagements known

metric-hashtag-users = Members using it
metric-hashtag-users-definition = Distinct members who published a post with the hashtag in the period. Spellings count as the settings say. A hashtag used by fewer members than the smallest group is not named.
metric-hashtag-posts = Posts with it
metric-hashtag-new-adopters = New adopters
metric-hashtag-new-adopters-definition = Members whose first post with the hashtag, as far as posts are loaded, lies in the period. Who used it before the first day loaded cannot be told from somebody new.
metric-hashtag-adoption = Hashtag adoption
metric-hashtag-adoption-definition = Members who used the hashtag at least once up to the end of the period ÷ members ever active up to then, inside the filters. History starts with the first day loaded: the first weeks of a curve count those too who had used the tag before.
metric-relative-engagement = Engagement beside usual
metric-relative-engagement-definition = Of each post, engagements ÷ the median of its channel in the period; of these, the median over the posts with the hashtag. 1 = as usual. Posts without engagements are left out, so are channels whose median is 0. The posts of a hashtag are not chosen by chance, so this compares and explains nothing. Hidden where fewer people than the smallest group wrote the posts, or mostly one or two.

hashtags-title = { $users } members used { $tag }; its posts received { $relative } times the usual
hashtags-title-users = { $users } members used { $tag }
hashtags-subtitle = { $period } · engagements per post beside the median of their channel · hollow: fewer than { $few } posts
hashtags-assumed = magenta: the most used of no campaign, none is set in the settings
hashtags-hidden = { $tags ->
    [one] 1 hashtag used by fewer than { $minimum } members not shown
   *[other] { $tags } hashtags used by fewer than { $minimum } members not shown
  }
hashtags-usual = usual of the channel

adoption-title = { $tag }: { $members } members so far, { $share } of all ever active; { $new } new
adoption-title-members = { $tag }: { $members } members so far; { $new } new
adoption-subtitle = Members by day since the first use, up to { $until } · dark dots: start of a campaign · history starts with the first day loaded
adoption-days = Days since the first use
adoption-members = Members up to then
adoption-campaign = Campaign starts
adoption-first-use = First use known
adoption-mark = { $tag } · members up to { $day }

empty-name-hashtags-by-response = Hashtags and their response
empty-name-hashtag-adoption = How hashtags spread
empty-title-hashtags = { $name }: no hashtags yet
empty-no-hashtags = Hashtags come from post text; this export has none. Upload a file with text or a hashtag column.
alt-text-hashtags-by-response = { $title }. { $tags } hashtags shown on { $posts } uses; the first named has { $users } members.
alt-text-hashtag-adoption = { $title }. { $tags } panels; { $members } members of the first after { $days } days.
settings-programme-hashtags = Hashtags of the program, one per line

read-day = Day
read-author = By
read-text = What it says
read-link = Link
read-open = Open
read-organisation = the organisation
search-title = Search the words of posts
search-about = Capitals, accents and umlauts make no difference: Grüße and gruesse find the same. Only posts by people who agreed to be named, and by the organisation; handles are neither searched nor shown.
search-placeholder = One or more words
search-all-days = all days loaded
search-nothing = No post holds “{ $wanted }”.
search-found = { $posts ->
    [one] 1 post holds “{ $wanted }”.
   *[other] { $posts } posts hold “{ $wanted }”, the newest { $shown } below.
  }

metric-own-experience-share = Own-experience share
metric-own-experience-share-definition = Posts about own experience ÷ posts a rule can classify. The first that fits: shared from a member, as far as the text names them · about the program · a link of the organisation or of a campaign · helping customers · own experience; by terms in the settings. A rule, not reading: nobody has read the posts, and irony, negation and pictures escape it. Posts that fit no rule are left out of the shares and said beside them; quarters of which less than 70 % can be classified are not shown.
kind-own = own experience
kind-helping = helping customers
kind-product = product and news
kind-reshared = reshared colleague
kind-programme = about the program
kinds-quarter = Quarter
kinds-kind = Kind
kinds-share = Share
kinds-of = { $posts } of { $classified }
kinds-unclassified = Fits no rule
kinds-title = { $share } of the posts a rule can classify tell of own experience in { $quarter }
kinds-subtitle = { $period } · shares of posts a rule can classify: a rule, not reading · { $unclassified } of { $posts } posts fit no rule
kinds-withheld = not shown, as less than 70 % fit a rule: { $quarters }
empty-name-posts-by-kind = What posts are about
empty-title-kinds = { $name }: too few texts a rule can classify
empty-no-kinds = Less than 70 % of the posts of each quarter fit a rule. Exports with the text of posts bring more, and so do terms of your own in the settings.
alt-text-posts-by-kind = { $title }. { $own } of { $classified } posts of the last quarter shown, { $quarters } quarters.

picked-relative = Times the usual
picked-by-chance = Ten by chance instead
picked-by-chance-help = Who looks at the best only learns what winners have in common, not what works. The ten are the same until data changes.
picked-named = only people who agreed to be named
picked-best = Posts that did best
picked-best-title = { $posts ->
    [one] The post that did best in its channel
   *[other] The { $posts } posts that did best in their channels
  }
picked-best-about = engagements when mature, beside the median of the channel; at most three of each
picked-best-none = No post of somebody who agreed to be named is old enough and has engagements known. Consent is recorded on the page Settings.
picked-random = Posts by chance
picked-random-title = { $posts ->
    [one] 1 post by chance
   *[other] { $posts } posts by chance
  }
picked-random-about = drawn anew when data changes
picked-random-none = No post of somebody who agreed to be named is old enough and has engagements known. Consent is recorded on the page Settings.
picked-worth = Worth sharing
picked-worth-title = Worth sharing: { $posts ->
    [one] 1 own post without prompt
   *[other] { $posts } own posts without prompt
  }
picked-worth-about = at least 1.5 times the usual of the channel when mature, not yet shared by the organisation as far as a log tells
picked-worth-none = No own post without prompt, by somebody who agreed to be named, reached 1.5 times the usual of its channel.
settings-misspelt = #{ $tag } differs from #{ $like } by a letter or two. It is counted apart; if it is meant, add it to the spellings.

format-group = Channel and format
format-count = Own posts
format-interval = 95% interval
format-between = { $low } to { $high }
format-posts = n = { $posts }
format-few = too few posts (n = { $posts })
format-video = Video
format-carousel = Carousel
format-image = Image
format-link = Link
format-text = Text only
format-other = Other format
formats-title = Of { $cells } formats none is surely above the usual of its channel, { $below } surely below
formats-title-best = { $format }: { $times } times the usual; { $above } of { $cells } formats { $above ->
    [one] is
   *[other] are
 } surely above it
formats-subtitle = { $period } · own posts: median of engagements beside the median of their channel, with 95% interval · fewer than { $few } posts: not told · no cause
formats-hidden = { $cells ->
    [one] 1 hidden (fewer than { $minimum } people, or mostly one or two)
   *[other] { $cells } hidden (fewer than { $minimum } people, or mostly one or two)
  }
empty-name-posts-by-format = Formats and their response
empty-title-formats = { $name }: too few posts of any format
empty-no-formats = No format has { $few } own posts with engagements known. Exports with a column for the type of post bring them.
alt-text-posts-by-format = { $title }. { $cells } formats on channels with { $posts } posts, { $shown } drawn with an interval.
hashtag-not-offered = Not shown, as too few members or none used it in this period: { $tags }
