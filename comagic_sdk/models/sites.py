"""Sites."""

from __future__ import annotations

from comagic_sdk.models.base import Model

__all__ = ["Site"]


class Site(Model):
    """A site that the account's tracking code stands on."""

    id: int
    """Id of the site; statistics, goals and communications are asked for by it."""
    domain: str
    """Host name."""
