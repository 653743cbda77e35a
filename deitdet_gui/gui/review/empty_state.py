"""What the page says where there is nothing to review."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from deitdet_gui.gui.measures import scaled
from deitdet_gui.gui.review.marks import faint

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
        self._title = _Lines()
        font = QFont(self._title.font())
        font.setPointSizeF(font.pointSizeF() * 1.35)
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self._text = _Lines()
        faint(self._text)
        self._button = QPushButton()
        self._button.clicked.connect(self.asked)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(1)
        for label in (self._title, self._text):
            label.setFixedWidth(scaled(WIDTH_PX))
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def say(self, title: str, text: str, button: str = "") -> None:
        self._title.say(title)
        self._text.say(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))

    @property
    def looking(self) -> tuple[str, str]:
        """What is to be said while the model goes through the pictures."""
        text = self.tr(
            "What the model finds comes up here when it has been through all of them. Stop shows "
            "what it has found by then."
        )
        return self.tr("Looking at your pictures"), text

    @property
    def offer(self) -> str:
        """What the button says; the empty string where there is nothing to do."""
        return self._button.text()

    @property
    def words(self) -> str:
        labels: tuple[QLabel, ...] = (self._title, self._text)
        return "\n".join(label.text() for label in labels)


class _Lines(QLabel):
    """A text from anywhere on as many lines as it takes, in the middle. Its width is fixed."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def say(self, text: str) -> None:
        self.setText(text)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """Ask for all lines, or the layout may give three lines the room of two."""
        self.setMinimumHeight(max(0, self.heightForWidth(self.maximumWidth())))
