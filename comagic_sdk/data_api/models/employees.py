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
        id: Identifier of the position.
        name: Name of the employee position.
    """

    id: int | None = None
    name: str | None = None


class EmployeeStatGroup(Model):
    """What stands in `groups` of an employee stat.

    Attributes:
        group_name: Name of the group.
        group_id: Identifier of the group.
    """

    group_name: str | None = None
    group_id: int | None = None


class EmployeeStat(Model):
    """An employee stat, as `get.employee_stat` gives it.

    Attributes:
        id: Identifier of the employee.
        first_name: First name.
        last_name: Last name of the employee.
        patronymic: Patronymic.
        full_name: Full name.
        groups: Groups that it belongs to.
        status_stats: Time in each status, in seconds, by the status.
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
        group_id: Identifier of the group.
        group_name: Name of the group.
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
        phone_id: Identifier of the phone number.
        phone_number: Phone number, digits only.
        channels_count: Number of lines that the phone can hold at once.
        dial_time: How long to let the phone ring, in seconds.
        status: Status of the phone number. One of ``active``, ``inactive``; others may come.
    """

    phone_id: int | None = None
    phone_number: str | None = None
    channels_count: int | None = None
    dial_time: int | None = None
    status: str | None = None


class EmployeeExtension(Model):
    """What stands in `extension` of an employee.

    Attributes:
        extension_phone_number: Short number, at most five digits.
        extension_voice_mail_enabled: Whether calls to the short number can leave a voice message.
        extension_queue_enabled: Whether calls to the short number wait in a queue.
    """

    extension_phone_number: str | None = None
    extension_voice_mail_enabled: bool | None = None
    extension_queue_enabled: bool | None = None


class EmployeeOperatorOperatorSite(Model):
    """What stands in `operator_sites` of an employee operator.

    Attributes:
        site_id: Identifier of the site.
        site_domain_name: Domain of the site.
    """

    site_id: int | None = None
    site_domain_name: str | None = None


class EmployeeOperator(Model):
    """What stands in `operator` of an employee.

    Attributes:
        operator_login: Login of the employee to the operator's workplace.
        operator_display_name: Name of the employee that visitors see.
        operator_position_id: Identifier of the position that visitors see.
        operator_position_name: Name of the position that visitors see.
        operator_offline_message_enabled: Whether the employee may process offline messages.
        operator_invite_to_chat_enabled: Whether the employee may invite visitors to chat.
        operator_chat_enabled: Whether the employee may chat with visitors.
        operator_chats_available: Whether the employee can take chats.
        operator_sites: Identifiers of the sites whose visitors the employee serves.
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
        first_name: First name.
        login: Login the employee uses to enter the account interface.
        last_name: Last name of the employee.
        patronymic: Patronymic.
        full_name: Full name.
        email: E-mail address.
        status: Status of the employee. One of ``available``, ``break``, ``do_not_disturb``, ``not_at_workplace``,
            ``not_at_work``, ``unknown``, ``auto_out_call``; others may come.
        status_id: Identifier of the status.
        calls_available: Whether the employee can take calls.
        allowed_in_call_types: Kinds of incoming calls that the employee may take. One of ``internal``, ``external``;
            others may come.
        in_external_allowed_call_directions: Directions in which the employee may take external calls. One of ``in``,
            ``out``; others may come.
        in_internal_allowed_call_directions: Directions in which the employee may take internal calls. One of ``in``,
            ``out``; others may come.
        allowed_out_call_types: Kinds of outgoing calls that the employee may make. One of ``internal``, ``external``;
            others may come.
        out_external_allowed_call_directions: Directions in which the employee may make external calls. One of ``in``,
            ``out``; others may come.
        out_internal_allowed_call_directions: Directions in which the employee may make internal calls. One of ``in``,
            ``out``; others may come.
        groups: Groups that it belongs to.
        call_recording: Which calls are recorded. One of ``all``, ``in``, ``out``, ``off``; others may come.
        schedule_id: Identifier of the schedule.
        schedule_name: Name of the schedule.
        coach: Coach of the employee.
        phone_numbers: Phone numbers, digits only.
        extension: Short number of the employee.
        operator: How values are compared.
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
        employee_phone_number: Number of the employee, digits only.
        employee_phone_number_id: Identifier of the employee's number.
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
        id: Identifier of the group of employees.
        name: Name of the call processing rule group.
        members: Identifiers of the employees in the group.
        phone_numbers: Phone numbers, digits only.
        phone_number: Phone number, digits only.
        group_phone_number: Short number of the group.
        queue_enabled: Whether calls wait in a queue.
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
        in_external_allowed_call_directions: Directions in which the employee may take external calls. One of ``in``,
            ``out``; others may come.
        in_internal_allowed_call_directions: Directions in which the employee may take internal calls. One of ``in``,
            ``out``; others may come.
        out_external_allowed_call_directions: Directions in which the employee may make external calls. One of ``in``,
            ``out``; others may come.
        out_internal_allowed_call_directions: Directions in which the employee may make internal calls. One of ``in``,
            ``out``; others may come.
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
