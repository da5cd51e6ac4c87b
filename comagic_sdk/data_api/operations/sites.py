"""What can be asked of `sites`.

Made from spec/data_api/sites.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from comagic_sdk.data_api.models.sites import Site, SiteBlock, SiteCategory, SiteCreated, SiteSettings
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.outcome import AnyOutcome, Outcome
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT, checked

__all__ = [
    "CreateSite",
    "CreateSiteBlocks",
    "CreateSiteIndustryId",
    "CreateSites",
    "CreateSitesIndustryId",
    "CreateSitesShowVisitorIdParam",
    "CreateSitesWidgetLinkParam",
    "DeleteSiteBlocks",
    "DeleteSites",
    "GetSiteBlocks",
    "GetSiteCategories",
    "GetSites",
    "GetobjSite",
    "SiteBlocksField",
    "SiteBlocksSort",
    "SiteCategoriesField",
    "SiteField",
    "SitesField",
    "SitesSort",
    "UpdateSiteBlocks",
    "UpdateSites",
    "UpdateSitesIndustryId",
    "UpdateSitesShowVisitorIdParam",
    "UpdateSitesWidgetLinkParam",
]


class CreateSiteBlocks(RpcOperation[Outcome]):
    """The call `create.site_blocks`."""

    wire_name = "create.site_blocks"
    reply = AnyOutcome

    site_id: int
    name: str
    user_id: int = ABSENT


CreateSitesIndustryId = Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]


@checked
class CreateSitesWidgetLinkParam(TypedDict):
    """What stands in `widget_link` of the call.

    Attributes:
        enabled: Whether the link is shown on the site's widgets.
        text: Text of the link, at most 100 characters.
        url: Address the link leads to.
    """

    enabled: bool
    text: Annotated[str, Field(max_length=100)]
    url: str


@checked
class CreateSitesShowVisitorIdParam(TypedDict):
    """What stands in `show_visitor_id` of the call.

    Attributes:
        enabled: Whether to show the visitor ID on the site; false by default. The server takes ``False`` unless given.
        element_id_value: Identifier of the HTML element on the site where the visitor ID is shown.
        message: Text shown on the site before the visitor identifier.
        length_visitor_id: Number of digits in the visitor identifier, 6 by default. The server takes ``6`` unless
            given.
    """

    enabled: bool
    element_id_value: str
    message: NotRequired[str]
    length_visitor_id: NotRequired[Annotated[int, Field(ge=1, le=20)]]


class CreateSites(RpcOperation[Outcome]):
    """The call `create.sites`."""

    wire_name = "create.sites"
    reply = AnyOutcome

    domain_name: str
    default_phone_number: str
    industry_id: CreateSitesIndustryId
    name: str = ABSENT
    default_scenario_id: int = ABSENT
    target_call_min_duration: int = ABSENT
    track_subdomains_enabled: bool = ABSENT
    cookie_lifetime: int = ABSENT
    campaign_lifetime: int = ABSENT
    sales_enabled: bool = ABSENT
    second_communication_period: Annotated[int, Field(ge=1, le=365)] = ABSENT
    services_enabled: bool = ABSENT
    replacement_dynamical_block_enabled: bool = ABSENT
    widget_link: CreateSitesWidgetLinkParam = ABSENT
    show_visitor_id: CreateSitesShowVisitorIdParam = ABSENT
    user_id: int = ABSENT


class DeleteSiteBlocks(RpcOperation[Outcome]):
    """The call `delete.site_blocks`."""

    wire_name = "delete.site_blocks"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


class DeleteSites(RpcOperation[Outcome]):
    """The call `delete.sites`."""

    wire_name = "delete.sites"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


SiteBlocksField = Literal["id", "name", "site_id", "site_domain_name", "templates", "phone_numbers"]


SiteBlocksSort = Literal["site_id", "-site_id"]


class GetSiteBlocks(RowsOperation[SiteBlock]):
    """The call `get.site_blocks`."""

    wire_name = "get.site_blocks"
    reply = list[SiteBlock]
    key: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "name", "site_id", "site_domain_name", "phone_numbers")
    sortable: ClassVar[tuple[str, ...]] = ("site_id",)

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[SiteBlocksField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


SitesField = Literal[
    "id",
    "domain_name",
    "name",
    "default_phone_number",
    "default_scenario",
    "app_key",
    "site_key",
    "is_editable",
    "creation_date",
    "industry_id",
    "industry_name",
    "target_call_min_duration",
    "track_subdomains",
    "cookie_lifetime",
    "campaign_lifetime",
    "sales_enabled",
    "second_communication_period",
    "services_enabled",
    "replacement_dynamical_block_enabled",
    "widget_link",
    "show_visitor_id",
    "site_blocks",
    "connected_integrations",
    "is_support_web_directory",
    "child_customer_id",
    "parent_id",
    "state",
]


SitesSort = Literal["child_customer_id", "-child_customer_id", "parent_id", "-parent_id"]


class GetSites(RowsOperation[Site]):
    """The call `get.sites`."""

    wire_name = "get.sites"
    reply = list[Site]
    key: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = (
        "id",
        "domain_name",
        "name",
        "default_phone_number",
        "creation_date",
        "target_call_min_duration",
        "track_subdomains",
        "cookie_lifetime",
        "campaign_lifetime",
        "sales_enabled",
        "second_communication_period",
        "services_enabled",
        "site_blocks",
        "is_support_web_directory",
        "child_customer_id",
        "parent_id",
    )
    sortable: ClassVar[tuple[str, ...]] = ("child_customer_id", "parent_id")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[SitesField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class UpdateSiteBlocks(RpcOperation[Outcome]):
    """The call `update.site_blocks`."""

    wire_name = "update.site_blocks"
    reply = AnyOutcome

    id: int
    name: str | None = ABSENT
    user_id: int = ABSENT


UpdateSitesIndustryId = Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]


@checked
class UpdateSitesWidgetLinkParam(TypedDict):
    """What stands in `widget_link` of the call.

    Attributes:
        enabled: Whether the link is shown on the site's widgets.
        text: Text of the link, at most 100 characters.
        url: Address the link leads to.
    """

    enabled: bool
    text: Annotated[str, Field(max_length=100)]
    url: str


@checked
class UpdateSitesShowVisitorIdParam(TypedDict):
    """What stands in `show_visitor_id` of the call.

    Attributes:
        enabled: Whether to show the visitor ID on the site; false by default. The server takes ``False`` unless given.
        element_id_value: Identifier of the HTML element on the site where the visitor ID is shown.
        message: Text shown on the site before the visitor identifier.
        length_visitor_id: Number of digits in the visitor identifier, 6 by default. The server takes ``6`` unless
            given.
    """

    enabled: bool
    element_id_value: str
    message: NotRequired[str]
    length_visitor_id: NotRequired[Annotated[int, Field(ge=1, le=20)]]


class UpdateSites(RpcOperation[Outcome]):
    """The call `update.sites`."""

    wire_name = "update.sites"
    reply = AnyOutcome

    id: int
    default_phone_number: str
    industry_id: UpdateSitesIndustryId
    domain_name: str | None = ABSENT
    name: str | None = ABSENT
    default_scenario_id: int | None = ABSENT
    target_call_min_duration: int | None = ABSENT
    track_subdomains_enabled: bool | None = ABSENT
    cookie_lifetime: int | None = ABSENT
    campaign_lifetime: int | None = ABSENT
    sales_enabled: bool | None = ABSENT
    second_communication_period: Annotated[int, Field(ge=1, le=365)] | None = ABSENT
    services_enabled: bool | None = ABSENT
    replacement_dynamical_block_enabled: bool | None = ABSENT
    is_support_web_directory: bool | None = ABSENT
    child_customer_id: int | None = ABSENT
    is_block_robot_traffic: bool | None = ABSENT
    widget_link: UpdateSitesWidgetLinkParam | None = ABSENT
    show_visitor_id: UpdateSitesShowVisitorIdParam | None = ABSENT
    user_id: int = ABSENT


CreateSiteIndustryId = Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]


class CreateSite(RpcOperation[SiteCreated]):
    """The call `create.site`."""

    wire_name = "create.site"
    reply = SiteCreated

    industry_id: CreateSiteIndustryId
    domain_name: str
    target_call_min_duration: int = ABSENT
    name: str = ABSENT
    site_key: Annotated[str, Field(min_length=32, max_length=32)] = ABSENT
    second_communication_period: Annotated[int, Field(ge=1, le=365)] = ABSENT
    is_support_web_directory: bool = ABSENT
    child_customer_id: int = ABSENT
    is_block_robot_traffic: bool = ABSENT
    user_id: int = ABSENT


SiteCategoriesField = Literal["id", "name"]


class GetSiteCategories(RowsOperation[SiteCategory]):
    """The call `get.site_categories`."""

    wire_name = "get.site_categories"
    reply = list[SiteCategory]
    key: ClassVar[str | None] = "id"

    user_id: int = ABSENT
    fields: Sequence[SiteCategoriesField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


SiteField = Literal[
    "id",
    "name",
    "domain_name",
    "default_phone_number",
    "site_key",
    "app_key",
    "creation_date",
    "language",
    "is_available_edit",
    "services_enabled",
    "industry_id",
    "target_call_min_duration",
    "second_communication_period",
    "is_support_web_directory",
    "child_customer_id",
    "cookie_lifetime",
    "campaign_lifetime",
    "is_block_robot_traffic",
]


class GetobjSite(RowsOperation[SiteSettings]):
    """The call `getobj.site`."""

    wire_name = "getobj.site"
    reply = list[SiteSettings]
    key: ClassVar[str | None] = "id"

    site_id: int = ABSENT
    user_id: int = ABSENT
    fields: Sequence[SiteField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT
