"""Requests that visitors left."""

from __future__ import annotations

from datetime import datetime

from comagic_sdk.models.attribution import Attributed

__all__ = ["OfflineMessage"]


class OfflineMessage(Attributed):
    """A form filled in on the site, or a call-back ordered there.

    That a list of these comes is proven; the fields are inferred from those of a call.
    """

    id: int | None = None
    """Id of the request."""
    date_time: datetime | None = None
    """When it was left, in the account's time zone."""
    name: str | None = None
    """Name that the visitor gave."""
    phone: str | None = None
    """Telephone number that the visitor gave."""
    email: str | None = None
    """E-mail address that the visitor gave."""
    message: str | None = None
    """Text that the visitor wrote."""
    communication_type: str | None = None
    """Kind of communication."""
