"""The key of a session: opened at the first call, renewed once for all threads, ended once."""

from __future__ import annotations

import threading
from collections.abc import Callable
from copy import copy

from comagic_sdk.config import Secret
from comagic_sdk.errors import ComagicError, ConfigurationError

__all__ = ["SessionKey"]


class SessionKey:
    """The key that calls carry; may be shared by threads.

    Args:
        log_in: Opens a session and gives its key; called by one thread at a time.
        key: A key to begin with, if the user has one.
    """

    def __init__(self, log_in: Callable[[], Secret], key: Secret | None = None) -> None:
        self._log_in = log_in
        self._lock = threading.Lock()
        self._key = key
        self._logins = 0
        self._refusal: ComagicError | None = None
        self._ended = False

    def current(self, ended: Secret | None = None) -> Secret:
        """Give the key in use; the first thread that finds none, or the one that ended, logs in for all.

        Args:
            ended: A key that the server no longer accepts.

        Returns:
            The key.

        Raises:
            ConfigurationError: The client is closed.
            ComagicError: The login failed.
        """
        if self._ended:
            raise ConfigurationError("this client is closed; make a new one")
        logins = self._logins
        with self._lock:
            if self._key is not None and self._key is not ended:
                return self._key
            if self._logins != logins and self._refusal is not None:
                # Another thread has just been refused while this one waited: asking again could lock the account.
                raise copy(self._refusal)
            try:
                self._key = self._log_in()
                self._refusal = None
            except ComagicError as error:
                self._key = None
                self._refusal = error
                raise
            finally:
                self._logins += 1
            return self._key

    def forget(self, key: Secret) -> None:
        """Drop a key that has ended, unless another has taken its place.

        Args:
            key: The key.
        """
        with self._lock:
            if self._key is key:
                self._key = None

    def take(self) -> Secret | None:
        """Give the key away, to be ended.

        Returns:
            The key; None when there is none.
        """
        with self._lock:
            key, self._key = self._key, None
        return key

    def end(self) -> None:
        """Open no session any more."""
        self._ended = True
