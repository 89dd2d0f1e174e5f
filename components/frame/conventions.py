"""Has every text of this process keep to what the program has set: gender form, fiscal year, languages."""

from language import Conventions, keep_to
from queries.reading import UnreadableSetting, settings_of_today


def keep_to_settings() -> None:
    """Follow the settings in force; where one cannot be read, texts stay as they are and the pages say why."""
    try:
        held = settings_of_today()
    except UnreadableSetting:
        return
    keep_to(Conventions(held.gender_form, held.fiscal_year_start, held.languages, held.default_language))
