"""Where replies contradict their models: told once a place, or raised."""

from __future__ import annotations

import threading
import typing
import warnings
from typing import Any

from comagic_sdk.config import OnDrift
from comagic_sdk.errors import SchemaDriftWarning, SchemaError

__all__ = ["Drift", "misfit"]


class Drift:
    """Where replies have contradicted their models, each place told once.

    Args:
        on_drift: ``"warn"`` for a SchemaDriftWarning, ``"raise"`` for a SchemaError.
    """

    def __init__(self, on_drift: OnDrift) -> None:
        self._on_drift = on_drift
        self._told: set[tuple[str, str, str]] = set()
        self._lock = threading.Lock()

    def tell(self, method: str, path: str, expected: object, value: object) -> None:
        """Tell of one value that does not fit.

        Args:
            method: Wire name of the method.
            path: Where in the data it stands, without the numbers of rows.
            expected: The type wanted.
            value: What came; ``...`` when nothing came.

        Raises:
            SchemaError: Drift is to be raised.
        """
        text = misfit(method, path, expected, value)
        if self._on_drift == "raise":
            raise SchemaError(text, method=method)
        place = (method, path, type(value).__name__)
        with self._lock:
            if place in self._told:
                return
            self._told.add(place)
        warnings.warn(f"{text}; the value is kept as it came", SchemaDriftWarning, stacklevel=2)


def misfit(method: str, path: str, expected: object, value: object) -> str:
    """Say what does not fit where.

    Args:
        method: Wire name of the method.
        path: Where in the data it stands; empty for the whole.
        expected: The type wanted.
        value: What came; ``...`` when nothing came.

    Returns:
        A sentence without its end.
    """
    return f"{method}: {path or 'data'}: expected {_name(expected)}, got {_kind(value)}"


def _name(expected: Any) -> str:
    if typing.get_origin(expected) is typing.Annotated:
        return _name(typing.get_args(expected)[0])
    return expected.__name__ if isinstance(expected, type) and not typing.get_args(expected) else str(expected)


def _kind(value: object) -> str:
    if value is ...:
        return "nothing"
    if value is None:
        return "null"
    text = repr(value)
    return f"{type(value).__name__} {text if len(text) <= 60 else text[:57] + '...'}"
