"""Call tracking: number pools, replaced numbers, page selectors, robots.

Made from spec/data_api/call_tracking.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from comagic_sdk.data_api.models.call_tracking import (
    CallProcessingRuleGroup,
    CallTrackingBlackIp,
    CallTrackingPhonePrefix,
    CallTrackingRule,
    EstimatedCoverage,
    NumberCharge,
    NumberChargeSummary,
    NumberPoolConditionParameters,
    NumberPoolNumber,
    NumberPrefixCharge,
    PhoneSelector,
    PoolConditionGroup,
    ReplacementPhonesGroup,
    RequiredNumbersCount,
    RobotFiltrationRule,
)
from comagic_sdk.data_api.operations.call_tracking import (
    AvailableCtPhonePrefixesField,
    AvailableCtPhonePrefixesSort,
    CallProcessingRuleGroupsField,
    CallProcessingRuleGroupsSort,
    CallTrackingBlackIpsField,
    CallTrackingBlackIpsSort,
    CallTrackingRulesField,
    CallTrackingRulesSort,
    CreateCallProcessingRuleGroup,
    CreateCallProcessingRuleGroupRuleParam,
    CreateCallTrackingBlackIp,
    CreateCallTrackingRule,
    CreateCallTrackingRuleDynamicReplacementPhonesSettingsParam,
    CreateCallTrackingRuleExternalReplacementSettingsParam,
    CreateCallTrackingRuleSourceParam,
    CreateCallTrackingRuleSourcesBundleSettingsParam,
    CreateCallTrackingRuleStaticReplacementPhonesSettingsParam,
    CreateCustomSourceByAc,
    CreatePhoneSelector,
    CreateReplacementPhonesGroup,
    CreateReplacementPhonesGroupPhoneSelectorParam,
    CreateRobotFiltrationRule,
    DeleteCallProcessingRuleGroup,
    DeleteCallTrackingBlackIp,
    DeletePhoneSelector,
    DeleteReplacementPhonesGroup,
    DeleteRobotFiltrationRule,
    GetAvailableCtPhonePrefixes,
    GetCallProcessingRuleGroups,
    GetCallTrackingBlackIps,
    GetCallTrackingRules,
    GetEstimatedCoverage,
    GetNumberCapacityIdsUserChargesAndCosts,
    GetNumberPoolConditionParameters,
    GetNumberPoolNumbers,
    GetNumberUserChargesAndCosts,
    GetNumberUserChargesAndCostsSummary,
    GetNumberUserChargesAndCostsSummaryParamsParam,
    GetPhoneSelectors,
    GetPoolConditionParameters,
    GetReplacementPhonesGroups,
    GetRequiredNumbersCount,
    GetRobotFiltrationRules,
    NumberCapacityIdsUserChargesAndCostsField,
    NumberCapacityIdsUserChargesAndCostsSort,
    NumberPoolConditionParametersField,
    NumberPoolConditionParametersSort,
    NumberPoolNumbersField,
    NumberPoolNumbersSort,
    NumberUserChargesAndCostsField,
    NumberUserChargesAndCostsSort,
    NumberUserChargesAndCostsSummaryField,
    NumberUserChargesAndCostsSummarySort,
    PhoneSelectorsField,
    PhoneSelectorsSort,
    ReplacementPhonesGroupsField,
    ReplacementPhonesGroupsSort,
    RobotFiltrationRulesField,
    RobotFiltrationRulesSort,
    SetPriorityCallTrackingRule,
    UpdateCallProcessingRuleGroup,
    UpdateCallProcessingRuleGroupRuleParam,
    UpdateCallTrackingRule,
    UpdateCallTrackingRuleDynamicReplacementPhonesSettingsParam,
    UpdateCallTrackingRuleExternalReplacementSettingsParam,
    UpdateCallTrackingRuleNumbers,
    UpdateCallTrackingRuleSourceParam,
    UpdateCallTrackingRuleSourcesBundleSettingsParam,
    UpdateCallTrackingRuleStaticReplacementPhonesSettingsParam,
    UpdateNumbersByReplacementPhonesSettings,
    UpdatePhoneSelector,
    UpdateReplacementPhonesGroup,
    UpdateReplacementPhonesGroupPhoneSelectorParam,
    UpdateRobotFiltrationRule,
    UpdateSiteDtModel,
)
from comagic_sdk.data_api.outcome import Outcome
from comagic_sdk.data_api.query import Filter, Sort
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["CallTracking"]


class CallTracking(Section):
    """Call tracking: number pools, replaced numbers, page selectors, robots."""

    def create_phone_selector(
        self,
        *,
        replacement_phones_group_id: int,
        element_attribute: Literal["id", "class", "name", "selector", "phone_number"],
        element_attribute_value: str,
        phone_number_template: str | NotGiven = NOT_GIVEN,
        phone_number_mask: str | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> list[Outcome]:
        """Add a selector of the page elements in which numbers are replaced.

        Args:
            replacement_phones_group_id: Identifier of the group of site elements whose numbers are picked for call
                tracking.
            element_attribute: How the replaced page element is found: by id, class, name, selector or the number
                itself.
            element_attribute_value: Value of the attribute that picks out the replaced page element.
            phone_number_template: Format of the {phone} tag, where each X stands for a digit, 5 to 7 in all.
            phone_number_mask: Display rule of call tracking numbers on the site, with tags {country}, {city} and
                {phone}.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as identifiers.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/2.0/create_phone_selector/
        """
        return self._send(
            CreatePhoneSelector,
            replacement_phones_group_id=replacement_phones_group_id,
            element_attribute=element_attribute,
            element_attribute_value=element_attribute_value,
            phone_number_template=phone_number_template,
            phone_number_mask=phone_number_mask,
            user_id=user_id,
        )

    def delete_phone_selector(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a selector of page elements.

        Args:
            id: Identifier of the phone selector.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/2.0/delete_phone_selector/
        """
        return self._send(DeletePhoneSelector, id=id, user_id=user_id)

    def get_phone_selectors(
        self,
        *,
        replacement_phones_group_id: int,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[PhoneSelectorsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[PhoneSelectorsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[PhoneSelector]:
        """List the selectors of the page elements in which numbers are replaced.

        Args:
            replacement_phones_group_id: Identifier of the group of site elements whose numbers are picked for call
                tracking.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, element_attribute, element_attribute_value, phone_number_template, phone_number_mask.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/2.0/get_phone_selectors/
        """
        return self._rows(
            GetPhoneSelectors,
            replacement_phones_group_id=replacement_phones_group_id,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_pool_condition_parameters(self, *, user_id: int | NotGiven = NOT_GIVEN) -> Rows[PoolConditionGroup]:
        """List the parameters that conditions of a number pool can use, in groups.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/2.0/get_pool_condition_parameters/
        """
        return self._rows(GetPoolConditionParameters, user_id=user_id)

    def update_phone_selector(
        self,
        *,
        id: int,
        element_attribute: Literal["id", "class", "name", "selector", "phone_number"] | NotGiven | None = NOT_GIVEN,
        element_attribute_value: str | NotGiven | None = NOT_GIVEN,
        phone_number_template: str | NotGiven | None = NOT_GIVEN,
        phone_number_mask: str | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> list[Outcome]:
        """Change a selector of page elements.

        Args:
            id: Identifier of the phone selector.
            element_attribute: How the replaced page element is found: by id, class, name, selector or the number
                itself. None clears it.
            element_attribute_value: Value of the attribute that picks out the replaced page element. None clears it.
            phone_number_template: Format of the {phone} tag, where each X stands for a digit, 5 to 7 in all. None
                clears it.
            phone_number_mask: Display rule of call tracking numbers on the site, with tags {country}, {city} and
                {phone}. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as identifiers.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/2.0/update_phone_selector/
        """
        return self._send(
            UpdatePhoneSelector,
            id=id,
            element_attribute=element_attribute,
            element_attribute_value=element_attribute_value,
            phone_number_template=phone_number_template,
            phone_number_mask=phone_number_mask,
            user_id=user_id,
        )

    def create_call_tracking_black_ip(
        self, *, ip: str, block_type: Literal["static", "disable"], user_id: int | NotGiven = NOT_GIVEN
    ) -> list[Outcome]:
        """Keep number replacement from visitors of an IP address.

        Args:
            ip: IPv4 address or network in `address/bits` form; without the bits part, a single host (32).
            block_type: What is kept from the address.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as identifiers.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/black_ips&robots/create_call_tracking_black_ip/
        """
        return self._send(CreateCallTrackingBlackIp, ip=ip, block_type=block_type, user_id=user_id)

    def create_robot_filtration_rule(
        self,
        *,
        is_filtered: bool,
        site_id: int | NotGiven = NOT_GIVEN,
        phone_id: int | NotGiven = NOT_GIVEN,
        redirection_phone: str | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Add a rule that filters robots out.

        Args:
            is_filtered: Whether the robot filtration rule is switched on.
            site_id: Identifier of the site.
            phone_id: Identifier of the phone number used for robots.
            redirection_phone: Optional forwarding phone number, given only together with `phone_id`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/black_ips&robots/create_robot_filtration_rule/
        """
        return self._send(
            CreateRobotFiltrationRule,
            is_filtered=is_filtered,
            site_id=site_id,
            phone_id=phone_id,
            redirection_phone=redirection_phone,
            user_id=user_id,
        )

    def delete_call_tracking_black_ip(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Allow number replacement to visitors of an IP address again.

        Args:
            id: Identifier of the setting that excludes an IP address from automatic number selection.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/black_ips&robots/delete_call_tracking_black_ip/
        """
        return self._send(DeleteCallTrackingBlackIp, id=id, user_id=user_id)

    def delete_robot_filtration_rule(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a rule that filters robots out.

        Args:
            id: Identifier of the robot filtering rule.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/black_ips&robots/delete_robot_filtration_rule/
        """
        return self._send(DeleteRobotFiltrationRule, id=id, user_id=user_id)

    def get_call_tracking_black_ips(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[CallTrackingBlackIpsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[CallTrackingBlackIpsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[CallTrackingBlackIp]:
        """List the IP addresses whose visitors see no replaced numbers.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, ip, block_type.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/black_ips&robots/get_call_tracking_black_ips/
        """
        return self._rows(
            GetCallTrackingBlackIps,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_robot_filtration_rules(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[RobotFiltrationRulesSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[RobotFiltrationRulesField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[RobotFiltrationRule]:
        """List the rules that filter robots out.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, site_id, is_filtered, phone_id, phone_number, redirection_phone.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/black_ips&robots/get_robot_filtration_rules/
        """
        return self._rows(
            GetRobotFiltrationRules,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def update_robot_filtration_rule(
        self,
        *,
        id: int,
        is_filtered: bool,
        site_id: int | NotGiven | None = NOT_GIVEN,
        phone_id: int | NotGiven | None = NOT_GIVEN,
        redirection_phone: str | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Change a rule that filters robots out.

        Args:
            id: Identifier of the robot filtering rule.
            is_filtered: Whether the robot filtration rule is switched on.
            site_id: Identifier of the site. None clears it.
            phone_id: Identifier of the phone number used for robots. None clears it.
            redirection_phone: Optional forwarding phone number, given only together with `phone_id`. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/black_ips&robots/update_robot_filtration_rule/
        """
        return self._send(
            UpdateRobotFiltrationRule,
            id=id,
            is_filtered=is_filtered,
            site_id=site_id,
            phone_id=phone_id,
            redirection_phone=redirection_phone,
            user_id=user_id,
        )

    def create_call_processing_rule_group(
        self, *, name: str, rules: Sequence[CreateCallProcessingRuleGroupRuleParam], user_id: int | NotGiven = NOT_GIVEN
    ) -> list[Outcome]:
        """Add a group of call processing rules.

        Args:
            name: Name of the call processing rule group.
            rules: Call processing rules of the group.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as identifiers.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/call_processing_rule_groups/create_call_processing_rule_group/
        """
        return self._send(CreateCallProcessingRuleGroup, name=name, rules=rules, user_id=user_id)

    def delete_call_processing_rule_group(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a group of call processing rules.

        Args:
            id: Identifier of the setting that excludes an IP address from automatic number selection.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/call_processing_rule_groups/delete_call_processing_rule_group/
        """
        return self._send(DeleteCallProcessingRuleGroup, id=id, user_id=user_id)

    def get_call_processing_rule_groups(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[CallProcessingRuleGroupsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[CallProcessingRuleGroupsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[CallProcessingRuleGroup]:
        """List the groups of call processing rules.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, name.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/call_processing_rule_groups/get_call_processing_rule_groups/
        """
        return self._rows(
            GetCallProcessingRuleGroups,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def update_call_processing_rule_group(
        self,
        *,
        id: int,
        name: str | NotGiven | None = NOT_GIVEN,
        rules: Sequence[UpdateCallProcessingRuleGroupRuleParam] | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Change a group of call processing rules.

        Args:
            id: Identifier of the setting that excludes an IP address from automatic number selection.
            name: Name of the call processing rule group. None clears it.
            rules: Call processing rules of the group. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/call_processing_rule_groups/update_call_processing_rule_group/
        """
        return self._send(UpdateCallProcessingRuleGroup, id=id, name=name, rules=rules, user_id=user_id)

    def create_call_tracking_rule(
        self,
        *,
        name: str,
        is_named_by_user: bool,
        rule_type: Literal["site_calls", "external_area", "manual_settings"],
        call_tracking_type: Literal["static", "dynamic"],
        state: Literal["active", "draft"],
        reserve_phone_numbers_time: str,
        is_all_traffic: bool | NotGiven = NOT_GIVEN,
        sources: Sequence[CreateCallTrackingRuleSourceParam] | NotGiven = NOT_GIVEN,
        dynamic_replacement_phones_settings: Sequence[CreateCallTrackingRuleDynamicReplacementPhonesSettingsParam]
        | NotGiven = NOT_GIVEN,
        static_replacement_phones_settings: Sequence[CreateCallTrackingRuleStaticReplacementPhonesSettingsParam]
        | NotGiven = NOT_GIVEN,
        external_replacement_settings: Sequence[CreateCallTrackingRuleExternalReplacementSettingsParam]
        | NotGiven = NOT_GIVEN,
        sources_bundle_settings: Sequence[CreateCallTrackingRuleSourcesBundleSettingsParam] | NotGiven = NOT_GIVEN,
        conditions: Filter | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Add a call tracking rule: a pool of numbers and where they are shown.

        Args:
            name: Name of the call tracking rule.
            is_named_by_user: Whether the name was entered by hand.
            rule_type: Kind of call tracking rule: calls from sites, calls from external platforms or manual settings.
            call_tracking_type: Kind of call tracking.
            state: State of the call tracking rule: `active` or `draft`.
            reserve_phone_numbers_time: How long a dynamic number is reserved for a visitor, in minutes, from 5 to
                10080.
            is_all_traffic: Whether the call tracking rule applies to all traffic.
            sources: Sources the call tracking rule applies to, allowed only when `call_tracking_type` is `dynamic`.
            dynamic_replacement_phones_settings: Phone number groups replaced with dynamic call tracking numbers,
                allowed only when `call_tracking_type` is dynamic.
            static_replacement_phones_settings: Static number settings, only when `call_tracking_type` is `static` and
                `rule_type` is `site_calls` or `manual_settings`.
            external_replacement_settings: Static number settings, allowed only when `call_tracking_type` is static and
                `rule_type` is site_calls.
            sources_bundle_settings: Guarantees that keep the source for calls to static numbers, only with
                `call_tracking_type` `dynamic`.
            conditions: Conditions of the call tracking rule.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/call_tracking_rules/create_call_tracking_rule/
        """
        return self._send(
            CreateCallTrackingRule,
            name=name,
            is_named_by_user=is_named_by_user,
            rule_type=rule_type,
            call_tracking_type=call_tracking_type,
            state=state,
            reserve_phone_numbers_time=reserve_phone_numbers_time,
            is_all_traffic=is_all_traffic,
            sources=sources,
            dynamic_replacement_phones_settings=dynamic_replacement_phones_settings,
            static_replacement_phones_settings=static_replacement_phones_settings,
            external_replacement_settings=external_replacement_settings,
            sources_bundle_settings=sources_bundle_settings,
            conditions=conditions,
            user_id=user_id,
        )

    def get_call_tracking_rules(
        self,
        *,
        search_string: str | NotGiven = NOT_GIVEN,
        site_ids: Sequence[int] | NotGiven = NOT_GIVEN,
        call_tracking_types: Sequence[str] | NotGiven = NOT_GIVEN,
        rule_types: Sequence[str] | NotGiven = NOT_GIVEN,
        is_save_sources: bool | NotGiven = NOT_GIVEN,
        coverage: float | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[CallTrackingRulesSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[CallTrackingRulesField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[CallTrackingRule]:
        """List the call tracking rules with their pools of numbers.

        Args:
            search_string: Text by which the returned items are filtered.
            site_ids: Identifiers of the sites to filter by.
            call_tracking_types: Kinds of call tracking.
            rule_types: Kinds of call tracking rules to return.
            is_save_sources: Whether the sources are saved for the call tracking rule.
            coverage: Share of the visitors that the pool of numbers covers, in per cent.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, name, is_named_by_user, site_ids, child_customer_ids.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/call_tracking_rules/get_call_tracking_rules/
        """
        return self._rows(
            GetCallTrackingRules,
            search_string=search_string,
            site_ids=site_ids,
            call_tracking_types=call_tracking_types,
            rule_types=rule_types,
            is_save_sources=is_save_sources,
            coverage=coverage,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_number_pool_condition_parameters(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[NumberPoolConditionParametersSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[NumberPoolConditionParametersField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[NumberPoolConditionParameters]:
        """List the parameters and operators that conditions of a number pool can use.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/call_tracking_rules/get_number_pool_condition_parameters/
        """
        return self._rows(
            GetNumberPoolConditionParameters,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def set_priority_call_tracking_rule(
        self, *, id: int, change_type: Literal["up", "down", "top", "bottom"], user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Move a call tracking rule up or down in the order of priority.

        Args:
            id: Identifier of the call tracking rule, as listed by `get.call_tracking_rules`.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/call_tracking_rules/set_priority_call_tracking_rule/
        """
        return self._send(SetPriorityCallTrackingRule, id=id, change_type=change_type, user_id=user_id)

    def update_call_tracking_rule(
        self,
        *,
        id: int,
        reserve_phone_numbers_time: str,
        name: str | NotGiven | None = NOT_GIVEN,
        is_named_by_user: bool | NotGiven | None = NOT_GIVEN,
        rule_type: Literal["site_calls", "external_area", "manual_settings"] | NotGiven | None = NOT_GIVEN,
        call_tracking_type: Literal["static", "dynamic"] | NotGiven | None = NOT_GIVEN,
        is_all_traffic: bool | NotGiven | None = NOT_GIVEN,
        state: Literal["active", "draft"] | NotGiven | None = NOT_GIVEN,
        sources: Sequence[UpdateCallTrackingRuleSourceParam] | NotGiven | None = NOT_GIVEN,
        dynamic_replacement_phones_settings: Sequence[UpdateCallTrackingRuleDynamicReplacementPhonesSettingsParam]
        | NotGiven
        | None = NOT_GIVEN,
        static_replacement_phones_settings: Sequence[UpdateCallTrackingRuleStaticReplacementPhonesSettingsParam]
        | NotGiven
        | None = NOT_GIVEN,
        external_replacement_settings: Sequence[UpdateCallTrackingRuleExternalReplacementSettingsParam]
        | NotGiven
        | None = NOT_GIVEN,
        sources_bundle_settings: Sequence[UpdateCallTrackingRuleSourcesBundleSettingsParam]
        | NotGiven
        | None = NOT_GIVEN,
        conditions: Filter | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Change a call tracking rule.

        Args:
            id: Identifier of the call tracking rule.
            reserve_phone_numbers_time: How long a dynamic number is reserved for a visitor, in minutes, from 5 to
                10080.
            name: Name of the call tracking rule. None clears it.
            is_named_by_user: Whether the name was entered by hand. None clears it.
            rule_type: Kind of call tracking rule: calls from sites, calls from external platforms or manual settings.
                None clears it.
            call_tracking_type: Kind of call tracking. None clears it.
            is_all_traffic: Whether the call tracking rule applies to all traffic. None clears it.
            state: State of the call tracking rule: `active` or `draft`. None clears it.
            sources: Sources the call tracking rule applies to, allowed only when `call_tracking_type` is `dynamic`.
                None clears it.
            dynamic_replacement_phones_settings: Phone number groups replaced with dynamic call tracking numbers,
                allowed only when `call_tracking_type` is dynamic. None clears it.
            static_replacement_phones_settings: Static number settings, only when `call_tracking_type` is `static` and
                `rule_type` is `site_calls` or `manual_settings`. None clears it.
            external_replacement_settings: Static number settings, allowed only when `call_tracking_type` is static and
                `rule_type` is site_calls. None clears it.
            sources_bundle_settings: Guarantees that keep the source for calls to static numbers, only with
                `call_tracking_type` `dynamic`. None clears it.
            conditions: Conditions of the call tracking rule. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/call_tracking_rules/update_call_tracking_rule/
        """
        return self._send(
            UpdateCallTrackingRule,
            id=id,
            reserve_phone_numbers_time=reserve_phone_numbers_time,
            name=name,
            is_named_by_user=is_named_by_user,
            rule_type=rule_type,
            call_tracking_type=call_tracking_type,
            is_all_traffic=is_all_traffic,
            state=state,
            sources=sources,
            dynamic_replacement_phones_settings=dynamic_replacement_phones_settings,
            static_replacement_phones_settings=static_replacement_phones_settings,
            external_replacement_settings=external_replacement_settings,
            sources_bundle_settings=sources_bundle_settings,
            conditions=conditions,
            user_id=user_id,
        )

    def update_call_tracking_rule_numbers(
        self,
        *,
        replacement_phones_settings_id: int,
        old_phone_id: int,
        new_phone_id: int | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> list[Outcome]:
        """Put other numbers into a call tracking rule.

        Args:
            replacement_phones_settings_id: Identifier of the call tracking rule setting in which the number is
                replaced or detached.
            old_phone_id: Identifier of the phone number to be replaced.
            new_phone_id: Identifier of the phone number that replaces the old one. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as identifiers.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/call_tracking_rules/update_call_tracking_rule_numbers/
        """
        return self._send(
            UpdateCallTrackingRuleNumbers,
            replacement_phones_settings_id=replacement_phones_settings_id,
            old_phone_id=old_phone_id,
            new_phone_id=new_phone_id,
            user_id=user_id,
        )

    def get_available_ct_phone_prefixes(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[AvailableCtPhonePrefixesSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[AvailableCtPhonePrefixesField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[CallTrackingPhonePrefix]:
        """List the regional prefixes that numbers for call tracking can be had with.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: prefix, prefix_name.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/numbers/get_available_ct_phone_prefixes/
        """
        return self._rows(
            GetAvailableCtPhonePrefixes,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_estimated_coverage(
        self,
        *,
        visitors_count: int,
        virtual_numbers_count: int,
        is_only_dynamic_number: bool,
        number_pool_id: int | NotGiven = NOT_GIVEN,
        dt_reserve_time_minutes: int | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Rows[EstimatedCoverage]:
        """Estimate the share of visitors that a pool of numbers will cover.

        Args:
            visitors_count: Number of site visits per day from the chosen sources, at least 1. Bounds: min 1.
            virtual_numbers_count: Number of virtual numbers recommended for the given traffic, including one static
                number. Bounds: min 2.
            is_only_dynamic_number: Whether to take only dynamic numbers into account.
            number_pool_id: Identifier of the call tracking rule.
            dt_reserve_time_minutes: Minimum time a dynamic call tracking number stays reserved for a visitor, in
                minutes. Bounds: min 1.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/numbers/get_estimated_coverage/
        """
        return self._rows(
            GetEstimatedCoverage,
            visitors_count=visitors_count,
            virtual_numbers_count=virtual_numbers_count,
            is_only_dynamic_number=is_only_dynamic_number,
            number_pool_id=number_pool_id,
            dt_reserve_time_minutes=dt_reserve_time_minutes,
            user_id=user_id,
        )

    def get_number_capacity_ids_user_charges_and_costs(
        self,
        *,
        number_capacity_ids: Sequence[int],
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[NumberCapacityIdsUserChargesAndCostsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[NumberCapacityIdsUserChargesAndCostsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[NumberCharge]:
        """Tell what given virtual numbers cost to connect and to keep.

        Args:
            number_capacity_ids: Identifiers of the numbers to connect, as listed by `get.available_virtual_numbers`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, numb, activation_cost, user_charge.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/numbers/get_number_capacity_ids_user_charges_and_costs/
        """
        return self._rows(
            GetNumberCapacityIdsUserChargesAndCosts,
            number_capacity_ids=number_capacity_ids,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_number_pool_numbers(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[NumberPoolNumbersSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[NumberPoolNumbersField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[NumberPoolNumber]:
        """List the numbers that call tracking uses.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: number_capacity_id, phone_id, phone_number, setup_date, tracking_type,
                replacement_phones_group_name, number_pool_name, domain_name, campaign_name, campaign_id.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/numbers/get_number_pool_numbers/
        """
        return self._rows(
            GetNumberPoolNumbers, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def get_number_user_charges_and_costs(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[NumberUserChargesAndCostsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[NumberUserChargesAndCostsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[NumberPrefixCharge]:
        """Tell what numbers of each prefix and category cost to connect and to keep.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: category, prefix, number_capacity_owner_id, activation_cost, user_charge.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/numbers/get_number_user_charges_and_costs/
        """
        return self._rows(
            GetNumberUserChargesAndCosts,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_number_user_charges_and_costs_summary(
        self,
        *,
        params: Sequence[GetNumberUserChargesAndCostsSummaryParamsParam],
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[NumberUserChargesAndCostsSummarySort] | NotGiven = NOT_GIVEN,
        fields: Sequence[NumberUserChargesAndCostsSummaryField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[NumberChargeSummary]:
        """Sum up what a choice of numbers would cost to connect and to keep.

        Args:
            params: Parameters for estimating the activation cost and the subscription fee.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: prefix, numbers_count, activation_cost, user_charge.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/numbers/get_number_user_charges_and_costs_summary/
        """
        return self._rows(
            GetNumberUserChargesAndCostsSummary,
            params=params,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_required_numbers_count(
        self,
        *,
        visitors_count: int,
        is_only_dynamic_number: bool | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Rows[RequiredNumbersCount]:
        """Tell how many numbers dynamic call tracking needs for so many visitors.

        Args:
            visitors_count: Number of site visits per day from the chosen sources, each shown a dynamic number. Bounds:
                min 1, max 90000.
            is_only_dynamic_number: Whether to take only dynamic numbers into account.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/numbers/get_required_numbers_count/
        """
        return self._rows(
            GetRequiredNumbersCount,
            visitors_count=visitors_count,
            is_only_dynamic_number=is_only_dynamic_number,
            user_id=user_id,
        )

    def update_numbers_by_replacement_phones_settings(
        self,
        *,
        replacement_phones_settings_id: int,
        phone_ids: Sequence[int] | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Put other numbers into the settings of a replacement.

        Args:
            replacement_phones_settings_id: Identifier of the number pool in the call tracking rule, dynamic numbers
                only.
            phone_ids: Identifiers of the call tracking numbers. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/numbers/update_numbers_by_replacement_phones_settings/
        """
        return self._send(
            UpdateNumbersByReplacementPhonesSettings,
            replacement_phones_settings_id=replacement_phones_settings_id,
            phone_ids=phone_ids,
            user_id=user_id,
        )

    def create_replacement_phones_group(
        self,
        *,
        site_ids: Sequence[int],
        name: str,
        phone_selectors: Sequence[CreateReplacementPhonesGroupPhoneSelectorParam] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> list[Outcome]:
        """Add a group of phone numbers on a site that call tracking replaces.

        Args:
            site_ids: Identifiers of the sites owning the element groups replaced with call tracking numbers.
            name: Name of the group, hinting at the number it is for, such as a department.
            phone_selectors: Selectors of the page elements where call tracking numbers are shown.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as identifiers.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/replacement_phones_groups/create_replacement_phones_group/
        """
        return self._send(
            CreateReplacementPhonesGroup, site_ids=site_ids, name=name, phone_selectors=phone_selectors, user_id=user_id
        )

    def delete_replacement_phones_group(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a group of phone numbers that call tracking replaces.

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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/replacement_phones_groups/delete_replacement_phones_group/
        """
        return self._send(DeleteReplacementPhonesGroup, id=id, user_id=user_id)

    def get_replacement_phones_groups(
        self,
        *,
        site_id: int | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[ReplacementPhonesGroupsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[ReplacementPhonesGroupsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[ReplacementPhonesGroup]:
        """List the groups of phone numbers on sites that call tracking replaces.

        Args:
            site_id: Identifier of the site.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, name, child_customer_id.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/replacement_phones_groups/get_replacement_phones_groups/
        """
        return self._rows(
            GetReplacementPhonesGroups,
            site_id=site_id,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def update_replacement_phones_group(
        self,
        *,
        id: int,
        name: str | NotGiven | None = NOT_GIVEN,
        site_ids: Sequence[int] | NotGiven | None = NOT_GIVEN,
        phone_selectors: Sequence[UpdateReplacementPhonesGroupPhoneSelectorParam] | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Change a group of phone numbers that call tracking replaces.

        Args:
            id: Identifier of the group of replaced page elements.
            name: Name of the group, hinting at the number it is for, such as a department. None clears it.
            site_ids: Identifiers of the sites owning the element groups replaced with call tracking numbers. None
                clears it.
            phone_selectors: Selectors of the page elements where call tracking numbers are shown. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/replacement_phones_groups/update_replacement_phones_group/
        """
        return self._send(
            UpdateReplacementPhonesGroup,
            id=id,
            name=name,
            site_ids=site_ids,
            phone_selectors=phone_selectors,
            user_id=user_id,
        )

    def create_custom_source_by_ac(self, *, site_id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Make a source of your own out of an advertising campaign.

        Args:
            site_id: Identifier of the site.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/transfer_to_3_0/create_custom_source_by_ac/
        """
        return self._send(CreateCustomSourceByAc, site_id=site_id, user_id=user_id)

    def update_site_dt_model(
        self,
        *,
        site_id: int | NotGiven | None = NOT_GIVEN,
        is_only_dt_model: bool | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Choose the model of dynamic call tracking of a site.

        Args:
            site_id: Identifier of the site. None clears it.
            is_only_dt_model: Whether to move only the site without its numbers; applies to sites whose `dt_model` is
                `usual`. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/calltracking/transfer_to_3_0/update_site_dt_model/
        """
        return self._send(UpdateSiteDtModel, site_id=site_id, is_only_dt_model=is_only_dt_model, user_id=user_id)
