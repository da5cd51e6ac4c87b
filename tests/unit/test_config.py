"""What a client is set up with, and what the environment supplies."""

import copy
import os
import pickle
from typing import Any

import pytest

from comagic_sdk import Comagic, ConfigurationError, DataApi, RetryPolicy
from comagic_sdk.config import Secret


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("COMAGIC_")]:
        monkeypatch.delenv(name)


@pytest.mark.parametrize(
    ("parameter", "options"),
    [
        ("login", {"login": None}),
        ("login", {"login": ""}),
        ("login", {"login": "  "}),
        ("password", {"password": None}),
        ("password", {"password": ""}),
        ("brand", {"brand": "megafon"}),
        ("customer_id", {"customer_id": "7"}),
        ("customer_id", {"customer_id": True}),
        ("timezone", {"timezone": "Mars/Olympus"}),
        ("timezone", {"timezone": 3}),
        ("timezone", {"timezone": ""}),
        ("timeout", {"timeout": 0}),
        ("timeout", {"timeout": (5, -1)}),
        ("timeout", {"timeout": None}),
        ("timeout", {"timeout": (1, 2, 3)}),
        ("timeout", {"timeout": float("nan")}),
        ("retry", {"retry": 3}),
        ("max_workers", {"max_workers": 0}),
        ("max_workers", {"max_workers": -4}),
        ("max_workers", {"max_workers": 2.0}),
        ("on_drift", {"on_drift": "ignore"}),
        ("rest_url", {"rest_url": "api.comagic.ru"}),
        ("rest_url", {"rest_url": "http://api.comagic.ru"}),
        ("rest_url", {"rest_url": "https://api.comagic.ru/api/v1"}),
        ("rest_url", {"rest_url": "https://user:word@api.comagic.ru"}),
        ("rest_url", {"rest_url": "https://api.comagic.ru:port"}),
        ("rest_url", {"rest_url": 5}),
    ],
)
def test_what_is_wrong_is_named(parameter: str, options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=f"^{parameter}: "):
        Comagic(**{"login": "somebody", "password": "word", **options})


@pytest.mark.parametrize(
    ("parameter", "options"),
    [
        ("attempts", {"attempts": 0}),
        ("attempts", {"attempts": -1}),
        ("attempts", {"attempts": 2.5}),
        ("first_delay", {"first_delay": -1}),
        ("max_delay", {"max_delay": float("inf")}),
        ("max_wait", {"max_wait": "long"}),
    ],
)
def test_a_policy_that_makes_no_sense_is_named(parameter: str, options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=f"^{parameter}: "):
        RetryPolicy(**options)


def test_the_environment_supplies_what_is_not_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMAGIC_LOGIN", "from-environment")
    monkeypatch.setenv("COMAGIC_PASSWORD", "word")
    monkeypatch.setenv("COMAGIC_BRAND", "uis")
    config = Comagic().config
    assert (config.login, config.brand, config.rest_url) == ("from-environment", "uis", "https://api.uiscom.ru")
    assert config.password is not None
    assert config.password.reveal() == "word"
    assert Comagic("given").config.login == "given"
    assert Comagic(brand="comagic").config.rest_url == "https://api.comagic.ru"


@pytest.mark.parametrize(
    "url", ["https://api.comagic.ru/", "http://127.0.0.1:8080", "http://[::1]:80", "http://localhost"]
)
def test_an_origin_may_be_given(url: str) -> None:
    assert Comagic("somebody", "word", rest_url=url).config.rest_url == url.rstrip("/")


@pytest.mark.parametrize("attempt", [1, 2, 3, 10, 5000])
def test_delays_grow_to_their_bound(attempt: int) -> None:
    policy = RetryPolicy(first_delay=0.5, max_delay=15)
    whole = min(15.0, 0.5 * 2 ** min(attempt - 1, 100))
    assert whole / 2 <= policy.delay(attempt) <= whole


def test_a_client_shows_no_password_and_cannot_be_copied() -> None:
    client = Comagic("somebody", "hunter2")
    assert "hunter2" not in f"{client!r} {client.config!r} {client._rest!r} {vars(client)!r}"
    with pytest.raises(TypeError, match="live session"):
        pickle.dumps(client)
    with pytest.raises(TypeError, match="live session"):
        copy.copy(client)
    with pytest.raises(TypeError, match="not to be copied"):
        pickle.dumps(Secret("hunter2"))


def test_a_slip_in_a_name_is_an_error() -> None:
    client = Comagic("somebody", "word")
    assert not hasattr(client, "site")
    with pytest.raises(AttributeError):
        client.call.list()  # type: ignore[attr-defined]
    with pytest.raises(TypeError):
        client.calls.list(date_from="2026-10-01", date_till="2026-10-31", site=1)  # type: ignore[call-arg]


def test_the_environment_can_say_the_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("REST", "DATA_API", "CALL_API"):
        monkeypatch.setenv(f"COMAGIC_{name}_URL", f"https://{name.lower()}.example")
    config = Comagic("login", "word").config
    assert (config.rest_url, config.data_api_url, config.call_api_url) == (
        "https://rest.example",
        "https://data_api.example",
        "https://call_api.example",
    )
    assert Comagic("login", "word", rest_url="https://mine.example").config.rest_url == "https://mine.example"
    monkeypatch.setenv("COMAGIC_DATA_API_URL", "ftp://nowhere")
    with pytest.raises(ConfigurationError, match="data_api_url: expected an address"):
        Comagic("login", "word")


def test_credentials_that_are_passed_are_not_mixed_with_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMAGIC_LOGIN", "from-environment")
    monkeypatch.setenv("COMAGIC_PASSWORD", "word")
    monkeypatch.setenv("COMAGIC_ACCESS_TOKEN", "x" * 40)
    everything = Comagic().config
    assert everything.login == "from-environment"
    assert everything.password is not None
    assert everything.access_token is not None
    by_login = DataApi(login="mine", password="secret").transport.config
    token = Comagic(access_token="y" * 40).config
    assert (token.login, token.password, token.backend) == (None, None, "data")
    half = Comagic("mine").config
    assert (half.login, half.access_token) == ("mine", None)
    assert half.password is not None
    assert by_login.access_token is None


def test_an_empty_variable_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMAGIC_ACCESS_TOKEN", "")
    monkeypatch.setenv("COMAGIC_LOGIN", "login")
    monkeypatch.setenv("COMAGIC_PASSWORD", "word")
    config = Comagic().config
    assert (config.login, config.access_token) == ("login", None)
    monkeypatch.setenv("COMAGIC_PASSWORD", "")
    with pytest.raises(ConfigurationError, match="password: not given"):
        Comagic()
