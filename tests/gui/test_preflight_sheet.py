"""The sheet before a training, and the categories on it."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from deitdet_gui.core import categories
from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId, ImageId, State
from deitdet_gui.core.edits import MarkImage, PutBox, PutCategory
from deitdet_gui.core.preflight import look_before_training
from deitdet_gui.core.project import Opened
from deitdet_gui.gui.canvas.scene import looks_of
from deitdet_gui.gui.train.cell_table import CellTable
from deitdet_gui.gui.train.preflight_sheet import PreflightSheet

CELL, DUST = CategoryId(1), CategoryId(2)


def test_long_headings_leave_room_for_the_names_of_categories(opened: Opened, qtbot: QtBot) -> None:
    document = opened.document
    document.do("Prepare", None, [PutCategory(Category(CELL, "a name"))])
    sheet = PreflightSheet()
    qtbot.addWidget(sheet)
    table = sheet.findChild(CellTable)
    table.cells.name_columns(["Category", "many more words to learn", "pictures to check on"])
    sheet.resize(344, 600)
    sheet.show_sheet(look_before_training(opened), looks_of(document.dataset))
    with qtbot.waitExposed(sheet):
        sheet.show()
    widths = [table.columnWidth(column) for column in range(3)]
    assert widths[0] >= 100
    assert sum(widths) <= table.viewport().width()


def test_categories_are_listed_in_their_order_and_colours(opened: Opened, qtbot: QtBot) -> None:
    document = opened.document
    kinds = [PutCategory(Category(i, name)) for i, name in ((CELL, "cell"), (DUST, "dust"))]
    boxes = [PutBox(Box(BoxId(i), ImageId(i), DUST, 0, 0, 9, 9)) for i in (1, 2, 3, 4)]
    marks = [MarkImage(ImageId(i), State.DONE) for i in (1, 2, 3, 4)]
    document.do("Prepare", None, [*kinds, *boxes, *marks])
    document.do("Move", None, categories.reorder(document.dataset, [DUST, CELL]))
    document.do("Colour", None, categories.recolour(document.dataset, DUST, "#123456"))
    sheet = PreflightSheet()
    qtbot.addWidget(sheet)
    sheet.show_sheet(look_before_training(opened), looks_of(document.dataset))
    table = sheet.findChild(CellTable)
    assert [row[0] for row in table.texts()] == ["dust", "cell"]
    icon = table.cells.index(0, 0).data(Qt.ItemDataRole.DecorationRole)
    image = icon.pixmap(12, 12).toImage()
    assert image.pixelColor(image.width() // 2, image.height() // 2).name() == "#123456"
