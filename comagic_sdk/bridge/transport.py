"""A transport that takes operations of REST API v1 and has Data API answer them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from decimal import Decimal
from typing import Any, TypeVar, cast

from comagic_sdk._json import is_array, is_object
from comagic_sdk.bridge.answers import answer
from comagic_sdk.bridge.query import Query
from comagic_sdk.bridge.stats import are_one_stretch, by_part
from comagic_sdk.concurrency import in_order
from comagic_sdk.config import Config
from comagic_sdk.dates import wire_text
from comagic_sdk.drift import Drift
from comagic_sdk.operation import RestOperation
from comagic_sdk.replies import unwrapped
from comagic_sdk.transport.jsonrpc import JsonRpc
from comagic_sdk.transport.media import Media

__all__ = ["BridgeTransport"]

_Result = TypeVar("_Result")


class BridgeTransport:
    """Answers operations of REST API v1 by Data API; may be shared by threads.

    Args:
        config: The client's settings.
        open_data_api: Gives the transport of Data API, which ends with the client and not with this.
        open_media: Opens the way to recordings.
    """

    def __init__(self, config: Config, open_data_api: Callable[[], JsonRpc], open_media: Callable[[], Media]) -> None:
        self._config = config
        self._open = open_data_api
        self.media = open_media
        self._drift = Drift(config.on_drift)

    def send(self, operation: RestOperation[_Result]) -> _Result:
        """Have an operation answered.

        Args:
            operation: What to ask.

        Returns:
            The data of the answer, as the operation types it.

        Raises:
            NoCounterpart: Data API has nothing that does the same.
            ComagicError: As Data API's own methods raise them.
        """
        return self._read(operation, self._answer(operation))

    def send_each(self, operations: Iterable[RestOperation[_Result]]) -> list[_Result]:
        """Have the operations of one job answered: counters of days that follow each other all at once.

        Args:
            operations: What to ask.

        Returns:
            The answers as `send` gives them, in the order of the operations.

        Raises:
            NoCounterpart: Data API has nothing that does the same.
            ComagicError: As Data API's own methods raise them.
        """
        asked = list(operations)
        if not are_one_stretch(asked):
            return list(in_order(self.send, asked, self._config.max_workers))
        counted = by_part(Query(self._open()), cast("list[Any]", asked))
        return [self._read(each, [counters]) for each, counters in zip(asked, counted, strict=True)]

    def fetch(self, operation: RestOperation[Any]) -> Any:
        """Have an operation answered in plain JSON values, as REST API v1 would write them.

        Args:
            operation: What to ask.

        Returns:
            Dicts, lists, texts, numbers.

        Raises:
            NoCounterpart: Data API has nothing that does the same.
            ComagicError: As Data API's own methods raise them.
        """
        return _plain(self._answer(operation))

    def login(self) -> None:
        """Open a session now instead of at the first call; with an access token, do nothing.

        Raises:
            AuthenticationError: The login or the password is wrong.
            TransportError: The exchange broke.
        """
        self._open().login()

    def _answer(self, operation: RestOperation[Any]) -> Any:
        return answer(Query(self._open()), operation)

    def _read(self, operation: RestOperation[_Result], data: Any) -> _Result:
        return cast(_Result, unwrapped(operation.reply, data, self._drift, operation.wire_name))


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return wire_text(value.replace(tzinfo=None))
    if isinstance(value, Decimal):
        return float(value)
    if is_array(value):
        return [_plain(each) for each in value]
    if is_object(value):
        return {name: _plain(each) for name, each in value.items()}
    return value
