"""The house stands as the design says: arrows point down, everything is typed, light and documented."""

import ast
import inspect
import re
import subprocess
import sys
from pathlib import Path

import pytest

import comagic_sdk
from comagic_sdk import Comagic
from comagic_sdk.operation import RestOperation
from comagic_sdk.resources import (
    calls,
    campaigns,
    chats,
    communications,
    customers,
    goals,
    numbers,
    offline_messages,
    sites,
    stats,
    tags,
    visitors,
)
from comagic_sdk.resources.base import Resource

PACKAGE = Path(comagic_sdk.__file__).parent
MODULES = (
    customers, sites, campaigns, tags, stats, communications, goals, calls, chats, offline_messages, visitors, numbers
)  # fmt: skip
# Each room may use the rooms below it, and its own.
FLOORS = [
    {"cli"},
    {"__init__"},
    {"compat", "sync"},
    {"client", "export"},
    {"bridge", "tabular"},
    {"resources", "data_api", "call_api"},
    {"rpc_client", "rpc_methods", "recordings"},
    {"transport"},
    {"models"},
    {"replies", "operation", "concurrency"},
    {"drift", "parameters"},
    {"dates", "config", "files"},
    {"errors", "_version", "_json", "catalogue"},
]


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports_of(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("comagic_sdk."):
            found.add((node.module or "").split(".")[1])
        elif isinstance(node, ast.ImportFrom) and node.module == "comagic_sdk":
            names = {alias.name for alias in node.names}
            # Public names come by the front door, which only the command may use.
            found.update("__init__" if name in comagic_sdk.__all__ else name for name in names)
        elif isinstance(node, ast.Import):
            found.update(alias.name.split(".")[1] for alias in node.names if alias.name.startswith("comagic_sdk."))
    return found


def test_arrows_point_down() -> None:
    floor = {name: number for number, names in enumerate(FLOORS) for name in names}
    for path in PACKAGE.rglob("*.py"):
        name = room(path)
        if name in ("sandbox", "testing", "__init__"):
            continue
        assert name in floor, f"{name} stands on no floor"
        for used in imports_of(path) - {name}:
            assert floor[used] > floor[name], f"{path.name} uses {used}"


def test_the_sandbox_knows_nothing_of_the_client_and_the_client_nothing_of_it() -> None:
    for path in PACKAGE.rglob("*.py"):
        if room(path) in ("sandbox", "testing"):
            assert imports_of(path) <= {"sandbox"}
        else:
            assert "sandbox" not in imports_of(path)


def test_only_the_transport_knows_http() -> None:
    for path in PACKAGE.rglob("*.py"):
        if room(path) in ("transport", "sandbox") or path.name.endswith("client.py"):
            continue
        assert not re.search(
            r"^\s*(import|from) (requests|urllib3|socket|http)\b", path.read_text("utf-8"), re.MULTILINE
        )


def operations() -> list[type[RestOperation[object]]]:
    return [
        each
        for module in MODULES
        for each in vars(module).values()
        if inspect.isclass(each) and issubclass(each, RestOperation) and each.__module__ == module.__name__
    ]


def test_every_operation_is_whole_and_every_method_of_the_api_has_one() -> None:
    names = [operation.wire_name for operation in operations()]
    assert len(names) == len(set(names))
    assert len(set(names) - {"tag_communicatiom", "chat_message"}) == 35
    for operation in operations():
        assert operation.reply.model_fields["data"].annotation is not None
        assert operation.__doc__
        writes = bool(re.match(r"(create|delete|add|remove|buy|activate|tag_|untag_)", operation.wire_name))
        assert operation.reads_only is not writes


def public_methods() -> list[tuple[str, object]]:
    return [
        (f"{each.__name__}.{name}", method)
        for module in MODULES
        for each in vars(module).values()
        if inspect.isclass(each) and issubclass(each, Resource) and each.__module__ == module.__name__
        for name, method in vars(each).items()
        if not name.startswith("_")
    ]


@pytest.mark.parametrize(("name", "method"), public_methods())
def test_a_docstring_tells_everything(name: str, method: object) -> None:
    assert callable(method)
    text = inspect.getdoc(method) or ""
    signature = inspect.signature(method)
    for parameter in list(signature.parameters.values())[1:]:
        assert parameter.kind is inspect.Parameter.KEYWORD_ONLY, f"{name}: {parameter.name}"
        assert re.search(rf"^    {parameter.name}: \S", text, re.MULTILINE), f"{name}: {parameter.name}"
    assert "Returns:\n" in text
    assert "Raises:\n" in text
    assert "Vendor's page: https://" in text


def test_every_resource_is_reached_from_the_client() -> None:
    client = Comagic("login", "word", rest_url="http://127.0.0.1:1")
    for module in MODULES:
        resource = getattr(client, module.__name__.rpartition(".")[2])
        assert type(resource).__module__ == module.__name__


def test_every_public_name_can_be_imported() -> None:
    assert [name for name in comagic_sdk.__all__ if getattr(comagic_sdk, name, None) is None] == []
    assert set(comagic_sdk.__all__) <= set(dir(comagic_sdk))
    with pytest.raises(AttributeError, match="Cal"):
        comagic_sdk.Cal  # noqa: B018


def loaded_after(statement: str) -> set[str]:
    program = f"import sys; {statement}; print(*(name for name in sys.modules if name.startswith('comagic_sdk')))"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(run.stdout.split())


def test_touching_one_resource_loads_only_its_modules() -> None:
    imported = loaded_after("from comagic_sdk import Comagic, RetryPolicy, ComagicError")
    assert not {name for name in imported if re.search(r"\.(models|resources|transport|sandbox)\b", name)}
    touched = loaded_after("from comagic_sdk import Comagic; Comagic('login', 'word').tags")
    assert {name for name in touched if ".resources." in name} == {
        "comagic_sdk.resources.base",
        "comagic_sdk.resources.tags",
    }


def test_importing_costs_hardly_more_than_the_dependencies() -> None:
    # Counted, not timed: how many modules are loaded beyond those of the dependencies.
    count = "import sys; {}; print(len(sys.modules))"

    def modules(statement: str) -> int:
        command = [sys.executable, "-c", count.format(statement)]
        return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)

    floor = modules("import requests, pydantic, dateutil")
    assert modules("import comagic_sdk") <= floor + 25
    assert modules("import comagic_sdk; comagic_sdk.Comagic('login', 'word')") <= floor + 60
