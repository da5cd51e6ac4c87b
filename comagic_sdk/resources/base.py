"""What all resources and their operations have in common."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Annotated, Any, Protocol, TypeVar

from pydantic import BeforeValidator, Field

from comagic_sdk.config import Config
from comagic_sdk.dates import DateLike, Period
from comagic_sdk.models.base import as_rows
from comagic_sdk.operation import Reply, RestOperation
from comagic_sdk.transport.media import Media

__all__ = ["AccountOperation", "AnyRows", "Digits", "PeriodOperation", "Resource", "Text", "Transport"]

_Row = TypeVar("_Row")

Digits = Annotated[str, Field(pattern=r"^[0-9]+$")]
"""A telephone number as the server writes it: digits alone, the country's code first."""

Text = Annotated[str, Field(min_length=1)]
"""A text that is not empty."""

AnyRows = Annotated[list[_Row], BeforeValidator(as_rows)]
"""Rows of an answer whose shape no source tells."""


class Transport(Protocol):
    """What answers the operations of the resources: REST API v1, or Data API by the bridge."""

    def send(self, operation: RestOperation[Reply], /) -> Reply:
        """Send an operation and read the answer into its models."""
        ...

    def send_each(self, operations: Iterable[RestOperation[Reply]], /) -> list[Reply]:
        """Send the operations of one job, several at once, and give the answers in order."""
        ...

    def fetch(self, operation: RestOperation[Any], /) -> Any:
        """Send an operation and give the data of the answer as plain JSON values."""
        ...

    def login(self) -> None:
        """Open a session now instead of at the first call."""
        ...

    def media(self) -> Media:
        """Open the way to recordings, which are served elsewhere and without credentials."""
        ...


class AccountOperation(RestOperation[Reply]):
    """A method that an agency calls for one of its customers."""

    customer_id: int | None = None


class PeriodOperation(AccountOperation[Reply]):
    """A method that asks about a period."""

    date_from: datetime
    date_till: datetime


class Resource:
    """The methods that concern one kind of thing.

    Args:
        transport: Sends the operations.
        config: The client's settings.
    """

    def __init__(self, transport: Transport, config: Config) -> None:
        self._transport = transport
        self._config = config

    def _send(self, operation: type[RestOperation[Reply]], **parameters: Any) -> Reply:
        return self._transport.send(self._built(operation, parameters))

    def _send_for(
        self, operation: type[RestOperation[Reply]], date_from: DateLike, date_till: DateLike, **parameters: Any
    ) -> Reply:
        period = self._period(date_from, date_till)
        return self._send(operation, date_from=period.start, date_till=period.end, **parameters)

    def _built(self, operation: type[RestOperation[Reply]], parameters: Mapping[str, Any]) -> RestOperation[Reply]:
        given = {name: value for name, value in parameters.items() if value is not None}
        if self._config.customer_id is not None and "customer_id" in operation.model_fields:
            given.setdefault("customer_id", self._config.customer_id)
        return operation.of(given)

    def _period(self, date_from: DateLike, date_till: DateLike) -> Period:
        return Period.between(date_from, date_till, self._config.timezone)
