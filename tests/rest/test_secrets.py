"""Password and session key get out nowhere: no log, no exception, no traceback with its variables, no repr."""

import io
import logging
import traceback
from collections.abc import Callable, Iterator

import pytest
import requests
from requests.adapters import HTTPAdapter
from urllib3 import Retry

from comagic_sdk import Comagic, RetryPolicy
from comagic_sdk.compat import ComagicAPI
from comagic_sdk.sandbox import Fault, Sandbox
from tests.conftest import quick

PASSWORD = "demo-password"


@pytest.fixture
def everything_logged() -> Iterator[io.StringIO]:
    """What all loggers say at DEBUG."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    root = logging.getLogger()
    loggers = [
        root,
        *(logging.getLogger(name) for name in [*logging.root.manager.loggerDict, "urllib3.connectionpool"]),
    ]
    levels = [logger.level for logger in loggers]
    root.addHandler(handler)
    for logger in loggers:
        logger.setLevel(logging.DEBUG)
    yield stream
    root.removeHandler(handler)
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)


def told(error: BaseException) -> str:
    """Everything that an exception can tell: texts, causes, contexts, variables of every frame, attributes."""
    lines: list[str] = []
    pending: list[BaseException | None] = [error]
    seen: set[int] = set()
    while pending:
        each = pending.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        whole = traceback.TracebackException.from_exception(each, capture_locals=True)
        # The test's own frames hold what the test knows; the package's must not.
        whole.stack[:] = [frame for frame in whole.stack if "tests" not in frame.filename]
        lines += [*whole.format(), repr(each), str(each), repr(vars(each))]
        pending += [each.__cause__, each.__context__]
    return "\n".join(lines)


def secrets_of(sandbox: Sandbox) -> set[str]:
    keys = {request.query.get("session_key") or request.form.get("session_key") for request in sandbox.requests}
    return {PASSWORD, "wrong-password"} | {key for key in keys if key}


FAULTS: dict[str, Callable[[], Fault]] = {
    "reset before the reply": Fault.reset_before_reply,
    "reset before it was read": Fault.refuse_unread,
    "reset in the body": Fault.reset_mid_body,
    "truncated": Fault.truncated,
    "half a document": Fault.short_json,
    "HTML": Fault.html,
    "empty": Fault.empty,
    "429": lambda: Fault.status(429),
    "500": lambda: Fault.status(500),
    "time-out": Fault.hang,
    "redirect": lambda: Fault.redirect("https://evil.example/?session_key=0123456789abcdef"),
    "dead session": Fault.dead_session,
    "data null": lambda: Fault.data(None),
    "data of a wrong type": lambda: Fault.data(7),
    "refusal": lambda: Fault.error("Access denied"),
    "an error with a good body": lambda: Fault.body(b'{"data": {}, "message": "no", "success": false}'),
}


@pytest.fixture(scope="module")
def module_sandbox() -> Iterator[Sandbox]:
    """A sandbox of this module's own, because sites are made in it."""
    with Sandbox() as sandbox:
        yield sandbox


@pytest.mark.parametrize("method", ["login", "site", "create_site", "logout"])
@pytest.mark.parametrize("name", FAULTS)
def test_nothing_is_told(name: str, method: str, module_sandbox: Sandbox, everything_logged: io.StringIO) -> None:
    module_sandbox.clear_faults()
    options = quick(module_sandbox, timeout=(5, 0.15), retry=RetryPolicy(attempts=2, first_delay=0))
    caught: list[BaseException] = []
    with Comagic(**options) as comagic:
        module_sandbox.inject(FAULTS[name](), method=method, times=3)
        for call in (
            comagic.sites.list,
            lambda: comagic.sites.create(domain="new.example", user_phone="74950000000"),
            comagic.logout,
        ):
            try:
                call()
            except Exception as error:  # noqa: PERF203
                caught.append(error)
        text = everything_logged.getvalue() + "".join(map(told, caught)) + repr(comagic) + repr(vars(comagic))
    secrets = secrets_of(module_sandbox)
    assert len(secrets) > 2 or method == "login"
    assert not [secret for secret in secrets if secret in text + everything_logged.getvalue()]
    assert "session_key=***" in text or method == "login", "urllib3's own records were there, and masked"


def test_nothing_is_told_of_a_wrong_password(quiet_sandbox: Sandbox, everything_logged: io.StringIO) -> None:
    with Comagic(**quick(quiet_sandbox, password="wrong-password")) as comagic:
        with pytest.raises(Exception, match="Wrong") as caught:
            comagic.sites.list()
        assert "wrong-password" not in told(caught.value) + everything_logged.getvalue()


def test_nothing_is_told_when_the_server_quotes_the_secrets(quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox)) as comagic:
        comagic.sites.list()
        key = quiet_sandbox.requests[-1].query["session_key"]
        for fault in (Fault.error(f"no such key {key}"), Fault.body(f"<p>{key}".encode()), Fault.html()):
            quiet_sandbox.inject(fault, method="site")
            with pytest.raises(Exception) as caught:  # noqa: PT011
                comagic.sites.list()
            assert key not in told(caught.value)
    quiet_sandbox.inject(Fault.error(f"{PASSWORD} is wrong"), method="login")
    with Comagic(**quick(quiet_sandbox)) as comagic:
        with pytest.raises(Exception, match=r"\*\*\* is wrong") as caught:
            comagic.sites.list()
        assert PASSWORD not in told(caught.value)


def test_nothing_is_told_by_an_interruption(quiet_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    with Comagic(**quick(quiet_sandbox)) as comagic:
        comagic.sites.list()
        key = quiet_sandbox.requests[-1].query["session_key"]

        def interrupt(*_: object, **__: object) -> None:
            raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            patch.setattr("http.client.HTTPConnection.getresponse", interrupt)
            patch.setattr("urllib3.connection.HTTPConnection.getresponse", interrupt)
            with pytest.raises(KeyboardInterrupt) as caught:
                comagic.sites.list()
        assert key not in told(caught.value)


def test_nothing_is_told_by_a_constructor_that_fails() -> None:
    for options in ({"brand": "nobody"}, {"timeout": -1}, {"login": ""}, {"rest_url": "ftp://x"}, {"retry": 5}):
        with pytest.raises(Exception) as caught:  # noqa: PT011
            Comagic(**{"login": "somebody", "password": PASSWORD, **options})  # type: ignore[arg-type]
        assert PASSWORD not in told(caught.value)


def test_nothing_is_told_by_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMAGIC_PASSWORD", PASSWORD)
    monkeypatch.delenv("COMAGIC_LOGIN", raising=False)
    with pytest.raises(Exception, match="COMAGIC_LOGIN") as caught:
        Comagic()
    assert PASSWORD not in told(caught.value)


def test_nothing_is_told_by_the_old_class(quiet_sandbox: Sandbox, everything_logged: io.StringIO) -> None:
    api = ComagicAPI({**quiet_sandbox.options(), "retry": RetryPolicy(attempts=1)})
    api.getSites()
    quiet_sandbox.inject(Fault.status(500), method="tag")
    with pytest.raises(Exception) as caught:  # noqa: PT011
        api.getTags()
    api.endSession()
    text = everything_logged.getvalue() + told(caught.value) + repr(api.getMessages()) + repr(vars(api))
    assert not [secret for secret in secrets_of(quiet_sandbox) if secret in text]
    with pytest.raises(Exception) as caught:  # noqa: PT011
        ComagicAPI({**quiet_sandbox.options(), "brand": "nobody"})
    assert PASSWORD not in told(caught.value)


def test_nothing_is_told_by_the_retries_of_the_users_own_adapter(
    quiet_sandbox: Sandbox, everything_logged: io.StringIO
) -> None:
    session = requests.Session()
    session.mount("http://", HTTPAdapter(max_retries=Retry(2, status_forcelist=[503], backoff_factor=0)))
    with Comagic(**quick(quiet_sandbox), session=session) as comagic:
        quiet_sandbox.inject(Fault.status(503), method="site", times=2)
        assert comagic.sites.list()
    session.close()
    assert "Incremented Retry" in everything_logged.getvalue()
    assert not [secret for secret in secrets_of(quiet_sandbox) if secret in everything_logged.getvalue()]


def test_recordings_are_fetched_without_credentials(quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox)) as comagic:
        record = comagic.calls.records(date_from="2026-10-30", date_till="2026-10-30")[0]
        assert requests.get(record.url, timeout=5).ok
    fetched = quiet_sandbox.requests[-2]
    assert (fetched.method, fetched.parameters, fetched.query) == ("media", {}, {})
    assert "Authorization" not in fetched.headers
    assert "Cookie" not in fetched.headers
