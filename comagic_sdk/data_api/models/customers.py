"""What the methods of `customers` give.

Made from spec/data_api/customers.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from comagic_sdk.models.base import Model

__all__ = ["CustomerContactInfo", "CustomerContactInfoEmail", "CustomerContactInfoPhone"]


class CustomerContactInfoPhone(Model):
    """What stands in `phones` of a customer contact info.

    Attributes:
        id: Identifier of the phone entry.
        phone: Phone number of the contact person.
    """

    id: int | None = None
    phone: str | None = None


class CustomerContactInfoEmail(Model):
    """What stands in `emails` of a customer contact info.

    Attributes:
        id: Identifier of the email entry.
        email: Email address of the customer's contact person.
    """

    id: int | None = None
    email: str | None = None


class CustomerContactInfo(Model):
    """A customer contact info, as `get.customer_contact_info` gives it.

    Attributes:
        contact_id: Identifier of the contact.
        full_name: Full name of the contact person.
        position_name: Job title of the contact person.
        phones: Phone numbers of the contact person.
        emails: Email addresses of the customer's contact person.
    """

    contact_id: int | None = None
    full_name: str | None = None
    position_name: str | None = None
    phones: list[CustomerContactInfoPhone] | None = None
    emails: list[CustomerContactInfoEmail] | None = None
