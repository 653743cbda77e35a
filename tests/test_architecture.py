"""Who may import whom, who may do what, and how large things get: the developers' page as tests."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "deitdet_gui"
TORCH = {"torch", "torchvision", "timm", "safetensors"}
QT = {"PySide6", "shiboken6", "pyqtgraph"}
# Path prefix -> (our rooms it may import, libraries it may not). The longest prefix wins.
RULES: dict[str, tuple[set[str], set[str]]] = {
    "core/": ({"core"}, QT | TORCH),
    "detector/": ({"core", "detector"}, QT | {"argparse"}),
    "engine/": ({"core", "detector", "engine"}, QT),
    "api.py": ({"core", "detector", "engine"}, QT | {"argparse"}),
    "gui/": ({"core", "gui"}, TORCH),
    "gui/canvas/tools.py": ({"core"}, QT | TORCH),
    "gui/canvas/arranging.py": ({"core", "gui"}, QT | TORCH),
}
NAMED = [
    "__main__.py", "api.py", "cli.py", "core/coco.py", "core/document.py", "core/files.py",
    "core/pictures.py", "detector/detector.py", "engine/__main__.py", "gui/app.py",
    "gui/main_window.py", "gui/engine_thread.py", "gui/canvas/tools.py",
]  # fmt: skip
PAGES = ("annotate", "train", "review")
FILES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
MAX_FILE, MAX_CLASS, MAX_FUNCTION = 400, 300, 50


@pytest.fixture(autouse=True)
def _nothing_left_behind() -> None:
    """A thousand tests that only read files: looking after each of them would take minutes."""


each_file = pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(PACKAGE).as_posix())
each_test = pytest.mark.parametrize("path", TESTS, ids=lambda p: p.relative_to(ROOT).as_posix())


def inside(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(path: Path) -> Iterator[str]:
    """Every module that the file names, also inside functions and under TYPE_CHECKING."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, (
                f"{path}:{node.lineno}: write the whole name, not a relative import"
            )
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def calls(path: Path) -> Iterator[tuple[int, str, ast.Call]]:
    """(line, name as it is written, node) of every call by a dotted name."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
            yield node.lineno, ast.unparse(node.func), node


def keys(path: Path) -> Iterator[tuple[int, object]]:
    """(line, key) wherever a dict is made, subscripted or asked by a constant."""
    for node in ast.walk(tree(path)):
        found: list[ast.expr] = []
        if isinstance(node, ast.Dict):
            found = [key for key in node.keys if key is not None]
        elif isinstance(node, ast.Subscript):
            found = [node.slice]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            found = node.args[:1] if node.func.attr in ("get", "pop", "setdefault") else []
        yield from ((one.lineno, one.value) for one in found if isinstance(one, ast.Constant))


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)


@each_file
def test_imports_follow_the_map(path: Path) -> None:
    prefix = max((rule for rule in RULES if inside(path).startswith(rule)), key=len, default=None)
    if prefix is None:
        return
    rooms, banned = RULES[prefix]
    for name in imports(path):
        library, *rest = name.split(".")
        assert library not in banned, f"{inside(path)} must not import {name}"
        if library == "deitdet_gui" and rest:  # the bare package holds the version
            allowed = {*rooms, "__version__"}
            assert rest[0] in allowed, f"{inside(path)} must not import {name}"


@pytest.mark.parametrize("page", PAGES)
def test_pages_do_not_import_each_other(page: str) -> None:
    files = sorted((PACKAGE / "gui" / page).rglob("*.py"))
    assert files, f"gui/{page} is gone: is this rule still about something?"
    others = tuple(f"deitdet_gui.gui.{other}" for other in PAGES if other != page)
    for path in files:
        for name in imports(path):
            assert not name.startswith(others), (
                f"{inside(path)} must not import {name}: use signals"
            )


@pytest.mark.parametrize("name", NAMED)
def test_a_file_that_the_map_names_is_there(name: str) -> None:
    assert (PACKAGE / name).is_file()


@each_file
def test_only_the_coco_room_knows_cocos_boxes(path: Path) -> None:
    ours = ("core/coco.py", "core/coco_reading.py")
    if inside(path) in (*ours, "core/formats/coco.py"):  # the project's file, and others'
        return
    for line, key in keys(path):
        assert key != "bbox", f'{inside(path)}:{line}: "bbox" belongs into core/coco.py'


@each_file
def test_only_one_file_decodes_pictures(path: Path) -> None:
    if inside(path) == "core/pictures.py":
        return
    for line, name, _ in calls(path):
        assert not name.endswith("Image.open"), f"{inside(path)}:{line}: decode with core.pictures"
        assert name not in ("QImageReader", "QImage.fromData"), (
            f"{inside(path)}:{line}: core.pictures"
        )


@each_file
def test_only_one_file_replaces_files(path: Path) -> None:
    if inside(path) == "core/files.py":
        return
    for line, name, node in calls(path):
        # A string's replace takes two arguments, a path's takes one.
        by_path = name.endswith(".replace") and len(node.args) == 1 and not node.keywords
        assert name not in ("os.replace", "os.rename"), f"{inside(path)}:{line}: use core.files"
        assert not by_path, f"{inside(path)}:{line}: use core.files"


def test_at_most_two_places_catch_everything() -> None:
    blind = [
        f"{inside(path)}:{node.lineno}"
        for path in FILES
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or ast.unparse(node.type) in ("Exception", "BaseException"))
    ]
    assert {place.split(":")[0] for place in blind} <= {"engine/outcome.py", "gui/rescue.py"}, blind
    assert len(blind) <= 2, blind


@each_file
def test_nothing_is_too_long_to_read(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= MAX_FILE, f"{inside(path)} has {lines} lines, at most {MAX_FILE}: cut it in two"
    for node in ast.walk(tree(path)):
        limit = MAX_CLASS if isinstance(node, ast.ClassDef) else MAX_FUNCTION
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            assert length <= limit, (
                f"{inside(path)}: {node.name} has {length} lines, at most {limit}"
            )


@each_file
def test_files_are_named_after_what_they_are_about(path: Path) -> None:
    assert path.stem not in ("utils", "util", "helpers", "helper", "common", "misc")
    assert "manager" not in path.stem


@each_file
def test_the_app_never_pumps_events_by_hand(path: Path) -> None:
    for line, name, _ in calls(path):
        assert not name.endswith("processEvents"), (
            f"{inside(path)}:{line}: return to the event loop"
        )


@each_test
def test_tests_wait_for_something_and_never_just_wait(path: Path) -> None:
    for line, name, _ in calls(path):
        banned = name in ("time.sleep", "sleep", "qtbot.wait", "QTest.qWait")
        place = f"{path.relative_to(ROOT)}:{line}"
        assert not banned, f"{place}: wait for a signal or a condition"
        assert not name.endswith("processEvents"), f"{place}: wait for a signal or a condition"


def test_tests_are_no_package() -> None:
    assert not list((ROOT / "tests").rglob("__init__.py"))
    assert not list((ROOT / "packaging").rglob("__init__.py")), (
        "it would hide the `packaging` library"
    )


def test_importing_the_window_does_not_load_torch() -> None:
    done = run("import sys, deitdet_gui.gui.app; sys.exit('torch' in sys.modules)")
    assert done.returncode == 0, done.stderr or "torch was loaded"


def test_the_python_api_loads_neither_qt_nor_what_only_exports_need() -> None:
    done = run(
        "import sys, deitdet_gui.api\n"
        "heavy = {'PySide6', 'onnx', 'onnxruntime', 'onnxscript'} & set(sys.modules)\n"
        "sys.exit(', '.join(sorted(heavy)) or 0)\n"
    )
    assert done.returncode == 0, done.stderr


def test_help_loads_neither_torch_nor_qt() -> None:
    done = run(
        "import sys\n"
        "sys.argv = ['deitdet', '--help']\n"
        "from deitdet_gui.cli import main\n"
        "try:\n"
        "    code = main()\n"
        "except SystemExit as end:\n"
        "    code = end.code\n"
        "heavy = {'torch', 'PySide6', 'timm', 'pycocotools'} & set(sys.modules)\n"
        "sys.exit(code or ', '.join(sorted(heavy)) or 0)\n"
    )
    assert done.returncode == 0, done.stderr
    assert "train" in done.stdout


def test_twenty_thousand_signals_do_not_kill_python() -> None:
    # PySide6 6.12.0 loses a reference to True at every emit; Python 3.11 aborts after some hundred.
    done = run(
        "from PySide6.QtCore import QObject, Signal\n"
        "class Bell(QObject):\n"
        "    rung = Signal(int)\n"
        "bell, heard = Bell(), []\n"
        "bell.rung.connect(heard.append)\n"
        "for i in range(20_000):\n"
        "    bell.rung.emit(i)\n"
        "assert len(heard) == 20_000\n"
    )
    assert done.returncode == 0, done.stderr
