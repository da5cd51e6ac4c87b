"""The facade: one object for everything."""

from __future__ import annotations

from datetime import tzinfo
from functools import cached_property
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, NoReturn

import requests

from comagic_sdk.config import Backend, Brand, Config, OnDrift, RetryPolicy, Secret, Timeout
from comagic_sdk.errors import ConfigurationError

if TYPE_CHECKING:
    from typing_extensions import Self

    from comagic_sdk.call_api.client import CallApi
    from comagic_sdk.data_api.client import DataApi
    from comagic_sdk.resources.base import Transport
    from comagic_sdk.resources.calls import Calls
    from comagic_sdk.resources.campaigns import Campaigns
    from comagic_sdk.resources.chats import Chats
    from comagic_sdk.resources.communications import Communications
    from comagic_sdk.resources.customers import Customers
    from comagic_sdk.resources.goals import Goals
    from comagic_sdk.resources.numbers import Numbers
    from comagic_sdk.resources.offline_messages import OfflineMessages
    from comagic_sdk.resources.sites import Sites
    from comagic_sdk.resources.stats import Stats
    from comagic_sdk.resources.tags import Tags
    from comagic_sdk.resources.visitors import Visitors
    from comagic_sdk.transport.rest import RestTransport

__all__ = ["Comagic"]


class Comagic:
    """A client of CoMagic / UIS, with a session that opens at the first call and ends with the client.

    Use it in a ``with`` statement, or call `close` at the end. Threads may share it.

    Args:
        login: User's login; else the environment's ``COMAGIC_LOGIN``.
        password: User's password; else the environment's ``COMAGIC_PASSWORD``. Credentials that are passed are not
            mixed with others of the environment.
        access_token: Key to Data API and Call API, made in the user's account; else the environment's
            ``COMAGIC_ACCESS_TOKEN``. Without one, they are opened by login and password.
        brand: Name under which the account was sold, which decides the hosts: ``"comagic"``, ``"uis"``,
            ``"callgear"``, ``"novofon"`` or ``"octella"`` (REST API v1 exists for the first two alone); else the
            environment's ``COMAGIC_BRAND``, else ``"comagic"``. Credentials of one brand mean nothing to another.
        backend: Which API answers the client's own resources, with the same models: ``"rest"`` for REST API v1,
            ``"data"`` for Data API. Left out, it is Data API when there is an access token alone or the brand has no
            REST API v1; it is REST API v1 when `rest_url` is given and `data_api_url` is not; and else the one that
            answers: REST API v1 is tried at the first call, and the log ``comagic_sdk`` says which it is.
        customer_id: Id of the agency's customer that calls speak for unless they name another.
        user_id: User of an agency's customer that calls of Data API speak for unless they name another.
        timezone: The account's time zone, a tzinfo or a name such as ``"Europe/Moscow"``. With it, times in replies
            carry the zone and times with a zone are accepted; without it, times are the account's own and have none.
        timeout: Seconds to wait for a connection and then between two reads, or one number for both.
        retry: How often and how patiently a call is tried again.
        max_workers: How many requests of one job, such as statistics by day, may run at once.
        on_drift: What to do when a reply contradicts its model: ``"warn"`` keeps the value as it came and gives a
            SchemaDriftWarning, ``"raise"`` raises a SchemaError.
        rest_url: Origin of REST API v1, such as ``"https://api.comagic.ru"``; else the environment's
            ``COMAGIC_REST_URL``, else the brand's own.
        data_api_url: Address of Data API with its version, such as ``"https://dataapi.comagic.ru/v2.0"``; else the
            environment's ``COMAGIC_DATA_API_URL``, else the brand's own.
        call_api_url: Address of Call API with its version, such as ``"https://callapi.comagic.ru/v4.0"``; else the
            environment's ``COMAGIC_CALL_API_URL``, else the brand's own.
        session: A requests session of your own, for proxies, certificates and adapters. It is used as it is and not
            closed.

    Attributes:
        config: The settings in force.

    Raises:
        ConfigurationError: Something is missing or impossible; the text names it. Nothing has been sent.

    Example:
        ```python
        with Comagic("login", "password") as comagic:
            for site in comagic.sites.list():
                print(site.id, site.domain)
        ```
    """

    def __init__(
        self,
        login: str | None = None,
        password: str | None = None,
        *,
        access_token: str | None = None,
        brand: Brand | None = None,
        customer_id: int | None = None,
        user_id: int | None = None,
        timezone: str | tzinfo | None = None,
        timeout: Timeout = (5, 60),
        retry: RetryPolicy = RetryPolicy(),  # noqa: B008 (immutable)
        max_workers: int = 4,
        on_drift: OnDrift = "warn",
        backend: Backend | None = None,
        rest_url: str | None = None,
        data_api_url: str | None = None,
        call_api_url: str | None = None,
        session: requests.Session | None = None,
    ) -> None:
        # First of all, so that no traceback through this frame shows them.
        secret = None if password is None else Secret(password)
        token = None if access_token is None else Secret(access_token)
        del password, access_token
        self.config: Config = Config.load(
            login=login,
            password=secret,
            access_token=token,
            brand=brand,
            backend=backend,
            customer_id=customer_id,
            user_id=user_id,
            timezone=timezone,
            timeout=timeout,
            retry=retry,
            max_workers=max_workers,
            on_drift=on_drift,
            rest_url=rest_url,
            data_api_url=data_api_url,
            call_api_url=call_api_url,
        )
        # Imported here: it loads pydantic's validators, which a program that only imports the package does not need.
        from comagic_sdk.transport.rest import RestTransport

        self._rest: RestTransport = RestTransport(self.config, session)
        self._session = session
        self._opening = Lock()
        self._closed = False
        self._transport: Transport | None = None
        self._data_api: DataApi | None = None
        self._call_api: CallApi | None = None

    @property
    def transport(self) -> Transport:
        """What answers the client's own resources, for the plain JSON of an operation and for logging in ahead."""
        with self._opening:
            if self._transport is None:
                self._transport = self._chosen()
            return self._transport

    def _chosen(self) -> Transport:
        if self.config.backend == "rest":
            return self._rest
        if self.config.backend == "data":
            return self._bridge()
        from comagic_sdk.bridge.choice import FirstToAnswer

        return FirstToAnswer(self._rest, self._bridge, str(self.config.rest_url))

    def _bridge(self) -> Transport:
        # Imported here: it loads the operations of Data API, which REST API v1 does not need.
        from comagic_sdk.bridge.transport import BridgeTransport

        return BridgeTransport(self.config, lambda: self.data_api.transport, self._rest.media)

    @property
    def data_api(self) -> DataApi:
        """Data API v2.0: reports and the whole account."""
        from comagic_sdk.data_api.client import DataApi

        with self._opening:
            if self._data_api is None:
                self._refuse_when_closed()
                self._data_api = DataApi.of(self.config, self._session)
            return self._data_api

    @property
    def call_api(self) -> CallApi:
        """Call API v4.0: starting and steering live calls."""
        from comagic_sdk.call_api.client import CallApi

        with self._opening:
            if self._call_api is None:
                self._refuse_when_closed()
                self._call_api = CallApi.of(self.config, self._session)
            return self._call_api

    @cached_property
    def customers(self) -> Customers:
        """Customers of an agency account."""
        from comagic_sdk.resources.customers import Customers

        return Customers(self.transport, self.config)

    @cached_property
    def sites(self) -> Sites:
        """Sites that the tracking code stands on."""
        from comagic_sdk.resources.sites import Sites

        return Sites(self.transport, self.config)

    @cached_property
    def campaigns(self) -> Campaigns:
        """Advertising campaigns and the conditions that make a visit theirs."""
        from comagic_sdk.resources.campaigns import Campaigns

        return Campaigns(self.transport, self.config)

    @cached_property
    def tags(self) -> Tags:
        """Tags that can be put on communications."""
        from comagic_sdk.resources.tags import Tags

        return Tags(self.transport, self.config)

    @cached_property
    def stats(self) -> Stats:
        """Counters of a site, for a period or day by day."""
        from comagic_sdk.resources.stats import Stats

        return Stats(self.transport, self.config)

    @cached_property
    def communications(self) -> Communications:
        """Calls, chats and requests together, their tags and sales."""
        from comagic_sdk.resources.communications import Communications

        return Communications(self.transport, self.config)

    @cached_property
    def goals(self) -> Goals:
        """Goals that visitors reached."""
        from comagic_sdk.resources.goals import Goals

        return Goals(self.transport, self.config)

    @cached_property
    def calls(self) -> Calls:
        """Telephone calls and their recordings."""
        from comagic_sdk.resources.calls import Calls

        return Calls(self.transport, self.config)

    @cached_property
    def chats(self) -> Chats:
        """Chats with visitors."""
        from comagic_sdk.resources.chats import Chats

        return Chats(self.transport, self.config)

    @cached_property
    def offline_messages(self) -> OfflineMessages:
        """Forms that visitors filled in and call-backs that they ordered."""
        from comagic_sdk.resources.offline_messages import OfflineMessages

        return OfflineMessages(self.transport, self.config)

    @cached_property
    def visitors(self) -> Visitors:
        """Visitors, the persons they were merged into, and their visits."""
        from comagic_sdk.resources.visitors import Visitors

        return Visitors(self.transport, self.config)

    @cached_property
    def numbers(self) -> Numbers:
        """Virtual numbers, where they ring, and lists of callers."""
        from comagic_sdk.resources.numbers import Numbers

        return Numbers(self.transport, self.config)

    def logout(self) -> None:
        """End the sessions on the servers. The client stays usable: the next call opens another session.

        Raises:
            TransportError: The exchange broke; the session will run out by itself.
            ApiError: The server refused.
        """
        self._rest.logout()
        for api in (self._data_api, self._call_api):
            if api is not None:
                api.logout()

    def close(self) -> None:
        """End the sessions and close the connections. What goes wrong with that is logged, not raised."""
        self._closed = True
        self._rest.close()
        for api in (self._data_api, self._call_api):
            if api is not None:
                api.close()

    def _refuse_when_closed(self) -> None:
        if self._closed:
            raise ConfigurationError("this client is closed; make a new one")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        # Tracebacks with variables ask for this even when __init__ has failed.
        config: Config | None = vars(self).get("config")
        return f"Comagic(login={config.login!r}, brand={config.brand!r})" if config else "Comagic()"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client holds a live session and cannot be copied or pickled; make one in each process")
