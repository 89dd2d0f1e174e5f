"""Everything that writes: one queue, and the import, undo, sample, inbox and published copy that go through it."""
