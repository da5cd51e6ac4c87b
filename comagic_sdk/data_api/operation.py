"""What all operations of Data API have in common."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

from comagic_sdk.data_api.query import Condition
from comagic_sdk.errors import ParameterError
from comagic_sdk.operation import RpcOperation

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["RowsOperation"]

_Row = TypeVar("_Row")


class RowsOperation(RpcOperation[list[_Row]]):
    """A method that lists.

    Attributes:
        page_size: How many rows a page holds at most; None for a method that has no pages.
        period_days: How many days a period may last; None for a method that takes no period, or counts over it.
        key: Field that no two rows share.
        order: Field to order by when the user gives no order, so that pages neither repeat nor skip rows.
        filterable: Fields that a filter may ask about.
        sortable: Fields that rows may be ordered by.
    """

    gives_rows = True
    reads_only = True
    page_size: ClassVar[int | None] = 10_000
    period_days: ClassVar[int | None] = None
    key: ClassVar[str | None] = None
    order: ClassVar[str | None] = None
    filterable: ClassVar[tuple[str, ...]] = ()
    sortable: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def of(cls, parameters: Mapping[str, Any]) -> Self:
        """Check parameters and build the operation.

        Args:
            parameters: Values by the names that users know.

        Returns:
            The operation.

        Raises:
            ParameterError: A value does not fit, or a filter or an order names a field that it cannot.
        """
        condition = parameters.get("filter")
        if isinstance(condition, Condition):
            for name in condition.names():
                _known("filter", name.split(".")[0], cls.filterable)
        order = parameters.get("sort")
        entries = cast("Iterable[object]", order) if isinstance(order, (list, tuple)) else [order]
        for entry in entries:
            if isinstance(entry, str):
                _known("sort", entry.removeprefix("-"), cls.sortable)
        return super().of(parameters)


def _known(parameter: str, name: str, names: tuple[str, ...]) -> None:
    if name not in names:
        raise ParameterError(f"{parameter}: expected one of {', '.join(names)}, got {name!r}", parameter=parameter)
