"""What an empty window says: what this is for, and the ways to begin."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from deitdet_gui.core.glance import Glance, glance
from deitdet_gui.core.source import Report
from deitdet_gui.gui.background import Background
from deitdet_gui.gui.look import PRIMARY_STYLE
from deitdet_gui.gui.recent_row import RecentRow
from deitdet_gui.gui.welcome_picture import WelcomePicture

MOST_RECENT = 5


class Welcome(QWidget):
    """Shown while no project is open.

    Signals:
        open_asked: the person wants to choose a folder.
        demo_asked: the person wants the sample project.
        recent_asked: the person wants this folder again.
        forget_asked: the person wants this folder off the list.
        cancel_asked: what is being prepared should be given up.
    """

    open_asked = Signal()
    demo_asked = Signal()
    recent_asked = Signal(object)
    forget_asked = Signal(object)
    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("Begin with a folder of pictures"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        title.setFont(font)
        self._open = QPushButton(self.tr("Open a folder of pictures…"))
        self._open.setDefault(True)
        self._open.setStyleSheet(PRIMARY_STYLE)
        self._open.clicked.connect(self.open_asked)
        self._demo = QPushButton(self.tr("Try the sample project"))
        self._demo.clicked.connect(self.demo_asked)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        self._rows: list[RecentRow] = []
        self._looking = Background(self)
        self._looking.finished.connect(self._show_glances)
        self._recent_title = QLabel(self.tr("Or go on with"))
        self._recent_title.setEnabled(False)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Preparing the project"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self.cancel_asked)
        for button in (self._open, self._demo, self._cancel):
            button.setMinimumSize(280, 36)
        hint = QLabel(
            self.tr(
                "Or drop a folder of pictures here. Everything stays on this computer,\n"
                "and your pictures are never changed."
            )
        )
        hint.setEnabled(False)
        hint.setWordWrap(True)
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(WelcomePicture(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        for widget in (title, self._open, self._demo, self._bar, self._cancel):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(hint)
        column.addSpacing(12)
        column.addWidget(self._recent_title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self._recent)
        column.addStretch(3)
        self.show_idle()

    def show_recent(self, folders: list[Path]) -> None:
        """Offer projects that were open before, newest first."""
        self._looking.stop()
        while self._rows:
            row = self._rows.pop()
            self._recent.removeWidget(row)
            row.deleteLater()
        for folder in folders[:MOST_RECENT]:
            row = RecentRow(folder, self)
            row.opened.connect(self.recent_asked)
            row.forgotten.connect(self.forget_asked)
            self._recent.addWidget(row, 0, Qt.AlignmentFlag.AlignHCenter)
            self._rows.append(row)
        self._recent_title.setVisible(bool(folders))
        self._look()

    def show_progress(self, text: str, done: int, of: int) -> None:
        """Show that a project is being prepared."""
        text = text[:1].upper() + text[1:]  # the engine names its stages as in a sentence
        self._bar.setFormat(f"{text}  %v / %m" if of else text)
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        self._bar.setMinimumWidth(360)
        self._set_busy(True)

    def show_idle(self) -> None:
        self._set_busy(False)

    def _set_busy(self, is_busy: bool) -> None:
        for widget in (self._bar, self._cancel):
            widget.setVisible(is_busy)
        for button in (self._open, self._demo):
            button.setEnabled(not is_busy)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()  # what was open meanwhile is further now

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._looking.stop()

    def _look(self) -> None:
        """Find out how far the projects are, in a thread: a disk may sleep or be far away."""
        folders = [row.folder for row in self._rows]
        if not folders or not self.isVisible() or self._looking.is_busy:
            return

        def look(report: Report) -> list[Glance]:
            seen = []
            for number, folder in enumerate(folders):
                report(number, len(folders))
                seen.append(glance(folder))
            return seen

        self._looking.start(look)

    def _show_glances(self, seen: list[Glance]) -> None:
        known = {one.folder: one for one in seen}
        for row in self._rows:
            if row.folder in known:
                row.button.show_glance(known[row.folder])
