"""Call API as the sandbox speaks it: a telephone exchange whose calls end in the world."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from comagic_sdk.sandbox.json_rpc import Refusal
from comagic_sdk.sandbox.rpc_api import RpcApi
from comagic_sdk.sandbox.world import Account, Employee

__all__ = ["CallApi", "Leg", "LiveCall"]

Row = dict[str, Any]
Asked = Mapping[str, Any]

_RINGS, _TALKS, _HELD, _TRANSFERS = "Дозвон", "Разговор", "На удержании", "Разговор операторов"
_LONGEST_TEXT = 200
_MEDIA = range(2500, 2600)
_OPTIONS: list[Row] = [
    {"button": "*1", "mnemonic": "tag_call", "name": "Тег", "button_value": {"id": 120, "value": "Нецелевой"}},
    {"button": "*2", "mnemonic": "record_talk", "name": "Диктофон"},
    {"button": "*3", "mnemonic": "finish_conversation", "name": "Завершить разговор"},
]


@dataclass
class Leg:
    """Somebody in a call."""

    leg_id: int
    calling: str
    called: str
    employee: Employee | None = None
    is_operator: bool = False
    is_recorded: bool = True
    state: str = _RINGS


@dataclass
class LiveCall:
    """A call that goes on.

    Attributes:
        call_id: Identifier of the call.
        began: When it began.
        direction: ``"in"`` or ``"out"``.
        virtual_number: Virtual number that it goes through.
        contact: Number of the contact.
        external_id: Identifier that the caller gave it.
        legs: Who takes part; the contact first.
        tag_ids: Tags on it.
        state: ``"ring"``, ``"talk"``, ``"hold"`` or ``"consult"``.
    """

    call_id: int
    began: datetime
    direction: str
    virtual_number: str
    contact: str
    external_id: str | None
    legs: list[Leg]
    tag_ids: list[int] = field(default_factory=list[int])
    state: str = "ring"


class CallApi(RpcApi):
    """The exchange.

    Attributes:
        calls: Calls that go on, by their identifiers.
        answers_at_once: Whether a call that starts is a talk at once; otherwise it rings until `answer_call`.
        started: How many calls were ever started.
        blocked: Numbers that must not be called.
    """

    file = "call_api.json"
    deprecated_spelled = "current_version_depricated"

    def calm(self) -> None:
        """Have many points, no quirks, no live calls, and every token alive again that never ends."""
        super().calm()
        self.calls: dict[int, LiveCall] = {}
        self.answers_at_once: bool = True
        self.started: int = 0
        self.blocked: set[str] = set()

    def answer_call(self, call_id: int) -> None:
        """Let a call that rings become a talk.

        Args:
            call_id: Identifier of the call.
        """
        call = self.calls[call_id]
        call.state = "talk"
        for leg in call.legs:
            leg.state = _TALKS

    def _run(self, name: str, method: Asked, account: Account, given: Row) -> Any:
        verb = name.split(".")[0]
        data = self._start(account, given) if verb == "start" else _DO[name](self, account, given)
        # Metadata may be absent, or hold the limits alone.
        return {"data": data} if verb == "list" else {"data": data, "metadata": self._metadata(None)}

    def _start(self, account: Account, given: Asked) -> Row:
        _check_combination(given)
        if given["virtual_phone_number"] not in account.virtual_numbers:
            raise Refusal("virtual_phone_number_not_found", field="virtual_phone_number")
        if given["contact"] in account.virtual_numbers:
            raise Refusal("own_virtual_phone_number_not_allowed", field="contact", value=given["contact"])
        if given["contact"] in self.blocked:
            raise Refusal("contact_in_blacklist", code=-32002, field="contact", value=given["contact"])
        for name in ("contact_message", "employee_message", "operator_message"):
            _check_message(given.get(name), name)
        employee = _employee(account, given["employee"]) if "employee" in given else None
        call_id = self.world.new_communication_id()
        virtual = given["virtual_phone_number"]
        legs = [Leg(call_id * 10, virtual, given["contact"])]
        if employee is not None or "operator" in given:
            called = given["operator"] if employee is None else given["employee"].get("phone_number", "101")
            legs.append(Leg(call_id * 10 + 1, virtual, called, employee, is_operator=True))
        now = self._now()
        direction = given.get("direction", "in")
        call = LiveCall(call_id, now, direction, virtual, given["contact"], given.get("external_id"), legs)
        self.calls[call_id] = call
        self.started += 1
        if self.answers_at_once:
            self.answer_call(call_id)
        return {"call_session_id": call_id}

    def _now(self) -> datetime:
        """The time of day on the last day of the world."""
        return datetime.combine(self.world.last_day, datetime.now().time())  # noqa: DTZ005 (the account's own time)

    def found(self, given: Asked) -> LiveCall:
        """Find a call.

        Args:
            given: Parameters of a call of the API.

        Returns:
            The call that goes on.

        Raises:
            Refusal: There is none.
        """
        call = self.calls.get(given["call_session_id"])
        if call is None:
            raise Refusal("call_session_not_found", field="call_session_id", value=given["call_session_id"])
        return call

    def end(self, account: Account, call: LiveCall) -> None:
        """End a call; from now on it stands in the reports.

        Args:
            account: Whose it is.
            call: The call.
        """
        del self.calls[call.call_id]
        now = self._now()
        self.world.add_call(
            call.began.replace(microsecond=0),
            call_id=call.call_id,
            account=account,
            direction=call.direction,
            contact=call.contact,
            virtual_number=call.virtual_number,
            talk=max(0, int((now - call.began).total_seconds())),
            status="lost" if call.state == "ring" else "normal",
            recordings=0 if call.state == "ring" else 1,
            tag_ids=call.tag_ids,
            external_id=call.external_id,
        )


def _check_combination(given: Asked) -> None:
    first = given.get("first_call")
    if given.get("early_switching") and (first == "contact" or not given.get("switch_at_once")):
        raise Refusal(
            "invalid_parameters_combination",
            message="The combination of parameters is not permitted",
            field="early_switching",
        )


def _check_message(message: Any, name: str) -> None:
    if message is None:
        return
    if message["type"] == "media":
        if not str(message["value"]).isdecimal() or int(message["value"]) not in _MEDIA:
            raise Refusal("media_file_not_found", field=f"{name}.value", value=message["value"])
    elif len(message["value"]) > _LONGEST_TEXT:
        raise Refusal("tts_text_exceeded", field=f"{name}.value", params={"limit": _LONGEST_TEXT})


def _employee(account: Account, asked: Asked) -> Employee:
    for employee in account.employees:
        if employee.id == asked["id"]:
            return employee
    raise Refusal("employee_not_found", field="employee.id", value=asked["id"])


def _needs_state(*states: str) -> Callable[[LiveCall], None]:
    def check(call: LiveCall) -> None:
        if call.state not in states:
            raise Refusal("invalid_state", code=-32004, params={"state": call.state})

    return check


def _hold(api: CallApi, _: Account, given: Asked) -> Row:
    call = api.found(given)
    _needs_state("talk")(call)
    _check_message(given["contact_message"], "contact_message")
    call.state, call.legs[0].state = "hold", _HELD
    return {"success": "true"}


def _unhold(api: CallApi, _: Account, given: Asked) -> Row:
    call = api.found(given)
    _needs_state("hold")(call)
    call.state, call.legs[0].state = "talk", _TALKS
    return {"success": True}


def _make(api: CallApi, _: Account, given: Asked) -> Row:
    call = api.found(given)
    _needs_state("hold")(call)
    _check_message(given.get("to_message"), "to_message")
    call.legs.append(Leg(call.call_id * 10 + len(call.legs), call.virtual_number, given["to"], state=_TRANSFERS))
    call.state = "consult"
    return {"success": "true"}


def _restore(api: CallApi, _: Account, given: Asked) -> Row:
    call = api.found(given)
    _needs_state("consult")(call)
    call.legs.pop()
    call.state, call.legs[0].state = "talk", _TALKS
    return {"success": True}


def _transfer(api: CallApi, _: Account, given: Asked) -> Row:
    call = api.found(given)
    _needs_state("consult")(call)
    call.legs[1:-1] = []
    call.state = "talk"
    for leg in call.legs:
        leg.state = _TALKS
    return {"success": True}


def _tag(api: CallApi, account: Account, given: Asked) -> Row:
    call = api.found(given)
    if given["tag_id"] not in {tag.id for tag in account.tags}:
        raise Refusal("tag_not_found", field="tag_id", value=given["tag_id"])
    if given["tag_id"] in call.tag_ids:
        raise Refusal("duplicate_tag", field="tag_id", value=given["tag_id"])
    call.tag_ids.append(given["tag_id"])
    return {"success": True}


def _disconnect(api: CallApi, account: Account, given: Asked) -> Row:
    call = api.found(given)
    for leg in call.legs:
        if leg.leg_id == given["leg_id"]:
            if leg is call.legs[0]:
                api.end(account, call)
            else:
                call.legs.remove(leg)
            return {"success": True}
    raise Refusal("leg_not_found", field="leg_id", value=given["leg_id"])


def _coach(api: CallApi, account: Account, given: Asked) -> Row:
    call = api.found(given)
    _needs_state("talk")(call)
    coach = account.employees[0] if account.employees else None
    if coach is None and "phone_number" not in given:
        raise Refusal("coach_not_found")
    number = given.get("phone_number", "100")
    call.legs.append(Leg(call.call_id * 10 + len(call.legs), call.virtual_number, number, coach, state=_TALKS))
    return {"success": "true"}


def _record(api: CallApi, _: Account, given: Asked) -> Row:
    call = api.found(given)
    wanted = given["action"] == "on"
    if call.legs[0].is_recorded == wanted:
        raise Refusal("record_already_started" if wanted else "record_already_stopped")
    for leg in call.legs:
        leg.is_recorded = wanted
    return {"success": True}


def _block(api: CallApi, _: Account, given: Asked) -> Row:
    contact = api.found(given).contact
    if contact in api.blocked:
        raise Refusal("duplicate_contact", field="call_session_id")
    api.blocked.add(contact)
    return {"success": True}


def _option(api: CallApi, account: Account, given: Asked) -> Row:
    call = api.found(given)
    _needs_state("talk")(call)
    if given["button"] not in {option["button"] for option in _OPTIONS}:
        raise Refusal("talk_option_not_found", field="button", value=given["button"])
    if given["button"] == "*3":
        api.end(account, call)
    return {"success": "true"}


def _tones(api: CallApi, _: Account, given: Asked) -> Row:
    _needs_state("talk")(api.found(given))
    return {"success": True}


def _release(api: CallApi, account: Account, given: Asked) -> Row:
    api.end(account, api.found(given))
    return {"success": True}


def _list(api: CallApi, account: Account, given: Asked) -> list[Row]:
    names = {tag.id: tag.name for tag in account.tags}
    return [
        {
            "call_session_id": call.call_id,
            "direction": call.direction,
            # With T and milliseconds, as the real server has it.
            "start_time": call.began.isoformat("T", "milliseconds"),
            "virtual_phone_number": call.virtual_number,
            "contact_phone_number": call.contact,
            "external_id": call.external_id,
            "tags": [{"tag_id": tag_id, "tag_name": names.get(tag_id)} for tag_id in call.tag_ids],
            "legs": [
                {
                    "leg_id": leg.leg_id,
                    "calling_phone_number": leg.calling,
                    "called_phone_number": leg.called,
                    "is_operator": leg.is_operator,
                    "employee_id": leg.employee and leg.employee.id,
                    "employee_full_name": leg.employee and leg.employee.full_name,
                    "record_call_enabled": leg.is_recorded,
                    "state": leg.state,
                }
                for leg in call.legs
            ],
        }
        for call in api.calls.values()
        if given.get("direction") in (None, call.direction)
        and given.get("virtual_phone_number") in (None, call.virtual_number)
    ]


def _options(_: CallApi, __: Account, ___: Asked) -> list[Row]:
    return [dict(option) for option in _OPTIONS]


_DO: dict[str, Callable[[CallApi, Account, Asked], Any]] = {
    "add.coach": _coach,
    "block.contact": _block,
    "call.talk_option": _option,
    "disconnect.leg": _disconnect,
    "hold.call": _hold,
    "list.calls": _list,
    "list.talk_options": _options,
    "make.call": _make,
    "record.call": _record,
    "release.call": _release,
    "restore.talk": _restore,
    "send.dtmf": _tones,
    "tag.call": _tag,
    "transfer.talk": _transfer,
    "unhold.call": _unhold,
}
