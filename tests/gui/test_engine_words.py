"""The engine's English in the language of the window."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from deitdet_gui.gui.train.engine_words import device_in_words, loss_name, stage_name

PACKAGE = Path(__file__).resolve().parents[2] / "deitdet_gui"


class Loud(QTranslator):
    """A language of capitals, but for what stands in braces."""

    def translate(self, context, source_text, disambiguation=None, n=-1):
        parts = re.split(r"(\{[^}]*\})", source_text)
        return "".join(part if part.startswith("{") else part.upper() for part in parts)

    def isEmpty(self):
        return False


@pytest.fixture
def loud(qtbot: QtBot) -> Iterator[None]:
    one = Loud()
    QCoreApplication.installTranslator(one)
    yield
    QCoreApplication.removeTranslator(one)


def said_in(folder: str, pattern: str) -> set[str]:
    files = (PACKAGE / folder).glob("*.py")
    return {text for file in files for text in re.findall(pattern, file.read_text("utf-8"))}


def test_every_stage_that_the_engine_names_has_a_translation(loud):
    stages = said_in("engine", r'STAGE = "(.*)"')
    assert len(stages) >= 5
    assert [stage_name(stage) for stage in stages] == [stage.upper() for stage in stages]
    assert stage_name("a new stage") == "a new stage"


def test_every_loss_of_the_detector_has_a_translation(loud):
    losses = said_in("detector", r'"(\w+)"\]?(?::| =) [^,\n]*\.sum\(\)') | {"total"}
    assert len(losses) >= 4
    assert [loss_name(name) for name in losses] == [name.upper() for name in losses]
    assert loss_name("focal") == "focal"


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("CPU, 1 core: asked for", "CPU, 1 CORE: ASKED FOR"),
        ("CPU, 8 cores: no GPU that can be used", "CPU, 8 CORES: NO GPU THAT CAN BE USED"),
        ("Tesla: v2: torch sees a CUDA device", "Tesla: v2: TORCH SEES A CUDA DEVICE"),
        ("cores: something new", "cores: something new"),
        ("", ""),
    ],
)
def test_a_device_and_its_reason_are_said_as_far_as_they_are_known(loud, reason, said):
    assert device_in_words(reason) == said


def test_in_english_the_reason_is_the_engine_s_own():
    for reason in ("CPU, 1 core: asked for", "CPU, 8 cores: no GPU that can be used"):
        assert device_in_words(reason) == reason
