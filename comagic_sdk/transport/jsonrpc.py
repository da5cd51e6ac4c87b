"""JSON-RPC 2.0 as Data API speaks it: the token, its renewal, limits, and what the server's answers mean."""

from __future__ import annotations

import logging
import secrets
import threading
import time
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import requests
from pydantic import ValidationError

from comagic_sdk._json import is_array, is_object, parse_json
from comagic_sdk.config import Config, Secret
from comagic_sdk.drift import Drift
from comagic_sdk.errors import (
    AccessDenied,
    AccountInactive,
    ApiError,
    AuthenticationError,
    BadResponse,
    ComagicError,
    ComponentDisabled,
    ConfigurationError,
    DuplicateEntity,
    EntityNotFound,
    InvalidParameters,
    InvalidState,
    LimitExceeded,
    ServerError,
    TransportError,
)
from comagic_sdk.transport.collector import paused_collection
from comagic_sdk.transport.http import Answer, Http, Request
from comagic_sdk.transport.retry import retry_after, with_retries
from comagic_sdk.transport.session import SessionKey

if TYPE_CHECKING:
    from comagic_sdk.models.limits import Limits, Metadata
    from comagic_sdk.operation import RpcOperation

__all__ = ["JsonRpc", "Result"]

_logger = logging.getLogger("comagic_sdk")

_Reply = TypeVar("_Reply")
_Answered = TypeVar("_Answered")

_READS = ("get.", "getobj.", "list.")
_ENDED = ("access_token_expired", "access_token_invalid", "access_token_blocked")
_LIFETIME, _MARGIN = 3600.0, 60.0
_BY_MNEMONIC: dict[str, type[ApiError]] = {
    "already_in_use": DuplicateEntity,
    "duplicate_contact": DuplicateEntity,
    "duplicate_entity": DuplicateEntity,
    "duplicate_tag": DuplicateEntity,
    "campaign_is_inactive": InvalidState,
    "contact_in_blacklist": InvalidParameters,
    "dependency_error": InvalidState,
    "entity_not_found": EntityNotFound,
    "error": ApiError,
    "forbidden": AccessDenied,
    "invalid_state": InvalidState,
    "record_already_started": InvalidState,
    "record_already_stopped": InvalidState,
    "tariff_restrictions": ComponentDisabled,
}
_BY_CODE: dict[int, type[ApiError]] = {
    -32700: InvalidParameters,
    -32600: InvalidParameters,
    -32602: InvalidParameters,
    -32603: ServerError,
    -32001: AuthenticationError,
    -32003: AccessDenied,
    -32004: InvalidState,
    -32008: ComponentDisabled,
    -32009: AccountInactive,
    -32029: LimitExceeded,
}
_ADVICE: dict[str, str] = {
    "account_inactive": "The account is blocked: the vendor's support can tell why",
    "auth_error": "Credentials are valid for one brand alone: check login, password and brand",
    "access_token_blocked": "The token is blocked: make another one in the account, or pass login= and password=",
    "access_token_expired": "The token has expired: make another one in the account, or pass login= and password=",
    "access_token_invalid": "A token is valid for one brand alone: check access_token and brand",
    "ip_not_whitelisted": "Add the address to the API's list of addresses in the account",
    "method_component_disabled": "The tariff lacks the component; the account's manager can add it",
    "parameter_component_disabled": "The tariff lacks the component; the account's manager can add it",
}


@dataclass(frozen=True)
class Result(Generic[_Reply]):
    """What a call gave.

    Attributes:
        data: The payload, as the operation types it.
        total_items: How many rows there are in all, if the server said so.
    """

    data: _Reply
    total_items: int | None


class JsonRpc:
    """Sends operations of a JSON-RPC API and reads the answers; may be shared by threads.

    Args:
        config: The client's settings.
        url: Address of the API.
        setting: Which setting of the client holds the address.
        session: The user's own requests session, or None.
    """

    def __init__(self, config: Config, url: str, setting: str, session: requests.Session | None) -> None:
        self.config = config
        self._url = url
        self._setting = setting
        self._http = Http(session, config.timeout, connections=max(16, config.max_workers))
        self._drift = Drift(config.on_drift)
        self._session = SessionKey(self._log_in, config.access_token)
        self._login_key: Secret | None = None
        self._login_ends = 0.0
        self._lock = threading.Lock()
        self._deprecation_told = False
        self.limits: Limits | None = None

    def send(self, operation: RpcOperation[_Reply]) -> Result[_Reply]:
        """Send an operation, log in where that is needed, and read the answer into its models.

        Args:
            operation: What to ask.

        Returns:
            The payload and the number of all rows.

        Raises:
            ParameterError: A time has a zone that cannot be converted; nothing was sent.
            TransportError: The exchange broke, and trying again did not help or was forbidden.
            ApiError: The server refused.
            BadResponse: What answered was not the API, or contradicts the models beyond use.
        """
        parameters = operation.wire(self.config.timezone)

        def read(request: Request, answer: Answer) -> Result[_Reply]:
            return self._read(operation, request, answer)

        try:
            return self._call(
                operation.wire_name,
                parameters,
                read,
                reads_only=operation.reads_only,
                once=operation.costs_money,
            )
        except TransportError as error:
            if not operation.reads_only and error.request_sent != "no":
                error.advice = operation.doubt()
            raise

    def request(self, method: str, parameters: Mapping[str, Any]) -> Any:
        """Call any method with plain values, as `send` does.

        Args:
            method: Wire name.
            parameters: Its parameters without the access token.

        Returns:
            The result as plain JSON values.

        Raises:
            ParameterError: A time has a zone that cannot be converted; nothing was sent.
            TransportError: The exchange broke.
            ApiError: The server refused.
            BadResponse: What answered was not the API.
        """
        from comagic_sdk.parameters import plain

        values = {name: plain(value, self.config.timezone, name) for name, value in parameters.items()}
        return self._call(method, values, self._judge, reads_only=method.startswith(_READS))

    def _call(
        self,
        method: str,
        parameters: Mapping[str, Any],
        read: Callable[[Request, Answer], _Answered],
        *,
        reads_only: bool,
        once: bool = False,
    ) -> _Answered:
        def attempt(token: Secret) -> _Answered:
            request = self._request(method, {"access_token": token, **parameters})
            return with_retries(
                lambda: read(request, self._http.send(request)), self.config.retry, reads_only=reads_only
            )

        token = self._session.current()
        if once and token is self._login_key and time.monotonic() > self._login_ends:
            # What dials or buys is not sent again after a refusal, so a session about to end is renewed before.
            token = self._session.current(ended=token)
        try:
            return attempt(token)
        except AuthenticationError as error:
            if error.mnemonic not in _ENDED or self.config.password is None:
                raise
            if once:
                self._session.forget(token)
                error.advice = "The session had ended and nothing was done; call again, and a new one is opened"
                raise
        return attempt(self._session.current(ended=token))

    def login(self) -> None:
        """Open a session now instead of at the first call; with an access token, do nothing.

        Raises:
            AuthenticationError: The login or the password is wrong.
            TransportError: The exchange broke.
        """
        self._session.current()

    def logout(self) -> None:
        """End the session that a login opened. An access token of the user's own is left alone.

        Raises:
            TransportError: The exchange broke; the server will let the session die by itself.
            ApiError: The server refused.
        """
        key = self._session.take()
        if key is None or key is not self._login_key:
            return
        request = self._request("logout.user", {"access_token": key})
        try:
            self._judge(request, self._http.send(request))
        except AuthenticationError as error:
            if error.mnemonic not in _ENDED:
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

    def _request(self, method: str, parameters: dict[str, Any]) -> Request:
        return Request(method, "JSON", self._url, parameters, self._setting, call_id=secrets.token_hex(8))

    def _log_in(self) -> Secret:
        if self.config.login is None or self.config.password is None:
            raise ConfigurationError("login: not given; pass login= and password=, or another access_token=")
        request = self._request("login.user", {"login": self.config.login, "password": self.config.password})

        def attempt() -> tuple[Secret, float]:
            return _access_token(request, self._http.send(request))

        self._login_key, lifetime = with_retries(attempt, self.config.retry, reads_only=True)
        self._login_ends = time.monotonic() + lifetime
        return self._login_key

    def _read(self, operation: RpcOperation[_Reply], request: Request, answer: Answer) -> Result[_Reply]:
        # Imported here: it loads pydantic, which a client that has not called anything does not need.
        from comagic_sdk.replies import in_zone, share_names

        if operation.gives_rows and answer.status == 200:
            try:
                with paused_collection():
                    reply = _envelope(operation.reply).model_validate_json(answer.body)
                    share_names(reply.result.data)
                _check_id(request, answer, reply.id)
                self._note(reply.result.metadata)
                data = reply.result.data
                zone = self.config.timezone
                return Result(
                    data if zone is None else in_zone(data, zone),
                    None if reply.result.metadata is None else reply.result.metadata.total_items,
                )
            except ValidationError:
                pass
        return self._read_slowly(operation, request, answer)

    def _read_slowly(self, operation: RpcOperation[_Reply], request: Request, answer: Answer) -> Result[_Reply]:
        from comagic_sdk.models.limits import Metadata
        from comagic_sdk.replies import in_zone, salvage, validate

        result = self._judge(request, answer)
        payload, metadata = _payload(result)
        total: int | None = None
        if metadata is not None:
            total = salvage(Metadata, metadata, self._drift, operation.wire_name).total_items
        if operation.gives_rows and is_object(payload):
            payload = [payload] if payload else []
        try:
            data = validate(operation.reply, payload)
        except ValidationError:
            data = salvage(operation.reply, payload, self._drift, operation.wire_name)
        zone = self.config.timezone
        return Result(data if zone is None else in_zone(data, zone), total)

    def _judge(self, request: Request, answer: Answer) -> Any:
        """Take the result of a good answer, or raise what the answer means."""
        outcome = _judged(request, answer)
        if isinstance(outcome, ComagicError):
            raise outcome
        if is_object(outcome[0]):
            _, metadata = _payload(outcome[0])
            if metadata is not None:
                self._note_document(metadata)
        return outcome[0]

    def _note_document(self, document: dict[str, Any]) -> None:
        from comagic_sdk.models.limits import Metadata
        from comagic_sdk.replies import salvage

        self._note(salvage(Metadata, document, self._drift, "metadata"))

    def _note(self, metadata: Metadata | None) -> None:
        if metadata is None:
            return
        if metadata.limits is not None:
            self.limits = metadata.limits
        version = metadata.api_version
        if version is None or not version.is_deprecated:
            return
        with self._lock:
            if self._deprecation_told:
                return
            self._deprecation_told = True
        warnings.warn(
            f"{self._url}: version {version.current_version} of the API is deprecated; the latest is "
            f"{version.latest_version}",
            FutureWarning,
            stacklevel=2,
        )


@cache
def _envelope(reply: Any) -> Any:
    from comagic_sdk.models.limits import RpcReply

    return RpcReply[reply]


def _access_token(request: Request, answer: Answer) -> tuple[Secret, float]:
    """Take the token of a login, and how long to trust it."""
    # Errors are raised from here, so this frame knows the token by its mask alone.
    outcome = _judged_login(request, answer)
    if isinstance(outcome, ComagicError):
        raise outcome
    return outcome


def _judged_login(request: Request, answer: Answer) -> tuple[Secret, float] | ComagicError:
    outcome = _judged(request, answer)
    if isinstance(outcome, ComagicError):
        return outcome
    payload, _ = _payload(outcome[0])
    if not is_object(payload) or not payload.get("access_token"):
        return BadResponse("login.user: the server agreed but gave no access token", method="login.user")
    ends = payload.get("expire_at", payload.get("expire"))
    # Clocks differ, so what the server's says is believed within reason alone.
    left = ends - time.time() if isinstance(ends, (int, float)) else _LIFETIME
    return Secret(str(payload["access_token"])), min(max(left, _MARGIN), _LIFETIME) - _MARGIN


def _payload(result: Any) -> tuple[Any, dict[str, Any] | None]:
    """Part a result into what was asked for and what is said about it; four methods spell the latter otherwise."""
    if not is_object(result):
        return result, None
    rest = {name: value for name, value in result.items() if name not in ("metadata", "meta_data")}
    metadata = result.get("metadata", result.get("meta_data"))
    return rest.get("data", rest), metadata if is_object(metadata) else None


def _judged(request: Request, answer: Answer) -> tuple[Any] | ComagicError:
    # Errors are returned, not raised: this frame holds the document, which may hold an access token.
    document = parse_json(answer.body)
    if is_object(document) and "jsonrpc" in document and is_object(document.get("error")):
        return _refusal(request, document, answer)
    if answer.status in (429, *range(500, 600)):
        kind = LimitExceeded if answer.status == 429 else ServerError
        error = kind(f"HTTP {answer.status}", method=request.method, status=answer.status)
        error.retry_after = retry_after(answer.headers)
        return error
    if answer.status == 200 and is_object(document) and "result" in document:
        try:
            _check_id(request, answer, document.get("id"))
        except BadResponse as error:
            return error
        return (document["result"],)
    return BadResponse(
        f"{request.method}: HTTP {answer.status}, but the answer is not the API's: {answer.look()}",
        method=request.method,
        status=answer.status,
    )


def _check_id(request: Request, answer: Answer, call_id: object) -> None:
    if str(call_id) != request.call_id:
        raise BadResponse(
            f"{request.method}: the answer is to another call: expected id {request.call_id}, got {call_id!r}",
            method=request.method,
            status=answer.status,
        )


def _refusal(request: Request, document: dict[str, Any], answer: Answer) -> ApiError:
    error = document["error"]
    data = _object(error.get("data"))
    code = error.get("code") if isinstance(error.get("code"), int) else None
    mnemonic = str(data["mnemonic"]) if data.get("mnemonic") else None
    kind = _BY_MNEMONIC.get(mnemonic or "") or _by_ending(mnemonic) or _BY_CODE.get(code or 0, ApiError)
    refusal = kind(
        answer.quote(str(error.get("message") or mnemonic or f"code {code}")),
        code=code,
        mnemonic=mnemonic,
        field=data.get("field"),
        value=_quoted(answer, data.get("value")),
        params=_quoted(answer, data.get("params")),
        method=request.method,
        request_id=document.get("id") or request.call_id,
        status=answer.status,
        advice=_ADVICE.get(mnemonic or ""),
    )
    if isinstance(refusal, LimitExceeded):
        refusal.retry_after = _reset(data)
    return refusal


def _by_ending(mnemonic: str | None) -> type[ApiError] | None:
    return EntityNotFound if mnemonic and mnemonic != "method_not_found" and mnemonic.endswith("_not_found") else None


def _quoted(answer: Answer, value: Any) -> Any:
    if is_object(value):
        return {name: _quoted(answer, each) for name, each in value.items()}
    if is_array(value):
        return [_quoted(answer, each) for each in value]
    return answer.quote(value) if isinstance(value, str) else value


def _reset(data: dict[str, Any]) -> float | None:
    """Read when the limit that was hit ends; the numbers stand inside the error."""
    params = _object(data.get("params"))
    limits = _object(_object(data.get("metadata")).get("limits"))
    seconds = limits.get("day_reset" if params.get("limit_type") == "day" else "minute_reset")
    return float(seconds) if isinstance(seconds, (int, float)) and seconds >= 0 else None


def _object(value: Any) -> dict[str, Any]:
    return value if is_object(value) else {}
