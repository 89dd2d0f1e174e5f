"""Write the expected rows beside each sample, to be read by a person before they are kept.

`make expected` refuses to change rows that exist; `--force` changes them.
"""

import sys

from tests.data_loaders.samples import Sample, rows_as_text, samples


def main(force: bool) -> int:
    """Write what is missing; 1 if existing rows differ and may not be changed."""
    refused = [sample.folder.name for sample in samples() if not write(sample, force)]
    for name in refused:
        print(f"{name}: the rows differ from those kept; read both, then use --force", file=sys.stderr)
    return 1 if refused else 0


def write(sample: Sample, force: bool) -> bool:
    """Whether the expected rows of a sample are now those read."""
    rows, kept = rows_as_text(sample.read()), sample.expected()
    if kept and kept != rows and not force:
        return False
    for name in set(kept) - set(rows):
        (sample.folder / name).unlink()
    for name, text in rows.items():
        (sample.folder / name).write_text(text, encoding="utf-8")
    return True


if __name__ == "__main__":
    sys.exit(main("--force" in sys.argv[1:]))
