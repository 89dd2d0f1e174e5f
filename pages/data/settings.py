"""What counts, which targets, who agreed to what, and what was changed."""

from components.settings.flow import draw_settings

draw_settings()
