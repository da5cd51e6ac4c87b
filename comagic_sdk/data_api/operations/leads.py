"""What can be asked of `leads`.

Made from spec/data_api/leads.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from comagic_sdk.data_api.models.leads import LeadFunnelStage, LeadUserField
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.outcome import AnyOutcome, Outcome
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT, When, checked

__all__ = [
    "CreateLeadFunnelStages",
    "CreateLeadUserField",
    "DeleteLead",
    "DeleteLeadFunnelStages",
    "DeleteLeadUserField",
    "GetLeadFunnelStages",
    "GetLeadUserFields",
    "LeadFunnelStagesField",
    "LeadFunnelStagesSort",
    "LeadUserFieldsField",
    "LeadUserFieldsSort",
    "UpdateLeadFunnelStages",
    "UpdateLeadUserField",
    "UploadLeadsHistory",
    "UploadLeadsHistoryLeadMessagerParam",
    "UploadLeadsHistoryLeadParam",
    "UploadLeadsHistoryLeadUserFieldParam",
]


class CreateLeadFunnelStages(RpcOperation[Outcome]):
    """The call `create.lead_funnel_stages`."""

    wire_name = "create.lead_funnel_stages"
    reply = AnyOutcome

    ext_id: str
    name: str
    type: str
    order: int
    user_id: int = ABSENT


class CreateLeadUserField(RpcOperation[Outcome]):
    """The call `create.lead_user_field`."""

    wire_name = "create.lead_user_field"
    reply = AnyOutcome

    ext_id: str
    name: str
    data_type: Literal["numeric", "string"]
    user_id: int = ABSENT


class DeleteLead(RpcOperation[Outcome]):
    """The call `delete.lead`."""

    wire_name = "delete.lead"
    reply = AnyOutcome

    ext_id: str
    user_id: int = ABSENT


class DeleteLeadFunnelStages(RpcOperation[Outcome]):
    """The call `delete.lead_funnel_stages`."""

    wire_name = "delete.lead_funnel_stages"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


class DeleteLeadUserField(RpcOperation[Outcome]):
    """The call `delete.lead_user_field`."""

    wire_name = "delete.lead_user_field"
    reply = AnyOutcome

    ext_id: str
    user_id: int = ABSENT


LeadFunnelStagesField = Literal["id", "component", "ext_id", "name", "type", "order", "sort"]


LeadFunnelStagesSort = Literal[
    "id", "-id", "component", "-component", "ext_id", "-ext_id", "name", "-name", "type", "-type", "order", "-order"
]


class GetLeadFunnelStages(RowsOperation[LeadFunnelStage]):
    """The call `get.lead_funnel_stages`."""

    wire_name = "get.lead_funnel_stages"
    reply = list[LeadFunnelStage]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "component", "ext_id", "name", "type", "order")
    sortable: ClassVar[tuple[str, ...]] = ("id", "component", "ext_id", "name", "type", "order")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[LeadFunnelStagesField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


LeadUserFieldsField = Literal["ext_id", "name", "data_type"]


LeadUserFieldsSort = Literal["ext_id", "-ext_id", "name", "-name", "data_type", "-data_type"]


class GetLeadUserFields(RowsOperation[LeadUserField]):
    """The call `get.lead_user_fields`."""

    wire_name = "get.lead_user_fields"
    reply = list[LeadUserField]
    key: ClassVar[str | None] = "ext_id"
    order: ClassVar[str | None] = "ext_id"
    filterable: ClassVar[tuple[str, ...]] = ("ext_id", "name", "data_type")
    sortable: ClassVar[tuple[str, ...]] = ("ext_id", "name", "data_type")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[LeadUserFieldsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class UpdateLeadFunnelStages(RpcOperation[Outcome]):
    """The call `update.lead_funnel_stages`."""

    wire_name = "update.lead_funnel_stages"
    reply = AnyOutcome

    id: int
    ext_id: str
    name: str
    type: str
    order: int
    user_id: int = ABSENT


class UpdateLeadUserField(RpcOperation[Outcome]):
    """The call `update.lead_user_field`."""

    wire_name = "update.lead_user_field"
    reply = AnyOutcome

    ext_id: str
    name: str
    user_id: int = ABSENT


@checked
class UploadLeadsHistoryLeadMessagerParam(TypedDict):
    """What stands in `messagers` of the call.

    Attributes:
        id: Identifier of the lead in the messenger.
        type: Type of the messenger the lead can be reached in.
        profile: Profile of the lead in the messenger.
    """

    id: NotRequired[str]
    type: NotRequired[str]
    profile: NotRequired[str]


@checked
class UploadLeadsHistoryLeadUserFieldParam(TypedDict):
    """What stands in `user_fields` of the call.

    Attributes:
        ext_id: External identifier of the deal's custom field.
        value: Value of the custom field.
    """

    ext_id: str
    value: str


@checked
class UploadLeadsHistoryLeadParam(TypedDict):
    """What stands in `leads` of the call.

    Attributes:
        ext_id: Identifier of the lead in the external system.
        name: Name of the lead in the external system.
        emails: Email addresses left in the lead.
        phones: Phone numbers left in the lead.
        contact_ext_id: Identifier of the contact in the user's own system.
        messagers: Contact details of the lead in other messengers.
        client_name: Name of the account.
        created_date_time: When the lead was created.
        modified_date_time: Date and time when the lead was changed.
        modified_stage_date_time: Date and time when the lead moved to its current stage.
        closed_date_time: When it was closed.
        employee_ext_id: External identifier of the employee responsible for the lead.
        company_ext_id: Identifier of the company in the user's own system.
        stage_ext_id: Identifier of the lead funnel stage.
        source: Source of the lead.
        child_customer_id: Identifier of the agency's customer.
        communication_id: Identifier of the communication.
        communication_type: Kind of the communication: a call, a chat, an offline message or a goal.
        user_fields: Custom field values of the lead; create the fields first with `create.lead_user_field`.
        utm_campaign: Value of the `utm_campaign` label: name of the advertising campaign.
        utm_content: Value of the `utm_content` label: content of the advertising campaign.
        utm_medium: Value of the `utm_medium` label: channel of the advertising campaign.
        utm_source: Value of the `utm_source` label: source of the advertising campaign.
        utm_term: Value of the `utm_term` label: keyword of the advertising campaign.
    """

    ext_id: str
    name: str
    emails: NotRequired[Sequence[str]]
    phones: NotRequired[Sequence[str]]
    contact_ext_id: NotRequired[str]
    messagers: NotRequired[Sequence[UploadLeadsHistoryLeadMessagerParam]]
    client_name: NotRequired[str]
    created_date_time: When
    modified_date_time: NotRequired[When]
    modified_stage_date_time: When
    closed_date_time: NotRequired[When]
    employee_ext_id: NotRequired[str]
    company_ext_id: NotRequired[str]
    stage_ext_id: str
    source: NotRequired[str]
    child_customer_id: NotRequired[int]
    communication_id: NotRequired[int]
    communication_type: NotRequired[Literal["chat", "offline_message", "call", "goal", "email"]]
    user_fields: NotRequired[Sequence[UploadLeadsHistoryLeadUserFieldParam]]
    utm_campaign: NotRequired[str]
    utm_content: NotRequired[str]
    utm_medium: NotRequired[str]
    utm_source: NotRequired[str]
    utm_term: NotRequired[str]


class UploadLeadsHistory(RpcOperation[Outcome]):
    """The call `upload.leads_history`."""

    wire_name = "upload.leads_history"
    reply = AnyOutcome

    leads: Annotated[Sequence[UploadLeadsHistoryLeadParam], Field(max_length=1000)]
    user_id: int = ABSENT
