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
        id: Id.
        name: Name of the user.
        description: Description.
        login: Login of the user.
        customer_id: Customer id.
    """

    id: int | None = None
    name: str | None = None
    description: str | None = None
    login: str | None = None
    customer_id: int | None = None


class CustomerSite(Model):
    """What stands in `sites` of a customer.

    Attributes:
        site_domain_name: Site domain name.
        site_id: Site id.
    """

    site_domain_name: str | None = None
    site_id: int | None = None


class Customer(Model):
    """A customer, as `get.customers` gives it.

    Attributes:
        id: Id.
        name: Name of the customer.
        description: Description.
        creation_date_time: Creation date time.
        status: Status. One of ``waiting``, ``active``, ``manual_lock``, ``limit_lock``, ``debt_lock``; others may
            come.
        status_change_date_time: Status change date time.
        tariff_plan_id: Tariff plan id.
        tariff_plan_name: Tariff plan name.
        monthly_base_limit: Total monthly limit, in the account's currency.
        monthly_base_notify_limit: Threshold of the total monthly limit at which an email notification is sent.
        monthly_base_notify_emails: Email addresses notified when the total monthly limit threshold is reached.
        monthly_calls_limit: Monthly limit on the number of calls.
        monthly_calls_notify_limit: Threshold of the monthly call limit at which an email notification is sent.
        monthly_calls_notify_emails: Email addresses notified when the monthly call limit threshold is reached.
        daily_calls_limit: Daily calls limit.
        daily_calls_notify_limit: Daily calls notify limit.
        daily_calls_notify_emails: Daily calls notify emails.
        sites: Sites.
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
        id: Id.
        name: Name of the call processing rule group.
    """

    id: int | None = None
    name: str | None = None
