"""What all sections have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from comagic_sdk.data_api.rows import Rows
from comagic_sdk.rpc_methods import RpcMethods

if TYPE_CHECKING:
    from comagic_sdk.data_api.operation import RowsOperation
    from comagic_sdk.models.base import Model

__all__ = ["Section"]

_Row = TypeVar("_Row", bound="Model")


class Section(RpcMethods):
    """The methods that concern one kind of thing.

    Args:
        transport: Sends the operations.
    """

    def _rows(
        self, operation: type[RowsOperation[_Row]], *, limit: int | None = None, offset: int = 0, **parameters: Any
    ) -> Rows[_Row]:
        built = operation.of(self._completed(operation, parameters))
        return Rows(self._transport, built, limit=limit, offset=offset)
