"""Tags."""

from __future__ import annotations

from comagic_sdk.models.base import Model

__all__ = ["Tag"]


class Tag(Model):
    """A tag that can be put on communications."""

    id: int
    """Id of the tag; rows name their tags by it."""
    name: str
    """Name as the account's users see it."""
