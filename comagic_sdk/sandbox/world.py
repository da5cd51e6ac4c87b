"""What exists in the sandbox: accounts with their sites, campaigns, visitors and communications.

The words here belong to no API; each API renders this world in its own.
"""

from __future__ import annotations

import threading
from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from hashlib import md5
from itertools import count
from operator import attrgetter
from typing import TypeVar

__all__ = [
    "Account",
    "Call",
    "Campaign",
    "Chat",
    "Communication",
    "Condition",
    "ConditionGroup",
    "Employee",
    "Event",
    "Goal",
    "GoalEvent",
    "Message",
    "NumberList",
    "OfflineMessage",
    "Sale",
    "Site",
    "Tag",
    "Visit",
    "Visitor",
    "World",
]

_Event = TypeVar("_Event", bound="Event")
_when = attrgetter("when")


@dataclass(slots=True)
class Site:
    """A site with the tracking code on it."""

    id: int
    domain: str
    user_phone: str
    target_call_min_duration: int = 0


@dataclass(slots=True)
class Condition:
    """A condition that a visit must meet, or must not."""

    id: int
    parameter: str
    operator: str
    value: str
    is_negative: bool = False


@dataclass(slots=True)
class ConditionGroup:
    """Conditions that hold together."""

    id: int
    name: str
    conditions: list[Condition] = field(default_factory=list[Condition])


@dataclass(slots=True)
class Campaign:
    """An advertising campaign of a site."""

    id: int
    name: str
    site_id: int
    utm_source: str | None = None
    utm_medium: str | None = None
    groups: list[ConditionGroup] = field(default_factory=list[ConditionGroup])


@dataclass(slots=True)
class Tag:
    """A tag; one of them means that a communication was not worth counting."""

    id: int
    name: str
    is_non_target: bool = False


@dataclass(slots=True)
class Employee:
    """Somebody who answers."""

    id: int
    full_name: str


@dataclass(slots=True)
class Goal:
    """Something that a visitor can reach on a site."""

    id: int
    name: str


@dataclass(slots=True)
class Visitor:
    """A browser, and the person it was merged into."""

    id: int
    person_id: int
    site_id: int
    country: str
    region: str
    city: str | None
    phone: str
    ua_client_id: str
    first_campaign_id: int | None
    campaign_ids: list[int] = field(default_factory=list[int])
    visits_count: int = 0
    communications_count: int = 0


@dataclass(slots=True)
class Event:
    """Something that happens at a time on a site."""

    id: int
    when: datetime
    site_id: int
    campaign_id: int | None


@dataclass(slots=True)
class Visit(Event):
    """A visit to a site."""

    visitor: Visitor
    page_url: str
    search_engine: str | None = None
    search_query: str | None = None
    referrer: str | None = None
    utm: tuple[str | None, str | None] = (None, None)
    gclid: str | None = None
    yclid: str | None = None
    openstat: bool = False


@dataclass(slots=True)
class Sale:
    """A sale that came of a communication."""

    when: datetime
    cost: Decimal


@dataclass(slots=True)
class Communication(Event):
    """A call, a chat or a request; `visit` is None when nothing is known of where it came from."""

    visit: Visit | None
    number: int
    tag_ids: list[int] = field(default_factory=list[int])
    sale: Sale | None = None


@dataclass(slots=True)
class Call(Communication):
    """A telephone call; the contact is the outside party whatever the direction."""

    direction: str = "in"
    kind: str = "call"
    status: str = "normal"
    contact: str = ""
    virtual_number: str = ""
    wait: int = 0
    talk: int | None = 0
    employee: Employee | None = None
    coach: Employee | None = None
    scenario: str | None = None
    is_transfer: bool = False
    recordings: list[str] | None = field(default_factory=list[str])
    external_id: str | None = None


@dataclass(slots=True)
class Message:
    """A message in a chat."""

    id: int
    when: datetime
    source: str
    text: str


@dataclass(slots=True)
class Chat(Communication):
    """A chat on a site."""

    employee: Employee | None = None
    messages: list[Message] = field(default_factory=list[Message])


@dataclass(slots=True)
class OfflineMessage(Communication):
    """A form that a visitor filled in."""

    name: str = ""
    phone: str = ""
    email: str | None = None
    text: str = ""


@dataclass(slots=True)
class GoalEvent(Event):
    """A goal reached in a visit."""

    goal: Goal
    visit: Visit


@dataclass(slots=True)
class NumberList:
    """A named list of callers' numbers."""

    id: int
    name: str
    numbers: list[str] = field(default_factory=list[str])


@dataclass(slots=True)
class Account:
    """Everything that belongs to one account; its events stand in the order of their times."""

    id: int
    name: str
    is_active: bool = True
    sites: list[Site] = field(default_factory=list[Site])
    campaigns: list[Campaign] = field(default_factory=list[Campaign])
    tags: list[Tag] = field(default_factory=list[Tag])
    employees: list[Employee] = field(default_factory=list[Employee])
    goals: list[Goal] = field(default_factory=list[Goal])
    virtual_numbers: list[str] = field(default_factory=list[str])
    forwarding: dict[str, str] = field(default_factory=dict[str, str])
    number_lists: list[NumberList] = field(default_factory=list[NumberList])
    visitors: dict[int, Visitor] = field(default_factory=dict[int, Visitor])
    visits: list[Visit] = field(default_factory=list[Visit])
    calls: list[Call] = field(default_factory=list[Call])
    chats: list[Chat] = field(default_factory=list[Chat])
    offline_messages: list[OfflineMessage] = field(default_factory=list[OfflineMessage])
    goal_events: list[GoalEvent] = field(default_factory=list[GoalEvent])

    def communications(self) -> Iterator[Communication]:
        """Give all communications, kind after kind.

        Yields:
            Calls, chats and requests.
        """
        yield from self.calls
        yield from self.chats
        yield from self.offline_messages


class World:
    """All accounts, and what tests plant in them.

    Args:
        seed: What the data is made from, and the hashes of recordings too.
        last_day: Last day on which anything happened.

    Attributes:
        lock: Held by whoever reads or changes the world.
        ordinary: An account that speaks for itself.
        customers: Accounts that belong to an agency.
    """

    def __init__(self, seed: int, last_day: date) -> None:
        self.seed: int = seed
        self.last_day: date = last_day
        self.lock: threading.RLock = threading.RLock()
        self.ordinary: Account = Account(1, "Ordinary")
        self.customers: list[Account] = []
        self._ids: Iterator[int] = count(9_000_000)
        # Calls, chats and requests are one family, so their ids are unique over all kinds.
        self._communication_ids: Iterator[int] = count(2**32 + 1_000)

    def new_id(self) -> int:
        """Give an id that nothing in the world has.

        Returns:
            The id.
        """
        return next(self._ids)

    def new_communication_id(self) -> int:
        """Give an id that no communication has.

        Returns:
            The id, above 2**32.
        """
        return next(self._communication_ids)

    def recording_hash(self, call_id: int, number: int) -> str:
        """Name a recording as the vendor does.

        Args:
            call_id: Id of the call.
            number: Which recording of the call.

        Returns:
            32 hexadecimal digits.
        """
        return md5(f"{self.seed}/{call_id}/{number}".encode(), usedforsecurity=False).hexdigest()

    def add_call(
        self,
        when: datetime,
        *,
        account: Account | None = None,
        direction: str = "in",
        contact: str = "79030000000",
        talk: int = 60,
        status: str = "normal",
        recordings: int = 1,
        call_id: int | None = None,
        virtual_number: str | None = None,
        tag_ids: Iterable[int] = (),
        external_id: str | None = None,
    ) -> Call:
        """Plant a call without a visit.

        Args:
            when: When it came, in the account's time.
            account: Whose it is; the ordinary account's unless given.
            direction: ``"in"`` or ``"out"``.
            contact: Number of the outside party, digits.
            talk: Seconds of talk.
            status: ``"normal"`` or ``"lost"``.
            recordings: How many recordings it has.
            call_id: Its identifier; a new one unless given.
            virtual_number: Virtual number that it went through; the account's first one unless given.
            tag_ids: Tags on it.
            external_id: Identifier that a program gave it when it started it.

        Returns:
            The call.
        """
        account = account or self.ordinary
        with self.lock:
            call_id = self.new_communication_id() if call_id is None else call_id
            call = Call(
                id=call_id,
                when=when,
                site_id=account.sites[0].id,
                campaign_id=None,
                visit=None,
                number=1,
                direction=direction,
                contact=contact,
                virtual_number=virtual_number or account.virtual_numbers[0],
                tag_ids=list(tag_ids),
                external_id=external_id,
                status=status,
                talk=talk,
                recordings=[self.recording_hash(call_id, number) for number in range(recordings)],
            )
            insort(account.calls, call, key=_when)
        return call

    def insert(self, events: list[_Event], event: _Event) -> None:
        """Put an event into its place in time.

        Args:
            events: Events in the order of their times.
            event: The event.
        """
        with self.lock:
            insort(events, event, key=_when)

    @staticmethod
    def between(events: list[_Event], start: datetime, end: datetime) -> list[_Event]:
        """Pick the events of a period.

        Args:
            events: Events in the order of their times.
            start: First moment, included.
            end: First moment after the period.

        Returns:
            The events, in order.
        """
        return events[bisect_left(events, start, key=_when) : bisect_left(events, end, key=_when)]
