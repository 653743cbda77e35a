"""What the page says where there is nothing to review."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from deitdet_gui.gui.review.marks import faint, plain

WIDTH_PX = 420


class EmptyState(QWidget):
    """A title, a sentence or two, and at most one thing to do.

    Signals:
        asked: the button was pressed.
    """

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # keys work here as on the picture
        self.setAccessibleName(self.tr("Nothing to review"))
        self._title = plain(wraps=True)
        font = QFont(self._title.font())
        font.setPointSizeF(font.pointSizeF() * 1.35)
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self._text = faint(plain(wraps=True))
        self._button = QPushButton()
        self._button.clicked.connect(self.asked)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(1)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setFixedWidth(WIDTH_PX)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def say(self, title: str, text: str, button: str = "") -> None:
        self._title.setText(title)
        self._text.setText(text)
        for label in (self._title, self._text):  # or the layout may give two lines the room of one
            label.setMinimumHeight(label.heightForWidth(WIDTH_PX))
        self._button.setText(button)
        self._button.setVisible(bool(button))

    @property
    def words(self) -> str:
        labels: tuple[QLabel, ...] = (self._title, self._text)
        return "\n".join(label.text() for label in labels)
