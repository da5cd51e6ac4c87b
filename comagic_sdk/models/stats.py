"""Summary statistics."""

from __future__ import annotations

import datetime as dt
from typing import Any

from comagic_sdk.models.base import Model

__all__ = ["AdvertisingSale", "SummaryStat"]


class SummaryStat(Model):
    """The counters of one site, for a period or a day.

    No public source names a single counter, so none is declared: every one that the server sends is in `counters`.
    """

    is_open = True

    date: dt.date | None = None
    """The day counted, where the statistics were asked for day by day."""

    @property
    def counters(self) -> dict[str, Any]:
        """Counters by the server's names; empty when the server had nothing to say."""
        return dict(self.model_extra or {})


class AdvertisingSale(Model):
    """A row of sales and spending, the source of a return-on-investment report; public sources tell no field of it."""

    is_open = True
