"""Sections of the spec as Python modules."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator

from codegen.spec import Field, Method, Section

__all__ = ["models", "operations", "section", "sections", "typing"]

_WIDTH = 120
_ACRONYMS = {"crm": "CRM", "sip": "SIP", "ip": "IP", "sms": "SMS", "api": "API", "url": "URL"}
_MODEL_TYPES = {
    "int": "int",
    "str": "str",
    "bool": "bool",
    "float": "float",
    "money": "Decimal",
    "datetime": "dt.datetime",
    "date": "dt.date",
    "time": "dt.time",
    "any": "Any",
    "filter": "dict[str, Any]",
    "id": "int | str",
    "phone": "str",
    "number": "str",
    "dtmf": "str",
    "message": "Message",
}
_PARAMETER_TYPES = {
    **_MODEL_TYPES,
    "money": "Amount",
    "datetime": "When",
    "date": "Day",
    "time": "Clock",
    "filter": "FilterParameter",
    "phone": "Phone",
    "number": "Number",
    "dtmf": "Tones",
}
_ARGUMENT_TYPES = {
    **_PARAMETER_TYPES,
    "datetime": "DateLike",
    "date": "dt.date | str",
    "time": "dt.time | str",
    "filter": "Filter",
    "phone": "str",
    "number": "str",
    "dtmf": "str",
}
_COMMON_DOCS = {
    "user_id": "User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an agency "
    "must name one, here or on the client.",
    "fields": "Names of the fields to answer; those of the server's choice unless given.",
    "limit": "How many rows to give at most, of the whole answer; all of them unless given.",
    "offset": "How many rows of the whole answer to leave out at the beginning.",
}


def camel(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[_.]", name) if part)


def singular(name: str) -> str:
    for ending, instead in (("ies", "y"), ("sses", "ss"), ("statuses", "status"), ("boxes", "box")):
        if name.endswith(ending):
            return name[: -len(ending)] + instead
    if name.endswith("s") and not name.endswith(("ss", "us", "settings", "params", "news", "stats", "coaches")):
        return name[:-1]
    return "coach" if name == "coaches" else name


def words(class_name: str) -> str:
    parts = [part.lower() for part in re.findall(r"[A-Z][a-z0-9]*", class_name)]
    return " ".join(_ACRONYMS.get(part, part) for part in parts)


def article(noun: str) -> str:
    first = noun.split()[0]
    vowel = first[0] in "aeio" or (first == "SMS" or (first == "SIP" and False))
    plural = noun.endswith("s") and not noun.endswith(("ss", "us"))
    return "" if plural else "an " if vowel and not first.startswith("eu") else "a "


def nested_name(parent: str, each: Field) -> str:
    return parent + camel(singular(each.name) if each.many == "list" else each.name)


def paragraph(text: str, indent: int, hanging: int = 0) -> str:
    return "\n".join(
        textwrap.wrap(
            text,
            _WIDTH - 1,
            initial_indent=" " * indent,
            subsequent_indent=" " * (indent + hanging),
            break_long_words=False,
            break_on_hyphens=False,
        )
    )


def sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def header(about: str, source: str) -> str:
    return f'"""{about}\n\nMade from spec/{source} by `make codegen`: change that, not this.\n"""\n'


def literal(values: Iterable[object]) -> str:
    return f"Literal[{', '.join(repr(value) for value in values)}]"


# Models


def models(source: Section, rows: frozenset[str]) -> str:
    """The module of a section's rows; `rows` are the names of all rows, which nothing nested may have."""
    classes: dict[str, str] = {}
    made: dict[str, tuple[Field, ...]] = {}
    for method in source.methods:
        if method.row and method.row != "Outcome" and method.row not in classes:
            noun = words(method.row)
            about = f"{sentence(article(noun) + noun)}, as `{method.wire_name}` gives it."
            _model(classes, made, method.row, about, method.fields, rows)
    body = "\n\n".join(classes.values())
    imports = ["from __future__ import annotations"]
    imports += ["import datetime as dt"] if "dt." in body else []
    imports += ["from decimal import Decimal"] if "Decimal" in body else []
    imports += ["from typing import Any"] if "Any" in body else []
    imports += ["from pydantic import Field"] if "Field(" in body else []
    imports += ["from comagic_sdk.models.base import Model"] if classes else []
    names = f"__all__ = {sorted(classes)!r}"
    about = f"What the methods of `{source.name}` give."
    return "\n\n".join([header(about, source.source), "\n".join(imports), names, body]) + "\n"


def _model(
    classes: dict[str, str],
    made: dict[str, tuple[Field, ...]],
    name: str,
    about: str,
    fields: tuple[Field, ...],
    rows: frozenset[str],
) -> None:
    if made.get(name) == fields:
        return
    assert name not in made, f"two different models are called {name}"
    made[name] = fields
    lines = [f"class {name}(Model):", f'    """{about}', "", "    Attributes:"]
    body: list[str] = []
    for each in fields:
        if each.type == "object":
            inner = nested_name(name, each)
            inner = f"{inner}Item" if inner in rows or (made.get(inner, each.fields) != each.fields) else inner
            stands = f"What stands in `{each.name}` of {article(words(name))}{words(name)}."
            _model(classes, made, inner, stands, each.fields, rows)
            kind = inner
        else:
            kind = _model_type(each)
        kind = {"list": f"list[{kind}]", "map": f"dict[str, {kind}]"}.get(each.many, kind)
        lines.append(paragraph(f"{each.python_name}: {_attribute_doc(each)}", 8, 4))
        default = f'Field(default=None, alias="{each.name}")' if each.python_name != each.name else "None"
        body.append(f"    {each.python_name}: {kind} | None = {default}" if kind != "Any" else
                    f"    {each.python_name}: Any = {default}")  # fmt: skip
    classes[name] = "\n".join([*lines, '    """', "", *body, ""])


def _model_type(each: Field) -> str:
    if each.type == "str" and each.values and all(isinstance(value, int) for value in each.values):
        return "int"
    return _MODEL_TYPES[each.type]


def _attribute_doc(each: Field) -> str:
    if not each.values:
        return each.doc
    shown = ", ".join(f"``{value}``" for value in each.values[:8])
    return f"{each.doc} {'One of' if len(each.values) <= 8 else 'A word such as'} {shown}; others may come."


# Operations


def operations(source: Section) -> str:
    """The module of a section's operations."""
    parts: list[str] = []
    names: list[str] = []
    for method in source.methods:
        if method.kind == "nothing":
            continue
        parts.append(_operation(method, names))
    body = "\n\n".join(parts)
    uses = _Uses(body)
    rows = sorted({method.row for method in source.methods if method.row and method.row != "Outcome"})
    imports = ["from __future__ import annotations"]
    imports += uses.line("from collections.abc", ["Mapping", "Sequence"])
    imports += ["import datetime as dt"] if "dt." in body else []
    imports += uses.line("from typing", ["Annotated", "Any", "ClassVar", "Literal"])
    imports += uses.line("from pydantic", ["Field"])
    imports += uses.line("from typing_extensions", ["NotRequired", "TypedDict"])
    if rows:
        imports.append(f"from {source.models} import {', '.join(rows)}")
    imports += uses.line("from comagic_sdk.call_api.messages", ["Message"])
    imports += uses.line("from comagic_sdk.call_api.operation", ["CallOperation", "Number", "Phone", "Tones"])
    imports += uses.line("from comagic_sdk.data_api.operation", ["RowsOperation"])
    imports += uses.line("from comagic_sdk.data_api.outcome", ["AnyOutcome", "AnyOutcomes", "Outcome"])
    imports += uses.line("from comagic_sdk.data_api.query", ["FilterParameter", "SortParameter"])
    imports += uses.line("from comagic_sdk.operation", ["RpcOperation"])
    imports += uses.line("from comagic_sdk.parameters", ["ABSENT", "Amount", "Clock", "Day", "When", "checked"])
    about = f"What can be asked of `{source.name}`."
    listed = f"__all__ = {sorted(names)!r}"
    return "\n\n".join([header(about, source.source), "\n".join(imports), listed, body]) + "\n"


class _Uses:
    def __init__(self, body: str) -> None:
        self._body = body

    def line(self, start: str, names: list[str]) -> list[str]:
        used = [name for name in names if re.search(rf"\b{name}\b", self._body)]
        return [f"{start} import {', '.join(used)}"] if used else []


def operation_name(method: Method) -> str:
    return camel(method.wire_name)


def field_names(method: Method) -> str:
    return camel(method.wire_name.split(".")[1]) + "Field"


def sort_names(method: Method) -> str:
    return camel(method.wire_name.split(".")[1]) + "Sort"


def _operation(method: Method, names: list[str]) -> str:
    name = operation_name(method)
    before: dict[str, str] = {}
    own = [_parameter(each, name, before, top=method) for each in method.params]
    reply = {
        "rows": f"list[{method.row}]",
        "list": f"list[{method.row}]",
        "one": method.row,
        "outcome": "AnyOutcome",
        "outcomes": "AnyOutcomes",
    }[method.kind]
    typed = {"rows": method.row, "outcomes": "list[Outcome]"}.get(method.kind, method.row)
    typed = f"list[{method.row}]" if method.kind == "list" else typed
    base = {"rows": f"RowsOperation[{typed}]"}.get(method.kind, f"RpcOperation[{typed}]")
    if "/call-api/" in method.page:
        base = f"CallOperation[{typed}]"
    lines = [f"class {name}({base}):", f'    """The call `{method.wire_name}`."""', ""]
    lines += [f'    wire_name = "{method.wire_name}"']
    if method.reads_only and method.kind != "rows":
        lines.append("    reads_only = True")
    if method.once:
        lines.append("    costs_money = True")
    lines.append(f"    reply = {reply}")
    if method.needs:
        lines.append(f"    needs: ClassVar[dict[str, dict[str, object]]] = {method.needs!r}")
    if method.kind == "rows":
        if method.page_size != 10_000:
            lines.append(f"    page_size: ClassVar[int | None] = {method.page_size}")
        for attribute, kind in (("period_days", "int"), ("key", "str"), ("order", "str")):
            value = getattr(method, attribute)
            if value is not None:
                lines.append(f"    {attribute}: ClassVar[{kind} | None] = {value!r}")
        if "filter" in method.takes:
            lines.append(f"    filterable: ClassVar[tuple[str, ...]] = {tuple(method.having('filter'))!r}")
        if "sort" in method.takes:
            lines.append(f"    sortable: ClassVar[tuple[str, ...]] = {tuple(method.having('sort'))!r}")
    lines.append("")
    lines += own
    common = {
        "user_id": "int",
        "filter": "FilterParameter",
        "sort": "SortParameter",
        "fields": f"Sequence[{field_names(method)}]",
        "limit": "int",
        "offset": "int",
    }
    lines += [f"    {each}: {common[each]} = ABSENT" for each in method.takes]
    if "fields" in method.takes:
        before[field_names(method)] = f"{field_names(method)} = {literal(each.name for each in method.fields)}\n"
    if "sort" in method.takes:
        sortable = [sign + each for each in method.having("sort") for sign in ("", "-")]
        before[sort_names(method)] = f"{sort_names(method)} = {literal(sortable) if sortable else 'str'}\n"
    names.extend([*before, name])
    return "\n\n".join([*before.values(), "\n".join(lines) + "\n"])


def _bounded(kind: str, each: Field) -> str:
    named = {"min": "ge", "max": "le", "min_items": "min_length", "max_items": "max_length"}
    # Bounds of a list's length are of the list, those of a value are of its items.
    bounds = [f"{named.get(name, name)}={value:g}" for name, value in each.bounds.items()]
    return f"Annotated[{kind}, Field({', '.join(bounds)})]" if bounds else kind


def _kind(each: Field, place: str, before: dict[str, str], types: dict[str, str], *, writes: bool) -> str:
    if each.type == "object":
        kind = f"{nested_name(place, each)}Param"
        if writes:
            _typed_dict(each, nested_name(place, each), before)
    elif each.values:
        kind = literal(each.values)
        if len(each.values) > 6:
            alias = nested_name(place, each)
            if writes:
                before[alias] = f"{alias} = {kind}\n"
            kind = alias
    else:
        kind = types[each.type]
    return {"list": f"Sequence[{kind}]", "map": f"Mapping[str, {kind}]"}.get(each.many, kind)


def _clears(each: Field, method: Method | None) -> bool:
    is_update = method is not None and method.verb == "update"
    return ("required" not in each.flags and (is_update or "null" in each.flags)) or "null" in each.flags


def _parameter(each: Field, place: str, before: dict[str, str], *, top: Method) -> str:
    kind = _bounded(_kind(each, place, before, _PARAMETER_TYPES, writes=True), each)
    kind = f"{kind} | None" if _clears(each, top) and kind != "Any" else kind
    default = "" if "required" in each.flags else " = ABSENT"
    return f"    {each.python_name}: {kind}{default}"


def _typed_dict(source: Field, name: str, before: dict[str, str]) -> None:
    entries: list[tuple[str, str, str]] = []
    for each in source.fields:
        kind = _bounded(_kind(each, name, before, _PARAMETER_TYPES, writes=True), each)
        kind = f"{kind} | None" if "null" in each.flags and kind != "Any" else kind
        entries.append((each.name, kind if "required" in each.flags else f"NotRequired[{kind}]", each.doc))
    noun = f"What stands in `{source.name}` of the call."
    if any(key == "from" for key, _, _ in entries):
        inner = ", ".join(f'"{key}": {kind}' for key, kind, _ in entries)
        before[f"{name}Param"] = f'{name}Param = checked(TypedDict("{name}Param", {{{inner}}}))\n'
        return
    lines = ["@checked", f"class {name}Param(TypedDict):", f'    """{noun}', "", "    Attributes:"]
    lines += [paragraph(f"{key}: {doc}", 8, 4) for key, _, doc in entries]
    lines += ['    """', ""]
    lines += [f"    {key}: {kind}" for key, kind, _ in entries]
    before[f"{name}Param"] = "\n".join(lines) + "\n"


# Sections


def section(source: Section, name: str, base: str) -> str:
    """The module of what users call; `base` is the module of the class of the same last name that it derives from."""
    parent = camel(base.rpartition(".")[2])
    methods = [method for method in source.methods if method.kind != "nothing"]
    body = "\n".join(_section_method(method) for method in methods)
    class_text = f'class {name}({parent}):\n    """{source.about}"""\n\n{body}'
    uses = _Uses(body)
    rows = sorted({method.row for method in methods if method.row and method.row != "Outcome"})
    built = sorted(operation_name(method) for method in methods)
    typed = sorted(
        {
            each
            for method in methods
            for each in _operation_names(method)
            if each not in built and re.search(rf"\b{each}\b", body)
        }
    )
    imports = ["from __future__ import annotations"]
    imports += uses.line("from collections.abc", ["Mapping", "Sequence"])
    imports += ["import datetime as dt"] if "dt." in body else []
    imports += uses.line("from typing", ["Any", "Literal"])
    if rows:
        imports.append(f"from {source.models} import {', '.join(rows)}")
    imports.append(f"from {source.operations} import {', '.join(sorted(built + typed))}")
    imports += uses.line("from comagic_sdk.data_api.outcome", ["Outcome"])
    imports += uses.line("from comagic_sdk.data_api.query", ["Filter", "Sort"])
    imports += uses.line("from comagic_sdk.data_api.rows", ["Rows"])
    imports.append(f"from {base} import {parent}")
    imports += uses.line("from comagic_sdk.call_api.messages", ["Message"])
    imports += uses.line("from comagic_sdk.dates", ["DateLike"])
    imports += uses.line("from comagic_sdk.parameters", ["NOT_GIVEN", "Amount", "NotGiven"])
    listed = f'__all__ = ["{name}"]'
    return "\n\n".join([header(source.about, source.source), "\n".join(imports), listed, class_text]) + "\n"


def _operation_names(method: Method) -> list[str]:
    names: list[str] = []
    _operation(method, names)
    return names


def _section_method(method: Method) -> str:
    name = operation_name(method)
    arguments: list[tuple[str, str]] = []
    docs: list[str] = []
    for each in sorted(method.params, key=lambda each: "required" not in each.flags):
        kind = _kind(each, name, {}, _ARGUMENT_TYPES, writes=False)
        clearing = " | None" if _clears(each, method) else ""
        if "required" in each.flags:
            arguments.append((each.python_name, f"{each.python_name}: {kind}{clearing}"))
        else:
            kind = kind if kind == "Any" else f"{kind} | NotGiven{clearing}"
            arguments.append((each.python_name, f"{each.python_name}: {kind} = NOT_GIVEN"))
        docs.append(paragraph(f"{each.python_name}: {_argument_doc(each, method)}", 12, 4))
    for common in method.takes:
        typed = {
            "user_id": "int",
            "filter": "Filter",
            "sort": f"Sort[{sort_names(method)}]",
            "fields": f"Sequence[{field_names(method)}]",
        }
        if common in typed:
            arguments.append((common, f"{common}: {typed[common]} | NotGiven = NOT_GIVEN"))
        else:
            arguments.append((common, "limit: int | None = None" if common == "limit" else "offset: int = 0"))
        docs.append(paragraph(f"{common}: {_common_doc(common, method)}", 12, 4))
    result, gives = _result(method)
    star = "*, " if arguments else ""
    signature = f"    def {method.name}(self, {star}{', '.join(text for _, text in arguments)}) -> {result}:"
    lines = [signature, paragraph(f'"""{method.summary}', 8)]
    if method.audience == ("agency",):
        lines += ["", "        For agencies alone."]
    elif method.audience == ("client",):
        lines += ["", "        Not for agencies."]
    if method.once:
        lines += ["", "        It is never sent twice: when its outcome is not known, the error says how to find out."]
    if method.points != 1:
        lines += ["", f"        A call costs {method.points} points."]
    if docs:
        lines += ["", "        Args:", *docs]
    lines += ["", "        Returns:", paragraph(gives, 12), "", "        Raises:"]
    lines.append("            ParameterError: A parameter does not fit; nothing was sent.")
    lines.append(paragraph(f"ApiError: The server refused{_own_errors(method)}.", 12, 4))
    changes = "; whether the change was made, `request_sent` tells." if not method.reads_only else "."
    lines.append(paragraph(f"TransportError: The exchange broke{changes}", 12, 4))
    lines.append("            BadResponse: What answered was not the API.")
    lines += ["", f"        Vendor's page: {method.page}", '        """']
    passed = ", ".join(f"{each}={each}" for each, _ in arguments)
    call = "_rows" if method.kind == "rows" else "_send"
    lines.append(f"        return self.{call}({name}{', ' + passed if passed else ''})")
    return "\n".join(lines) + "\n"


def _argument_doc(each: Field, method: Method) -> str:
    doc = each.doc
    if each.type == "datetime" and each.name == "date_from" and not each.many:
        doc = "First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone."
    if each.type == "datetime" and each.name == "date_till" and not each.many:
        doc = "End: a date is the last day and included whole; a moment with a time is not included itself."
        if method.period_days:
            doc = f"{doc} A period of more than {method.period_days} days is asked for in stretches."
    if "deprecated" in each.flags:
        doc = f"{doc} Deprecated by the vendor."
    if _clears(each, method):
        doc = f"{doc} None clears it."
    bounds = [f"{name.replace('_', ' ')} {value:g}" for name, value in each.bounds.items()]
    return f"{doc} Bounds: {', '.join(bounds)}." if bounds else doc


def _common_doc(name: str, method: Method) -> str:
    if name == "filter":
        names = method.having("filter")
        about = (
            'Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor\'s tree.'
        )
        return f"{about} Fields: {', '.join(names)}." if names else about
    if name == "sort":
        return "Order of the rows: a name, with a minus in front for descending, or several."
    return _COMMON_DOCS[name]


def _result(method: Method) -> tuple[str, str]:
    if method.kind == "rows":
        return f"Rows[{method.row}]", "The rows, loaded as they are used."
    if method.kind == "outcome":
        return "Outcome", "What the server said, such as an identifier."
    if method.kind == "outcomes":
        return "list[Outcome]", "What the server said, such as identifiers."
    if method.kind == "list":
        return f"list[{method.row}]", "What the server said of each."
    noun = words(method.row)
    return method.row, f"{sentence((article(noun) and 'the ') + noun)}."


def _own_errors(method: Method) -> str:
    return f", for one by {', '.join(f'``{error}``' for error in method.errors)}" if method.errors else ""


def sections(sources: list[Section]) -> str:
    """The module that opens sections when they are first touched."""

    def imported(source: Section) -> str:
        return f"from comagic_sdk.data_api.sections.{source.name} import {camel(source.name)}"

    def properties() -> Iterator[str]:
        for source in sources:
            if not any(method.kind != "nothing" for method in source.methods):
                continue
            name = camel(source.name)
            yield (
                f"    @cached_property\n    def {source.name}(self) -> {name}:\n"
                f'        """{source.about}"""\n        {imported(source)}\n\n        return {name}(self._transport)\n'
            )

    imports = "\n".join(f"    {imported(source)}" for source in sources)
    return (
        '"""The sections of Data API, opened when they are first touched.\n\n'
        'Made from spec/data_api/ by `make codegen`: change that, not this.\n"""\n\n'
        "from __future__ import annotations\n\n"
        "from functools import cached_property\nfrom typing import TYPE_CHECKING\n\n"
        f"if TYPE_CHECKING:\n{imports}\n    from comagic_sdk.transport.jsonrpc import JsonRpc\n\n"
        '__all__ = ["Sections"]\n\n\n'
        'class Sections:\n    """What can be asked, a section a kind of thing."""\n\n    _transport: JsonRpc\n\n'
        + "\n".join(properties())
    )


# What type checkers must find


def typing(sources: list[Section], call_api: Section) -> str:
    """A user's file that calls every method and pins what it returns."""
    imports = ["from typing_extensions import assert_type", "from comagic_sdk import CallApi, DataApi, Rows"]
    imports.append("from comagic_sdk.call_api import tts")
    imports.append("from comagic_sdk.data_api import Outcome")
    for source in (*sources, call_api):
        rows = sorted({method.row for method in source.methods if method.row and method.row != "Outcome"})
        if rows:
            imports.append(f"from {source.models} import {', '.join(rows)}")
    lines = ['with DataApi("token") as data_api:']
    for source in sources:
        lines += _pinned(source, f"data_api.{source.name}")
    lines += ["", 'with CallApi("token") as call_api:', *_pinned(call_api, "call_api")]
    about = '"""Every method of Data API as a user calls it.\n\nMade from spec/data_api/ by `make codegen`.\n"""'
    return "\n\n".join([about, "\n".join(imports), "\n".join(lines)]) + "\n"


def _pinned(source: Section, place: str) -> Iterator[str]:
    for method in source.methods:
        if method.kind != "nothing":
            required = [each for each in method.params if "required" in each.flags]
            given = ", ".join(f"{each.python_name}={_example(each)}" for each in required)
            yield f"    assert_type({place}.{method.name}({given}), {_result(method)[0]})"


def _example(each: Field) -> str:
    one = _example_of_one(each)
    return {"list": f"[{one}]", "map": f'{{"first": {one}}}'}.get(each.many, one)


def _example_of_one(each: Field) -> str:
    if each.type == "object":
        inner = ", ".join(f'"{one.name}": {_example(one)}' for one in each.fields if "required" in one.flags)
        return f"{{{inner}}}"
    if each.values:
        return repr(each.values[0])
    examples = {"int": "1", "bool": "True", "float": "0.5", "money": "1500", "any": "None", "id": "1"}
    examples |= {"datetime": '"2026-10-31"', "date": '"2026-10-31"', "time": '"09:30"'}
    examples |= {"phone": '"79031234567"', "number": '"79031234567"', "dtmf": '"1"', "message": 'tts("text")'}
    examples |= {"filter": '{"field": "id", "operator": "=", "value": 1}'}
    return examples.get(each.type, '"text"')
