"""Measurements, run by hand: how long things take."""
