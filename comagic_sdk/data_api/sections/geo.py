"""Countries, regions and cities.

Made from spec/data_api/geo.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence

from comagic_sdk.data_api.models.geo import Geolocation
from comagic_sdk.data_api.operations.geo import GeolocationsField, GeolocationsSort, GetGeolocations
from comagic_sdk.data_api.query import Filter, Sort
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["Geo"]


class Geo(Section):
    """Countries, regions and cities."""

    def get_geolocations(
        self,
        *,
        ids: Sequence[int] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[GeolocationsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[GeolocationsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[Geolocation]:
        """List countries, regions and cities.

        Args:
            ids: Identifiers of the locations to return: countries, regions or towns.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, parent_id, name.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/geo/get_geolocations/
        """
        return self._rows(
            GetGeolocations,
            ids=ids,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )
