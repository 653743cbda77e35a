"""From a fresh clone to a running app: make ``.venv``, install, check Qt's libraries, go.

    python3 packaging/start.py               set up, then open the sample project
    python3 packaging/start.py test          set up, then run the tests on every core
    python3 packaging/start.py test ARGS     set up, then run pytest with ARGS

Needs Python 3.11 or newer and nothing else. Run it again at any time: what is done is skipped.
Without a display the sample project goes through the whole loop headless and says where it saved
the pictures of what a person would have seen.
"""

import sys

# Before anything that an old Python could stumble over, so that it gets this far and says so.
if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(
        "DeiTDet needs Python 3.11 or newer; this is {}.{}. Install a newer one and run this "
        "with it, for example: python3.12 packaging/start.py".format(*sys.version_info[:2])
    )

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "deitdet-stamp.json"  # empty until all is installed; without it, .venv is not ours
PIP_LOG = VENV / "install.log"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
SAMPLE = ROOT / "sample-project"
STARTED = time.monotonic()

# What a healthy environment answers with: its Python, and which of our packages it lacks.
PROBE = """
import importlib.metadata as metadata, json, re, sys
asked = [r for r in metadata.requires("deitdet") if "extra" not in r]
names = [re.match(r"[\\w.-]+", r)[0] for r in asked]
missing = [n for n in names if not list(metadata.distributions(name=n))]
print(json.dumps([list(sys.version_info[:3]), missing]))
"""

# What pip says -> what it means for the person. The first that fits is shown.
REASONS = (
    ("No space left on device", "The disk is full; the environment needs about 7 GB."),
    ("name resolution", "There is no network. Connect and run this again."),
    ("new connection", "The package registry cannot be reached. Is there a proxy to set?"),
    ("NewConnectionError", "The package registry cannot be reached. Is there a proxy to set?"),
    ("ProxyError", "The proxy refused: look at the environment variable HTTPS_PROXY."),
    ("CERTIFICATE_VERIFY", "The registry's certificate is not trusted here; PIP_CERT can name it."),
    ("ReadTimeoutError", "The network is too slow. Run this again; finished downloads are kept."),
    ("No matching distribution", "A package has no build for this Python or system."),
)


class SetupError(Exception):
    """Setting up failed; the message says why and what to do."""


def say(text: str) -> None:
    print(f"[{time.monotonic() - STARTED:6.1f} s] {text}", flush=True)


def main(arguments: Sequence[str]) -> int:
    """Set up what is missing and run the job.

    Returns:
        The job's exit code; 1 when setting up failed, 2 for wrong usage.
    """
    if arguments and arguments[0] != "test":
        print(__doc__)
        return 0 if arguments[0] in ("-h", "--help") else 2
    for_tests = bool(arguments)
    try:
        qt = load_qt_libraries()
        display = qt.has_display()
        make_environment(("test",) if for_tests else ())
        provide_qt_libraries(qt, with_x11=display and not for_tests)
        command = test_command(arguments[1:]) if for_tests else demo_command(display=display)
        return run(command)
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr, flush=True)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. Run the same command to go on.", file=sys.stderr, flush=True)
        return 3


def load_qt_libraries() -> ModuleType:
    """The app's own list of what Qt needs, by path: nothing is installed yet."""
    path = ROOT / "deitdet_gui" / "core" / "qt_libraries.py"
    spec = importlib.util.spec_from_file_location("qt_libraries", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up there
    spec.loader.exec_module(module)
    return module


def inputs_hash() -> str:
    """Changes when what should be installed changes."""
    digest = hashlib.sha256()
    for path in (ROOT / "pyproject.toml", CONSTRAINTS):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def make_environment(extras: tuple[str, ...]) -> None:
    """Bring ``.venv`` up to date; make it anew where it is broken or half made."""
    stamp = read_stamp()
    trouble = trouble_with_environment(stamp) if VENV.exists() else ""
    # What was installed for the tests stays: an app that is started in between must not undo it.
    extras = tuple(sorted({*extras, *stamp.get("extras", "").split()}))
    wanted = {"inputs": inputs_hash(), "root": str(ROOT), "extras": " ".join(extras)}
    if stamp == wanted and not trouble:
        say(f"{VENV.name} is up to date")
        return
    if trouble:
        say(f"{VENV.name} {trouble}: making it anew")
        shutil.rmtree(VENV)
    if not VENV.exists():
        create_venv()
    STAMP.write_text("{}", encoding="utf-8")
    install(extras)
    STAMP.write_text(json.dumps(wanted), encoding="utf-8")


def read_stamp() -> dict[str, str]:
    """What ``.venv`` was made from; empty where it is missing or half made.

    Raises:
        SetupError: there is a ``.venv`` that someone else made.
    """
    if VENV.exists() and not STAMP.exists():
        raise SetupError(
            f"{VENV} is not from this script, so it is left alone. Move it away first."
        )
    try:
        stamp: dict[str, str] = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp


def trouble_with_environment(stamp: dict[str, str]) -> str:
    """Why ``.venv`` cannot be used or brought up to date as it is; empty when it can."""
    if not stamp:
        return "was left half made"
    if stamp.get("root") != str(ROOT):
        return "was made for another folder"
    try:
        done = subprocess.run([PYTHON, "-I", "-c", PROBE], capture_output=True, text=True)
    except OSError:
        return "has lost its Python"
    if done.returncode != 0:
        return "no longer works"
    version, missing = json.loads(done.stdout)
    if version[:2] != list(sys.version_info[:2]):
        return f"belongs to Python {version[0]}.{version[1]}"
    return f"lacks {', '.join(missing)}" if missing else ""


def create_venv() -> None:
    say(f"making {VENV.name} with Python {sys.version.split()[0]}")
    if importlib.util.find_spec("ensurepip") is None:  # Debian keeps it in a package of its own
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        line = f"apt-get install -y --no-install-recommends {package}"
        if not can_use_apt():
            raise SetupError(f"This Python cannot make environments yet. Run: sudo {line}")
        apt(line)
    VENV.mkdir()
    STAMP.write_text(
        "{}", encoding="utf-8"
    )  # ours from the first moment on, even if killed in the next
    done = subprocess.run([sys.executable, "-m", "venv", str(VENV)], capture_output=True, text=True)
    if done.returncode != 0:
        shutil.rmtree(VENV, ignore_errors=True)
        raise SetupError(f"{VENV} could not be made: {done.stderr.strip() or done.stdout.strip()}")


def install(extras: Sequence[str]) -> None:
    """Install the app into ``.venv``, in place, with the versions that were tried.

    Raises:
        SetupError: pip failed; the message says what that means.
    """
    say("installing; the first time this takes some minutes and up to 3 GB of download")
    PIP_LOG.unlink(missing_ok=True)
    target = f"{ROOT}[{','.join(extras)}]" if extras else str(ROOT)
    command = [
        str(PYTHON),
        "-I",
        "-m",
        "pip",
        "install",
        "--disable-pip-version-check",
        "--no-input",
    ]
    command += ["--log", str(PIP_LOG), "--constraint", str(CONSTRAINTS), "--editable", target]
    quiet = None if sys.stdout.isatty() else subprocess.DEVNULL
    environment = {**os.environ, "PIP_USER": "0"}  # --user would install past the environment
    with subprocess.Popen(command, stdout=quiet, stderr=quiet, env=environment) as pip:
        code = wait_aloud(pip)
    if code != 0:
        raise SetupError(explain_pip(code))
    PIP_LOG.unlink(missing_ok=True)
    say("installed")


def wait_aloud(process: subprocess.Popen[bytes]) -> int:
    """Wait for ``process``, saying every half minute that it still runs."""
    while True:
        try:
            return process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            if not sys.stdout.isatty():
                say("still installing")


def explain_pip(code: int) -> str:
    log = PIP_LOG.read_text(encoding="utf-8", errors="replace") if PIP_LOG.exists() else ""
    reason = next((meaning for said, meaning in REASONS if said in log), "")
    errors = [line.split("ERROR: ")[-1] for line in log.splitlines() if "ERROR: " in line]
    errors = [line.removeprefix("[present-rich] ") for line in errors]
    said = "\n  ".join(list(dict.fromkeys(errors))[-5:]) or f"it ended with {code}"
    return f"pip could not install everything. {reason}\n  {said}\nThe whole story: {PIP_LOG}"


def can_use_apt() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt(line: str) -> None:
    """Run ``apt-get update`` and one install line. Needs root.

    Raises:
        SetupError: it failed; the message has apt's last lines.
    """
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in ("apt-get update", line):
        say(command)
        done = subprocess.run(
            command.split(),
            capture_output=True,
            text=True,
            env=environment,
            stdin=subprocess.DEVNULL,
        )
        # One repository that is down must not stop an install that the others can serve.
        if done.returncode != 0 and command == line:
            said = "\n  ".join((done.stderr or done.stdout).strip().splitlines()[-5:])
            raise SetupError(f"`{command}` failed:\n  {said}")


def provide_qt_libraries(qt: ModuleType, *, with_x11: bool) -> None:
    """Install the system libraries that Qt lacks, or say how.

    Args:
        qt: the module that knows them.
        with_x11: whether a window is wanted; without one, a lack of X11 libraries is no hindrance.

    Raises:
        SetupError: libraries are missing that nothing runs without, and this is not root.
    """
    missing = qt.missing_qt_libraries()
    if missing and can_use_apt():
        apt(qt.install_line(missing))
        missing = qt.missing_qt_libraries()
    if not missing:
        say("Qt's system libraries are all there")
        return
    names = ", ".join(one.soname for one in missing)
    line = f"sudo {qt.install_line(missing)}"
    if any(with_x11 or not one.x11_only for one in missing):
        raise SetupError(f"Qt needs libraries of the system: {names}\nRun: {line}")
    say(f"a window would need {names}; for one, run: {line}")


def demo_command(*, display: bool) -> list[str]:
    command = [str(BIN / "deitdet"), "demo", str(SAMPLE)]
    return command if display else [*command, "--headless"]


def test_command(arguments: Sequence[str]) -> list[str]:
    # Windows popping up would take the person's focus, and lose the tests theirs.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if not arguments:  # all of them: worth starting a process on every core
        arguments = ("-n", "logical", "--maxprocesses", "4", "--dist", "worksteal")
    return [str(PYTHON), "-m", "pytest", *arguments]


def run(command: Sequence[str]) -> int:
    """Run the job in the clone's folder and hand its exit code on."""
    say(f"running {' '.join(command).replace(str(ROOT) + os.sep, '')}")
    with subprocess.Popen(command, cwd=ROOT) as job:
        while True:
            try:
                code = job.wait()
                break
            except KeyboardInterrupt:
                continue  # the terminal has told the job too; it ends in its own way
    say("done" if code == 0 else f"ended with exit code {code}")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
