"""Advertising campaigns and what visits count as theirs."""

from __future__ import annotations

from comagic_sdk.models.base import Model

__all__ = ["Campaign", "CampaignConditionGroup"]


class Campaign(Model):
    """An advertising campaign."""

    id: int
    """Id of the campaign; other methods take it as ``ac_id``."""
    name: str
    """Name as the account's users see it."""


class CampaignConditionGroup(Model):
    """A group of conditions that make a visit the campaign's; public sources tell no field of it."""

    is_open = True

    id: int | None = None
    """Id of the group; inferred."""
    name: str | None = None
    """Name of the group; inferred."""
