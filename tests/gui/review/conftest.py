from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from deitdet_gui.core.project import Opened
from tests.gui.review.bench import CELL, PLATELET, Bench, found


@pytest.fixture
def bench(opened: Opened, qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    one = Bench(opened, qtbot, tmp_path)
    yield one
    one.close()


@pytest.fixture
def three(bench: Bench) -> Bench:
    """Picture 1: three that wait, and one under the threshold. Picture 2: one. 3 and 4: none."""
    bench.review(
        found(1, CELL, 0.9, (2, 2, 20, 20)),
        found(1, PLATELET, 0.8, (24, 2, 40, 20)),
        found(1, CELL, 0.7, (2, 24, 20, 44)),
        found(1, CELL, 0.3, (44, 24, 60, 44)),
        found(2, PLATELET, 0.6, (10, 10, 30, 30)),
        thresholds={CELL: 0.504, PLATELET: 0.5},
    )
    return bench
