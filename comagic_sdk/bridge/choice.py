"""Which API answers, where the user has not said: found out once, at the first call."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from comagic_sdk.errors import BadResponse, EntityNotFound, ServerError, TransportError
from comagic_sdk.operation import RestOperation
from comagic_sdk.resources.base import Transport
from comagic_sdk.transport.media import Media

__all__ = ["FirstToAnswer"]

_logger = logging.getLogger("comagic_sdk")

_Result = TypeVar("_Result")


class FirstToAnswer:
    """Has REST API v1 answer where it answers at all, and Data API where it does not.

    Whether it answers is seen at its login, as patiently as the retry policy says. A wrong password is an answer. When
    neither answers, nothing is settled.

    Args:
        rest: REST API v1.
        open_data: Gives the bridge to Data API.
        host: Whom REST API v1 is asked at, for the log.
    """

    def __init__(self, rest: Transport, open_data: Callable[[], Transport], host: str) -> None:
        self._rest = rest
        self._open_data = open_data
        self._host = host
        self._chosen: Transport | None = None
        self._lock = threading.Lock()

    def send(self, operation: RestOperation[_Result]) -> _Result:
        """Send an operation by the API that answers.

        Args:
            operation: What to ask.

        Returns:
            The data of the answer, as the operation types it.

        Raises:
            ComagicError: As the chosen API's transport raises them.
        """
        return self._choice().send(operation)

    def send_each(self, operations: Iterable[RestOperation[_Result]]) -> list[_Result]:
        """Send the operations of one job by the API that answers.

        Args:
            operations: What to ask.

        Returns:
            The answers in the order of the operations.

        Raises:
            ComagicError: As the chosen API's transport raises them.
        """
        return self._choice().send_each(operations)

    def fetch(self, operation: RestOperation[Any]) -> Any:
        """Send an operation by the API that answers, and give plain JSON values.

        Args:
            operation: What to ask.

        Returns:
            Dicts, lists, texts, numbers.

        Raises:
            ComagicError: As the chosen API's transport raises them.
        """
        return self._choice().fetch(operation)

    def login(self) -> None:
        """Open a session now instead of at the first call.

        Raises:
            AuthenticationError: The login or the password is wrong.
            TransportError: The exchange broke.
        """
        self._choice().login()

    def media(self) -> Media:
        """Open the way to recordings, which are the same whichever API answers.

        Returns:
            What fetches files; to be closed by the caller.
        """
        return self._rest.media()

    def _choice(self) -> Transport:
        if self._chosen is not None:
            return self._chosen
        # Without the lock, because the session itself lets one thread log in for all, refusals included.
        try:
            self._rest.login()
        except (TransportError, BadResponse, EntityNotFound, ServerError) as error:
            data = self._open_data()
            data.login()
            return self._settle(
                data,
                logging.WARNING,
                f'REST API v1 does not answer at {self._host}, so Data API does; backend="data" saves the question: '
                f"{error}",
            )
        return self._settle(self._rest, logging.INFO, f"REST API v1 answers at {self._host}")

    def _settle(self, found: Transport, level: int, words: str) -> Transport:
        with self._lock:
            if self._chosen is None:
                self._chosen = found
                _logger.log(level, words)
            return self._chosen
