"""A paragraph that must not be overlooked, without being in the way."""

from typing import Literal

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from deitdet_gui.gui import look

Kind = Literal["bad", "warning", "good", "note"]
_EDGE = 4


class Callout(QWidget):
    """A tinted panel with a coloured edge: what is the matter, and below it what to do."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: Kind = "note"
        self._text, self._hint = QLabel(), QLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE + 8, 8, 12, 8)
        column.setSpacing(4)
        for label in (self._text, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        font = self._text.font()
        font.setBold(True)
        self._text.setFont(font)
        self.setAccessibleName(name)
        self.hide()

    @property
    def text(self) -> str:
        """All that it says; the empty string when it is hidden."""
        return f"{self._text.text()}\n{self._hint.text()}".strip() if self._shown else ""

    def say(self, kind: Kind, text: str, hint: str = "") -> None:
        """Show a message; nothing at all hides the panel."""
        self._kind = kind
        self._text.setText(text)
        self._hint.setText(hint)
        self._text.setVisible(bool(text))
        self._hint.setVisible(bool(hint))
        self.setAccessibleDescription(f"{text} {hint}".strip())
        self.setVisible(self._shown)
        self.update()

    def clear(self) -> None:
        self.say("note", "")

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = {
            "bad": look.BAD,
            "warning": look.WARN,
            "good": look.GOOD,
            "note": self.palette().color(QPalette.ColorRole.Accent),
        }[self._kind]
        tint = QColor(colour)
        tint.setAlphaF(0.12)
        painter = QPainter(self)
        painter.fillRect(self.rect(), tint)
        painter.fillRect(QRect(0, 0, _EDGE, self.height()), colour)
        painter.end()

    @property
    def _shown(self) -> bool:
        return bool(self._text.text() or self._hint.text())
