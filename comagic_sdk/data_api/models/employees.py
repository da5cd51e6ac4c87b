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
        id: Identifier of the employee position.
        name: Name of the employee position.
    """

    id: int | None = None
    name: str | None = None


class EmployeeStatGroup(Model):
    """What stands in `groups` of an employee stat.

    Attributes:
        group_name: Name of the group the contact or employee belongs to.
        group_id: Identifier of the group the contact or employee belongs to.
    """

    group_name: str | None = None
    group_id: int | None = None


class EmployeeStat(Model):
    """An employee stat, as `get.employee_stat` gives it.

    Attributes:
        id: Identifier of the employee.
        first_name: First name of the employee.
        last_name: Last name of the employee.
        patronymic: Patronymic of the employee.
        full_name: Full name: last name, first name and patronymic.
        groups: Groups the employee belongs to.
        status_stats: Time the employee spent in each status, keyed by status; depends on
            `only_default_statuses_in_stats`.
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
        group_id: Identifier of the group the contact or employee belongs to.
        group_name: Name of the group the contact or employee belongs to.
    """

    group_id: int | None = None
    group_name: str | None = None


class EmployeeCoach(Model):
    """What stands in `coach` of an employee.

    Attributes:
        coach_id: Identifier of the coach.
        coach_full_name: Full name of the coach.
        coach_always_enabled: Whether the coach listens to every incoming call of the employee.
    """

    coach_id: int | None = None
    coach_full_name: str | None = None
    coach_always_enabled: bool | None = None


class EmployeePhoneNumber(Model):
    """What stands in `phone_numbers` of an employee.

    Attributes:
        phone_id: Identifier of the employee's phone number.
        phone_number: Phone number of the employee; may include extra dialing digits, such as `74955140578...2345`.
        channels_count: Number of lines that the phone can hold at once.
        dial_time: How long to let the phone ring, in seconds.
        status: Status of the phone number, `active` by default. One of ``active``, ``inactive``; others may come.
    """

    phone_id: int | None = None
    phone_number: str | None = None
    channels_count: int | None = None
    dial_time: int | None = None
    status: str | None = None


class EmployeeExtension(Model):
    """What stands in `extension` of an employee.

    Attributes:
        extension_phone_number: Extension number of the employee.
        extension_voice_mail_enabled: Whether callers may leave a voice message when all phone numbers of the employee
            are busy.
        extension_queue_enabled: Whether callers wait in a queue when all phone numbers of the employee are busy.
    """

    extension_phone_number: str | None = None
    extension_voice_mail_enabled: bool | None = None
    extension_queue_enabled: bool | None = None


class EmployeeOperatorOperatorSite(Model):
    """What stands in `operator_sites` of an employee operator.

    Attributes:
        site_id: Identifier of the site.
        site_domain_name: Address of the site, without the protocol.
    """

    site_id: int | None = None
    site_domain_name: str | None = None


class EmployeeOperator(Model):
    """What stands in `operator` of an employee.

    Attributes:
        operator_login: Login of the operator for the operator workplace application.
        operator_display_name: Name of the operator shown in the chat.
        operator_position_id: Identifier of the job title shown in the operator's signature.
        operator_position_name: Job title shown in the operator's signature.
        operator_offline_message_enabled: Whether the operator may process offline messages.
        operator_invite_to_chat_enabled: Whether the operator may invite visitors to a chat.
        operator_chat_enabled: Whether the operator may take part in chats with visitors.
        operator_chats_available: Whether the operator is available for chats.
        operator_sites: Identifiers and addresses of the sites the operator can serve.
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
        id: Identifier of the employee.
        first_name: First name of the employee.
        login: Login the employee uses to enter the account interface.
        last_name: Last name of the employee.
        patronymic: Patronymic of the employee.
        full_name: Full name: last name, first name and patronymic.
        email: Email address of the employee.
        status: Status of the employee when it is a standard one; deprecated, use `status_id` instead. One of
            ``available``, ``break``, ``do_not_disturb``, ``not_at_workplace``, ``not_at_work``, ``unknown``,
            ``auto_out_call``; others may come.
        status_id: Identifier of the status, from `get.statuses`.
        calls_available: Whether the employee can take calls.
        allowed_in_call_types: Kinds of incoming calls that the employee may take. One of ``internal``, ``external``;
            others may come.
        in_external_allowed_call_directions: Call directions the employee is allowed for incoming external calls: `in`
            is incoming, `out` is outgoing. One of ``in``, ``out``; others may come.
        in_internal_allowed_call_directions: Call directions the employee is allowed for incoming internal calls: `in`
            is incoming, `out` is outgoing. One of ``in``, ``out``; others may come.
        allowed_out_call_types: Kinds of outgoing calls that the employee may make. One of ``internal``, ``external``;
            others may come.
        out_external_allowed_call_directions: Call directions the employee is allowed for outgoing external calls. One
            of ``in``, ``out``; others may come.
        out_internal_allowed_call_directions: Call directions the employee is allowed for outgoing internal calls. One
            of ``in``, ``out``; others may come.
        groups: Groups the employee belongs to.
        call_recording: Which calls are recorded. One of ``all``, ``in``, ``out``, ``off``; others may come.
        schedule_id: Identifier of the activity schedule.
        schedule_name: Name of the activity schedule.
        coach: Coach of the employee.
        phone_numbers: Phone numbers of the employee, sorted by priority.
        extension: Extension number of the employee and its settings.
        operator: Operator workplace settings of the employee.
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
        employee_id: Identifier of the employee.
        employee_full_name: Full name of the employee.
    """

    employee_id: int | None = None
    employee_full_name: str | None = None


class EmployeeGroupPhoneNumber(Model):
    """What stands in `phone_numbers` of an employee group.

    Attributes:
        employee_phone_number: Phone number of the employee.
        employee_phone_number_id: Identifier of the employee's phone number in the group.
        employee_full_name: Full name of the employee.
        employee_id: Identifier of the employee.
        available: Whether it can be used.
    """

    employee_phone_number: str | None = None
    employee_phone_number_id: int | None = None
    employee_full_name: str | None = None
    employee_id: int | None = None
    available: bool | None = None


class EmployeeGroup(Model):
    """An employee group, as `get.group_employees` gives it.

    Attributes:
        id: Identifier of the employee group.
        name: Name of the call processing rule group.
        members: Identifiers of the employees in the group.
        phone_numbers: Phone numbers of the group's employees, in dialing priority order.
        phone_number: Phone numbers of the group's employees with availability, in dialing priority order.
        group_phone_number: Internal phone number of the group.
        queue_enabled: Whether callers wait in a queue when all numbers of the group are busy, false by default.
        channels_count: Number of lines that the phone can hold at once.
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
        id: Identifier of the status.
        name: Name of the status.
        mnemonic: Mnemonic of the status, filled in for standard statuses only. One of ``available``, ``break``,
            ``do_not_disturb``, ``not_at_workplace``, ``not_at_work``, ``auto_out_call``, ``unknown``; others may come.
        description: Description of the status.
        color: Colour, such as #EBEBEB.
        is_deleted: Whether the status has been deleted.
        in_external_allowed_call_directions: Call directions the status allows for incoming external calls: `in` is
            incoming, `out` is outgoing. One of ``in``, ``out``; others may come.
        in_internal_allowed_call_directions: Call directions the status allows for incoming internal calls: `in` is
            incoming, `out` is outgoing. One of ``in``, ``out``; others may come.
        out_external_allowed_call_directions: Call directions the status allows for outgoing external calls. One of
            ``in``, ``out``; others may come.
        out_internal_allowed_call_directions: Call directions the status allows for outgoing internal calls. One of
            ``in``, ``out``; others may come.
        allowed_phone_protocols: Protocols of phones that may ring in this status. One of ``PSTN``, ``SIP``,
            ``SIP_TRUNK``, ``FMC``; others may come.
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
