"""Replies as no page describes them: nothing raises, nothing is lost."""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.spec import Field, Method, Section, load
from comagic_sdk import DataApi, Rows
from comagic_sdk.models.base import Model
from comagic_sdk.sandbox import Fault, Sandbox
from tests.conftest import token
from tests.data_api.test_every_method import arguments, call, options

READS = [
    pytest.param(section, method, id=method.wire_name)
    for section in load()
    for method in section.methods
    if method.fields and method.reads_only
]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as made:
        yield made


def values(field: Field) -> st.SearchStrategy[Any]:
    one = one_value(field)
    many = {"list": st.lists(one, max_size=2), "map": st.dictionaries(st.text(max_size=3), one, max_size=2)}
    return st.none() | many.get(field.many, one)


def one_value(field: Field) -> st.SearchStrategy[Any]:
    if field.type == "object":
        return rows(field.fields)
    number = st.integers(-(2**53), 2**53)
    money = st.decimals(-(10**6), 10**6, places=2).map(float)
    kinds: dict[str, st.SearchStrategy[Any]] = {
        "int": number | number.map(str),
        "str": st.text(max_size=5) | number,
        "bool": st.booleans(),
        "float": money | money.map(str),
        "money": money | money.map(str),
        "datetime": st.sampled_from(
            ["2026-10-31 23:59:59", "2026-10-31T23:59:59.900", "2026-10-31T23:59:59+03:00", "2026-10-31"]
        ),
        "date": st.sampled_from(["2026-10-31"]),
        "time": st.sampled_from(["09:30:00", "09:30"]),
        "any": st.sampled_from([1, "text", [1, {"deep": None}], {"deep": [1]}]),
        "id": number | number.map(str),
        "filter": st.just({"field": "id"}),
    }
    return st.just("a word that no page lists") if field.values and field.type == "str" else kinds[field.type]


def rows(fields: tuple[Field, ...]) -> st.SearchStrategy[dict[str, Any]]:
    known = {each.name: values(each) for each in fields}
    return st.fixed_dictionaries({}, optional=known).map(lambda row: {**row, "field_of_tomorrow": [None, 1]})


def kept(came: Any, given: Any) -> bool:
    """Tell whether a value is still there, in the words of Python."""
    if isinstance(came, Model):
        fields = {**came.to_dict(), **(came.model_extra or {})}
        names = {name.rstrip("_"): getattr(came, name) for name in type(came).model_fields}
        return all(kept(names.get(name, fields.get(name)), value) for name, value in given.items())
    if isinstance(given, list):
        return len(came) == len(given) and all(map(kept, came, given))
    if isinstance(given, dict):
        return came.keys() == given.keys() and all(kept(came[name], value) for name, value in given.items())
    if isinstance(came, dt.datetime):
        return came == dt.datetime.fromisoformat(given) if len(given) > 10 else came.date().isoformat() == given
    if isinstance(came, (dt.date, dt.time)):
        return came.isoformat().startswith(str(given))
    if isinstance(came, Decimal):
        return came == Decimal(str(given))
    if isinstance(came, float):
        return came == float(given)
    return bool(came == given) or str(came) == str(given)


@pytest.mark.parametrize(("section", "method"), READS)
def test_no_reply_raises_or_loses_a_value(section: Section, method: Method, sandbox: Sandbox) -> None:
    given_arguments = arguments(sandbox, method, everything=False)

    with DataApi(**{**options(sandbox, method), "on_drift": "raise"}) as data_api:

        @given(st.lists(rows(method.fields), min_size=1, max_size=2))
        @settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck), database=None)
        def check(made: list[dict[str, Any]]) -> None:
            sandbox.clear_faults()
            data: Any = made if method.kind == "rows" else made[0]
            sandbox.inject(Fault.data(data), method=method.wire_name)
            result = call(data_api, section, method, given_arguments)
            came = next(result.pages()) if isinstance(result, Rows) else result
            assert kept(came, data)

        check()


def test_a_reply_may_stand_anywhere(sandbox: Sandbox) -> None:
    sandbox.clear_faults()
    with DataApi(**token(sandbox, on_drift="raise")) as client:
        # One object where a list is documented, as three methods have it.
        sandbox.inject(Fault.data({"deal_of_tomorrow": "one"}), method="get.deals")
        period: dict[str, Any] = {"date_from": "2026-10-01", "date_till": "2026-10-02", "report_id": 1}
        first = client.report_builder.get_deals(**period).first()
        assert first is not None
        assert first.model_extra == {"deal_of_tomorrow": "one"}


@pytest.mark.parametrize(
    ("data", "seen"),
    [
        ({}, {}),
        ({"id": 7}, {"id": 7}),
        ([{"id": 7}], {"id": 7}),
        ([], {}),
        (None, {}),
        (True, {"success": True}),
        ("7", {"id": "7"}),
        ([1, 2], {"data": [1, 2]}),
    ],
)
def test_an_outcome_is_read_whatever_its_shape(sandbox: Sandbox, data: Any, seen: dict[str, Any]) -> None:
    sandbox.clear_faults()
    sandbox.inject(Fault.data(data), method="create.tags")
    with DataApi(**token(sandbox, on_drift="raise")) as client:
        outcome = client.tags.create_tags(name="new")
    assert outcome.model_dump(exclude_none=True) == seen
