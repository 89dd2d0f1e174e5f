"""Every figure once more, in plain Python, from what truly happened and what the exports tell of it."""
