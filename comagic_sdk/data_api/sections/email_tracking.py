"""E-mail tracking: rules, mailboxes and replaced addresses.

Made from spec/data_api/email_tracking.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from comagic_sdk.data_api.models.email_tracking import (
    EmailAccount,
    EmailTrackingRule,
    ReplacementEmailsGroup,
    RequiredEmailsCount,
)
from comagic_sdk.data_api.operations.email_tracking import (
    CreateEmailTrackingRule,
    CreateEmailTrackingRuleDynamicReplacementEmailsSettingsParam,
    CreateEmailTrackingRuleExternalReplacementEmailsSettingsParam,
    CreateEmailTrackingRuleSourceParam,
    CreateEmailTrackingRuleStaticReplacementEmailsSettingsParam,
    CreateReplacementEmailsGroup,
    CreateReplacementEmailsGroupEmailSelectorParam,
    DeleteEmailAccount,
    DeleteReplacementEmailsGroup,
    EmailAccountsField,
    EmailTrackingRulesField,
    EmailTrackingRulesSort,
    GetEmailAccounts,
    GetEmailTrackingRules,
    GetReplacementEmailsGroups,
    GetRequiredEmailsCount,
    ReplacementEmailsGroupsField,
    ReplacementEmailsGroupsSort,
    SetPriorityEmailTrackingRule,
    UpdateEmailTrackingRule,
    UpdateEmailTrackingRuleDynamicReplacementEmailsSettingsParam,
    UpdateEmailTrackingRuleExternalReplacementEmailsSettingsParam,
    UpdateEmailTrackingRuleReplacementEmailsGroupParam,
    UpdateEmailTrackingRuleReplacementEmailsSettingsParam,
    UpdateEmailTrackingRuleSourceParam,
    UpdateEmailTrackingRuleStaticReplacementEmailsSettingsParam,
    UpdateReplacementEmailsGroup,
    UpdateReplacementEmailsGroupEmailSelectorParam,
)
from comagic_sdk.data_api.outcome import Outcome
from comagic_sdk.data_api.query import Filter, Sort
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["EmailTracking"]


class EmailTracking(Section):
    """E-mail tracking: rules, mailboxes and replaced addresses."""

    def create_email_tracking_rule(
        self,
        *,
        name: str,
        tracking_type: Literal["static", "dynamic"],
        traffic_type: Literal["all", "custom_sources"],
        rule_type: Literal["site_emails", "external_area"],
        state: Literal["active", "draft"],
        description: str | NotGiven = NOT_GIVEN,
        substitution_type: Literal["auto_generation", "manual_pool"] | NotGiven = NOT_GIVEN,
        sources: Sequence[CreateEmailTrackingRuleSourceParam] | NotGiven = NOT_GIVEN,
        external_replacement_emails_settings: Sequence[CreateEmailTrackingRuleExternalReplacementEmailsSettingsParam]
        | NotGiven = NOT_GIVEN,
        static_replacement_emails_settings: Sequence[CreateEmailTrackingRuleStaticReplacementEmailsSettingsParam]
        | NotGiven = NOT_GIVEN,
        dynamic_replacement_emails_settings: Sequence[CreateEmailTrackingRuleDynamicReplacementEmailsSettingsParam]
        | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Add an e-mail tracking rule.

        Args:
            name: Name of the email tracking rule.
            tracking_type: Type of email tracking: static or dynamic.
            traffic_type: Traffic that email tracking covers: all of it or chosen sources only.
            rule_type: Kind of email tracking rule: emails from sites or from external platforms.
            state: State of the email tracking rule.
            description: Description of the email tracking rule.
            substitution_type: How the pool of replacement email addresses is formed: generated automatically or chosen
                by hand.
            sources: Sources the email tracking rule applies to.
            external_replacement_emails_settings: Static email replacement settings for third-party sites.
            static_replacement_emails_settings: Settings of static email addresses on the site.
            dynamic_replacement_emails_settings: Dynamic email replacement settings of the email tracking rule.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/email_tracking/create_email_tracking_rule/
        """
        return self._send(
            CreateEmailTrackingRule,
            name=name,
            tracking_type=tracking_type,
            traffic_type=traffic_type,
            rule_type=rule_type,
            state=state,
            description=description,
            substitution_type=substitution_type,
            sources=sources,
            external_replacement_emails_settings=external_replacement_emails_settings,
            static_replacement_emails_settings=static_replacement_emails_settings,
            dynamic_replacement_emails_settings=dynamic_replacement_emails_settings,
            user_id=user_id,
        )

    def create_replacement_emails_group(
        self,
        *,
        site_ids: Sequence[int],
        name: str,
        email_selectors: Sequence[CreateReplacementEmailsGroupEmailSelectorParam] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> list[Outcome]:
        """Add a group of e-mail addresses on a site that are replaced.

        Args:
            site_ids: Identifiers of the sites the new group belongs to.
            name: Name of the group, hinting at the email address it is responsible for.
            email_selectors: Selectors of the page elements where email addresses are replaced.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as identifiers.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/email_tracking/create_replacement_emails_group/
        """
        return self._send(
            CreateReplacementEmailsGroup, site_ids=site_ids, name=name, email_selectors=email_selectors, user_id=user_id
        )

    def delete_email_account(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a mailbox of e-mail tracking.

        Args:
            id: Identifier of the email account to delete.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/email_tracking/delete_email_tracking_rule/
        """
        return self._send(DeleteEmailAccount, id=id, user_id=user_id)

    def delete_replacement_emails_group(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a group of e-mail addresses that are replaced.

        Args:
            id: Identifier of the group of replaced page elements.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/email_tracking/delete_replacement_emails_group/
        """
        return self._send(DeleteReplacementEmailsGroup, id=id, user_id=user_id)

    def get_email_accounts(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        fields: Sequence[EmailAccountsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[EmailAccount]:
        """List the mailboxes of e-mail tracking.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/email_tracking/get_email_accounts/
        """
        return self._rows(GetEmailAccounts, user_id=user_id, fields=fields, limit=limit, offset=offset)

    def get_email_tracking_rules(
        self,
        *,
        search_string: str | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[EmailTrackingRulesSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[EmailTrackingRulesField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[EmailTrackingRule]:
        """List the e-mail tracking rules.

        Args:
            search_string: Text by which the returned items are filtered.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, priority, creation_date, tracking_type, traffic_type, rule_type, substitution_type,
                site_ids, child_customer_ids.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/email_tracking/get_email_tracking_rules/
        """
        return self._rows(
            GetEmailTrackingRules,
            search_string=search_string,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_replacement_emails_groups(
        self,
        *,
        site_id: int | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[ReplacementEmailsGroupsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[ReplacementEmailsGroupsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[ReplacementEmailsGroup]:
        """List the groups of e-mail addresses on sites that are replaced.

        Args:
            site_id: Identifier of the site.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, name, is_error, child_customer_id.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/email_tracking/get_replacement_emails_groups/
        """
        return self._rows(
            GetReplacementEmailsGroups,
            site_id=site_id,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_required_emails_count(
        self, *, visitors_count: int, user_id: int | NotGiven = NOT_GIVEN
    ) -> Rows[RequiredEmailsCount]:
        """Tell how many addresses e-mail tracking needs for so many visitors.

        Args:
            visitors_count: Number of site visits per day from the chosen sources, each shown a dynamic email address.
                Bounds: min 1, max 90000.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/email_tracking/get_required_emails_count/
        """
        return self._rows(GetRequiredEmailsCount, visitors_count=visitors_count, user_id=user_id)

    def set_priority_email_tracking_rule(
        self, *, id: int, change_type: Literal["up", "down", "top", "bottom"], user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Move an e-mail tracking rule up or down in the order of priority.

        Args:
            id: Identifier of the email tracking rule, as listed by `get.email_tracking_rules`.
            change_type: Which way to move it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/email_tracking/set_priority_email_tracking_rule/
        """
        return self._send(SetPriorityEmailTrackingRule, id=id, change_type=change_type, user_id=user_id)

    def update_email_tracking_rule(
        self,
        *,
        id: int | str,
        name: str,
        tracking_type: Literal["static", "dynamic"],
        traffic_type: Literal["all", "custom_sources"],
        rule_type: Literal["site_emails", "external_area"],
        state: Literal["active", "draft"],
        description: str | NotGiven | None = NOT_GIVEN,
        substitution_type: Literal["auto_generation", "manual_pool"] | NotGiven | None = NOT_GIVEN,
        email_accounts: Sequence[str] | NotGiven | None = NOT_GIVEN,
        email_account_id: int | NotGiven | None = NOT_GIVEN,
        replacement_emails_groups: Sequence[UpdateEmailTrackingRuleReplacementEmailsGroupParam]
        | NotGiven
        | None = NOT_GIVEN,
        sources: Sequence[UpdateEmailTrackingRuleSourceParam] | NotGiven | None = NOT_GIVEN,
        replacement_emails_settings: Sequence[UpdateEmailTrackingRuleReplacementEmailsSettingsParam]
        | NotGiven
        | None = NOT_GIVEN,
        external_replacement_emails_settings: Sequence[UpdateEmailTrackingRuleExternalReplacementEmailsSettingsParam]
        | NotGiven
        | None = NOT_GIVEN,
        static_replacement_emails_settings: Sequence[UpdateEmailTrackingRuleStaticReplacementEmailsSettingsParam]
        | NotGiven
        | None = NOT_GIVEN,
        dynamic_replacement_emails_settings: Sequence[UpdateEmailTrackingRuleDynamicReplacementEmailsSettingsParam]
        | NotGiven
        | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Change an e-mail tracking rule.

        Args:
            id: Identifier of the email tracking rule.
            name: Name of the email tracking rule.
            tracking_type: Type of email tracking: static or dynamic.
            traffic_type: Traffic that email tracking covers: all of it or chosen sources only.
            rule_type: Kind of email tracking rule: emails from sites or from external platforms.
            state: State of the email tracking rule.
            description: Description of the email tracking rule. None clears it.
            substitution_type: How the pool of replacement email addresses is formed: generated automatically or chosen
                by hand. None clears it.
            email_accounts: Email accounts used by the email tracking rule. None clears it.
            email_account_id: Identifier of the email account used for replacement. None clears it.
            replacement_emails_groups: Groups of email addresses and sites where addresses are replaced. None clears
                it.
            sources: Sources the email tracking rule applies to. None clears it.
            replacement_emails_settings: Email replacement settings of the email tracking rule. None clears it.
            external_replacement_emails_settings: Static email replacement settings for third-party sites. None clears
                it.
            static_replacement_emails_settings: Settings of static email addresses on the site. None clears it.
            dynamic_replacement_emails_settings: Dynamic email replacement settings of the email tracking rule. None
                clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/email_tracking/update_email_tracking_rule/
        """
        return self._send(
            UpdateEmailTrackingRule,
            id=id,
            name=name,
            tracking_type=tracking_type,
            traffic_type=traffic_type,
            rule_type=rule_type,
            state=state,
            description=description,
            substitution_type=substitution_type,
            email_accounts=email_accounts,
            email_account_id=email_account_id,
            replacement_emails_groups=replacement_emails_groups,
            sources=sources,
            replacement_emails_settings=replacement_emails_settings,
            external_replacement_emails_settings=external_replacement_emails_settings,
            static_replacement_emails_settings=static_replacement_emails_settings,
            dynamic_replacement_emails_settings=dynamic_replacement_emails_settings,
            user_id=user_id,
        )

    def update_replacement_emails_group(
        self,
        *,
        id: int,
        site_ids: Sequence[int] | NotGiven | None = NOT_GIVEN,
        name: str | NotGiven | None = NOT_GIVEN,
        email_selectors: Sequence[UpdateReplacementEmailsGroupEmailSelectorParam] | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Change a group of e-mail addresses that are replaced.

        Args:
            id: Identifier of the group of replaced page elements.
            site_ids: Identifiers of the sites the group belongs to. None clears it.
            name: Name of the group, hinting at the number it is for, such as a department. None clears it.
            email_selectors: Selectors of the page elements where email addresses are replaced. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/email_tracking/update_replacement_emails_group/
        """
        return self._send(
            UpdateReplacementEmailsGroup,
            id=id,
            site_ids=site_ids,
            name=name,
            email_selectors=email_selectors,
            user_id=user_id,
        )
