"""``make codegen``: write what is made from the spec."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from codegen import bridge, catalogue, render
from codegen.spec import ROOT, Field, Method, Section, load, load_call_api

PACKAGE = ROOT / "comagic_sdk"
_SECTION = "comagic_sdk.data_api.section"
_METHODS = "comagic_sdk.rpc_methods"


def written(sections: list[Section], calls: Section) -> dict[Path, str]:
    """All files that are made, by their paths."""
    data_api, call_api = PACKAGE / "data_api", PACKAGE / "call_api"
    files = {data_api / "sections" / "__init__.py": render.sections(sections)}
    rows = frozenset(method.row for source in sections for method in source.methods)
    for source in sections:
        files[data_api / "models" / f"{source.name}.py"] = render.models(source, rows)
        files[data_api / "operations" / f"{source.name}.py"] = render.operations(source)
        name = render.camel(source.name)
        files[data_api / "sections" / f"{source.name}.py"] = render.section(source, name, _SECTION)
    called = frozenset(method.row for method in calls.methods)
    files[call_api / "models.py"] = render.models(calls, called)
    files[call_api / "operations.py"] = render.operations(calls)
    files[call_api / "methods.py"] = render.section(calls, "Methods", _METHODS)
    files[PACKAGE / "catalogue.py"] = catalogue.module(sections, calls)
    files[PACKAGE / "sandbox" / "data_api.json"] = _schema(sections)
    files[PACKAGE / "sandbox" / "call_api.json"] = _schema([calls])
    files[ROOT / "tests" / "typing" / "methods.py"] = render.typing(sections, calls)
    files[ROOT / "docs" / "reference" / "catalogue.md"] = catalogue.page(sections, calls)
    files[ROOT / "docs" / "reference" / "bridge.md"] = bridge.page()
    return files


def main() -> int:
    """Write the files and format them."""
    files = written(load(), load_call_api())
    for room in ("models", "operations", "sections"):
        folder = PACKAGE / "data_api" / room
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    (PACKAGE / "data_api" / "models" / "__init__.py").write_text('"""Rows of Data API, a module a section."""\n')
    (PACKAGE / "data_api" / "operations" / "__init__.py").write_text('"""Calls of Data API, a module a section."""\n')
    for path, text in files.items():
        path.write_text(text, "utf-8")
    made = [
        str(PACKAGE / "catalogue.py"),
        str(PACKAGE / "data_api"),
        str(PACKAGE / "call_api"),
        str(ROOT / "tests" / "typing"),
    ]
    ruff = [sys.executable, "-m", "ruff"]
    subprocess.run([*ruff, "check", "--quiet", "--fix", "--select", "I,F401,RUF022", *made], check=True, cwd=ROOT)
    subprocess.run([*ruff, "format", "--quiet", *made], check=True, cwd=ROOT)
    return 0


def _schema(sections: list[Section]) -> str:
    """What the sandbox knows of the wire."""
    methods = {method.wire_name: _described(source, method) for source in sections for method in source.methods}
    lines = [f"{json.dumps(name)}: {json.dumps(body, ensure_ascii=False)}" for name, body in sorted(methods.items())]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _described(source: Section, method: Method) -> dict[str, Any]:
    body: dict[str, Any] = {
        "section": source.name,
        "kind": method.kind,
        "at": method.at,
        "takes": method.takes,
        "page_size": method.page_size,
        "period_days": method.period_days if "date_from" in {each.name for each in method.params} else None,
        "points": method.points,
        "audience": method.audience,
        "params": [_plain(each) for each in method.params],
        "fields": [_plain(each) for each in method.fields],
    }
    return {name: value for name, value in body.items() if value not in (None, (), [], "result.data")}


def _plain(each: Field) -> dict[str, Any]:
    body: dict[str, Any] = {
        "name": each.name,
        "type": {"phone": "str", "number": "str", "dtmf": "str"}.get(each.type, each.type),
        "many": each.many,
        "flags": sorted(each.flags),
        "bounds": each.bounds,
        "values": each.values,
        "fields": [_plain(inner) for inner in each.fields],
    }
    return {name: value for name, value in body.items() if value or name == "name"}


if __name__ == "__main__":
    sys.exit(main())
