"""The way from a clone to a running app, as far as it can be tried without a download."""

import ast
import hashlib
import importlib.metadata
import importlib.util
import json
import os
import re
import shutil
import struct
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

import deitdet_gui
from deitdet_gui.core.files import resource
from deitdet_gui.core.qt_libraries import QT_LIBRARIES

ROOT = Path(__file__).parents[1]
START = ROOT / "packaging" / "start.py"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PINS = dict(
    line.lower().replace("_", "-").split("==")
    for line in (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
)
EXTRAS = PROJECT["project"]["optional-dependencies"]
ASKED = PROJECT["project"]["dependencies"] + EXTRAS["export"] + EXTRAS["test"][1:]


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A folder that has what ``start.py`` looks at, and is not this one."""
    clone = tmp_path / "a clone"
    for name in ("packaging/start.py", "packaging/constraints.txt", "pyproject.toml",
                 "deitdet_gui/core/qt_libraries.py"):  # fmt: skip
        (clone / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, clone / name)
    return clone


@pytest.fixture
def start(clone: Path) -> ModuleType:
    """``start.py`` of that clone, as a module."""
    spec = importlib.util.spec_from_file_location("start", clone / "packaging" / "start.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def steps(start: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What would have been made and installed, in order, in place of really doing it."""
    steps: list[str] = []

    def create() -> None:
        start.VENV.mkdir()
        steps.append("create")

    monkeypatch.setattr(start, "create_venv", create)
    monkeypatch.setattr(
        start, "install", lambda extras: steps.append(f"install {','.join(extras)}")
    )
    healthy = f'#!/bin/sh\necho "[[{sys.version_info[0]}, {sys.version_info[1]}, 0], []]"\n'
    monkeypatch.setattr(start, "PYTHON", start.ROOT / "python")
    start.PYTHON.write_text(healthy, encoding="utf-8")
    start.PYTHON.chmod(0o755)
    return steps


def test_the_version_is_said_once() -> None:
    assert "version" not in PROJECT["project"]
    assert re.fullmatch(r"\d+\.\d+\.\d+(\.dev\d+|rc\d+)?", deitdet_gui.__version__)


@pytest.mark.parametrize("requirement", ASKED)
def test_every_requirement_has_a_lower_bound_and_a_pin_that_meets_it(requirement: str) -> None:
    found = re.match(r"([\w-]+)>=([\d.]+)", requirement)
    assert found, f"{requirement}: say which version was tried"
    pin = PINS[found[1].lower()]
    numbers = [tuple(int(n) for n in version.split(".")) for version in (pin, found[2])]
    assert numbers[0] >= numbers[1]


def test_the_tests_ask_for_what_exports_need() -> None:
    assert EXTRAS["test"][0] == "deitdet[export]"


def test_the_qt_that_aborts_python_is_kept_out() -> None:
    qt = next(one for one in ASKED if one.startswith("PySide6-Essentials"))
    assert "!=6.12.0" in qt
    assert PINS["pyside6-essentials"] != "6.12.0"


def test_torch_is_pinned_to_the_build_that_was_tried() -> None:
    assert PINS["torch"] == "2.14.1"
    assert PINS["torchvision"] == "0.29.1"


def test_the_tests_run_on_the_tried_set() -> None:
    strange = {}
    for name, pin in PINS.items():
        try:
            version = importlib.metadata.version(name).split("+")[0]
        except importlib.metadata.PackageNotFoundError:
            continue  # only asked for on another system
        if version != pin and name in {re.match(r"[\w-]+", one)[0].lower() for one in ASKED}:  # type: ignore[index]
            strange[name] = f"{version}, tried was {pin}"
    if strange and "CI" not in os.environ:
        pytest.skip(f"another set on purpose: {strange}")
    assert not strange


def test_the_wheel_takes_the_resources_along() -> None:
    wheel = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["sources"] == {"resources": "deitdet_gui/resources"}
    assert set(wheel["only-include"]) == {"deitdet_gui", "resources"}


def test_the_weights_card_says_what_the_file_is() -> None:
    weights = resource("weights/deit3_small_starter.safetensors")
    card = weights.with_suffix(".md").read_text(encoding="utf-8")
    with weights.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        file.seek(0)
        header = json.loads(file.read(struct.unpack("<Q", file.read(8))[0]))
    about = header.pop("__metadata__")
    assert digest in card
    assert f"{weights.stat().st_size:,} bytes" in card
    assert f"{len(header)} tensors" in card
    assert about["architecture"] in card
    assert "Apache License 2.0" in card
    assert "MIT License" in card


def test_an_old_python_can_read_the_script_far_enough_to_say_so() -> None:
    source = START.read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 7))
    assert source.index("sys.version_info < (3, 11)") < source.index("import hashlib")


@pytest.mark.parametrize(("arguments", "code"), [(["--help"], 0), (["tset"], 2)])
def test_wrong_usage_shows_the_right_one(tmp_path: Path, arguments: list[str], code: int) -> None:
    done = subprocess.run(
        [sys.executable, START, *arguments], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.returncode == code
    assert "packaging/start.py test ARGS" in done.stdout


def test_an_environment_that_someone_else_made_is_left_alone(clone: Path, tmp_path: Path) -> None:
    mine = clone / ".venv" / "mine"
    mine.parent.mkdir()
    mine.touch()
    done = subprocess.run(
        [sys.executable, clone / "packaging" / "start.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert "is left alone" in done.stderr
    assert "Traceback" not in done.stderr
    assert mine.exists()


def test_the_second_time_nothing_is_done(start: ModuleType, steps: list[str]) -> None:
    start.make_environment(())
    start.make_environment(())
    assert steps == ["create", "install "]


def test_tests_add_to_the_environment_and_the_app_takes_nothing_away(
    start: ModuleType, steps: list[str]
) -> None:
    start.make_environment(())
    start.make_environment(("test",))
    start.make_environment(())
    assert steps == ["create", "install ", "install test"]


def test_other_pins_are_installed_in_place(start: ModuleType, steps: list[str]) -> None:
    start.make_environment(("test",))
    start.CONSTRAINTS.write_text("torch==99\n", encoding="utf-8")
    start.make_environment(())
    assert steps == ["create", "install test", "install test"]


def test_a_half_made_environment_is_made_anew(
    start: ModuleType, steps: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(extras: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(start, "install", killed)
        with pytest.raises(KeyboardInterrupt):
            start.make_environment(())
    (start.VENV / "half a package").touch()
    start.make_environment(())
    assert steps == ["create", "create", "install "]
    assert not (start.VENV / "half a package").exists()


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("exit 1", "no longer works"),
        ("echo '[[3, 2, 1], []]'", "belongs to Python 3.2"),
        ("echo '[[{}, {}, 0], [\"torch\"]]'".format(*sys.version_info[:2]), "lacks torch"),
        ("", "has lost its Python"),
    ],
)
def test_a_broken_environment_is_made_anew(
    start: ModuleType, steps: list[str], capsys: pytest.CaptureFixture[str], script: str, said: str
) -> None:
    start.make_environment(())
    start.PYTHON.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    if not script:
        start.PYTHON.unlink()
    start.make_environment(())
    assert said in capsys.readouterr().out
    assert steps == ["create", "install ", "create", "install "]


def test_an_environment_of_a_clone_that_was_moved_is_made_anew(
    start: ModuleType, steps: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    start.make_environment(())
    stamp = json.loads(start.STAMP.read_text(encoding="utf-8"))
    start.STAMP.write_text(json.dumps({**stamp, "root": "/elsewhere"}), encoding="utf-8")
    start.make_environment(())
    assert steps == ["create", "install ", "create", "install "]


def test_a_python_without_ensurepip_gets_the_line_that_helps(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(start, "can_use_apt", lambda: False)
    minor = sys.version_info[1]
    with pytest.raises(start.SetupError, match=f"sudo apt-get install .* python3.{minor}-venv"):
        start.create_venv()
    assert not start.VENV.exists()


@pytest.mark.parametrize(
    ("log", "meaning"),
    [
        ("[Errno 28] No space left on device", "The disk is full"),
        ("Temporary failure in name resolution", "There is no network"),
        ("ERROR: No matching distribution found for torch==9", "no build for this Python"),
        ("something new", "it ended with 2"),
    ],
)
def test_what_pip_says_is_explained(start: ModuleType, log: str, meaning: str) -> None:
    start.VENV.mkdir()
    start.PIP_LOG.write_text(log, encoding="utf-8")
    said = start.explain_pip(2)
    assert meaning in said
    assert str(start.PIP_LOG) in said


@pytest.fixture
def lacking(start: ModuleType) -> Callable[..., SimpleNamespace]:
    """A stand-in for ``qt_libraries`` on a system that lacks some of them."""

    def make(*sonames: str) -> SimpleNamespace:
        missing = [one for one in QT_LIBRARIES if one.soname in sonames]
        return SimpleNamespace(
            missing_qt_libraries=lambda: missing.copy(),
            install_line=lambda some: "apt-get install " + " ".join(one.package for one in some),
            found=missing.clear,
        )

    return make


def test_root_gets_exactly_the_missing_libraries_installed(
    start: ModuleType, lacking: Callable[..., SimpleNamespace], monkeypatch: pytest.MonkeyPatch
) -> None:
    qt = lacking("libEGL.so.1", "libxcb-icccm.so.4")
    lines: list[str] = []
    monkeypatch.setattr(start, "can_use_apt", lambda: True)

    def apt(line: str) -> None:
        lines.append(line)
        qt.found()

    monkeypatch.setattr(start, "apt", apt)
    start.provide_qt_libraries(qt, with_x11=True)
    assert lines == ["apt-get install libegl1 libxcb-icccm4"]


@pytest.mark.parametrize(
    ("soname", "with_x11", "goes_on"),
    [
        ("libxcb-icccm.so.4", True, False),
        ("libxcb-icccm.so.4", False, True),
        ("libEGL.so.1", False, False),
    ],
)
def test_without_root_the_line_is_printed_and_only_what_is_needed_stops_it(
    start: ModuleType,
    lacking: Callable[..., SimpleNamespace],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    soname: str,
    with_x11: bool,
    goes_on: bool,
) -> None:
    monkeypatch.setattr(start, "can_use_apt", lambda: False)
    if goes_on:
        start.provide_qt_libraries(lacking(soname), with_x11=with_x11)
        assert "sudo apt-get install libxcb-icccm4" in capsys.readouterr().out
    else:
        with pytest.raises(start.SetupError, match="sudo apt-get install lib"):
            start.provide_qt_libraries(lacking(soname), with_x11=with_x11)


def test_without_a_display_the_demo_is_headless(start: ModuleType) -> None:
    assert start.demo_command(display=False)[-1] == "--headless"
    assert start.demo_command(display=True)[-1] == str(start.SAMPLE)


def test_test_arguments_reach_pytest(start: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")
    assert start.test_command(["-k", "journal"])[1:] == ["-m", "pytest", "-k", "journal"]
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_without_arguments_the_tests_run_on_every_core(start: ModuleType) -> None:
    assert start.test_command([])[3:5] == ["-n", "logical"]


def test_the_jobs_exit_code_is_handed_on(start: ModuleType) -> None:
    assert start.run([sys.executable, "-c", "raise SystemExit(3)"]) == 3


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_the_ci_script_is_whole_and_may_be_run() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert subprocess.run(["bash", "-n", script]).returncode == 0
    assert "packaging/start.py test" in script.read_text(encoding="utf-8")


def test_git_never_touches_the_bytes_of_weights() -> None:
    assert "*.safetensors binary" in (ROOT / ".gitattributes").read_text(encoding="utf-8")
