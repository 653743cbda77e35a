"""One project on the welcome page: its name, where it is, how far it is, and a way to forget it."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QToolButton, QWidget

from deitdet_gui.core.glance import Glance
from deitdet_gui.core.words import fill

WIDTH, PAD = 480, 10


class ProjectButton(QAbstractButton):
    """Two lines: the name and how far it is, the folder and when it was open."""

    def __init__(self, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = folder
        self._done = ""
        self._when = ""
        self.setText(folder.name or str(folder))
        self.setToolTip(str(folder))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._name()

    def show_glance(self, seen: Glance) -> None:
        """Say how far it is."""
        if seen.of is not None:
            text = self.tr("{done:,} of {count:,} done")
            self._done = fill(text, done=min(seen.done, seen.of), count=seen.of)
        elif seen.done:
            self._done = fill(self.tr("{done:,} done"), done=seen.done)
        self._when = self._day(seen.opened.date()) if seen.opened else ""
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 2 * self.fontMetrics().height() + 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Button))
            painter.drawRoundedRect(self.rect(), 4, 4)
        if self.hasFocus():
            painter.setPen(palette.color(QPalette.ColorRole.Highlight))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        line = self.fontMetrics().height()
        above = QRect(PAD, 6, self.width() - 2 * PAD, line + 2)
        strong = QFont(self.font())
        strong.setBold(True)
        name = self.text()
        self._paint_line(painter, above, (name, strong, QPalette.ColorRole.Text), self._done)
        faint = QPalette.ColorRole.PlaceholderText
        where = (str(self._folder.parent), self.font(), faint)
        self._paint_line(painter, above.translated(0, line + 2), where, self._when)
        painter.end()

    def _paint_line(
        self,
        painter: QPainter,
        rect: QRect,
        left: tuple[str, QFont, QPalette.ColorRole],
        right: str,
    ) -> None:
        text, font, role = left
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, right)
        room = rect.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(right) - PAD, 0)
        painter.setFont(font)
        painter.setPen(self.palette().color(role))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)

    def _day(self, day: date) -> str:
        ago = (date.today() - day).days
        if ago <= 0:
            return self.tr("today")
        if ago == 1:
            return self.tr("yesterday")
        when = QDate(day.year, day.month, day.day)
        return QLocale().toString(when, QLocale.FormatType.ShortFormat)

    def _name(self) -> None:
        known = (str(self._folder), self._done, self._when)
        self.setAccessibleName(", ".join(part for part in known if part))


class RecentRow(QWidget):
    """A project that was open before.

    Signals:
        opened: it is wanted again (its folder).
        forgotten: it is not wanted on the list any more (its folder).
    """

    opened = Signal(object)
    forgotten = Signal(object)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.button = ProjectButton(folder, self)
        self.button.clicked.connect(self._open)
        self.forget = QToolButton(self)
        self.forget.setText("\N{MULTIPLICATION SIGN}")
        self.forget.setAutoRaise(True)
        self.forget.setMinimumSize(28, 28)
        self.forget.setToolTip(self.tr("Take it off this list; nothing is deleted"))
        self.forget.setAccessibleName(
            self.tr("Take {name} off this list").format(name=self.button.text())
        )
        self.forget.clicked.connect(self._forget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.button, 1)
        row.addWidget(self.forget)

    def _open(self) -> None:
        self.opened.emit(self.folder)

    def _forget(self) -> None:
        self.forgotten.emit(self.folder)
