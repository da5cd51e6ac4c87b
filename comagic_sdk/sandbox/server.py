"""The sandbox over HTTP: requests in, requests recorded, faults, answers out."""

from __future__ import annotations

import errno
import json
import logging
import re
import socket
import struct
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from http import HTTPStatus
from itertools import count
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypedDict
from urllib.parse import parse_qsl

from comagic_sdk.sandbox.audio import mp3, wav
from comagic_sdk.sandbox.call_api import CallApi
from comagic_sdk.sandbox.data_api import DataApi
from comagic_sdk.sandbox.faults import Fault, Faults
from comagic_sdk.sandbox.generate import generate
from comagic_sdk.sandbox.json_rpc import Refusal, refusal_document
from comagic_sdk.sandbox.rest_v1 import Refused, RestV1
from comagic_sdk.sandbox.rpc_api import RpcApi
from comagic_sdk.sandbox.values import is_object
from comagic_sdk.sandbox.world import World

try:
    from cheroot.server import Gateway, HTTPServer
except ImportError as _missing:
    raise ImportError('The sandbox needs its extra: pip install "comagic-sdk[sandbox]"') from _missing

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["Options", "RecordedRequest", "Sandbox", "TokenOptions"]

_logger = logging.getLogger("comagic_sdk.sandbox")

_ACCESS_TOKEN = "sandbox0access0token0000000000000000demo"  # noqa: S105 (opens nothing but this)
_MEDIA = re.compile(r"/system/media/(talk|wav)/(\d+)/([0-9a-f]{32})/")
_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


class Options(TypedDict):
    """What a client needs to talk to the sandbox."""

    login: str
    password: str
    rest_url: str
    data_api_url: str
    call_api_url: str


class TokenOptions(TypedDict):
    """What a client of Data API or Call API alone needs to talk to the sandbox."""

    access_token: str
    url: str


@dataclass(frozen=True)
class RecordedRequest:
    """A request as it arrived.

    Attributes:
        verb: HTTP verb.
        path: Path of the address.
        method: Wire name of the method, ``"login"``, ``"logout"``, ``"media"``, or empty for any other address.
        query: Parameters of the address.
        form: Parameters of the form.
        headers: HTTP headers, named as usual (``Content-Type``).
        body: Body of the request.
        connection: Number of the TCP connection that it came over.
        at: When it arrived, on the machine's monotonic clock.
        status: HTTP status of the answer; None when there was none, or not yet.
        executed: Whether what it asked was done, whatever became of the answer.
    """

    verb: str
    path: str
    method: str
    query: dict[str, str]
    form: dict[str, str]
    headers: dict[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    connection: int
    at: float
    status: int | None
    executed: bool

    @property
    def params(self) -> dict[str, Any]:
        """Parameters of a call of Data API but the access token."""
        params: dict[str, Any] = _call_of(self.body).get("params", {})
        return {name: value for name, value in params.items() if name != "access_token"}

    @property
    def parameters(self) -> dict[str, str]:
        """All parameters but the session key."""
        return {name: text for name, text in {**self.query, **self.form}.items() if name != "session_key"}


class Sandbox:
    """A CoMagic that runs on this machine.

    Use it in a ``with`` statement, or call `start` and `close`. It listens on the loopback alone.

    Args:
        seed: What the data is made from; the same seed and the same last day give the same data.
        last_day: Last day on which anything happened; today unless given. The data goes 365 days back.
        port: Port to listen on; 0 for one that is free.
        session_lifetime: Seconds that a session lives.

    Attributes:
        world: All that exists, and the means to plant more.
        data_api: Data API behind the wire: its limits, its quirks, its tokens.
        call_api: Call API behind the wire: its limits, its tokens, and the calls that go on.
    """

    def __init__(
        self, *, seed: int = 1, last_day: date | None = None, port: int = 0, session_lifetime: float = 10800
    ) -> None:
        self.world: World = generate(seed, last_day or date.today())  # noqa: DTZ011 (the day of whoever looks)
        credentials = {"demo@sandbox.example": "demo-password", "agency@sandbox.example": "agency-password"}
        self._rest = RestV1(self.world, credentials, session_lifetime, self._host)
        self.data_api: DataApi = DataApi(self.world, credentials, _ACCESS_TOKEN, session_lifetime)
        self.call_api: CallApi = CallApi(self.world, credentials, _ACCESS_TOKEN, session_lifetime)
        self._rpc: dict[str, RpcApi] = {"/v2.0": self.data_api, "/v4.0": self.call_api}
        self._port = port
        self._faults = Faults()
        self._requests: dict[int, RecordedRequest] = {}
        self._numbers = count()
        self._connections: dict[Any, int] = {}
        self._lock = threading.Lock()
        self._let_go = threading.Event()
        self._server: Any = None
        self._thread: threading.Thread | None = None

    def start(self) -> Self:
        """Begin to listen.

        Returns:
            The sandbox itself.

        Raises:
            OSError: The port is in use.
        """
        self._let_go = threading.Event()
        server: Any = HTTPServer(("127.0.0.1", self._port), self._gateway, minthreads=24, maxthreads=64)
        server.timeout = 30
        server.request_queue_size = 128
        server.keep_alive_conn_limit = 128
        server.shutdown_timeout = 2
        server.error_log = _log_fault
        server.prepare()
        self._server = server
        self._thread = threading.Thread(target=server.serve, name="comagic-sandbox", daemon=True)
        self._thread.start()
        return self

    def close(self) -> None:
        """Stop listening; requests that hang are let go."""
        self._let_go.set()
        if self._server is not None and self._thread is not None:
            self._server.stop()
            self._thread.join()
            self._server = self._thread = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    @property
    def url(self) -> str:
        """Origin that the sandbox listens on."""
        return f"http://{self._host()}"

    def options(self) -> Options:
        """Give what a client needs to speak for an ordinary account.

        Returns:
            Login, password and addresses, named as `comagic_sdk.Comagic` names them.
        """
        return self._options("demo")

    def agency_options(self) -> Options:
        """Give what a client needs to speak for an agency, which must name a customer in nearly every call.

        Returns:
            Login, password and addresses, named as `comagic_sdk.Comagic` names them.
        """
        return self._options("agency")

    def data_api_options(self) -> TokenOptions:
        """Give what a client of Data API alone needs to speak for the ordinary account, by an access token.

        Returns:
            Token and address, named as `comagic_sdk.DataApi` names them.
        """
        return {"access_token": _ACCESS_TOKEN, "url": f"{self.url}/v2.0"}

    def call_api_options(self) -> TokenOptions:
        """Give what a client of Call API alone needs to speak for the ordinary account, by an access token.

        Returns:
            Token and address, named as `comagic_sdk.CallApi` names them.
        """
        return {"access_token": _ACCESS_TOKEN, "url": f"{self.url}/v4.0"}

    def _options(self, name: str) -> Options:
        return {
            "login": f"{name}@sandbox.example",
            "password": f"{name}-password",
            "rest_url": self.url,
            "data_api_url": f"{self.url}/v2.0",
            "call_api_url": f"{self.url}/v4.0",
        }

    @property
    def requests(self) -> list[RecordedRequest]:
        """All requests that have come, in order of their arrival."""
        with self._lock:
            return list(self._requests.values())

    def forget_requests(self) -> None:
        """Empty the list of requests."""
        with self._lock:
            self._requests.clear()

    @property
    def logins(self) -> int:
        """How many times somebody has logged in."""
        return self._rest.logins + sum(api.logins for api in self._rpc.values())

    @property
    def live_sessions(self) -> int:
        """How many sessions live."""
        return self._rest.live_sessions() + sum(api.live_sessions() for api in self._rpc.values())

    @property
    def purchases(self) -> int:
        """How many times something was bought."""
        return self._rest.purchases

    def expire_sessions(self) -> None:
        """Let every session die, access tokens too."""
        self._rest.expire()
        for api in self._rpc.values():
            api.expire()

    def inject(self, fault: Fault, *, method: str | None = None, times: int = 1, skip: int = 0) -> None:
        """Let something go wrong.

        Args:
            fault: What.
            method: With which method, by its wire name, ``"login"`` or ``"logout"``; any but these two unless given.
            times: With how many requests.
            skip: How many requests go well before.
        """
        self._faults.plan(fault, method, times, skip)

    def clear_faults(self) -> None:
        """Forget the faults that have not happened yet, and let go the requests that hang or are late."""
        self._faults.clear()
        let_go, self._let_go = self._let_go, threading.Event()
        let_go.set()

    def _host(self) -> str:
        if self._server is None:
            raise RuntimeError("the sandbox is not running: use it in a with statement, or start it")
        return f"127.0.0.1:{self._server.bind_addr[1]}"

    def _gateway(self, request: Any) -> _Gateway:
        return _Gateway(request, self)

    def connection_number(self, connection: object) -> int:
        """Number a TCP connection.

        Args:
            connection: The server's object for it.

        Returns:
            The number, from 1, in the order of first requests.
        """
        with self._lock:
            return self._connections.setdefault(connection, len(self._connections) + 1)

    def handle(self, exchange: Exchange) -> None:
        """Take a request, let it meet its fault, answer it and write it down.

        Args:
            exchange: The request and the way to answer it.
        """
        began = time.monotonic()
        media = _MEDIA.fullmatch(exchange.path)
        api = self._rpc.get(exchange.path.rstrip("/")) if exchange.verb == "POST" else None
        named = RestV1.method_of(exchange.path) if api is None else api.method_of(exchange.body)
        method = "media" if media else named or ""
        fault = self._faults.take(method)
        number = self._record(exchange, method, began)
        status: int | None = None
        try:
            if fault is not None and fault.kind in ("delay", "hang"):
                self._let_go.wait(fault.seconds if fault.kind == "delay" else None)
            if fault is not None and fault.kind in ("hang", "refuse"):
                exchange.abort()
            reply = _spoilt(fault, exchange)
            if reply is None:
                if media:
                    reply, executed = self._media(media, exchange)
                elif api is not None:
                    reply, executed = _rpc_reply(api, exchange, fault)
                else:
                    reply, executed = self._rest_reply(exchange, fault)
                self._amend(number, executed=executed)
            if fault is None or fault.kind != "abort":
                self._amend(number, status=reply.status)
            status = exchange.send(reply, fault)
        finally:
            took = (time.monotonic() - began) * 1000
            _logger.debug("%s %s: %s in %d ms", exchange.verb, exchange.path, status or "no answer", took)

    def _record(self, exchange: Exchange, method: str, at: float) -> int:
        """Write a request down at once, so that whoever has the answer finds it."""
        request = RecordedRequest(
            exchange.verb,
            exchange.path,
            method,
            exchange.query,
            exchange.form,
            exchange.headers,
            exchange.body,
            self.connection_number(exchange.connection),
            at,
            status=None,
            executed=False,
        )
        with self._lock:
            number = next(self._numbers)
            self._requests[number] = request
        return number

    def _amend(self, number: int, **changes: Any) -> None:
        with self._lock:
            if number in self._requests:
                self._requests[number] = replace(self._requests[number], **changes)

    def _rest_reply(self, exchange: Exchange, fault: Fault | None) -> tuple[Reply, bool]:
        if fault is not None and fault.kind == "dead_session":
            self._rest.expire(exchange.parameters.get("session_key", ""))
        try:
            data = self._rest.answer(
                exchange.verb,
                exchange.path,
                exchange.headers.get("Accept"),
                exchange.query,
                exchange.form,
                exchange.body,
            )
        except Refused as refusal:
            return _refusal(str(refusal)), False
        if fault is not None and fault.kind == "edit":
            data = fault.edited(data)
        # As the vendor writes it: data first, everything outside ASCII escaped.
        return Reply(
            200, {"Content-Type": "application/json"}, json.dumps({"data": data, "success": True}).encode()
        ), True

    def _media(self, found: re.Match[str], exchange: Exchange) -> tuple[Reply, bool]:
        kind, call_id, name = found.groups()
        with self.world.lock:
            for account in (self.world.ordinary, *self.world.customers):
                for call in account.calls:
                    if call.id == int(call_id) and name in (call.recordings or ()):
                        content = mp3(call.talk or 0) if kind == "talk" else wav(call.talk or 0)
                        content_type = "audio/mpeg" if kind == "talk" else "audio/wav"
                        return _ranged(content, content_type, exchange.headers.get("Range")), True
        page = b"<html><body><h1>404 Not Found</h1></body></html>"
        return Reply(404, {"Content-Type": "text/html"}, page), False


@dataclass
class Reply:
    """An answer before it is sent.

    Attributes:
        status: HTTP status.
        headers: HTTP headers but for Content-Length.
        body: The body.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes


class Exchange:
    """A request and the way to answer it.

    Args:
        request: The server's object.
    """

    def __init__(self, request: Any) -> None:
        self._request = request
        self.connection: object = request.conn
        self.verb: str = request.method.decode()
        self.path: str = request.path.decode()
        self.headers: dict[str, str] = {
            name.decode(): text.decode("latin-1") for name, text in request.inheaders.items()
        }
        self.body: bytes = request.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.query: dict[str, str] = dict(parse_qsl(request.qs.decode(), keep_blank_values=True))
        is_form = self.headers.get("Content-Type", "").startswith("application/x-www-form-urlencoded")
        self.form: dict[str, str] = dict(parse_qsl(self.body.decode(), keep_blank_values=True)) if is_form else {}

    @property
    def parameters(self) -> dict[str, str]:
        """All parameters, wherever they travel."""
        return {**self.query, **self.form}

    def abort(self) -> None:
        """Reset the connection.

        Raises:
            ConnectionResetError: Always, so that the server lets the connection go.
        """
        connection = self._request.conn
        # The server is not to shut down a socket that it no longer has.
        connection.linger = True
        raw = socket.socket(fileno=connection.socket.detach())
        # Lingering for no time is how a close becomes a reset.
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raw.close()
        raise ConnectionResetError(errno.ECONNRESET, "reset on demand")

    def send(self, reply: Reply, fault: Fault | None) -> int:
        """Send an answer, as far as the fault lets it.

        Args:
            reply: The answer.
            fault: The fault, if there is one.

        Returns:
            HTTP status.

        Raises:
            ConnectionResetError: The fault broke the connection.
        """
        kind = fault.kind if fault else ""
        if kind == "abort":
            self.abort()
        body = reply.body[: len(reply.body) // 2] if kind == "short" else reply.body
        request = self._request
        request.status = f"{reply.status} {_phrase(reply.status)}".encode()
        request.outheaders = [(name.encode(), text.encode("latin-1")) for name, text in reply.headers.items()]
        request.outheaders.append((b"Content-Length", str(len(body)).encode()))
        if kind not in ("reset_mid_body", "truncate"):
            request.ensure_headers_sent()
            request.write(body)
            return reply.status
        request.close_connection = True
        request.ensure_headers_sent()
        request.write(body[: len(body) // 2])
        if kind == "reset_mid_body":
            request.conn.wfile.flush()
            self.abort()
        return reply.status


class _Gateway(Gateway):
    def __init__(self, request: Any, sandbox: Sandbox) -> None:
        super().__init__(request)  # pyright: ignore[reportUnknownMemberType]
        self._sandbox = sandbox

    def respond(self) -> None:
        self._sandbox.handle(Exchange(self.req))


def _spoilt(fault: Fault | None, exchange: Exchange) -> Reply | None:
    """Give the answer that a fault puts in the place of the right one."""
    if fault is None:
        return None
    if fault.kind == "body":
        content = fault.content
        if b"$ID" in content[:100]:
            content = content.replace(b"$ID", str(_call_of(exchange.body).get("id")).encode(), 1)
        return Reply(fault.http_status, fault.headers, content)
    return _refusal(fault.message, fault.http_status) if fault.kind == "error" else None


def _call_of(body: bytes) -> dict[str, Any]:
    try:
        call = json.loads(body)
    except ValueError:
        return {}
    return call if is_object(call) else {}


def _rpc_reply(api: RpcApi, exchange: Exchange, fault: Fault | None) -> tuple[Reply, bool]:
    kind = fault.kind if fault else ""
    call = _call_of(exchange.body)
    if kind == "dead_session":
        api.expire(call.get("params", {}).get("access_token", ""))
    if fault is not None and kind == "refusal":
        document: Any = refusal_document(Refusal(fault.name, **fault.details), call.get("id"))
        return _json_reply(document), False
    answer = api.answer(exchange.body)
    document = answer.document
    if kind == "foreign_id":
        document["id"] = "another call's"
    if fault is not None and kind == "edit" and answer.executed:
        result = document["result"]
        if isinstance(result, list):
            document["result"] = fault.edited(result)
        else:
            result["data"] = fault.edited(result["data"])
    return _json_reply(document), answer.executed


def _json_reply(document: Any) -> Reply:
    content = json.dumps(document, ensure_ascii=False).encode()
    return Reply(200, {"Content-Type": "application/json; charset=UTF-8"}, content)


def _refusal(message: str, status: int = 200) -> Reply:
    document = json.dumps({"message": message, "success": False}, indent=4)
    return Reply(status, {"Content-Type": "application/json"}, document.encode())


def _ranged(content: bytes, content_type: str, asked: str | None) -> Reply:
    headers = {"Content-Type": content_type, "Accept-Ranges": "bytes"}
    found = _RANGE.fullmatch(asked or "")
    if found is None or not any(found.groups()):
        return Reply(200, headers, content)
    first, last = found.groups()
    start = int(first) if first else max(0, len(content) - int(last))
    end = min(int(last), len(content) - 1) if first and last else len(content) - 1
    if start > end:
        return Reply(416, {**headers, "Content-Range": f"bytes */{len(content)}"}, b"")
    part = content[start : end + 1]
    return Reply(206, {**headers, "Content-Range": f"bytes {start}-{end}/{len(content)}"}, part)


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"


def _log_fault(msg: str = "", level: int = logging.INFO, traceback: bool = False) -> None:
    _logger.log(level, msg, exc_info=traceback)
