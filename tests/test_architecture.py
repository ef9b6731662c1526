"""The layers hold: each part of olytui imports only what stands below it, and light commands stay light."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

import olytui

PACKAGE = Path(olytui.__file__).parent

BASE = {"model", "parts", "text", "resources", "errors"}
MAY_IMPORT: dict[str, set[str]] = {
    "model": set(),
    "parts": set(),
    "text": set(),
    "errors": set(),
    "resources": {"errors"},
    "sport": BASE,
    "extract": BASE | {"sport"},
    "names": BASE | {"sport"},
    "link": BASE | {"sport", "names"},
    "dispute": BASE | {"sport"},
    "intake": BASE,
    "store": BASE | {"sport"},
    "build": BASE | {"sport", "names", "extract", "link", "dispute", "intake", "store"},
    "desk": BASE | {"sport", "names", "extract", "link", "dispute", "intake", "store", "build"},
    "tui": BASE | {"desk"},
    "cli": BASE | {"desk", "tui"},
}
ONLY_HERE = {
    "sqlite3": {"store"},
    "sqlite_utils": {"store"},
    "rapidfuzz": {"names"},
    "anyascii": {"names"},
    "selectolax": {"intake"},
    "textual": {"tui"},
    "textual_serve": {"tui"},
    "aiohttp": {"tui"},
    "plotext": {"desk"},
    "rich": {"tui"},
}


def sources() -> list[Path]:
    """Every module of the package but its entry points and the packaged data."""
    return [
        path
        for path in sorted(PACKAGE.rglob("*.py"))
        if path.name != "__main__.py" and path != PACKAGE / "__init__.py" and "_db" not in path.parts
    ]


def layer_of(path: Path) -> str:
    """The first part of a module's place inside the package."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(path: Path) -> set[str]:
    """Every dotted module name that a file imports, wherever in the file it does."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            names.add(node.module or "")
            if node.module == "olytui":
                names.update(f"olytui.{alias.name}" for alias in node.names)
    return names


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_imports_only_the_layers_below_it(path: Path) -> None:
    layer = layer_of(path)
    inner = {name.split(".")[1] for name in imported(path) if name.startswith("olytui.")} - {
        layer,
        "__version__",
    }
    assert inner <= MAY_IMPORT[layer], f"{layer} may not import {sorted(inner - MAY_IMPORT[layer])}"


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_library_stays_in_the_layer_that_owns_it(path: Path) -> None:
    outer = {name.split(".")[0] for name in imported(path)}
    strays = {name for name, layers in ONLY_HERE.items() if name in outer and layer_of(path) not in layers}
    assert not strays


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_every_module_opens_with_why_it_exists(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def modules_after(statement: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after one statement."""
    code = f"{statement}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_the_command_line_starts_without_the_heavy_libraries() -> None:
    loaded = modules_after("import olytui.cli.main")
    assert not loaded & {"textual", "sqlite_utils", "rapidfuzz", "numpy", "olytui.tui.app"}


def test_the_browser_starts_without_what_only_writing_and_searching_need() -> None:
    loaded = modules_after("import olytui.tui.app")
    assert not loaded & {"sqlite_utils", "rapidfuzz", "numpy", "olytui.extract.read"}


def test_a_verdict_is_written_without_what_reads_and_links_reports() -> None:
    loaded = modules_after("import olytui.desk.decisions, olytui.desk.by_hand")
    assert not loaded & {"olytui.extract.reading", "olytui.build.adding", "numpy"}


def test_extraction_needs_nothing_but_the_standard_library() -> None:
    loaded = modules_after("import olytui.extract")
    outside = {name for name in loaded if name.split(".")[0] in ONLY_HERE | {"numpy": set(), "regex": set()}}
    assert not outside
