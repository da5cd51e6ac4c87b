"""What can be asked of `sessions`.

Made from spec/data_api/sessions.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import NotRequired, TypedDict

from comagic_sdk.data_api.models.sessions import UploadedSession
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT, When, checked

__all__ = ["UploadSessions", "UploadSessionsSessionAdvSystem", "UploadSessionsSessionParam"]

UploadSessionsSessionAdvSystem = Literal[1, 2, 3, 4, 5, 6, 7, 8]


@checked
class UploadSessionsSessionParam(TypedDict):
    """What stands in `sessions` of the call.

    Attributes:
        ext_id: Ext id.
        site_id: Site id.
        date_time: Date time.
        visitor_id: Visitor id.
        is_visitor_new: Whether the visitor is new.
        duration: Duration.
        visitor_ip_address: Visitor ip address.
        campaign_id: Campaign id.
        visitor_device: Visitor device.
        visitor_browser_name: Visitor browser name.
        visitor_browser_version: Visitor browser version.
        visitor_os_name: Visitor os name.
        visitor_os_version: Visitor os version.
        visitor_screen: Visitor screen.
        visitor_language: Visitor language.
        search_engine: Search engine.
        search_query: Search query.
        ua_client_id: Ua client id.
        ym_client_id: Ym client id.
        referrer: Referrer.
        utm_source: Utm source.
        utm_medium: Utm medium.
        utm_term: Utm term.
        utm_content: Utm content.
        utm_campaign: Utm campaign.
        utm_referrer: Utm referrer.
        utm_expid: Utm expid.
        openstat_ad: Openstat ad.
        openstat_campaign: Openstat campaign.
        openstat_service: Openstat service.
        openstat_source: Openstat source.
        gclid: Gclid.
        yclid: Yclid.
        ymclid: Ymclid.
        ef_id: Ef id.
        tag_from: Tag from.
        cm_id: Cm id.
        adv_system: Adv system.
        entrance_page_url: Entrance page url.
        entrance_page_title: Entrance page title.
    """

    ext_id: str
    site_id: int
    date_time: When
    visitor_id: NotRequired[int]
    is_visitor_new: bool
    duration: NotRequired[int]
    visitor_ip_address: str
    campaign_id: NotRequired[int]
    visitor_device: NotRequired[Literal["desktop", "mobile", "tablet", "other"]]
    visitor_browser_name: NotRequired[str]
    visitor_browser_version: NotRequired[str]
    visitor_os_name: NotRequired[str]
    visitor_os_version: NotRequired[str]
    visitor_screen: NotRequired[str]
    visitor_language: NotRequired[str]
    search_engine: NotRequired[str]
    search_query: NotRequired[str]
    ua_client_id: NotRequired[str]
    ym_client_id: NotRequired[str]
    referrer: NotRequired[str]
    utm_source: NotRequired[str]
    utm_medium: NotRequired[str]
    utm_term: NotRequired[str]
    utm_content: NotRequired[str]
    utm_campaign: NotRequired[str]
    utm_referrer: NotRequired[str]
    utm_expid: NotRequired[str]
    openstat_ad: NotRequired[str]
    openstat_campaign: NotRequired[str]
    openstat_service: NotRequired[str]
    openstat_source: NotRequired[str]
    gclid: NotRequired[str]
    yclid: NotRequired[str]
    ymclid: NotRequired[str]
    ef_id: NotRequired[str]
    tag_from: NotRequired[str]
    cm_id: NotRequired[str]
    adv_system: NotRequired[UploadSessionsSessionAdvSystem]
    entrance_page_url: NotRequired[str]
    entrance_page_title: NotRequired[str | None]


class UploadSessions(RpcOperation[list[UploadedSession]]):
    """The call `upload.sessions`."""

    wire_name = "upload.sessions"
    reply = list[UploadedSession]

    sessions: Sequence[UploadSessionsSessionParam] = ABSENT
    user_id: int = ABSENT
