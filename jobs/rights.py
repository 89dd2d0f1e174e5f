"""What a role may do, for pages that must not offer what jobs would refuse."""

from warehouse.rights import Action, NotAllowed, may

__all__ = ["Action", "NotAllowed", "may"]
