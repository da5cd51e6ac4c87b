"""What the methods of `blacklist` give.

Made from spec/data_api/blacklist.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

import datetime as dt

from comagic_sdk.models.base import Model

__all__ = ["BlacklistEntry", "BlacklistedNumber"]


class BlacklistEntry(Model):
    """A blacklist entry, as `create.phone_number_to_blacklist` gives it.

    Attributes:
        id: Identifier of the phone number in the blacklist.
        phone_number: Phone number that was added to the blacklist.
    """

    id: int | None = None
    phone_number: str | None = None


class BlacklistedNumber(Model):
    """A blacklisted number, as `get.blacklist_phone_numbers` gives it.

    Attributes:
        id: Identifier of the phone number in the blacklist.
        phone_number: Phone number on the blacklist.
        add_user_name: Name of the user who added it.
        add_comment: Comment given when the number was added.
        add_date_time: When it was added.
    """

    id: int | None = None
    phone_number: str | None = None
    add_user_name: str | None = None
    add_comment: str | None = None
    add_date_time: dt.datetime | None = None
