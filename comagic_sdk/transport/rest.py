"""The session of REST API v1: the key, its renewal, and what the server's answers mean."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

import requests
from pydantic import ValidationError

from comagic_sdk._json import is_object, parse_json
from comagic_sdk.concurrency import in_order
from comagic_sdk.config import Config, Secret
from comagic_sdk.drift import Drift
from comagic_sdk.errors import (
    AccessDenied,
    ApiError,
    AuthenticationError,
    BadResponse,
    ComagicError,
    EntityNotFound,
    InvalidParameters,
    LimitExceeded,
    ServerError,
)
from comagic_sdk.transport.http import Answer, Http, Request
from comagic_sdk.transport.media import Media
from comagic_sdk.transport.retry import retry_after, with_retries
from comagic_sdk.transport.session import SessionKey

if TYPE_CHECKING:
    from comagic_sdk.operation import RestOperation

__all__ = ["RestTransport"]

_logger = logging.getLogger("comagic_sdk")

_Result = TypeVar("_Result")

_CODE = re.compile(r"(\d{3})(\d{3}):\s*(.*)", re.DOTALL)
_BY_WORDS: tuple[tuple[str, type[ApiError]], ...] = (
    ("wrong login or password", AuthenticationError),
    ("access denied", AccessDenied),
    ("missing required parameter", InvalidParameters),
)
_BY_STATUS: dict[int, type[ApiError]] = {
    400: InvalidParameters,
    401: AuthenticationError,
    403: AccessDenied,
    404: EntityNotFound,
    422: InvalidParameters,
    429: LimitExceeded,
}
_ADVICE: dict[type[ApiError], str] = {
    AccessDenied: "An agency account must name customer_id=; other accounts lack the right",
    AuthenticationError: "Credentials are valid for one brand alone: check login, password and brand",
}


class RestTransport:
    """Sends operations of REST API v1 and reads the answers; may be shared by threads.

    Args:
        config: The client's settings.
        session: The user's own requests session, or None.
    """

    def __init__(self, config: Config, session: requests.Session | None) -> None:
        self._config = config
        self._users_session = session
        self._http = Http(session, config.timeout, connections=max(16, config.max_workers))
        self._drift = Drift(config.on_drift)
        self._session = SessionKey(self._log_in)

    def send(self, operation: RestOperation[_Result]) -> _Result:
        """Send an operation, log in where that is needed, and read the answer into its models.

        Args:
            operation: What to ask.

        Returns:
            The data of the answer, as the operation types it.

        Raises:
            TransportError: The exchange broke, and trying again did not help or was forbidden.
            ApiError: The server refused.
            BadResponse: What answered was not the API, or contradicts the models beyond use.
        """

        def read(answer: Answer) -> _Result:
            return self._read(operation, answer)

        return self._call(operation, read)

    def send_each(self, operations: Iterable[RestOperation[_Result]]) -> list[_Result]:
        """Send the operations of one job, up to the client's `max_workers` at once.

        Args:
            operations: What to ask.

        Returns:
            The answers as `send` gives them, in the order of the operations.

        Raises:
            TransportError: The exchange broke, and trying again did not help.
            ApiError: The server refused.
            BadResponse: What answered was not the API, or contradicts the models beyond use.
        """
        return list(in_order(self.send, operations, self._config.max_workers))

    def fetch(self, operation: RestOperation[Any]) -> Any:
        """Send an operation as `send` does, and give the data as plain JSON values.

        Args:
            operation: What to ask.

        Returns:
            Dicts, lists, texts, numbers: the data as the server wrote it.

        Raises:
            TransportError: The exchange broke.
            ApiError: The server refused.
            BadResponse: What answered was not the API.
        """
        return self._call(operation, lambda answer: _document(operation.wire_name, answer).get("data"))

    def media(self) -> Media:
        """Open the way to recordings, which are served elsewhere and without credentials.

        Returns:
            What fetches files; to be closed by the caller.
        """
        return Media(self._users_session, self._config.timeout, self._config.retry)

    def login(self) -> None:
        """Open a session now instead of at the first call.

        Raises:
            AuthenticationError: The login or the password is wrong.
            TransportError: The exchange broke.
        """
        self._session.current()

    def logout(self) -> None:
        """End the session; without one, do nothing. The next call opens another.

        Raises:
            TransportError: The exchange broke; the server will let the session die by itself.
            ApiError: The server refused.
        """
        key = self._session.take()
        if key is None:
            return
        request = self._request("logout", "GET", "logout", {"session_key": key})
        try:
            _document("logout", self._http.send(request))
        except AuthenticationError as error:
            if not _session_ended(error):
                raise

    def close(self) -> None:
        """End the session and let the connections go. A logout that fails is logged, never raised."""
        self._session.end()
        try:
            self.logout()
        except Exception as error:
            _logger.warning("the session could not be ended and will run out by itself: %s", error)
        finally:
            self._http.close()

    def _call(self, operation: RestOperation[Any], read: Callable[[Answer], _Result]) -> _Result:
        key = self._session.current()
        try:
            return self._attempt(operation, key, read)
        except AuthenticationError as error:
            if not _session_ended(error):
                raise
            if operation.costs_money:
                self._session.forget(key)
                error.advice = "The session had ended and nothing was bought; call again, and a new session is opened"
                raise
        key = self._session.current(ended=key)
        return self._attempt(operation, key, read)

    def _attempt(self, operation: RestOperation[Any], key: Secret, read: Callable[[Answer], _Result]) -> _Result:
        request = self._request(
            operation.wire_name,
            "GET" if operation.reads_only else "POST",
            f"v1/{operation.wire_name}",
            {"session_key": key, **operation.wire()},
        )
        return with_retries(lambda: read(self._http.send(request)), self._config.retry, reads_only=operation.reads_only)

    def _log_in(self) -> Secret:
        login = self._config.login_for_rest()
        request = self._request("login", "POST", "login", login)
        return with_retries(lambda: _session_key(self._http.send(request)), self._config.retry, reads_only=True)

    def _request(
        self, method: str, verb: Literal["GET", "POST"], path: str, parameters: Mapping[str, str | Secret]
    ) -> Request:
        return Request(method, verb, f"{self._config.rest_url}/api/{path}/", parameters, setting="rest_url")

    def _read(self, operation: RestOperation[_Result], answer: Answer) -> _Result:
        data = self._validated(operation, answer)
        zone = self._config.timezone
        if zone is None:
            return cast(_Result, data)
        # Imported here: it loads pydantic, which a client that has not called anything does not need.
        from comagic_sdk.replies import in_zone

        return cast(_Result, in_zone(data, zone))

    def _validated(self, operation: RestOperation[Any], answer: Answer) -> Any:
        if answer.status == 200:
            try:
                return operation.reply.model_validate_json(answer.body).data
            except ValidationError:
                pass
        data = _document(operation.wire_name, answer).get("data")
        from comagic_sdk.replies import unwrapped

        return unwrapped(operation.reply, data, self._drift, operation.wire_name)


def _session_key(answer: Answer) -> Secret:
    data = _document("login", answer).get("data")
    if is_object(data) and data.get("session_key"):
        return Secret(str(data["session_key"]))
    raise BadResponse("login: the server agreed but gave no session key", method="login", status=answer.status)


def _document(method: str, answer: Answer) -> dict[str, Any]:
    """Take the envelope of a good answer, or raise what the answer means."""
    outcome = _judged(method, answer)
    if isinstance(outcome, ComagicError):
        raise outcome
    return outcome


def _judged(method: str, answer: Answer) -> dict[str, Any] | ComagicError:
    # Errors are returned, not raised: this frame holds the document, which may hold a session key.
    document = parse_json(answer.body)
    if is_object(document) and "success" in document:
        if answer.status < 400 and document["success"] in (True, "true"):
            return document
        return _refusal(method, str(document.get("message") or f"HTTP {answer.status}"), answer)
    if answer.status in (429, *range(500, 600)):
        return _refusal(method, f"HTTP {answer.status}", answer)
    return BadResponse(
        f"{method}: HTTP {answer.status}, but the answer is not the API's: {answer.look()}",
        method=method,
        status=answer.status,
    )


def _refusal(method: str, words: str, answer: Answer) -> ApiError:
    coded = _CODE.fullmatch(words)
    kind = next((kind for start, kind in _BY_WORDS if start in words.lower()), None)
    if kind is None:
        status = int(coded[2]) if coded else answer.status
        kind = ServerError if 500 <= status < 600 else _BY_STATUS.get(status, ApiError)
    error = kind(
        answer.quote(words),
        code=int(coded[1] + coded[2]) if coded else None,
        method=method,
        status=answer.status,
        advice=_ADVICE.get(kind),
    )
    if isinstance(error, (LimitExceeded, ServerError)):
        error.retry_after = retry_after(answer.headers)
    return error


def _session_ended(error: AuthenticationError) -> bool:
    # Three digits of the service's own, then what HTTP would say: 102401 is the one seen.
    return error.code is not None and error.code % 1000 == 401
