"""Tests, one folder per room; rules about the whole tree beside them."""
