"""Tests of the invented program."""
