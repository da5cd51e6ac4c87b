"""REST API v1 as the sandbox speaks it: its methods, their parameters, its rules, its rows."""

from __future__ import annotations

import json
import re
import secrets
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from comagic_sdk.sandbox.world import (
    Account,
    Call,
    Campaign,
    Chat,
    Communication,
    Condition,
    ConditionGroup,
    Event,
    GoalEvent,
    NumberList,
    OfflineMessage,
    Sale,
    Site,
    Visit,
    World,
)

__all__ = ["Refused", "RestV1"]

_PATH = re.compile(r"/api/(?:(?P<session>login|logout)|v1/(?P<method>\w+)(?:/(?P<visitor>\d+))?)/")
_TIME = re.compile(r"(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?)?", re.ASCII)
_BEGIN, _END = datetime(1, 1, 1), datetime(9999, 12, 31)
_TRUE, _FALSE = ("true", "True", "1"), ("false", "False", "0")
_UNAUTHORIZED = "102401:Unauthorized"

Parameters = dict[str, Any]


class Refused(Exception):
    """The vendor's way to say no."""


@dataclass(frozen=True)
class _Method:
    run: Callable[[RestV1, Account, Parameters], Any]
    kinds: Mapping[str, str]
    required: frozenset[str]
    writes: bool
    for_agency: bool = False

    @property
    def takes_anything(self) -> bool:
        return "*" in self.kinds


@dataclass
class _Session:
    is_agency: bool
    ends: float


class RestV1:
    """The API over a world.

    Args:
        world: What the API speaks of.
        credentials: Passwords by logins; the second login is an agency's.
        lifetime: Seconds that a session lives.
        media_host: Gives host and port for the links to recordings.
    """

    def __init__(
        self, world: World, credentials: Mapping[str, str], lifetime: float, media_host: Callable[[], str]
    ) -> None:
        self.world = world
        self.media_host = media_host
        self.purchases: int = 0
        self._credentials = dict(credentials)
        self._agency = list(credentials)[1]
        self._lifetime = lifetime
        self._sessions: dict[str, _Session] = {}
        self._lock = threading.Lock()
        self.logins: int = 0

    @staticmethod
    def method_of(path: str) -> str | None:
        """Tell which method an address means.

        Args:
            path: Path of the address.

        Returns:
            Wire name, ``"login"`` or ``"logout"``; None for other addresses.
        """
        found = _PATH.fullmatch(path)
        return None if found is None else found["session"] or found["method"]

    def live_sessions(self) -> int:
        """Count the sessions that live.

        Returns:
            How many.
        """
        with self._lock:
            return sum(session.ends > time.monotonic() for session in self._sessions.values())

    def expire(self, key: str | None = None) -> None:
        """Let a session die, or all.

        Args:
            key: Key of the session; None for all.
        """
        with self._lock:
            for each in [key] if key is not None else list(self._sessions):
                self._sessions.pop(each, None)

    def answer(self, verb: str, path: str, accept: str | None, query: Parameters, form: Parameters, body: bytes) -> Any:
        """Carry out a request.

        Args:
            verb: HTTP verb.
            path: Path of the address.
            accept: What the header Accept says.
            query: Parameters of the address.
            form: Parameters of the form.
            body: Body of the request.

        Returns:
            The data of the answer.

        Raises:
            Refused: The vendor would say no.
        """
        name = self.method_of(path)
        if accept is None or not ("application/json" in accept or "*/*" in accept):
            raise Refused("111406:Not Acceptable")
        if verb == "GET" and body:
            raise Refused("A GET has no body: put the parameters into the address")
        given = {**query, **form}
        if name == "login":
            return self._log_in(given)
        session = self._session(given.pop("session_key", None))
        if name == "logout":
            return self._log_out(query, form)
        method = _METHODS.get(name or "")
        if method is None:
            raise Refused("111404:Not Found")
        if given.pop("action", None) == "GET" and verb == "POST":
            verb = "GET"
        if method.writes != (verb == "POST"):
            raise Refused("111405:Method Not Allowed")
        if method.writes and query.keys() - {"session_key"}:
            raise Refused("Parameters of a POST belong into its form")
        found = _PATH.fullmatch(path)
        if found and found["visitor"]:
            given["visitor_id"] = found["visitor"]
        parameters = _checked(method, given)
        with self.world.lock:
            return method.run(self, self._account(session, method, parameters), parameters)

    def _log_in(self, given: Parameters) -> Any:
        for name in ("login", "password"):
            if not given.get(name):
                raise Refused(f"Missing required parameter: {name}")
        if self._credentials.get(given["login"]) != given["password"]:
            raise Refused("Wrong login or password")
        key = secrets.token_hex(16)
        with self._lock:
            self.logins += 1
            self._sessions[key] = _Session(given["login"] == self._agency, time.monotonic() + self._lifetime)
        return {"session_key": key}

    def _log_out(self, query: Parameters, form: Parameters) -> Any:
        self.expire(query.get("session_key") or form.get("session_key"))
        return []

    def _session(self, key: Any) -> _Session:
        with self._lock:
            session = self._sessions.get(key)
            if session is None or session.ends <= time.monotonic():
                raise Refused(_UNAUTHORIZED)
            return session

    def _account(self, session: _Session, method: _Method, parameters: Parameters) -> Account:
        if method.for_agency:
            if not session.is_agency:
                raise Refused("Access denied")
            return self.world.ordinary
        customer_id = parameters.pop("customer_id", None)
        if not session.is_agency:
            if customer_id is not None:
                raise Refused("Access denied")
            return self.world.ordinary
        for customer in self.world.customers:
            if customer.id == customer_id:
                return customer
        raise Refused("Access denied: customer_id")


def _checked(method: _Method, given: Parameters) -> Parameters:
    for name in sorted(method.required):
        if given.get(name) in (None, ""):
            raise Refused(f"Missing required parameter: {name}")
    checked: Parameters = {}
    for name, text in given.items():
        kind = method.kinds.get(name)
        if kind is None and not method.takes_anything:
            raise Refused(f"Unknown parameter: {name}")
        try:
            checked[name] = _READ[kind or "text"](text)
        except (ValueError, InvalidOperation):
            raise Refused(f"111400:Wrong value of parameter {name}") from None
    return checked


def _read_time(text: str) -> datetime:
    found = _TIME.fullmatch(text)
    if found is None:
        raise ValueError(text)
    day, moment, fraction = found.groups()
    return datetime.fromisoformat(f"{day} {moment or '00:00:00'}.{(fraction or '0').ljust(6, '0')}")


def _read_bool(text: str) -> bool:
    if text not in _TRUE + _FALSE:
        raise ValueError(text)
    return text in _TRUE


def _read_direction(text: str) -> str:
    if text not in ("in", "out"):
        raise ValueError(text)
    return text


_READ: dict[str, Callable[[str], Any]] = {
    "bool": _read_bool,
    "direction": _read_direction,
    "int": int,
    "number": Decimal,
    "text": str,
    "time": _read_time,
}


# Rows


def _stamp(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(" ", "seconds")


def _attribution(event: Event, visit: Visit | None, tags: list[int], number: int, sale: Sale | None) -> Parameters:
    visitor = visit.visitor if visit else None
    openstat = visit is not None and visit.openstat
    return {
        "communication_number": number,
        "tags": list(tags),
        "site_id": event.site_id,
        "ac_id": event.campaign_id,
        "visitor_id": visitor and visitor.id,
        "visitor_type": "omni" if visitor and visitor.visits_count > 1 else "new" if visitor else None,
        "visits_count": visitor.visits_count if visitor else 0,
        "other_adv_contacts": bool(visitor and len(visitor.campaign_ids) > 1),
        "country": visitor and visitor.country,
        "region": visitor and visitor.region,
        "city": visitor and visitor.city,
        "visitor_first_ac": visitor and visitor.first_campaign_id,
        "search_engine": visit and visit.search_engine,
        "search_query": visit and visit.search_query,
        "last_query": visit and visit.search_query,
        "page_url": visit and visit.page_url,
        "referrer_domain": visit.referrer.split("/")[2] if visit and visit.referrer else None,
        "referrer": visit and visit.referrer,
        "ua_client_id": visitor and visitor.ua_client_id,
        "utm_campaign": str(event.campaign_id) if visit and visit.utm[0] else None,
        "utm_content": None,
        "utm_medium": visit and visit.utm[1],
        "utm_source": visit and visit.utm[0],
        "utm_term": visit.search_query if visit and visit.utm[1] == "cpc" else None,
        "os_ad_id": "1207" if openstat else None,
        "os_campaign_id": "88" if openstat else None,
        "os_service_name": "maps" if openstat else None,
        "os_source_id": "org-card" if openstat else None,
        "gclid": visit and visit.gclid,
        "yclid": visit and visit.yclid,
        "ef_id": None,
        "session_id": visit and visit.id,
        "sale_date": _stamp(sale.when) if sale else None,
        "sale_cost": float(sale.cost) if sale else None,
        "is_visitor_by_numa": visit is not None and number > 1,
    }


def _communication_attribution(each: Communication) -> Parameters:
    return _attribution(each, each.visit, each.tag_ids, each.number, each.sale)


def _call_row(api: RestV1, call: Call) -> Parameters:
    incoming = call.direction == "in"
    links = None
    if call.recordings is not None:
        host = api.media_host()
        links = [f"//{host}/system/media/talk/{call.id}/{name}/" for name in call.recordings]
    return {
        "id": call.id,
        "call_date": call.when.isoformat(" ", "milliseconds"),
        "session_start": _stamp(call.visit.when) if call.visit else None,
        "communication_type": call.kind,
        "status": call.status,
        "direction": call.direction,
        "numa": call.contact if incoming else call.virtual_number,
        "numb": call.virtual_number if incoming else call.contact,
        "wait_time": call.wait,
        "duration": call.talk,
        "file_link": links,
        "operator_name": call.employee and call.employee.full_name,
        "coach_name": call.coach and call.coach.full_name,
        "scenario_name": call.scenario,
        "is_transfer": call.is_transfer,
        **_communication_attribution(call),
    }


def _kind_of(each: Communication) -> str:
    if isinstance(each, Call):
        return each.kind
    return "chat" if isinstance(each, Chat) else "offline_message"


def _communication_row(each: Communication) -> Parameters:
    return {
        "id": each.id,
        "date_time": _stamp(each.when),
        "communication_type": _kind_of(each),
        **_communication_attribution(each),
    }


def _offline_message_row(each: OfflineMessage) -> Parameters:
    texts = {"name": each.name, "phone": each.phone, "email": each.email, "message": each.text}
    return {**_communication_row(each), **texts}


def _goal_row(each: GoalEvent) -> Parameters:
    return {
        "id": each.id,
        "name": each.goal.name,
        "date_time": _stamp(each.when),
        "communication_type": None,
        **_attribution(each, each.visit, [], each.visit.visitor.communications_count, None),
    }


# Methods


def _matches(each: Communication, asked: Parameters) -> bool:
    visitor = each.visit.visitor.id if each.visit else None
    return (
        asked.get("site_id") in (None, each.site_id)
        and asked.get("ac_id") in (None, each.campaign_id)
        and asked.get("visitor_id") in (None, visitor)
        and (asked.get("tag_id") is None or asked["tag_id"] in each.tag_ids)
    )


def _in_period(api: RestV1, events: list[Any], asked: Parameters) -> list[Any]:
    return api.world.between(events, asked.get("date_from", _BEGIN), asked.get("date_till", _END))


def _site(account: Account, site_id: int) -> Site:
    for site in account.sites:
        if site.id == site_id:
            return site
    raise Refused("111404:Site not found")


def _campaign(account: Account, campaign_id: int) -> Campaign:
    for campaign in account.campaigns:
        if campaign.id == campaign_id:
            return campaign
    raise Refused("111404:Advertising campaign not found")


def _number_list(account: Account, list_id: int) -> NumberList:
    for each in account.number_lists:
        if each.id == list_id:
            return each
    raise Refused("111404:Numa list not found")


def _communication(account: Account, asked: Parameters) -> Communication:
    kinds: dict[str, Sequence[Communication]] = {
        "call": account.calls,
        "chat": account.chats,
        "offline_message": account.offline_messages,
    }
    if asked["object_type"] not in kinds:
        raise Refused("111400:Wrong value of parameter object_type")
    for each in kinds[asked["object_type"]]:
        if each.id == asked["object_id"]:
            return each
    raise Refused("111404:Communication not found")


def _customer_list(api: RestV1, _: Account, __: Parameters) -> Any:
    return [{"id": customer.id, "name": customer.name} for customer in api.world.customers]


def _agent_tp(_: RestV1, __: Account, ___: Parameters) -> Any:
    return [{"id": 1, "name": "Старт", "price": 990.0}, {"id": 2, "name": "Бизнес", "price": 4990.0}]


def _create_agent_customer(api: RestV1, _: Account, asked: Parameters) -> Any:
    customer = Account(api.world.new_id(), asked.get("name", "Customer"), is_active=False)
    api.world.customers.append(customer)
    api.purchases += 1
    return {"id": customer.id}


def _activate_agent_customer(api: RestV1, _: Account, asked: Parameters) -> Any:
    for customer in api.world.customers:
        if customer.id == asked["customer_id"]:
            customer.is_active = True
            api.purchases += 1
            return True
    raise Refused("111404:Customer not found")


def _sites(_: RestV1, account: Account, __: Parameters) -> Any:
    return [{"id": site.id, "domain": site.domain} for site in account.sites]


def _create_site(api: RestV1, account: Account, asked: Parameters) -> Any:
    site = Site(api.world.new_id(), asked["domain"], asked["user_phone"], asked.get("target_call_min_duration", 0))
    account.sites.append(site)
    return {"id": site.id}


def _campaigns(_: RestV1, account: Account, asked: Parameters) -> Any:
    return [
        {"id": campaign.id, "name": campaign.name}
        for campaign in account.campaigns
        if asked.get("site_id") in (None, campaign.site_id)
    ]


def _create_campaign(api: RestV1, account: Account, asked: Parameters) -> Any:
    campaign = Campaign(api.world.new_id(), asked["name"], _site(account, asked["site_id"]).id)
    account.campaigns.append(campaign)
    return [{"id": campaign.id}]


def _condition_groups(_: RestV1, account: Account, asked: Parameters) -> Any:
    return [
        {
            "id": group.id,
            "name": group.name,
            "conditions": [
                {
                    "id": condition.id,
                    "ac_parameter": condition.parameter,
                    "ac_operator": condition.operator,
                    "value": condition.value,
                    "is_negative": condition.is_negative,
                }
                for condition in group.conditions
            ],
        }
        for group in _campaign(account, asked["id"]).groups
    ]


def _create_condition_group(api: RestV1, account: Account, asked: Parameters) -> Any:
    group = ConditionGroup(api.world.new_id(), asked["name"])
    _campaign(account, asked["ac_id"]).groups.append(group)
    return {"ac_condition_group_id": group.id}


def _create_condition(api: RestV1, account: Account, asked: Parameters) -> Any:
    for campaign in account.campaigns:
        for group in campaign.groups:
            if group.id == asked["ac_condition_group_id"]:
                condition = Condition(
                    api.world.new_id(),
                    asked["ac_parameter"],
                    asked["ac_operator"],
                    asked["value"],
                    asked.get("is_negative", False),
                )
                group.conditions.append(condition)
                return condition.id
    raise Refused("111404:Group of conditions not found")


def _delete_condition(_: RestV1, account: Account, asked: Parameters) -> Any:
    for group in _campaign(account, asked["ac_id"]).groups:
        for condition in group.conditions:
            if condition.id == asked["ac_condition_id"]:
                group.conditions.remove(condition)
                return None
    raise Refused("111404:Condition not found")


def _tags(_: RestV1, account: Account, __: Parameters) -> Any:
    return [{"id": tag.id, "name": tag.name} for tag in account.tags]


def _buy_number(api: RestV1, account: Account, _: Parameters) -> Any:
    api.purchases += 1
    number = f"7499{api.world.new_id() % 10**7:07}"
    account.virtual_numbers.append(number)
    return {"number": number}


def _forward(_: RestV1, account: Account, asked: Parameters) -> Any:
    if asked["comagic_phone"] not in account.virtual_numbers:
        raise Refused("111404:Number not found")
    account.forwarding[asked["comagic_phone"]] = asked["user_phone"]
    return {}


def _create_numa_list(api: RestV1, account: Account, asked: Parameters) -> Any:
    made = NumberList(api.world.new_id(), asked["name"])
    account.number_lists.append(made)
    return [made.id]


def _add_number(_: RestV1, account: Account, asked: Parameters) -> Any:
    _number_list(account, asked["numa_list_id"]).numbers.append(asked["number"])
    return "ok"


def _remove_number(_: RestV1, account: Account, asked: Parameters) -> Any:
    numbers = _number_list(account, asked["numa_list_id"]).numbers
    if asked["number"] not in numbers:
        raise Refused("111404:Number not found")
    numbers.remove(asked["number"])
    return []


def _stat(api: RestV1, account: Account, asked: Parameters) -> Any:
    """Count. The names of the counters are the sandbox's own: no public source tells the vendor's."""
    _site(account, asked["site_id"])
    if not account.visits or asked["date_till"].date() <= account.visits[0].when.date():
        return []

    def of(events: list[Any]) -> list[Any]:
        return [
            event
            for event in _in_period(api, events, asked)
            if event.site_id == asked["site_id"] and asked.get("ac_id") in (None, event.campaign_id)
        ]

    visits, calls, chats = of(account.visits), of(account.calls), of(account.chats)
    messages, goals = of(account.offline_messages), of(account.goal_events)
    sales = [each.sale for each in (*calls, *chats, *messages) if each.sale]
    return [
        {
            "visits": len(visits),
            "visitors": len({visit.visitor.id for visit in visits}),
            "calls": len(calls),
            "lost_calls": sum(call.status == "lost" for call in calls),
            "chats": len(chats),
            "offline_messages": len(messages),
            "communications": len(calls) + len(chats) + len(messages),
            "goals": len(goals),
            "sales": len(sales),
            "sales_sum": float(sum(sale.cost for sale in sales)),
        }
    ]


def _communications(api: RestV1, account: Account, asked: Parameters) -> Any:
    _site(account, asked["site_id"])
    non_target = {tag.id for tag in account.tags if tag.is_non_target}
    found = [
        each
        for events in (account.calls, account.chats, account.offline_messages)
        for each in _in_period(api, events, asked)
        if _matches(each, asked)
        and (asked.get("show_not_goal") or not non_target.intersection(each.tag_ids))
        and (not asked.get("only_first") or each.number == 1)
    ]
    return [_communication_row(each) for each in sorted(found, key=lambda each: each.when)]


def _goals(api: RestV1, account: Account, asked: Parameters) -> Any:
    _site(account, asked["site_id"])
    return [
        _goal_row(each)
        for each in _in_period(api, account.goal_events, asked)
        if each.site_id == asked["site_id"]
        and asked.get("id") in (None, each.goal.id)
        and asked.get("ac_id") in (None, each.campaign_id)
        and asked.get("visitor_id") in (None, each.visit.visitor.id)
        and "tag_id" not in asked
    ]


def _calls(api: RestV1, account: Account, asked: Parameters) -> Any:
    rows: list[Parameters] = []
    for call in _in_period(api, account.calls, asked):
        if not _matches(call, asked) or asked.get("id") not in (None, call.id):
            continue
        if asked.get("direction") not in (None, call.direction):
            continue
        row = _call_row(api, call)
        if asked.get("numa") in (None, row["numa"]) and asked.get("numb") in (None, row["numb"]):
            rows.append(row)
    return rows


def _cdr(direction: str) -> Callable[[RestV1, Account, Parameters], Any]:
    def records(api: RestV1, account: Account, asked: Parameters) -> Any:
        return [
            {
                "id": call.id,
                "start": call.when.isoformat(" ", "milliseconds"),
                "numa": call.contact if direction == "in" else call.virtual_number,
                "numb": call.virtual_number if direction == "in" else call.contact,
                "billsec": call.talk,
            }
            for call in _in_period(api, account.calls, asked)
            if call.direction == direction and asked.get("id") in (None, call.id)
        ]

    return records


def _chats(api: RestV1, account: Account, asked: Parameters) -> Any:
    return [
        _communication_row(chat)
        for chat in _in_period(api, account.chats, asked)
        if _matches(chat, asked) and asked.get("user_id") in (None, chat.employee.id if chat.employee else None)
    ]


def _chat_messages(_: RestV1, account: Account, asked: Parameters) -> Any:
    for chat in account.chats:
        if chat.id == asked["chat_id"]:
            return [
                {"id": message.id, "date_time": _stamp(message.when), "source": message.source, "text": message.text}
                for message in chat.messages
            ]
    raise Refused("111404:Chat not found")


def _offline_messages(api: RestV1, account: Account, asked: Parameters) -> Any:
    return [
        _offline_message_row(each) for each in _in_period(api, account.offline_messages, asked) if _matches(each, asked)
    ]


def _tag(_: RestV1, account: Account, asked: Parameters) -> Any:
    communication = _communication(account, asked)
    if asked["mark_id"] not in {tag.id for tag in account.tags}:
        raise Refused("111404:Tag not found")
    if asked["mark_id"] not in communication.tag_ids:
        communication.tag_ids.append(asked["mark_id"])
    return True


def _untag(_: RestV1, account: Account, asked: Parameters) -> Any:
    communication = _communication(account, asked)
    if asked["mark_id"] in communication.tag_ids:
        communication.tag_ids.remove(asked["mark_id"])
    return []


def _tag_sale(_: RestV1, account: Account, asked: Parameters) -> Any:
    _communication(account, asked).sale = Sale(asked["date_time"], asked["cost"])
    return {}


def _person_by_visitor(_: RestV1, account: Account, asked: Parameters) -> Any:
    visitor = account.visitors.get(asked["id"])
    if visitor is None:
        raise Refused("111404:Visitor not found")
    return {"id": visitor.person_id}


def _visitors_by_person(_: RestV1, account: Account, asked: Parameters) -> Any:
    return [{"id": visitor.id} for visitor in account.visitors.values() if visitor.person_id == asked["id"]]


def _visitor(_: RestV1, account: Account, asked: Parameters) -> Any:
    visitor = account.visitors.get(asked["visitor_id"])
    if visitor is None:
        raise Refused("111404:Visitor not found")
    campaigns = [
        {"id": campaign.id, "name": campaign.name, "state": "active", "is_removed": False}
        for campaign in account.campaigns
        if campaign.id in visitor.campaign_ids
    ]
    return {
        "id": visitor.id,
        "site_id": visitor.site_id,
        "visits_count": visitor.visits_count,
        "ua_client_id": visitor.ua_client_id,
        "acs": json.dumps(campaigns),
    }


def _session_info(_: RestV1, account: Account, asked: Parameters) -> Any:
    return [
        {
            "id": visit.id,
            "visitor_id": visit.visitor.id,
            "date_time": _stamp(visit.when),
            "search_engine": visit.search_engine,
            "utm_source": visit.utm[0],
            "page_url": visit.page_url,
        }
        for visit in account.visits
        if visit.id == asked["session_id"]
    ]


def _advertising_sales(api: RestV1, account: Account, asked: Parameters) -> Any:
    _site(account, asked["site_id"])
    return [
        {
            "communication_id": each.id,
            "communication_type": _kind_of(each),
            "ac_id": each.campaign_id,
            "sale_date": _stamp(each.sale.when),
            "sale_cost": float(each.sale.cost),
        }
        for events in (account.calls, account.chats, account.offline_messages)
        for each in _in_period(api, events, asked)
        if each.sale and _matches(each, asked) and (not asked.get("only_first") or each.number == 1)
    ]


def _method(
    run: Callable[[RestV1, Account, Parameters], Any],
    parameters: str = "",
    *,
    writes: bool = False,
    agency: bool = False,
) -> _Method:
    """Describe a method: ``name:kind`` for each parameter, ``*`` behind those that are required."""
    kinds: dict[str, str] = {} if agency else {"customer_id": "int"}
    required: set[str] = set()
    for each in parameters.split():
        name, _, kind = each.rstrip("*").partition(":")
        kinds[name or "*"] = kind
        if each.endswith("*") and name:
            required.add(name)
    return _Method(run, kinds, frozenset(required), writes, agency)


_PERIOD = "date_from:time* date_till:time*"
_OPEN_PERIOD = "date_from:time date_till:time"
_COMMUNICATION = "object_id:int* object_type:text*"
_METHODS: dict[str, _Method] = {
    "customer_list": _method(_customer_list, agency=True),
    "agent_tp": _method(_agent_tp, agency=True),
    "create_agent_customer": _method(_create_agent_customer, "*", writes=True, agency=True),
    "activate_agent_customer": _method(_activate_agent_customer, "customer_id:int*", writes=True, agency=True),
    "site": _method(_sites),
    "create_site": _method(_create_site, "domain:text* user_phone:text* target_call_min_duration:int", writes=True),
    "ac": _method(_campaigns, "site_id:int"),
    "create_ac": _method(_create_campaign, "site_id:int* name:text*", writes=True),
    "ac_condition": _method(_condition_groups, "id:int*"),
    "create_ac_condition_group": _method(_create_condition_group, "ac_id:int* name:text*", writes=True),
    "create_ac_condition": _method(
        _create_condition,
        "ac_condition_group_id:int* ac_parameter:text* ac_operator:text* value:text* is_negative:bool",
        writes=True,
    ),
    "delete_ac_condition": _method(_delete_condition, "ac_id:int* ac_condition_id:int*", writes=True),
    "tag": _method(_tags),
    "buy_number": _method(_buy_number, "region:text*", writes=True),
    "create_dialing_operation": _method(_forward, "comagic_phone:text* user_phone:text*", writes=True),
    "create_numa_list": _method(_create_numa_list, "name:text*", writes=True),
    "add_number_to_numa_list": _method(_add_number, "numa_list_id:int* number:text*", writes=True),
    "remove_number_from_numa_list": _method(_remove_number, "numa_list_id:int* number:text*", writes=True),
    "stat": _method(_stat, f"site_id:int* {_PERIOD} ac_id:int"),
    "communication": _method(
        _communications, f"site_id:int* {_PERIOD} ac_id:int tag_id:int show_not_goal:bool only_first:bool"
    ),
    "goal": _method(_goals, f"site_id:int* {_PERIOD} id:int ac_id:int tag_id:int visitor_id:int"),
    "call": _method(
        _calls,
        f"{_PERIOD} id:int site_id:int ac_id:int tag_id:int visitor_id:int numa:text numb:text direction:direction",
    ),
    "get_cdr_in": _method(_cdr("in"), f"{_PERIOD} id:int"),
    "get_cdr_out": _method(_cdr("out"), _PERIOD),
    "chat": _method(_chats, f"{_OPEN_PERIOD} site_id:int tag_id:int visitor_id:int user_id:int ac_id:int"),
    "chat_messages": _method(_chat_messages, "chat_id:int*"),
    "offline_message": _method(_offline_messages, f"{_OPEN_PERIOD} site_id:int tag_id:int visitor_id:int ac_id:int"),
    "tag_communication": _method(_tag, f"{_COMMUNICATION} mark_id:int*", writes=True),
    "tag_communication_sale": _method(_tag_sale, f"{_COMMUNICATION} cost:number* date_time:time*", writes=True),
    "untag_communication": _method(_untag, f"{_COMMUNICATION} mark_id:int*", writes=True),
    "person_by_visitor": _method(_person_by_visitor, "id:int*"),
    "visitors_by_person": _method(_visitors_by_person, "id:int*"),
    "visitor": _method(_visitor, "visitor_id:int*"),
    "session_info": _method(_session_info, "session_id:int*"),
    "advertising_sales": _method(_advertising_sales, f"site_id:int* {_PERIOD} only_first:bool only_quality:bool"),
}
# Sources disagree on two names; both are served.
_METHODS["tag_communicatiom"] = _METHODS["tag_communication"]
_METHODS["chat_message"] = _METHODS["chat_messages"]
