"""Statistics as pure functions: they know numbers, not tables, words or people."""
