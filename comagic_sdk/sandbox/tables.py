"""What can be created, changed and deleted over Data API, and shows in what it lists."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from comagic_sdk.sandbox.invent import blank, invent
from comagic_sdk.sandbox.json_rpc import Refusal
from comagic_sdk.sandbox.world import Account, Campaign, Employee, NumberList, Site, Tag, World

__all__ = ["TABLES", "Table", "tables_of"]

Row = dict[str, Any]
Asked = Mapping[str, Any]

# What the objects of create, update and delete are called where they are listed.
_LISTS = {
    "call_processing_rule_groups": "call_processing_rule_group",
    "call_tracking_black_ips": "call_tracking_black_ip",
    "call_tracking_rules": "call_tracking_rule",
    "campaigns": "",
    "communication_sources": "communication_source",
    "contact_organizations": "",
    "contacts": "",
    "crm_accounts": "crm_account",
    "crm_companies": "crm_company",
    "crm_sources": "crm_source",
    "custom_filters": "custom_filter",
    "customers": "",
    "deal_contacts": "",
    "deal_employees": "",
    "deals_history": "deals",
    "deal_user_fields": "deal_user_field",
    "email_accounts": "email_account",
    "email_tracking_rules": "email_tracking_rule",
    "employee_positions": "",
    "employees": "",
    "group_contacts": "",
    "group_employees": "",
    "lead_funnel_stages": "",
    "lead_user_fields": "lead_user_field",
    "numa_lists": "",
    "offline_message_user_fields": "offline_message_user_field",
    "phone_selectors": "phone_selector",
    "replacement_emails_groups": "replacement_emails_group",
    "replacement_phones_groups": "replacement_phones_group",
    "reports_list": "report",
    "robot_filtration_rules": "robot_filtration_rule",
    "sales_funnel": "",
    "scenarios": "",
    "schedules": "",
    "segments": "",
    "sip_lines": "",
    "site_blocks": "",
    "sites": "",
    "sources": "source",
    "sources_channels": "source_channel",
    "sources_groups": "source_group",
    "tags": "",
    "virtual_numbers": "",
}
TABLES = {**{name: name for name in _LISTS}, **{single: name for name, single in _LISTS.items() if single}}
"""The table that the second part of a wire name means."""


class Table:
    """Rows of one kind.

    Args:
        fields: What the spec says of the rows.
        rows: The rows to begin with.

    Attributes:
        key: Field that names a row.
    """

    def __init__(self, fields: Any, rows: list[Row]) -> None:
        self.fields = fields
        self._rows = rows
        self.key: str = "id" if any(each["name"] == "id" for each in fields) else "ext_id"

    def rows(self, account: Account) -> list[Row]:
        """List.

        Args:
            account: Whose they are.

        Returns:
            The rows.
        """
        return self._rows

    def create(self, world: World, account: Account, asked: Asked) -> Any:
        """Add a row.

        Args:
            world: Gives the id.
            account: Whose it is.
            asked: Its values.

        Returns:
            The outcome.
        """
        key = asked.get("ext_id") if self.key == "ext_id" else world.new_id()
        if any(row[self.key] == key for row in self._rows):
            raise Refusal("duplicate_entity", field=self.key, value=key)
        return self.put(key, asked)

    def put(self, key: Any, asked: Asked) -> Any:
        """Add a row, or another state of what it tells of.

        Args:
            key: Its identifier.
            asked: Its values.

        Returns:
            The outcome.
        """
        known = {each["name"] for each in self.fields}
        self._rows.append({**blank(self.fields), **{k: v for k, v in asked.items() if k in known}, self.key: key})
        return {self.key: key}

    def update(self, world: World, account: Account, asked: Asked) -> Any:
        """Change a row.

        Args:
            world: Not used.
            account: Whose it is.
            asked: What is to be changed, and its id.

        Returns:
            The outcome.
        """
        row = self._found(account, asked)
        row.update({name: value for name, value in asked.items() if name in row})
        return {}

    def delete(self, world: World, account: Account, asked: Asked) -> Any:
        """Delete a row.

        Args:
            world: Not used.
            account: Whose it is.
            asked: Its id.

        Returns:
            The outcome.
        """
        self._rows.remove(self._found(account, asked))
        return {}

    def _found(self, account: Account, asked: Asked) -> Row:
        wanted = asked.get(self.key, asked.get("id", asked.get("ext_id")))
        for row in self.rows(account):
            if str(row[self.key]) == str(wanted):
                return row
        raise Refusal("entity_not_found", field=self.key, value=wanted)


class _WorldTable(Table):
    """Rows of things that REST API v1 knows too; what it does not know of them stands aside.

    Args:
        fields: What the spec says of the rows.
        things: Gives the things of an account.
        shown: Shows one as a row.
        made: Makes one of an id and the values asked for.
        changed: Changes one.
    """

    def __init__(
        self,
        fields: Any,
        things: Callable[[Account], list[Any]],
        shown: Callable[[Any], Row],
        made: Callable[[int, Asked, Account], Any],
        changed: Callable[[Any, Asked], None],
    ) -> None:
        super().__init__(fields, [])
        self._things, self._shown, self._made, self._changed = things, shown, made, changed
        self._aside: dict[int, Row] = {}

    def rows(self, account: Account) -> list[Row]:
        empty = blank(self.fields)
        return [{**empty, **self._aside.get(each.id, {}), **self._shown(each)} for each in self._things(account)]

    def create(self, world: World, account: Account, asked: Asked) -> Any:
        thing_id = world.new_id()
        self._things(account).append(self._made(thing_id, asked, account))
        self._aside[thing_id] = dict(asked)
        return {"id": thing_id}

    def update(self, world: World, account: Account, asked: Asked) -> Any:
        for each in self._things(account):
            if each.id == asked["id"]:
                self._changed(each, asked)
                self._aside.setdefault(each.id, {}).update(asked)
                return {}
        raise Refusal("entity_not_found", field="id", value=asked["id"])

    def delete(self, world: World, account: Account, asked: Asked) -> Any:
        things = self._things(account)
        for each in things:
            if each.id == asked["id"]:
                things.remove(each)
                return {}
        raise Refusal("entity_not_found", field="id", value=asked["id"])


def tables_of(world: World, account: Account, methods: Mapping[str, Any]) -> dict[str, Table]:
    """Make the tables of an account.

    Args:
        world: What exists.
        account: The account.
        methods: What the spec says of the methods.

    Returns:
        Tables by the names of what they hold.
    """
    tables: dict[str, Table] = {}
    for name in _LISTS:
        fields = methods[f"get.{name}"]["fields"]
        rows = [invent(fields, f"{account.id}/{name}/{number}") for number in range(3)]
        tables[name] = Table(fields, rows)
    for name, (things, shown, made, changed) in _WORLD.items():
        tables[name] = _WorldTable(methods[f"get.{name}"]["fields"], things, shown, made, changed)
    tables["virtual_numbers"] = Table(methods["get.virtual_numbers"]["fields"], _numbers(account, methods))
    return tables


def _numbers(account: Account, methods: Mapping[str, Any]) -> list[Row]:
    empty = blank(methods["get.virtual_numbers"]["fields"])
    return [
        {**empty, "id": 700 + number, "virtual_phone_number": phone, "status": "active", "category": "usual"}
        for number, phone in enumerate(account.virtual_numbers)
    ]


def _rename(thing: Any, asked: Asked) -> None:
    if asked.get("name") is not None:
        thing.name = asked["name"]


def _change_site(site: Site, asked: Asked) -> None:
    site.user_phone = asked.get("default_phone_number") or site.user_phone


def _name_employee(employee: Employee, asked: Asked) -> None:
    employee.full_name = f"{asked['last_name']} {asked.get('first_name') or ''}".strip()


def _employee_row(employee: Employee) -> Row:
    last, _, first = employee.full_name.partition(" ")
    return {"id": employee.id, "full_name": employee.full_name, "last_name": last, "first_name": first or None}


_Kept = tuple[
    Callable[[Account], list[Any]],
    Callable[[Any], Row],
    Callable[[int, Asked, Account], Any],
    Callable[[Any, Asked], None],
]
_WORLD: dict[str, _Kept] = {
    "tags": (
        lambda account: account.tags,
        lambda tag: {"id": tag.id, "name": tag.name, "is_system": tag.is_non_target},
        lambda tag_id, asked, _: Tag(tag_id, asked["name"]),
        _rename,
    ),
    "sites": (
        lambda account: account.sites,
        lambda site: {"id": site.id, "domain_name": site.domain, "default_phone_number": site.user_phone},
        lambda site_id, asked, _: Site(site_id, asked["domain_name"], asked["default_phone_number"]),
        _change_site,
    ),
    "campaigns": (
        lambda account: account.campaigns,
        lambda each: {"id": each.id, "name": each.name, "site_id": each.site_id, "status": "active"},
        lambda campaign_id, asked, account: Campaign(
            campaign_id, asked["name"], asked.get("site_id") or account.sites[0].id
        ),
        _rename,
    ),
    "employees": (
        lambda account: account.employees,
        _employee_row,
        lambda employee_id, asked, _: Employee(
            employee_id, f"{asked['last_name']} {asked.get('first_name') or ''}".strip()
        ),
        _name_employee,
    ),
    "numa_lists": (
        lambda account: account.number_lists,
        lambda each: {"id": each.id, "name": each.name},
        lambda list_id, asked, _: NumberList(list_id, asked["name"]),
        _rename,
    ),
}
