"""What can go wrong on the way out of the house."""


class PictureNotDrawn(Exception):
    """The process that draws ended without the pictures; its status says how."""
