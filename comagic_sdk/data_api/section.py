"""What all sections have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from comagic_sdk.data_api.rows import Rows
from comagic_sdk.parameters import given

if TYPE_CHECKING:
    from comagic_sdk.data_api.operation import RowsOperation
    from comagic_sdk.models.base import Model
    from comagic_sdk.operation import RpcOperation
    from comagic_sdk.transport.jsonrpc import JsonRpc

__all__ = ["Section"]

_Reply = TypeVar("_Reply")
_Row = TypeVar("_Row", bound="Model")


class Section:
    """The methods that concern one kind of thing.

    Args:
        transport: Sends the operations.
    """

    def __init__(self, transport: JsonRpc) -> None:
        self._transport = transport

    def _send(self, operation: type[RpcOperation[_Reply]], **parameters: Any) -> _Reply:
        return self._transport.send(operation.of(self._completed(operation, parameters))).data

    def _rows(
        self, operation: type[RowsOperation[_Row]], *, limit: int | None = None, offset: int = 0, **parameters: Any
    ) -> Rows[_Row]:
        built = operation.of(self._completed(operation, parameters))
        return Rows(self._transport, built, limit=limit, offset=offset)

    def _completed(self, operation: type[RpcOperation[Any]], parameters: dict[str, Any]) -> dict[str, Any]:
        passed = given(parameters)
        user_id = self._transport.config.user_id
        if user_id is not None and "user_id" in operation.model_fields:
            passed.setdefault("user_id", user_id)
        return passed
