"""The warehouse: one DuckDB file with the ledger of every import and what is derived from it."""
