"""The checks in ``conftest.py`` are worth something only if they bite."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).with_name("conftest.py")
ROOT = CONFTEST.parents[1]

LEAKS = """
import subprocess, sys, threading
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget
kept = []

def test_thread():
    thread = threading.Thread(target=threading.Event().wait, daemon=True)
    thread.start()

def test_process():
    kept.append(subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE))

def test_widget(qapp):
    kept.append(QWidget())

def test_timer(qapp):
    kept.append(QTimer())
    kept[-1].start(1000)

def test_qthread(qapp):
    kept.append(QThread())
    kept[-1].start()

def test_after_all_that_nothing_is_blamed_on_a_clean_one(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    timer = QTimer(widget)
    timer.start(1000)

def test_tidy_up():
    kept[-1].quit()
    kept[-1].wait()
"""


def run_tests(folder: Path, code: str, *options: str) -> str:
    conftest = CONFTEST.read_text(encoding="utf-8").replace("GRACE_S = 3.0", "GRACE_S = 0.2")
    (folder / "conftest.py").write_text(conftest, encoding="utf-8")
    (folder / "test_it.py").write_text(code, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options, str(folder)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
    )
    return done.stdout + done.stderr


def test_what_a_test_leaves_behind_is_named_and_a_clean_test_is_not_blamed(tmp_path: Path) -> None:
    said = run_tests(tmp_path, LEAKS)
    summary = [line for line in said.splitlines() if line.startswith("ERROR ")]
    blamed = [line.split("::test_")[1].split(" ")[0] for line in summary]
    assert blamed == ["thread", "process", "widget", "timer", "qthread"], said
    assert "`wait()` for it before the test ends" in said


def test_home_settings_and_caches_are_the_tests_own(tmp_path: Path) -> None:
    said = run_tests(
        tmp_path,
        "from pathlib import Path\n"
        "import platformdirs\n"
        "from PySide6.QtCore import QSettings\n"
        "def test_folders(tmp_path_factory):\n"
        "    base = str(tmp_path_factory.getbasetemp())\n"
        "    assert str(Path.home()).startswith(base)\n"
        "    assert platformdirs.user_cache_dir('deitdet').startswith(base)\n"
        "    assert platformdirs.user_config_dir('deitdet').startswith(base)\n"
        "    assert QSettings('deitdet', 'deitdet').fileName().startswith(base)\n",
    )
    assert "1 passed" in said, said


@pytest.mark.slow
def test_what_was_tried_is_summed_over_the_processes_that_share_the_tests(tmp_path: Path) -> None:
    said = run_tests(
        tmp_path,
        "import pytest\n"
        "@pytest.mark.parametrize('kills', range(6))\n"
        "def test_it(kills, record_property):\n"
        "    record_property('sessions with faults', {'kill': kills, 'torn': 1})\n",
        "-n2",
        "--dist=worksteal",
    )
    assert "sessions with faults: 21 (15 kill, 6 torn)" in said, said
