"""Live calls: starting, steering and ending them.

Made from spec/call_api.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from typing import Literal

from comagic_sdk.call_api.messages import Message
from comagic_sdk.call_api.models import ActiveCall, CallOutcome, StartedCall, TalkOption
from comagic_sdk.call_api.operations import (
    AddCoach,
    BlockContact,
    CallTalkOption,
    DisconnectLeg,
    HoldCall,
    ListCalls,
    ListTalkOptions,
    MakeCall,
    RecordCall,
    ReleaseCall,
    RestoreTalk,
    SendDtmf,
    StartEmployeeCall,
    StartEmployeeCallEmployeeParam,
    StartInformerCall,
    StartScenarioCall,
    StartSimpleCall,
    StartVnumberCall,
    TagCall,
    TransferTalk,
    UnholdCall,
)
from comagic_sdk.parameters import NOT_GIVEN, NotGiven
from comagic_sdk.rpc_methods import RpcMethods

__all__ = ["Methods"]


class Methods(RpcMethods):
    """Live calls: starting, steering and ending them."""

    def start_employee_call(
        self,
        *,
        first_call: Literal["contact", "employee"],
        virtual_phone_number: str,
        contact: str,
        employee: StartEmployeeCallEmployeeParam,
        switch_at_once: bool | NotGiven = NOT_GIVEN,
        early_switching: bool | NotGiven = NOT_GIVEN,
        media_file_id: int | NotGiven = NOT_GIVEN,
        show_virtual_phone_number: bool | NotGiven = NOT_GIVEN,
        virtual_phone_usage_rule: Literal[
            "fixed", "fixed_for_numa", "random", "regional_random", "regional_fixed_for_numa"
        ]
        | NotGiven = NOT_GIVEN,
        external_id: str | NotGiven = NOT_GIVEN,
        dtmf_string: str | NotGiven = NOT_GIVEN,
        direction: Literal["in", "out"] | NotGiven = NOT_GIVEN,
        contact_message: Message | NotGiven = NOT_GIVEN,
        employee_message: Message | NotGiven = NOT_GIVEN,
    ) -> StartedCall:
        """Ring an employee and a contact, and connect them.

        It is never sent twice: when its outcome is not known, the error says how to find out.

        Args:
            first_call: Who is rung first.
            virtual_phone_number: Virtual number to call from, in E.164: digits, the country's code first.
            contact: Number to call, in E.164 or of a SIP line, digits only.
            employee: Employee to connect the contact with.
            switch_at_once: Whether a message that is still playing is cut short as soon as both have answered; has no
                effect on a message that is read out. The server takes ``False`` unless given.
            early_switching: Whether the employee hears the line while the contact is being rung; allowed only with
                `switch_at_once` and when the employee is rung first. The server takes ``False`` unless given.
            media_file_id: Sound file that plays while somebody waits, from `media_files.get_media_files`.
            show_virtual_phone_number: Whether the employee sees the virtual number instead of the contact's. The
                server takes ``True`` unless given.
            virtual_phone_usage_rule: Which virtual number is shown; other rules than ``fixed`` need a component of the
                tariff. The server takes ``fixed`` unless given.
            external_id: Identifier of your own; it comes back in `list_calls` and in reports, and is how to find the
                call when its start had an unknown outcome.
            dtmf_string: Tones to send to the contact: 0-9, * and #; a dot waits for one second.
            direction: Whether the call counts as incoming or outgoing. The server takes ``in`` unless given.
            contact_message: What is played to the contact: `tts(...)` or `media(...)`.
            employee_message: What is played to the employee: `tts(...)` or `media(...)`.

        Returns:
            The started call.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused, for one by ``character_encoding_not_allowed``, ``contact_in_blacklist``,
                ``employee_not_found``, ``invalid_parameters_combination``, ``media_file_not_found``,
                ``no_active_phone_number``, ``own_virtual_phone_number_not_allowed``, ``tts_text_exceeded``,
                ``virtual_phone_number_not_found``.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/call-api/create_call/start_employee_call/
        """
        return self._send(
            StartEmployeeCall,
            first_call=first_call,
            virtual_phone_number=virtual_phone_number,
            contact=contact,
            employee=employee,
            switch_at_once=switch_at_once,
            early_switching=early_switching,
            media_file_id=media_file_id,
            show_virtual_phone_number=show_virtual_phone_number,
            virtual_phone_usage_rule=virtual_phone_usage_rule,
            external_id=external_id,
            dtmf_string=dtmf_string,
            direction=direction,
            contact_message=contact_message,
            employee_message=employee_message,
        )

    def start_informer_call(
        self,
        *,
        virtual_phone_number: str,
        contact: str,
        contact_message: Message,
        virtual_phone_usage_rule: Literal[
            "fixed", "fixed_for_numa", "random", "regional_random", "regional_fixed_for_numa"
        ]
        | NotGiven = NOT_GIVEN,
        external_id: str | NotGiven = NOT_GIVEN,
        dtmf_string: str | NotGiven = NOT_GIVEN,
        direction: Literal["in", "out"] | NotGiven = NOT_GIVEN,
        dialing_timeout: int | NotGiven = NOT_GIVEN,
    ) -> StartedCall:
        """Ring a contact and play a message.

        It is never sent twice: when its outcome is not known, the error says how to find out.

        Args:
            virtual_phone_number: Virtual number to call from, in E.164: digits, the country's code first.
            contact: Number to call, in E.164 or of a SIP line, digits only.
            contact_message: What is played to the contact: `tts(...)` or `media(...)`.
            virtual_phone_usage_rule: Which virtual number is shown; other rules than ``fixed`` need a component of the
                tariff. The server takes ``fixed`` unless given.
            external_id: Identifier of your own; it comes back in `list_calls` and in reports, and is how to find the
                call when its start had an unknown outcome.
            dtmf_string: Tones to send to the contact: 0-9, * and #; a dot waits for one second.
            direction: Whether the call counts as incoming or outgoing. The server takes ``in`` unless given.
            dialing_timeout: How long to ring the contact, in seconds. The server takes ``30`` unless given. Bounds:
                max 120.

        Returns:
            The started call.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused, for one by ``character_encoding_not_allowed``, ``contact_in_blacklist``,
                ``media_file_not_found``, ``own_virtual_phone_number_not_allowed``, ``tts_text_exceeded``,
                ``virtual_phone_number_not_found``.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/call-api/create_call/start_informer_call/
        """
        return self._send(
            StartInformerCall,
            virtual_phone_number=virtual_phone_number,
            contact=contact,
            contact_message=contact_message,
            virtual_phone_usage_rule=virtual_phone_usage_rule,
            external_id=external_id,
            dtmf_string=dtmf_string,
            direction=direction,
            dialing_timeout=dialing_timeout,
        )

    def start_scenario_call(
        self,
        *,
        virtual_phone_number: str,
        contact: str,
        first_call: Literal["contact", "employee"],
        scenario_id: int,
        virtual_phone_usage_rule: Literal[
            "fixed", "fixed_for_numa", "random", "regional_random", "regional_fixed_for_numa"
        ]
        | NotGiven = NOT_GIVEN,
        external_id: str | NotGiven = NOT_GIVEN,
        dtmf_string: str | NotGiven = NOT_GIVEN,
        switch_at_once: bool | NotGiven = NOT_GIVEN,
        early_switching: bool | NotGiven = NOT_GIVEN,
        direction: Literal["in", "out"] | NotGiven = NOT_GIVEN,
        contact_message: Message | NotGiven = NOT_GIVEN,
        employee_message: Message | NotGiven = NOT_GIVEN,
    ) -> StartedCall:
        """Ring a contact and let a scenario take the call.

        It is never sent twice: when its outcome is not known, the error says how to find out.

        Args:
            virtual_phone_number: Virtual number to call from, in E.164: digits, the country's code first.
            contact: Number to call, in E.164 or of a SIP line, digits only.
            first_call: Who is rung first.
            scenario_id: Scenario to run, from `scenarios.get_scenarios`.
            virtual_phone_usage_rule: Which virtual number is shown; other rules than ``fixed`` need a component of the
                tariff. The server takes ``fixed`` unless given.
            external_id: Identifier of your own; it comes back in `list_calls` and in reports, and is how to find the
                call when its start had an unknown outcome.
            dtmf_string: Tones to send to the contact: 0-9, * and #; a dot waits for one second.
            switch_at_once: Whether a message that is still playing is cut short as soon as both have answered; has no
                effect on a message that is read out. The server takes ``False`` unless given.
            early_switching: Whether the employee hears the line while the contact is being rung; allowed only with
                `switch_at_once` and when the employee is rung first. The server takes ``False`` unless given.
            direction: Whether the call counts as incoming or outgoing. The server takes ``in`` unless given.
            contact_message: What is played to the contact: `tts(...)` or `media(...)`.
            employee_message: What is played to the employee: `tts(...)` or `media(...)`.

        Returns:
            The started call.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused, for one by ``character_encoding_not_allowed``, ``contact_in_blacklist``,
                ``invalid_parameters_combination``, ``media_file_not_found``, ``own_virtual_phone_number_not_allowed``,
                ``scenario_not_found``, ``tts_text_exceeded``, ``virtual_phone_number_not_found``.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/call-api/create_call/start_scenario_call/
        """
        return self._send(
            StartScenarioCall,
            virtual_phone_number=virtual_phone_number,
            contact=contact,
            first_call=first_call,
            scenario_id=scenario_id,
            virtual_phone_usage_rule=virtual_phone_usage_rule,
            external_id=external_id,
            dtmf_string=dtmf_string,
            switch_at_once=switch_at_once,
            early_switching=early_switching,
            direction=direction,
            contact_message=contact_message,
            employee_message=employee_message,
        )

    def start_simple_call(
        self,
        *,
        first_call: Literal["contact", "operator"],
        virtual_phone_number: str,
        contact: str,
        operator: str,
        switch_at_once: bool | NotGiven = NOT_GIVEN,
        early_switching: bool | NotGiven = NOT_GIVEN,
        media_file_id: int | NotGiven = NOT_GIVEN,
        show_virtual_phone_number: bool | NotGiven = NOT_GIVEN,
        virtual_phone_usage_rule: Literal[
            "fixed", "fixed_for_numa", "random", "regional_random", "regional_fixed_for_numa"
        ]
        | NotGiven = NOT_GIVEN,
        external_id: str | NotGiven = NOT_GIVEN,
        dtmf_string: str | NotGiven = NOT_GIVEN,
        direction: Literal["in", "out"] | NotGiven = NOT_GIVEN,
        operator_confirmation: str | NotGiven = NOT_GIVEN,
        contact_message: Message | NotGiven = NOT_GIVEN,
        operator_message: Message | NotGiven = NOT_GIVEN,
    ) -> StartedCall:
        """Ring an operator by number and a contact, and connect them.

        It is never sent twice: when its outcome is not known, the error says how to find out.

        Args:
            first_call: Who is rung first.
            virtual_phone_number: Virtual number to call from, in E.164: digits, the country's code first.
            contact: Number to call, in E.164 or of a SIP line, digits only.
            operator: Number of the operator, in E.164; no employee of the account.
            switch_at_once: Whether a message that is still playing is cut short as soon as both have answered; has no
                effect on a message that is read out. The server takes ``False`` unless given.
            early_switching: Whether the employee hears the line while the contact is being rung; allowed only with
                `switch_at_once` and when the employee is rung first. The server takes ``False`` unless given.
            media_file_id: Sound file that plays while somebody waits, from `media_files.get_media_files`.
            show_virtual_phone_number: Whether the employee sees the virtual number instead of the contact's. The
                server takes ``True`` unless given.
            virtual_phone_usage_rule: Which virtual number is shown; other rules than ``fixed`` need a component of the
                tariff. The server takes ``fixed`` unless given.
            external_id: Identifier of your own; it comes back in `list_calls` and in reports, and is how to find the
                call when its start had an unknown outcome.
            dtmf_string: Tones to send to the contact: 0-9, * and #; a dot waits for one second.
            direction: Whether the call counts as incoming or outgoing. The server takes ``in`` unless given.
            operator_confirmation: Key that the operator presses to take the call, or ``any``.
            contact_message: What is played to the contact: `tts(...)` or `media(...)`.
            operator_message: What is played to the operator: `tts(...)` or `media(...)`.

        Returns:
            The started call.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused, for one by ``character_encoding_not_allowed``, ``contact_in_blacklist``,
                ``invalid_parameters_combination``, ``media_file_not_found``, ``own_virtual_phone_number_not_allowed``,
                ``tts_text_exceeded``, ``virtual_phone_number_not_found``.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/call-api/create_call/start_simple_call/
        """
        return self._send(
            StartSimpleCall,
            first_call=first_call,
            virtual_phone_number=virtual_phone_number,
            contact=contact,
            operator=operator,
            switch_at_once=switch_at_once,
            early_switching=early_switching,
            media_file_id=media_file_id,
            show_virtual_phone_number=show_virtual_phone_number,
            virtual_phone_usage_rule=virtual_phone_usage_rule,
            external_id=external_id,
            dtmf_string=dtmf_string,
            direction=direction,
            operator_confirmation=operator_confirmation,
            contact_message=contact_message,
            operator_message=operator_message,
        )

    def start_vnumber_call(
        self,
        *,
        virtual_phone_number: str,
        contact: str,
        first_call: Literal["contact", "employee"],
        virtual_phone_usage_rule: Literal[
            "fixed", "fixed_for_numa", "random", "regional_random", "regional_fixed_for_numa"
        ]
        | NotGiven = NOT_GIVEN,
        external_id: str | NotGiven = NOT_GIVEN,
        dtmf_string: str | NotGiven = NOT_GIVEN,
        direction: Literal["in", "out"] | NotGiven = NOT_GIVEN,
        switch_at_once: bool | NotGiven = NOT_GIVEN,
        early_switching: bool | NotGiven = NOT_GIVEN,
        show_virtual_phone_number: bool | NotGiven = NOT_GIVEN,
        contact_message: Message | NotGiven = NOT_GIVEN,
    ) -> StartedCall:
        """Ring a contact and process the call as the virtual number does.

        It is never sent twice: when its outcome is not known, the error says how to find out.

        Args:
            virtual_phone_number: Virtual number to call from, in E.164: digits, the country's code first.
            contact: Number to call, in E.164 or of a SIP line, digits only.
            first_call: Who is rung first.
            virtual_phone_usage_rule: Which virtual number is shown; other rules than ``fixed`` need a component of the
                tariff. The server takes ``fixed`` unless given.
            external_id: Identifier of your own; it comes back in `list_calls` and in reports, and is how to find the
                call when its start had an unknown outcome.
            dtmf_string: Tones to send to the contact: 0-9, * and #; a dot waits for one second.
            direction: Whether the call counts as incoming or outgoing. The server takes ``in`` unless given.
            switch_at_once: Whether a message that is still playing is cut short as soon as both have answered; has no
                effect on a message that is read out. The server takes ``False`` unless given.
            early_switching: Whether the employee hears the line while the contact is being rung; allowed only with
                `switch_at_once` and when the employee is rung first. The server takes ``False`` unless given.
            show_virtual_phone_number: Whether the employee sees the virtual number instead of the contact's.
            contact_message: What is played to the contact: `tts(...)` or `media(...)`.

        Returns:
            The started call.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused, for one by ``character_encoding_not_allowed``, ``contact_in_blacklist``,
                ``invalid_parameters_combination``, ``media_file_not_found``, ``own_virtual_phone_number_not_allowed``,
                ``scenario_not_found``, ``tts_text_exceeded``, ``virtual_phone_number_not_found``.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/call-api/create_call/start_vnumber_call/
        """
        return self._send(
            StartVnumberCall,
            virtual_phone_number=virtual_phone_number,
            contact=contact,
            first_call=first_call,
            virtual_phone_usage_rule=virtual_phone_usage_rule,
            external_id=external_id,
            dtmf_string=dtmf_string,
            direction=direction,
            switch_at_once=switch_at_once,
            early_switching=early_switching,
            show_virtual_phone_number=show_virtual_phone_number,
            contact_message=contact_message,
        )

    def add_coach(self, *, call_session_id: int, phone_number: str | NotGiven = NOT_GIVEN) -> CallOutcome:
        """Let a coach join a talk.

        Args:
            call_session_id: Identifier of the call, from the method that started it or from `list_calls`.
            phone_number: Number of the coach, digits only; the one of the employee's settings unless given.

        Returns:
            The call outcome.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused, for one by ``coach_not_found``, ``no_active_phone_number``.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/call-api/manage_call/add_coach/
        """
        return self._send(AddCoach, call_session_id=call_session_id, phone_number=phone_number)

    def block_contact(self, *, call_session_id: int) -> CallOutcome:
        """Put the contact of a call on the blacklist.

        Args:
            call_session_id: Identifier of the call, from the method that started it or from `list_calls`.

        Returns:
            The call outcome.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused, for one by ``duplicate_contact``.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/call-api/manage_call/block_contact/
        """
        return self._send(BlockContact, call_session_id=call_session_id)

    def call_talk_option(self, *, call_session_id: int, button: str) -> CallOutcome:
        """Run an option of a talk, as its key does.

        Args:
            call_session_id: Identifier of the call, from the method that started it or from `list_calls`.
            button: Key that runs the option, from `list_talk_options`.

        Returns:
            The call outcome.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused, for one by ``call_session_not_found``, ``forbidden``, ``internal_error``,
                ``invalid_state``, ``talk_option_not_found``.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/call-api/manage_call/call_talk_option/
        """
        return self._send(CallTalkOption, call_session_id=call_session_id, button=button)

    def disconnect_leg(self, *, call_session_id: int, leg_id: int) -> CallOutcome:
        """Hang one leg of a call up; without the contact's leg the whole call ends.

        Args:
            call_session_id: Identifier of the call, from the method that started it or from `list_calls`.
            leg_id: Identifier of the leg, from `list_calls`.

        Returns:
            The call outcome.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused, for one by ``leg_not_found``.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/call-api/manage_call/disconnect_leg/
        """
        return self._send(DisconnectLeg, call_session_id=call_session_id, leg_id=leg_id)

    def hold_call(self, *, call_session_id: int, contact_message: Message) -> CallOutcome:
        """Put the contact of a talk on hold.

        Args:
            call_session_id: Identifier of the call, from the method that started it or from `list_calls`.
            contact_message: What is played to the contact: `tts(...)` or `media(...)`.

        Returns:
            The call outcome.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused, for one by ``character_encoding_not_allowed``, ``invalid_state``,
                ``media_file_not_found``, ``tts_text_exceeded``.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/call-api/manage_call/hold_call/
        """
        return self._send(HoldCall, call_session_id=call_session_id, contact_message=contact_message)

    def list_calls(
        self,
        *,
        direction: Literal["in", "out"] | NotGiven = NOT_GIVEN,
        virtual_phone_number: str | NotGiven = NOT_GIVEN,
    ) -> list[ActiveCall]:
        """List the calls that go on now.

        Args:
            direction: Only incoming or only outgoing calls; both unless given.
            virtual_phone_number: Only calls of this virtual number, in E.164.

        Returns:
            What the server said of each.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/call-api/manage_call/list_calls/
        """
        return self._send(ListCalls, direction=direction, virtual_phone_number=virtual_phone_number)

    def list_talk_options(
        self,
    ) -> list[TalkOption]:
        """List the options that a talk has.

        Returns:
            What the server said of each.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/call-api/manage_call/list_talk_options/
        """
        return self._send(ListTalkOptions)

    def make_call(self, *, call_session_id: int, to: str, to_message: Message | NotGiven = NOT_GIVEN) -> CallOutcome:
        """Call somebody else while the contact is on hold.

        It is never sent twice: when its outcome is not known, the error says how to find out.

        Args:
            call_session_id: Identifier of the call, from the method that started it or from `list_calls`.
            to: Number to call: in E.164, of a SIP line, or a short number.
            to_message: What is played to the one who is called: `tts(...)` or `media(...)`.

        Returns:
            The call outcome.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused, for one by ``character_encoding_not_allowed``, ``invalid_state``,
                ``no_active_phone_number``.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/call-api/manage_call/make_call/
        """
        return self._send(MakeCall, call_session_id=call_session_id, to=to, to_message=to_message)

    def record_call(self, *, call_session_id: int, action: Literal["on", "off"]) -> CallOutcome:
        """Switch the recording of a talk on or off.

        Args:
            call_session_id: Identifier of the call, from the method that started it or from `list_calls`.
            action: Whether recording is switched on or off.

        Returns:
            The call outcome.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused, for one by ``forbidden``, ``record_already_started``,
                ``record_already_stopped``.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/call-api/manage_call/record_call/
        """
        return self._send(RecordCall, call_session_id=call_session_id, action=action)

    def release_call(self, *, call_session_id: int) -> CallOutcome:
        """End a call.

        Args:
            call_session_id: Identifier of the call, from the method that started it or from `list_calls`.

        Returns:
            The call outcome.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/call-api/manage_call/release_call/
        """
        return self._send(ReleaseCall, call_session_id=call_session_id)

    def restore_talk(self, *, call_session_id: int) -> CallOutcome:
        """Go back to the contact from somebody else who was called meanwhile.

        Args:
            call_session_id: Identifier of the call, from the method that started it or from `list_calls`.

        Returns:
            The call outcome.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused, for one by ``invalid_state``.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/call-api/manage_call/restore_talk/
        """
        return self._send(RestoreTalk, call_session_id=call_session_id)

    def send_dtmf(self, *, call_session_id: int, dtmf_string: str) -> CallOutcome:
        """Send tones to the contact.

        Args:
            call_session_id: Identifier of the call, from the method that started it or from `list_calls`.
            dtmf_string: Tones to send to the contact: 0-9, * and #; a dot waits for one second.

        Returns:
            The call outcome.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/call-api/manage_call/send_dtmf/
        """
        return self._send(SendDtmf, call_session_id=call_session_id, dtmf_string=dtmf_string)

    def tag_call(self, *, call_session_id: int, tag_id: int) -> CallOutcome:
        """Put a tag on a call that goes on.

        Args:
            call_session_id: Identifier of the call, from the method that started it or from `list_calls`.
            tag_id: Tag to put on the call, from `tags.get_tags` of Data API.

        Returns:
            The call outcome.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused, for one by ``duplicate_tag``, ``tag_not_found``.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/call-api/manage_call/tag_call/
        """
        return self._send(TagCall, call_session_id=call_session_id, tag_id=tag_id)

    def transfer_talk(self, *, call_session_id: int) -> CallOutcome:
        """Hand the contact over to somebody else who was called meanwhile.

        Args:
            call_session_id: Identifier of the call, from the method that started it or from `list_calls`.

        Returns:
            The call outcome.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused, for one by ``invalid_state``.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/call-api/manage_call/transfer_talk/
        """
        return self._send(TransferTalk, call_session_id=call_session_id)

    def unhold_call(self, *, call_session_id: int) -> CallOutcome:
        """Take the contact off hold.

        Args:
            call_session_id: Identifier of the call, from the method that started it or from `list_calls`.

        Returns:
            The call outcome.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused, for one by ``invalid_state``.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/call-api/manage_call/unhold_call/
        """
        return self._send(UnholdCall, call_session_id=call_session_id)
