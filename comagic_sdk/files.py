"""Files that are there whole or not at all."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["written_whole"]


@contextmanager
def written_whole(path: Path) -> Generator[Path, None, None]:
    """Have a file written beside its place, and put it there when nothing went wrong.

    Args:
        path: The place.

    Yields:
        Where to write meanwhile.
    """
    partial = path.with_name(f".{path.name}.part")
    try:
        yield partial
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
