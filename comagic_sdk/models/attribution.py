"""Where a communication came from: the fields that calls, chats, requests and goals share."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from comagic_sdk.models.base import Model

__all__ = ["Attributed"]


class Attributed(Model):
    """The visit and the campaign behind a communication, its tags and its sale.

    Public sources prove these fields for calls; for goals, chats, requests and communications they are inferred from
    them, so there each may be None.
    """

    communication_number: int | None = None
    """Which of the person's communications this is, counted over all kinds, from 1."""
    tags: list[int] | None = None
    """Ids of the tags set on it."""
    site_id: int | None = None
    """Id of the site."""
    ac_id: int | None = None
    """Id of the advertising campaign; None when no campaign is known."""
    visitor_id: int | None = None
    """Id of the visitor, often above 2**32; None when no visit is known."""
    visitor_type: str | None = None
    """Kind of visitor; the vendor's values are not public."""
    visits_count: int | None = None
    """How many times the visitor has come in all."""
    other_adv_contacts: bool | None = None
    """Whether the visitor has also come by other campaigns."""
    country: str | None = None
    """Country of the visitor."""
    region: str | None = None
    """Region of the visitor."""
    city: str | None = None
    """Town of the visitor."""
    visitor_first_ac: int | None = None
    """Id of the campaign that first brought the visitor."""
    search_engine: str | None = None
    """Search engine that the visit came from."""
    search_query: str | None = None
    """Words searched for."""
    last_query: str | None = None
    """Words searched for in an earlier visit, when this one has none."""
    page_url: str | None = None
    """Page on which the visit began."""
    referrer_domain: str | None = None
    """Host of the page that led to the site."""
    referrer: str | None = None
    """Address of the page that led to the site."""
    ua_client_id: str | None = None
    """Visitor's id in Google's Universal Analytics."""
    utm_campaign: str | None = None
    """UTM mark: campaign."""
    utm_content: str | None = None
    """UTM mark: content."""
    utm_medium: str | None = None
    """UTM mark: medium."""
    utm_source: str | None = None
    """UTM mark: source."""
    utm_term: str | None = None
    """UTM mark: term."""
    os_ad_id: str | None = None
    """OpenStat mark: advertisement."""
    os_campaign_id: str | None = None
    """OpenStat mark: campaign."""
    os_service_name: str | None = None
    """OpenStat mark: advertising service."""
    os_source_id: str | None = None
    """OpenStat mark: place of the advertisement."""
    gclid: str | None = None
    """Click id of Google Ads."""
    yclid: str | None = None
    """Click id of Yandex Direct."""
    ef_id: str | None = None
    """Click id of Efficient Frontier."""
    session_id: int | None = None
    """Id of the visit, often above 2**32."""
    sale_date: datetime | None = None
    """When the sale was made, in the account's time zone."""
    sale_cost: Decimal | None = None
    """Sum of the sale, in the account's currency."""
    is_visitor_by_numa: bool | None = None
    """Whether the visit was found by the caller's number, from an earlier communication."""
