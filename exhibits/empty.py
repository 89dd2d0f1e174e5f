"""Exhibits with nothing to show: what is missing, what it unlocks, and the one action that helps."""

from exhibits.asked import Asked
from exhibits.exhibit import EmptyState, Exhibit, State
from queries.periods import scope_options, stamp
from queries.reading import minimum_group, program_settings

UPLOAD_PAGE = "upload"


def hidden(asked: Asked, exhibit_id: str) -> Exhibit:
    """Individuals could be recognised in the selection: too few people, or one or two who stand for all."""
    text = asked.say("empty-hidden", minimum=minimum_group())
    return _without(asked, exhibit_id, "hidden", _title(asked, exhibit_id, "hidden"), EmptyState(text))


def without_posts(asked: Asked, exhibit_id: str) -> Exhibit:
    """No posts at all, no member list to match them with, or none in this period and selection."""
    options = scope_options()
    if not options.has_posts:
        return uploadable(asked, exhibit_id, "posts", "empty-no-posts")
    if not options.has_members:
        return uploadable(asked, exhibit_id, "members", "empty-no-members")
    state = EmptyState(asked.say("empty-nothing-in-scope"))
    return _without(asked, exhibit_id, "empty", _title(asked, exhibit_id, "selection"), state)


def without_members(asked: Asked, exhibit_id: str) -> Exhibit:
    """No member list, or no activity of its members in these months."""
    if scope_options().has_members:
        return uploadable(asked, exhibit_id, "activity", "empty-no-active-months")
    return uploadable(asked, exhibit_id, "members", "empty-no-members")


def without_hashtags(asked: Asked, exhibit_id: str) -> Exhibit:
    """No post of the selection has text or a column with hashtags."""
    return uploadable(asked, exhibit_id, "hashtags", "empty-no-hashtags")


def uploadable(asked: Asked, exhibit_id: str, kind: str, text_id: str, **slots: object) -> Exhibit:
    """Something an upload would bring; kind names the title, as in empty-title-posts."""
    state = EmptyState(asked.say(text_id, **slots), asked.say("upload-action"), UPLOAD_PAGE)
    return _without(asked, exhibit_id, "empty", _title(asked, exhibit_id, kind), state)


def without_people(asked: Asked, exhibit_id: str, named: int, members: int) -> Exhibit:
    """The program shows no lists of people, or nobody in the selection agreed to be named."""
    if program_settings().lists_shown:
        return unnamed(asked, exhibit_id, named, members)
    state = EmptyState(asked.say("empty-lists-off"))
    return _without(asked, exhibit_id, "empty", _title(asked, exhibit_id, "people"), state)


def unnamed(asked: Asked, exhibit_id: str, named: int, members: int) -> Exhibit:
    """Nobody in the selection agreed to be named."""
    text = asked.say("empty-nobody-named", named=named, members=members)
    state = EmptyState(text, asked.say("empty-nobody-named-action"), UPLOAD_PAGE)
    return _without(asked, exhibit_id, "empty", _title(asked, exhibit_id, "people"), state)


def without_differences(asked: Asked, exhibit_id: str) -> Exhibit:
    """People cannot be told apart by the response to their posts, or too few could be compared."""
    state = EmptyState(asked.say("empty-no-differences", minimum=minimum_group()))
    return _without(asked, exhibit_id, "empty", _title(asked, exhibit_id, "differences"), state)


def _title(asked: Asked, exhibit_id: str, kind: str) -> str:
    return asked.say(f"empty-title-{kind}", name=_name(asked, exhibit_id))


def _name(asked: Asked, exhibit_id: str) -> str:
    return asked.say(f"empty-name-{exhibit_id.replace('_', '-')}")


def _without(asked: Asked, exhibit_id: str, state: State, title: str, empty: EmptyState) -> Exhibit:
    return Exhibit(
        id=exhibit_id,
        state=state,
        title=title,
        alt=asked.say("alt-empty", title=title, reason=empty.text),
        is_sample=stamp(asked.scope).is_sample,
        empty=empty,
    )
