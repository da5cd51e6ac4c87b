"""Data API as the sandbox speaks it: what people work with comes from the world, the rest is made up by the spec."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from comagic_sdk.sandbox.invent import blank, invent
from comagic_sdk.sandbox.json_rpc import Refusal, parse_time
from comagic_sdk.sandbox.query import matches, ordered
from comagic_sdk.sandbox.rpc_api import RpcApi
from comagic_sdk.sandbox.tables import TABLES, Table, tables_of
from comagic_sdk.sandbox.world import (
    Account,
    Call,
    Chat,
    Communication,
    Event,
    GoalEvent,
    Message,
    OfflineMessage,
    Sale,
    Visit,
    Visitor,
)

__all__ = ["DataApi"]

Row = dict[str, Any]
Asked = Mapping[str, Any]


class DataApi(RpcApi):
    """The API over a world.

    Attributes:
        short_pages: Whether pages hold fewer rows than their limit.
        inclusive: Whether a period includes its last moment.
        says_total: Whether metadata has total_items.
        uploads: What was uploaded, by account and kind.
    """

    file = "data_api.json"

    def calm(self) -> None:
        """Have many points, no quirks and every token alive again that never ends."""
        super().calm()
        self.short_pages: bool = False
        self.inclusive: bool = False
        self.says_total: bool = True
        self._tables: dict[int, dict[str, Table]] = vars(self).get("_tables", {})
        self.uploads: dict[tuple[int, str], list[Row]] = vars(self).get("uploads", {})

    def _run(self, name: str, method: Asked, account: Account, given: Row) -> Any:
        asked = {key: value for key, value in given.items() if key != "user_id"}
        if name in _REPORTS:
            return self._page(method, asked, *_REPORTS[name](self, account, asked))
        if name == "getobj.account":
            known = {"app_id": account.id, "app_name": account.name, "timezone": "Europe/Moscow"}
            return {"data": {**invent(method["fields"], name), **known}, "metadata": self._metadata(None)}
        if name in _WRITES:
            return {"data": _WRITES[name](self, account, asked), "metadata": self._metadata(None)}
        verb, thing = name.split(".")
        table = self.tables(account).get(TABLES.get(thing, ""))
        if table is not None and verb == "get" and TABLES[thing] == thing:
            return self._page(method, asked, table.rows(account), dict)
        if table is not None and verb == "create" and len(many := _items(method, asked)) > 0:
            made = [table.create(self.world, account, item) for item in many]
            return {"data": made[0], "metadata": self._metadata(None)}
        if table is not None and verb in ("create", "update", "delete"):
            outcome = getattr(table, verb)(self.world, account, asked)
            return {"data": outcome, "metadata": self._metadata(None)}
        return self._invented(name, method, asked)

    def tables(self, account: Account) -> dict[str, Table]:
        """Give the tables of an account.

        Args:
            account: The account.

        Returns:
            Tables by the names of what they hold.
        """
        if account.id not in self._tables:
            self._tables[account.id] = tables_of(self.world, account, self.methods)
        return self._tables[account.id]

    def existing(self, thing: str) -> Row:
        """Name something of a kind that exists, for trying a change out.

        Args:
            thing: Second part of a wire name, such as ``"tags"``.

        Returns:
            Its identifier by the name of the field; nothing for what is made up by the spec.
        """
        table = self.tables(self.world.ordinary).get(TABLES.get(thing, ""))
        rows = table.rows(self.world.ordinary) if table is not None else []
        return {table.key: rows[-1][table.key]} if table is not None and rows else {}

    def _invented(self, name: str, method: Asked, asked: Asked) -> Any:
        kind = method["kind"]
        if kind == "rows":
            rows = [invent(method.get("fields", ()), f"{name}/{number}") for number in range(3)]
            return self._page(method, asked, rows, dict)
        fields = method.get("fields", ())
        data: Any = invent(fields, name) if fields else {}
        if kind == "outcome":
            data = {"id": self.world.new_id()} if name.startswith("create.") else {"success": True}
        elif kind == "outcomes":
            data = [{"id": self.world.new_id()}]
        elif kind == "list":
            data = [data]
        return {"data": data, "metadata": self._metadata(None)}

    def _page(
        self, method: Asked, asked: Asked, events: Sequence[Any], row: Callable[[Any], Row], by: str | None = None
    ) -> Any:
        """Filter, order, cut and show what a method lists."""
        sort: list[dict[str, str]] = asked.get("sort") or []
        tree = asked.get("filter")
        limit = asked.get("limit", min(1000, method.get("page_size") or 1000))
        offset = asked.get("offset", 0)
        if self.short_pages and limit > 1:
            limit = max(1, limit // 3)
        names = asked.get("fields") or [
            each["name"] for each in method.get("fields", ()) if "default" in each.get("flags", ())
        ]
        names = names or [each["name"] for each in method.get("fields", ())]
        empty = blank(method.get("fields", ()))
        in_time = not sort or (len(sort) == 1 and sort[0]["field"] == by)
        if tree is None and in_time:
            if sort and sort[0].get("order") == "desc":
                events = events[::-1]
            total = len(events)
            rows = [row(event) for event in events[offset : offset + limit]]
        else:
            rows = [{**empty, **row(event)} for event in events]
            if tree is not None:
                rows = [each for each in rows if matches(each, tree)]
            total = len(rows)
            rows = ordered(rows, sort)[offset : offset + limit]
        shown = [{name: each[name] if name in each else empty[name] for name in names} for each in rows]
        if method.get("at") == "result":
            return shown
        return {"metadata": self._metadata(total if self.says_total else None), "data": shown}

    def during(self, events: list[Any], asked: Asked) -> list[Any]:
        """Pick the events of the period that is asked about.

        Args:
            events: Events in the order of their times.
            asked: The parameters.

        Returns:
            The events.
        """
        start = parse_time(asked["date_from"]) if "date_from" in asked else datetime(1, 1, 1)
        end = parse_time(asked["date_till"]) if "date_till" in asked else datetime(9999, 1, 1)
        return self.world.between(events, start, end + timedelta(microseconds=self.inclusive))


def _items(method: Asked, asked: Asked) -> list[Row]:
    """Give the things that a call creates, where it creates several at once."""
    params = [each for each in method.get("params", ()) if "required" in each.get("flags", ())]
    if len(params) == 1 and params[0]["type"] == "object" and params[0].get("many") == "list":
        items: list[Row] = asked[params[0]["name"]]
        return items
    return []


def _stamp(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(" ", "seconds")


def _attribution(account: Account, event: Event, visit: Visit | None, tag_ids: list[int], sale: Sale | None) -> Row:
    visitor = visit.visitor if visit else None
    tags = {tag.id: tag for tag in account.tags}
    campaign = next((each for each in account.campaigns if each.id == event.campaign_id), None)
    site = next((each for each in account.sites if each.id == event.site_id), None)
    return {
        "site_id": event.site_id,
        "site_domain_name": site and site.domain,
        "site_name": site and site.domain,
        "campaign_id": campaign.id if campaign else -1,
        "campaign_name": campaign and campaign.name,
        "visitor_id": visitor and visitor.id,
        "visitor_type": ("omni" if visitor.visits_count > 1 else "new") if visitor else None,
        "visits_count": visitor and visitor.visits_count,
        "person_id": visitor and visitor.person_id,
        "visitor_session_id": visit and visit.id,
        "visitor_country": visitor and visitor.country,
        "visitor_region": visitor and visitor.region,
        "visitor_city": visitor and visitor.city,
        "visitor_first_campaign_id": visitor and visitor.first_campaign_id,
        "search_engine": visit and visit.search_engine,
        "search_query": visit and visit.search_query,
        "entrance_page": visit and visit.page_url,
        "communication_page_url": visit and visit.page_url,
        "referrer": visit and visit.referrer,
        "referrer_domain": visit.referrer.split("/")[2] if visit and visit.referrer else None,
        "ua_client_id": visitor and visitor.ua_client_id,
        "utm_source": visit and visit.utm[0],
        "utm_medium": visit and visit.utm[1],
        "utm_campaign": str(event.campaign_id) if visit and visit.utm[0] else None,
        "utm_term": visit.search_query if visit and visit.utm[1] == "cpc" else None,
        "openstat_ad": "1207" if visit and visit.openstat else None,
        "openstat_campaign": "88" if visit and visit.openstat else None,
        "openstat_service": "maps" if visit and visit.openstat else None,
        "openstat_source": "org-card" if visit and visit.openstat else None,
        "visit_other_campaign": bool(visitor and len(visitor.campaign_ids) > 1),
        "gclid": visit and visit.gclid,
        "yclid": visit and visit.yclid,
        "sale_date": _stamp(sale.when) if sale else None,
        "sale_cost": float(sale.cost) if sale else None,
        # Null where an array is documented, as the real server has it.
        "tags": [
            {
                "tag_id": tag_id,
                "tag_name": tags[tag_id].name,
                "tag_type": "manual",
                "tag_change_time": _stamp(event.when),
            }
            for tag_id in tag_ids
            if tag_id in tags
        ]
        or None,
    }


def _about(account: Account, each: Communication) -> Row:
    non_target = {tag.id for tag in account.tags if tag.is_non_target}
    return {
        "attributes": [
            *(["first", "primary"] if each.number == 1 else ["secondary"]),
            "off-target" if non_target.intersection(each.tag_ids) else "target",
        ],
        **_attribution(account, each, each.visit, each.tag_ids, each.sale),
        "communication_number": each.number,
        "communication_id": each.id,
    }


def _call_row(account: Account, call: Call) -> Row:
    talk = call.talk or 0
    employee = call.employee
    about = _about(account, call)
    return {
        **about,
        "id": call.id,
        "communication_type": "call",
        "start_time": _stamp(call.when),
        "finish_time": _stamp(call.when + timedelta(seconds=call.wait + talk)),
        "direction": call.direction,
        "source": "sitephone" if call.kind == "sitephone" else "call_tracking" if call.visit else "sip",
        "is_lost": call.status == "lost",
        "is_transfer": call.is_transfer,
        # A word that no page lists, as the real server has them.
        "finish_reason": None if call.status == "lost" else "finished_by_the_moon" if call.id % 97 == 0 else
                         "operator_disconnects",
        "contact_phone_number": call.contact or None,
        "virtual_phone_number": call.virtual_number,
        "wait_duration": call.wait,
        "total_wait_duration": call.wait,
        "talk_duration": talk,
        "clean_talk_duration": talk,
        "total_duration": call.wait + talk,
        "postprocess_duration": 0,
        "call_records": call.recordings,
        "wav_call_records": call.recordings,
        "scenario_name": call.scenario,
        "call_api_external_id": call.external_id,
        "last_answered_employee_id": employee and employee.id,
        "last_answered_employee_full_name": employee and f"{employee.full_name} (amoCRM)",
        "last_talked_employee_id": employee and employee.id,
        "last_talked_employee_full_name": employee and employee.full_name,
        "first_answered_employee_id": employee and employee.id,
        "first_answered_employee_full_name": employee and employee.full_name,
        "employees": [
            {
                "employee_id": employee.id,
                "employee_full_name": employee.full_name,
                "is_answered": True,
                "is_talked": True,
            }
        ]
        if employee
        else None,
        "attributes": ["lost", *about["attributes"]] if call.status == "lost" else about["attributes"],
    }  # fmt: skip


def _leg_rows(account: Account, call: Call) -> Iterator[Row]:
    talk = call.talk or 0
    common = {
        "call_session_id": call.id,
        "direction": call.direction,
        "virtual_phone_number": call.virtual_number,
        "contact_phone_number": call.contact or None,
        "start_time": _stamp(call.when),
        "connect_time": None if call.status == "lost" else _stamp(call.when + timedelta(seconds=call.wait)),
        "total_duration": call.wait + talk,
        "duration": talk,
        "is_transfered": call.is_transfer,
    }
    yield {
        **common,
        "id": call.id * 10,
        "is_operator": False,
        "is_coach": False,
        "is_failed": False,
        "is_talked": call.status != "lost",
        "employee_id": None,
        "call_records": call.recordings,
        "called_phone_number": call.virtual_number,
        "calling_phone_number": call.contact or None,
    }
    if call.employee is not None:
        yield {
            **common,
            "id": call.id * 10 + 1,
            "is_operator": True,
            "is_coach": False,
            "is_failed": False,
            "is_talked": call.status != "lost",
            "employee_id": call.employee.id,
            "employee_full_name": call.employee.full_name,
            "called_phone_number": "101",
            "calling_phone_number": call.contact or None,
        }


def _chat_row(account: Account, chat: Chat) -> Row:
    last = chat.messages[-1].when if chat.messages else chat.when
    return {
        **_about(account, chat),
        "id": chat.id,
        "communication_type": "chat",
        "date_time": _stamp(chat.when),
        "status": "has_messages" if chat.messages else "no_messages",
        "initiator": "visitor",
        "messages_count": len(chat.messages),
        "employee_id": chat.employee and chat.employee.id,
        "employee_full_name": chat.employee and chat.employee.full_name,
        "total_duration": int((last - chat.when).total_seconds()),
    }


def _message_row(chat: Chat, message: Message) -> Row:
    by_employee = message.source == "operator"
    return {
        "id": message.id,
        "chat_id": chat.id,
        # With T between date and time, as some pages show it.
        "date_time": message.when.isoformat("T", "seconds"),
        "text": message.text,
        "source": message.source,
        "is_group_chat": False,
        "visitor_id": chat.visit.visitor.id if chat.visit else None,
        "employee_id": chat.employee.id if chat.employee and by_employee else None,
        "employee_full_name": chat.employee.full_name if chat.employee and by_employee else None,
        "resource": None,
    }


def _offline_message_row(account: Account, each: OfflineMessage) -> Row:
    return {
        **_about(account, each),
        "id": each.id,
        "communication_type": "offline_message",
        "date_time": _stamp(each.when),
        "text": each.text,
        "type": "offline_message",
        "status": "not_processed",
        "visitor_name": each.name,
        "visitor_phone_number": each.phone,
        "visitor_email": each.email,
    }


def _goal_row(account: Account, each: GoalEvent) -> Row:
    return {
        **_attribution(account, each, each.visit, [], None),
        # The goal itself; what happened is the communication.
        "id": each.goal.id,
        "communication_type": "goal",
        "date_time": _stamp(each.when),
        "name": each.goal.name,
        "goal_name": each.goal.name,
        "communication_id": each.id,
        "communication_number": each.visit.visitor.communications_count,
    }


def _visit_row(account: Account, visit: Visit) -> Row:
    return {
        **_attribution(account, visit, visit, [], None),
        "id": visit.id,
        # With a fraction, as some servers write it.
        "date_time": visit.when.isoformat(" ", "milliseconds"),
        "visit_date_time": _stamp(visit.when),
        "hits_count": 1,
    }


def _communication_row(account: Account, each: Event) -> Row:
    if isinstance(each, Call):
        row = _call_row(account, each)
    elif isinstance(each, Chat):
        row = _chat_row(account, each)
    elif isinstance(each, OfflineMessage):
        row = _offline_message_row(account, each)
    elif isinstance(each, GoalEvent):
        row = _goal_row(account, each)
    else:
        raise TypeError(each)
    return {**row, "id": each.id, "date_time": _stamp(each.when), "communication_date_time": _stamp(each.when)}


Listing = tuple[Sequence[Any], Callable[[Any], Row], str]


def _calls(api: DataApi, account: Account, asked: Asked) -> Listing:
    return api.during(account.calls, asked), lambda call: _call_row(account, call), "start_time"


def _legs(api: DataApi, account: Account, asked: Asked) -> Listing:
    rows = [row for call in api.during(account.calls, asked) for row in _leg_rows(account, call)]
    return rows, dict, "start_time"


def _chats(api: DataApi, account: Account, asked: Asked) -> Listing:
    return api.during(account.chats, asked), lambda chat: _chat_row(account, chat), "date_time"


def _chat_messages(api: DataApi, account: Account, asked: Asked) -> Listing:
    wanted = {*asked.get("chat_ids", ()), *([asked["chat_id"]] if "chat_id" in asked else ())}
    if not wanted and not ("date_from" in asked and "date_till" in asked):
        raise Refusal("required_parameter_missed", field="chat_id")
    chats = account.chats if wanted else api.during(account.chats, asked)
    rows = [_message_row(chat, each) for chat in chats if not wanted or chat.id in wanted for each in chat.messages]
    return sorted(rows, key=lambda row: str(row["date_time"])), dict, "date_time"


def _offline_messages(api: DataApi, account: Account, asked: Asked) -> Listing:
    return (
        api.during(account.offline_messages, asked),
        lambda each: _offline_message_row(account, each),
        "date_time",
    )


def _goals(api: DataApi, account: Account, asked: Asked) -> Listing:
    return api.during(account.goal_events, asked), lambda each: _goal_row(account, each), "date_time"


def _visits(api: DataApi, account: Account, asked: Asked) -> Listing:
    return api.during(account.visits, asked), lambda each: _visit_row(account, each), "date_time"


def _communications(api: DataApi, account: Account, asked: Asked) -> Listing:
    kinds: tuple[list[Any], ...] = (account.calls, account.chats, account.offline_messages, account.goal_events)
    found: list[Event] = [each for events in kinds for each in api.during(events, asked)]
    return sorted(found, key=lambda each: each.when), lambda each: _communication_row(account, each), "date_time"


def _charges(api: DataApi, account: Account, asked: Asked) -> Listing:
    rows: list[Row] = [
        {**row, "total_charge": 1.5, "chargeable_duration": row["duration"], "source": "sip"}
        for row in _legs(api, account, asked)[0]
    ]
    return rows, dict, "start_time"


def _daily(api: DataApi, account: Account, asked: Asked) -> Listing:
    days: dict[tuple[str, int | None], Row] = {}
    for visit in api.during(account.visits, asked):
        if visit.site_id != asked["site_id"]:
            continue
        key = (visit.when.date().isoformat(), visit.campaign_id)
        row = days.setdefault(
            key, {"date": key[0], "site_id": visit.site_id, "campaign_id": visit.campaign_id, "visits_count": 0}
        )
        row["visits_count"] += 1
    for cost in api.uploads.get((account.id, "campaign_costs"), ()):
        if cost["site_id"] == asked["site_id"] and _overlaps(cost, asked):
            key = (cost["date_from"][:10], cost["campaign_id"])
            row = days.setdefault(
                key, {"date": key[0], "site_id": cost["site_id"], "campaign_id": cost["campaign_id"], "visits_count": 0}
            )
            row["cost_sum"] = str(Decimal(row.get("cost_sum", "0")) + Decimal(str(cost["cost"])))
    return [days[key] for key in sorted(days, key=str)], dict, "date"


def _overlaps(cost: Asked, asked: Asked) -> bool:
    starts, ends = parse_time(cost["date_from"]), parse_time(cost["date_till"])
    return starts < parse_time(asked["date_till"]) and ends >= parse_time(asked["date_from"])


def _source_costs(api: DataApi, account: Account, asked: Asked) -> Listing:
    uploaded = api.uploads.get((account.id, "source_costs"), [])
    rows = [
        {"source_id": cost["source_id"], "site_id": cost.get("site_id"), "cost": cost["cost"]}
        for cost in uploaded
        if _overlaps(cost, asked)
    ]
    return rows, dict, ""


def _leads(api: DataApi, account: Account, asked: Asked) -> Listing:
    uploaded = api.uploads.get((account.id, "leads"), [])
    start, end = parse_time(asked["date_from"]), parse_time(asked["date_till"])
    rows = [
        {
            "lead_ext_id": lead["ext_id"],
            "lead_name": {"value": lead["name"]},
            "lead_date_time": lead["created_date_time"],
            "lead_current_stage": lead.get("stage_ext_id"),
        }
        for lead in uploaded
        if start <= parse_time(lead["created_date_time"]) < end
    ]
    return sorted(rows, key=lambda row: str(row["lead_date_time"])), dict, "lead_date_time"


def _account_row(api: DataApi, account: Account, asked: Asked) -> Listing:
    return [{"app_id": account.id, "name": account.name, "timezone": "Europe/Moscow"}], dict, ""


def _customer_users(api: DataApi, account: Account, asked: Asked) -> Listing:
    rows = [
        {"id": each.id, "name": each.name, "login": f"customer{each.id}@sandbox.example", "customer_id": each.id}
        for each in api.world.customers
    ]
    return rows, dict, ""


_REPORTS: dict[str, Callable[[DataApi, Account, Asked], Listing]] = {
    "get.account": _account_row,
    "get.customer_users": _customer_users,
    "get.call_legs_report": _legs,
    "get.calls_report": _calls,
    "get.campaign_daily_stat": _daily,
    "get.chat_messages_report": _chat_messages,
    "get.chats_report": _chats,
    "get.communications_report": _communications,
    "get.financial_call_legs_report": _charges,
    "get.goals_report": _goals,
    "get.leads": _leads,
    "get.offline_messages_report": _offline_messages,
    "get.source_costs": _source_costs,
    "get.visitor_sessions_report": _visits,
}


def _communication(account: Account, asked: Asked) -> Communication:
    kinds: dict[str, Sequence[Communication]] = {
        "call": account.calls,
        "chat": account.chats,
        "offline_message": account.offline_messages,
    }
    for each in kinds.get(asked["communication_type"], ()):
        if each.id == asked.get("communication_id"):
            return each
    raise Refusal("entity_not_found", field="communication_id", value=asked.get("communication_id"))


def _tag_id(account: Account, tag_id: int) -> int:
    if tag_id not in {tag.id for tag in account.tags}:
        raise Refusal("entity_not_found", field="tag_id", value=tag_id)
    return tag_id


def _set_tag(_: DataApi, account: Account, asked: Asked) -> Any:
    each = _communication(account, asked)
    tag_id = _tag_id(account, asked["tag_id"])
    if tag_id in each.tag_ids:
        raise Refusal("duplicate_entity", field="tag_id", value=tag_id)
    each.tag_ids.append(tag_id)
    return {}


def _unset_tag(_: DataApi, account: Account, asked: Asked) -> Any:
    each = _communication(account, asked)
    if asked["tag_id"] not in each.tag_ids:
        raise Refusal("entity_not_found", field="tag_id", value=asked["tag_id"])
    each.tag_ids.remove(asked["tag_id"])
    return {}


def _set_sale(_: DataApi, account: Account, asked: Asked) -> Any:
    each = _communication(account, asked)
    each.sale = Sale(parse_time(asked["date_time"]), Decimal(str(asked["transaction_value"])))
    # The page says that the id stands in the result itself; seen was this.
    return {"id": each.id}


def _set_communications_tags(_: DataApi, account: Account, asked: Asked) -> Any:
    for item in asked.get("items", ()):
        each = _communication(account, item)
        each.tag_ids += [tag for tag in item.get("tag_ids", ()) if _tag_id(account, tag) not in each.tag_ids]
    return {"success": "true", "items": []}


def _update_communication_tags(_: DataApi, account: Account, asked: Asked) -> Any:
    each = _communication(account, asked)
    each.tag_ids[:] = [_tag_id(account, tag) for tag in asked.get("tag_ids", ())]
    return {"communication_id": each.id, "communication_type": asked["communication_type"], "items": []}


def _upload_calls(api: DataApi, account: Account, asked: Asked) -> Any:
    for item in asked["calls"]:
        start, finish = parse_time(item["start_time"]), parse_time(item["finish_time"])
        contact = item["calling_phone_number" if item.get("direction", "in") == "in" else "called_phone_number"]
        api.world.add_call(
            start,
            account=account,
            direction=item.get("direction", "in"),
            contact=contact,
            talk=item.get("talk_duration", int((finish - start).total_seconds())),
            status="lost" if item["is_lost"] else "normal",
            recordings=0,
        )
    return {"success": "true"}


def _upload_offline_messages(api: DataApi, account: Account, asked: Asked) -> Any:
    made: list[Row] = []
    for item in asked["offline_messages"]:
        message_id = api.world.new_communication_id()
        api.world.insert(
            account.offline_messages,
            OfflineMessage(
                message_id,
                parse_time(item["date_time"]),
                item.get("site_id") or account.sites[0].id,
                item.get("campaign_id"),
                None,
                1,
                name=item.get("name") or "",
                phone=item.get("phone") or "",
                email=item.get("email"),
                text=item.get("message") or "",
            ),
        )
        made.append({"id": message_id})
    return made


def _upload_chats(api: DataApi, account: Account, asked: Asked) -> Any:
    made: list[Row] = []
    for item in asked["chats"]:
        chat_id = api.world.new_communication_id()
        messages = [
            Message(api.world.new_id(), parse_time(each["date_time"]), each["source"], each["message"])
            for each in item["messages"]
        ]
        chat = Chat(
            chat_id,
            parse_time(item["start_date_time"]),
            item.get("site_id") or account.sites[0].id,
            None,
            None,
            1,
            messages=messages,
        )
        api.world.insert(account.chats, chat)
        made.append({"id": chat_id})
    return made


def _upload_deals(api: DataApi, account: Account, asked: Asked) -> Any:
    history = api.tables(account)["deals_history"]
    for deal in asked["deals"]:
        history.put(deal["ext_id"], {"is_generated": False, **deal})
    return {}


def _upload_sessions(api: DataApi, account: Account, asked: Asked) -> Any:
    made: list[Row] = []
    for item in asked.get("sessions", ()):
        visitor = account.visitors.get(item.get("visitor_id") or 0)
        if visitor is None:
            visitor_id = api.world.new_id()
            visitor = Visitor(visitor_id, visitor_id, item["site_id"], "", "", None, "", item.get("ua_client_id") or "",
                              item.get("campaign_id"))  # fmt: skip
            account.visitors[visitor_id] = visitor
        visit = Visit(
            api.world.new_id(),
            parse_time(item["date_time"]),
            item["site_id"],
            item.get("campaign_id"),
            visitor,
            item.get("entrance_page") or "",
            search_engine=item.get("search_engine"),
            search_query=item.get("search_query"),
            referrer=item.get("referrer"),
            utm=(item.get("utm_source"), item.get("utm_medium")),
        )
        api.world.insert(account.visits, visit)
        made.append({"ext_id": item["ext_id"], "session_id": visit.id})
    return made


def _keeper(kind: str) -> Callable[[DataApi, Account, Asked], Any]:
    """Keep what is uploaded for the report that shows it."""

    def keep(api: DataApi, account: Account, asked: Asked) -> Any:
        api.uploads.setdefault((account.id, kind), []).extend(asked["leads" if kind == "leads" else "costs"])
        return {"success": "true"} if kind != "leads" else {}

    return keep


def _deleter(kind: str) -> Callable[[DataApi, Account, Asked], Any]:
    def delete(_: DataApi, account: Account, asked: Asked) -> Any:
        events: list[Any] = getattr(account, kind)
        for each in events:
            if each.id == asked["id"]:
                events.remove(each)
                return {"success": "true"}
        raise Refusal("entity_not_found", field="id", value=asked["id"])

    return delete


_WRITES: dict[str, Callable[[DataApi, Account, Asked], Any]] = {
    "set.tag_communications": _set_tag,
    "unset.tag_communications": _unset_tag,
    "set.tag_sales": _set_sale,
    "set.communications_tags": _set_communications_tags,
    "update.tags_communication": _update_communication_tags,
    "upload.calls": _upload_calls,
    "upload.campaign_costs": _keeper("campaign_costs"),
    "upload.chats": _upload_chats,
    "upload.deals_history": _upload_deals,
    "upload.leads_history": _keeper("leads"),
    "upload.offline_messages": _upload_offline_messages,
    "upload.sessions": _upload_sessions,
    "upload.source_costs": _keeper("source_costs"),
    "delete.chats": _deleter("chats"),
    "delete.offline_messages": _deleter("offline_messages"),
}
