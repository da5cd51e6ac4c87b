"""Faults as they look to somebody who reads the socket."""

import socket
import threading
from contextlib import closing

import pytest

from comagic_sdk.sandbox import Fault, Sandbox


def open_request(sandbox: Sandbox) -> socket.socket:
    host, port = sandbox.url.removeprefix("http://").split(":")
    connection = socket.create_connection((host, int(port)), timeout=10)
    connection.sendall(b"GET /api/v1/site/ HTTP/1.1\r\nHost: sandbox\r\nAccept: application/json\r\n\r\n")
    return connection


def receive(connection: socket.socket) -> tuple[bytes, bool]:
    """Read to the end; tell what came and whether the connection was reset."""
    received = b""
    while True:
        try:
            piece = connection.recv(65536)
        except ConnectionResetError:
            return received, True
        if not piece:
            return received, False
        received += piece
        if is_whole(received):
            return received, False


def is_whole(received: bytes) -> bool:
    head, found, body = received.partition(b"\r\n\r\n")
    return bool(found) and len(body) == length(head)


def length(head: bytes) -> int:
    [line] = [line for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
    return int(line.split(b":")[1])


def exchange(sandbox: Sandbox, fault: Fault | None) -> tuple[bytes, bytes, bool]:
    if fault is not None:
        sandbox.inject(fault)
    with closing(open_request(sandbox)) as connection:
        received, reset = receive(connection)
    head, _, body = received.partition(b"\r\n\r\n")
    return head, body, reset


def test_without_a_fault_the_answer_is_whole(quiet_sandbox: Sandbox) -> None:
    head, body, reset = exchange(quiet_sandbox, None)
    assert head.startswith(b"HTTP/1.1 200 OK")
    assert (b"102401" in body, reset) == (True, False)


@pytest.mark.parametrize("fault", [Fault.refuse_unread(), Fault.reset_before_reply()])
def test_a_reset_before_the_answer(quiet_sandbox: Sandbox, fault: Fault) -> None:
    assert exchange(quiet_sandbox, fault) == (b"", b"", True)


@pytest.mark.parametrize(("fault", "is_reset"), [(Fault.reset_mid_body(), True), (Fault.truncated(), False)])
def test_half_a_body(quiet_sandbox: Sandbox, fault: Fault, is_reset: bool) -> None:
    head, body, reset = exchange(quiet_sandbox, fault)
    assert reset is is_reset
    # A reset may overtake what was sent before it.
    assert is_reset or 0 < len(body) < length(head)


def test_half_a_document_is_whole_to_http(quiet_sandbox: Sandbox) -> None:
    head, body, reset = exchange(quiet_sandbox, Fault.short_json())
    assert len(body) == length(head) > 0
    assert (body.strip()[-1:] == b"}", reset) == (False, False)


@pytest.mark.parametrize(
    ("fault", "status", "header", "body"),
    [
        (Fault.status(503), b"503 Service Unavailable", b"", b""),
        (Fault.status(429, retry_after=7), b"429 Too Many Requests", b"Retry-After: 7", b""),
        (Fault.status(502, body=b"<h1>Bad</h1>"), b"502 Bad Gateway", b"", b"<h1>Bad</h1>"),
        (Fault.status(599), b"599 Unknown", b"", b""),
        (Fault.redirect("http://elsewhere.example/"), b"307 ", b"Location: http://elsewhere.example/", b""),
        (Fault.empty(), b"200 OK", b"", b""),
    ],
)
def test_statuses(quiet_sandbox: Sandbox, fault: Fault, status: bytes, header: bytes, body: bytes) -> None:
    head, received, _ = exchange(quiet_sandbox, fault)
    assert head.split(b" ", 1)[1].startswith(status)
    assert header in head
    assert received == body


def test_a_fault_happens_as_often_as_it_was_told(quiet_sandbox: Sandbox) -> None:
    quiet_sandbox.inject(Fault.status(500), method="site", times=2, skip=1)
    statuses = [exchange(quiet_sandbox, None)[0].split(b" ")[1] for _ in range(4)]
    assert statuses == [b"200", b"500", b"500", b"200"]


def test_another_methods_fault_waits(quiet_sandbox: Sandbox) -> None:
    quiet_sandbox.inject(Fault.status(500), method="tag")
    assert exchange(quiet_sandbox, None)[0].startswith(b"HTTP/1.1 200")


def test_closing_lets_a_hanging_request_go_and_leaves_no_thread() -> None:
    before = set(threading.enumerate())
    sandbox = Sandbox().start()
    sandbox.inject(Fault.hang())
    connection = open_request(sandbox)
    while not sandbox.requests:
        pass
    sandbox.close()
    assert receive(connection)[0] == b""
    connection.close()
    assert set(threading.enumerate()) <= before


def test_a_sandbox_starts_again() -> None:
    sandbox = Sandbox()
    for _ in range(2):
        with sandbox:
            assert exchange(sandbox, None)[0].startswith(b"HTTP/1.1 200")
    with pytest.raises(RuntimeError, match="not running"):
        _ = sandbox.url
