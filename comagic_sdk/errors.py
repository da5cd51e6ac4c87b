"""Every exception and warning that the package raises.

All exceptions derive from `ComagicError`, so ``except ComagicError`` catches whatever the SDK raises. None of them, nor
anything that their tracebacks reach, carries a password, a session key or a token.
"""

from __future__ import annotations

from typing import Any, Literal

__all__ = [
    "AccessDenied",
    "AccountInactive",
    "ApiError",
    "AuthenticationError",
    "BadResponse",
    "ComagicError",
    "ComponentDisabled",
    "ConfigurationError",
    "ConnectionFailed",
    "DatabaseError",
    "DuplicateEntity",
    "EntityNotFound",
    "InvalidParameters",
    "InvalidState",
    "LimitExceeded",
    "NoCounterpart",
    "ParameterError",
    "RequestTimeout",
    "SchemaDriftWarning",
    "SchemaError",
    "Sent",
    "ServerError",
    "TransportError",
]

Sent = Literal["no", "maybe", "yes"]
"""Whether a request left this machine: surely not, perhaps in part, or as a whole."""


class ComagicError(Exception):
    """The root of all exceptions of this package."""


class ConfigurationError(ComagicError):
    """The client was set up with something missing or impossible; nothing was sent."""


class DatabaseError(ComagicError):
    """The database that rows are loaded into refused; what was loaded before stays."""


class ParameterError(ComagicError, ValueError):
    """A parameter of a call is wrong; found before anything was sent.

    Attributes:
        parameter: Name of the parameter as the method spells it.
    """

    def __init__(self, message: str, *, parameter: str | None = None) -> None:
        super().__init__(message)
        self.parameter = parameter


class NoCounterpart(ComagicError):
    """The API that answers has nothing that does what was asked; the text says what to use instead. Nothing was sent.

    Attributes:
        method: Wire name of the method that was called.
    """

    def __init__(self, message: str, *, method: str) -> None:
        super().__init__(message)
        self.method = method


class TransportError(ComagicError):
    """The exchange with the server broke, so there is no answer.

    Attributes:
        method: Wire name of the method that was called.
        request_sent: ``"no"`` when the request surely never left this machine, ``"yes"`` when it left as a whole and
            only the answer is missing, ``"maybe"`` when neither is sure. Unless it is ``"no"``, the server may have
            carried the call out.
        attempts: How many times the request was tried.
        advice: What to do about it, where a change may have been made.
    """

    def __init__(
        self, message: str, *, method: str | None = None, request_sent: Sent = "maybe", permanent: bool = False
    ) -> None:
        super().__init__(message)
        self.method = method
        self.request_sent: Sent = request_sent
        self.attempts = 1
        self.advice: str | None = None
        self._permanent = permanent

    def __str__(self) -> str:
        text = super().__str__()
        return f"{text}. {self.advice}" if self.advice else text

    @property
    def permanent(self) -> bool:
        """Whether trying again cannot help, as with a certificate that does not verify."""
        return self._permanent


class ConnectionFailed(TransportError):
    """No connection could be made, or it broke before the whole answer had come."""


class RequestTimeout(TransportError):
    """The server did not accept the connection, or did not answer, within the time-out."""


class BadResponse(ComagicError):
    """Something answered, but not in the API's own language: HTML, half a document, a redirect.

    Attributes:
        method: Wire name of the method that was called.
        status: HTTP status of the answer.
    """

    def __init__(self, message: str, *, method: str | None = None, status: int | None = None) -> None:
        super().__init__(message)
        self.method = method
        self.status = status


class SchemaError(BadResponse):
    """A reply contradicts its model, and the client was told to raise (``on_drift="raise"``) or cannot represent it."""


class SchemaDriftWarning(UserWarning):
    """A reply contradicts its model somewhere; the value is kept as it came."""


class ApiError(ComagicError):
    """The server understood the call and refused it.

    Attributes:
        message: The server's own words.
        code: Numeric code of the error, if the server gave one.
        mnemonic: Symbolic name of the error, where the API has such.
        field: Parameter that the server complains of, where it says so.
        value: Value that the server complains of, where it says so.
        params: Further details that the server gave.
        method: Wire name of the method that was called.
        request_id: Identifier of the request, where the API has such.
        status: HTTP status of the answer.
        advice: What to do about it, in this package's words.
    """

    def __init__(
        self,
        message: str,
        *,
        code: int | None = None,
        mnemonic: str | None = None,
        field: str | None = None,
        value: Any = None,
        params: Any = None,
        method: str | None = None,
        request_id: str | int | None = None,
        status: int | None = None,
        advice: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.mnemonic = mnemonic
        self.field = field
        self.value = value
        self.params = params
        self.method = method
        self.request_id = request_id
        self.status = status
        self.advice = advice

    def __str__(self) -> str:
        text = f"{self.method}: {self.message}" if self.method else self.message
        return f"{text.rstrip('.')}. {self.advice}" if self.advice else text


class AuthenticationError(ApiError):
    """The credentials were refused, or a session ended and could not be renewed."""


class AccessDenied(ApiError):
    """The account may not do this, or an agency account did not name a customer."""


class InvalidParameters(ApiError):
    """The server refuses a parameter that looked right on this side."""


class EntityNotFound(ApiError):
    """There is nothing under the identifier given."""


class DuplicateEntity(ApiError):
    """Something of that name or number exists already."""


class InvalidState(ApiError):
    """The thing exists, but not in a state that allows the call."""


class ComponentDisabled(ApiError):
    """The account's tariff lacks the component that the method needs."""


class AccountInactive(ApiError):
    """The account is blocked or not paid for."""


class _Postponed(ApiError):
    """An error that names the time after which the server will answer again."""

    def __init__(self, message: str, *, retry_after: float | None = None, **details: Any) -> None:
        super().__init__(message, **details)
        self.retry_after = retry_after


class LimitExceeded(_Postponed):
    """Too many calls.

    Attributes:
        retry_after: Seconds until the server will answer again, if it said so.
    """


class ServerError(_Postponed):
    """The server failed (HTTP 5xx, or an error that it calls its own).

    Attributes:
        retry_after: Seconds until the server will answer again, if it said so.
    """
