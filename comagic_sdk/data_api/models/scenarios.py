"""What the methods of `scenarios` give.

Made from spec/data_api/scenarios.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from typing import Any

from comagic_sdk.models.base import Model

__all__ = ["Scenario", "ScenarioCampaign", "ScenarioSite"]


class ScenarioSite(Model):
    """What stands in `sites` of a scenario.

    Attributes:
        site_id: Site id.
        site_domain_name: Site domain name.
    """

    site_id: int | None = None
    site_domain_name: str | None = None


class ScenarioCampaign(Model):
    """What stands in `campaigns` of a scenario.

    Attributes:
        site_id: Site id.
        site_domain_name: Site domain name.
        campaign_id: Campaign id.
        campaign_name: Campaign name.
    """

    site_id: int | None = None
    site_domain_name: str | None = None
    campaign_id: int | None = None
    campaign_name: str | None = None


class Scenario(Model):
    """A scenario, as `get.scenarios` gives it.

    Attributes:
        id: Id.
        name: Name of the call processing rule group.
        virtual_phone_numbers: Virtual phone numbers.
        sites: Sites.
        campaigns: Campaigns.
        operations: Operations.
    """

    id: int | None = None
    name: str | None = None
    virtual_phone_numbers: list[str] | None = None
    sites: list[ScenarioSite] | None = None
    campaigns: list[ScenarioCampaign] | None = None
    operations: list[Any] | None = None
