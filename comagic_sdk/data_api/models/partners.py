"""What the methods of `partners` give.

Made from spec/data_api/partners.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from comagic_sdk.models.base import Model

__all__ = ["Customer", "CustomerSite", "CustomerUser", "TariffPlan"]


class CustomerUser(Model):
    """A customer user, as `get.customer_users` gives it.

    Attributes:
        id: Identifier of the user, used as `user_id` in the customer methods.
        name: Name of the user.
        description: Description of the user.
        login: Login of the user.
        customer_id: Identifier of the agency's customer.
    """

    id: int | None = None
    name: str | None = None
    description: str | None = None
    login: str | None = None
    customer_id: int | None = None


class CustomerSite(Model):
    """What stands in `sites` of a customer.

    Attributes:
        site_domain_name: Domain name of the site.
        site_id: Identifier of the site.
    """

    site_domain_name: str | None = None
    site_id: int | None = None


class Customer(Model):
    """A customer, as `get.customers` gives it.

    Attributes:
        id: Identifier of the agency's customer.
        name: Name of the customer.
        description: Description of the customer.
        creation_date_time: When the customer was created.
        status: Status of the customer. One of ``waiting``, ``active``, ``manual_lock``, ``limit_lock``, ``debt_lock``;
            others may come.
        status_change_date_time: Date and time when the status last changed.
        tariff_plan_id: Identifier of the tariff plan.
        tariff_plan_name: Name of the tariff plan.
        monthly_base_limit: Total monthly limit, in the account's currency.
        monthly_base_notify_limit: Threshold of the total monthly limit at which an email notification is sent.
        monthly_base_notify_emails: Email addresses notified when the total monthly limit threshold is reached.
        monthly_calls_limit: Monthly limit on the number of calls.
        monthly_calls_notify_limit: Threshold of the monthly call limit at which an email notification is sent.
        monthly_calls_notify_emails: Email addresses notified when the monthly call limit threshold is reached.
        daily_calls_limit: How much may be spent on calls a day, in the account's currency.
        daily_calls_notify_limit: Spending on calls a day at which to tell, in the account's currency.
        daily_calls_notify_emails: Addresses to tell when the daily limit on calls comes near.
        sites: Sites of the customer.
    """

    id: int | None = None
    name: str | None = None
    description: str | None = None
    creation_date_time: dt.datetime | None = None
    status: str | None = None
    status_change_date_time: dt.datetime | None = None
    tariff_plan_id: int | None = None
    tariff_plan_name: str | None = None
    monthly_base_limit: Decimal | None = None
    monthly_base_notify_limit: Decimal | None = None
    monthly_base_notify_emails: list[str] | None = None
    monthly_calls_limit: int | None = None
    monthly_calls_notify_limit: int | None = None
    monthly_calls_notify_emails: list[str] | None = None
    daily_calls_limit: int | None = None
    daily_calls_notify_limit: int | None = None
    daily_calls_notify_emails: list[str] | None = None
    sites: list[CustomerSite] | None = None


class TariffPlan(Model):
    """A tariff plan, as `get.tariff_plans` gives it.

    Attributes:
        id: Identifier of the tariff plan.
        name: Name of the tariff plan.
    """

    id: int | None = None
    name: str | None = None
