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
        ext_id: Identifier of the session in the external system; sessions with a repeated one are dropped.
        site_id: Identifier of the site.
        date_time: When the session happened.
        visitor_id: Identifier of the visitor.
        is_visitor_new: Whether the visitor is new.
        duration: Duration of the visitor session, in seconds.
        visitor_ip_address: IP address of the visitor.
        campaign_id: Identifier of the advertising campaign; -1 where there are no campaigns.
        visitor_device: Kind of device the visitor used.
        visitor_browser_name: Name of the visitor's browser.
        visitor_browser_version: Version of the visitor's browser.
        visitor_os_name: Name of the visitor's operating system.
        visitor_os_version: Version of the visitor's operating system.
        visitor_screen: Screen resolution of the visitor's device.
        visitor_language: Language of the visitor's device.
        search_engine: Search engine; in campaign parameter weights, the weight given to it.
        search_query: Search query; in campaign parameter weights, the weight given to it.
        ua_client_id: Identifier of the visitor in Universal Analytics.
        ym_client_id: Identifier of the visitor in Yandex Metrica.
        referrer: Referring page from which the visitor came to the site.
        utm_source: Value of the `utm_source` label: source of the advertising campaign.
        utm_medium: Value of the `utm_medium` label: channel of the advertising campaign.
        utm_term: Value of the `utm_term` label: keyword of the advertising campaign.
        utm_content: Value of the `utm_content` label: content of the advertising campaign.
        utm_campaign: Value of the `utm_campaign` label: name of the advertising campaign.
        utm_referrer: Value of the `utm_referrer` label: where the visitor came to the site from.
        utm_expid: Value of the `utm_expid` label: identifier of the Google Analytics experiment.
        openstat_ad: Openstat label that identifies the ad.
        openstat_campaign: Openstat label that identifies the advertising campaign.
        openstat_service: Openstat label that identifies the advertising service.
        openstat_source: Openstat label of the site, section, page or page position where the ad was shown.
        gclid: Google click identifier (`gclid`) of the advertising click.
        yclid: Value of the `yclid` label: Yandex click identifier.
        ymclid: Value of the `ymclid` label: Yandex Market click identifier.
        ef_id: Value of the `ef_id` label used to mark up AdLense links.
        tag_from: Value of the custom `from` label of the session.
        cm_id: Visitor's mark that the counter sets.
        adv_system: Name of the advertising system.
        entrance_page_url: URL of the entrance page of the session.
        entrance_page_title: Title of the entrance page; shown as null in the customer card when omitted.
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
