"""The typed Python SDK for CoMagic / UIS: call tracking and telephony.

from comagic_sdk import Comagic

with Comagic("login", "password") as comagic:
    for call in comagic.calls.list(date_from="2026-10-01", date_till="2026-10-31"):
        print(call.call_date, call.numa, call.duration, call.record_urls)
"""

import logging
from importlib import import_module
from typing import TYPE_CHECKING

from comagic_sdk._version import __version__
from comagic_sdk.client import Comagic
from comagic_sdk.config import RetryPolicy
from comagic_sdk.errors import (
    AccessDenied,
    AccountInactive,
    ApiError,
    AuthenticationError,
    BadResponse,
    ComagicError,
    ComponentDisabled,
    ConfigurationError,
    ConnectionFailed,
    DatabaseError,
    DuplicateEntity,
    EntityNotFound,
    InvalidParameters,
    InvalidState,
    LimitExceeded,
    NoCounterpart,
    ParameterError,
    RequestTimeout,
    SchemaDriftWarning,
    SchemaError,
    ServerError,
    TransportError,
)

if TYPE_CHECKING:
    from comagic_sdk.call_api import CallApi
    from comagic_sdk.data_api import DataApi, Rows, where
    from comagic_sdk.models import (
        Call,
        CallRecord,
        Campaign,
        Chat,
        Communication,
        Customer,
        GoalEvent,
        OfflineMessage,
        Site,
        SummaryStat,
        Tag,
        Visitor,
        WriteResult,
    )

__all__ = [
    "AccessDenied",
    "AccountInactive",
    "ApiError",
    "AuthenticationError",
    "BadResponse",
    "Call",
    "CallApi",
    "CallRecord",
    "Campaign",
    "Chat",
    "Comagic",
    "ComagicError",
    "Communication",
    "ComponentDisabled",
    "ConfigurationError",
    "ConnectionFailed",
    "Customer",
    "DataApi",
    "DatabaseError",
    "DuplicateEntity",
    "EntityNotFound",
    "GoalEvent",
    "InvalidParameters",
    "InvalidState",
    "LimitExceeded",
    "NoCounterpart",
    "OfflineMessage",
    "ParameterError",
    "RequestTimeout",
    "RetryPolicy",
    "Rows",
    "SchemaDriftWarning",
    "SchemaError",
    "ServerError",
    "Site",
    "SummaryStat",
    "Tag",
    "TransportError",
    "Visitor",
    "WriteResult",
    "__version__",
    "where",
]

logging.getLogger(__name__).addHandler(logging.NullHandler())


def __getattr__(name: str) -> object:
    # Models are built when first used, because building them is most of what importing the package would cost.
    if name in ("DataApi", "Rows", "where"):
        return getattr(import_module("comagic_sdk.data_api"), name)
    if name == "CallApi":
        return getattr(import_module("comagic_sdk.call_api"), name)
    if name in __all__:
        return getattr(import_module("comagic_sdk.models"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
