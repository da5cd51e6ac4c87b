"""What a client is set up with: credentials, hosts, time-outs, the retry policy, and what the environment supplies."""

from __future__ import annotations

import math
import os
import random
from dataclasses import dataclass, field
from datetime import tzinfo
from typing import Any, Literal, NoReturn, TypeAlias, TypeVar, get_args
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from comagic_sdk.errors import ConfigurationError

__all__ = ["Backend", "Brand", "Config", "OnDrift", "RetryPolicy", "Secret", "Timeout"]

Brand = Literal["comagic", "uis", "callgear", "novofon", "octella"]
"""The names under which the one platform is sold; each has its own hosts and its own credentials."""

Backend = Literal["rest", "data"]
"""Which API answers the facade's own resources: REST API v1, or Data API with the same models."""

OnDrift = Literal["warn", "raise"]
"""What happens when a reply contradicts its model."""

Timeout: TypeAlias = float | tuple[float, float]
"""Seconds to wait: for a connection and then between two reads, or one number for both."""

_REST_ORIGINS: dict[Brand, str] = {"comagic": "https://api.comagic.ru", "uis": "https://api.uiscom.ru"}
_DATA_API_ADDRESSES: dict[Brand, str] = {
    "comagic": "https://dataapi.comagic.ru/v2.0",
    "uis": "https://dataapi.uiscom.ru/v2.0",
    "callgear": "https://dataapi.callgear.com/v2.0",
    "novofon": "https://dataapi-jsonrpc.novofon.ru/v2.0",
    "octella": "https://dataapi.octella.com/v2.0",
}
_CALL_API_ADDRESSES: dict[Brand, str] = {
    "comagic": "https://callapi.comagic.ru/v4.0",
    "uis": "https://callapi.uiscom.ru/v4.0",
    "callgear": "https://callapi.callgear.com/v4.0",
    "novofon": "https://callapi-jsonrpc.novofon.ru/v4.0",
    "octella": "https://callapi.octella.com/v4.0",
}
_LOOPBACK = {"127.0.0.1", "::1", "localhost"}

_Kind = TypeVar("_Kind")


class Secret:
    """A text that neither ``repr`` nor ``str``, and so no log and no traceback, gives away."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """Give the text itself.

        Returns:
            The text; do not keep it in a variable of a function that may raise.
        """
        return self._text

    def __repr__(self) -> str:
        return "Secret('***')"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not to be copied or pickled")


@dataclass(frozen=True, kw_only=True)
class RetryPolicy:
    """How often and how patiently a call is tried again.

    What may be tried again is not a matter of policy: reads may, after a broken connection, a time-out, HTTP 429 or
    5xx; a call that changes something may only when it surely never left this machine.

    Attributes:
        attempts: How many times a call is tried at most, the first time included; 1 means never again.
        first_delay: Seconds before the second attempt; doubled before each one after that, and shortened by chance so
            that many clients do not come back together.
        max_delay: Seconds that such a delay never exceeds.
        max_wait: Seconds to wait at most when the server itself says how long (``Retry-After``, a limit per minute);
            when it asks for more, the error is raised at once with the seconds in ``retry_after``.
    """

    attempts: int = 4
    first_delay: float = 0.5
    max_delay: float = 15.0
    max_wait: float = 90.0

    def __post_init__(self) -> None:
        if type(self.attempts) is not int or self.attempts < 1:
            raise ConfigurationError(f"attempts: expected a whole number from 1 up, got {self.attempts!r}")
        for name in ("first_delay", "max_delay", "max_wait"):
            if not _is_number(getattr(self, name)) or getattr(self, name) < 0:
                raise ConfigurationError(f"{name}: expected seconds, 0 or more, got {getattr(self, name)!r}")

    def delay(self, attempt: int) -> float:
        """Say how long to wait after a failed attempt.

        Args:
            attempt: Number of the attempt that failed, from 1.

        Returns:
            Seconds, between half and the whole of the doubled delay.
        """
        # The exponent is capped because 2.0 ** 1024 is an OverflowError.
        whole = min(self.max_delay, self.first_delay * 2.0 ** min(attempt - 1, 64))
        return whole * random.uniform(0.5, 1.0)  # noqa: S311 (no secret)


@dataclass(frozen=True, kw_only=True)
class Config:
    """A client's settings, checked.

    Attributes:
        login: User's login; None when there is an access token alone.
        password: User's password; None when there is an access token alone.
        access_token: Key to Data API and Call API, made in the user's account.
        brand: Which of the platform's names the account belongs to.
        backend: Which API answers the facade's own resources; None for the one that answers at all.
        rest_url: Origin of REST API v1; None for a brand that has none.
        data_api_url: Address of Data API, with its version.
        call_api_url: Address of Call API, with its version.
        user_id: User of an agency's customer that calls of Data API speak for unless they name another.
        customer_id: Customer of an agency that calls speak for unless they name another.
        timezone: The account's time zone, if replies shall carry it.
        timeout: Seconds for a connection, and between two reads.
        retry: How often and how patiently a call is tried again.
        max_workers: How many requests of one job may run at once.
        on_drift: What happens when a reply contradicts its model.
    """

    login: str | None
    password: Secret | None = field(repr=False)
    access_token: Secret | None = field(repr=False)
    brand: Brand
    backend: Backend | None
    rest_url: str | None
    data_api_url: str
    call_api_url: str
    user_id: int | None
    customer_id: int | None
    timezone: tzinfo | None
    timeout: tuple[float, float]
    retry: RetryPolicy
    max_workers: int
    on_drift: OnDrift

    @classmethod
    def load(
        cls,
        *,
        login: str | None,
        password: Secret | None,
        access_token: Secret | None,
        brand: Brand | None,
        backend: Backend | None,
        rest_url: str | None,
        data_api_url: str | None,
        call_api_url: str | None,
        user_id: int | None,
        customer_id: int | None,
        timezone: str | tzinfo | None,
        timeout: Timeout,
        retry: RetryPolicy,
        max_workers: int,
        on_drift: OnDrift,
    ) -> Config:
        """Check what the user gave and fill the rest in from the environment.

        Args:
            login: User's login; else ``COMAGIC_LOGIN``.
            password: User's password; else ``COMAGIC_PASSWORD``.
            access_token: Key to Data API and Call API; else ``COMAGIC_ACCESS_TOKEN``.
            brand: The platform's name; else ``COMAGIC_BRAND``, else ``"comagic"``.
            backend: Which API answers the facade's own resources; else Data API where REST API v1 cannot.
            rest_url: Origin of REST API v1; else ``COMAGIC_REST_URL``, else the brand's own.
            data_api_url: Address of Data API; else ``COMAGIC_DATA_API_URL``, else the brand's own.
            call_api_url: Address of Call API; else ``COMAGIC_CALL_API_URL``, else the brand's own.
            user_id: User of an agency's customer.
            customer_id: Customer of an agency.
            timezone: Name of a zone, or a tzinfo.
            timeout: Seconds.
            retry: The retry policy.
            max_workers: Requests at once.
            on_drift: What to do about drift.

        Returns:
            The settings.

        Raises:
            ConfigurationError: Something is missing or impossible; the text names it.
        """
        # What was passed is not mixed with credentials of the environment, which may be another account's.
        if access_token is None or login is not None or password is not None:
            if login is None and password is None:
                access_token = _secret_of_environment("COMAGIC_ACCESS_TOKEN")
            password = password or _secret_of_environment("COMAGIC_PASSWORD")
            login = _or_environment(login, "COMAGIC_LOGIN")
        rest_url = _or_environment(rest_url, "COMAGIC_REST_URL")
        data_api_url = _or_environment(data_api_url, "COMAGIC_DATA_API_URL")
        call_api_url = _or_environment(call_api_url, "COMAGIC_CALL_API_URL")
        chosen: Brand = _one_of("brand", brand or os.environ.get("COMAGIC_BRAND") or "comagic", Brand)
        origin = _REST_ORIGINS.get(chosen) if rest_url is None else _origin("rest_url", rest_url)
        return cls(
            login=_login(login, needed=access_token is None or password is not None),
            password=_password(password, needed=access_token is None),
            access_token=_access_token(access_token),
            brand=chosen,
            backend=_backend(
                backend,
                can_rest=password is not None and origin is not None,
                is_rest_meant=rest_url is not None and data_api_url is None,
            ),
            rest_url=origin,
            data_api_url=_address("data_api_url", data_api_url or _DATA_API_ADDRESSES[chosen]),
            call_api_url=_address("call_api_url", call_api_url or _CALL_API_ADDRESSES[chosen]),
            user_id=_optional_id("user_id", user_id),
            customer_id=_optional_id("customer_id", customer_id),
            timezone=_timezone(timezone),
            timeout=_timeout(timeout),
            retry=_instance("retry", retry, RetryPolicy),
            max_workers=_positive("max_workers", max_workers),
            on_drift=_one_of("on_drift", on_drift, OnDrift),
        )

    def login_for_rest(self) -> dict[str, str | Secret]:
        """Give what REST API v1 is logged in with.

        Returns:
            Login and password.

        Raises:
            ConfigurationError: There are none.
        """
        if self.login is None or self.password is None:
            raise ConfigurationError(
                "login: REST API v1 takes no access token; pass login= and password=, or use data_api"
            )
        return {"login": self.login, "password": self.password}


def _secret_of_environment(name: str) -> Secret | None:
    # A variable that is empty is how shells and containers write one that is not set.
    return Secret(os.environ[name]) if os.environ.get(name) else None


def _or_environment(given: str | None, name: str) -> str | None:
    return given if given is not None else os.environ.get(name) or None


def _login(login: object, *, needed: bool) -> str | None:
    if login is None:
        if needed:
            raise ConfigurationError("login: not given; pass login= or set COMAGIC_LOGIN")
        return None
    if not isinstance(login, str) or not _is_text(login):
        raise ConfigurationError(f"login: expected the user's login, got {login!r}")
    return login


def _password(password: Secret | None, *, needed: bool) -> Secret | None:
    if password is None:
        if needed:
            raise ConfigurationError("password: not given; pass password= or set COMAGIC_PASSWORD")
        return None
    if not _is_text(password.reveal()):
        raise ConfigurationError("password: expected the user's password as a text that is not empty")
    return password


def _access_token(token: Secret | None) -> Secret | None:
    if token is not None and not _is_text(token.reveal()):
        raise ConfigurationError("access_token: expected a key made in the user's account, as a text that is not empty")
    return token


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _one_of(name: str, value: object, choices: object) -> Any:
    if value not in get_args(choices):
        raise ConfigurationError(f"{name}: expected one of {', '.join(map(repr, get_args(choices)))}, got {value!r}")
    return value


def _backend(backend: Backend | None, *, can_rest: bool, is_rest_meant: bool) -> Backend | None:
    if backend is None:
        # A password meant for a host of the user's own must not go to the vendor's.
        return "data" if not can_rest else "rest" if is_rest_meant else None
    if _one_of("backend", backend, Backend) == "rest" and not can_rest:
        raise ConfigurationError(
            "backend: REST API v1 takes a login and a password, no access token, and exists for the brands "
            f'{" and ".join(map(repr, _REST_ORIGINS))} alone; pass backend="data" or leave it out'
        )
    return backend


def _instance(name: str, value: _Kind, kind: type[_Kind]) -> _Kind:
    if not isinstance(value, kind):
        raise ConfigurationError(f"{name}: expected a {kind.__name__}, got {value!r}")
    return value


def _optional_id(name: str, value: int | None) -> int | None:
    if value is not None and type(value) is not int:
        raise ConfigurationError(f"{name}: expected a whole number, got {value!r}")
    return value


def _positive(name: str, value: int) -> int:
    if type(value) is not int or value < 1:
        raise ConfigurationError(f"{name}: expected a whole number from 1 up, got {value!r}")
    return value


def _timezone(timezone: str | tzinfo | None) -> tzinfo | None:
    if timezone is None or isinstance(timezone, tzinfo):
        return timezone
    try:
        return ZoneInfo(timezone)
    except (KeyError, ValueError, TypeError, OSError):
        raise ConfigurationError(
            f"timezone: expected a tzinfo or the name of a zone such as 'Europe/Moscow', got {timezone!r} "
            "(a system without a zone database needs: pip install tzdata)"
        ) from None


def _timeout(timeout: Timeout) -> tuple[float, float]:
    pair = timeout if isinstance(timeout, tuple) else (timeout, timeout)
    if len(pair) != 2 or not all(_is_number(seconds) and seconds > 0 for seconds in pair):
        raise ConfigurationError(f"timeout: expected seconds above 0, or two such (connect, read), got {timeout!r}")
    return (float(pair[0]), float(pair[1]))


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _origin(name: str, url: str) -> str:
    if urlsplit(_address(name, url)).path:
        raise ConfigurationError(f"{name}: expected an origin such as 'https://api.comagic.ru', got {url!r}")
    return _address(name, url)


def _address(name: str, url: str) -> str:
    expected = f"{name}: expected an address such as 'https://api.comagic.ru'"
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except (ValueError, TypeError, AttributeError):
        raise ConfigurationError(f"{expected}, got {url!r}") from None
    if parts.username or parts.password:
        raise ConfigurationError(f"{expected}, without a user or a password in it")
    if parts.scheme not in ("https", "http") or not host or parts.query or parts.fragment:
        raise ConfigurationError(f"{expected}, got {url!r}")
    if parts.scheme == "http" and host not in _LOOPBACK:
        raise ConfigurationError(f"{expected}: over plain http the password would travel open, got {url!r}")
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"
