"""A year of believable data, the same for the same seed and the same last day."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import count
from random import Random

from comagic_sdk.sandbox.world import (
    Account,
    Call,
    Campaign,
    Chat,
    Condition,
    ConditionGroup,
    Employee,
    Goal,
    GoalEvent,
    Message,
    OfflineMessage,
    Sale,
    Site,
    Tag,
    Visit,
    Visitor,
    World,
)

__all__ = ["generate"]

_DAYS = 365
_DOMAINS = ("okna-moskva.example", "klinika-nevskaya.example", "avto-ural.example")
_CUSTOMER_DOMAINS = ("mebel-volga.example", "dveri-kazan.example", "tury-sochi.example")
_CUSTOMERS = ("Мебель Волга", "Двери Казань", "Туры Сочи")
_CAMPAIGNS: tuple[tuple[str, str | None, str | None], ...] = (
    ("Яндекс.Директ: поиск", "yandex", "cpc"),
    ('Google Ads: "бренд"', "google", "cpc"),
    ("SEO", None, None),
    ("ВКонтакте", "vk", "social"),
    ("Прямые заходы", None, None),
    ("E-mail: осень", "newsletter", "email"),
    ("Яндекс.Карты", "yandex_maps", "referral"),
    ("Наружная реклама", None, None),
)
_TAGS = ("Нецелевой", "Новый клиент", "Повторный", "Продажа", "Жалоба", "Перезвонить")
_EMPLOYEES = ("Анна Белова", "Борис Громов", "Вера Дымова", "Глеб Ершов", "Дина Жукова", "Егор Зимин")
_GOALS = ((5, "Корзина"), (6, "Форма заявки"), (7, "Просмотр контактов"))
_PLACES = (
    ("Россия", "Москва", "Москва"),
    ("Россия", "Санкт-Петербург", "Санкт-Петербург"),
    ("Россия", "Свердловская область", "Екатеринбург"),
    ("Россия", "Республика Татарстан", "Казань"),
    ("Казахстан", "Алматинская область", None),
)
_QUERIES = ("пластиковые окна", "клиника рядом", "ремонт авто", "цена", "отзывы", "адрес и телефон")
_NAMES = ("Ирина", "Олег", "Мария", "Павел", "Светлана", "Тимур")
_REQUESTS = ("Перезвоните мне", "Сколько стоит доставка?", "Хочу записаться", "Нужен расчёт")
_HOURS = (9, 10, 10, 11, 11, 11, 12, 12, 13, 14, 14, 15, 15, 16, 16, 17, 18, 19, 20, 21)


def generate(seed: int, last_day: date) -> World:
    """Make a world.

    Args:
        seed: What the data is made from.
        last_day: Last of the 365 days.

    Returns:
        The world.
    """
    world = World(seed, last_day)
    _Maker(world, world.ordinary, 100, _DOMAINS, 60).make()
    for number, (name, domain) in enumerate(zip(_CUSTOMERS, _CUSTOMER_DOMAINS, strict=True)):
        customer = Account(7_001 + number, name)
        world.customers.append(customer)
        _Maker(world, customer, 1_000 * (number + 1), (domain,), 8).make()
    return world


class _Maker:
    """Fills one account, a day after the other."""

    def __init__(self, world: World, account: Account, base: int, domains: tuple[str, ...], busy: int) -> None:
        self.world = world
        self.account = account
        self.base = base
        self.domains = domains
        self.busy = busy
        self.random = Random(f"{world.seed}/{account.id}")
        self.visitor_ids = count(2**32 + base * 1_000_000)
        self.visit_ids = count(2**33 + base * 1_000_000)
        self.event_ids = count(base * 100_000)
        self.recent: list[Visitor] = []

    def make(self) -> None:
        self._furnish()
        empty_days = set(self.random.sample(range(20, _DAYS - 20), 2))
        first_day = self.world.last_day - timedelta(days=_DAYS - 1)
        for number in range(_DAYS):
            day = first_day + timedelta(days=number)
            if number not in empty_days:
                visits = self.busy if day.weekday() < 5 else self.busy // 3
                self._fill(day, self.random.randint(visits - visits // 5, visits + visits // 5))
            self._mark_the_month(day)
        for events in (self.account.calls, self.account.chats, self.account.offline_messages, self.account.goal_events):
            events.sort(key=lambda event: event.when)
        self._plant_oddities()

    def _furnish(self) -> None:
        account, base = self.account, self.base
        account.sites += [Site(base + n, domain, f"7495000{base + n:04}") for n, domain in enumerate(self.domains, 1)]
        account.tags += [Tag(base + 20 + n, name, n == 0) for n, name in enumerate(_TAGS)]
        account.employees += [Employee(base + 40 + n, name) for n, name in enumerate(_EMPLOYEES)]
        account.goals += [Goal(*goal) for goal in _GOALS]
        account.virtual_numbers += [f"7495{base:04}{n:03}" for n in range(1, 9)]
        for n, (name, source, medium) in enumerate(_CAMPAIGNS):
            site = account.sites[n % len(account.sites)]
            group = ConditionGroup(base + 80 + n, "Основная", [])
            if source:
                group.conditions.append(Condition(base + 60 + n, "utm_source", "=", source))
            account.campaigns.append(Campaign(base + 100 + n, name, site.id, source, medium, [group]))

    def _fill(self, day: date, visits: int) -> None:
        random = self.random
        moments = sorted(
            datetime.combine(day, time(random.choice(_HOURS), random.randrange(60), random.randrange(60)))
            for _ in range(visits)
        )
        for when in moments:
            visit = self._visit(when)
            chance = random.random()
            if chance < 0.40:
                self._call(when + timedelta(seconds=random.randrange(20, 400)), visit)
            elif chance < 0.48:
                self._chat(when + timedelta(seconds=random.randrange(20, 400)), visit)
            elif chance < 0.54:
                self._offline_message(when + timedelta(seconds=random.randrange(20, 400)), visit)
            if random.random() < 0.12:
                goal = random.choice(self.account.goals)
                self.account.goal_events.append(
                    GoalEvent(
                        next(self.event_ids),
                        when + timedelta(seconds=15),
                        visit.site_id,
                        visit.campaign_id,
                        goal,
                        visit,
                    )
                )
        for _ in range(visits // 8):
            moment = datetime.combine(day, time(random.choice(_HOURS), random.randrange(60), random.randrange(60)))
            self._call(moment, None)

    def _visit(self, when: datetime) -> Visit:
        random = self.random
        if self.recent and random.random() < 0.35:
            visitor = random.choice(self.recent)
            site = next(site for site in self.account.sites if site.id == visitor.site_id)
            campaign = random.choice([c for c in self.account.campaigns if c.site_id == site.id])
        else:
            site = random.choice(self.account.sites)
            campaign = random.choice([c for c in self.account.campaigns if c.site_id == site.id])
            visitor = self._visitor(site, campaign)
        visitor.visits_count += 1
        if campaign.id not in visitor.campaign_ids:
            visitor.campaign_ids.append(campaign.id)
        searched = campaign.name == "SEO" or campaign.utm_source in ("yandex", "google")
        engine = ("google" if campaign.utm_source == "google" else "yandex") if searched else None
        visit = Visit(
            next(self.visit_ids),
            when,
            site.id,
            campaign.id,
            visitor,
            f"https://{site.domain}/{random.choice(('', 'price/', 'contacts/', 'about/'))}",
            engine,
            random.choice(_QUERIES) if searched else None,
            f"https://{engine}.example/search" if engine else None,
            (campaign.utm_source, campaign.utm_medium),
            f"Cj0K{random.getrandbits(64):016x}" if campaign.utm_source == "google" else None,
            str(random.getrandbits(60)) if campaign.utm_source == "yandex" else None,
            campaign.utm_source == "yandex_maps",
        )
        self.account.visits.append(visit)
        return visit

    def _visitor(self, site: Site, campaign: Campaign) -> Visitor:
        random = self.random
        visitor_id = next(self.visitor_ids)
        # Now and then a person comes with a second browser.
        merged = (
            random.choice(self.recent).person_id if self.recent and random.random() < 0.05 else visitor_id + 500_000
        )
        country, region, city = random.choice(_PLACES)
        visitor = Visitor(
            visitor_id,
            merged,
            site.id,
            country,
            region,
            city,
            f"7903{random.randrange(10**7):07}",
            f"{random.getrandbits(31)}.{random.getrandbits(30)}",
            campaign.id,
        )
        self.account.visitors[visitor_id] = visitor
        self.recent.append(visitor)
        del self.recent[:-200]
        return visitor

    def _number(self, visit: Visit | None) -> int:
        if visit is None:
            return 1
        visit.visitor.communications_count += 1
        return visit.visitor.communications_count

    def _tags(self) -> list[int]:
        chance = self.random.random()
        return [self.random.choice(self.account.tags).id] if chance < 0.3 else []

    def _sale(self, when: datetime) -> Sale | None:
        if self.random.random() > 0.04:
            return None
        return Sale((when + timedelta(days=2)).replace(microsecond=0), Decimal(self.random.randrange(1_000, 90_000)))

    def _call(self, when: datetime, visit: Visit | None) -> None:
        random, account = self.random, self.account
        call_id = self.world.new_communication_id()
        chance = random.random()
        direction = "out" if visit is None and chance < 0.6 else "in"
        lost = chance > 0.82
        transfer = not lost and chance < 0.08
        talk = 0 if lost else random.randrange(8, 400)
        site_id = visit.site_id if visit else random.choice(account.sites).id
        hidden = direction == "in" and random.random() < 0.02
        account.calls.append(
            Call(
                call_id,
                when.replace(microsecond=random.randrange(1000) * 1000),
                site_id,
                visit.campaign_id if visit else None,
                visit,
                self._number(visit),
                self._tags(),
                None if lost else self._sale(when),
                direction,
                "sitephone" if visit and chance < 0.02 else "call",
                "lost" if lost else "normal",
                "" if hidden else visit.visitor.phone if visit else f"7916{random.randrange(10**7):07}",
                random.choice(account.virtual_numbers),
                random.randrange(2, 40),
                None if lost and chance > 0.95 else talk,
                None if lost else random.choice(account.employees),
                account.employees[0] if transfer else None,
                None if chance > 0.97 else "Рабочее время",
                transfer,
                [] if lost else [self.world.recording_hash(call_id, n) for n in range(2 if transfer else 1)],
            )
        )

    def _chat(self, when: datetime, visit: Visit) -> None:
        employee = self.random.choice(self.account.employees)
        chat_id = self.world.new_communication_id()
        lines = (
            ("visitor", "Здравствуйте!"),
            ("operator", f"Добрый день, меня зовут {employee.full_name}."),
            ("visitor", "Спасибо."),
        )
        messages = [
            Message(chat_id * 10 + n, when + timedelta(seconds=20 * n), source, text)
            for n, (source, text) in enumerate(lines)
        ]
        number, tags, sale = self._number(visit), self._tags(), self._sale(when)
        self.account.chats.append(
            Chat(chat_id, when, visit.site_id, visit.campaign_id, visit, number, tags, sale, employee, messages)
        )

    def _offline_message(self, when: datetime, visit: Visit) -> None:
        name = self.random.choice(_NAMES)
        self.account.offline_messages.append(
            OfflineMessage(
                self.world.new_communication_id(),
                when,
                visit.site_id,
                visit.campaign_id,
                visit,
                self._number(visit),
                self._tags(),
                self._sale(when),
                name,
                visit.visitor.phone,
                f"visitor{visit.visitor.id}@mail.example" if self.random.random() < 0.6 else None,
                self.random.choice(_REQUESTS),
            )
        )

    def _mark_the_month(self, day: date) -> None:
        """Put a call into the very first and the very last second of each month."""
        if day.day == 1:
            self.world.add_call(datetime.combine(day, time()), account=self.account)
        if (day + timedelta(days=1)).day == 1:
            self.world.add_call(datetime.combine(day, time(23, 59, 59, 900_000)), account=self.account)

    def _plant_oddities(self) -> None:
        """Put into fixed rows what no page lists, and what is not there yet."""
        calls = self.account.calls
        calls[5].status = "postponed"
        calls[6].kind = "callback"
        for call in calls[40:44]:
            call.recordings = None
        newest = next(call for call in reversed(calls) if call.status == "normal")
        newest.recordings = []
