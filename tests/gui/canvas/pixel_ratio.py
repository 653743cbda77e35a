"""Run by ``test_canvas.py`` under several scale factors: do mouse, paint and picture agree?"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId, Dataset, ImageId
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.canvas.scene import looks_of
from deitdet_gui.gui.look import category_colour
from tests.gui import mouse


def main(ratio: float) -> None:
    app = QApplication([])
    canvas = Canvas()
    canvas.resize(424, 324)
    assert canvas.devicePixelRatioF() == ratio, canvas.devicePixelRatioF()
    image = QImage(100, 75, QImage.Format.Format_RGB32)
    image.fill(QColor("#404040"))
    image.setPixelColor(30, 20, QColor("#ffffff"))
    canvas.show_picture(image)  # fitted: 4 logical pixels a picture pixel
    canvas.set_looks(looks_of(Dataset(categories={CategoryId(1): Category(CategoryId(1), "a")})))
    canvas.show()
    assert canvas.view.scale == 4, canvas.view.scale
    assert canvas.viewing.zoom == 4 * ratio

    drawn: list[tuple[float, ...]] = []
    canvas.drawn.connect(drawn.append)
    mouse.drag(canvas, (30, 20), (50.25, 40.5))
    assert drawn == [(30, 20, 50.25, 40.5)], drawn

    grabbed = canvas.grab().toImage()
    assert grabbed.width() == 424 * ratio, grabbed.width()
    x, y = (round(v * ratio) for v in canvas.view.to_widget(30, 20))
    size = round(4 * ratio)
    white = [
        (i, j)
        for i in range(grabbed.width())
        for j in range(y - size, y + 2 * size)
        if grabbed.pixelColor(i, j) == QColor("#ffffff")
    ]
    assert white == [(x + i, y + j) for i in range(size) for j in range(size)], white[:3]

    canvas.set_boxes([Box(BoxId(1), ImageId(1), CategoryId(1), 50, 40, 70, 60)])
    grabbed = canvas.grab().toImage()
    x, y = (round(v * ratio) for v in canvas.view.to_widget(50, 40))
    edge = category_colour(0)
    row = y + round(10 * ratio)
    assert edge in [grabbed.pixelColor(x + i, row) for i in (-1, 0)], "the edge is elsewhere"
    canvas.close()
    del app


main(float(sys.argv[1]))
