"""What the methods of `account` give.

Made from spec/data_api/account.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from comagic_sdk.models.base import Model

__all__ = ["AccountDetails", "AccountDetailsPermission", "AccountName"]


class AccountName(Model):
    """An account name, as `get.account` gives it.

    Attributes:
        app_id: Identifier of the account.
        name: Name of the customer.
        timezone: Current time zone of the account.
    """

    app_id: int | None = None
    name: str | None = None
    timezone: str | None = None


class AccountDetailsPermission(Model):
    """What stands in `permissions` of account details.

    Attributes:
        unit_id: Code of the access permission.
        is_delete: Whether the permission to delete is granted.
        is_insert: Whether the permission to create is granted.
        is_select: Whether the permission to read is granted.
        is_update: Whether the permission to edit is granted.
    """

    unit_id: str | None = None
    is_delete: bool | None = None
    is_insert: bool | None = None
    is_select: bool | None = None
    is_update: bool | None = None


class AccountDetails(Model):
    """Account details, as `getobj.account` gives it.

    Attributes:
        lang: Interface language of the account.
        tp_id: Identifier of the account's current tariff plan.
        app_id: Identifier of the account.
        project: Project type of the account.
        tp_name: Name of the account's current tariff plan.
        user_id: Identifier of the account user.
        app_name: Name of the account.
        crm_type: Kind of the CRM.
        timezone: Current time zone of the account.
        app_state: State of the account.
        user_name: Name of the account user.
        user_type: Type of the account user.
        user_login: Login of the account user.
        customer_id: Identifier of the agency's customer.
        components: Components of the service.
        permissions: Permissions and access levels of the account.
        is_agent_app: Whether the account is a customer of an agency.
        is_bi_available: Whether the customer has been added to the OLAP (BI) storage.
        report_currency: Currency used in the account's reports.
        is_agent: Whether the account belongs to an agency.
        agent_type: Kind of the agency. One of ``agent``, ``franchisor``; others may come.
    """

    lang: str | None = None
    tp_id: int | None = None
    app_id: int | None = None
    project: str | None = None
    tp_name: str | None = None
    user_id: int | None = None
    app_name: str | None = None
    crm_type: str | None = None
    timezone: str | None = None
    app_state: str | None = None
    user_name: str | None = None
    user_type: str | None = None
    user_login: str | None = None
    customer_id: int | None = None
    components: list[str] | None = None
    permissions: list[AccountDetailsPermission] | None = None
    is_agent_app: bool | None = None
    is_bi_available: bool | None = None
    report_currency: str | None = None
    is_agent: bool | None = None
    agent_type: str | None = None
