"""What can be asked of `deals`.

Made from spec/data_api/deals.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from comagic_sdk.data_api.models.deals import DealHistory, DealsInProcessing, DealUserField
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.outcome import AnyOutcome, Outcome
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT, Amount, When, checked

__all__ = [
    "CreateDealUserField",
    "DealUserFieldsField",
    "DealUserFieldsSort",
    "DealsHistoryField",
    "DealsHistorySort",
    "DeleteDealUserField",
    "DeleteDeals",
    "GetDealUserFields",
    "GetDealsHistory",
    "GetDealsInProcessing",
    "UpdateDealUserField",
    "UploadDealsHistory",
    "UploadDealsHistoryDealParam",
    "UploadDealsHistoryDealTagParam",
    "UploadDealsHistoryDealUserFieldParam",
]


class CreateDealUserField(RpcOperation[Outcome]):
    """The call `create.deal_user_field`."""

    wire_name = "create.deal_user_field"
    reply = AnyOutcome

    ext_id: str
    name: str
    data_type: Literal["numeric", "string"]
    user_id: int = ABSENT


class DeleteDealUserField(RpcOperation[Outcome]):
    """The call `delete.deal_user_field`."""

    wire_name = "delete.deal_user_field"
    reply = AnyOutcome

    ext_id: str
    user_id: int = ABSENT


class DeleteDeals(RpcOperation[Outcome]):
    """The call `delete.deals`."""

    wire_name = "delete.deals"
    reply = AnyOutcome

    ext_id: str
    user_id: int = ABSENT


DealUserFieldsField = Literal["ext_id", "name", "data_type"]


DealUserFieldsSort = Literal["ext_id", "-ext_id", "name", "-name", "data_type", "-data_type"]


class GetDealUserFields(RowsOperation[DealUserField]):
    """The call `get.deal_user_fields`."""

    wire_name = "get.deal_user_fields"
    reply = list[DealUserField]
    key: ClassVar[str | None] = "ext_id"
    order: ClassVar[str | None] = "ext_id"
    filterable: ClassVar[tuple[str, ...]] = ("ext_id", "name", "data_type")
    sortable: ClassVar[tuple[str, ...]] = ("ext_id", "name", "data_type")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[DealUserFieldsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


DealsHistoryField = Literal[
    "ext_id",
    "name",
    "created_date_time",
    "closed_date_time",
    "modified_stage_date_time",
    "contact_ext_ids",
    "tag_ext_ids",
    "main_contact_ext_id",
    "employee_ext_id",
    "revenue",
    "sales_funnel_ext_id",
    "stage_ext_id",
    "comments",
    "source",
    "is_generated",
    "communication_id",
    "communication_type",
]


DealsHistorySort = Literal[
    "ext_id",
    "-ext_id",
    "created_date_time",
    "-created_date_time",
    "closed_date_time",
    "-closed_date_time",
    "modified_stage_date_time",
    "-modified_stage_date_time",
    "main_contact_ext_id",
    "-main_contact_ext_id",
    "revenue",
    "-revenue",
    "sales_funnel_ext_id",
    "-sales_funnel_ext_id",
    "stage_ext_id",
    "-stage_ext_id",
    "source",
    "-source",
    "communication_id",
    "-communication_id",
    "communication_type",
    "-communication_type",
]


class GetDealsHistory(RowsOperation[DealHistory]):
    """The call `get.deals_history`."""

    wire_name = "get.deals_history"
    reply = list[DealHistory]
    order: ClassVar[str | None] = "ext_id"
    filterable: ClassVar[tuple[str, ...]] = (
        "ext_id",
        "name",
        "created_date_time",
        "closed_date_time",
        "modified_stage_date_time",
        "contact_ext_ids",
        "tag_ext_ids",
        "main_contact_ext_id",
        "employee_ext_id",
        "revenue",
        "sales_funnel_ext_id",
        "stage_ext_id",
        "source",
        "is_generated",
        "communication_id",
        "communication_type",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "ext_id",
        "created_date_time",
        "closed_date_time",
        "modified_stage_date_time",
        "main_contact_ext_id",
        "revenue",
        "sales_funnel_ext_id",
        "stage_ext_id",
        "source",
        "communication_id",
        "communication_type",
    )

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[DealsHistoryField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class GetDealsInProcessing(RpcOperation[DealsInProcessing]):
    """The call `get.deals_in_processing`."""

    wire_name = "get.deals_in_processing"
    reads_only = True
    reply = DealsInProcessing

    user_id: int = ABSENT


class UpdateDealUserField(RpcOperation[Outcome]):
    """The call `update.deal_user_field`."""

    wire_name = "update.deal_user_field"
    reply = AnyOutcome

    ext_id: str
    name: str
    user_id: int = ABSENT


@checked
class UploadDealsHistoryDealTagParam(TypedDict):
    """What stands in `tags` of the call.

    Attributes:
        name: Name of the tag.
        ext_id: External identifier of the tag.
    """

    name: str
    ext_id: str


@checked
class UploadDealsHistoryDealUserFieldParam(TypedDict):
    """What stands in `user_fields` of the call.

    Attributes:
        ext_id: External identifier of the deal's custom field.
        value: Value of the custom field.
    """

    ext_id: str
    value: str


@checked
class UploadDealsHistoryDealParam(TypedDict):
    """What stands in `deals` of the call.

    Attributes:
        ext_id: Identifier of the deal in the external system.
        name: Name of the deal.
        created_date_time: When the deal was created.
        modified_date_time: Date and time when the deal was changed; the time of the request if omitted.
        modified_stage_date_time: Date and time when the deal moved to its current stage.
        closed_date_time: When it was closed.
        contact_ext_ids: Identifiers of the contacts in the user's own system.
        main_contact_ext_id: External identifier of the deal's main contact; one of `contact_ext_ids`, required when
            these are given.
        employee_ext_id: External identifier of the employee responsible for the deal.
        lead_ext_id: External identifier of the lead linked to the deal.
        company_ext_id: Identifier of the company in the user's own system.
        revenue: Revenue of the deal, in the account's currency.
        sales_funnel_ext_id: Identifier of the sales funnel.
        stage_ext_id: Identifier of the sales funnel stage.
        comments: Comments, each as an object.
        source: Source of the deal.
        communication_id: Identifier of the communication.
        communication_type: Kind of the communication: a call, a chat, an offline message or a goal.
        child_customer_id: Identifier of the agency's customer.
        tags: Custom tags of the deal.
        user_fields: Custom field values of the deal; create the fields first with `create.deal_user_field`.
    """

    ext_id: str
    name: str
    created_date_time: When
    modified_date_time: NotRequired[When]
    modified_stage_date_time: When
    closed_date_time: NotRequired[When]
    contact_ext_ids: NotRequired[Sequence[str]]
    main_contact_ext_id: NotRequired[str]
    employee_ext_id: NotRequired[str]
    lead_ext_id: NotRequired[str]
    company_ext_id: NotRequired[str]
    revenue: NotRequired[Amount]
    sales_funnel_ext_id: str
    stage_ext_id: str
    comments: NotRequired[str]
    source: NotRequired[str]
    communication_id: NotRequired[int]
    communication_type: NotRequired[Literal["chat", "offline_message", "call", "goal", "email"]]
    child_customer_id: NotRequired[int]
    tags: NotRequired[Sequence[UploadDealsHistoryDealTagParam]]
    user_fields: NotRequired[Sequence[UploadDealsHistoryDealUserFieldParam]]


class UploadDealsHistory(RpcOperation[Outcome]):
    """The call `upload.deals_history`."""

    wire_name = "upload.deals_history"
    reply = AnyOutcome

    deals: Annotated[Sequence[UploadDealsHistoryDealParam], Field(max_length=1000)]
    user_id: int = ABSENT
