"""What can be asked of `virtual_numbers`.

Made from spec/data_api/virtual_numbers.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

from comagic_sdk.data_api.models.virtual_numbers import (
    AvailableVirtualNumber,
    CallProcessingRules,
    CountryPhonePrefix,
    NumaList,
    NumberCapacityCategory,
    PrivateNumberParams,
    VirtualNumber,
)
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.outcome import AnyOutcome, Outcome
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT

__all__ = [
    "AvailableVirtualNumbersField",
    "AvailableVirtualNumbersSort",
    "CountryPhonePrefixesField",
    "CountryPhonePrefixesSort",
    "DisableVirtualNumbers",
    "EnablePrivateNumber",
    "EnableVirtualNumbers",
    "GetAvailableVirtualNumbers",
    "GetCountryPhonePrefixes",
    "GetNumaLists",
    "GetNumberCapacityCategories",
    "GetVirtualNumbers",
    "GetobjCallProcessingRules",
    "GetobjPrivateNumberParams",
    "NumaListsField",
    "NumaListsSort",
    "NumberCapacityCategoriesField",
    "NumberCapacityCategoriesSort",
    "SetCallProcessingRuleIsActive",
    "VirtualNumbersField",
    "VirtualNumbersSort",
]


class DisableVirtualNumbers(RpcOperation[Outcome]):
    """The call `disable.virtual_numbers`."""

    wire_name = "disable.virtual_numbers"
    reply = AnyOutcome

    virtual_phone_number: str = ABSENT
    number_capacity_ids: Sequence[int] = ABSENT
    user_id: int = ABSENT


class EnablePrivateNumber(RpcOperation[Outcome]):
    """The call `enable.private_number`."""

    wire_name = "enable.private_number"
    costs_money = True
    reply = AnyOutcome

    is_used_for_va: bool
    login: str
    password: str
    port: str
    server_address: str
    virtual_phone_number: str = ABSENT
    number_capacity_ids: Sequence[int] = ABSENT
    resolved_server_address: str = ABSENT
    user_id: int = ABSENT


class EnableVirtualNumbers(RpcOperation[Outcome]):
    """The call `enable.virtual_numbers`."""

    wire_name = "enable.virtual_numbers"
    costs_money = True
    reply = AnyOutcome

    virtual_phone_number: str = ABSENT
    number_capacity_ids: Sequence[str] = ABSENT
    number_capacity_component: str = ABSENT
    user_id: int = ABSENT


NumberCapacityCategoriesField = Literal["id", "name"]


NumberCapacityCategoriesSort = Literal["id", "-id", "name", "-name"]


class GetNumberCapacityCategories(RowsOperation[NumberCapacityCategory]):
    """The call `get.number_capacity_categories`."""

    wire_name = "get.number_capacity_categories"
    reply = list[NumberCapacityCategory]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "name")
    sortable: ClassVar[tuple[str, ...]] = ("id", "name")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[NumberCapacityCategoriesField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


AvailableVirtualNumbersField = Literal[
    "phone_number", "category", "location_mnemonic", "location_name", "onetime_payment", "monthly_charge", "min_charge"
]


AvailableVirtualNumbersSort = Literal[
    "phone_number",
    "-phone_number",
    "category",
    "-category",
    "location_mnemonic",
    "-location_mnemonic",
    "location_name",
    "-location_name",
]


class GetAvailableVirtualNumbers(RowsOperation[AvailableVirtualNumber]):
    """The call `get.available_virtual_numbers`."""

    wire_name = "get.available_virtual_numbers"
    reply = list[AvailableVirtualNumber]
    filterable: ClassVar[tuple[str, ...]] = ("phone_number", "category", "location_mnemonic")
    sortable: ClassVar[tuple[str, ...]] = ("phone_number", "category", "location_mnemonic", "location_name")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[AvailableVirtualNumbersField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


CountryPhonePrefixesField = Literal["prefix", "prefixe", "country"]


CountryPhonePrefixesSort = Literal["prefix", "-prefix", "country", "-country"]


class GetCountryPhonePrefixes(RowsOperation[CountryPhonePrefix]):
    """The call `get.country_phone_prefixes`."""

    wire_name = "get.country_phone_prefixes"
    reply = list[CountryPhonePrefix]
    filterable: ClassVar[tuple[str, ...]] = ("prefix", "country")
    sortable: ClassVar[tuple[str, ...]] = ("prefix", "country")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[CountryPhonePrefixesField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


NumaListsField = Literal["id", "name"]


NumaListsSort = Literal["id", "-id", "name", "-name"]


class GetNumaLists(RowsOperation[NumaList]):
    """The call `get.numa_lists`."""

    wire_name = "get.numa_lists"
    reply = list[NumaList]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "name")
    sortable: ClassVar[tuple[str, ...]] = ("id", "name")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[NumaListsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


VirtualNumbersField = Literal[
    "id",
    "child_customer_id",
    "virtual_phone_number",
    "redirection_phone_number",
    "activation_date",
    "status",
    "category",
    "type",
    "comment",
    "name",
    "campaigns",
    "scenarios",
]


VirtualNumbersSort = Literal[
    "child_customer_id",
    "-child_customer_id",
    "status",
    "-status",
    "category",
    "-category",
    "type",
    "-type",
    "comment",
    "-comment",
    "name",
    "-name",
]


class GetVirtualNumbers(RowsOperation[VirtualNumber]):
    """The call `get.virtual_numbers`."""

    wire_name = "get.virtual_numbers"
    reply = list[VirtualNumber]
    key: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = (
        "id",
        "child_customer_id",
        "virtual_phone_number",
        "redirection_phone_number",
        "activation_date",
        "status",
        "category",
        "type",
        "comment",
        "name",
        "campaigns",
        "scenarios",
    )
    sortable: ClassVar[tuple[str, ...]] = ("child_customer_id", "status", "category", "type", "comment", "name")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[VirtualNumbersField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class GetobjCallProcessingRules(RpcOperation[CallProcessingRules]):
    """The call `getobj.call_processing_rules`."""

    wire_name = "getobj.call_processing_rules"
    reads_only = True
    reply = CallProcessingRules

    number_capacity_id: int
    user_id: int = ABSENT


class GetobjPrivateNumberParams(RpcOperation[PrivateNumberParams]):
    """The call `getobj.private_number_params`."""

    wire_name = "getobj.private_number_params"
    reads_only = True
    reply = PrivateNumberParams

    phone_id: int
    user_id: int = ABSENT


class SetCallProcessingRuleIsActive(RpcOperation[Outcome]):
    """The call `set.call_processing_rule_is_active`."""

    wire_name = "set.call_processing_rule_is_active"
    reply = AnyOutcome

    id: int
    type: Literal["scenario"]
    is_active: bool
    user_id: int = ABSENT
