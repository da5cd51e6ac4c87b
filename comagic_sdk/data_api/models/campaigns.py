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
        id: Identifier of the virtual number, to pass as `phone_number_id` when creating or updating a campaign.
        prefix: Prefix of the phone number.
        phone_number: Virtual number, digits only.
        type: Type of the virtual number: virtual PBX, call tracking or the user's own. One of ``va``,
            ``call_tracking``, ``user``; others may come.
    """

    id: int | None = None
    prefix: str | None = None
    phone_number: str | None = None
    type: str | None = None


class CampaignRedirectionNumber(Model):
    """A campaign redirection number, as `get.campaign_available_redirection_phone_numbers` gives it.

    Attributes:
        id: Identifier of the redirection number, to pass as `redirection_phone_number_id`.
        phone_number: Phone number that calls are forwarded to.
    """

    id: int | None = None
    phone_number: str | None = None


class CampaignParameterWeights(Model):
    """Campaign parameter weights, as `get.campaign_parameter_weights` gives it.

    Attributes:
        site_id: Identifier of the site.
        site_domain_name: Address of the site, without the protocol.
        entrance_page: Weight of the entrance page parameter; 10 by default.
        referrer_domain: Weight of the referrer domain when an advertising campaign is matched, 20 by default.
        search_engine: Weight of the search engine when an advertising campaign is matched, 20 by default.
        search_query: Weight of the search query when an advertising campaign is matched, 40 by default.
        engine: Weight of the advertising system parameter; 25 by default.
        referrer: Weight of the referrer when an advertising campaign is matched, 30 by default.
        channel: Channel of the traffic.
        location: Weight of the `city`, `region` and `country` parameters, 5 by default.
        utm_tags: Weight of the five basic UTM labels among the campaign parameters; 60 by default.
        os_tags: Weight of the Openstat parameters in campaign matching, 50 by default.
        other_tags: Weight of the `ef_id`, `yclid`, `gclid` and `ymclid` parameters in campaign matching, 60 by
            default.
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
        site_block_id: Identifier of the site's number block.
        site_block_name: Name of the site's number block.
        phone_number_type: Kind of virtual number: `user` custom, `va` virtual PBX, `call_tracking` analytics. One of
            ``user``, ``va``, ``call_tracking``; others may come.
        phone_number_id: Identifier of the virtual number, whose kind is given by `phone_number_type`.
        phone_number: Virtual number that corresponds to `phone_number_id`.
        redirection_phone_number_id: Identifier of the forwarding number, used when the number in `phone_number_id` is
            of the `call_tracking` type.
        redirection_phone_number: Forwarding number that corresponds to `redirection_phone_number_id`.
        dynamic_call_tracking_enabled: Whether dynamic call tracking is enabled for the site block.
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
        reservation_time: How long a number stays assigned to one site visitor, `15m` by default. A word such as
            ``5m``, ``10m``, ``15m``, ``20m``, ``30m``, ``1h``, ``2h``, ``4h``; others may come.
        count_virtual_numbers: Number of virtual numbers.
        count_visits: Number of visits.
        coverage_visitors: Number of visitors that the pool of numbers covers.
    """

    reservation_time: str | None = None
    count_virtual_numbers: int | None = None
    count_visits: int | None = None
    coverage_visitors: int | None = None


class CampaignCampaignConditionsGroupConditionCondition(Model):
    """What stands in `conditions` of a campaign campaign conditions group condition.

    Attributes:
        type: Whether the condition includes matching traffic in the advertising campaign or excludes it. One of
            ``include``, ``exclude``; others may come.
        campaign_parameter: Parameter of a visit that the condition looks at.
        operator: Comparison operator of the condition: `=` exact match, `sub` contains, `~` regular expression. One of
            ``=``, ``sub``, ``~``; others may come.
        value: Value that the campaign parameter is compared with; some parameters accept a fixed list only.
    """

    type: str | None = None
    campaign_parameter: str | None = None
    operator: str | None = None
    value: str | None = None


class CampaignCampaignConditionsGroupCondition(Model):
    """What stands in `group_conditions` of campaign campaign conditions.

    Attributes:
        conditions: Conditions of the group condition.
    """

    conditions: list[CampaignCampaignConditionsGroupConditionCondition] | None = None


class CampaignCampaignConditions(Model):
    """What stands in `campaign_conditions` of a campaign.

    Attributes:
        group_conditions: Conditions in one group of the advertising campaign's conditions.
    """

    group_conditions: list[CampaignCampaignConditionsGroupCondition] | None = None


class Campaign(Model):
    """A campaign, as `get.campaigns` gives it.

    Attributes:
        id: Identifier of the advertising campaign.
        status: Status of the advertising campaign. One of ``active``, ``inactive``; others may come.
        creation_time: When the campaign was created.
        description: Description of the campaign.
        site_id: Identifier of the site.
        site_domain_name: Address of the site, without the protocol.
        costs: Costs in the account's currency.
        cost_ratio: By how much costs are multiplied or divided.
        cost_ratio_operator: Whether costs are multiplied or divided. One of ``wo_changes``, ``multiply``, ``divide``;
            others may come.
        engine: Advertising platform of the integrated advertising campaign. One of ``yandex.direct``,
            ``google.adwords``, ``vk.ads``, ``mytarget.ads``; others may come.
        type: Type of the advertising campaign; system and integrated ones cannot be deleted. One of ``basic``,
            ``system``, ``integrated``; others may come.
        name: Name of the advertising campaign.
        site_blocks: Settings that attach numbers to blocks of the site.
        dynamic_call_tracking: Dynamic call tracking settings of the advertising campaign.
        campaign_conditions: Conditions that make a visit the campaign's.
        static_utm_source: Static `utm_source` tag, returned only when asked for in `fields`.
        static_utm_medium: Static `utm_medium` tag, returned only when asked for in `fields`.
        static_utm_campaign: Static `utm_campaign` tag, returned only when asked for in `fields`.
        static_utm_term: Static `utm_term` tag, returned only when asked for in `fields`.
        static_utm_content: Static `utm_content` tag, returned only when asked for in `fields`.
        static_utm_referrer: Static `utm_referrer` tag, returned only when asked for in `fields`.
        static_utm_expid: Static `utm_expid` tag, returned only when asked for in `fields`.
        dynamic_call_tracking_enabled: Whether dynamic call tracking is enabled for the advertising campaign.
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
