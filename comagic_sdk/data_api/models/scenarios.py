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
        site_id: Identifier of the site.
        site_domain_name: Domain name of the site.
    """

    site_id: int | None = None
    site_domain_name: str | None = None


class ScenarioCampaign(Model):
    """What stands in `campaigns` of a scenario.

    Attributes:
        site_id: Identifier of the site.
        site_domain_name: Domain name of the site.
        campaign_id: Identifier of the advertising campaign; -1 where there are no campaigns.
        campaign_name: Name of the advertising campaign.
    """

    site_id: int | None = None
    site_domain_name: str | None = None
    campaign_id: int | None = None
    campaign_name: str | None = None


class Scenario(Model):
    """A scenario, as `get.scenarios` gives it.

    Attributes:
        id: Identifier of the call forwarding scenario.
        name: Name of the scenario.
        virtual_phone_numbers: Virtual numbers that use the call forwarding scenario.
        sites: Sites that use the scenario as their default one.
        campaigns: Advertising campaigns.
        operations: Operations that make up the scenario.
    """

    id: int | None = None
    name: str | None = None
    virtual_phone_numbers: list[str] | None = None
    sites: list[ScenarioSite] | None = None
    campaigns: list[ScenarioCampaign] | None = None
    operations: list[Any] | None = None
