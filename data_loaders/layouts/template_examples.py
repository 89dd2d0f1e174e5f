"""One invented row per template, and the sheet names of a template in each language."""

SHEET_NAMES = {
    "en": ("Fill in here", "Explanation", "Example"),
    "de": ("Hier ausfüllen", "Erklärung", "Beispiel"),
}
EXAMPLES: dict[str, dict[str, str]] = {
    "template_posts": {
        "platform": "linkedin", "permalink": "https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000000",
        "author_account": "mira-beispiel", "author_name": "Mira Beispiel", "published_at": "2026-03-01 10:00",
        "text": "Ein Tag im Rechenzentrum. #Werkstolz", "is_reshare": "no", "language": "de", "impressions": "1200",
        "reactions": "38", "comments": "4", "shares": "2",
    },
    "template_members": {
        "member_id": "M-0001", "name": "Mira Beispiel", "email": "mira.beispiel@example.org",
        "kind": "employee ambassador", "unit": "Technik", "unit_from_on": "2025-04-01", "role": "Ingenieurin",
        "joined_on": "2025-04-01", "consent": "named", "consent_on": "2025-04-01", "consent_text_version": "2025-03",
        "linkedin": "https://www.linkedin.com/in/mira-beispiel", "x": "@mirabeispiel",
    },
    "template_campaigns": {
        "campaign_id": "K-07", "name": "Girls' Day 2026", "start_on": "2026-04-13", "end_on": "2026-04-26",
        "hashtags": "#Werkstolz; #MeinMagenta", "invited_units": "Technik; Vertrieb", "target_posts": "80",
        "target_participants": "40", "links": "https://example.org/girlsday", "cost": "2500", "currency": "EUR",
        "texts": "Ich zeige am Girls' Day, was wir in der Technik tun. Wer kommt mit und schaut uns zu?",
    },
    "template_interactions": {
        "platform": "linkedin", "actor": "M-0002",
        "post_reference": "https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000000",
        "type": "comment", "occurred_at": "2026-03-01 12:30",
    },
    "template_followers": {
        "platform": "instagram", "account": "werkstolz", "day_on": "2026-03-31", "followers_total": "5400",
    },
    "template_survey": {
        "wave": "2026-Q1", "asked_on": "2026-03-31", "question": "Ich empfehle uns als Arbeitgeber weiter.",
        "scale_max": "5", "answer": "4", "answers": "212",
    },
    "template_comparators": {
        "day_on": "2026-03-31", "name": "Beispielwettbewerb", "is_ours": "no", "mentions": "184",
    },
    "template_shares": {
        "shared_on": "2026-03-31", "sharer": "mira.beispiel@example.org", "platform": "linkedin",
        "content": "https://example.org/girlsday", "clicks": "12",
    },
}  # fmt: skip
