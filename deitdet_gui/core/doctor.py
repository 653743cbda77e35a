"""What is missing on this machine, and the line that puts it right."""

import importlib.metadata
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from deitdet_gui.core.files import resource, sha256_of, weights_folder
from deitdet_gui.core.qt_libraries import has_display, install_line, missing_qt_libraries

MINIMUM_PYTHON = (3, 11)
STARTER = "deit3_small_starter.safetensors"
_NEEDED_MIB = 500  # a run folder with its checkpoints, with room to breathe
_TORCH_TIMEOUT_S = 120  # the first import of a CUDA build from a cold disk takes a minute


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at.

    Args:
        name: what was looked at, in a word or two.
        ok: True: fine. False: must be put right. None: worth knowing, nothing is broken.
        detail: what was found.
        fix: what to do; empty where there is nothing to do.
    """

    name: str
    ok: bool | None
    detail: str
    fix: str = ""


# Run by a Python of its own, so that the asking process never loads torch.
_TORCH_PROBE = """
import json, warnings
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    import torch
    found = {"torch": torch.__version__, "hip_build": torch.version.hip}
    found["cuda_build"] = torch.version.cuda
    found["mps"] = torch.backends.mps.is_available()
    found["usable"] = torch.cuda.is_available()
    found["gpus"], found["why"] = [], ""
    try:
        torch.cuda.init()
        for i in range(torch.cuda.device_count()):
            about = torch.cuda.get_device_properties(i)
            found["gpus"].append([about.name, about.total_memory])
        torch.ones(8, device="cuda").sum().item()
    except (RuntimeError, AssertionError, torch.cuda.DeferredCudaCallError) as error:
        found["usable"], found["why"] = False, str(error)
    found["why"] = found["why"] or " ".join(str(w.message) for w in said)
print(json.dumps(found))
"""


def checks(
    project: Path | None = None,
    *,
    weights: Path | None = None,
    cache: Path | None = None,
    python: str = sys.executable,
) -> list[Check]:
    """Look at everything that the app needs.

    Args:
        project: a project's folder, to see whether it can be written to.
        weights: the starter weights; the ones that were installed if not given.
        cache: where downloaded weights are kept; the app's own folder if not given.
        python: the interpreter that is asked about torch.
    """
    cache = cache or weights_folder()
    found = [
        check_python(),
        check_packages(),
        check_gpu(python),
        check_qt_libraries(),
        check_display(),
        check_weights(weights or resource(f"weights/{STARTER}")),
        check_writable("download cache", cache),
        check_disk(project or cache),
    ]
    if project is not None:
        found.insert(-1, check_writable("project folder", project))
    return found


def check_python(version: Sequence[int] = sys.version_info[:3]) -> Check:
    """Say whether this Python is new enough."""
    detail = f"{'.'.join(map(str, version))} on {platform.platform()}"
    wanted = ".".join(map(str, MINIMUM_PYTHON))
    if tuple(version[:2]) < MINIMUM_PYTHON:
        return Check(
            "Python", False, detail, f"Install Python {wanted} or newer and run this with it."
        )
    return Check("Python", True, detail)


def check_packages(distribution: str = "deitdet") -> Check:
    """Compare the installed packages with what the app asks for."""
    fix = "Run `python3 packaging/start.py` in the clone, or `pip install --upgrade deitdet`."
    try:
        wanted = importlib.metadata.requires(distribution) or []
    except importlib.metadata.PackageNotFoundError:
        return Check("packages", False, f"{distribution} itself is not installed", fix)
    have, wrong = [], []
    for requirement in wanted:
        name, bounds = _parse_requirement(requirement)
        if bounds is None:
            continue
        version = _version_of(name)
        have.append(f"{name} {version}")
        if not version:
            wrong.append(f"{name} is not installed")
        elif not _satisfies(version, bounds):
            wrong.append(f"{name} {version} is installed, {bounds} is needed")
    if wrong:
        return Check("packages", False, "; ".join(wrong), fix)
    return Check("packages", True, ", ".join(have))


def _parse_requirement(requirement: str) -> tuple[str, str | None]:
    """``'torch>=2.1; extra == "test"'`` -> name and bounds; bounds are None where an extra asks."""
    text, _, marker = requirement.partition(";")
    found = re.match(r"([\w.-]+)\s*(.*)", text.strip())
    assert found, requirement
    return found[1], None if "extra" in marker else found[2].strip(" ()")


def _version_of(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return ""


def _satisfies(version: str, bounds: str) -> bool:
    """Compare by numbers alone; enough for the ``>=`` and ``!=`` that our own metadata uses."""
    mine = _numbers(version)
    for bound in filter(None, bounds.split(",")):
        operator, other = bound.strip()[:2], _numbers(bound.strip()[2:])
        if (operator == ">=" and mine < other) or (operator == "!=" and mine == other):
            return False
    return True


def _numbers(version: str) -> tuple[int, ...]:
    numbers = [int(n) for n in re.findall(r"\d+", re.split(r"[+a-z]", version.strip())[0])]
    while numbers and numbers[-1] == 0:  # 6.12 and 6.12.0 are one version
        numbers.pop()
    return tuple(numbers)


def check_gpu(python: str = sys.executable, timeout_s: float = _TORCH_TIMEOUT_S) -> Check:
    """Say what training will run on, and why it is the CPU if it is."""
    try:
        # -I: a torch.py in the current folder must not be taken for torch.
        done = subprocess.run(
            [python, "-I", "-c", _TORCH_PROBE], capture_output=True, text=True, timeout=timeout_s
        )
    except subprocess.TimeoutExpired:
        return Check("GPU", None, f"torch did not answer within {timeout_s:g} s", "Try once more.")
    except OSError as error:
        return Check(
            "GPU", False, f"{python} could not be started: {error}", "Install the app again."
        )
    if done.returncode != 0:
        said = (done.stderr.strip().splitlines() or [f"it ended with {done.returncode}"])[-1]
        return Check("GPU", False, f"torch cannot be loaded: {said}", "Install the app again.")
    return judge_gpu(json.loads(done.stdout.splitlines()[-1]), nvidia_driver(), os.environ)


def nvidia_driver() -> str:
    """Version of the NVIDIA kernel driver on Linux, or ``present``, or nothing."""
    try:
        text = Path("/proc/driver/nvidia/version").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return "present" if shutil.which("nvidia-smi") else ""
    found = re.search(r"\b\d{3,}\.\d+(\.\d+)?\b", text)
    return found[0] if found else "present"


def judge_gpu(found: Mapping[str, Any], driver: str, environment: Mapping[str, str]) -> Check:
    """Turn what torch said into a sentence.

    Args:
        found: what the probe printed.
        driver: see `nvidia_driver`.
        environment: the environment that torch saw.
    """
    cuda = f"CUDA {found['cuda_build']}" if found["cuda_build"] else "CPU"
    build = "ROCm" if found["hip_build"] else cuda
    torch = f"torch {found['torch']} ({build} build)"
    if found["usable"]:
        gpus = ", ".join(f"{name} {memory / 2**30:.0f} GiB" for name, memory in found["gpus"])
        return Check("GPU", True, f"{gpus}; {torch}")
    if found["mps"]:
        detail = f"Apple GPU (MPS); {torch}. It is taken where it is asked for: --device mps"
        return Check("GPU", True, detail)
    cpu = f"Training runs on the CPU ({os.cpu_count()} cores): "
    if driver and build == "CPU":
        return Check(
            "GPU", False, f"{cpu}there is an NVIDIA driver ({driver}), but this is {torch}",
            "Install a CUDA build of torch: https://pytorch.org/get-started/locally",
        )  # fmt: skip
    if build == "CPU":
        return Check("GPU", None, f"{cpu}no GPU driver was found, and this is {torch}")
    hidden = environment.get("CUDA_VISIBLE_DEVICES")
    if hidden is not None and hidden.strip() in ("", "-1"):
        detail = f"{cpu}CUDA_VISIBLE_DEVICES={hidden!r} hides every GPU from {torch}"
        return Check("GPU", None, detail, "Unset CUDA_VISIBLE_DEVICES to use the GPU.")
    if not driver:
        return Check("GPU", None, f"{cpu}no GPU driver was found; {torch} would use one")
    why = found["why"].strip().splitlines()
    detail = (
        f"{cpu}{torch} cannot use the GPU (driver {driver}): {why[0] if why else 'no reason given'}"
    )
    if "no kernel image" in found["why"]:
        oldest = "This torch is built for newer GPUs; one built for older ones may know this one"
        return Check(
            "GPU", False, detail, f"{oldest}: https://pytorch.org/get-started/previous-versions"
        )
    return Check("GPU", False, detail, "Update the NVIDIA driver, then restart the machine.")


def check_qt_libraries() -> Check:
    """Say whether the window can start, as far as shared libraries go."""
    missing = missing_qt_libraries()
    if not missing:
        return Check("Qt libraries", True, "all there")
    detail = "missing: " + ", ".join(one.soname for one in missing)
    fix = install_line(missing) if _is_root() else "sudo " + install_line(missing)
    if all(one.x11_only for one in missing) and not os.environ.get("DISPLAY"):
        return Check(
            "Qt libraries", None, f"{detail} (only a window on an X server needs them)", fix
        )
    return Check("Qt libraries", False, detail, fix)


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def check_display() -> Check:
    """Say whether there is a screen for the window."""
    if has_display():
        return Check(
            "display", True, os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY", "there")
        )
    named = os.environ.get("DISPLAY")
    detail = f"nothing answers at DISPLAY={named}" if named else "none"
    return Check("display", None, f"{detail}; the command line works, a window does not", "")


def _existing(folder: Path) -> Path:
    """``folder``, or the nearest folder above it that exists."""
    return next(f for f in (folder.absolute(), *folder.absolute().parents) if f.is_dir())


def check_writable(name: str, folder: Path) -> Check:
    """Try to write into ``folder``; permission bits alone do not tell, least of all root."""
    try:
        with tempfile.TemporaryFile(dir=_existing(folder)) as file:
            file.write(b"DeiTDet was here")
    except OSError as error:
        reason = error.strerror or str(error)
        fix = f"Make {folder} writable for you, or choose another folder."
        return Check(name, False, f"{folder} cannot be written to: {reason}", fix)
    return Check(name, True, str(folder))


def check_disk(folder: Path) -> Check:
    """Say whether a run and its checkpoints fit on the disk that ``folder`` is on."""
    free = shutil.disk_usage(_existing(folder)).free
    detail = f"{free / 2**30:.1f} GiB free at {folder}"
    if free < _NEEDED_MIB * 2**20:
        return Check("disk", False, detail, f"Free at least {_NEEDED_MIB} MiB; a run needs that.")
    return Check("disk", True, detail)


def check_weights(weights: Path) -> Check:
    """Compare the starter weights with the checksum beside them."""
    fix = "In a clone run `git checkout -- resources/weights`, otherwise install the app again."
    if not weights.is_file():
        return Check("starter weights", False, f"{weights} is missing", fix)
    try:
        wanted = weights.with_suffix(".sha256").read_text(encoding="ascii").split()[0]
    except (OSError, ValueError, IndexError):
        return Check(
            "starter weights", False, f"{weights.with_suffix('.sha256')} is missing or broken", fix
        )
    size = weights.stat().st_size
    found = sha256_of(weights)
    if found != wanted:
        detail = f"{weights} is damaged: SHA-256 {found[:12]}..., not {wanted[:12]}..."
        return Check("starter weights", False, detail, fix)
    return Check(
        "starter weights", True, f"{weights.name}, {size / 1e6:.0f} MB, SHA-256 {wanted[:12]}..."
    )
