"""Communications of every kind."""

from __future__ import annotations

from datetime import datetime

from comagic_sdk.models.attribution import Attributed

__all__ = ["Communication"]


class Communication(Attributed):
    """A call, a chat or a request left on a site.

    That a list of these comes is proven; the fields are inferred from those of a call.
    """

    id: int | None = None
    """Id of the communication."""
    date_time: datetime | None = None
    """When it happened, in the account's time zone."""
    communication_type: str | None = None
    """What kind it is, such as ``"call"``."""
