"""What the methods of `integrations` give.

Made from spec/data_api/integrations.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from comagic_sdk.models.base import Model

__all__ = ["IntegratedForm", "IntegratedPage"]


class IntegratedForm(Model):
    """An integrated form, as `get.integrated_forms` gives it.

    Attributes:
        id: Identifier of the integrated form.
        ext_id: Identifier of the form in the external system.
        name: Name of the integrated form.
        engine: Advertising system the form belongs to. One of ``facebook.ads``, ``vk.ads``, ``mytarget.ads``,
            ``vk_new.ads``; others may come.
        page_id: Identifier of the integrated page the form belongs to.
    """

    id: int | None = None
    ext_id: str | None = None
    name: str | None = None
    engine: str | None = None
    page_id: int | None = None


class IntegratedPage(Model):
    """An integrated page, as `get.integrated_pages` gives it.

    Attributes:
        id: Identifier of the integrated page.
        ext_id: Identifier of the page in the external system.
        name: Name of the integrated page.
        engine: Advertising system the page belongs to. One of ``facebook.ads``, ``vk.ads``, ``mytarget.ads``,
            ``vk_new.ads``; others may come.
    """

    id: int | None = None
    ext_id: str | None = None
    name: str | None = None
    engine: str | None = None
