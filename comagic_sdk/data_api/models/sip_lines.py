"""What the methods of `sip_lines` give.

Made from spec/data_api/sip_lines.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

import datetime as dt

from comagic_sdk.models.base import Model

__all__ = ["SipLine", "SipLineCreated", "SipLineIpAddress", "SipLinePassword", "SipLineVirtualNumber"]


class SipLineCreated(Model):
    """A SIP line created, as `create.sip_lines` gives it.

    Attributes:
        phone_number: Phone number of the SIP line.
        password: Password for registering the SIP line.
        server: Domain name and port of the server where the SIP line registers.
        id: Identifier of the SIP line.
    """

    phone_number: str | None = None
    password: str | None = None
    server: str | None = None
    id: int | None = None


class SipLineVirtualNumber(Model):
    """A SIP line virtual number, as `get.sip_line_virtual_numbers` gives it.

    Attributes:
        virtual_phone_number: Virtual number of the call.
    """

    virtual_phone_number: str | None = None


class SipLineIpAddress(Model):
    """What stands in `ip_addresses` of a SIP line.

    Attributes:
        date_time: When the IP address happened.
        ip: IP address of the registered terminal.
    """

    date_time: dt.datetime | None = None
    ip: str | None = None


class SipLine(Model):
    """A SIP line, as `get.sip_lines` gives it.

    Attributes:
        id: Identifier of the SIP line.
        phone_number: Phone number of the SIP line.
        type: Call directions the SIP line supports: incoming only or both. One of ``in``, ``in_out``; others may come.
        employee_id: Identifier of the employee the SIP line belongs to.
        employee_full_name: Full name of the employee the SIP line belongs to.
        channels_count: Number of lines that the phone can hold at once.
        dial_time: How long to let the phone ring, in seconds.
        billing_state: Whether the charge for it is being paid. One of ``active``, ``manual_lock``, ``limit_lock``;
            others may come.
        physical_state: Physical state of the SIP line, registered or not registered. One of ``Зарегистрирован``, ``Не
            зарегистрирован``; others may come.
        status: Status of the SIP number in the employee's profile, see `get.employees`. One of ``active``,
            ``inactive``; others may come.
        virtual_phone_number: Virtual number shown on outgoing calls; empty if the SIP line takes incoming calls only.
        ip_addresses: IP addresses of the terminals registered on the SIP line.
    """

    id: int | None = None
    phone_number: str | None = None
    type: str | None = None
    employee_id: int | None = None
    employee_full_name: str | None = None
    channels_count: int | None = None
    dial_time: int | None = None
    billing_state: str | None = None
    physical_state: str | None = None
    status: str | None = None
    virtual_phone_number: str | None = None
    ip_addresses: list[SipLineIpAddress] | None = None


class SipLinePassword(Model):
    """A SIP line password, as `update.sip_line_password` gives it.

    Attributes:
        password: New password for registering the SIP line.
    """

    password: str | None = None
