"""What the methods of `call_api` give.

Made from spec/call_api.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

import datetime as dt

from comagic_sdk.models.base import Model

__all__ = [
    "ActiveCall",
    "ActiveCallLeg",
    "ActiveCallTag",
    "CallOutcome",
    "StartedCall",
    "TalkOption",
    "TalkOptionButtonValue",
]


class StartedCall(Model):
    """A started call, as `start.employee_call` gives it.

    Attributes:
        call_session_id: Identifier of the call; reports have it in `id`.
    """

    call_session_id: int | None = None


class CallOutcome(Model):
    """A call outcome, as `add.coach` gives it.

    Attributes:
        success: Whether it was done.
    """

    success: bool | None = None


class ActiveCallTag(Model):
    """What stands in `tags` of an active call.

    Attributes:
        tag_id: Identifier of the tag.
        tag_name: Name of the tag.
    """

    tag_id: int | None = None
    tag_name: str | None = None


class ActiveCallLeg(Model):
    """What stands in `legs` of an active call.

    Attributes:
        leg_id: Identifier of the leg.
        calling_phone_number: Number that calls, digits only.
        called_phone_number: Number that is called, digits only.
        is_operator: Whether the leg may use the options of a talk.
        employee_id: Identifier of the employee; null when there is none.
        employee_full_name: Full name of the employee; null when there is none.
        record_call_enabled: Whether the leg is being recorded.
        state: What the leg does now, in Russian words. A word such as ``Дозвон``, ``Разговор``, ``На очереди``,
            ``Разъединено``, ``Разговор операторов``, ``На удержании``, ``Перевод вызова``, ``Отправка dtmf``; others
            may come.
    """

    leg_id: int | None = None
    calling_phone_number: str | None = None
    called_phone_number: str | None = None
    is_operator: bool | None = None
    employee_id: int | None = None
    employee_full_name: str | None = None
    record_call_enabled: bool | None = None
    state: str | None = None


class ActiveCall(Model):
    """An active call, as `list.calls` gives it.

    Attributes:
        call_session_id: Identifier of the call; reports have it in `id`.
        direction: Whether the call came in or went out. One of ``in``, ``out``; others may come.
        start_time: When the call began.
        virtual_phone_number: Virtual number that the call goes through, digits only.
        contact_phone_number: Number of the contact, digits only.
        external_id: Identifier of your own, as it was given at the start.
        tags: Tags on the call.
        legs: Who takes part in the call.
    """

    call_session_id: int | None = None
    direction: str | None = None
    start_time: dt.datetime | None = None
    virtual_phone_number: str | None = None
    contact_phone_number: str | None = None
    external_id: str | None = None
    tags: list[ActiveCallTag] | None = None
    legs: list[ActiveCallLeg] | None = None


class TalkOptionButtonValue(Model):
    """What stands in `button_value` of a talk option.

    Attributes:
        id: Identifier of what the option acts on.
        value: Name of what the option acts on.
    """

    id: int | None = None
    value: str | None = None


class TalkOption(Model):
    """A talk option, as `list.talk_options` gives it.

    Attributes:
        button: Key that runs the option.
        mnemonic: Symbolic name of the option. One of ``finish_conversation``, ``tag_call``, ``record_talk``,
            ``transfer_call``, ``run_scenario``, ``call_coach``, ``receive_fax``, ``save_numa``; others may come.
        name: Name of the option.
        button_value: What the option acts on, such as a tag or a scenario.
    """

    button: str | None = None
    mnemonic: str | None = None
    name: str | None = None
    button_value: TalkOptionButtonValue | None = None
