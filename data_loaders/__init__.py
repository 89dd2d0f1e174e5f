"""Exports in: containers, layouts, typed rows; knows nothing of where the rows go."""
