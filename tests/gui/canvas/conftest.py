"""The canvas that the tests of this folder play with."""

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Category, CategoryId, Dataset
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.canvas.scene import looks_of
from tests.gui.canvas.stage import APART, INNER, OUTER, SIZE, Heard


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    made = Canvas()
    qtbot.addWidget(made)
    made.resize(664, 504)  # fits the picture at 100 %
    names = {CategoryId(1): "cell", CategoryId(2): "dust"}
    kinds = {i: Category(i, name) for i, name in names.items()}
    made.set_looks(looks_of(Dataset(categories=kinds)))
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor("#808080"))
    made.show_picture(image)
    made.set_boxes([OUTER, INNER, APART])
    made.show()
    made.setFocus()
    return made


@pytest.fixture
def heard(canvas: Canvas) -> Heard:
    return Heard(canvas)
