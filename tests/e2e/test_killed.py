"""``kill -9`` of a window that trains: nothing is left. (One that draws is in ``tests/faults``.)"""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import PIL.Image
import psutil
import pytest

import deitdet_gui
from deitdet_gui.core.dataset import Box, Category, State
from deitdet_gui.core.edits import MarkImage, PutBox, PutCategory
from deitdet_gui.core.project import create, open_project
from deitdet_gui.core.runs import list_runs

DRIVER = Path(__file__).with_name("driven_window.py")


@pytest.fixture
def project(tmp_path):
    folder = tmp_path / "project"
    (folder / "pictures").mkdir(parents=True)
    random_pixels = np.random.default_rng(3)
    for number in range(3):
        pixels = random_pixels.integers(0, 255, (48, 64, 3), np.uint8)
        PIL.Image.fromarray(pixels).save(folder / "pictures" / f"p{number}.png")
    create(folder, folder / "pictures")
    with open_project(folder) as opened:
        edits = [PutCategory(Category(1, "cell"))]
        for image in opened.document.dataset.images:
            edits.append(PutBox(Box(image, image, 1, 4.0, 4.0, 30.0, 30.0)))
            edits.append(MarkImage(image, State.DONE))
        opened.document.do("Label", None, edits)
        opened.document.save()
    return folder


def start(project):
    root = str(Path(deitdet_gui.__file__).parents[1])
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": root}
    return subprocess.Popen(
        [sys.executable, str(DRIVER), str(project)],
        stdout=subprocess.PIPE,
        text=True,
        env=env,
    )


def read_until(process, count):
    return [json.loads(process.stdout.readline()) for _ in range(count)]


def kill(process):
    process.send_signal(signal.SIGKILL)
    rest = process.stdout.read()  # what it had said before it died
    process.wait()
    process.stdout.close()
    return [json.loads(line) for line in rest.splitlines() if line.endswith("}")]


def test_killing_the_window_ends_the_engine_and_the_run_stays_readable(project):
    process = start(project)
    while True:
        (row,) = read_until(process, 1)
        assert row["event"] not in ("Failed", "Ended"), row
        if row["event"] == "Step":
            break
    engines = psutil.Process(process.pid).children(recursive=True)
    assert engines
    kill(process)
    _, alive = psutil.wait_procs(engines, timeout=5)
    assert [p for p in alive if p.status() != psutil.STATUS_ZOMBIE] == []
    with open_project(project) as opened:
        (run,) = list_runs(opened.project)
        assert len(opened.document.dataset.boxes) == 3
    kinds = [type(event).__name__ for event in run.read_events()]
    assert kinds[0] == "Hello"
    assert "Step" in kinds
