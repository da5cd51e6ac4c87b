"""The client of Data API v2.0."""

from __future__ import annotations

from datetime import tzinfo

import requests

from comagic_sdk.config import Brand, Config, OnDrift, RetryPolicy, Secret, Timeout
from comagic_sdk.data_api.sections import Sections
from comagic_sdk.rpc_client import RpcClient

__all__ = ["DataApi"]


class DataApi(Sections, RpcClient):
    """A client of Data API v2.0: reports and the whole account.

    Use it in a ``with`` statement, or call `close` at the end. Threads may share it.

    Args:
        access_token: Key made in the user's account; else the environment's ``COMAGIC_ACCESS_TOKEN``. Without one, the
            login and the password open a session at the first call.
        login: User's login; else the environment's ``COMAGIC_LOGIN``.
        password: User's password; else the environment's ``COMAGIC_PASSWORD``. Credentials that are passed are not
            mixed with others of the environment.
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
        url: Address of Data API with its version, such as ``"https://dataapi.comagic.ru/v2.0"``; else the environment's
            ``COMAGIC_DATA_API_URL``, else the brand's own.
        session: A requests session of your own, for proxies, certificates and adapters. It is used as it is and not
            closed.

    Raises:
        ConfigurationError: Something is missing or impossible; the text names it. Nothing has been sent.

    Example:
        ```python
        with DataApi("access token") as data_api:
            for call in data_api.reports.get_calls_report(date_from="2026-10-01", date_till="2026-10-31"):
                print(call.start_time, call.contact_phone_number, call.talk_duration)
        ```
    """

    _setting = "data_api_url"

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
            backend="data",
            rest_url=None,
            data_api_url=url,
            call_api_url=None,
            user_id=user_id,
            customer_id=None,
            timezone=timezone,
            timeout=timeout,
            retry=retry,
            max_workers=max_workers,
            on_drift=on_drift,
        )
        self._open(config, "url", session)
