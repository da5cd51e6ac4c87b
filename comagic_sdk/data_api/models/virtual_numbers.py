"""What the methods of `virtual_numbers` give.

Made from spec/data_api/virtual_numbers.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from comagic_sdk.models.base import Model

__all__ = [
    "AvailableVirtualNumber",
    "CallProcessingRules",
    "CallProcessingRulesScenario",
    "CountryPhonePrefix",
    "NumaList",
    "NumberCapacityCategory",
    "PrivateNumberParams",
    "VirtualNumber",
    "VirtualNumberCampaign",
    "VirtualNumberCampaignSiteBlock",
    "VirtualNumberScenario",
]


class NumberCapacityCategory(Model):
    """A number capacity category, as `get.number_capacity_categories` gives it.

    Attributes:
        id: Identifier of the call tracking rule (number pool).
        name: Name of the number pool.
    """

    id: int | None = None
    name: str | None = None


class AvailableVirtualNumber(Model):
    """An available virtual number, as `get.available_virtual_numbers` gives it.

    Attributes:
        phone_number: Virtual number, digits only.
        category: Category. One of ``usual``, ``bronze``, ``silver``, ``gold``; others may come.
        location_mnemonic: Mnemonic of the region the number belongs to.
        location_name: Name of the region the number belongs to.
        onetime_payment: One-time fee for connecting the number, in the account's currency.
        monthly_charge: Monthly subscription fee, in the account's currency.
        min_charge: Minimum monthly bill, in the account's currency.
    """

    phone_number: str | None = None
    category: str | None = None
    location_mnemonic: str | None = None
    location_name: str | None = None
    onetime_payment: Decimal | None = None
    monthly_charge: Decimal | None = None
    min_charge: Decimal | None = None


class CountryPhonePrefix(Model):
    """A country phone prefix, as `get.country_phone_prefixes` gives it.

    Attributes:
        prefix: Telephone code of the country.
        prefixe: Telephone code of the country.
        country: Country, by its name.
    """

    prefix: str | None = None
    prefixe: str | None = None
    country: str | None = None


class NumaList(Model):
    """A numa list, as `get.numa_lists` gives it.

    Attributes:
        id: Identifier of the contact list.
        name: Name of the contact list.
    """

    id: int | None = None
    name: str | None = None


class VirtualNumberCampaignSiteBlock(Model):
    """What stands in `site_blocks` of a virtual number campaign.

    Attributes:
        site_block_id: Identifier of the site's number block.
        site_block_name: Name of the site's number block.
        is_tracking: Whether the site block is used for tracking.
    """

    site_block_id: int | None = None
    site_block_name: str | None = None
    is_tracking: bool | None = None


class VirtualNumberCampaign(Model):
    """What stands in `campaigns` of a virtual number.

    Attributes:
        campaign_id: Identifier of the advertising campaign; -1 where there are no campaigns.
        site_id: Identifier of the site linked to the advertising campaign.
        site_domain_name: Address of the site linked to the advertising campaign, without the protocol.
        campaign_name: Name of the advertising campaign.
        site_blocks: Number blocks of the site in which the virtual number is used.
    """

    campaign_id: int | None = None
    site_id: int | None = None
    site_domain_name: str | None = None
    campaign_name: str | None = None
    site_blocks: list[VirtualNumberCampaignSiteBlock] | None = None


class VirtualNumberScenario(Model):
    """What stands in `scenarios` of a virtual number.

    Attributes:
        scenario_id: Identifier of the call forwarding scenario.
        scenario_name: Name of the call forwarding scenario.
        call_processing_rule_id: Identifier of the call processing rule.
        is_active: Whether the rule is active.
    """

    scenario_id: int | None = None
    scenario_name: str | None = None
    call_processing_rule_id: int | None = None
    is_active: bool | None = None


class VirtualNumber(Model):
    """A virtual number, as `get.virtual_numbers` gives it.

    Attributes:
        id: Identifier of the listed virtual number or auto-call campaign.
        child_customer_id: Identifier of the agency's customer.
        virtual_phone_number: Virtual number of the call.
        redirection_phone_number: Linked phone number, often used with toll-free 800 numbers.
        activation_date: When it was connected.
        status: Status of the phone number. One of ``active``, ``waiting``, ``cleaning``, ``prereserved``,
            ``reserved``, ``manual_lock``, ``limit_lock``; others may come.
        category: Category. One of ``usual``, ``bronze``, ``silver``, ``gold``, ``platinum``; others may come.
        type: Type of the virtual number: virtual PBX, call tracking or dynamic call tracking. One of ``va``,
            ``call_tracking``, ``dynamic_call_tracking``; others may come.
        comment: Comment on the number.
        name: Name of the virtual number.
        campaigns: Advertising campaigns.
        scenarios: Call forwarding scenarios linked to the virtual number.
    """

    id: int | None = None
    child_customer_id: int | None = None
    virtual_phone_number: str | None = None
    redirection_phone_number: str | None = None
    activation_date: dt.datetime | None = None
    status: str | None = None
    category: str | None = None
    type: str | None = None
    comment: str | None = None
    name: str | None = None
    campaigns: list[VirtualNumberCampaign] | None = None
    scenarios: list[VirtualNumberScenario] | None = None


class CallProcessingRulesScenario(Model):
    """What stands in `scenarios` of call processing rules.

    Attributes:
        scenario_id: Identifier of the call forwarding scenario.
        scenario_name: Name of the call forwarding scenario.
        is_active: Whether the rule is active.
        call_processing_rule_id: Identifier of the call processing rule.
    """

    scenario_id: int | None = None
    scenario_name: str | None = None
    is_active: bool | None = None
    call_processing_rule_id: int | None = None


class CallProcessingRules(Model):
    """Call processing rules, as `getobj.call_processing_rules` gives it.

    Attributes:
        scenarios: Call forwarding scenarios linked to the virtual number.
    """

    scenarios: list[CallProcessingRulesScenario] | None = None


class PrivateNumberParams(Model):
    """Private number params, as `getobj.private_number_params` gives it.

    Attributes:
        login: Login of the private number.
        password: Password of the private number for SIP registration.
        port: Port used by the private number.
        server_address: Address of the server.
        resolved_server_address: Resolved IP address of the server.
    """

    login: str | None = None
    password: str | None = None
    port: str | None = None
    server_address: str | None = None
    resolved_server_address: str | None = None
