"""Data API v2.0: the client, what its methods list, and conditions on it."""

from importlib import import_module
from typing import TYPE_CHECKING

from comagic_sdk.data_api.client import DataApi

if TYPE_CHECKING:
    from comagic_sdk.data_api.outcome import Outcome
    from comagic_sdk.data_api.query import Condition, where
    from comagic_sdk.data_api.rows import Rows
    from comagic_sdk.models.limits import Limits

__all__ = ["Condition", "DataApi", "Limits", "Outcome", "Rows", "where"]

_HOMES = {
    "Condition": "comagic_sdk.data_api.query",
    "Limits": "comagic_sdk.models.limits",
    "Outcome": "comagic_sdk.data_api.outcome",
    "Rows": "comagic_sdk.data_api.rows",
    "where": "comagic_sdk.data_api.query",
}


def __getattr__(name: str) -> object:
    # These load pydantic, which a client that has not called anything does not need.
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
