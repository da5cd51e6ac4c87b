"""Whom the command speaks for: options, the environment, a profile's file, or a hidden question."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, TypeVar

import typer
from dotenv import dotenv_values

from comagic_sdk import CallApi, Comagic, ConfigurationError, DataApi, RetryPolicy
from comagic_sdk.config import Secret

__all__ = ["Account", "profile_path"]

_Client = TypeVar("_Client")

_CREDENTIALS = ("login", "password", "access_token")


@dataclass(frozen=True)
class Account:
    """What a client is made of; what is None is left to the profile's file, the environment and the library."""

    login: str | None = None
    password: Secret | None = None
    access_token: Secret | None = None
    brand: Any = None
    backend: Any = None
    customer_id: int | None = None
    user_id: int | None = None
    timezone: str | None = None
    timeout: float | None = None
    attempts: int | None = None
    max_workers: int | None = None
    on_drift: Any = None
    rest_url: str | None = None
    data_api_url: str | None = None
    call_api_url: str | None = None

    def of_profile(self, name: str | None) -> Account:
        """Fill in what a profile's file says.

        A profile that is named stands alone: credentials of the environment are not mixed into it. The one named
        ``default`` counts where the environment has no credentials.

        Args:
            name: Name of the profile; None for ``default``, which need not be there.

        Returns:
            The account.

        Raises:
            ConfigurationError: There is no such file, or others may read it, or what it says makes no sense.
        """
        given = _read(name)
        if name is not None:
            for secret in _CREDENTIALS:
                os.environ.pop(f"COMAGIC_{secret.upper()}", None)
        known = {field.name: given.get(f"COMAGIC_{field.name.upper()}") for field in fields(self)}
        if os.environ.get("COMAGIC_ACCESS_TOKEN") or os.environ.get("COMAGIC_PASSWORD"):
            known = {key: value for key, value in known.items() if key not in _CREDENTIALS}
        changes: dict[str, Any] = {key: text for key, text in known.items() if text and getattr(self, key) is None}
        for key in ("password", "access_token"):
            if key in changes:
                changes[key] = Secret(changes[key])
        for key in ("customer_id", "user_id", "max_workers", "attempts"):
            if key in changes:
                changes[key] = _number(changes[key], f"{profile_path(name)}: COMAGIC_{key.upper()}")
        return replace(self, **changes)

    def comagic(self) -> Comagic:
        """Make a client of everything.

        Returns:
            The client.

        Raises:
            ConfigurationError: There are no credentials, or a setting is impossible.
        """
        options = self._common()
        for name in ("backend", "customer_id", "user_id", "rest_url", "data_api_url", "call_api_url"):
            if getattr(self, name) is not None:
                options[name] = getattr(self, name)
        return self._with_credentials(Comagic, options)

    def data_api(self) -> DataApi:
        """Make a client of Data API alone.

        Returns:
            The client.

        Raises:
            ConfigurationError: There are no credentials, or a setting is impossible.
        """
        options = {**self._common(), "user_id": self.user_id, "url": self.data_api_url}
        return self._with_credentials(DataApi, options)

    def call_api(self) -> CallApi:
        """Make a client of Call API alone.

        Returns:
            The client.

        Raises:
            ConfigurationError: There are no credentials, or a setting is impossible.
        """
        options = {**self._common(), "url": self.call_api_url}
        options.pop("max_workers", None)
        return self._with_credentials(CallApi, options)

    def _common(self) -> dict[str, Any]:
        options: dict[str, Any] = {
            name: getattr(self, name)
            for name in ("brand", "timezone", "timeout", "max_workers", "on_drift")
            if getattr(self, name) is not None
        }
        if self.attempts is not None:
            options["retry"] = RetryPolicy(attempts=self.attempts)
        return options

    def _with_credentials(self, client: Callable[..., _Client], options: dict[str, Any]) -> _Client:
        """Make a client, asking for what is missing where somebody sits at the terminal."""
        login, password, token = self.login, self.password, self.access_token
        there = {name for name in _CREDENTIALS if os.environ.get(f"COMAGIC_{name.upper()}")}
        has_token = token is not None or (login is None and "access_token" in there)
        has_login = (login is not None or "login" in there) and (password is not None or "password" in there)
        if not has_token and not has_login:
            if not sys.stdin.isatty():
                raise ConfigurationError(
                    "no credentials: set COMAGIC_ACCESS_TOKEN, or COMAGIC_LOGIN and COMAGIC_PASSWORD, or write them "
                    f"into {profile_path(None)}; `comagic demo` needs none"
                )
            if login is None and "login" not in there:
                login = typer.prompt("Login", err=True)
            if password is None and "password" not in there:
                password = Secret(typer.prompt("Password", hide_input=True, err=True))
        return client(
            login=login,
            password=password and password.reveal(),
            access_token=token and token.reveal(),
            **options,
        )


def profile_path(name: str | None) -> Path:
    """Say where a profile's file is.

    Args:
        name: Name of the profile; None for ``default``.

    Returns:
        Path of the file, whether it is there or not.
    """
    return Path(typer.get_app_dir("comagic")) / f"{name or 'default'}.env"


def _read(name: str | None) -> dict[str, str]:
    path = profile_path(name)
    if not path.exists():
        if name is not None:
            raise ConfigurationError(f"profile: there is no {path}")
        return {}
    if os.name == "posix" and path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise ConfigurationError(f"profile: others may read {path}; make it yours alone: chmod 600 {path}")
    return {key: value for key, value in dotenv_values(path, interpolate=False).items() if value}


def _number(text: str, what: str) -> int:
    if not text.isdecimal():
        raise ConfigurationError(f"{what}: expected a whole number, got {text!r}")
    return int(text)
