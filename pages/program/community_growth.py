"""Who joins, who returns, who falls silent?"""

from components.exhibit.draw import draw
from exhibits import community_growth

draw(community_growth.growth_by_month)
draw(community_growth.members_over_time)
