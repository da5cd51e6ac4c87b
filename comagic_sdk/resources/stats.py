"""Summary statistics."""

from __future__ import annotations

from comagic_sdk.dates import DateLike
from comagic_sdk.errors import SchemaError
from comagic_sdk.models.stats import AdvertisingSale, SummaryStat
from comagic_sdk.operation import Envelope
from comagic_sdk.resources.base import AnyRows, PeriodOperation, Resource

__all__ = ["Stats"]


class GetStat(PeriodOperation[list[SummaryStat]]):
    """The counters of a site; one row, or none."""

    wire_name = "stat"
    reads_only = True
    reply = Envelope[list[SummaryStat]]

    site_id: int
    ac_id: int | None = None


class ListAdvertisingSales(PeriodOperation[list[AdvertisingSale]]):
    """The rows of sales and spending of a site."""

    wire_name = "advertising_sales"
    reads_only = True
    reply = Envelope[AnyRows[AdvertisingSale]]

    site_id: int
    only_first: bool | None = None
    only_quality: bool | None = None


class Stats(Resource):
    """Counters of a site, and its sales and spending."""

    def summary(
        self,
        *,
        site_id: int,
        date_from: DateLike,
        date_till: DateLike,
        ac_id: int | None = None,
        customer_id: int | None = None,
    ) -> SummaryStat:
        """Get the counters of a site for a whole period.

        No source proves how the server reads the end of a period here; it is taken to be exclusive, as it is proven
        for calls.

        Args:
            site_id: Id of the site, from `sites.list`.
            date_from: First moment of the period: a date (its midnight), a datetime, or ISO text, in the account's
                time zone.
            date_till: End of the period: a date is the last day and included whole; a moment with a time is not
                included itself.
            ac_id: Only this advertising campaign's; an id from `campaigns.list`.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

        Returns:
            The counters; none when the server had nothing to say.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke and trying again did not help.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        rows = self._send_for(GetStat, date_from, date_till, site_id=site_id, ac_id=ac_id, customer_id=customer_id)
        return _only(rows)

    def by_date(
        self,
        *,
        site_id: int,
        date_from: DateLike,
        date_till: DateLike,
        ac_id: int | None = None,
        customer_id: int | None = None,
    ) -> list[SummaryStat]:
        """Get the counters of a site for each day of a period.

        REST API v1 is asked once for each day, up to the client's `max_workers` at once. No source proves how it reads
        the end of a period here; it is taken to be exclusive, as it is proven for calls.

        Args:
            site_id: Id of the site, from `sites.list`.
            date_from: First moment of the period: a date (its midnight), a datetime, or ISO text, in the account's
                time zone.
            date_till: End of the period: a date is the last day and included whole; a moment with a time is not
                included itself.
            ac_id: Only this advertising campaign's; an id from `campaigns.list`.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

        Returns:
            One row a day, in order, each with its `date`; a day on which nothing happened has its row too.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke and trying again did not help.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        days = list(self._period(date_from, date_till).days())
        asked = [
            self._built(
                GetStat,
                {
                    "date_from": day.start,
                    "date_till": day.end,
                    "site_id": site_id,
                    "ac_id": ac_id,
                    "customer_id": customer_id,
                },
            )
            for day in days
        ]
        counted = self._transport.send_each(asked)
        return [
            _only(rows).model_copy(update={"date": day.start.date()}) for day, rows in zip(days, counted, strict=True)
        ]

    def advertising_sales(
        self,
        *,
        site_id: int,
        date_from: DateLike,
        date_till: DateLike,
        only_first: bool | None = None,
        only_quality: bool | None = None,
        customer_id: int | None = None,
    ) -> list[AdvertisingSale]:
        """List the sales and the spending of a site, the source of a return-on-investment report.

        Args:
            site_id: Id of the site, from `sites.list`.
            date_from: First moment of the period: a date (its midnight), a datetime, or ISO text, in the account's
                time zone.
            date_till: End of the period: a date is the last day and included whole; a moment with a time is not
                included itself.
            only_first: True for the first communication of each person alone. How the server reads a boolean is not
                documented; ``true`` or ``false`` is sent.
            only_quality: True for communications of good quality alone. How the server reads a boolean is not
                documented; ``true`` or ``false`` is sent.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

        Returns:
            The rows. Their fields are not documented; all that come are kept in `model_extra`.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke and trying again did not help.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        return self._send_for(
            ListAdvertisingSales,
            date_from,
            date_till,
            site_id=site_id,
            only_first=only_first,
            only_quality=only_quality,
            customer_id=customer_id,
        )


def _only(rows: list[SummaryStat]) -> SummaryStat:
    if len(rows) > 1:
        raise SchemaError(f"stat: expected one row of counters, got {len(rows)}", method="stat")
    return rows[0] if rows else SummaryStat()
