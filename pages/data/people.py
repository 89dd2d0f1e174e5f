"""Whose accounts write: matched to members, decided and taken back."""

from components.people.flow import draw_people

draw_people()
