"""Several requests of one job at once, answered in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from typing import Generic, TypeVar, cast

__all__ = ["expand_in_order", "in_order"]

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
    return expand_in_order(lambda item: (work(item), ()), items, workers)


def expand_in_order(
    work: Callable[[_Item], tuple[_Result, Sequence[_Item]]], items: Iterable[_Item], workers: int
) -> Iterator[_Result]:
    """Do the same work on many items, up to `workers` at once, where the work on one may find others to come next.

    Args:
        work: What to do with an item; gives its result and the items that follow it, before all others.
        items: The items known from the beginning.
        workers: How many at once at most.

    Yields:
        The results in order: each item's, then those of the items that it gave.
    """
    source = iter(items)
    if workers == 1:
        waiting: deque[_Item] = deque()
        while waiting or (waiting := deque(islice(source, 1))):
            result, following = work(waiting.popleft())
            waiting.extendleft(reversed(following))
            yield result
        return
    most = 2 * workers
    with ThreadPoolExecutor(workers, thread_name_prefix="comagic") as pool:
        line: deque[_Place[_Item, _Result]] = deque()
        try:
            while True:
                line.extend(_Place(item) for item in islice(source, max(0, most - len(line))))
                begun = sum(place.future is not None for place in line)
                for place in islice(line, most):
                    if place.future is None and begun < most:
                        place.future = pool.submit(work, place.item)
                        begun += 1
                if not line:
                    return
                # The first in line has always been begun: taking one out leaves room for it.
                result, following = cast("Future[tuple[_Result, Sequence[_Item]]]", line.popleft().future).result()
                line.extendleft(_Place(item) for item in reversed(following))
                yield result
        finally:
            for place in line:
                if place.future is not None:
                    place.future.cancel()


@dataclass
class _Place(Generic[_Item, _Result]):
    item: _Item
    future: Future[tuple[_Result, Sequence[_Item]]] | None = None
