"""What the methods of `deal_employees` give.

Made from spec/data_api/deal_employees.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from comagic_sdk.models.base import Model

__all__ = ["DealEmployee"]


class DealEmployee(Model):
    """A deal employee, as `get.deal_employees` gives it.

    Attributes:
        ext_id: External identifier of the employee.
        name: Name of the employee.
    """

    ext_id: str | None = None
    name: str | None = None
