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
    "ich", "mein*", "mir", "mich", "wir", "uns", "unser*", "heute", "Kolleg*", "Team", "danke*", "stolz", "gelernt",
    "I", "my", "me", "we", "our", "us", "today", "colleague*", "thanks", "proud", "learned",
)  # fmt: skip
