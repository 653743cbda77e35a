"""The list of pictures that were set aside, to bring some of them back."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deitdet_gui.core.set_aside import SetAside
from deitdet_gui.core.words import number

PICTURE = Qt.ItemDataRole.UserRole


class BringBack(QDialog):
    """Deletes itself when closed.

    Signals:
        wanted: the pictures to bring back (a list of :class:`SetAside`).
    """

    wanted = Signal(list)

    def __init__(self, pictures: Iterable[SetAside], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Pictures set aside"))
        text = self.tr("Their files were never touched. What is brought back has its boxes again.")
        said = QLabel(text)
        said.setWordWrap(True)
        self.view = QListWidget()
        self.view.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.view.setUniformItemSizes(True)
        self.view.setAccessibleName(self.tr("Pictures set aside"))
        for picture in pictures:
            item = QListWidgetItem(self._line(picture), self.view)
            item.setData(PICTURE, picture)
        self.bring = QPushButton(self.tr("&Bring back"))
        self.bring.clicked.connect(self._bring)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.bring, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        self.view.itemSelectionChanged.connect(self._allow)
        self.view.itemDoubleClicked.connect(self._bring)  # Enter presses the button
        column = QVBoxLayout(self)
        column.addWidget(said)
        column.addWidget(self.view, 1)
        column.addWidget(buttons)
        self.view.setCurrentRow(0)
        self.bring.setDefault(True)  # last, or the box of buttons would choose another
        em = self.fontMetrics().averageCharWidth()
        self.resize(em * 64, self.fontMetrics().height() * 20)

    def _line(self, picture: SetAside) -> str:
        name, count = picture.image.file_name, picture.box_count
        if not count:
            return name
        text = self.tr("{name}  ·  1 box") if count == 1 else self.tr("{name}  ·  {count} boxes")
        return text.format(name=name, count=number(count))

    def _allow(self) -> None:
        self.bring.setEnabled(bool(self.view.selectedItems()))

    def _bring(self) -> None:
        chosen = [item.data(PICTURE) for item in self.view.selectedItems()]
        self.accept()
        if chosen:
            self.wanted.emit(chosen)
