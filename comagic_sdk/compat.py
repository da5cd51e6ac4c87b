"""The old ComagicAPI class, method for method, for scripts that were written against it.

Change the import and nothing else:

    from comagic_sdk.compat import ComagicAPI

What is better now: requests go over https and carry no body where none belongs, statistics by day ask for single days,
every recording of a call is listed, a dead session is renewed, and what goes wrong raises a ComagicError instead of
coming back as an empty result. New programs use `comagic_sdk.Comagic`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, TypeVar, cast

from comagic_sdk.client import Comagic
from comagic_sdk.config import Secret
from comagic_sdk.dates import DateLike, Period
from comagic_sdk.errors import ComagicError
from comagic_sdk.models.calls import record_urls
from comagic_sdk.operation import RestOperation
from comagic_sdk.resources.base import Resource
from comagic_sdk.resources.calls import ListCalls
from comagic_sdk.resources.communications import ListCommunications
from comagic_sdk.resources.customers import ListCustomers
from comagic_sdk.resources.goals import ListGoals
from comagic_sdk.resources.sites import ListSites
from comagic_sdk.resources.stats import GetStat
from comagic_sdk.resources.tags import ListTags

__all__ = ["CMInstance", "ComagicAPI"]

_Result = TypeVar("_Result")
_OPTIONS = ("backend", "brand", "data_api_url", "max_workers", "rest_url", "retry", "session", "timeout")


class _Raw(Resource):
    """Any operation, answered as the server's own JSON."""

    def fetch(self, operation: type[RestOperation[Any]], **parameters: Any) -> Any:
        return self._transport.fetch(self._built(operation, parameters))

    def each(self, operation: type[RestOperation[_Result]], parts: list[Period], **parameters: Any) -> list[_Result]:
        return self._transport.send_each(
            [self._built(operation, {**parameters, "date_from": part.start, "date_till": part.end}) for part in parts]
        )

    def period(self, date_from: DateLike, date_to: DateLike) -> Period:
        return self._period(date_from, date_to)


class ComagicAPI:
    """CoMagic's REST API v1 with the names, parameters and plain results of the class of 2017.

    Dates are texts such as ``"2017-10-31"``, the last day included. Parameters that are False are not sent.

    Args:
        config: ``{"login": ..., "password": ...}`` or ``{"access_token": ...}``; ``backend``, ``brand``, ``rest_url``,
            ``data_api_url``, ``timeout``, ``retry``, ``max_workers`` and ``session`` mean what they mean to `Comagic`,
            anything else is ignored.

    Raises:
        ConfigurationError: The login or the password is missing.
        AuthenticationError: The login or the password is wrong.
        TransportError: The exchange broke.
    """

    def __init__(self, config: Mapping[str, Any]) -> None:
        secret, token = _secret(config, "password"), _secret(config, "access_token")
        login = config.get("login")
        options = {name: config[name] for name in _OPTIONS if name in config}
        # So that no traceback through this frame shows the password.
        del config
        self._messages: list[dict[str, Any]] = []
        if token is None:
            self._comagic = Comagic(login, secret.reveal() if secret else "", **options)
        else:
            self._comagic = Comagic(login, secret.reveal() if secret else None, access_token=token.reveal(), **options)
        self._raw = _Raw(self._comagic.transport, self._comagic.config)
        self._noted("session_key", self._comagic.transport.login, details=_lifetime)

    def getMessages(self) -> list[dict[str, Any]]:
        """List what this object did, oldest first.

        Returns:
            Dicts with ``source``, ``date``, ``action``, ``details`` and ``state`` (``"OK"`` or ``"ERROR"``); never a
            secret.
        """
        return self._messages

    def getClients(self) -> list[dict[str, Any]]:
        """List the customers of an agency account.

        Returns:
            The server's objects.

        Raises:
            ComagicError: It went wrong; the class says how.
        """
        return self._rows("clients_list", ListCustomers)

    def getSites(self) -> list[dict[str, Any]]:
        """List the sites.

        Returns:
            The server's objects.

        Raises:
            ComagicError: It went wrong; the class says how.
        """
        return self._rows("sites_list", ListSites)

    def getTags(self) -> list[dict[str, Any]]:
        """List the tags.

        Returns:
            The server's objects.

        Raises:
            ComagicError: It went wrong; the class says how.
        """
        return self._rows("tags_list", ListTags)

    def getSummaryStats(
        self,
        siteId: int,
        dateFrom: DateLike,
        dateTo: DateLike,
        acId: int | bool = False,
        customerId: int | bool = False,
        byDate: bool = False,
    ) -> list[dict[str, Any]]:
        """Get the counters of a site, for the whole period or for each day.

        Args:
            siteId: Id of the site.
            dateFrom: First day.
            dateTo: Last day, included.
            acId: Id of an advertising campaign.
            customerId: Id of an agency's customer.
            byDate: True for one entry a day.

        Returns:
            The server's counters with ``date``, the first day that the entry counts, and ``total``, whether it is of
            the whole period.

        Raises:
            ComagicError: It went wrong; the class says how.
        """
        given = _given(site_id=siteId, ac_id=acId, customer_id=customerId)

        def work() -> list[dict[str, Any]]:
            period = self._raw.period(dateFrom, dateTo)
            parts = list(period.days()) if byDate else [period]
            counted = self._raw.each(GetStat, parts, **given)
            return [
                {**(rows[0].counters if rows else {}), "date": part.start.date().isoformat(), "total": not byDate}
                for part, rows in zip(parts, counted, strict=True)
            ]

        return self._noted("summary_stats", work)

    def getCommunicationStats(
        self,
        siteId: int,
        dateFrom: DateLike,
        dateTo: DateLike,
        acId: int | bool = False,
        tagId: int | bool = False,
        showNotGoal: bool = False,
        onlyFirst: bool = False,
        customerId: int | bool = False,
    ) -> list[dict[str, Any]]:
        """List the communications of a site.

        Args:
            siteId: Id of the site.
            dateFrom: First day.
            dateTo: Last day, included.
            acId: Id of an advertising campaign.
            tagId: Id of a tag.
            showNotGoal: True to include what was tagged as non-target.
            onlyFirst: True for the first communication of each person alone.
            customerId: Id of an agency's customer.

        Returns:
            The server's objects.

        Raises:
            ComagicError: It went wrong; the class says how.
        """
        given = _given(
            site_id=siteId,
            ac_id=acId,
            tag_id=tagId,
            show_not_goal=bool(showNotGoal),
            only_first=bool(onlyFirst),
            customer_id=customerId,
        )
        return self._rows_of("communication_stats", ListCommunications, dateFrom, dateTo, given)

    def getGoalStats(
        self,
        siteId: int,
        dateFrom: DateLike,
        dateTo: DateLike,
        acId: int | bool = False,
        customerId: int | bool = False,
        goalId: int | bool = False,
        visitorId: int | bool = False,
        tagId: int | bool = False,
    ) -> list[dict[str, Any]]:
        """List the goals reached on a site.

        Args:
            siteId: Id of the site.
            dateFrom: First day.
            dateTo: Last day, included.
            acId: Id of an advertising campaign.
            customerId: Id of an agency's customer.
            goalId: Id of a goal.
            visitorId: Id of a visitor.
            tagId: Id of a tag.

        Returns:
            The server's objects.

        Raises:
            ComagicError: It went wrong; the class says how.
        """
        given = _given(
            site_id=siteId, ac_id=acId, customer_id=customerId, goal_id=goalId, visitor_id=visitorId, tag_id=tagId
        )
        return self._rows_of("goal_stats", ListGoals, dateFrom, dateTo, given)

    def getCallStats(
        self,
        dateFrom: DateLike,
        dateTo: DateLike,
        siteId: int | bool = False,
        acId: int | bool = False,
        customerId: int | bool = False,
        callId: int | bool = False,
        visitorId: int | bool = False,
        tagId: int | bool = False,
        direction: str | bool = False,
        numa: str | int | bool = False,
        numb: str | int | bool = False,
        returnRecordUrls: bool = False,
    ) -> Any:
        """List the calls of a period, with the addresses of their recordings where they are wanted.

        Args:
            dateFrom: First day.
            dateTo: Last day, included.
            siteId: Id of a site.
            acId: Id of an advertising campaign.
            customerId: Id of an agency's customer.
            callId: Id of a call.
            visitorId: Id of a visitor.
            tagId: Id of a tag.
            direction: ``"in"`` or ``"out"``.
            numa: Number that called, digits.
            numb: Number that was called, digits.
            returnRecordUrls: True to have the recordings listed as well.

        Returns:
            The server's objects as a list; with `returnRecordUrls` a dict of ``call_stats``, that list, and
            ``records``, a list of ``{"id": call's id, "link": absolute https address}`` with every recording of every
            call.

        Raises:
            ComagicError: It went wrong; the class says how.
        """
        given = _given(
            site_id=siteId,
            ac_id=acId,
            customer_id=customerId,
            call_id=callId,
            visitor_id=visitorId,
            tag_id=tagId,
            direction=direction,
            numa=str(numa or ""),
            numb=str(numb or ""),
        )
        calls = self._rows_of("call_stats", ListCalls, dateFrom, dateTo, given)
        if not returnRecordUrls:
            return calls
        records = [{"id": call["id"], "link": url} for call in calls for url in record_urls(call.get("file_link"))]
        return {"call_stats": calls, "records": records}

    def endSession(self) -> None:
        """End the session on the server.

        Raises:
            ComagicError: It went wrong; the class says how.
        """
        self._noted("session_end", self._comagic.logout)

    def _rows(self, action: str, operation: type[RestOperation[Any]], **given: Any) -> list[dict[str, Any]]:
        return self._noted(action, lambda: cast("list[dict[str, Any]]", self._raw.fetch(operation, **given)))

    def _rows_of(
        self,
        action: str,
        operation: type[RestOperation[Any]],
        date_from: DateLike,
        date_to: DateLike,
        given: dict[str, Any],
    ) -> list[dict[str, Any]]:
        period = self._raw.period(date_from, date_to)
        return self._rows(action, operation, date_from=period.start, date_till=period.end, **given)

    def _noted(self, action: str, work: Callable[[], _Result], details: Callable[[], dict[str, Any]] = dict) -> _Result:
        try:
            result = work()
        except ComagicError as error:
            self._note(action, {"message": str(error)}, "ERROR")
            raise
        self._note(action, details(), "OK")
        return result

    def _note(self, action: str, details: dict[str, Any], state: str) -> None:
        self._messages.append(
            {
                "source": "comagic",
                "date": str(datetime.now()),
                "action": action,
                "details": details,
                "state": state,
            }
        )


CMInstance = ComagicAPI


def _lifetime() -> dict[str, Any]:
    return {"expires_in": 10800000, "expires_on": str(datetime.now() + timedelta(hours=3))}


def _secret(config: Mapping[str, Any], name: str) -> Secret | None:
    return Secret(config[name]) if config.get(name) else None


def _given(**values: Any) -> dict[str, Any]:
    """Leave out what the old class left out, and read the ids that old scripts wrote as texts."""
    return {
        name: int(value) if name.endswith("_id") and isinstance(value, str) and value.isdecimal() else value
        for name, value in values.items()
        if value
    }
