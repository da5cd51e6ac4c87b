"""What all methods of the JSON-RPC APIs have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from comagic_sdk.parameters import given

if TYPE_CHECKING:
    from comagic_sdk.operation import RpcOperation
    from comagic_sdk.transport.jsonrpc import JsonRpc

__all__ = ["RpcMethods"]

_Reply = TypeVar("_Reply")


class RpcMethods:
    """Methods that build an operation and hand it to the transport.

    Args:
        transport: Sends the operations.
    """

    def __init__(self, transport: JsonRpc) -> None:
        self._transport = transport

    def _send(self, operation: type[RpcOperation[_Reply]], **parameters: Any) -> _Reply:
        return self._transport.send(operation.of(self._completed(operation, parameters))).data

    def _completed(self, operation: type[RpcOperation[Any]], parameters: dict[str, Any]) -> dict[str, Any]:
        passed = given(parameters)
        user_id = self._transport.config.user_id
        if user_id is not None and "user_id" in operation.model_fields:
            passed.setdefault("user_id", user_id)
        return passed
