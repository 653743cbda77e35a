"""What an empty window says: three ways to begin."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

MOST_RECENT = 5


class Welcome(QWidget):
    """Shown while no project is open.

    Signals:
        open_asked: the person wants to choose a folder.
        demo_asked: the person wants the sample project.
        recent_asked: the person wants this folder again.
        cancel_asked: what is being prepared should be given up.
    """

    open_asked = Signal()
    demo_asked = Signal()
    recent_asked = Signal(object)
    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("Draw boxes. Train. See what it finds."))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        title.setFont(font)
        self._open = QPushButton(self.tr("Open a folder of pictures…"))
        self._open.setDefault(True)
        self._open.clicked.connect(self.open_asked)
        self._demo = QPushButton(self.tr("Try the sample project"))
        self._demo.clicked.connect(self.demo_asked)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
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
                "You can also drop a folder onto this window. Everything stays on this computer;\n"
                "your pictures are never changed."
            )
        )
        hint.setEnabled(False)
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        for widget in (title, self._open, self._demo, self._bar, self._cancel):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(self._recent_title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self._recent)
        column.addSpacing(16)
        column.addWidget(hint, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.show_idle()

    def show_recent(self, folders: list[Path]) -> None:
        """Offer projects that were open before, newest first."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for folder in folders[:MOST_RECENT]:
            button = QPushButton(str(folder))
            button.setFlat(True)
            button.setProperty("folder", str(folder))
            button.clicked.connect(self._recent_clicked)
            self._recent.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._recent_title.setVisible(bool(folders))

    def show_progress(self, text: str, done: int, of: int) -> None:
        """Show that a project is being prepared."""
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

    def _recent_clicked(self) -> None:
        self.recent_asked.emit(Path(self.sender().property("folder")))
