"""What the methods of `employees` give.

Made from spec/data_api/employees.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from comagic_sdk.models.base import Model

__all__ = [
    "Employee",
    "EmployeeCoach",
    "EmployeeExtension",
    "EmployeeGroup",
    "EmployeeGroupItem",
    "EmployeeGroupMember",
    "EmployeeGroupPhoneNumber",
    "EmployeeOperator",
    "EmployeeOperatorOperatorSite",
    "EmployeePhoneNumber",
    "EmployeePosition",
    "EmployeeStat",
    "EmployeeStatGroup",
    "EmployeeStatus",
]


class EmployeePosition(Model):
    """An employee position, as `get.employee_positions` gives it.

    Attributes:
        id: Id.
        name: Name of the employee position.
    """

    id: int | None = None
    name: str | None = None


class EmployeeStatGroup(Model):
    """What stands in `groups` of an employee stat.

    Attributes:
        group_name: Group name.
        group_id: Group id.
    """

    group_name: str | None = None
    group_id: int | None = None


class EmployeeStat(Model):
    """An employee stat, as `get.employee_stat` gives it.

    Attributes:
        id: Id.
        first_name: First name.
        last_name: Last name of the employee.
        patronymic: Patronymic.
        full_name: Full name.
        groups: Groups.
        status_stats: Status stats.
    """

    id: int | None = None
    first_name: str | None = None
    last_name: str | None = None
    patronymic: str | None = None
    full_name: str | None = None
    groups: list[EmployeeStatGroup] | None = None
    status_stats: dict[str, int] | None = None


class EmployeeGroupItem(Model):
    """What stands in `groups` of an employee.

    Attributes:
        group_id: Group id.
        group_name: Group name.
    """

    group_id: int | None = None
    group_name: str | None = None


class EmployeeCoach(Model):
    """What stands in `coach` of an employee.

    Attributes:
        coach_id: Coach id.
        coach_full_name: Coach full name.
        coach_always_enabled: Coach always enabled.
    """

    coach_id: int | None = None
    coach_full_name: str | None = None
    coach_always_enabled: bool | None = None


class EmployeePhoneNumber(Model):
    """What stands in `phone_numbers` of an employee.

    Attributes:
        phone_id: Phone id.
        phone_number: Phone number.
        channels_count: Channels count.
        dial_time: Dial time.
        status: Status. One of ``active``, ``inactive``; others may come.
    """

    phone_id: int | None = None
    phone_number: str | None = None
    channels_count: int | None = None
    dial_time: int | None = None
    status: str | None = None


class EmployeeExtension(Model):
    """What stands in `extension` of an employee.

    Attributes:
        extension_phone_number: Extension phone number.
        extension_voice_mail_enabled: Extension voice mail enabled.
        extension_queue_enabled: Extension queue enabled.
    """

    extension_phone_number: str | None = None
    extension_voice_mail_enabled: bool | None = None
    extension_queue_enabled: bool | None = None


class EmployeeOperatorOperatorSite(Model):
    """What stands in `operator_sites` of an employee operator.

    Attributes:
        site_id: Site id.
        site_domain_name: Site domain name.
    """

    site_id: int | None = None
    site_domain_name: str | None = None


class EmployeeOperator(Model):
    """What stands in `operator` of an employee.

    Attributes:
        operator_login: Operator login.
        operator_display_name: Operator display name.
        operator_position_id: Operator position id.
        operator_position_name: Operator position name.
        operator_offline_message_enabled: Operator offline message enabled.
        operator_invite_to_chat_enabled: Operator invite to chat enabled.
        operator_chat_enabled: Operator chat enabled.
        operator_chats_available: Operator chats available.
        operator_sites: Operator sites.
    """

    operator_login: str | None = None
    operator_display_name: str | None = None
    operator_position_id: int | None = None
    operator_position_name: str | None = None
    operator_offline_message_enabled: bool | None = None
    operator_invite_to_chat_enabled: bool | None = None
    operator_chat_enabled: bool | None = None
    operator_chats_available: bool | None = None
    operator_sites: list[EmployeeOperatorOperatorSite] | None = None


class Employee(Model):
    """An employee, as `get.employees` gives it.

    Attributes:
        id: Id.
        first_name: First name.
        login: Login the employee uses to enter the account interface.
        last_name: Last name of the employee.
        patronymic: Patronymic.
        full_name: Full name.
        email: Email.
        status: Status. One of ``available``, ``break``, ``do_not_disturb``, ``not_at_workplace``, ``not_at_work``,
            ``unknown``, ``auto_out_call``; others may come.
        status_id: Status id.
        calls_available: Calls available.
        allowed_in_call_types: Allowed in call types. One of ``internal``, ``external``; others may come.
        in_external_allowed_call_directions: In external allowed call directions. One of ``in``, ``out``; others may
            come.
        in_internal_allowed_call_directions: In internal allowed call directions. One of ``in``, ``out``; others may
            come.
        allowed_out_call_types: Allowed out call types. One of ``internal``, ``external``; others may come.
        out_external_allowed_call_directions: Out external allowed call directions. One of ``in``, ``out``; others may
            come.
        out_internal_allowed_call_directions: Out internal allowed call directions. One of ``in``, ``out``; others may
            come.
        groups: Groups.
        call_recording: Call recording. One of ``all``, ``in``, ``out``, ``off``; others may come.
        schedule_id: Schedule id.
        schedule_name: Schedule name.
        coach: Coach.
        phone_numbers: Phone numbers.
        extension: Extension.
        operator: Operator.
    """

    id: int | None = None
    first_name: str | None = None
    login: str | None = None
    last_name: str | None = None
    patronymic: str | None = None
    full_name: str | None = None
    email: str | None = None
    status: str | None = None
    status_id: int | None = None
    calls_available: bool | None = None
    allowed_in_call_types: list[str] | None = None
    in_external_allowed_call_directions: list[str] | None = None
    in_internal_allowed_call_directions: list[str] | None = None
    allowed_out_call_types: list[str] | None = None
    out_external_allowed_call_directions: list[str] | None = None
    out_internal_allowed_call_directions: list[str] | None = None
    groups: list[EmployeeGroupItem] | None = None
    call_recording: str | None = None
    schedule_id: int | None = None
    schedule_name: str | None = None
    coach: EmployeeCoach | None = None
    phone_numbers: list[EmployeePhoneNumber] | None = None
    extension: EmployeeExtension | None = None
    operator: EmployeeOperator | None = None


class EmployeeGroupMember(Model):
    """What stands in `members` of an employee group.

    Attributes:
        employee_id: Employee id.
        employee_full_name: Employee full name.
    """

    employee_id: int | None = None
    employee_full_name: str | None = None


class EmployeeGroupPhoneNumber(Model):
    """What stands in `phone_numbers` of an employee group.

    Attributes:
        employee_phone_number: Employee phone number.
        employee_phone_number_id: Employee phone number id.
        employee_full_name: Employee full name.
        employee_id: Employee id.
        available: Available.
    """

    employee_phone_number: str | None = None
    employee_phone_number_id: int | None = None
    employee_full_name: str | None = None
    employee_id: int | None = None
    available: bool | None = None


class EmployeeGroup(Model):
    """An employee group, as `get.group_employees` gives it.

    Attributes:
        id: Id.
        name: Name of the call processing rule group.
        members: Identifiers of the employees in the group.
        phone_numbers: Phone numbers.
        phone_number: Phone number.
        group_phone_number: Group phone number.
        queue_enabled: Queue enabled.
        channels_count: Channels count.
    """

    id: int | None = None
    name: str | None = None
    members: list[EmployeeGroupMember] | None = None
    phone_numbers: list[EmployeeGroupPhoneNumber] | None = None
    phone_number: list[EmployeeGroupPhoneNumber] | None = None
    group_phone_number: str | None = None
    queue_enabled: bool | None = None
    channels_count: int | None = None


class EmployeeStatus(Model):
    """An employee status, as `get.statuses` gives it.

    Attributes:
        id: Id.
        name: Name of the call processing rule group.
        mnemonic: Mnemonic of the status, filled in for standard statuses only. One of ``available``, ``break``,
            ``do_not_disturb``, ``not_at_workplace``, ``not_at_work``, ``auto_out_call``, ``unknown``; others may come.
        description: Description.
        color: Color.
        is_deleted: Whether the status has been deleted.
        in_external_allowed_call_directions: In external allowed call directions. One of ``in``, ``out``; others may
            come.
        in_internal_allowed_call_directions: In internal allowed call directions. One of ``in``, ``out``; others may
            come.
        out_external_allowed_call_directions: Out external allowed call directions. One of ``in``, ``out``; others may
            come.
        out_internal_allowed_call_directions: Out internal allowed call directions. One of ``in``, ``out``; others may
            come.
        allowed_phone_protocols: Allowed phone protocols. One of ``PSTN``, ``SIP``, ``SIP_TRUNK``, ``FMC``; others may
            come.
        is_select_allowed: Whether the status can be selected.
        is_worktime: Whether time in this status counts as working time.
        is_auto_out_calls_ready: Whether an employee in this status is ready for automatic outgoing calls.
    """

    id: int | None = None
    name: str | None = None
    mnemonic: str | None = None
    description: str | None = None
    color: str | None = None
    is_deleted: bool | None = None
    in_external_allowed_call_directions: list[str] | None = None
    in_internal_allowed_call_directions: list[str] | None = None
    out_external_allowed_call_directions: list[str] | None = None
    out_internal_allowed_call_directions: list[str] | None = None
    allowed_phone_protocols: list[str] | None = None
    is_select_allowed: bool | None = None
    is_worktime: bool | None = None
    is_auto_out_calls_ready: bool | None = None
