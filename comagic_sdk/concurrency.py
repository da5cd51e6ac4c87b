"""Several requests of one job at once, answered in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import TypeVar

__all__ = ["in_order"]

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")


def in_order(work: Callable[[_Item], _Result], items: Iterable[_Item], workers: int) -> Iterator[_Result]:
    """Do the same work on many items, up to `workers` at once.

    Not more than twice as many items are taken than there are workers, so memory does not grow with their number. When
    one fails, or the caller stops, nothing further is begun.

    Args:
        work: What to do with an item.
        items: The items.
        workers: How many at once at most.

    Yields:
        The results in the order of the items.
    """
    source = iter(items)
    with ThreadPoolExecutor(workers, thread_name_prefix="comagic") as pool:
        begun: deque[Future[_Result]] = deque(pool.submit(work, item) for item in islice(source, 2 * workers))
        try:
            while begun:
                yield begun.popleft().result()
                begun.extend(pool.submit(work, item) for item in islice(source, 1))
        finally:
            for future in begun:
                future.cancel()
