"""A part of a page that is folded away until it is wanted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget


class Disclosure(QWidget):
    """A heading with an arrow, and under it a widget that it shows and hides."""

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._button = QToolButton()
        self._button.setText(title)
        self._button.setAccessibleName(title)
        self._button.setAutoRaise(True)
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.clicked.connect(self._toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._button)
        column.addWidget(content)
        self._show(False)

    def open(self) -> None:
        self._show(True)

    def _toggle(self) -> None:
        self._show(self._content.isHidden())

    def _show(self, is_open: bool) -> None:
        self._content.setVisible(is_open)
        self._button.setAccessibleDescription(self.tr("open") if is_open else self.tr("closed"))
        self._button.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
