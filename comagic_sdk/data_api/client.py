"""The client of Data API v2.0."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import tzinfo
from types import TracebackType
from typing import TYPE_CHECKING, Any, NoReturn

import requests

from comagic_sdk.config import Brand, Config, OnDrift, RetryPolicy, Secret, Timeout
from comagic_sdk.data_api.sections import Sections
from comagic_sdk.transport.jsonrpc import JsonRpc

if TYPE_CHECKING:
    from typing_extensions import Self

    from comagic_sdk.models.limits import Limits

__all__ = ["DataApi"]


class DataApi(Sections):
    """A client of Data API v2.0: reports and the whole account.

    Use it in a ``with`` statement, or call `close` at the end. Threads may share it.

    Args:
        access_token: Key made in the user's account; else the environment's ``COMAGIC_ACCESS_TOKEN``. Without one, the
            login and the password open a session at the first call.
        login: User's login; else the environment's ``COMAGIC_LOGIN``.
        password: User's password; else the environment's ``COMAGIC_PASSWORD``.
        brand: Name under which the account was sold, which decides the host: ``"comagic"``, ``"uis"``, ``"callgear"``,
            ``"novofon"`` or ``"octella"``; else the environment's ``COMAGIC_BRAND``, else ``"comagic"``. Credentials of
            one brand mean nothing to another.
        user_id: User of an agency's customer that calls speak for unless they name another.
        timezone: The account's time zone, a tzinfo or a name such as ``"Europe/Moscow"``. With it, times in replies
            carry the zone and times with a zone are accepted; without it, times are the account's own and have none.
        timeout: Seconds to wait for a connection and then between two reads, or one number for both.
        retry: How often and how patiently a call is tried again.
        max_workers: How many requests of one job, such as the pages of a report, may run at once.
        on_drift: What to do when a reply contradicts its model: ``"warn"`` keeps the value as it came and gives a
            SchemaDriftWarning, ``"raise"`` raises a SchemaError.
        url: Address of Data API with its version, such as ``"https://dataapi.comagic.ru/v2.0"``, where it is not the
            brand's own.
        session: A requests session of your own, for proxies, certificates and adapters. It is used as it is and not
            closed.

    Attributes:
        transport: Sends the operations.

    Raises:
        ConfigurationError: Something is missing or impossible; the text names it. Nothing has been sent.

    Example:
        ```python
        with DataApi("access token") as data_api:
            for call in data_api.reports.get_calls_report(date_from="2026-10-01", date_till="2026-10-31"):
                print(call.start_time, call.contact_phone_number, call.talk_duration)
        ```
    """

    def __init__(
        self,
        access_token: str | None = None,
        *,
        login: str | None = None,
        password: str | None = None,
        brand: Brand | None = None,
        user_id: int | None = None,
        timezone: str | tzinfo | None = None,
        timeout: Timeout = (5, 60),
        retry: RetryPolicy = RetryPolicy(),  # noqa: B008 (immutable)
        max_workers: int = 4,
        on_drift: OnDrift = "warn",
        url: str | None = None,
        session: requests.Session | None = None,
    ) -> None:
        # First of all, so that no traceback through this frame shows them.
        secret = None if password is None else Secret(password)
        token = None if access_token is None else Secret(access_token)
        del password, access_token
        config = Config.load(
            login=login,
            password=secret,
            access_token=token,
            brand=brand,
            rest_url=None,
            data_api_url=url,
            user_id=user_id,
            customer_id=None,
            timezone=timezone,
            timeout=timeout,
            retry=retry,
            max_workers=max_workers,
            on_drift=on_drift,
        )
        self._open(config, "url", session)

    @classmethod
    def of(cls, config: Config, session: requests.Session | None) -> Self:
        """Make a client of settings that have been checked.

        Args:
            config: The settings.
            session: The user's own session, or None.

        Returns:
            The client.
        """
        client = cls.__new__(cls)
        client._open(config, "data_api_url", session)
        return client

    def _open(self, config: Config, setting: str, session: requests.Session | None) -> None:
        self.transport: JsonRpc = JsonRpc(config, config.data_api_url, setting, session)

    @property
    def limits(self) -> Limits | None:
        """The points that were left after the last call; None before the first."""
        return self.transport.limits

    def request(self, method: str, parameters: Mapping[str, Any] | None = None) -> Any:
        """Call any method by its wire name, known or not, with plain values.

        Args:
            method: Wire name, such as ``"get.calls_report"``.
            parameters: Its parameters without the access token; times may be datetimes. A method whose name begins
                with ``get`` is taken to change nothing, so it may be repeated; no other is.

        Returns:
            The ``result`` of the reply as plain JSON values, metadata included.

        Raises:
            ParameterError: A time has a zone that cannot be converted; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether a change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/
        """
        return self.transport.request(method, parameters or {})

    def login(self) -> None:
        """Open a session now instead of at the first call; with an access token, do nothing.

        Raises:
            AuthenticationError: The login or the password is wrong.
            TransportError: The exchange broke.
        """
        self.transport.login()

    def logout(self) -> None:
        """End the session that a login opened; an access token of your own is left alone.

        Raises:
            TransportError: The exchange broke; the session will run out by itself.
            ApiError: The server refused.
        """
        self.transport.logout()

    def close(self) -> None:
        """End the session and close the connections. What goes wrong with that is logged, not raised."""
        self.transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        transport: JsonRpc | None = vars(self).get("transport")
        return f"DataApi(url={transport.config.data_api_url!r})" if transport else "DataApi()"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client holds a live session and cannot be copied or pickled; make one in each process")
