"""The words that tell what a post is about, German and English, until the program sets its own."""

PROGRAMME_TERMS = (
    "Markenbotschafter*", "Botschafterprogramm*", "Corporate Influencer*", "Influencer-Programm*",
    "brand ambassador*", "ambassador program*", "employee advocacy", "influencer program*",
)  # fmt: skip
HELP_TERMS = (
    "Kundin*", "Kunde*", "Kunden*", "geholfen", "Hilfe", "Störung*", "Hotline", "Beratung",
    "customer*", "helped", "outage*", "support team*",
)  # fmt: skip
EXPERIENCE_TERMS = (
    "ich", "mein*", "mir", "mich", "wir", "uns", "unser*", "heute", "Kolleg*", "danke*", "stolz", "gelernt",
    "I", "my", "me", "we", "our", "us", "today", "colleague*", "thanks", "proud", "learned",
)  # fmt: skip
# What says that a post is an advertisement; the name of the employer is the program's own to add.
DISCLOSURE_TERMS = (
    "#anzeige", "#werbung", "#ad", "#sponsored", "Anzeige", "Werbung", "bezahlte Partnerschaft", "paid partnership",
)  # fmt: skip
