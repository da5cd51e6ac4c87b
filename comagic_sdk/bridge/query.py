"""How the bridge asks Data API."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from comagic_sdk.data_api.rows import Rows
from comagic_sdk.resources.base import AccountOperation, PeriodOperation

if TYPE_CHECKING:
    from comagic_sdk.data_api.operation import RowsOperation
    from comagic_sdk.data_api.query import Condition
    from comagic_sdk.models.base import Model
    from comagic_sdk.operation import RpcOperation
    from comagic_sdk.transport.jsonrpc import JsonRpc

__all__ = ["Query"]

_Row = TypeVar("_Row", bound="Model")
_Reply = TypeVar("_Reply")


class Query:
    """Asks Data API what an operation of REST API v1 asks.

    Args:
        transport: Sends the operations of Data API.
    """

    def __init__(self, transport: JsonRpc) -> None:
        self._transport = transport

    @property
    def workers(self) -> int:
        """How many requests may run at once."""
        return self._transport.config.max_workers

    @property
    def media_host(self) -> str:
        """Host of the recordings: ``app.`` where Data API is ``dataapi.`` or ``dataapi-jsonrpc.``."""
        address = urlsplit(self._transport.config.data_api_url)
        first, _, rest = address.netloc.partition(".")
        return f"app.{rest}" if first.startswith("dataapi") else address.netloc

    def rows(
        self,
        operation: type[RowsOperation[_Row]],
        asked: AccountOperation[Any],
        conditions: Sequence[Condition],
        fields: Sequence[str],
    ) -> Rows[_Row]:
        """List rows of Data API.

        Args:
            operation: Method of Data API.
            asked: Operation of REST API v1, for its period and its customer.
            conditions: What rows must meet, all of it.
            fields: Names of the fields that are wanted.

        Returns:
            The rows, not asked for yet.
        """
        parameters: dict[str, Any] = self._for_whom(asked, operation)
        if fields:
            parameters["fields"] = list(fields)
        if conditions:
            parameters["filter"] = {"filters": [each.tree for each in conditions], "condition": "and"}
        if isinstance(asked, PeriodOperation):
            parameters.update(date_from=asked.date_from, date_till=asked.date_till)
        return Rows(self._transport, operation.of(parameters))

    def send(self, operation: type[RpcOperation[_Reply]], asked: AccountOperation[Any], **parameters: Any) -> _Reply:
        """Send one operation of Data API.

        Args:
            operation: Method of Data API.
            asked: Operation of REST API v1, for its customer.
            parameters: What the method takes.

        Returns:
            The payload.
        """
        return self._transport.send(operation.of({**self._for_whom(asked, operation), **parameters})).data

    def _for_whom(self, asked: AccountOperation[Any], operation: type[RpcOperation[Any]]) -> dict[str, Any]:
        user_id = getattr(asked, "customer_id", None) or self._transport.config.user_id
        return {"user_id": user_id} if user_id is not None and "user_id" in operation.model_fields else {}
