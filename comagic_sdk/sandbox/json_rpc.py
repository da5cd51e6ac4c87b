"""JSON-RPC as the vendor speaks it: envelopes, tokens, limits, and parameters checked against the spec."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from comagic_sdk.sandbox.query import OPERATORS
from comagic_sdk.sandbox.values import is_array, is_object

__all__ = ["Limits", "Refusal", "check", "loads", "parse_time", "refusal_document"]

_TIME = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?)?", re.ASCII)
_CODES = {
    "access_token_blocked": (-32001, "Access token has been blocked"),
    "access_token_expired": (-32001, "Access token has been expired"),
    "access_token_invalid": (-32001, "Access token is invalid"),
    "account_inactive": (-32009, "Your account has been disabled, contact the support service"),
    "already_in_use": (-32602, "This value is already used by another entity"),
    "auth_error": (-32001, "Login or password is wrong"),
    "batch_opreations_not_supported": (-32099, "Batch operations not supported"),
    "data_type_error": (-32602, "Data supplied is of wrong type"),
    "date_interval_limit_reached": (-32602, "Max value of requested date interval is 3 months"),
    "duplicate_entity": (-32602, "Duplicate entity"),
    "entity_not_found": (-32602, "Entity not found"),
    "error": (-32602, "Error"),
    "filter_prohibited": (-32602, "Filter by parameter is prohibited"),
    "forbidden": (-32003, "Permission denied"),
    "internal_error": (-32603, "Internal error, contact the support service"),
    "invalid_parameter_value": (-32602, "Invalid parameter value"),
    "invalid_request": (-32600, "Invalid Request The JSON sent is not a valid Request object"),
    "invalid_state": (-32602, "Invalid state"),
    "ip_not_whitelisted": (-32003, "Your IP 127.0.0.1 is not whitelisted"),
    "limit_exceeded": (-32029, "Limit per {limit_type} has been exceeded. Value of current limit per {limit_type} is "
                               "{limit_max_value}"),
    "method_component_disabled": (-32008, "You need at least on of the following components to access this method"),
    "method_not_found": (-32601, "The method does not exist / is not available"),
    "notifications_not_supported": (-32099, "Notifications not supported"),
    "parameter_component_disabled": (-32008, "You need at least on of the following components to access this "
                                             "paremeter"),
    "parse_error": (-32700, "Invalid JSON was received by the server."),
    "required_parameter_missed": (-32602, "The required parameter has been missed"),
    "sort_prohibited": (-32602, "Sort by parameter is prohibited"),
    "tariff_restrictions": (-32602, "Action is not allowed for your tariff plan"),
    "unexpected_parameters": (-32602, "Unexpected method parameter(s)"),
    "virtual_phone_number_not_found": (-32007, "Virtual phone number not found"),
}  # fmt: skip


class Refusal(Exception):
    """The vendor's way to say no.

    Args:
        mnemonic: Symbolic name of the error.
        field: Parameter that is wrong.
        value: What was passed.
        params: What the words of the error are completed with.
        metadata: What else is said.
        code: Numeric code, where it is not the usual one.
        message: Words, where they are not the usual ones.
    """

    def __init__(
        self,
        mnemonic: str,
        *,
        field: str | None = None,
        value: Any = None,
        params: Mapping[str, Any] | None = None,
        metadata: Mapping[str, Any] | None = None,
        code: int | None = None,
        message: str | None = None,
    ) -> None:
        super().__init__(mnemonic)
        usual = _CODES.get(mnemonic, (-32602, mnemonic))
        self.code: int = usual[0] if code is None else code
        self.message: str = (usual[1] if message is None else message).format_map(dict(params or {}))
        parts = {"field": field, "value": value, "params": params, "metadata": metadata}
        self.data: dict[str, Any] = {"mnemonic": mnemonic, **{k: v for k, v in parts.items() if v is not None}}


def refusal_document(refusal: Refusal, call_id: Any) -> dict[str, Any]:
    """Write a refusal as the answer to a call.

    Args:
        refusal: The refusal.
        call_id: Identifier of the call; None when the call had none.

    Returns:
        The document.
    """
    error = {"code": refusal.code, "message": refusal.message, "data": refusal.data}
    return {"jsonrpc": "2.0", "id": call_id, "error": error}


@dataclass
class Limits:
    """Points a minute and a day, and how many are left.

    Attributes:
        minute: Points a minute.
        day: Points a day.
        minute_seconds: How long a minute is.
    """

    minute: int = 100_000
    day: int = 1_000_000
    minute_seconds: float = 60
    _minute_used: int = 0
    _day_used: int = 0
    _minute_began: float = field(default_factory=time.monotonic)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, points: int) -> None:
        """Count a call.

        Args:
            points: What it costs.

        Raises:
            Refusal: There are not enough points left.
        """
        with self._lock:
            if time.monotonic() - self._minute_began >= self.minute_seconds:
                self._minute_began, self._minute_used = time.monotonic(), 0
            for kind, used, most in (("day", self._day_used, self.day), ("minute", self._minute_used, self.minute)):
                if used + points > most:
                    params = {"limit_type": kind, "limit_max_value": most}
                    raise Refusal("limit_exceeded", params=params, metadata={"limits": self._shown()})
            self._minute_used += points
            self._day_used += points

    def shown(self) -> dict[str, int]:
        """Show what is left.

        Returns:
            The numbers as metadata has them.
        """
        with self._lock:
            return self._shown()

    def _shown(self) -> dict[str, int]:
        left = max(0.0, self.minute_seconds - (time.monotonic() - self._minute_began))
        return {
            "day_limit": self.day,
            "day_remaining": max(0, self.day - self._day_used),
            "day_reset": 30_111,
            "minute_limit": self.minute,
            "minute_remaining": max(0, self.minute - self._minute_used),
            "minute_reset": -int(-left // 1) if left % 1 else int(left),
        }


def parse_time(text: str) -> datetime:
    """Read a time of a parameter.

    Args:
        text: ``YYYY-MM-DD hh:mm:ss``, with or without a fraction or the time.

    Returns:
        The time.

    Raises:
        ValueError: It is none.
    """
    found = _TIME.fullmatch(text)
    if found is None:
        raise ValueError(text)
    day, moment, fraction = found.groups()
    return datetime.fromisoformat(f"{day} {moment or '00:00:00'}.{(fraction or '0').ljust(6, '0')}")


def check(method: Mapping[str, Any], given: Mapping[str, Any]) -> None:
    """Check the parameters of a call against the spec.

    Args:
        method: What the spec says of the method.
        given: The parameters without the access token.

    Raises:
        Refusal: One is missing, unknown or wrong.
    """
    params = {each["name"]: each for each in method.get("params", ())}
    takes = method.get("takes", ())
    unknown = sorted(name for name in given if name not in params and name not in takes)
    if unknown:
        raise Refusal("unexpected_parameters", field=unknown[0], params={"object": unknown[0]})
    for name, spec in params.items():
        if name not in given:
            if "required" in spec.get("flags", ()):
                raise Refusal("required_parameter_missed", field=name)
            continue
        _check_value(spec, given[name], name)
    if "user_id" in given:
        _expect(isinstance(given["user_id"], int), "data_type_error", "user_id", given["user_id"])
    for name, most in (("limit", method.get("page_size") or 0), ("offset", 100_000)):
        if name in given and name in takes:
            value = given[name]
            _expect(isinstance(value, int) and not isinstance(value, bool), "data_type_error", name, value)
            _expect((1 if name == "limit" else 0) <= value <= most, "invalid_parameter_value", name, value)
    fields = {each["name"]: each.get("flags", ()) for each in method.get("fields", ())}
    if "fields" in given and "fields" in takes:
        _expect(isinstance(given["fields"], list), "data_type_error", "fields", given["fields"])
        for name in given["fields"]:
            _expect(name in fields, "unexpected_parameters", f"fields.{name}", name)
    if "sort" in given and "sort" in takes:
        _check_sort(fields, given["sort"])
    if "filter" in given and "filter" in takes:
        _check_filter(fields, given["filter"], "filter")
    _check_period(method, given)


def _check_sort(fields: Mapping[str, Any], sort: Any) -> None:
    _expect(isinstance(sort, list), "data_type_error", "sort", sort)
    for entry in sort:
        if not is_object(entry) or "field" not in entry:
            raise Refusal("data_type_error", field="sort", value=entry)
        _expect(entry.keys() <= {"field", "order"}, "unexpected_parameters", "sort", entry)
        _expect(entry.get("order", "asc") in ("asc", "desc"), "invalid_parameter_value", "sort.order", entry)
        _expect("sort" in fields.get(entry["field"], ()), "sort_prohibited", entry["field"], entry["field"])


def _check_filter(fields: Mapping[str, Any], tree: Any, place: str) -> None:
    _expect(isinstance(tree, dict), "data_type_error", place, tree)
    if "filters" in tree:
        _expect(tree.keys() <= {"filters", "condition"}, "unexpected_parameters", place, tree)
        _expect(tree.get("condition", "and") in ("and", "or"), "invalid_parameter_value", f"{place}.condition", tree)
        for each in tree["filters"]:
            _check_filter(fields, each, place)
        return
    _expect(tree.keys() <= {"field", "operator", "value"}, "unexpected_parameters", place, tree)
    _expect("field" in tree and "operator" in tree, "required_parameter_missed", place, tree)
    name = str(tree["field"]).split(".")[0]
    _expect("filter" in fields.get(name, ()), "filter_prohibited", tree["field"], tree["field"])
    _expect(tree["operator"] in OPERATORS, "invalid_parameter_value", f"{place}.operator", tree["operator"])


def _check_period(method: Mapping[str, Any], given: Mapping[str, Any]) -> None:
    days = method.get("period_days")
    if "date_from" not in given or "date_till" not in given:
        return
    start, end = parse_time(given["date_from"]), parse_time(given["date_till"])
    _expect(start <= end, "invalid_parameter_value", "date_from", given["date_from"])
    if days is not None and end - start > timedelta(days=92 if days == 90 else days):
        raise Refusal("date_interval_limit_reached", field="date_till", value=given["date_till"])


def _check_value(spec: Mapping[str, Any], value: Any, place: str) -> None:
    flags = spec.get("flags", ())
    if value is None:
        _expect("required" not in flags, "data_type_error", place, value)
        return
    many = spec.get("many")
    if many == "list":
        _expect(isinstance(value, list), "data_type_error", place, value)
        most = spec.get("bounds", {}).get("max_items")
        _expect(most is None or len(value) <= most, "invalid_parameter_value", place, len(value))
        for each in value:
            _check_one(spec, each, place)
    elif many == "map":
        _expect(isinstance(value, dict), "data_type_error", place, value)
    else:
        _check_one(spec, value, place)


def _check_one(spec: Mapping[str, Any], value: Any, place: str) -> None:
    kind = spec["type"]
    if kind == "object":
        _expect(isinstance(value, dict), "data_type_error", place, value)
        inner = {each["name"]: each for each in spec["fields"]}
        for name in value:
            _expect(name in inner, "unexpected_parameters", f"{place}.{name}", name)
        for name, each in inner.items():
            if name in value:
                _check_value(each, value[name], f"{place}.{name}")
            elif "required" in each.get("flags", ()):
                raise Refusal("required_parameter_missed", field=f"{place}.{name}")
        return
    _expect(_KINDS[kind](value), "data_type_error", place, value)
    if spec.get("values"):
        _expect(value in spec["values"], "invalid_parameter_value", place, value)
    bounds = spec.get("bounds", {})
    if isinstance(value, str):
        _expect(bounds.get("min_length", 0) <= len(value), "invalid_parameter_value", place, value)
        _expect(len(value) <= bounds.get("max_length", len(value)), "invalid_parameter_value", place, value)
    elif _is_number(value):
        _expect(bounds.get("min", value) <= value <= bounds.get("max", value), "invalid_parameter_value", place, value)


def _expect(condition: bool, mnemonic: str, place: str, value: Any) -> None:
    if not condition:
        raise Refusal(mnemonic, field=place, value=value)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float, Decimal)) and not isinstance(value, bool)


def _reads(read: Callable[[str], Any]) -> Callable[[Any], bool]:
    def test(value: Any) -> bool:
        if not isinstance(value, str):
            return False
        try:
            read(value)
        except ValueError:
            return False
        return True

    return test


_KINDS: dict[str, Callable[[Any], bool]] = {
    "int": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "str": lambda value: isinstance(value, (str, int)) and not isinstance(value, bool),
    "bool": lambda value: isinstance(value, bool),
    "float": _is_number,
    "money": _is_number,
    "datetime": _reads(parse_time),
    "date": _reads(date.fromisoformat),
    "time": lambda value: isinstance(value, str) and re.fullmatch(r"\d\d:\d\d(:\d\d)?", value) is not None,
    "any": lambda _: True,
    "id": lambda value: isinstance(value, (int, str)),
    "filter": lambda value: isinstance(value, dict),
    "message": lambda value: is_object(value) and value.keys() == {"type", "value"} and isinstance(value["value"], str),
}


def loads(body: bytes) -> Any:
    """Read a call.

    Args:
        body: The body of the request.

    Returns:
        The call.

    Raises:
        Refusal: It is no JSON-RPC call.
    """
    try:
        call = json.loads(body)
    except ValueError:
        raise Refusal("parse_error") from None
    if is_array(call):
        raise Refusal("batch_opreations_not_supported")
    if not is_object(call) or call.get("jsonrpc") != "2.0" or not isinstance(call.get("method"), str):
        raise Refusal("invalid_request")
    if "id" not in call:
        raise Refusal("notifications_not_supported")
    if not isinstance(call.get("params"), dict):
        raise Refusal("invalid_request", field="params")
    return call
