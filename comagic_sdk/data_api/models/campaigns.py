"""What the methods of `campaigns` give.

Made from spec/data_api/campaigns.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from comagic_sdk.models.base import Model

__all__ = [
    "Campaign",
    "CampaignAvailableNumber",
    "CampaignCampaignConditions",
    "CampaignCampaignConditionsGroupCondition",
    "CampaignCampaignConditionsGroupConditionCondition",
    "CampaignDynamicCallTracking",
    "CampaignParameterWeights",
    "CampaignRedirectionNumber",
    "CampaignSiteBlock",
]


class CampaignAvailableNumber(Model):
    """A campaign available number, as `get.campaign_available_phone_numbers` gives it.

    Attributes:
        id: Id.
        prefix: Prefix.
        phone_number: Phone number.
        type: Type. One of ``va``, ``call_tracking``, ``user``; others may come.
    """

    id: int | None = None
    prefix: str | None = None
    phone_number: str | None = None
    type: str | None = None


class CampaignRedirectionNumber(Model):
    """A campaign redirection number, as `get.campaign_available_redirection_phone_numbers` gives it.

    Attributes:
        id: Id.
        phone_number: Phone number.
    """

    id: int | None = None
    phone_number: str | None = None


class CampaignParameterWeights(Model):
    """Campaign parameter weights, as `get.campaign_parameter_weights` gives it.

    Attributes:
        site_id: Site id.
        site_domain_name: Site domain name.
        entrance_page: Entrance page.
        referrer_domain: Referrer domain.
        search_engine: Search engine.
        search_query: Search query.
        engine: Engine.
        referrer: Referrer.
        channel: Channel.
        location: Weight of the `city`, `region` and `country` parameters, 5 by default.
        utm_tags: Utm tags.
        os_tags: Os tags.
        other_tags: Other tags.
    """

    site_id: int | None = None
    site_domain_name: str | None = None
    entrance_page: int | None = None
    referrer_domain: int | None = None
    search_engine: int | None = None
    search_query: int | None = None
    engine: int | None = None
    referrer: int | None = None
    channel: int | None = None
    location: int | None = None
    utm_tags: int | None = None
    os_tags: int | None = None
    other_tags: int | None = None


class CampaignSiteBlock(Model):
    """What stands in `site_blocks` of a campaign.

    Attributes:
        site_block_id: Site block id.
        site_block_name: Site block name.
        phone_number_type: Phone number type. One of ``user``, ``va``, ``call_tracking``; others may come.
        phone_number_id: Phone number id.
        phone_number: Phone number.
        redirection_phone_number_id: Redirection phone number id.
        redirection_phone_number: Redirection phone number.
        dynamic_call_tracking_enabled: Dynamic call tracking enabled.
    """

    site_block_id: int | None = None
    site_block_name: str | None = None
    phone_number_type: str | None = None
    phone_number_id: int | None = None
    phone_number: str | None = None
    redirection_phone_number_id: int | None = None
    redirection_phone_number: str | None = None
    dynamic_call_tracking_enabled: bool | None = None


class CampaignDynamicCallTracking(Model):
    """What stands in `dynamic_call_tracking` of a campaign.

    Attributes:
        reservation_time: Reservation time. A word such as ``5m``, ``10m``, ``15m``, ``20m``, ``30m``, ``1h``, ``2h``,
            ``4h``; others may come.
        count_virtual_numbers: Count virtual numbers.
        count_visits: Count visits.
        coverage_visitors: Coverage visitors.
    """

    reservation_time: str | None = None
    count_virtual_numbers: int | None = None
    count_visits: int | None = None
    coverage_visitors: int | None = None


class CampaignCampaignConditionsGroupConditionCondition(Model):
    """What stands in `conditions` of a campaign campaign conditions group condition.

    Attributes:
        type: Type. One of ``include``, ``exclude``; others may come.
        campaign_parameter: Campaign parameter.
        operator: Operator. One of ``=``, ``sub``, ``~``; others may come.
        value: Value.
    """

    type: str | None = None
    campaign_parameter: str | None = None
    operator: str | None = None
    value: str | None = None


class CampaignCampaignConditionsGroupCondition(Model):
    """What stands in `group_conditions` of campaign campaign conditions.

    Attributes:
        conditions: Conditions.
    """

    conditions: list[CampaignCampaignConditionsGroupConditionCondition] | None = None


class CampaignCampaignConditions(Model):
    """What stands in `campaign_conditions` of a campaign.

    Attributes:
        group_conditions: Group conditions.
    """

    group_conditions: list[CampaignCampaignConditionsGroupCondition] | None = None


class Campaign(Model):
    """A campaign, as `get.campaigns` gives it.

    Attributes:
        id: Id.
        status: Status. One of ``active``, ``inactive``; others may come.
        creation_time: Creation time.
        description: Description.
        site_id: Site id.
        site_domain_name: Site domain name.
        costs: Costs.
        cost_ratio: Cost ratio.
        cost_ratio_operator: Cost ratio operator. One of ``wo_changes``, ``multiply``, ``divide``; others may come.
        engine: Engine. One of ``yandex.direct``, ``google.adwords``, ``vk.ads``, ``mytarget.ads``; others may come.
        type: Type. One of ``basic``, ``system``, ``integrated``; others may come.
        name: Name of the call processing rule group.
        site_blocks: Site blocks.
        dynamic_call_tracking: Dynamic call tracking.
        campaign_conditions: Campaign conditions.
        static_utm_source: Static utm source.
        static_utm_medium: Static utm medium.
        static_utm_campaign: Static utm campaign.
        static_utm_term: Static utm term.
        static_utm_content: Static utm content.
        static_utm_referrer: Static utm referrer.
        static_utm_expid: Static utm expid.
        dynamic_call_tracking_enabled: Dynamic call tracking enabled.
    """

    id: int | None = None
    status: str | None = None
    creation_time: dt.datetime | None = None
    description: str | None = None
    site_id: int | None = None
    site_domain_name: str | None = None
    costs: Decimal | None = None
    cost_ratio: float | None = None
    cost_ratio_operator: str | None = None
    engine: str | None = None
    type: str | None = None
    name: str | None = None
    site_blocks: list[CampaignSiteBlock] | None = None
    dynamic_call_tracking: CampaignDynamicCallTracking | None = None
    campaign_conditions: CampaignCampaignConditions | None = None
    static_utm_source: str | None = None
    static_utm_medium: str | None = None
    static_utm_campaign: str | None = None
    static_utm_term: str | None = None
    static_utm_content: str | None = None
    static_utm_referrer: str | None = None
    static_utm_expid: str | None = None
    dynamic_call_tracking_enabled: bool | None = None
