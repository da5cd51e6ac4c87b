"""What the methods of `geo` give.

Made from spec/data_api/geo.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from comagic_sdk.models.base import Model

__all__ = ["Geolocation"]


class Geolocation(Model):
    """A geolocation, as `get.geolocations` gives it.

    Attributes:
        id: Identifier of the location: a country, region or town.
        parent_id: Identifier of the parent location, a country or a region.
        name: Name of the location: a country, region or settlement.
    """

    id: int | None = None
    parent_id: int | None = None
    name: str | None = None
