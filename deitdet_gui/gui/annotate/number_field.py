"""A picture by its number in the list: a small field over the picture, no dialog."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from deitdet_gui.core import words

WIDTH = 84


class NumberField(QFrame):
    """Lies over the page while it is open. Enter goes there, Escape and a click elsewhere do not.

    Signals:
        entered: go to the picture in this row of the list (from 0).
        closed: it is gone, and the keys belong to the picture again.
    """

    entered = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self._is_open = False
        self._count = 0
        self.setFrameShape(QFrame.Shape.Box)
        self.setForegroundRole(QPalette.ColorRole.Highlight)  # of the frame
        self.setAutoFillBackground(True)
        self._before, self._after = QLabel(self.tr("Go to picture"), self), QLabel(self)
        self.field = QLineEdit(self)
        self.field.setFixedWidth(WIDTH)
        self.field.setAccessibleName(self.tr("Number of the picture in the list"))
        self.field.setValidator(QIntValidator(1, 2**31 - 1, self.field))
        self.field.installEventFilter(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        for widget in (self._before, self.field, self._after):
            layout.addWidget(widget)
        self.hide()

    def open_over(self, place: QWidget, number: int, count: int) -> None:
        """Open at the top of a widget of the page.

        Args:
            place: the widget.
            number: of the picture that is shown, from 1; 0 when it is not in the list.
            count: of pictures in the list.
        """
        self._count = count
        self._after.setText(self.tr("of {count}").format(count=words.number(count)))
        self.field.setText(str(number) if number else "")
        self.field.selectAll()
        self.adjustSize()
        middle = place.mapTo(self._page, QPoint(place.width() // 2, 16))
        self.move(middle.x() - self.width() // 2, middle.y())
        self._is_open = True
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._close()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            typed = self.field.text()
            self._close()
            if typed.isdecimal() and int(typed):
                self.entered.emit(min(int(typed), self._count) - 1)
        else:
            return False
        return True

    def _close(self) -> None:
        if self._is_open:
            self._is_open = False
            self.hide()
            self.closed.emit()
