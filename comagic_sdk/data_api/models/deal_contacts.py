"""What the methods of `deal_contacts` give.

Made from spec/data_api/deal_contacts.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

import datetime as dt

from comagic_sdk.models.base import Model

__all__ = ["DealContact"]


class DealContact(Model):
    """A deal contact, as `get.deal_contacts` gives it.

    Attributes:
        ext_id: External identifier of the contact.
        name: Name of the contact.
        created_date_time: When the deal contact was created.
        phone_numbers: Phone numbers of the contact.
        emails: Email addresses of the contact.
        component: Component of the service. One of ``amocrm``, ``bitrix``, ``dataapi``; others may come.
    """

    ext_id: str | None = None
    name: str | None = None
    created_date_time: dt.datetime | None = None
    phone_numbers: list[str] | None = None
    emails: list[str] | None = None
    component: str | None = None
