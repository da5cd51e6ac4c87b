"""Every fault ends as the documented exception or as a right answer after a retry, never as a wrong answer."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from typing import Any

import pytest
import requests

from comagic_sdk import (
    ApiError,
    AuthenticationError,
    BadResponse,
    Comagic,
    ComagicError,
    ConnectionFailed,
    LimitExceeded,
    RequestTimeout,
    RetryPolicy,
    SchemaDriftWarning,
    SchemaError,
    ServerError,
    Site,
    TransportError,
)
from comagic_sdk.sandbox import Fault, Sandbox
from tests.conftest import quick

ONE_DAY: dict[str, Any] = {"date_from": "2026-10-30", "date_till": "2026-10-30"}
TRANSIENT: dict[str, Callable[[], Fault]] = {
    "reset before the reply": Fault.reset_before_reply,
    "reset before it was read": Fault.refuse_unread,
    "reset in the body": Fault.reset_mid_body,
    "truncated body": Fault.truncated,
    "500": lambda: Fault.status(500),
    "502": lambda: Fault.status(502, body=b"<html>Bad gateway</html>"),
    "503": lambda: Fault.status(503, retry_after=0),
    "503 with a date that has passed": lambda: Fault.status(503, retry_after="Wed, 21 Oct 2015 07:28:00 GMT"),
    "503 with nonsense": lambda: Fault.status(503, retry_after="soon"),
    "429": lambda: Fault.status(429),
    "429 with Retry-After": lambda: Fault.status(429, retry_after=0),
    "error of the server's own": lambda: Fault.error("101500:Internal error"),
}
FINAL: dict[str, tuple[Callable[[], Fault], type[ComagicError], str]] = {
    "half a document": (Fault.short_json, BadResponse, "not the API's"),
    "HTML": (Fault.html, BadResponse, "not the API's.*html"),
    "HTML with 404": (lambda: Fault.html(404), BadResponse, "HTTP 404"),
    "nothing": (Fault.empty, BadResponse, "nothing at all"),
    "redirect": (
        lambda: Fault.redirect("https://evil.example/api/v1/call/"),
        BadResponse,
        r"redirects to evil\.example",
    ),
    "JSON of another kind": (lambda: Fault.body(b"[1, 2]"), BadResponse, "not the API's"),
    "an object of another kind": (lambda: Fault.body(b'{"error": "no"}'), BadResponse, "not the API's"),
    "binary": (lambda: Fault.body(b"\xff\xfe\x00"), BadResponse, "not the API's"),
    "data missing": (lambda: Fault.body(b'{"success": true}'), SchemaError, "call: data: expected list"),
    "data null": (lambda: Fault.data(None), SchemaError, "call: data: expected list"),
    "an error without words": (lambda: Fault.body(b'{"success": false}'), ApiError, "HTTP 200"),
    "an error with a status": (lambda: Fault.error("Something new", 400), ApiError, "Something new"),
    "an unknown code": (lambda: Fault.error("123999:Strange"), ApiError, "123999:Strange"),
    "no more calls today": (lambda: Fault.status(429, retry_after=7200), LimitExceeded, "HTTP 429"),
}


@pytest.mark.parametrize("fault", TRANSIENT.values(), ids=TRANSIENT)
def test_a_read_is_right_after_a_passing_fault(fault: Callable[[], Fault], quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox)) as comagic:
        expected = comagic.calls.list(**ONE_DAY)
        quiet_sandbox.inject(fault(), method="call", times=3)
        assert comagic.calls.list(**ONE_DAY) == expected
    assert len(expected) > 5
    assert [request.method for request in quiet_sandbox.requests].count("call") == 5


@pytest.mark.parametrize("fault", TRANSIENT.values(), ids=TRANSIENT)
def test_a_read_gives_up_with_a_named_error(fault: Callable[[], Fault], quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox)) as comagic:
        quiet_sandbox.inject(fault(), method="call", times=4)
        with pytest.raises((TransportError, ServerError, LimitExceeded)) as caught:
            comagic.calls.list(**ONE_DAY)
        error = caught.value
        assert isinstance(error, (TransportError, ServerError, LimitExceeded))
        assert error.method == "call"
        assert not isinstance(error, TransportError) or error.attempts == 4
    assert [request.method for request in quiet_sandbox.requests].count("call") == 4


@pytest.mark.parametrize(("fault", "error", "words"), FINAL.values(), ids=FINAL)
def test_an_answer_that_is_none_is_a_named_error(
    fault: Callable[[], Fault], error: type[ComagicError], words: str, quiet_sandbox: Sandbox
) -> None:
    with Comagic(**quick(quiet_sandbox)) as comagic:
        quiet_sandbox.inject(fault(), method="call")
        with pytest.raises(error, match=words):
            comagic.calls.list(**ONE_DAY)
        assert comagic.calls.list(**ONE_DAY), "the client works on"


@pytest.mark.parametrize("name", [*TRANSIENT, *FINAL, "no answer"])
def test_a_write_is_sent_once(name: str, quiet_sandbox: Sandbox) -> None:
    fault = {**TRANSIENT, **{name: row[0] for name, row in FINAL.items()}, "no answer": Fault.hang}[name]()
    with Comagic(**quick(quiet_sandbox, timeout=(5, 0.3))) as comagic:
        before = len(comagic.sites.list())
        quiet_sandbox.inject(fault, method="create_site")
        try:
            comagic.sites.create(domain="new.example", user_phone="74950000000")
        except ComagicError as error:
            outcome: ComagicError | None = error
        else:
            outcome = None
        # The answer of a write may have any shape, so two of the faults are answers.
        assert (outcome is None) == (name in ("data missing", "data null"))
        if isinstance(outcome, TransportError):
            assert outcome.request_sent in ("maybe", "yes")
            assert outcome.attempts == 1
        sent = [request for request in quiet_sandbox.requests if request.method == "create_site"]
        assert len(sent) == 1
        assert len(comagic.sites.list()) == before + sent[0].executed


def test_a_write_is_repeated_when_it_never_left(own_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    connect = socket.socket.connect
    refusals = iter([True, True])

    def refuse_twice(self: socket.socket, address: Any) -> None:
        if threading.current_thread() is threading.main_thread() and next(refusals, False):
            raise ConnectionRefusedError(111, "Connection refused")
        connect(self, address)

    with Comagic(**quick(own_sandbox)) as comagic:
        comagic._rest.login()
        comagic._rest._http._session.close()  # so that the next request needs a connection
        monkeypatch.setattr(socket.socket, "connect", refuse_twice)
        comagic.sites.create(domain="new.example", user_phone="74950000000")
        assert next(refusals, None) is None, "both refusals happened"
    assert [request.method for request in own_sandbox.requests].count("create_site") == 1


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    comagic = Comagic(
        "login", "word", rest_url=f"http://127.0.0.1:{port}", retry=RetryPolicy(attempts=2, first_delay=0)
    )
    with pytest.raises(ConnectionFailed, match="nothing was sent") as caught:
        comagic.sites.list()
    assert (caught.value.request_sent, caught.value.attempts, caught.value.method) == ("no", 2, "login")


def test_no_such_host() -> None:
    comagic = Comagic("login", "word", rest_url="https://nobody.invalid", retry=RetryPolicy(attempts=1))
    with pytest.raises(ConnectionFailed, match=r"nobody\.invalid: no connection; nothing was sent"):
        comagic.sites.list()


@pytest.fixture
def silent_server() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def test_a_server_that_says_nothing(silent_server: int) -> None:
    comagic = Comagic(
        "login",
        "word",
        rest_url=f"http://127.0.0.1:{silent_server}",
        timeout=0.2,
        retry=RetryPolicy(attempts=2, first_delay=0),
    )
    with pytest.raises(RequestTimeout, match="no answer within the time-out") as caught:
        comagic.sites.list()
    assert (caught.value.request_sent, caught.value.attempts) == ("yes", 2)


def test_tls_that_does_not_come_about(quiet_sandbox: Sandbox) -> None:
    url = quiet_sandbox.url.replace("http:", "https:")
    with pytest.raises(ConnectionFailed, match="nothing was sent") as caught:
        Comagic("login", "word", rest_url=url, retry=RetryPolicy(attempts=1)).sites.list()
    assert caught.value.request_sent == "no"


def test_a_certificate_that_does_not_verify_is_not_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    tries = []

    def refuse(*_: Any, **__: Any) -> None:
        tries.append(1)
        raise ssl.SSLCertVerificationError("certificate verify failed: self-signed certificate")

    monkeypatch.setattr(ssl.SSLContext, "wrap_socket", refuse)
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"https://127.0.0.1:{server.getsockname()[1]}"
        with pytest.raises(ConnectionFailed, match="the certificate does not verify; nothing was sent"):
            Comagic("login", "word", rest_url=url).sites.list()
    assert len(tries) == 1


def test_a_hanging_call_ends_at_the_time_out(quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox, timeout=(5, 0.2), retry=RetryPolicy(attempts=1))) as comagic:
        quiet_sandbox.inject(Fault.hang(), method="site")
        with pytest.raises(RequestTimeout):
            comagic.sites.list()
        assert comagic.sites.list()


@pytest.mark.parametrize("as_date", [False, True])
@pytest.mark.parametrize(("status", "error"), [(429, LimitExceeded), (503, ServerError)])
def test_more_patience_than_the_policy_has(
    as_date: bool, status: int, error: type[LimitExceeded | ServerError], quiet_sandbox: Sandbox
) -> None:
    in_an_hour = format_datetime(datetime.now(timezone.utc) + timedelta(hours=1), usegmt=True)
    with Comagic(**quick(quiet_sandbox)) as comagic:
        quiet_sandbox.inject(Fault.status(status, retry_after=in_an_hour if as_date else 3600), method="site")
        with pytest.raises(error) as caught:
            comagic.sites.list()
    assert caught.value.retry_after == pytest.approx(3600, abs=60)
    assert [request.method for request in quiet_sandbox.requests].count("site") == 1


def test_a_wrong_type_is_told_and_kept(quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox)) as comagic:
        expected = comagic.calls.list(**ONE_DAY)
        quiet_sandbox.inject(Fault.wrong_type("duration", "a while"), method="call", times=2)
        with pytest.warns(SchemaDriftWarning, match="call: duration: expected .*int.*, got str 'a while'") as told:
            rows = comagic.calls.list(**ONE_DAY)
        assert len(told) == 1
        assert comagic.calls.list(**ONE_DAY) == rows, "the second time it is not told, or the warning would be an error"
        assert {str(row.duration) for row in rows} == {"a while"}
        assert [row.call_date for row in rows] == [row.call_date for row in expected]
    with Comagic(**quick(quiet_sandbox, on_drift="raise")) as strict:
        quiet_sandbox.inject(Fault.wrong_type("duration", "a while"), method="call")
        with pytest.raises(SchemaError, match="call: duration"):
            strict.calls.list(**ONE_DAY)


def test_a_field_nobody_documented_is_kept(quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox, on_drift="raise")) as comagic:
        quiet_sandbox.inject(Fault.unknown_field("mood", {"is": "good"}), method="call")
        rows = comagic.calls.list(**ONE_DAY)
    assert {row.model_extra is not None and row.model_extra["mood"]["is"] for row in rows} == {"good"}
    assert rows[0].to_dict()["mood"] == {"is": "good"}


def test_a_field_that_is_gone_is_told(quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox)) as comagic:
        quiet_sandbox.inject(Fault.drop_field("domain"), method="site")
        with pytest.warns(SchemaDriftWarning, match="site: domain: expected str, got nothing"):
            sites = comagic.sites.list()
        assert [type(site) for site in sites] == [Site] * len(sites)
        quiet_sandbox.inject(Fault.drop_field("utm_source"), method="call")
        assert {call.utm_source for call in comagic.calls.list(**ONE_DAY)} == {None}


def test_a_delay_is_only_a_delay(quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox)) as comagic:
        quiet_sandbox.inject(Fault.delay(0.05), method="site")
        assert comagic.sites.list()


def test_a_fault_of_the_users_own_session_is_theirs(quiet_sandbox: Sandbox) -> None:
    session = requests.Session()

    def hook(response: requests.Response, *_: Any, **__: Any) -> None:
        if response.url.count("/site/"):
            raise ZeroDivisionError

    session.hooks["response"] = [hook]
    with Comagic(**quick(quiet_sandbox), session=session) as comagic:
        with pytest.raises(ZeroDivisionError):
            comagic.sites.list()
        assert comagic.tags.list()
    session.close()


def test_a_second_refusal_of_the_session_is_an_error(quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox)) as comagic:
        quiet_sandbox.inject(Fault.dead_session(), method="site", times=2)
        with pytest.raises(AuthenticationError, match="102401:Unauthorized"):
            comagic.sites.list()
        assert quiet_sandbox.logins >= 2
        assert [request.method for request in quiet_sandbox.requests].count("site") == 2
        assert comagic.sites.list()
