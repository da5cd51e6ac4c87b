"""One exchange over HTTP: bytes out, bytes in, or an error that says whether the request left this machine.

The frames below `Http.send` hold secrets in the open, in addresses and forms. So nothing is raised through them: what
breaks there comes back as a value, and the error is raised from a frame that knows secrets only by their masks.
"""

from __future__ import annotations

import json
import logging
import platform
import ssl
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from http.client import RemoteDisconnected
from typing import Any, Literal
from urllib.parse import urlencode, urlsplit

import requests
import urllib3.exceptions
from requests.adapters import HTTPAdapter
from requests.utils import default_user_agent

from comagic_sdk._version import __version__
from comagic_sdk.config import Secret
from comagic_sdk.errors import BadResponse, ConnectionFailed, RequestTimeout, Sent, TransportError
from comagic_sdk.transport.redaction import guard_logs, redact

__all__ = ["Answer", "Http", "Request"]

_logger = logging.getLogger("comagic_sdk")

_USER_AGENT = f"comagic-sdk/{__version__} Python/{platform.python_version()} {default_user_agent('requests')}"
_LONGEST_ADDRESS = 2000
_HANDSHAKE = (
    "CERTIFICATE",
    "WRONG_VERSION",
    "HANDSHAKE",
    "UNSUPPORTED_PROTOCOL",
    "NO_SHARED",
    "PROTOCOL_VERSION",
    "RECORD_LAYER",
)


@dataclass(frozen=True)
class Request:
    """What is to be sent.

    Attributes:
        method: Wire name of the method, for logs and errors.
        verb: ``"GET"``: the parameters go into the query; ``"POST"``: into a form; ``"JSON"``: a POST, they are the
            ``params`` of a JSON-RPC call.
        url: Full address without a query.
        parameters: Names with values; texts, unless they travel as JSON.
        setting: Which setting of the client holds the address.
        call_id: Identifier of the JSON-RPC call.
    """

    method: str
    verb: Literal["GET", "POST", "JSON"]
    url: str
    parameters: Mapping[str, Any]
    setting: str
    call_id: str = ""

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """What no text may quote."""
        return tuple(value for value in self.parameters.values() if isinstance(value, Secret))


@dataclass(frozen=True)
class Answer:
    """What came back whole; its repr shows no content, because the content may hold a session key.

    Attributes:
        status: HTTP status.
        headers: HTTP headers, whatever their case.
        body: The bytes, decompressed.
        secrets: What the request carried and no text may quote.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    secrets: tuple[Secret, ...]

    def quote(self, text: str) -> str:
        """Make a part of the answer fit to be shown.

        Args:
            text: A text from the answer.

        Returns:
            The text without secrets.
        """
        return redact(text, self.secrets)

    def look(self) -> str:
        """Describe an answer that makes no sense.

        Returns:
            Its size, its type and how it begins.
        """
        if not self.body:
            return "nothing at all"
        start = self.quote(self.body[:200].decode("utf-8", "replace"))[:60]
        kind = self.headers.get("Content-Type", "no content type")
        return f"{len(self.body)} bytes of {kind}, beginning with {start!r}"


@dataclass(frozen=True)
class _Failure:
    kind: type[TransportError]
    reason: str
    sent: Sent
    permanent: bool = False


class Http:
    """A pooled connection to one host.

    Args:
        session: The user's own session, used as it is and never closed; None for one of our own.
        timeout: Seconds for a connection, and between two reads.
        connections: How many connections to keep open at most.
    """

    def __init__(self, session: requests.Session | None, timeout: tuple[float, float], connections: int) -> None:
        guard_logs()
        self._owned = session is None
        self._session = session if session is not None else _new_session(connections)
        self._timeout = timeout

    def send(self, request: Request) -> Answer:
        """Send a request once and take the whole answer.

        Args:
            request: What to send.

        Returns:
            The answer, whatever its status.

        Raises:
            ConnectionFailed: No connection, or it broke.
            RequestTimeout: Nothing came in time.
            BadResponse: The server redirected; the request is not sent on, because it carries credentials.
        """
        began = time.monotonic()
        try:
            outcome = self._exchange(request)
        except BaseException as interruption:
            # Ctrl-C, or a fault in the user's own session: it goes on, but without the frames that hold secrets.
            interruption.__context__ = None
            raise interruption.with_traceback(None) from None
        elapsed = (time.monotonic() - began) * 1000
        host = urlsplit(request.url).netloc
        if isinstance(outcome, _Failure):
            reason = redact(outcome.reason, request.secrets)
            _logger.debug("%s: %s after %d ms", request.method, reason, elapsed)
            raise outcome.kind(
                f"{request.method}: {host}: {reason}",
                method=request.method,
                request_sent=outcome.sent,
                permanent=outcome.permanent,
            )
        _logger.debug("%s: HTTP %d in %d ms, %d bytes", request.method, outcome.status, elapsed, len(outcome.body))
        if 300 <= outcome.status < 400:
            target = urlsplit(outcome.headers.get("Location", "")).hostname or "another address of its own"
            raise BadResponse(
                f"{request.method}: {host} redirects to {target}; the request is not sent there, because it carries "
                f"credentials. If the API has moved, set {request.setting}= to its new address",
                method=request.method,
                status=outcome.status,
            )
        return outcome

    def close(self) -> None:
        """Close the pool, unless the session is the user's."""
        if self._owned:
            self._session.close()

    def _exchange(self, request: Request) -> Answer | _Failure:
        parameters = {
            name: value.reveal() if isinstance(value, Secret) else value for name, value in request.parameters.items()
        }
        headers = {"Accept": "application/json", "User-Agent": _USER_AGENT}
        query: Mapping[str, Any] | None = None
        body: Mapping[str, Any] | bytes | None = None
        if request.verb == "JSON":
            headers["Content-Type"] = "application/json; charset=UTF-8"
            call = {"jsonrpc": "2.0", "id": request.call_id, "method": request.method, "params": parameters}
            body = json.dumps(call, ensure_ascii=False).encode()
        elif request.verb == "POST":
            body = parameters
        elif len(request.url) + 1 + len(urlencode(parameters)) > _LONGEST_ADDRESS:
            body = {**parameters, "action": "GET"}
        else:
            query = parameters
        try:
            response = self._session.request(
                "GET" if body is None else "POST",
                request.url,
                params=query,
                data=body,
                headers=headers,
                timeout=self._timeout,
                allow_redirects=False,
            )
            answer = Answer(response.status_code, response.headers, response.content, request.secrets)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            return _failure(error)
        promised = answer.headers.get("Content-Length", "")
        # urllib3 1.26 takes a body cut short for a whole one.
        if promised.isdecimal() and response.raw.tell() < int(promised):
            return _Failure(ConnectionFailed, "the answer broke off", "yes")
        return answer


def _new_session(connections: int) -> requests.Session:
    session = requests.Session()
    session.mount("https://", HTTPAdapter(pool_maxsize=connections))
    session.mount("http://", HTTPAdapter(pool_maxsize=connections))
    return session


def _failure(error: BaseException) -> _Failure:
    """Say what broke and whether the request had left, from what requests and urllib3 wrapped around the cause."""
    causes = list(_causes(error))

    def caused_by(*kinds: type[BaseException]) -> bool:
        return any(isinstance(cause, kinds) for cause in causes)

    words = redact(str(causes[-1])) or type(causes[-1]).__name__
    # Before the time-outs, because urllib3 takes a refused connection for a kind of time-out.
    if caused_by(urllib3.exceptions.NewConnectionError):
        return _Failure(ConnectionFailed, f"no connection; nothing was sent ({words})", "no")
    if caused_by(requests.ConnectTimeout, urllib3.exceptions.ConnectTimeoutError):
        return _Failure(RequestTimeout, "no connection within the time-out; nothing was sent", "no")
    if caused_by(requests.ReadTimeout, urllib3.exceptions.ReadTimeoutError):
        return _Failure(RequestTimeout, "no answer within the time-out", "yes")
    if caused_by(ssl.SSLCertVerificationError):
        return _Failure(ConnectionFailed, f"the certificate does not verify; nothing was sent ({words})", "no", True)
    if caused_by(ssl.SSLError) and any(mark in words.upper() for mark in _HANDSHAKE):
        return _Failure(ConnectionFailed, f"no TLS connection; nothing was sent ({words})", "no")
    if isinstance(
        error, (requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema, requests.exceptions.MissingSchema)
    ):
        return _Failure(ConnectionFailed, f"no such address; nothing was sent ({words})", "no", True)
    if caused_by(RemoteDisconnected):
        return _Failure(ConnectionFailed, "the server closed the connection without an answer", "yes")
    if caused_by(urllib3.exceptions.IncompleteRead, urllib3.exceptions.DecodeError):
        return _Failure(ConnectionFailed, f"the answer broke off ({words})", "yes")
    return _Failure(ConnectionFailed, f"the connection broke ({words})", "maybe")


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Walk from what was raised down to what happened; requests and urllib3 nest causes in args and `reason`."""
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield current
        nested = [getattr(current, "reason", None), *current.args, current.__cause__]
        current = next((item for item in nested if isinstance(item, BaseException)), None)
