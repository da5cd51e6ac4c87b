"""Calls and their recordings."""

from __future__ import annotations

import builtins
from collections.abc import Callable
from os import PathLike
from pathlib import Path
from typing import Literal

from pydantic import Field

from comagic_sdk.dates import DateLike
from comagic_sdk.models.calls import Call, CallDetailRecord, CallRecord
from comagic_sdk.operation import Envelope
from comagic_sdk.recordings import SavedRecord, Wanted, save_all
from comagic_sdk.resources.base import AnyRows, Digits, PeriodOperation, Resource

__all__ = ["Calls"]


class ListCalls(PeriodOperation[list[Call]]):
    """The calls of an account."""

    wire_name = "call"
    reads_only = True
    reply = Envelope[list[Call]]

    call_id: int | None = Field(default=None, serialization_alias="id")
    site_id: int | None = None
    ac_id: int | None = None
    tag_id: int | None = None
    visitor_id: int | None = None
    direction: Literal["in", "out"] | None = None
    numa: Digits | None = None
    numb: Digits | None = None


class ListIncomingRecords(PeriodOperation[list[CallDetailRecord]]):
    """The raw records of incoming calls."""

    wire_name = "get_cdr_in"
    reads_only = True
    reply = Envelope[AnyRows[CallDetailRecord]]

    call_id: int | None = Field(default=None, serialization_alias="id")


class ListOutgoingRecords(PeriodOperation[list[CallDetailRecord]]):
    """The raw records of outgoing calls."""

    wire_name = "get_cdr_out"
    reads_only = True
    reply = Envelope[AnyRows[CallDetailRecord]]


class Calls(Resource):
    """Telephone calls and their recordings."""

    def list(
        self,
        *,
        date_from: DateLike,
        date_till: DateLike,
        call_id: int | None = None,
        site_id: int | None = None,
        ac_id: int | None = None,
        tag_id: int | None = None,
        visitor_id: int | None = None,
        direction: Literal["in", "out"] | None = None,
        numa: str | None = None,
        numb: str | None = None,
        customer_id: int | None = None,
    ) -> builtins.list[Call]:
        """List the calls of a period.

        Args:
            date_from: First moment of the period: a date (its midnight), a datetime, or ISO text, in the account's
                time zone.
            date_till: End of the period: a date is the last day and included whole; a moment with a time is not
                included itself.
            call_id: Only the call with this id.
            site_id: Only this site's; an id from `sites.list`.
            ac_id: Only this advertising campaign's; an id from `campaigns.list`.
            tag_id: Only what carries this tag; an id from `tags.list`.
            visitor_id: Only this visitor's.
            direction: Only incoming (``"in"``) or outgoing (``"out"``) calls.
            numa: Only calls from this number: digits, the country's code first, as ``"79031234567"``.
            numb: Only calls to this number: digits, the country's code first.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

        Returns:
            The calls; empty when there were none.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke and trying again did not help.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        return self._send_for(
            ListCalls,
            date_from,
            date_till,
            call_id=call_id,
            site_id=site_id,
            ac_id=ac_id,
            tag_id=tag_id,
            visitor_id=visitor_id,
            direction=direction,
            numa=numa,
            numb=numb,
            customer_id=customer_id,
        )

    def records(
        self,
        *,
        date_from: DateLike,
        date_till: DateLike,
        call_id: int | None = None,
        site_id: int | None = None,
        ac_id: int | None = None,
        tag_id: int | None = None,
        visitor_id: int | None = None,
        direction: Literal["in", "out"] | None = None,
        numa: str | None = None,
        numb: str | None = None,
        customer_id: int | None = None,
    ) -> builtins.list[CallRecord]:
        """List the recordings of a period's calls.

        Args:
            date_from: First moment of the period: a date (its midnight), a datetime, or ISO text, in the account's
                time zone.
            date_till: End of the period: a date is the last day and included whole; a moment with a time is not
                included itself.
            call_id: Only the call with this id.
            site_id: Only this site's; an id from `sites.list`.
            ac_id: Only this advertising campaign's; an id from `campaigns.list`.
            tag_id: Only what carries this tag; an id from `tags.list`.
            visitor_id: Only this visitor's.
            direction: Only incoming (``"in"``) or outgoing (``"out"``) calls.
            numa: Only calls from this number: digits, the country's code first, as ``"79031234567"``.
            numb: Only calls to this number: digits, the country's code first.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

        Returns:
            Every recording of every call that has one, in the order of the calls. A call just ended may have none
            yet.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke and trying again did not help.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        calls = self.list(
            date_from=date_from,
            date_till=date_till,
            call_id=call_id,
            site_id=site_id,
            ac_id=ac_id,
            tag_id=tag_id,
            visitor_id=visitor_id,
            direction=direction,
            numa=numa,
            numb=numb,
            customer_id=customer_id,
        )
        return [CallRecord(call_id=call.id, url=url) for call in calls for url in call.record_urls]

    def download_records(
        self,
        *,
        folder: str | PathLike[str],
        date_from: DateLike,
        date_till: DateLike,
        call_id: int | None = None,
        site_id: int | None = None,
        ac_id: int | None = None,
        tag_id: int | None = None,
        visitor_id: int | None = None,
        direction: Literal["in", "out"] | None = None,
        numa: str | None = None,
        numb: str | None = None,
        customer_id: int | None = None,
        on_progress: Callable[[int, int], None] | None = None,
    ) -> builtins.list[SavedRecord]:
        """Save the recordings of a period's calls as files, several at once.

        A file is there whole or not at all, and one that is there from before is not fetched again, so a second run
        fetches what is missing. Names are made of the time and the id of the call. A list of what was saved and what
        failed, and why, stands beside the files in ``manifest.csv``. No credentials go to the host of the recordings.

        Args:
            folder: Where the files go; made if it is not there.
            date_from: First moment of the period: a date (its midnight), a datetime, or ISO text, in the account's
                time zone.
            date_till: End of the period: a date is the last day and included whole; a moment with a time is not
                included itself.
            call_id: Only the call with this id.
            site_id: Only this site's; an id from `sites.list`.
            ac_id: Only this advertising campaign's; an id from `campaigns.list`.
            tag_id: Only what carries this tag; an id from `tags.list`.
            visitor_id: Only this visitor's.
            direction: Only incoming (``"in"``) or outgoing (``"out"``) calls.
            numa: Only calls from this number: digits, the country's code first, as ``"79031234567"``.
            numb: Only calls to this number: digits, the country's code first.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.
            on_progress: Called after each recording with the number of those done and of all.

        Returns:
            What became of each recording, in the order of the calls; one that failed says why and stops no other.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The list of calls could not be had.
            BadResponse: What answered was not the API.
            OSError: The folder cannot be written to.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        calls = self.list(
            date_from=date_from,
            date_till=date_till,
            call_id=call_id,
            site_id=site_id,
            ac_id=ac_id,
            tag_id=tag_id,
            visitor_id=visitor_id,
            direction=direction,
            numa=numa,
            numb=numb,
            customer_id=customer_id,
        )
        wanted = [
            Wanted(call.id, call.call_date, number, url)
            for call in calls
            for number, url in enumerate(call.record_urls, start=1)
        ]
        media = self._transport.media()
        try:
            return save_all(media, wanted, Path(folder), self._config.max_workers, on_progress)
        finally:
            media.close()

    def list_cdr_in(
        self,
        *,
        date_from: DateLike,
        date_till: DateLike,
        call_id: int | None = None,
        customer_id: int | None = None,
    ) -> builtins.list[CallDetailRecord]:
        """List the raw records of incoming calls.

        Args:
            date_from: First moment of the period: a date (its midnight), a datetime, or ISO text, in the account's
                time zone.
            date_till: End of the period: a date is the last day and included whole; a moment with a time is not
                included itself.
            call_id: Only the call with this id.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

        Returns:
            The records. Their fields are not documented; all that come are kept in `model_extra`.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke and trying again did not help.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        return self._send_for(ListIncomingRecords, date_from, date_till, call_id=call_id, customer_id=customer_id)

    def list_cdr_out(
        self,
        *,
        date_from: DateLike,
        date_till: DateLike,
        customer_id: int | None = None,
    ) -> builtins.list[CallDetailRecord]:
        """List the raw records of outgoing calls.

        Args:
            date_from: First moment of the period: a date (its midnight), a datetime, or ISO text, in the account's
                time zone.
            date_till: End of the period: a date is the last day and included whole; a moment with a time is not
                included itself.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

        Returns:
            The records. Their fields are not documented; all that come are kept in `model_extra`.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke and trying again did not help.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        return self._send_for(ListOutgoingRecords, date_from, date_till, customer_id=customer_id)
