"""The addresses of a post in the forms that different exports write."""

from datetime import UTC, datetime

from sample_program.model import Post

X_RENAMED_AT = datetime(2023, 8, 1, tzinfo=UTC)


def short_link(post: Post) -> str:
    """As a person copies it from the platform."""
    if post.platform == "linkedin":
        return f"https://www.linkedin.com/posts/{post.account}_werkstolz-activity-{post.post_id}-{post.post_id[-4:]}"
    if post.platform == "instagram":
        return f"https://www.instagram.com/{'reel' if post.media_type == 'VIDEO' else 'p'}/{post.shortcode}/"
    return f"https://x.com/{post.account}/status/{post.post_id}"


def crawled_link(post: Post) -> str:
    """As a mention tool found it."""
    if post.platform == "linkedin":
        return f"https://www.linkedin.com/feed/update/urn:li:activity:{post.post_id}"
    if post.platform == "instagram":
        return f"http://www.instagram.com/p/{post.shortcode}/"
    host = "x.com" if post.published_at >= X_RENAMED_AT else "twitter.com"
    return f"http://{host}/{post.account}/status/{post.post_id}"


def profile_link(post: Post) -> str:
    """The author's page, as a mention tool writes it."""
    if post.platform == "linkedin":
        return f"https://www.linkedin.com/in/{post.account}/"
    if post.platform == "instagram":
        return f"http://www.instagram.com/{post.account}/"
    return f"http://twitter.com/{post.account}/"
