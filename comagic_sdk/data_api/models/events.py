"""What the methods of `events` give.

Made from spec/data_api/events.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from comagic_sdk.models.base import Model

__all__ = ["Event"]


class Event(Model):
    """An event, as `get.events` gives it.

    Attributes:
        id: Identifier of the event.
        name: Name of the event.
        description: Description of the event.
        site_id: Identifier of the site.
        site_domain_name: Address of the site, without the protocol.
        type: Type of the event, such as a click, a scroll or time on site. A word such as ``comagic``,
            ``track_event``, ``ppc_goal``, ``link``, ``time_on_site``, ``time_on_page``, ``click``, ``scroll``; others
            may come.
        category: Category.
        action: What is to be done.
        label: Label of the tracked event of type `track_event`.
        value: Tracked event, time or page element, depending on the event type.
        url: Address of the site page that the custom event is bound to.
        segment_id: Identifier of the segment whose entry triggers the event, for events of type `segment`.
        is_goal: Whether the event is a goal; always `true` for events of type `ppc_goal`.
        goal_name: Name of the goal, if the event has `is_goal` set to true.
        engine: External analytics system the goal comes from, for events of type `ppc_goal`. One of
            ``yandex.metrika``, ``google.analytics``; others may come.
        ext_id: Identifier of the goal in the external system, for events of type `ppc_goal`.
        is_active: Whether the goal is collected from the external analytics system, for `ppc_goal` events.
        ga_category: Category of the event sent to Google Analytics.
        ga_action: Action of the event sent to Google Analytics.
        ga_label: Label of the event sent to Google Analytics.
        ga_value: Value of the event sent to Google Analytics.
        ym_goal_id: Identifier of the goal in Yandex Metrica.
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
