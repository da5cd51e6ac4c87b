"""Goals reached."""

from __future__ import annotations

from datetime import datetime

from comagic_sdk.models.attribution import Attributed

__all__ = ["GoalEvent"]


class GoalEvent(Attributed):
    """A goal that a visitor reached.

    That a list of these comes is proven; the fields are inferred from those of a call.
    """

    id: int | None = None
    """Id of the event."""
    name: str | None = None
    """Name of the goal."""
    date_time: datetime | None = None
    """When it was reached, in the account's time zone."""
    communication_type: str | None = None
    """Kind of communication, where the goal is one."""
