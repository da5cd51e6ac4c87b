"""What can be asked of `partners`.

Made from spec/data_api/partners.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from comagic_sdk.data_api.models.partners import Customer, CustomerUser, TariffPlan
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.outcome import AnyOutcome, Outcome
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT, Amount

__all__ = [
    "CreateCustomers",
    "CustomerUsersField",
    "CustomerUsersSort",
    "CustomersField",
    "CustomersSort",
    "GetCustomerUsers",
    "GetCustomers",
    "GetTariffPlans",
    "TariffPlansField",
    "TariffPlansSort",
    "UpdateCustomerStatus",
    "UpdateCustomerTariffPlans",
    "UpdateCustomers",
]


class CreateCustomers(RpcOperation[Outcome]):
    """The call `create.customers`."""

    wire_name = "create.customers"
    reply = AnyOutcome

    name: str
    tariff_plan_id: int
    email: str
    password: Annotated[str, Field(min_length=8)]
    monthly_base_notify_emails: Annotated[Sequence[str], Field(max_length=5)]
    monthly_calls_notify_emails: Annotated[Sequence[str], Field(max_length=5)]
    daily_calls_notify_emails: Annotated[Sequence[str], Field(max_length=5)]
    description: str = ABSENT
    monthly_base_limit: Amount = ABSENT
    monthly_base_notify_limit: Amount = ABSENT
    monthly_calls_limit: int = ABSENT
    monthly_calls_notify_limit: int = ABSENT
    daily_calls_limit: int = ABSENT
    daily_calls_notify_limit: int = ABSENT


CustomerUsersField = Literal["id", "name", "description", "login", "customer_id"]


CustomerUsersSort = Literal["name", "-name", "customer_id", "-customer_id"]


class GetCustomerUsers(RowsOperation[CustomerUser]):
    """The call `get.customer_users`."""

    wire_name = "get.customer_users"
    reply = list[CustomerUser]
    key: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "name", "customer_id")
    sortable: ClassVar[tuple[str, ...]] = ("name", "customer_id")

    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[CustomerUsersField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


CustomersField = Literal[
    "id",
    "name",
    "description",
    "creation_date_time",
    "status",
    "status_change_date_time",
    "tariff_plan_id",
    "tariff_plan_name",
    "monthly_base_limit",
    "monthly_base_notify_limit",
    "monthly_base_notify_emails",
    "monthly_calls_limit",
    "monthly_calls_notify_limit",
    "monthly_calls_notify_emails",
    "daily_calls_limit",
    "daily_calls_notify_limit",
    "daily_calls_notify_emails",
    "sites",
]


CustomersSort = Literal["creation_date_time", "-creation_date_time", "status", "-status"]


class GetCustomers(RowsOperation[Customer]):
    """The call `get.customers`."""

    wire_name = "get.customers"
    reply = list[Customer]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "creation_date_time"
    filterable: ClassVar[tuple[str, ...]] = ("id", "name", "status", "tariff_plan_id", "tariff_plan_name")
    sortable: ClassVar[tuple[str, ...]] = ("creation_date_time", "status")

    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[CustomersField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


TariffPlansField = Literal["id", "name"]


TariffPlansSort = str


class GetTariffPlans(RowsOperation[TariffPlan]):
    """The call `get.tariff_plans`."""

    wire_name = "get.tariff_plans"
    reply = list[TariffPlan]
    key: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ()
    sortable: ClassVar[tuple[str, ...]] = ()

    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[TariffPlansField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class UpdateCustomerStatus(RpcOperation[Outcome]):
    """The call `update.customer_status`."""

    wire_name = "update.customer_status"
    reply = AnyOutcome

    customer_id: int
    status: Literal["active", "archive", "manual_lock"]


class UpdateCustomerTariffPlans(RpcOperation[Outcome]):
    """The call `update.customer_tariff_plans`."""

    wire_name = "update.customer_tariff_plans"
    reply = AnyOutcome

    customer_id: int
    tariff_plan_id: int


class UpdateCustomers(RpcOperation[Outcome]):
    """The call `update.customers`."""

    wire_name = "update.customers"
    reply = AnyOutcome

    id: int
    name: str
    monthly_base_notify_emails: Annotated[Sequence[str], Field(max_length=5)]
    monthly_calls_notify_emails: Annotated[Sequence[str], Field(max_length=5)]
    daily_calls_notify_emails: Annotated[Sequence[str], Field(max_length=5)]
    description: str | None = ABSENT
    monthly_base_limit: Amount | None = ABSENT
    monthly_base_notify_limit: Amount | None = ABSENT
    monthly_calls_limit: int | None = ABSENT
    monthly_calls_notify_limit: int | None = ABSENT
    daily_calls_limit: int | None = ABSENT
    daily_calls_notify_limit: int | None = ABSENT
