"""Run by ``test_canvas.py`` under several scale factors: do mouse, paint and picture agree?"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtWidgets import QApplication

from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId, Dataset, ImageId
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.canvas.labels import Labels
from deitdet_gui.gui.canvas.scene import looks_of
from deitdet_gui.gui.look import category_colour
from tests.gui import mouse


def main(ratio: float) -> None:
    app = QApplication([])
    canvas = Canvas()
    canvas.resize(424, 324)
    canvas.picture.has_grid = False  # its lines would lie over what is looked for
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
    check_grid(canvas, ratio)
    check_minimap(canvas, ratio)
    check_plate(ratio)
    canvas.close()
    del app


def check_grid(canvas: Canvas, ratio: float) -> None:
    """Lines between pixels are one device pixel dark and one light, right at the edge."""
    canvas.set_boxes([])
    canvas.picture.has_grid = True
    canvas.view.zoom_at(20 / canvas.view.scale, 212, 162)
    image = QImage(100, 75, QImage.Format.Format_RGB32)
    image.fill(QColor("#808080"))
    canvas.minimap.want(False)
    canvas.show_picture(image)
    grabbed = canvas.grab().toImage()
    edge = round(canvas.view.to_widget(50, 0)[0] * ratio)
    row = round(canvas.view.to_widget(0, 37.5)[1] * ratio)
    shades = [grabbed.pixelColor(edge + i, row).red() for i in (-2, -1, 0, 1)]
    assert shades[0] == shades[3] == 128, shades
    assert shades[1] < 128 < shades[2], shades


def check_minimap(canvas: Canvas, ratio: float) -> None:
    """It has as many pixels as the screen, so that nothing is stretched."""
    canvas.minimap.want(True)
    grabbed = canvas.minimap.grab().toImage()
    wide, high = canvas.minimap.width(), canvas.minimap.height()
    assert abs(grabbed.width() - wide * ratio) <= 1, (grabbed.width(), wide)
    assert abs(grabbed.height() - high * ratio) <= 1, (grabbed.height(), high)
    sharp = {grabbed.pixelColor(round(3 * ratio) + i, round(3 * ratio)).name() for i in range(4)}
    assert len(sharp) == 1, sharp


def check_plate(ratio: float) -> None:
    """The text of a plate is drawn at the screen's own resolution."""
    plate = Labels(QFont()).plate("cell", QColor("#ffb000"), ratio)
    assert plate.devicePixelRatio() == ratio
    once = Labels(QFont()).plate("cell", QColor("#ffb000"), 1)
    assert abs(plate.width() - once.width() * ratio) <= 2 * ratio, (plate.width(), once.width())


main(float(sys.argv[1]))
