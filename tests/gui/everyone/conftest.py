"""The whole window, as it is and in a language that makes every text longer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deitdet_gui.core import words
from tests.gui.everyone import whole_window as whole_window_module
from tests.gui.everyone.whole_window import WholeWindow

ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "åçéîñöšûýžÅÇÉÎÑÖŠÛÝŽ")


class PseudoLocale(QTranslator):
    """Says every text 40 % longer, with accents, between brackets that show where it ends."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return source if context == "QShortcut" else stretched(source)  # keys are what is on them


def stretched(text: str) -> str:
    """``⟦Šåvé ñöw~~~⟧``; placeholders, keys and line breaks stay as they are."""
    if not text.strip():
        return text
    pieces, depth = [], 0
    for letter in text:
        depth += (letter == "{") - (letter == "}")
        pieces.append(letter if depth else letter.translate(ACCENTS))
    return f"⟦{''.join(pieces)}{'~' * (len(text) * 2 // 5 - 2)}⟧"


@pytest.fixture
def pseudo_locale(qapp: QApplication) -> Iterator[None]:
    translator = PseudoLocale()
    QCoreApplication.installTranslator(translator)
    words.speak(QCoreApplication.translate)
    yield
    words.speak()
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def points() -> float:
    """The size of the system's font; a test overrides it."""
    return 9


@pytest.fixture
def larger_font(qapp: QApplication, points: float) -> Iterator[None]:
    before = qapp.font()
    font = QFont(before)
    font.setPointSizeF(points)
    qapp.setFont(font)
    yield
    qapp.setFont(before)


@pytest.fixture
def whole_window(
    tmp_path: Path, project_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[WholeWindow]:
    yield from whole_window_module.make(tmp_path, project_folder, qtbot, monkeypatch)
