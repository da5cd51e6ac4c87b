"""Visitors, the persons they turned out to be, and their visits."""

from __future__ import annotations

from typing import Any

from pydantic import Json, model_validator

from comagic_sdk.models.base import Model, as_rows

__all__ = ["Person", "Visitor", "VisitorCampaign", "VisitorSession"]


class VisitorCampaign(Model):
    """A campaign that brought a visitor."""

    id: int | None = None
    """Id of the campaign."""
    name: str | None = None
    """Name of the campaign."""
    state: str | None = None
    """State of the campaign, such as ``"active"``."""
    is_removed: bool | None = None
    """Whether the campaign has been removed."""


class Visitor(Model):
    """A visitor: one browser, as far as cookies tell."""

    id: int | None = None
    """Id of the visitor; inferred."""
    acs: list[VisitorCampaign] | Json[list[VisitorCampaign]] | None = None
    """Campaigns that brought the visitor. The server sends them as JSON inside a text; here they are read."""


class Person(Model):
    """A person to whom visitors were merged; public sources tell only that there is an id."""

    id: int | None = None
    """Id of the person."""

    @model_validator(mode="before")
    @classmethod
    def _from_any_shape(cls, value: Any) -> Any:
        rows = as_rows(value)
        return rows[0] if len(rows) == 1 else {} if not rows else {"persons": rows}


class VisitorSession(Model):
    """A visit of a visitor; two fields are proven, whatever else comes is kept."""

    search_engine: str | None = None
    """Search engine that the visit came from."""
    utm_source: str | None = None
    """UTM mark: source."""
