"""Filters and orders against the vendor's filter tree."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comagic_sdk import ParameterError, where
from comagic_sdk.data_api import Condition
from comagic_sdk.data_api.operations.tags import GetTags
from comagic_sdk.parameters import NOT_GIVEN, plain
from comagic_sdk.parameters import given as passed


@pytest.mark.parametrize(
    ("condition", "operator", "value"),
    [
        (where("x") == 1, "=", 1),
        (where("x") != None, "!=", None),  # noqa: E711 (the vendor's null)
        (where("x") < 1, "<", 1),
        (where("x") > 1, ">", 1),
        (where("x") <= 1, "<=", 1),
        (where("x") >= 1, ">=", 1),
        (where("x").like("%a"), "like", "%a"),
        (where("x").ilike("%a"), "ilike", "%a"),
        (where("x").not_like("%a"), "not_like", "%a"),
        (where("x").not_ilike("%a"), "not_ilike", "%a"),
        (where("x").regexp("a+"), "regexp", "a+"),
        (where("x").jsquery('y="1"'), "jsquery", 'y="1"'),
        (where("x").in_((1, 2)), "in", [1, 2]),
        (where("x").not_in({1}), "not_in", [1]),
        (where("x").overlap(["a"]), "overlap", ["a"]),
        (where("x").not_overlap(["a"]), "not_overlap", ["a"]),
        (where("x").is_null(), "is_null", None),
        (where("x").is_not_null(), "is_not_null", None),
    ],
)
def test_each_operator_has_its_word(condition: Condition, operator: str, value: object) -> None:
    assert condition.tree == {"field": "x", "operator": operator, "value": value}


def test_conditions_of_one_kind_stand_side_by_side_and_others_nest() -> None:
    a, b, c = where("a") == 1, where("b") == 2, where("c") == 3
    assert (a & b & c).tree == {"filters": [a.tree, b.tree, c.tree], "condition": "and"}
    assert ((a & b) | c).tree == {"filters": [(a & b).tree, c.tree], "condition": "or"}
    assert list(((a & b) | c).names()) == ["a", "b", "c"]


LEAVES = st.builds(lambda name, value: where(name) == value, st.sampled_from("abc"), st.integers(0, 2))
CONDITIONS = st.recursive(
    LEAVES,
    lambda inner: st.builds(
        lambda left, right, both: left & right if both else left | right, inner, inner, st.booleans()
    ),
    max_leaves=12,
)


def holds(tree: Mapping[str, Any], row: dict[str, int]) -> bool:
    if "filters" in tree:
        return (all if tree["condition"] == "and" else any)(holds(each, row) for each in tree["filters"])
    return bool(row[tree["field"]] == tree["value"])


@given(CONDITIONS, CONDITIONS, st.fixed_dictionaries({name: st.integers(0, 2) for name in "abc"}))
def test_joining_means_what_it_says(left: Condition, right: Condition, row: dict[str, int]) -> None:
    assert holds((left & right).tree, row) == (holds(left.tree, row) and holds(right.tree, row))
    assert holds((left | right).tree, row) == (holds(left.tree, row) or holds(right.tree, row))


def test_slips_are_errors() -> None:
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(where("x") == 1)
    with pytest.raises(TypeError, match="neither true nor false"):
        _ = (where("x") == 1) and (where("y") == 1)
    with pytest.raises(TypeError, match="mind the parentheses"):
        _ = (where("x") == 1) & True  # type: ignore[operator]  # pyright: ignore


@pytest.mark.parametrize(
    ("sort", "wire"),
    [
        ("name", [{"field": "name", "order": "asc"}]),
        ("-name", [{"field": "name", "order": "desc"}]),
        (["-name", "rating"], [{"field": "name", "order": "desc"}, {"field": "rating", "order": "asc"}]),
        ([{"field": "anything"}], [{"field": "anything"}]),
    ],
)
def test_orders(sort: Any, wire: Any) -> None:
    assert GetTags.of({"sort": sort}).wire(None) == {"sort": wire}


@pytest.mark.parametrize("sort", ["", "-", [], 7, ["id"], [7], {"field": "name"}])
def test_orders_that_make_no_sense(sort: Any) -> None:
    with pytest.raises(ParameterError, match=r"^sort"):
        GetTags.of({"sort": sort})


def test_a_raw_tree_passes_through_unchanged() -> None:
    tree = {"filters": [{"field": "of tomorrow", "operator": "~", "value": [1]}], "condition": "xor"}
    assert GetTags.of({"filter": tree}).wire(None) == {"filter": tree}


def test_values_of_conditions_travel_as_json() -> None:
    condition = (where("creation_datetime") > datetime(2026, 10, 31, 12)) & (where("rating") == Decimal("1.50"))
    assert GetTags.of({"filter": condition}).wire(None)["filter"]["filters"] == [
        {"field": "creation_datetime", "operator": ">", "value": "2026-10-31 12:00:00"},
        {"field": "rating", "operator": "=", "value": 1.5},
    ]
    assert plain({"day": date(2026, 10, 31), "set": {1}}, None, "x") == {"day": "2026-10-31", "set": [1]}


def test_not_given_differs_from_none_and_from_false() -> None:
    assert passed({"a": NOT_GIVEN, "b": None, "c": False, "d": 0, "e": []}) == {"b": None, "c": False, "d": 0, "e": []}
    assert not NOT_GIVEN
    assert repr(NOT_GIVEN) == "NOT_GIVEN"
