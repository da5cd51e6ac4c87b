"""Calls and their recordings."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import BeforeValidator

from comagic_sdk._json import is_array
from comagic_sdk.models.attribution import Attributed
from comagic_sdk.models.base import Model

__all__ = ["Call", "CallDetailRecord", "CallRecord", "record_urls"]


def record_urls(links: object) -> list[str]:
    """Make absolute addresses of a call's recordings.

    Args:
        links: What the server sent: a list, mostly of addresses without a scheme; sources disagree on what stands there
            when there is one recording or none, so a single text, None and anything else will do.

    Returns:
        The https addresses.
    """
    several = links if is_array(links) else [links]
    return [_absolute(link) for link in several if isinstance(link, str) and link]


def _as_links(value: object) -> object:
    if isinstance(value, str):
        return [value] if value else []
    return value


class Call(Attributed):
    """A telephone call, incoming or outgoing."""

    id: int
    """Id of the call."""
    call_date: datetime
    """When the call came, in the account's time zone, with the fraction of a second that the server sends."""
    communication_type: Literal["call", "sitephone"] | str
    """``"call"`` for an ordinary call, ``"sitephone"`` for one made from the browser; other values may come."""
    status: Literal["normal", "lost"] | str
    """``"normal"`` when somebody answered, ``"lost"`` when nobody did; other values may come."""
    direction: Literal["in", "out"] | str | None = None
    """``"in"`` or ``"out"``."""
    numa: str | None = None
    """Number that called, digits; empty when the caller hid it."""
    numb: str | None = None
    """Number that was called, digits."""
    wait_time: int | None = None
    """Seconds until somebody answered."""
    duration: int | None = None
    """Seconds of talk."""
    file_link: Annotated[list[str] | None, BeforeValidator(_as_links)] = None
    """Addresses of the recordings as the server sends them, mostly without a scheme; see `record_urls`."""
    session_start: datetime | None = None
    """When the visit behind the call began, in the account's time zone."""
    operator_name: str | None = None
    """Name of the employee who talked."""
    coach_name: str | None = None
    """Name of the employee who prompted."""
    scenario_name: str | None = None
    """Name of the scenario that the call went through."""
    is_transfer: bool | None = None
    """Whether the call was transferred."""

    @property
    def record_urls(self) -> list[str]:
        """Absolute https addresses of all recordings; empty while there are none, as just after a call."""
        return record_urls(self.file_link)


class CallRecord(Model):
    """A recording of a call."""

    call_id: int
    """Id of the call."""
    url: str
    """Absolute https address of the audio; needs no credentials."""


class CallDetailRecord(Model):
    """A raw record of a call; public sources tell no field of it."""

    is_open = True

    id: int | None = None
    """Id of the call; inferred from the parameter of that name."""


def _absolute(link: str) -> str:
    rest = link.partition("//")[2] or link
    # A sandbox on this machine speaks plain http; everything else is https, whatever the link says.
    local = urlsplit(f"//{rest}").hostname in ("127.0.0.1", "::1", "localhost")
    return f"{'http' if local else 'https'}://{rest}"
