"""What can be asked of `call_api`.

Made from spec/call_api.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from comagic_sdk.call_api.messages import Message
from comagic_sdk.call_api.models import ActiveCall, CallOutcome, StartedCall, TalkOption
from comagic_sdk.call_api.operation import CallOperation, Number, Phone, Tones
from comagic_sdk.parameters import ABSENT, checked

__all__ = [
    "AddCoach",
    "BlockContact",
    "CallTalkOption",
    "DisconnectLeg",
    "HoldCall",
    "ListCalls",
    "ListTalkOptions",
    "MakeCall",
    "RecordCall",
    "ReleaseCall",
    "RestoreTalk",
    "SendDtmf",
    "StartEmployeeCall",
    "StartEmployeeCallEmployeeParam",
    "StartInformerCall",
    "StartScenarioCall",
    "StartSimpleCall",
    "StartVnumberCall",
    "TagCall",
    "TransferTalk",
    "UnholdCall",
]


@checked
class StartEmployeeCallEmployeeParam(TypedDict):
    """What stands in `employee` of the call.

    Attributes:
        id: Identifier of the employee, from `employees.get_employees` of Data API.
        phone_number: Which of the employee's active numbers to ring; one after the other unless given.
    """

    id: int
    phone_number: NotRequired[Number]


class StartEmployeeCall(CallOperation[StartedCall]):
    """The call `start.employee_call`."""

    wire_name = "start.employee_call"
    costs_money = True
    reply = StartedCall
    needs: ClassVar[dict[str, dict[str, object]]] = {
        "early_switching": {"first_call": "employee", "switch_at_once": True}
    }

    first_call: Literal["contact", "employee"]
    virtual_phone_number: Phone
    contact: Number
    employee: StartEmployeeCallEmployeeParam
    switch_at_once: bool = ABSENT
    early_switching: bool = ABSENT
    media_file_id: int = ABSENT
    show_virtual_phone_number: bool = ABSENT
    virtual_phone_usage_rule: Literal[
        "fixed", "fixed_for_numa", "random", "regional_random", "regional_fixed_for_numa"
    ] = ABSENT
    external_id: str = ABSENT
    dtmf_string: Tones = ABSENT
    direction: Literal["in", "out"] = ABSENT
    contact_message: Message = ABSENT
    employee_message: Message = ABSENT


class StartInformerCall(CallOperation[StartedCall]):
    """The call `start.informer_call`."""

    wire_name = "start.informer_call"
    costs_money = True
    reply = StartedCall

    virtual_phone_number: Phone
    contact: Number
    contact_message: Message
    virtual_phone_usage_rule: Literal[
        "fixed", "fixed_for_numa", "random", "regional_random", "regional_fixed_for_numa"
    ] = ABSENT
    external_id: str = ABSENT
    dtmf_string: Tones = ABSENT
    direction: Literal["in", "out"] = ABSENT
    dialing_timeout: Annotated[int, Field(le=120)] = ABSENT


class StartScenarioCall(CallOperation[StartedCall]):
    """The call `start.scenario_call`."""

    wire_name = "start.scenario_call"
    costs_money = True
    reply = StartedCall
    needs: ClassVar[dict[str, dict[str, object]]] = {
        "early_switching": {"first_call": "employee", "switch_at_once": True}
    }

    virtual_phone_number: Phone
    contact: Number
    first_call: Literal["contact", "employee"]
    scenario_id: int
    virtual_phone_usage_rule: Literal[
        "fixed", "fixed_for_numa", "random", "regional_random", "regional_fixed_for_numa"
    ] = ABSENT
    external_id: str = ABSENT
    dtmf_string: Tones = ABSENT
    switch_at_once: bool = ABSENT
    early_switching: bool = ABSENT
    direction: Literal["in", "out"] = ABSENT
    contact_message: Message = ABSENT
    employee_message: Message = ABSENT


class StartSimpleCall(CallOperation[StartedCall]):
    """The call `start.simple_call`."""

    wire_name = "start.simple_call"
    costs_money = True
    reply = StartedCall
    needs: ClassVar[dict[str, dict[str, object]]] = {
        "early_switching": {"first_call": "operator", "switch_at_once": True}
    }

    first_call: Literal["contact", "operator"]
    virtual_phone_number: Phone
    contact: Number
    operator: Phone
    switch_at_once: bool = ABSENT
    early_switching: bool = ABSENT
    media_file_id: int = ABSENT
    show_virtual_phone_number: bool = ABSENT
    virtual_phone_usage_rule: Literal[
        "fixed", "fixed_for_numa", "random", "regional_random", "regional_fixed_for_numa"
    ] = ABSENT
    external_id: str = ABSENT
    dtmf_string: Tones = ABSENT
    direction: Literal["in", "out"] = ABSENT
    operator_confirmation: str = ABSENT
    contact_message: Message = ABSENT
    operator_message: Message = ABSENT


class StartVnumberCall(CallOperation[StartedCall]):
    """The call `start.vnumber_call`."""

    wire_name = "start.vnumber_call"
    costs_money = True
    reply = StartedCall
    needs: ClassVar[dict[str, dict[str, object]]] = {
        "early_switching": {"first_call": "employee", "switch_at_once": True}
    }

    virtual_phone_number: Phone
    contact: Number
    first_call: Literal["contact", "employee"]
    virtual_phone_usage_rule: Literal[
        "fixed", "fixed_for_numa", "random", "regional_random", "regional_fixed_for_numa"
    ] = ABSENT
    external_id: str = ABSENT
    dtmf_string: Tones = ABSENT
    direction: Literal["in", "out"] = ABSENT
    switch_at_once: bool = ABSENT
    early_switching: bool = ABSENT
    show_virtual_phone_number: bool = ABSENT
    contact_message: Message = ABSENT


class AddCoach(CallOperation[CallOutcome]):
    """The call `add.coach`."""

    wire_name = "add.coach"
    reply = CallOutcome

    call_session_id: int
    phone_number: Number = ABSENT


class BlockContact(CallOperation[CallOutcome]):
    """The call `block.contact`."""

    wire_name = "block.contact"
    reply = CallOutcome

    call_session_id: int


class CallTalkOption(CallOperation[CallOutcome]):
    """The call `call.talk_option`."""

    wire_name = "call.talk_option"
    reply = CallOutcome

    call_session_id: int
    button: str


class DisconnectLeg(CallOperation[CallOutcome]):
    """The call `disconnect.leg`."""

    wire_name = "disconnect.leg"
    reply = CallOutcome

    call_session_id: int
    leg_id: int


class HoldCall(CallOperation[CallOutcome]):
    """The call `hold.call`."""

    wire_name = "hold.call"
    reply = CallOutcome

    call_session_id: int
    contact_message: Message


class ListCalls(CallOperation[list[ActiveCall]]):
    """The call `list.calls`."""

    wire_name = "list.calls"
    reads_only = True
    reply = list[ActiveCall]

    direction: Literal["in", "out"] = ABSENT
    virtual_phone_number: Phone = ABSENT


class ListTalkOptions(CallOperation[list[TalkOption]]):
    """The call `list.talk_options`."""

    wire_name = "list.talk_options"
    reads_only = True
    reply = list[TalkOption]


class MakeCall(CallOperation[CallOutcome]):
    """The call `make.call`."""

    wire_name = "make.call"
    costs_money = True
    reply = CallOutcome

    call_session_id: int
    to: Number
    to_message: Message = ABSENT


class RecordCall(CallOperation[CallOutcome]):
    """The call `record.call`."""

    wire_name = "record.call"
    reply = CallOutcome

    call_session_id: int
    action: Literal["on", "off"]


class ReleaseCall(CallOperation[CallOutcome]):
    """The call `release.call`."""

    wire_name = "release.call"
    reply = CallOutcome

    call_session_id: int


class RestoreTalk(CallOperation[CallOutcome]):
    """The call `restore.talk`."""

    wire_name = "restore.talk"
    reply = CallOutcome

    call_session_id: int


class SendDtmf(CallOperation[CallOutcome]):
    """The call `send.dtmf`."""

    wire_name = "send.dtmf"
    reply = CallOutcome

    call_session_id: int
    dtmf_string: Tones


class TagCall(CallOperation[CallOutcome]):
    """The call `tag.call`."""

    wire_name = "tag.call"
    reply = CallOutcome

    call_session_id: int
    tag_id: int


class TransferTalk(CallOperation[CallOutcome]):
    """The call `transfer.talk`."""

    wire_name = "transfer.talk"
    reply = CallOutcome

    call_session_id: int


class UnholdCall(CallOperation[CallOutcome]):
    """The call `unhold.call`."""

    wire_name = "unhold.call"
    reply = CallOutcome

    call_session_id: int
