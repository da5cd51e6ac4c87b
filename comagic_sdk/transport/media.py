"""Recordings over HTTP: fetched without any credentials of ours, and kept only when they came whole."""

from __future__ import annotations

from pathlib import Path

import requests
import urllib3.exceptions
from requests.auth import AuthBase

from comagic_sdk.config import RetryPolicy
from comagic_sdk.errors import BadResponse, ConnectionFailed, EntityNotFound, ServerError
from comagic_sdk.files import written_whole
from comagic_sdk.transport.retry import retry_after, with_retries

__all__ = ["Media"]

_PIECE = 64 * 1024


class _NoCredentials(AuthBase):
    """Keeps requests from looking into a .netrc file."""

    def __call__(self, r: requests.PreparedRequest) -> requests.PreparedRequest:
        r.headers.pop("Authorization", None)
        return r


class Media:
    """Fetches files; may be shared by threads.

    Args:
        session: The user's own session, whose proxies and certificates are used, or None.
        timeout: Seconds for a connection, and between two reads.
        retry: How often and how patiently a transfer is tried again.
    """

    def __init__(self, session: requests.Session | None, timeout: tuple[float, float], retry: RetryPolicy) -> None:
        self._session = requests.Session()
        self._session.auth = _NoCredentials()
        if session is not None:
            self._session.proxies, self._session.verify = session.proxies, session.verify
            self._session.cert = session.cert
        self._timeout = timeout
        self._retry = retry

    def save(self, url: str, path: Path) -> int:
        """Fetch a file and put it in its place when it has come whole.

        Args:
            url: Address of the file.
            path: Where it goes; until it is whole, the bytes stand beside it under a name of their own.

        Returns:
            Size in bytes.

        Raises:
            ConnectionFailed: The transfer broke, and trying again did not help.
            EntityNotFound: There is no such file, or no longer.
            ServerError: The server failed.
            BadResponse: What came is no sound.
        """
        with written_whole(path) as partial:
            return with_retries(lambda: self._fetch(url, partial), self._retry, reads_only=True)

    def close(self) -> None:
        """Let the connections go."""
        self._session.close()

    def _fetch(self, url: str, partial: Path) -> int:
        try:
            with self._session.get(url, timeout=self._timeout, stream=True) as response:
                _refuse(response)
                size = 0
                with partial.open("wb") as target:
                    for piece in response.iter_content(_PIECE):
                        size += target.write(piece)
                promised = response.headers.get("Content-Length", "")
        except (requests.RequestException, urllib3.exceptions.HTTPError) as error:
            raise ConnectionFailed(f"media: the transfer broke ({type(error).__name__})", method="media") from None
        if promised.isdecimal() and size < int(promised):
            raise ConnectionFailed(f"media: the transfer broke after {size} of {promised} bytes", method="media")
        return size


def _refuse(response: requests.Response) -> None:
    status = response.status_code
    if status >= 500 or status == 429:
        error = ServerError(f"HTTP {status}", method="media", status=status)
        error.retry_after = retry_after(response.headers)
        raise error
    if status >= 400:
        raise EntityNotFound(f"HTTP {status}: there is no such recording, or no longer", method="media", status=status)
    kind = response.headers.get("Content-Type", "no content type")
    if not kind.startswith(("audio/", "application/octet-stream")):
        raise BadResponse(f"media: expected sound, got {kind}", method="media", status=status)
