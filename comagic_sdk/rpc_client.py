"""What the clients of the JSON-RPC APIs have in common."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn

import requests

from comagic_sdk.config import Config
from comagic_sdk.transport.jsonrpc import JsonRpc

if TYPE_CHECKING:
    from typing_extensions import Self

    from comagic_sdk.models.limits import Limits

__all__ = ["RpcClient"]


class RpcClient:
    """A session with one JSON-RPC API, and the calls that need no typed method."""

    _setting: ClassVar[str]

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
        client._open(config, cls._setting, session)
        return client

    def _open(self, config: Config, setting: str, session: requests.Session | None) -> None:
        self._transport = JsonRpc(config, getattr(config, self._setting), setting, session)

    @property
    def transport(self) -> JsonRpc:
        """What sends the operations."""
        return self._transport

    @property
    def limits(self) -> Limits | None:
        """The points that were left after the last call; None before the first."""
        return self._transport.limits

    def request(self, method: str, parameters: Mapping[str, Any] | None = None) -> Any:
        """Call any method by its wire name, known or not, with plain values.

        Args:
            method: Wire name, such as ``"get.calls_report"``.
            parameters: Its parameters without the access token; times may be datetimes. A method whose name begins
                with ``get`` or ``list`` is taken to change nothing, so it may be repeated; no other is.

        Returns:
            The ``result`` of the reply as plain JSON values, metadata included.

        Raises:
            ParameterError: A time has a zone that cannot be converted; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether a change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/
        """
        return self._transport.request(method, parameters or {})

    def login(self) -> None:
        """Open a session now instead of at the first call; with an access token, do nothing.

        Raises:
            AuthenticationError: The login or the password is wrong.
            TransportError: The exchange broke.
        """
        self._transport.login()

    def logout(self) -> None:
        """End the session that a login opened; an access token of your own is left alone.

        Raises:
            TransportError: The exchange broke; the session will run out by itself.
            ApiError: The server refused.
        """
        self._transport.logout()

    def close(self) -> None:
        """End the session and close the connections. What goes wrong with that is logged, not raised."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        # Tracebacks with variables ask for this even when __init__ has failed.
        transport: JsonRpc | None = vars(self).get("_transport")
        name = type(self).__name__
        return f"{name}(url={getattr(transport.config, self._setting)!r})" if transport else f"{name}()"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client holds a live session and cannot be copied or pickled; make one in each process")
