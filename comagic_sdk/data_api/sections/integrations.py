"""Forms, pages and statistics of advertising systems.

Made from spec/data_api/integrations.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence

from comagic_sdk.data_api.models.integrations import IntegratedForm, IntegratedPage
from comagic_sdk.data_api.operations.integrations import (
    GetIntegratedForms,
    GetIntegratedPages,
    IntegratedFormsField,
    IntegratedFormsSort,
    IntegratedPagesField,
    IntegratedPagesSort,
    UploadStats,
    UploadStatsEngine,
    UploadStatsStatsParam,
)
from comagic_sdk.data_api.outcome import Outcome
from comagic_sdk.data_api.query import Filter, Sort
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.dates import DateLike
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["Integrations"]


class Integrations(Section):
    """Forms, pages and statistics of advertising systems."""

    def get_integrated_forms(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[IntegratedFormsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[IntegratedFormsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[IntegratedForm]:
        """List the forms of advertising systems that are connected.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, ext_id, name, engine, page_id.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/integration/get_integrated_forms/
        """
        return self._rows(
            GetIntegratedForms, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def get_integrated_pages(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[IntegratedPagesSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[IntegratedPagesField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[IntegratedPage]:
        """List the pages of social networks that are connected.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, ext_id, name, engine.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/integration/get_integrated_pages/
        """
        return self._rows(
            GetIntegratedPages, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def upload_stats(
        self,
        *,
        date_time: DateLike,
        engine: UploadStatsEngine,
        stats: Sequence[UploadStatsStatsParam],
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Upload impressions, clicks and costs of an advertising system.

        Args:
            date_time: When the stats happened.
            engine: Advertising system the statistics are uploaded for.
            stats: Statistics of the entities of an external advertising system.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/integration/upload_stats/
        """
        return self._send(UploadStats, date_time=date_time, engine=engine, stats=stats, user_id=user_id)
