"""What can be asked of `employees`.

Made from spec/data_api/employees.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from comagic_sdk.data_api.models.employees import (
    Employee,
    EmployeeGroup,
    EmployeePosition,
    EmployeeStat,
    EmployeeStatus,
)
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.outcome import AnyOutcome, Outcome
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT, When, checked

__all__ = [
    "CreateEmployeePositions",
    "CreateEmployees",
    "CreateEmployeesCoachParam",
    "CreateEmployeesExtensionParam",
    "CreateEmployeesOperatorParam",
    "CreateEmployeesPhoneNumberParam",
    "CreateGroupEmployees",
    "DeleteEmployeePositions",
    "DeleteEmployees",
    "DeleteGroupEmployees",
    "EmployeePositionsField",
    "EmployeePositionsSort",
    "EmployeeStatField",
    "EmployeeStatSort",
    "EmployeesField",
    "EmployeesSort",
    "GetEmployeePositions",
    "GetEmployeeStat",
    "GetEmployees",
    "GetGroupEmployees",
    "GetStatuses",
    "GroupEmployeesField",
    "GroupEmployeesSort",
    "StatusesField",
    "StatusesSort",
    "UpdateEmployeePositions",
    "UpdateEmployees",
    "UpdateEmployeesCoachParam",
    "UpdateEmployeesExtensionParam",
    "UpdateEmployeesOperatorParam",
    "UpdateEmployeesPhoneNumberParam",
    "UpdateEmployeesStatus",
    "UpdateGroupEmployees",
    "UpdateGroupEmployeesNumbers",
    "UpdateGroupEmployeesNumbersPhoneNumberParam",
]


class CreateEmployeePositions(RpcOperation[Outcome]):
    """The call `create.employee_positions`."""

    wire_name = "create.employee_positions"
    reply = AnyOutcome

    name: str
    user_id: int = ABSENT


@checked
class CreateEmployeesCoachParam(TypedDict):
    """What stands in `coach` of the call.

    Attributes:
        coach_always_enabled: Whether the coach listens to every incoming call of the employee. The server takes
            ``False`` unless given.
        coach_id: Identifier of the coach.
    """

    coach_always_enabled: NotRequired[bool]
    coach_id: int


@checked
class CreateEmployeesPhoneNumberParam(TypedDict):
    """What stands in `phone_numbers` of the call.

    Attributes:
        phone_number: Phone number of the employee; may include extra dialing digits, such as `74955140578...2345`.
        channels_count: Number of lines that the phone can hold at once. The server takes ``1`` unless given.
        dial_time: How long to let the phone ring, in seconds. The server takes ``60`` unless given.
        status: Status of the phone number, `active` by default. The server takes ``active`` unless given.
    """

    phone_number: str
    channels_count: NotRequired[Annotated[int, Field(ge=1, le=150)]]
    dial_time: NotRequired[Annotated[int, Field(ge=1, le=100)]]
    status: NotRequired[Literal["active", "inactive"]]


@checked
class CreateEmployeesExtensionParam(TypedDict):
    """What stands in `extension` of the call.

    Attributes:
        extension_phone_number: Extension number of the employee.
        extension_voice_mail_enabled: Whether callers may leave a voice message when all the employee's numbers are
            busy; false by default. The server takes ``False`` unless given.
        extension_queue_enabled: Whether callers wait in a queue when all the employee's phone numbers are busy; false
            by default. The server takes ``False`` unless given.
    """

    extension_phone_number: Annotated[str, Field(max_length=5)]
    extension_voice_mail_enabled: NotRequired[bool]
    extension_queue_enabled: NotRequired[bool]


@checked
class CreateEmployeesOperatorParam(TypedDict):
    """What stands in `operator` of the call.

    Attributes:
        operator_login: Login of the employee for the operator workplace application.
        operator_display_name: Name of the operator shown in the chat.
        operator_password: Password of the employee for the operator workplace application.
        operator_position_id: Identifier of the job title shown in the operator's signature.
        operator_offline_message_enabled: Whether the operator may process offline messages, false by default. The
            server takes ``False`` unless given.
        operator_invite_to_chat_enabled: Whether the operator may invite visitors to a chat, false by default. The
            server takes ``False`` unless given.
        operator_chat_enabled: Whether the operator may take part in chats with visitors, true by default. The server
            takes ``True`` unless given.
        operator_sites: Identifiers of the sites the employee can serve as an operator.
    """

    operator_login: str
    operator_display_name: str
    operator_password: Annotated[str, Field(min_length=8)]
    operator_position_id: NotRequired[int]
    operator_offline_message_enabled: NotRequired[bool]
    operator_invite_to_chat_enabled: NotRequired[bool]
    operator_chat_enabled: NotRequired[bool]
    operator_sites: NotRequired[Sequence[int]]


class CreateEmployees(RpcOperation[Outcome]):
    """The call `create.employees`."""

    wire_name = "create.employees"
    reply = AnyOutcome

    last_name: str
    first_name: str = ABSENT
    patronymic: str = ABSENT
    status: Literal["available", "break", "do_not_disturb", "not_at_workplace", "not_at_work", "unknown"] = ABSENT
    calls_available: bool = ABSENT
    allowed_in_call_types: Sequence[Literal["internal", "external"]] = ABSENT
    in_external_allowed_call_directions: Sequence[Literal["in", "out"]] = ABSENT
    in_internal_allowed_call_directions: Sequence[Literal["in", "out"]] = ABSENT
    allowed_out_call_types: Sequence[Literal["internal", "external"]] = ABSENT
    out_external_allowed_call_directions: Sequence[Literal["in", "out"]] = ABSENT
    out_internal_allowed_call_directions: Sequence[Literal["in", "out"]] = ABSENT
    email: str = ABSENT
    groups: Sequence[int] = ABSENT
    call_recording: Literal["all", "in", "out", "off"] = ABSENT
    schedule_id: int = ABSENT
    coach: CreateEmployeesCoachParam = ABSENT
    phone_numbers: Annotated[Sequence[CreateEmployeesPhoneNumberParam], Field(max_length=10)] = ABSENT
    extension: CreateEmployeesExtensionParam = ABSENT
    operator: CreateEmployeesOperatorParam = ABSENT
    user_id: int = ABSENT


class CreateGroupEmployees(RpcOperation[Outcome]):
    """The call `create.group_employees`."""

    wire_name = "create.group_employees"
    reply = AnyOutcome

    name: str
    members: Sequence[int] = ABSENT
    group_phone_number: Annotated[str, Field(max_length=5)] = ABSENT
    queue_enabled: bool = ABSENT
    channels_count: Annotated[int, Field(ge=1, le=199)] = ABSENT
    user_id: int = ABSENT


class DeleteEmployeePositions(RpcOperation[Outcome]):
    """The call `delete.employee_positions`."""

    wire_name = "delete.employee_positions"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


class DeleteEmployees(RpcOperation[Outcome]):
    """The call `delete.employees`."""

    wire_name = "delete.employees"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


class DeleteGroupEmployees(RpcOperation[Outcome]):
    """The call `delete.group_employees`."""

    wire_name = "delete.group_employees"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


EmployeePositionsField = Literal["id", "name"]


EmployeePositionsSort = Literal["name", "-name"]


class GetEmployeePositions(RowsOperation[EmployeePosition]):
    """The call `get.employee_positions`."""

    wire_name = "get.employee_positions"
    reply = list[EmployeePosition]
    key: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "name")
    sortable: ClassVar[tuple[str, ...]] = ("name",)

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[EmployeePositionsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


EmployeeStatField = Literal["id", "first_name", "last_name", "patronymic", "full_name", "groups", "status_stats"]


EmployeeStatSort = Literal[
    "first_name", "-first_name", "last_name", "-last_name", "patronymic", "-patronymic", "full_name", "-full_name"
]


class GetEmployeeStat(RowsOperation[EmployeeStat]):
    """The call `get.employee_stat`."""

    wire_name = "get.employee_stat"
    reply = list[EmployeeStat]
    filterable: ClassVar[tuple[str, ...]] = ("id", "first_name", "last_name", "full_name", "groups", "status_stats")
    sortable: ClassVar[tuple[str, ...]] = ("first_name", "last_name", "patronymic", "full_name")

    date_from: When
    date_till: When
    only_default_statuses_in_stats: bool = ABSENT
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[EmployeeStatField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


EmployeesField = Literal[
    "id",
    "first_name",
    "login",
    "last_name",
    "patronymic",
    "full_name",
    "email",
    "status",
    "status_id",
    "calls_available",
    "allowed_in_call_types",
    "in_external_allowed_call_directions",
    "in_internal_allowed_call_directions",
    "allowed_out_call_types",
    "out_external_allowed_call_directions",
    "out_internal_allowed_call_directions",
    "groups",
    "call_recording",
    "schedule_id",
    "schedule_name",
    "coach",
    "phone_numbers",
    "extension",
    "operator",
]


EmployeesSort = Literal[
    "first_name",
    "-first_name",
    "login",
    "-login",
    "last_name",
    "-last_name",
    "patronymic",
    "-patronymic",
    "full_name",
    "-full_name",
    "calls_available",
    "-calls_available",
]


class GetEmployees(RowsOperation[Employee]):
    """The call `get.employees`."""

    wire_name = "get.employees"
    reply = list[Employee]
    key: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = (
        "id",
        "first_name",
        "login",
        "last_name",
        "full_name",
        "email",
        "status",
        "status_id",
        "calls_available",
        "allowed_in_call_types",
        "in_external_allowed_call_directions",
        "in_internal_allowed_call_directions",
        "allowed_out_call_types",
        "out_external_allowed_call_directions",
        "out_internal_allowed_call_directions",
        "groups",
        "call_recording",
        "schedule_id",
        "schedule_name",
        "coach",
        "phone_numbers",
        "extension",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "first_name",
        "login",
        "last_name",
        "patronymic",
        "full_name",
        "calls_available",
    )

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[EmployeesField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


GroupEmployeesField = Literal[
    "id", "name", "members", "phone_numbers", "phone_number", "group_phone_number", "queue_enabled", "channels_count"
]


GroupEmployeesSort = Literal["name", "-name", "group_phone_number", "-group_phone_number"]


class GetGroupEmployees(RowsOperation[EmployeeGroup]):
    """The call `get.group_employees`."""

    wire_name = "get.group_employees"
    reply = list[EmployeeGroup]
    key: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = (
        "id",
        "name",
        "phone_numbers",
        "group_phone_number",
        "queue_enabled",
        "channels_count",
    )
    sortable: ClassVar[tuple[str, ...]] = ("name", "group_phone_number")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[GroupEmployeesField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


StatusesField = Literal[
    "id",
    "name",
    "mnemonic",
    "description",
    "color",
    "is_deleted",
    "in_external_allowed_call_directions",
    "in_internal_allowed_call_directions",
    "out_external_allowed_call_directions",
    "out_internal_allowed_call_directions",
    "allowed_phone_protocols",
    "is_select_allowed",
    "is_worktime",
    "is_auto_out_calls_ready",
]


StatusesSort = Literal[
    "name",
    "-name",
    "description",
    "-description",
    "is_deleted",
    "-is_deleted",
    "is_select_allowed",
    "-is_select_allowed",
    "is_worktime",
    "-is_worktime",
    "is_auto_out_calls_ready",
    "-is_auto_out_calls_ready",
]


class GetStatuses(RowsOperation[EmployeeStatus]):
    """The call `get.statuses`."""

    wire_name = "get.statuses"
    reply = list[EmployeeStatus]
    key: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "name", "mnemonic")
    sortable: ClassVar[tuple[str, ...]] = (
        "name",
        "description",
        "is_deleted",
        "is_select_allowed",
        "is_worktime",
        "is_auto_out_calls_ready",
    )

    is_deleted: bool = ABSENT
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[StatusesField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class UpdateEmployeePositions(RpcOperation[Outcome]):
    """The call `update.employee_positions`."""

    wire_name = "update.employee_positions"
    reply = AnyOutcome

    id: int
    name: str
    user_id: int = ABSENT


@checked
class UpdateEmployeesPhoneNumberParam(TypedDict):
    """What stands in `phone_numbers` of the call.

    Attributes:
        phone_id: Identifier of the employee's phone number to change; without it the number is found by
            `phone_number`.
        phone_number: Phone number of the employee, updated if already linked, otherwise linked or created.
        channels_count: Number of lines that the phone can hold at once.
        dial_time: How long to let the phone ring, in seconds.
        status: Status of the phone number.
    """

    phone_id: NotRequired[int]
    phone_number: str
    channels_count: NotRequired[Annotated[int, Field(ge=1, le=150)]]
    dial_time: NotRequired[Annotated[int, Field(ge=1, le=100)]]
    status: NotRequired[Literal["active", "inactive"]]


UpdateEmployeesStatus = Literal[
    "available", "break", "do_not_disturb", "not_at_workplace", "not_at_work", "auto_out_call", "unknown"
]


@checked
class UpdateEmployeesCoachParam(TypedDict):
    """What stands in `coach` of the call.

    Attributes:
        coach_always_enabled: Whether the coach listens to every incoming call of the employee.
        coach_id: Identifier of the coach.
    """

    coach_always_enabled: NotRequired[bool]
    coach_id: NotRequired[int]


@checked
class UpdateEmployeesExtensionParam(TypedDict):
    """What stands in `extension` of the call.

    Attributes:
        extension_phone_number: Extension number of the employee.
        extension_voice_mail_enabled: Whether callers may leave a voice message when all phone numbers of the employee
            are busy.
        extension_queue_enabled: Whether callers wait in a queue when all phone numbers of the employee are busy.
    """

    extension_phone_number: Annotated[str, Field(max_length=5)]
    extension_voice_mail_enabled: bool
    extension_queue_enabled: bool


@checked
class UpdateEmployeesOperatorParam(TypedDict):
    """What stands in `operator` of the call.

    Attributes:
        operator_login: Login of the employee for the operator workplace application.
        operator_display_name: Name of the operator shown in the chat.
        operator_password: Password of the employee for the operator workplace application.
        operator_position_id: Identifier of the job title shown in the operator's signature.
        operator_offline_message_enabled: Whether the operator may process offline messages.
        operator_invite_to_chat_enabled: Whether the operator may invite visitors to a chat.
        operator_chat_enabled: Whether the operator may take part in chats with visitors.
        operator_sites: Identifiers of the sites the employee can serve as an operator.
    """

    operator_login: str
    operator_display_name: NotRequired[str]
    operator_password: Annotated[str, Field(min_length=8)]
    operator_position_id: NotRequired[int]
    operator_offline_message_enabled: NotRequired[bool]
    operator_invite_to_chat_enabled: NotRequired[bool]
    operator_chat_enabled: NotRequired[bool]
    operator_sites: NotRequired[Sequence[int]]


class UpdateEmployees(RpcOperation[Outcome]):
    """The call `update.employees`."""

    wire_name = "update.employees"
    reply = AnyOutcome

    id: int
    last_name: str
    phone_numbers: Annotated[Sequence[UpdateEmployeesPhoneNumberParam], Field(max_length=10)]
    first_name: str | None = ABSENT
    patronymic: str | None = ABSENT
    status: UpdateEmployeesStatus | None = ABSENT
    status_id: int | None = ABSENT
    calls_available: bool | None = ABSENT
    allowed_in_call_types: Sequence[Literal["internal", "external"]] | None = ABSENT
    in_external_allowed_call_directions: Sequence[Literal["in", "out"]] | None = ABSENT
    in_internal_allowed_call_directions: Sequence[Literal["in", "out"]] | None = ABSENT
    allowed_out_call_types: Sequence[Literal["internal", "external"]] | None = ABSENT
    out_external_allowed_call_directions: Sequence[Literal["in", "out"]] | None = ABSENT
    out_internal_allowed_call_directions: Sequence[Literal["in", "out"]] | None = ABSENT
    email: str | None = ABSENT
    groups: Sequence[int] | None = ABSENT
    call_recording: Literal["all", "in", "out", "off"] | None = ABSENT
    schedule_id: int | None = ABSENT
    coach: UpdateEmployeesCoachParam | None = ABSENT
    extension: UpdateEmployeesExtensionParam | None = ABSENT
    operator: UpdateEmployeesOperatorParam | None = ABSENT
    user_id: int = ABSENT


class UpdateGroupEmployees(RpcOperation[Outcome]):
    """The call `update.group_employees`."""

    wire_name = "update.group_employees"
    reply = AnyOutcome

    id: int
    name: str
    channels_count: Annotated[int, Field(ge=1, le=199)]
    members: Sequence[int] | None = ABSENT
    group_phone_number: Annotated[str, Field(max_length=5)] | None = ABSENT
    queue_enabled: bool | None = ABSENT
    user_id: int = ABSENT


@checked
class UpdateGroupEmployeesNumbersPhoneNumberParam(TypedDict):
    """What stands in `phone_numbers` of the call.

    Attributes:
        employee_phone_number_id: Identifier of the employee's phone number in the group.
        available: Whether it can be used.
    """

    employee_phone_number_id: int
    available: bool


class UpdateGroupEmployeesNumbers(RpcOperation[Outcome]):
    """The call `update.group_employees_numbers`."""

    wire_name = "update.group_employees_numbers"
    reply = AnyOutcome

    id: int
    phone_numbers: Sequence[UpdateGroupEmployeesNumbersPhoneNumberParam]
    user_id: int = ABSENT
