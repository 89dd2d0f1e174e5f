"""The templates of the loaders with their explanations, for pages that offer them."""

from data_loaders import templates
from language import say

TEMPLATES = templates.TEMPLATES


def template_workbook(name: str, language: str) -> bytes:
    """A template to fill in; its second sheet explains every column."""
    return templates.template_workbook(name, language, say)
