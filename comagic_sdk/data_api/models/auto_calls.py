"""What the methods of `auto_calls` give.

Made from spec/data_api/auto_calls.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

import datetime as dt

from comagic_sdk.models.base import Model

__all__ = ["AutoCallCampaign", "AutoCallCampaignPhoneNumber"]


class AutoCallCampaignPhoneNumber(Model):
    """What stands in `phone_numbers` of an auto call campaign.

    Attributes:
        phone_number: Phone number of the contact to call.
        status: Processing status of the phone number in the automatic call campaign. One of
            ``successfully_processed``, ``unsuccessfully_processed``, ``not_processed``,
            ``processed_outside_campaign``, ``deleted``; others may come.
    """

    phone_number: str | None = None
    status: str | None = None


class AutoCallCampaign(Model):
    """An auto call campaign, as `get.auto_call_campaigns` gives it.

    Attributes:
        id: Identifier of the listed virtual number or auto-call campaign.
        name: Name of the automatic call campaign.
        add_time: When it was added.
        begin_date: When it begins.
        end_date: Date and time when the auto-call campaign ended.
        status: Status of the automatic call campaign. One of ``draft``, ``planned``, ``in_process``, ``paused``,
            ``completed``, ``cancelled``; others may come.
        phone_numbers: Phone numbers of the contact to call.
    """

    id: int | None = None
    name: str | None = None
    add_time: dt.datetime | None = None
    begin_date: dt.datetime | None = None
    end_date: dt.datetime | None = None
    status: str | None = None
    phone_numbers: list[AutoCallCampaignPhoneNumber] | None = None
