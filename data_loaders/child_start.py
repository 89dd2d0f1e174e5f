"""How the child process starts: without numpy and pandas, whose import takes as long as reading a file."""

import sys


class WithoutNumpyAndPandas:
    """pyarrow imports both if it can, and needs neither here."""

    @staticmethod
    def find_spec(name: str, _path: object = None, _target: object = None) -> None:
        """Say that they are not there; all else is found by the usual finders."""
        if name in ("numpy", "pandas"):
            raise ImportError(name)


def main() -> None:
    """Import the reading side only now, past the finder."""
    sys.meta_path.insert(0, WithoutNumpyAndPandas)
    from data_loaders import child

    child.main()


if __name__ == "__main__":
    main()
