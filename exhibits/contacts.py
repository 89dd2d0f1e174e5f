"""How often posts were seen, in words: by what each platform counts, never summed without saying so."""

from exhibits.asked import Asked
from exhibits.records import count, records
from language import channel
from queries.breaks import contacts_by_definition


def contacts(asked: Asked) -> list[str]:
    """The sum as contacts of mixed definitions with its parts; nothing where all platforms count the same.

    Of posts by publication, for those received in a period are only told of where they are covered.
    """
    if asked.scope.attribution == "received_in":
        return []
    told = contacts_by_definition(asked.scope, asked.viewer).rows
    known = [
        (one["definition"], one["platform"], amount) for one in records(told) if (amount := count(one["contacts"]))
    ]
    if len({definition for definition, _, _ in known}) < 2 or told["is_hidden"].any():
        return []
    parts = [
        asked.say(f"contacts-{definition}", channel=channel(platform, asked.language), count=asked.number(amount))
        for definition, platform, amount in known
    ]
    total = sum(amount for _, _, amount in known)
    return [asked.say("contacts-mixed", total=asked.number(total), parts=" · ".join(parts))]
