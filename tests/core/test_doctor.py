"""The doctor says what is wrong, and what puts it right."""

import hashlib
import importlib.metadata
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from deitdet_gui.core import doctor, qt_libraries

CUDA: dict[str, Any] = {
    "torch": "2.14.1", "cuda_build": "13.0", "hip_build": None, "mps": False,
    "usable": False, "gpus": [], "why": "",
}  # fmt: skip


def fake_python(folder: Path, script: str) -> str:
    """An interpreter that runs a shell script, whatever it is asked."""
    path = folder / "python"
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def test_every_check_has_a_name_and_a_finding_and_a_failed_one_a_fix(tmp_path: Path) -> None:
    python = fake_python(tmp_path, "exit 1")
    found = doctor.checks(tmp_path, cache=tmp_path / "cache", python=python)
    names = [check.name for check in found]
    assert len(set(names)) == len(names)
    assert {"Python", "GPU", "Qt libraries", "starter weights", "project folder", "disk"} <= set(
        names
    )
    assert all(check.detail for check in found)
    assert all(check.fix for check in found if check.ok is False)


def test_without_a_project_no_project_is_checked(tmp_path: Path) -> None:
    found = doctor.checks(cache=tmp_path, python=fake_python(tmp_path, "exit 1"))
    assert "project folder" not in [check.name for check in found]


def test_looking_does_not_load_torch_or_qt() -> None:
    code = (
        "import sys\n"
        "from deitdet_gui.core import doctor\n"
        "doctor.checks(python='/nonexistent')\n"
        "sys.exit(', '.join({'torch', 'PySide6', 'timm'} & set(sys.modules)) or 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("version", "ok"), [((3, 10, 13), False), ((3, 11, 0), True), ((4, 0), True)]
)
def test_an_old_python_is_named(version: tuple[int, ...], ok: bool) -> None:
    check = doctor.check_python(version)
    assert check.ok is ok
    assert check.detail.startswith(".".join(map(str, version)))


def with_packages(
    monkeypatch: pytest.MonkeyPatch, requires: list[str] | None, versions: dict[str, str]
) -> doctor.Check:
    def version_of(name: str) -> str:
        if name not in versions:
            raise importlib.metadata.PackageNotFoundError(name)
        return versions[name]

    monkeypatch.setattr(importlib.metadata, "requires", lambda name: requires)
    monkeypatch.setattr(importlib.metadata, "version", version_of)
    return doctor.check_packages()


@pytest.mark.parametrize(
    ("requires", "version", "wrong"),
    [
        ("torch>=2.14.1", "2.14.1+cu130", ""),
        ("torch>=2.14.1", "2.13.9", "torch 2.13.9 is installed, >=2.14.1 is needed"),
        ("torch>=2.14.1", "", "torch is not installed"),
        ("torch<99,>=2.14.1", "2.15", ""),
        ("PySide6-Essentials!=6.12.0,>=6.8", "6.12.0", "6.12.0 is installed"),
        ("PySide6-Essentials!=6.12.0,>=6.8", "6.12", "6.12 is installed"),
        ("PySide6-Essentials!=6.12.0,>=6.8", "6.12.1", ""),
        ("pytest>=9; extra == 'test'", "", ""),
    ],
)
def test_a_missing_or_unfit_package_is_named(
    monkeypatch: pytest.MonkeyPatch, requires: str, version: str, wrong: str
) -> None:
    name = requires.split(";")[0].split("!")[0].split(">")[0].split("<")[0]
    check = with_packages(monkeypatch, [requires], {name: version} if version else {})
    assert check.ok is (not wrong)
    assert wrong in check.detail


def test_an_app_that_is_not_installed_is_said() -> None:
    check = doctor.check_packages("deitdet-that-nobody-made")
    assert check.ok is False
    assert "not installed" in check.detail


def test_an_app_without_requirements_has_nothing_to_lack(monkeypatch: pytest.MonkeyPatch) -> None:
    assert with_packages(monkeypatch, None, {}).ok is True


def test_the_probe_understands_the_torch_that_is_installed() -> None:
    check = doctor.check_gpu()
    assert "torch 2." in check.detail
    assert check.ok is True or "on the CPU" in check.detail


@pytest.mark.parametrize(
    ("script", "ok", "said"),
    [
        ("echo 'ImportError: no libgomp' >&2; exit 1", False, "ImportError: no libgomp"),
        ("exit 9", False, "it ended with 9"),
        ("exec sleep 60", None, "did not answer within 0.2 s"),
    ],
)
def test_a_torch_that_does_not_load_is_explained(
    tmp_path: Path, script: str, ok: bool | None, said: str
) -> None:
    check = doctor.check_gpu(fake_python(tmp_path, script), timeout_s=0.2 if ok is None else 60)
    assert check.ok is ok
    assert said in check.detail
    assert check.fix


def test_a_python_that_is_gone_is_said(tmp_path: Path) -> None:
    check = doctor.check_gpu(str(tmp_path / "no-python"))
    assert check.ok is False
    assert "could not be started" in check.detail


@pytest.mark.parametrize(
    ("found", "driver", "environment", "ok", "said"),
    [
        ({"usable": True, "gpus": [["H100", 80 * 2**30]]}, "580.1", {}, True, "H100 80 GiB"),
        ({"mps": True, "cuda_build": None}, "", {}, True, "Apple GPU"),
        (
            {"cuda_build": None},
            "",
            {},
            None,
            "no GPU driver was found, and this is torch 2.14.1 (CPU",
        ),
        ({"cuda_build": None}, "580.1", {}, False, "there is an NVIDIA driver (580.1)"),
        ({}, "", {}, None, "no GPU driver was found; torch 2.14.1 (CUDA 13.0 build) would use one"),
        ({}, "580.1", {"CUDA_VISIBLE_DEVICES": "-1"}, None, "hides every GPU"),
        (
            {"why": "driver is too old\nmore"},
            "470.1",
            {},
            False,
            "(driver 470.1): driver is too old",
        ),
        ({}, "580.1", {}, False, "no reason given"),
        ({"why": "no kernel image is available"}, "580.1", {}, False, "no kernel image"),
        ({"hip_build": "7.0"}, "", {}, None, "ROCm build"),
    ],
)
def test_the_reason_for_training_on_the_cpu_is_said(
    found: dict[str, Any], driver: str, environment: dict[str, str], ok: bool | None, said: str
) -> None:
    check = doctor.judge_gpu(CUDA | found, driver, environment)
    assert check.ok is ok
    assert said in check.detail
    assert bool(check.fix) is (ok is False or "hides" in said)


def test_who_has_a_gpu_that_is_too_old_for_torch_is_not_sent_for_a_driver() -> None:
    found = CUDA | {"why": "CUDA error: no kernel image is available for execution on the device"}
    check = doctor.judge_gpu(found, "580.1", {})
    assert "driver" not in check.fix
    assert "built for older ones" in check.fix


@pytest.mark.parametrize(
    ("text", "version"),
    [("NVRM version: NVIDIA UNIX x86_64  580.65.06  Sun Jul", "580.65.06"), ("?", "present")],
)
def test_the_driver_version_is_read(
    monkeypatch: pytest.MonkeyPatch, text: str, version: str
) -> None:
    monkeypatch.setattr(Path, "read_text", lambda *_, **__: text)
    assert doctor.nvidia_driver() == version


def test_without_the_kernels_file_the_drivers_tool_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: object, **__: object) -> str:
        raise FileNotFoundError

    monkeypatch.setattr(Path, "read_text", missing)
    monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/nvidia-smi")
    assert doctor.nvidia_driver() == "present"
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert doctor.nvidia_driver() == ""


XCB_CURSOR = next(one for one in qt_libraries.QT_LIBRARIES if one.package == "libxcb-cursor0")
EGL = next(one for one in qt_libraries.QT_LIBRARIES if one.package == "libegl1")


@pytest.mark.parametrize(
    ("missing", "display", "root", "ok", "fix"),
    [
        ([], "", True, True, ""),
        ([XCB_CURSOR], "", True, None, "apt-get install -y --no-install-recommends libxcb-cursor0"),
        ([XCB_CURSOR], ":1", False, False, "sudo apt-get install"),
        ([XCB_CURSOR, EGL], "", True, False, "libegl1 libxcb-cursor0"),
    ],
)
def test_missing_libraries_come_with_the_line_that_installs_them(
    monkeypatch: pytest.MonkeyPatch,
    missing: list[Any],
    display: str,
    root: bool,
    ok: bool,
    fix: str,
) -> None:
    monkeypatch.setattr(doctor, "missing_qt_libraries", lambda: missing)
    monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/apt-get")
    monkeypatch.setattr(os, "geteuid", lambda: 0 if root else 1000, raising=False)
    monkeypatch.setenv("DISPLAY", display)
    check = doctor.check_qt_libraries()
    assert check.ok is ok
    assert fix in check.fix
    assert all(one.soname in check.detail for one in missing)


def test_fedora_is_asked_by_library_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/dnf" if name == "dnf" else None)
    assert qt_libraries.install_line([EGL]) == "dnf install -y 'libEGL.so.1()(64bit)'"


def test_two_libraries_of_one_package_are_installed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/apt-get")
    both = [one for one in qt_libraries.QT_LIBRARIES if one.package == "libglib2.0-0"]
    assert len(both) == 2
    assert qt_libraries.install_line(both).count("libglib2.0-0") == 1


@pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="libraries of the system, on Linux"
)
def test_a_library_that_the_loader_does_not_find_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    there = qt_libraries.QtLibrary("libc.so.6", "libc6", False)
    gone = qt_libraries.QtLibrary("libdeitdet-is-no-library.so.9", "gone", False)
    gone_x11 = qt_libraries.QtLibrary("libdeitdet-is-no-library.so.10", "gone", True)
    monkeypatch.setattr(qt_libraries, "QT_LIBRARIES", (there, gone, gone_x11))
    assert qt_libraries.missing_qt_libraries() == [gone, gone_x11]
    assert qt_libraries.missing_qt_libraries(with_x11=False) == [gone]


def test_systems_where_qt_brings_its_libraries_lack_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert qt_libraries.missing_qt_libraries() == []
    assert qt_libraries.has_display({})


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 and Wayland")
def test_a_display_counts_only_when_something_answers_there(tmp_path: Path) -> None:
    (tmp_path / "wayland-7").touch()
    runtime = {"XDG_RUNTIME_DIR": str(tmp_path)}
    assert not qt_libraries.has_display({})
    assert not qt_libraries.has_display({"DISPLAY": ":4711"})
    assert not qt_libraries.has_display({"DISPLAY": "not a display"})
    assert not qt_libraries.has_display({"WAYLAND_DISPLAY": "wayland-8", **runtime})
    assert qt_libraries.has_display({"WAYLAND_DISPLAY": "wayland-7", **runtime})


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 and Wayland")
def test_a_forwarded_display_is_asked_over_the_network() -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        number = server.getsockname()[1] - 6000
        assert not qt_libraries.has_display({"DISPLAY": f"127.0.0.1:{number}.0"})
        server.listen()
        assert qt_libraries.has_display({"DISPLAY": f"127.0.0.1:{number}.0"})


@pytest.mark.parametrize(
    ("answers", "display", "ok", "said"),
    [
        (True, ":1", True, ":1"),
        (False, ":1", None, "nothing answers at DISPLAY=:1"),
        (False, "", None, "none; the command line works"),
    ],
)
def test_the_display_that_was_found_is_named(
    monkeypatch: pytest.MonkeyPatch, answers: bool, display: str, ok: bool | None, said: str
) -> None:
    monkeypatch.setattr(doctor, "has_display", lambda: answers)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", display)
    check = doctor.check_display()
    assert check.ok is ok
    assert said in check.detail


def test_a_folder_that_does_not_exist_yet_is_writable_if_it_can_be_made(tmp_path: Path) -> None:
    check = doctor.check_writable("cache", tmp_path / "a" / "b")
    assert check.ok is True
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(
    not Path("/proc/self").is_dir(), reason="a folder that not even root can write to"
)
def test_a_folder_that_refuses_files_is_said() -> None:
    check = doctor.check_writable("project folder", Path("/proc/self/fd"))
    assert check.ok is False
    assert "/proc/self/fd cannot be written to" in check.detail


def test_a_full_disk_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert doctor.check_disk(tmp_path / "not" / "yet").ok is True
    monkeypatch.setattr(shutil, "disk_usage", lambda path: SimpleNamespace(free=100 * 2**20))
    check = doctor.check_disk(tmp_path)
    assert check.ok is False
    assert "0.1 GiB free" in check.detail


def test_the_starter_weights_that_ship_are_whole() -> None:
    check = doctor.check_weights(
        Path(__file__).parents[2] / "resources" / "weights" / doctor.STARTER
    )
    assert check.ok is True, check


def test_missing_damaged_or_unknown_weights_are_told_apart(tmp_path: Path) -> None:
    weights = tmp_path / "w.safetensors"
    assert "is missing" in doctor.check_weights(weights).detail
    weights.write_bytes(b"weights")
    assert "w.sha256 is missing or broken" in doctor.check_weights(weights).detail
    weights.with_suffix(".sha256").write_text("", encoding="ascii")
    assert "w.sha256 is missing or broken" in doctor.check_weights(weights).detail
    digest = hashlib.sha256(b"weights").hexdigest()
    weights.with_suffix(".sha256").write_text(f"{digest}  w.safetensors\n", encoding="ascii")
    assert doctor.check_weights(weights).ok is True
    weights.write_bytes(b"weightz")
    check = doctor.check_weights(weights)
    assert check.ok is False
    assert "is damaged" in check.detail
