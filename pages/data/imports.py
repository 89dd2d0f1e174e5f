"""What is loaded, which figures can be used, and what became of every import."""

from components.imports.flow import draw_imports

draw_imports()
