"""Every export carries exactly the headings the real one carries."""

from collections.abc import Callable

import pytest

from sample_program import WrittenFile

Reader = Callable[[WrittenFile], dict[str, list[list[str]]]]

X_POSTS = (
    "Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,"
    "Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks"
)
X_POSTS_EARLY = (
    "Post id,Date,Post text,Link,Impressions,Likes,Engagements,Bookmarks,Share,New follows,Replies,Reposts,"
    "Profile visits,Detail expands,Url clicks,Hashtag clicks,Permalink clicks"
)
LEGACY = (
    "impressions,engagements,engagement rate,retweets,replies,likes,user profile clicks,url clicks,hashtag clicks,"
    "detail expands,permalink clicks,app opens,app installs,follows,email tweet,dial phone,media views,"
    "media engagements"
)
INSTAGRAM = (
    "Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,"
    "Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves"
)
METRICS = (
    "Date,Impressions (organic),Impressions (sponsored),Impressions (total),Unique impressions (organic),"
    "Clicks (organic),Clicks (sponsored),Clicks (total),Reactions (organic),Reactions (sponsored),Reactions (total),"
    "Comments (organic),Comments (sponsored),Comments (total),Reposts (organic),Reposts (sponsored),Reposts (total),"
    "Engagement rate (organic),Engagement rate (sponsored),Engagement rate (total)"
)
ALL_POSTS = (
    "Post title,Post link,Post type,Campaign name,Posted by,Created date,Campaign start date,Campaign end date,"
    "Audience,Impressions,Views,Offsite Views,Clicks,Click through rate (CTR),Likes,Comments,Reposts,Follows,"
    "Engagement rate,Content Type"
)
MEMBERS = (
    "member_id,name,email,kind,unit,unit_from_on,unit_to_on,role,joined_on,left_on,paused_from_on,paused_to_on,consent,"
    "consent_on,consent_text_version,linkedin,instagram,x,facebook,tiktok,youtube,account_from_on,account_to_on"
)
CAMPAIGNS = (
    "campaign_id,name,start_on,end_on,hashtags,invited_units,invited_members,target_posts,target_participants,links,"
    "cost,currency"
)
POSTS = (
    "platform,post_id,permalink,author_account,author_name,published_at,published_on,text,media_type,is_reshare,"
    "language,paid,followers_at_post,impressions,reach,reactions,comments,shares,clicks,saves,video_views,follows,"
    "engagements,sentiment"
)
HEADER_ROWS = {  # family -> sheet -> (row of the header, headings)
    "template_members": {"": (0, MEMBERS), "members": (0, MEMBERS)},
    "template_campaigns": {"": (0, CAMPAIGNS)},
    "template_comparators": {"": (0, "date,name,ours,mentions")},
    "template_followers": {"": (0, "platform,account,day_on,followers_total,followers_gained,followers_lost")},
    "template_interactions": {"": (0, "platform,actor,post_reference,type,occurred_at")},
    "template_posts": {"": (0, POSTS)},
    "meta_instagram_posts": {"": (0, INSTAGRAM)},
    "linkedin_page_content": {"Metrics": (1, METRICS), "All posts": (1, ALL_POSTS)},
    "linkedin_page_followers": {
        "New followers": (
            0,
            "Date,Sponsored followers,Organic followers,Auto-invited followers,Total followers",
        ),
        "Location": (0, "Location,Total followers"),
        "Job function": (0, "Job function,Total followers"),
        "Seniority": (0, "Seniority,Total followers"),
        "Industry": (0, "Industry,Total followers"),
        "Company size": (0, "Company size,Total followers"),
    },
    "x_posts_legacy": {
        "": (
            0,
            "Tweet id,Tweet permalink,Tweet text,time,"
            + LEGACY
            + ","
            + ",".join(f"promoted {name}" for name in LEGACY.split(",")),
        )
    },
}


@pytest.mark.parametrize("family", HEADER_ROWS)
def test_headings_are_those_of_the_real_export(family: str, written_files: list[WrittenFile], tables: Reader) -> None:
    files = [file for file in written_files if file.family == family]
    assert files
    for file in files:
        for sheet, rows in tables(file).items():
            place, headings = HEADER_ROWS[family][sheet]
            assert [cell for cell in rows[place] if cell] == headings.split(",")


def test_x_changes_its_headings_in_2025(written_files: list[WrittenFile], tables: Reader) -> None:
    found = {
        file.path.name.rsplit("_", 1)[1]: ",".join(tables(file)[""][0])
        for file in written_files
        if file.family == "x_posts"
    }
    assert found["2025-04-01.csv"] == X_POSTS_EARLY
    assert found["2026-10-05.csv"] == X_POSTS


def test_talkwalker_has_93_dotted_columns_and_nothing_but_texts(written_files: list[WrittenFile]) -> None:
    from python_calamine import CalamineWorkbook

    files = [file for file in written_files if file.family == "talkwalker_mentions"]
    assert files
    for file in files:
        workbook = CalamineWorkbook.from_path(str(file.path))
        assert workbook.sheet_names == ["Sheet0"]
        rows = workbook.get_sheet_by_name("Sheet0").to_python()
        assert len(rows[0]) == 93
        assert rows[0][:5] == ["url", "indexed", "published", "search_indexed", "title_snippet"]
        assert rows[0][83:85] == ["engagement", "reach"]
        assert rows[0][67] == "extra_author_attributes.short_name"
        assert rows[0][-1] == "word_count"
        assert {type(cell) for row in rows for cell in row} == {str}


def test_every_family_of_the_release_is_written(written_files: list[WrittenFile]) -> None:
    assert {file.family for file in written_files} == {
        *HEADER_ROWS,
        "x_posts",
        "talkwalker_mentions",
        "generic_followers",
    }
