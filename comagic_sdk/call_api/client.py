"""The client of Call API v4.0."""

from __future__ import annotations

from datetime import tzinfo

import requests

from comagic_sdk.call_api.methods import Methods
from comagic_sdk.call_api.models import ActiveCall
from comagic_sdk.config import Brand, Config, OnDrift, RetryPolicy, Secret, Timeout
from comagic_sdk.rpc_client import RpcClient

__all__ = ["CallApi"]


class CallApi(Methods, RpcClient):
    """A client of Call API v4.0: starting and steering live calls.

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
        timezone: The account's time zone, a tzinfo or a name such as ``"Europe/Moscow"``. With it, times in replies
            carry the zone and times with a zone are accepted; without it, times are the account's own and have none.
        timeout: Seconds to wait for a connection and then between two reads, or one number for both.
        retry: How often and how patiently a call is tried again.
        on_drift: What to do when a reply contradicts its model: ``"warn"`` keeps the value as it came and gives a
            SchemaDriftWarning, ``"raise"`` raises a SchemaError.
        url: Address of Call API with its version, such as ``"https://callapi.comagic.ru/v4.0"``; else the environment's
            ``COMAGIC_CALL_API_URL``, else the brand's own.
        session: A requests session of your own, for proxies, certificates and adapters. It is used as it is and not
            closed.

    Raises:
        ConfigurationError: Something is missing or impossible; the text names it. Nothing has been sent.

    Example:
        ```python
        with CallApi("access token") as call_api:
            started = call_api.start_simple_call(
                first_call="operator",
                virtual_phone_number="74950100001",
                operator="79031234567",
                contact="79037654321",
                external_id="order 17",
            )
            print(started.call_session_id)
        ```
    """

    _setting = "call_api_url"

    def __init__(
        self,
        access_token: str | None = None,
        *,
        login: str | None = None,
        password: str | None = None,
        brand: Brand | None = None,
        timezone: str | tzinfo | None = None,
        timeout: Timeout = (5, 60),
        retry: RetryPolicy = RetryPolicy(),  # noqa: B008 (immutable)
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
            data_api_url=None,
            call_api_url=url,
            user_id=None,
            customer_id=None,
            timezone=timezone,
            timeout=timeout,
            retry=retry,
            max_workers=4,
            on_drift=on_drift,
        )
        self._open(config, "url", session)

    def find_call(self, *, external_id: str) -> ActiveCall | None:
        """Look a live call up by the identifier that it was started with.

        Args:
            external_id: What `external_id=` was at the start.

        Returns:
            The call; None when none with this identifier goes on now. One that has ended stands in Data API's
            `get_calls_report`, in ``call_api_external_id``.

        Raises:
            ApiError: The server refused.
            TransportError: The exchange broke and trying again did not help.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/call-api/manage_call/list_calls/
        """
        return next((call for call in self.list_calls() if call.external_id == external_id), None)
