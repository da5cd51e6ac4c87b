"""Customers of an agency."""

from __future__ import annotations

from comagic_sdk.models.base import Model

__all__ = ["Customer", "TariffPlan"]


class Customer(Model):
    """A client account that belongs to an agency account."""

    id: int
    """Id of the customer; other methods take it as ``customer_id``."""
    name: str | None = None
    """Name; inferred, no public source shows it."""


class TariffPlan(Model):
    """A tariff plan that an agency can give its customers; public sources tell no field of it."""

    is_open = True

    id: int | None = None
    """Id of the plan; inferred."""
    name: str | None = None
    """Name; inferred."""
