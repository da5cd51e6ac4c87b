"""Employees, their groups, positions and statuses.

Made from spec/data_api/employees.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from comagic_sdk.data_api.models.employees import (
    Employee,
    EmployeeGroup,
    EmployeePosition,
    EmployeeStat,
    EmployeeStatus,
)
from comagic_sdk.data_api.operations.employees import (
    CreateEmployeePositions,
    CreateEmployees,
    CreateEmployeesCoachParam,
    CreateEmployeesExtensionParam,
    CreateEmployeesOperatorParam,
    CreateEmployeesPhoneNumberParam,
    CreateGroupEmployees,
    DeleteEmployeePositions,
    DeleteEmployees,
    DeleteGroupEmployees,
    EmployeePositionsField,
    EmployeePositionsSort,
    EmployeesField,
    EmployeesSort,
    EmployeeStatField,
    EmployeeStatSort,
    GetEmployeePositions,
    GetEmployees,
    GetEmployeeStat,
    GetGroupEmployees,
    GetStatuses,
    GroupEmployeesField,
    GroupEmployeesSort,
    StatusesField,
    StatusesSort,
    UpdateEmployeePositions,
    UpdateEmployees,
    UpdateEmployeesCoachParam,
    UpdateEmployeesExtensionParam,
    UpdateEmployeesOperatorParam,
    UpdateEmployeesPhoneNumberParam,
    UpdateEmployeesStatus,
    UpdateGroupEmployees,
    UpdateGroupEmployeesNumbers,
    UpdateGroupEmployeesNumbersPhoneNumberParam,
)
from comagic_sdk.data_api.outcome import Outcome
from comagic_sdk.data_api.query import Filter, Sort
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.dates import DateLike
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["Employees"]


class Employees(Section):
    """Employees, their groups, positions and statuses."""

    def create_employee_positions(self, *, name: str, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Add a position that employees can hold.

        Args:
            name: Name of the employee position.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/employee/create_employee_positions/
        """
        return self._send(CreateEmployeePositions, name=name, user_id=user_id)

    def create_employees(
        self,
        *,
        last_name: str,
        first_name: str | NotGiven = NOT_GIVEN,
        patronymic: str | NotGiven = NOT_GIVEN,
        status: Literal["available", "break", "do_not_disturb", "not_at_workplace", "not_at_work", "unknown"]
        | NotGiven = NOT_GIVEN,
        calls_available: bool | NotGiven = NOT_GIVEN,
        allowed_in_call_types: Sequence[Literal["internal", "external"]] | NotGiven = NOT_GIVEN,
        in_external_allowed_call_directions: Sequence[Literal["in", "out"]] | NotGiven = NOT_GIVEN,
        in_internal_allowed_call_directions: Sequence[Literal["in", "out"]] | NotGiven = NOT_GIVEN,
        allowed_out_call_types: Sequence[Literal["internal", "external"]] | NotGiven = NOT_GIVEN,
        out_external_allowed_call_directions: Sequence[Literal["in", "out"]] | NotGiven = NOT_GIVEN,
        out_internal_allowed_call_directions: Sequence[Literal["in", "out"]] | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        groups: Sequence[int] | NotGiven = NOT_GIVEN,
        call_recording: Literal["all", "in", "out", "off"] | NotGiven = NOT_GIVEN,
        schedule_id: int | NotGiven = NOT_GIVEN,
        coach: CreateEmployeesCoachParam | NotGiven = NOT_GIVEN,
        phone_numbers: Sequence[CreateEmployeesPhoneNumberParam] | NotGiven = NOT_GIVEN,
        extension: CreateEmployeesExtensionParam | NotGiven = NOT_GIVEN,
        operator: CreateEmployeesOperatorParam | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Add an employee.

        Args:
            last_name: Last name of the employee.
            first_name: First name of the employee.
            patronymic: Patronymic of the employee.
            status: Current status of the employee, such as available, on a break or not at work.
            calls_available: Whether the employee can take calls. The server takes ``True`` unless given. Deprecated by
                the vendor.
            allowed_in_call_types: Kinds of incoming calls that the employee may take. Deprecated by the vendor.
            in_external_allowed_call_directions: Call directions the employee is allowed for incoming external calls:
                `in` is incoming, `out` is outgoing.
            in_internal_allowed_call_directions: Call directions the employee is allowed for incoming internal calls:
                `in` is incoming, `out` is outgoing.
            allowed_out_call_types: Kinds of outgoing calls that the employee may make. Deprecated by the vendor.
            out_external_allowed_call_directions: Call directions the employee is allowed for outgoing external calls.
            out_internal_allowed_call_directions: Call directions the employee is allowed for outgoing internal calls.
            email: Email address of the employee.
            groups: Identifiers of the groups the employee belongs to.
            call_recording: Which calls are recorded. The server takes ``all`` unless given.
            schedule_id: Identifier of the activity schedule.
            coach: Coach of the employee.
            phone_numbers: Phone numbers of the employee; parameters given for a number that already exists overwrite
                its own. Bounds: max items 10.
            extension: Extension number of the employee and its settings.
            operator: Operator workplace settings of the employee; requires the `consultant` component.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/employee/create_employees/
        """
        return self._send(
            CreateEmployees,
            last_name=last_name,
            first_name=first_name,
            patronymic=patronymic,
            status=status,
            calls_available=calls_available,
            allowed_in_call_types=allowed_in_call_types,
            in_external_allowed_call_directions=in_external_allowed_call_directions,
            in_internal_allowed_call_directions=in_internal_allowed_call_directions,
            allowed_out_call_types=allowed_out_call_types,
            out_external_allowed_call_directions=out_external_allowed_call_directions,
            out_internal_allowed_call_directions=out_internal_allowed_call_directions,
            email=email,
            groups=groups,
            call_recording=call_recording,
            schedule_id=schedule_id,
            coach=coach,
            phone_numbers=phone_numbers,
            extension=extension,
            operator=operator,
            user_id=user_id,
        )

    def create_group_employees(
        self,
        *,
        name: str,
        members: Sequence[int] | NotGiven = NOT_GIVEN,
        group_phone_number: str | NotGiven = NOT_GIVEN,
        queue_enabled: bool | NotGiven = NOT_GIVEN,
        channels_count: int | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Add a group of employees.

        Args:
            name: Name of the call processing rule group.
            members: Identifiers of the employees in the group.
            group_phone_number: Internal phone number of the group; requires the `va` component. Bounds: max length 5.
            queue_enabled: Whether callers queue when all group numbers are busy, false by default; requires the `va`
                component. The server takes ``False`` unless given.
            channels_count: Number of lines that the phone can hold at once. The server takes ``1`` unless given.
                Bounds: min 1, max 199.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/employee/create_group_employees/
        """
        return self._send(
            CreateGroupEmployees,
            name=name,
            members=members,
            group_phone_number=group_phone_number,
            queue_enabled=queue_enabled,
            channels_count=channels_count,
            user_id=user_id,
        )

    def delete_employee_positions(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a position.

        Args:
            id: Identifier of the employee position.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/employee/delete_employee_positions/
        """
        return self._send(DeleteEmployeePositions, id=id, user_id=user_id)

    def delete_employees(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete an employee.

        Args:
            id: Identifier of the employee.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/employee/delete_employees/
        """
        return self._send(DeleteEmployees, id=id, user_id=user_id)

    def delete_group_employees(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a group of employees.

        Args:
            id: Identifier of the employee group.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/employee/delete_group_employees/
        """
        return self._send(DeleteGroupEmployees, id=id, user_id=user_id)

    def get_employee_positions(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[EmployeePositionsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[EmployeePositionsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[EmployeePosition]:
        """List the positions that employees can hold.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, name.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/employee/get_employee_positions/
        """
        return self._rows(
            GetEmployeePositions, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def get_employee_stat(
        self,
        *,
        date_from: DateLike,
        date_till: DateLike,
        only_default_statuses_in_stats: bool | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[EmployeeStatSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[EmployeeStatField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[EmployeeStat]:
        """Tell how long each employee was in each status and had calls and chats in a period.

        Args:
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself.
            only_default_statuses_in_stats: Whether time-in-status statistics cover only the default statuses, true by
                default. The server takes ``True`` unless given.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, first_name, last_name, full_name, groups, status_stats.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/employee/get_employee_stat/
        """
        return self._rows(
            GetEmployeeStat,
            date_from=date_from,
            date_till=date_till,
            only_default_statuses_in_stats=only_default_statuses_in_stats,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_employees(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[EmployeesSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[EmployeesField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[Employee]:
        """List the employees.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, first_name, login, last_name, full_name, email, status, status_id, calls_available,
                allowed_in_call_types, in_external_allowed_call_directions, in_internal_allowed_call_directions,
                allowed_out_call_types, out_external_allowed_call_directions, out_internal_allowed_call_directions,
                groups, call_recording, schedule_id, schedule_name, coach, phone_numbers, extension.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/employee/get_employees/
        """
        return self._rows(
            GetEmployees, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def get_group_employees(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[GroupEmployeesSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[GroupEmployeesField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[EmployeeGroup]:
        """List the groups of employees.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, name, phone_numbers, group_phone_number, queue_enabled, channels_count.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/employee/get_group_employees/
        """
        return self._rows(
            GetGroupEmployees, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def get_statuses(
        self,
        *,
        is_deleted: bool | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[StatusesSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[StatusesField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[EmployeeStatus]:
        """List the statuses that employees can take.

        Args:
            is_deleted: Whether to select deleted statuses; `false` by default. The server takes ``False`` unless
                given.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, name, mnemonic.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/employee/get_statuses/
        """
        return self._rows(
            GetStatuses,
            is_deleted=is_deleted,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def update_employee_positions(self, *, id: int, name: str, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Rename a position.

        Args:
            id: Identifier of the employee position.
            name: Name of the employee position.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/employee/update_employee_positions/
        """
        return self._send(UpdateEmployeePositions, id=id, name=name, user_id=user_id)

    def update_employees(
        self,
        *,
        id: int,
        last_name: str,
        phone_numbers: Sequence[UpdateEmployeesPhoneNumberParam],
        first_name: str | NotGiven | None = NOT_GIVEN,
        patronymic: str | NotGiven | None = NOT_GIVEN,
        status: UpdateEmployeesStatus | NotGiven | None = NOT_GIVEN,
        status_id: int | NotGiven | None = NOT_GIVEN,
        calls_available: bool | NotGiven | None = NOT_GIVEN,
        allowed_in_call_types: Sequence[Literal["internal", "external"]] | NotGiven | None = NOT_GIVEN,
        in_external_allowed_call_directions: Sequence[Literal["in", "out"]] | NotGiven | None = NOT_GIVEN,
        in_internal_allowed_call_directions: Sequence[Literal["in", "out"]] | NotGiven | None = NOT_GIVEN,
        allowed_out_call_types: Sequence[Literal["internal", "external"]] | NotGiven | None = NOT_GIVEN,
        out_external_allowed_call_directions: Sequence[Literal["in", "out"]] | NotGiven | None = NOT_GIVEN,
        out_internal_allowed_call_directions: Sequence[Literal["in", "out"]] | NotGiven | None = NOT_GIVEN,
        email: str | NotGiven | None = NOT_GIVEN,
        groups: Sequence[int] | NotGiven | None = NOT_GIVEN,
        call_recording: Literal["all", "in", "out", "off"] | NotGiven | None = NOT_GIVEN,
        schedule_id: int | NotGiven | None = NOT_GIVEN,
        coach: UpdateEmployeesCoachParam | NotGiven | None = NOT_GIVEN,
        extension: UpdateEmployeesExtensionParam | NotGiven | None = NOT_GIVEN,
        operator: UpdateEmployeesOperatorParam | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Change an employee.

        Args:
            id: Identifier of the employee.
            last_name: Last name of the employee.
            phone_numbers: Phone numbers of the employee; parameters given for a number that already exists overwrite
                its own. Bounds: max items 10.
            first_name: First name of the employee. None clears it.
            patronymic: Patronymic of the employee. None clears it.
            status: Status of the employee; deprecated, use `status_id` instead. Deprecated by the vendor. None clears
                it.
            status_id: Identifier of the status, from `get.statuses`. None clears it.
            calls_available: Whether the employee can take calls. Deprecated by the vendor. None clears it.
            allowed_in_call_types: Kinds of incoming calls that the employee may take. Deprecated by the vendor. None
                clears it.
            in_external_allowed_call_directions: Call directions the employee is allowed for incoming external calls:
                `in` is incoming, `out` is outgoing. None clears it.
            in_internal_allowed_call_directions: Call directions the employee is allowed for incoming internal calls:
                `in` is incoming, `out` is outgoing. None clears it.
            allowed_out_call_types: Kinds of outgoing calls that the employee may make. Deprecated by the vendor. None
                clears it.
            out_external_allowed_call_directions: Call directions the employee is allowed for outgoing external calls.
                None clears it.
            out_internal_allowed_call_directions: Call directions the employee is allowed for outgoing internal calls.
                None clears it.
            email: Email address of the employee. None clears it.
            groups: Identifiers of the groups the employee belongs to. None clears it.
            call_recording: Which calls are recorded. None clears it.
            schedule_id: Identifier of the activity schedule. None clears it.
            coach: Coach of the employee. None clears it.
            extension: Extension number of the employee and its settings. None clears it.
            operator: Operator workplace settings of the employee; requires the `consultant` component. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/employee/update_employees/
        """
        return self._send(
            UpdateEmployees,
            id=id,
            last_name=last_name,
            phone_numbers=phone_numbers,
            first_name=first_name,
            patronymic=patronymic,
            status=status,
            status_id=status_id,
            calls_available=calls_available,
            allowed_in_call_types=allowed_in_call_types,
            in_external_allowed_call_directions=in_external_allowed_call_directions,
            in_internal_allowed_call_directions=in_internal_allowed_call_directions,
            allowed_out_call_types=allowed_out_call_types,
            out_external_allowed_call_directions=out_external_allowed_call_directions,
            out_internal_allowed_call_directions=out_internal_allowed_call_directions,
            email=email,
            groups=groups,
            call_recording=call_recording,
            schedule_id=schedule_id,
            coach=coach,
            extension=extension,
            operator=operator,
            user_id=user_id,
        )

    def update_group_employees(
        self,
        *,
        id: int,
        name: str,
        channels_count: int,
        members: Sequence[int] | NotGiven | None = NOT_GIVEN,
        group_phone_number: str | NotGiven | None = NOT_GIVEN,
        queue_enabled: bool | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Change a group of employees.

        Args:
            id: Identifier of the employee group.
            name: Name of the call processing rule group.
            channels_count: Number of lines that the phone can hold at once. Bounds: min 1, max 199.
            members: Identifiers of the employees in the group. None clears it.
            group_phone_number: Internal phone number of the group; requires the `va` component. None clears it.
                Bounds: max length 5.
            queue_enabled: Whether callers queue when all group numbers are busy, false by default; requires the `va`
                component. The server takes ``False`` unless given. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/employee/update_group_employees/
        """
        return self._send(
            UpdateGroupEmployees,
            id=id,
            name=name,
            channels_count=channels_count,
            members=members,
            group_phone_number=group_phone_number,
            queue_enabled=queue_enabled,
            user_id=user_id,
        )

    def update_group_employees_numbers(
        self,
        *,
        id: int,
        phone_numbers: Sequence[UpdateGroupEmployeesNumbersPhoneNumberParam],
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Put other phone numbers into a group of employees.

        Args:
            id: Identifier of the employee group.
            phone_numbers: Phone numbers of the group's employees, in dialing priority order.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused, for one by ``invalid_parameter_value``.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/employee/update_group_employees_numbers/
        """
        return self._send(UpdateGroupEmployeesNumbers, id=id, phone_numbers=phone_numbers, user_id=user_id)
