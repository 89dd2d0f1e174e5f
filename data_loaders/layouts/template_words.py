"""The headings of our own templates: field, English, German; a field's own name is accepted too."""

from collections.abc import Mapping

from data_loaders.layout import CellForm, Column

PLATFORM_CHOICES = {
    "linkedin": "linkedin", "instagram": "instagram", "ig": "instagram", "insta": "instagram", "x": "x",
    "twitter": "x", "x (twitter)": "x", "x/twitter": "x", "twitter/x": "x", "facebook": "facebook", "fb": "facebook",
    "tiktok": "tiktok", "youtube": "youtube",
}  # fmt: skip
PAID_CHOICES = {
    "organic": "organic", "organisch": "organic", "sponsored": "sponsored", "gesponsert": "sponsored",
    "bezahlt": "sponsored", "paid": "sponsored", "total": "total", "gesamt": "total", "insgesamt": "total",
}  # fmt: skip
KIND_CHOICES = {
    "employee ambassador": "employee ambassador", "employee": "employee ambassador",
    "ambassador": "employee ambassador",
    "mitarbeitend": "employee ambassador", "mitarbeitende": "employee ambassador",
    "mitarbeiter": "employee ambassador", "mitarbeiterin": "employee ambassador",
    "botschafter": "employee ambassador", "botschafterin": "employee ambassador",
    "markenbotschafter": "employee ambassador", "markenbotschafterin": "employee ambassador",
    "creator": "creator", "influencer": "creator", "influencerin": "creator",
}  # fmt: skip
CONSENT_CHOICES = {
    "named": "named", "name": "named", "mit namen": "named", "namentlich": "named",
    "pseudonym": "pseudonym", "unter pseudonym": "pseudonym",
    "aggregate only": "aggregate only", "aggregate": "aggregate only", "nur summen": "aggregate only",
    "nur aggregiert": "aggregate only",
}  # fmt: skip
TYPE_CHOICES = {
    "reaction": "reaction", "like": "reaction", "reaktion": "reaction", "gefällt mir": "reaction",
    "comment": "comment", "reply": "comment", "kommentar": "comment", "antwort": "comment",
    "share": "share", "repost": "share", "reshare": "share", "geteilt": "share",
}  # fmt: skip

WORDS: dict[str, tuple[str, str]] = {
    "platform": ("Platform", "Plattform"),
    "post_id": ("Post ID", "Beitrags-ID"),
    "permalink": ("Link", "Beitragslink"),
    "author_account": ("Account", "Konto"),
    "author_name": ("Author", "Verfasst von"),
    "published_at": ("Published at", "Veröffentlicht am"),
    "text": ("Text", "Beitragstext"),
    "media_type": ("Media type", "Beitragsart"),
    "is_reshare": ("Is reshare", "Geteilter Beitrag"),
    "language": ("Language", "Sprache"),
    "paid": ("Paid", "Bezahlt"),
    "followers_at_post": ("Author followers", "Follower beim Beitrag"),
    "impressions": ("Impressions", "Impressionen"),
    "reach": ("Reach", "Reichweite"),
    "reactions": ("Reactions", "Reaktionen"),
    "comments": ("Comments", "Kommentare"),
    "shares": ("Shares", "Geteilt"),
    "clicks": ("Clicks", "Klicks"),
    "saves": ("Saves", "Gespeichert"),
    "video_views": ("Video views", "Videoaufrufe"),
    "follows": ("Follows", "Neue Follower"),
    "engagements": ("Engagements", "Interaktionen"),
    "sentiment": ("Sentiment", "Tonalität"),
    "member_id": ("Member ID", "Mitglieds-ID"),
    "name": ("Name", "Name"),
    "email": ("E-mail", "E-Mail-Adresse"),
    "kind": ("Kind", "Art"),
    "unit": ("Unit", "Bereich"),
    "unit_from_on": ("Unit from", "Bereich ab"),
    "unit_to_on": ("Unit to", "Bereich bis"),
    "role": ("Role", "Funktion"),
    "joined_on": ("Joined", "Beitritt"),
    "left_on": ("Left", "Austritt"),
    "paused_from_on": ("Paused from", "Pause ab"),
    "paused_to_on": ("Paused to", "Pause bis"),
    "consent": ("Consent", "Einwilligung"),
    "consent_on": ("Consent given on", "Einwilligung am"),
    "consent_text_version": ("Consent text", "Einwilligungstext"),
    "linkedin": ("LinkedIn", "LinkedIn-Profil"),
    "instagram": ("Instagram", "Instagram-Konto"),
    "x": ("X", "X-Konto"),
    "facebook": ("Facebook", "Facebook-Profil"),
    "tiktok": ("TikTok", "TikTok-Konto"),
    "youtube": ("YouTube", "YouTube-Kanal"),
    "account_from_on": ("Accounts from", "Konten ab"),
    "account_to_on": ("Accounts to", "Konten bis"),
    "campaign_id": ("Campaign ID", "Kampagnen-ID"),
    "start_on": ("Start", "Beginn"),
    "end_on": ("End", "Ende"),
    "hashtags": ("Hashtags", "Schlagwörter"),
    "invited_units": ("Invited units", "Eingeladene Bereiche"),
    "invited_members": ("Invited members", "Eingeladene Mitglieder"),
    "target_posts": ("Target posts", "Ziel Beiträge"),
    "target_participants": ("Target participants", "Ziel Teilnehmende"),
    "cost_ambassadors": ("Cost ambassadors", "Kosten Mitarbeitende"),
    "cost_creators": ("Cost creators", "Kosten Creator"),
    "links": ("Links", "Kampagnenlinks"),
    "cost": ("Cost", "Kosten"),
    "currency": ("Currency", "Währung"),
    "texts": ("Suggested texts", "Vorgeschlagene Texte"),
    "actor": ("Who", "Wer"),
    "post_reference": ("Post", "Beitrag"),
    "type": ("Type", "Was"),
    "occurred_at": ("When", "Wann"),
    "account": ("Account", "Konto"),
    "day_on": ("Date", "Datum"),
    "followers_total": ("Followers", "Follower"),
    "followers_gained": ("Followers gained", "Follower gewonnen"),
    "followers_lost": ("Followers lost", "Follower verloren"),
    "wave": ("Wave", "Welle"),
    "asked_on": ("Date", "Datum"),
    "question": ("Question", "Frage"),
    "scale_max": ("Scale maximum", "Höchster Skalenwert"),
    "answer": ("Answer", "Antwort"),
    "answers": ("Count", "Anzahl"),
    "is_ours": ("Ours", "Unser"),
    "mentions": ("Mentions", "Erwähnungen"),
    "shared_on": ("Date", "Datum"),
    "sharer": ("User", "Geteilt von"),
    "content": ("Content", "Inhalt"),
}
LANGUAGES = ("en", "de")


def template_column(field: str, form: CellForm = "text", required: bool = False,
                    choices: Mapping[str, str] | None = None) -> Column:  # fmt: skip
    """A column of a template."""
    return Column(field, (field, *WORDS[field]), form, required, choices or {})


def moment_column(stem: str, required: bool = False) -> Column:
    """A column of moments or mere days; its cells go by the stem until they are placed as `<stem>_at` or `_on`."""
    return Column(stem, (f"{stem}_at", *WORDS[f"{stem}_at"], f"{stem}_on"), "moment", required)
