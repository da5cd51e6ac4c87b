"""What the methods of `events` give.

Made from spec/data_api/events.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from comagic_sdk.models.base import Model

__all__ = ["Event"]


class Event(Model):
    """An event, as `get.events` gives it.

    Attributes:
        id: Id.
        name: Name of the call processing rule group.
        description: Description.
        site_id: Site id.
        site_domain_name: Site domain name.
        type: Type. A word such as ``comagic``, ``track_event``, ``ppc_goal``, ``link``, ``time_on_site``,
            ``time_on_page``, ``click``, ``scroll``; others may come.
        category: Category.
        action: Action.
        label: Label of the tracked event of type `track_event`.
        value: Value.
        url: Url.
        segment_id: Segment id.
        is_goal: Whether the event is a goal; always `true` for events of type `ppc_goal`.
        goal_name: Goal name.
        engine: Engine. One of ``yandex.metrika``, ``google.analytics``; others may come.
        ext_id: Ext id.
        is_active: Is active.
        ga_category: Ga category.
        ga_action: Ga action.
        ga_label: Ga label.
        ga_value: Ga value.
        ym_goal_id: Ym goal id.
    """

    id: int | None = None
    name: str | None = None
    description: str | None = None
    site_id: int | None = None
    site_domain_name: str | None = None
    type: str | None = None
    category: str | None = None
    action: str | None = None
    label: str | None = None
    value: str | None = None
    url: str | None = None
    segment_id: int | None = None
    is_goal: bool | None = None
    goal_name: str | None = None
    engine: str | None = None
    ext_id: str | None = None
    is_active: bool | None = None
    ga_category: str | None = None
    ga_action: str | None = None
    ga_label: str | None = None
    ga_value: str | None = None
    ym_goal_id: str | None = None
