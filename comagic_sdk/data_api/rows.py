"""All the rows that a question has, loaded page by page and period by period as they are used."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import tzinfo
from itertools import chain
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, get_args

from comagic_sdk.concurrency import expand_in_order
from comagic_sdk.dates import Period
from comagic_sdk.errors import ApiError, ParameterError

if TYPE_CHECKING:
    from comagic_sdk.data_api.operation import RowsOperation
    from comagic_sdk.models.base import Model
    from comagic_sdk.transport.jsonrpc import JsonRpc, Result

__all__ = ["Rows"]

_Row = TypeVar("_Row", bound="Model")

_LAST_OFFSET = 100_000


@dataclass(frozen=True)
class _Page:
    """A request to come.

    Attributes:
        period: Which stretch of the whole period it asks about.
        offset: How many rows of that stretch come before.
        end: Offset behind the last row wanted; None for as far as there are rows.
        is_first: Whether nothing is known yet of how many rows the stretch has.
        after: Only rows whose key is greater.
    """

    period: Period | None
    offset: int = 0
    end: int | None = None
    is_first: bool = True
    after: Any = None


class Rows(Generic[_Row]):
    """The rows that a method lists: nothing is asked until they are used, and then no more than is needed.

    Iterating loads page after page, each time anew; several pages are asked for at once. No row comes twice.
    """

    def __init__(
        self, transport: JsonRpc, operation: RowsOperation[_Row], *, limit: int | None = None, offset: int = 0
    ) -> None:
        for name, value in (("limit", limit), ("offset", offset)):
            if value is not None and (type(value) is not int or value < 0):
                raise ParameterError(f"{name}: expected a whole number from 0 up, got {value!r}", parameter=name)
        self._transport = transport
        self._operation = operation
        self._limit = limit
        self._offset = offset
        self._periods = self._stretches()

    @property
    def model(self) -> type[_Row]:
        """Model of the rows."""
        (model,) = get_args(self._operation.reply)
        return cast("type[_Row]", model)

    @property
    def fields(self) -> tuple[str, ...] | None:
        """Names of the fields that are asked for; None where the method decides."""
        names = self._given("fields")
        return tuple(names) if names else None

    @property
    def timezone(self) -> tzinfo | None:
        """The account's time zone, if the client knows it."""
        return self._transport.config.timezone

    def __iter__(self) -> Iterator[_Row]:
        return chain.from_iterable(self.pages())

    def __repr__(self) -> str:
        return f"<Rows of {self._operation.wire_name}>"

    def pages(self) -> Iterator[list[_Row]]:
        """Load page after page.

        Yields:
            The rows of a page; never an empty one.

        Raises:
            ApiError: The server refused.
            TransportError: The exchange broke and trying again did not help.
            BadResponse: What answered was not the API.
        """
        if self._limit == 0:
            return
        left = self._limit
        last_keys: set[Any] = set()
        keys: set[Any] = set()
        period: Period | None = None
        workers = self._workers()
        for page, rows in expand_in_order(self._load, self._first_pages(), workers):
            if page.period != period:
                period, last_keys, keys = page.period, keys, set()
            fresh = self._fresh(rows, last_keys, keys)
            if left is not None:
                fresh = fresh[:left]
                left -= len(fresh)
            if fresh:
                yield fresh
            if left == 0:
                return

    def all(self) -> list[_Row]:
        """Load everything.

        Returns:
            All rows.

        Raises:
            ApiError: The server refused.
            TransportError: The exchange broke and trying again did not help.
            BadResponse: What answered was not the API.
        """
        return list(self)

    def first(self) -> _Row | None:
        """Load the first row alone.

        Returns:
            The row; None when there is none.

        Raises:
            ApiError: The server refused.
            TransportError: The exchange broke and trying again did not help.
            BadResponse: What answered was not the API.
        """
        limit = 1 if self._limit is None else min(1, self._limit)
        return next(iter(Rows(self._transport, self._operation, limit=limit, offset=self._offset)), None)

    def count(self) -> int:
        """Ask how many rows there are, without loading them where the server counts.

        Returns:
            The number of rows that iterating would give.

        Raises:
            ApiError: The server refused.
            TransportError: The exchange broke and trying again did not help.
            BadResponse: What answered was not the API.
        """
        if self._operation.page_size is None:
            return sum(map(len, self.pages()))
        total = 0
        for period in self._periods:
            counted = self._ask(_Page(period), size=1).total_items
            if counted is None:
                return sum(map(len, self.pages()))
            total += counted
        total = max(0, total - self._offset)
        return total if self._limit is None else min(total, self._limit)

    def to_dicts(self) -> list[dict[str, Any]]:
        """Load everything as plain dicts.

        Returns:
            All rows as dicts of Python values, nested ones too.

        Raises:
            ApiError: The server refused.
            TransportError: The exchange broke and trying again did not help.
            BadResponse: What answered was not the API.
        """
        return [row.to_dict() for row in self]

    def _stretches(self) -> list[Period | None]:
        operation = self._operation
        date_from, date_till = (self._given(name) for name in ("date_from", "date_till"))
        if date_from is None or date_till is None:
            return [None]
        period = Period.between(date_from.value, date_till.value, self.timezone)
        if operation.period_days is None:
            return [None]
        stretches = period.windows(operation.period_days)
        if len(stretches) > 1 and self._is_descending() is None:
            raise ParameterError(
                f"sort: a period of more than {operation.period_days} days is loaded in stretches, so it can be "
                f"ordered by {operation.order or 'its time'} alone; narrow the period or leave sort= out",
                parameter="sort",
            )
        return list(reversed(stretches)) if self._is_descending() else list(stretches)

    def _is_descending(self) -> bool | None:
        """Say whether the rows come latest first; None when they do not come in the order of time."""
        order = self._given("sort")
        if order is None:
            return False
        if order[0]["field"] != self._operation.order:
            return None
        return bool(order[0].get("order") == "desc")

    def _given(self, name: str) -> Any:
        return getattr(self._operation, name) if name in self._operation.model_fields_set else None

    def _workers(self) -> int:
        size = self._operation.page_size
        if size is None or (self._limit is not None and self._limit <= size):
            return 1
        return self._transport.config.max_workers

    def _first_pages(self) -> Iterator[_Page]:
        waiting = deque(self._periods)
        offset = self._offset
        while waiting:
            period = waiting.popleft()
            if offset and period is not None:
                counted = self._ask(_Page(period), size=1).total_items or 0
                if counted <= offset and waiting:
                    offset -= counted
                    continue
                if counted > _LAST_OFFSET and len(halves := self._halves(period)) == 2:
                    waiting.extendleft(reversed(halves))
                    continue
            yield _Page(period, offset, None if self._limit is None else offset + self._limit)
            offset = 0

    def _halves(self, period: Period | None) -> list[Period]:
        halves = period.halves() if period is not None else []
        return halves[::-1] if self._is_descending() else halves

    def _load(self, page: _Page) -> tuple[tuple[_Page, list[_Row]], list[_Page]]:
        """Ask for a page; give its rows and the pages that are known by now to follow it."""
        size = self._operation.page_size
        if size is None:
            return (page, self._ask(page, size=None).data), []
        wanted = size if page.end is None else min(size, page.end - page.offset)
        result = self._ask(page, size=wanted)
        rows, total = result.data, result.total_items
        following = page.offset + len(rows)
        if page.is_first and total is not None and min(total, page.end or total) > _LAST_OFFSET:
            halves = self._halves(page.period)
            if len(halves) == 2 and page.offset == 0:
                return (page, []), [replace(page, period=half) for half in halves]
        if not rows or following == page.end:
            return (page, rows), []
        if following > _LAST_OFFSET:
            return (page, rows), [self._beyond(page, rows)]
        if total is None or not page.is_first:
            is_over = total is not None and following >= total
            return (page, rows), [] if is_over else [replace(page, offset=following, is_first=False)]
        return (page, rows), self._planned(page, following, total, size)

    def _planned(self, page: _Page, start: int, total: int, size: int) -> list[_Page]:
        """Cut what is left of a stretch into pages; the last one stays open, because rows may yet arrive."""
        last = total if page.end is None else min(total, page.end)
        starts = [offset for offset in range(start, last, size) if offset <= _LAST_OFFSET]
        pages = [replace(page, offset=offset, end=offset + size, is_first=False) for offset in starts]
        if pages:
            pages[-1] = replace(pages[-1], end=page.end)
        return pages

    def _beyond(self, page: _Page, rows: list[_Row]) -> _Page:
        """Go on where the server counts no further: behind the last key instead of behind an offset."""
        operation = self._operation
        key = operation.key
        if key is None or operation.order != key or key not in operation.filterable or self._given("sort") is not None:
            raise ApiError(
                f"the API gives no rows behind the {_LAST_OFFSET:,}th of one answer; narrow the question with filter=",
                method=operation.wire_name,
            )
        end = None if page.end is None else page.end - page.offset - len(rows)
        return _Page(page.period, end=end, after=getattr(rows[-1], key))

    def _ask(self, page: _Page, size: int | None) -> Result[list[_Row]]:
        changes: dict[str, Any] = {}
        if page.period is not None:
            changes.update(date_from=page.period.start, date_till=page.period.end)
        if size is not None:
            changes.update(limit=size, offset=page.offset)
        order = self._operation.order
        if order is not None and self._given("sort") is None:
            changes["sort"] = [{"field": order, "order": "asc"}]
        if page.after is not None:
            behind = {"field": self._operation.key, "operator": ">", "value": page.after}
            asked: Mapping[str, Any] | None = self._given("filter")
            changes["filter"] = behind if asked is None else {"filters": [asked, behind], "condition": "and"}
        return self._transport.send(self._operation.model_copy(update=changes))

    def _fresh(self, rows: list[_Row], last_keys: set[Any], keys: set[Any]) -> list[_Row]:
        """Leave out what has come before, in this stretch or the last."""
        name = self._operation.key
        if name is None:
            return rows
        fresh: list[_Row] = []
        for row in rows:
            key = getattr(row, name)
            if isinstance(key, (int, str)):
                if key in keys or key in last_keys:
                    continue
                keys.add(key)
            fresh.append(row)
        return fresh
