"""Every question: a SQL file with its typed function, answered through one door."""
