"""The slides of a review: every exhibit of every page in the order of the menu, then what was left out."""

import inspect
from dataclasses import dataclass, field

from components.frame.choice import Choice
from components.frame.incidents import incidents
from components.frame.view import View
from exhibits.exhibit import Exhibit
from language import say
from reports.gallery import OF_CHOSEN_WEEKS, PAGES, Build, needs_campaign

LEFT_OUT = "left_out"


@dataclass(frozen=True)
class Slide:
    """The exhibit of one slide by the name of what builds it, and the page of the menu it stands on."""

    name: str
    page: str
    build: Build


SLIDES = tuple(
    Slide(build.__name__, page.replace("-", "_"), build) for page, builds in PAGES.items() for build in builds
)
LAST = len(SLIDES)  # the place of the slide that names what was left out


@dataclass(frozen=True)
class Review:
    """The slides of one view, which is that of leadership.

    left_out: by place, the title of an exhibit without figures, None for one that has some; it lasts as long as the
    view, while exhibits are built anew in every run, under today's consent.
    """

    shown: View
    choice: Choice
    left_out: dict[int, str | None]
    built: dict[int, Exhibit | None] = field(default_factory=dict)

    def exhibit(self, place: int) -> Exhibit | None:
        """The exhibit as its page would draw it; None without a campaign to be about."""
        if place not in self.built:
            self.built[place] = self._build(SLIDES[place].build)
        return self.built[place]

    def has_something(self, place: int) -> bool:
        """Whether there is a slide at a place; at the last one if any other is missing."""
        if place == LAST:
            return not all(self.has_something(one) for one in range(LAST))
        if place not in self.left_out:
            self.left_out[place] = self._why_left_out(place)
        return self.left_out[place] is None

    def counted(self, place: int) -> tuple[int, int]:
        """The number of a slide among those that are there, and how many these are."""
        there = [one for one in range(LAST + 1) if self.has_something(one)]
        return there.index(place) + 1, len(there)

    def titles_left_out(self) -> list[str]:
        """What the last slide names."""
        titles = [title for place in range(LAST) if not self.has_something(place) and (title := self.left_out[place])]
        return list(dict.fromkeys(titles))

    def _why_left_out(self, place: int) -> str | None:
        language = self.shown.language
        with incidents(language):
            exhibit = self.exhibit(place)
            if exhibit is None:
                return say("present-no-campaign", language)
            return None if exhibit.state == "full" else exhibit.title
        return None  # its slide shows the number of the incident

    def _build(self, build: Build) -> Exhibit | None:
        shown, choice = self.shown, self.choice
        is_of_weeks = build in OF_CHOSEN_WEEKS and shown.weeks is not None
        scope, compare = (shown.weeks, shown.weeks_compare) if is_of_weeks else (shown.scope, shown.compare)
        assert scope is not None
        if needs_campaign(build) and not choice.shown:
            return None
        about = choice.shown if needs_campaign(build) else choice.call
        offered = {"campaign_id": about, "without": choice.without, "tags": choice.tags}
        named = {name: slot for name, slot in offered.items() if name in inspect.signature(build).parameters}
        return build(
            scope.published(), compare and compare.published(), shown.viewer, shown.language,
            theme=shown.theme, **named,
        )  # fmt: skip


def place_of(name: str, page: str) -> int:
    """The place of a slide by its name; for a name that is none, that of the first slide of a page."""
    if name == LEFT_OUT:
        return LAST
    named = [place for place, slide in enumerate(SLIDES) if slide.name == name]
    return named[0] if named else next(place for place, slide in enumerate(SLIDES) if slide.page == page)


def name_at(place: int) -> str:
    """The name under which a link leads to a slide."""
    return LEFT_OUT if place == LAST else SLIDES[place].name


def page_at(place: int) -> str:
    """The page of the menu a slide belongs to; what was left out to the last of them."""
    return SLIDES[min(place, LAST - 1)].page
