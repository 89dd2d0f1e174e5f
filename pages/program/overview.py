"""How are we doing, and is it really theirs?"""

from components.exhibit.draw import draw
from components.exhibit.tiles import draw_tiles
from components.frame.view import current
from exhibits import overview

shown = current()
draw_tiles(overview.tiles(shown.scope, shown.compare, shown.viewer, shown.language))
draw(overview.posts_by_week)
