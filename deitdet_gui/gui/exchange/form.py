"""What the two dialogs are made of: a place on the disk with its buttons, and a frame."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget

from deitdet_gui.gui.train.dress import make_primary


class PlaceField(QWidget):
    """A path to type, with buttons beside it to choose one.

    Signals:
        changed: another path stands there.
        file_asked, folder_asked: the person would rather choose it.
    """

    changed = Signal()
    file_asked = Signal()
    folder_asked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setMinimumWidth(280)
        self.file = plain_button(self.tr("File…"))
        self.folder = plain_button(self.tr("Folder…"))
        self.file.setAccessibleName(self.tr("{0}: choose a file").format(name))
        self.folder.setAccessibleName(self.tr("{0}: choose a folder").format(name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.file)
        row.addWidget(self.folder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self.changed)
        self.file.clicked.connect(self.file_asked)
        self.folder.clicked.connect(self.folder_asked)

    @property
    def path(self) -> Path | None:
        """What stands there; None where that is no whole path."""
        text = self.line.text().strip()
        if text.startswith("~"):
            try:
                return Path(text).expanduser()
            except RuntimeError:  # there is no such person
                return None
        return Path(text) if text and Path(text).is_absolute() else None

    def show_path(self, path: Path) -> None:
        self.line.setText(str(path))


def faint(text: str) -> QLabel:
    """A paragraph that stays in the background."""
    label = plain(text)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def plain(text: str) -> QLabel:
    """A paragraph that can be copied, shown as it is."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def plain_button(text: str) -> QPushButton:
    """A button that Enter in a field is not meant for."""
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.setAccessibleName(text)
    return button


def primary_button(text: str) -> QPushButton:
    """The button that the dialog leads to; Enter presses it."""
    button = QPushButton(text)
    make_primary(button)
    button.setMinimumHeight(0)
    button.setDefault(True)
    button.setAccessibleName(text)
    return button


def button_row(left: list[QPushButton], right: list[QPushButton]) -> QHBoxLayout:
    row = QHBoxLayout()
    for button in left:
        row.addWidget(button)
    row.addStretch(1)
    for button in right:
        row.addWidget(button)
    return row
