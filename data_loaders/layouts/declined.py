"""Exports that are known by their headings and not read, each with what to hand in instead."""

from data_loaders.containers import Member
from data_loaders.errors import UnsupportedLayout
from data_loaders.identify import top_rows
from data_loaders.layout import heading

DECLINED: tuple[tuple[str, str, tuple[frozenset[str], ...]], ...] = (
    ("unsupported", "declined-ads", (
        frozenset({"reporting starts", "reporting ends"}),
        frozenset({"início dos relatórios", "término dos relatórios"}),
    )),
    ("meta_facebook_posts", "declined-for-now", (
        frozenset({"post id", "page id", "publish time", "permalink"}),
        frozenset({"seiten-id", "permalink"}),
        frozenset({"sid-id", "permalänk"}),
        frozenset({"identificação da página", "link permanente"}),
    )),
    ("meta_facebook_videos", "declined-for-now", (frozenset({"video asset id", "publish time"}),)),
    ("meta_overview", "declined-for-now", (frozenset({"date", "primary"}), frozenset({"data", "primary"}))),
    ("meta_audience", "declined-for-now", (
        frozenset({"age", "women", "men"}),
        frozenset({"idade", "mulheres", "homens"}),
        frozenset({"age & gender"}),
        frozenset({"faixa etária e gênero"}),
    )),
    ("linkedin_page_visitors", "declined-for-now", (
        frozenset({"date", "total page views (total)"}),
        frozenset({"date", "overview page views (total)"}),
    )),
    ("linkedin_competitors", "declined-for-now", (frozenset({"page", "new followers"}),)),
    ("linkedin_creator", "declined-for-now", (frozenset({"post url", "post publish date", "engagements"}),)),
    ("x_daily", "declined-for-now", (
        frozenset({"date", "unfollows"}),
        frozenset({"date", "tweets published", "impressions"}),
    )),
    ("tiktok_content", "declined-for-now", (frozenset({"video title", "video link", "post time"}),)),
    ("tiktok_follower_history", "declined-for-now",
     (frozenset({"date", "followers", "difference in followers from previous day"}),)),
    ("tiktok_overview", "declined-for-now", (frozenset({"date", "video views", "profile views"}),)),
    ("youtube_videos", "declined-for-now", (
        frozenset({"video title", "video publish time", "views"}),
        frozenset({"videotitel", "veröffentlichungszeitpunkt des videos", "aufrufe"}),
        frozenset({"título do vídeo", "horário de publicação do vídeo", "visualizações"}),
    )),
    ("brandwatch_mentions", "declined-for-now", (frozenset({"date", "url", "author", "full text"}),)),
    ("meltwater_mentions", "declined-for-now", (frozenset({"date", "url", "hit sentence"}),)),
)  # fmt: skip


def refuse_declined(member: Member) -> None:
    """Raise for an export that is known and not read, so that its owner learns what it is and what to do."""
    for grid in member.grids:
        for row in top_rows(grid) if not grid.is_hidden else ():
            present = {heading(text) for text in row}
            for report, text_id, forms in DECLINED:
                if any(form <= present for form in forms):
                    raise UnsupportedLayout(text_id, layout=report)
