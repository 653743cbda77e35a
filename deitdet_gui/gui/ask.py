"""Every question and message that stops the person. Passed in, so that tests can answer."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QFileDialog, QMessageBox, QWidget


class Ask:
    """Asks with dialogs. Text from files is shown as plain text, never as rich text."""

    def confirm(self, parent: QWidget | None, title: str, text: str, yes: str, no: str) -> bool:
        """Ask a question with two answers; ``no`` is what Escape says."""
        box = self._box(parent, title, text)
        accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(accept)
        box.setEscapeButton(box.addButton(no, QMessageBox.ButtonRole.RejectRole))
        box.exec()
        return box.clickedButton() is accept

    def tell(self, parent: QWidget | None, title: str, text: str) -> None:
        """Say something that must be seen."""
        box = self._box(parent, title, text)
        box.addButton(QMessageBox.StandardButton.Ok)
        box.exec()

    def folder(self, parent: QWidget | None, title: str, start: Path | None = None) -> Path | None:
        """Let the person choose a folder; None when they would rather not."""
        chosen = QFileDialog.getExistingDirectory(parent, title, str(start or Path.home()))
        return Path(chosen) if chosen else None

    def file(
        self, parent: QWidget | None, title: str, kinds: str, start: Path | None = None
    ) -> Path | None:
        """Let the person choose a file to read; ``kinds`` in Qt's spelling: "Text (*.txt)"."""
        chosen, _ = QFileDialog.getOpenFileName(parent, title, str(start or Path.home()), kinds)
        return Path(chosen) if chosen else None

    def file_to_write(
        self, parent: QWidget | None, title: str, start: Path, kinds: str
    ) -> Path | None:
        """Let the person say where a file is to be written, and warn of one that is there.

        ``start`` is what is proposed, with its folder.
        """
        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(start), kinds)
        return Path(chosen) if chosen else None

    def colour(self, parent: QWidget | None, title: str, start: QColor) -> QColor | None:
        """Let the person choose a colour; None when they would rather not."""
        chosen = QColorDialog.getColor(start, parent, title)
        return chosen if chosen.isValid() else None

    def text(self, parent: QWidget | None, title: str, label: str, value: str = "") -> str | None:
        """Ask for one line of text; None when cancelled."""
        from PySide6.QtWidgets import QInputDialog

        answer, is_given = QInputDialog.getText(parent, title, label, text=value)
        return answer.strip() if is_given and answer.strip() else None

    def _box(self, parent: QWidget | None, title: str, text: str) -> QMessageBox:
        box = QMessageBox(parent)
        box.setWindowTitle(title)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        return box


class Answers(Ask):
    """Answers for tests and for the headless demo: no dialog is shown, everything is recorded."""

    def __init__(
        self,
        confirm: bool = True,
        folder: Path | None = None,
        text: str | None = None,
        file: Path | None = None,
        colour: QColor | None = None,
    ) -> None:
        self.say_yes = confirm
        self._folder = folder
        self._text = text
        self._file = file
        self._colour = colour
        self.asked: list[str] = []

    def confirm(self, parent: QWidget | None, title: str, text: str, yes: str, no: str) -> bool:
        self.asked.append(text)
        return self.say_yes

    def tell(self, parent: QWidget | None, title: str, text: str) -> None:
        self.asked.append(text)

    def folder(self, parent: QWidget | None, title: str, start: Path | None = None) -> Path | None:
        self.asked.append(title)
        return self._folder

    def colour(self, parent: QWidget | None, title: str, start: QColor) -> QColor | None:
        self.asked.append(title)
        return self._colour

    def text(self, parent: QWidget | None, title: str, label: str, value: str = "") -> str | None:
        self.asked.append(label)
        return self._text

    def file(
        self, parent: QWidget | None, title: str, kinds: str, start: Path | None = None
    ) -> Path | None:
        self.asked.append(title)
        return self._file

    def file_to_write(
        self, parent: QWidget | None, title: str, start: Path, kinds: str
    ) -> Path | None:
        self.asked.append(title)
        return self._file
