"""The engine's log, bounded."""

from pathlib import Path

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QWidget

MOST_LINES = 5_000
MOST_BYTES = 256 << 10  # of an old run's log


class LogView(QPlainTextEdit):
    """Shows the last lines; stays where it is while the person has scrolled up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setMaximumBlockCount(MOST_LINES)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setAccessibleName(self.tr("Log of the engine"))
        self.setPlaceholderText(self.tr("The engine has not written anything."))

    def add(self, text: str) -> None:
        """Append whole lines."""
        bar = self.verticalScrollBar()
        is_at_end = bar.value() >= bar.maximum() - 4
        self.appendPlainText(text)
        if is_at_end:
            bar.setValue(bar.maximum())

    def show_file(self, path: Path) -> None:
        """Show the end of a log file; nothing where there is none."""
        try:
            with path.open("rb") as file:
                file.seek(max(0, path.stat().st_size - MOST_BYTES))
                text = file.read(MOST_BYTES).decode("utf-8", errors="replace")
        except OSError:
            text = ""
        self.show_text(text.rstrip("\n"))

    def show_text(self, text: str) -> None:
        """Replace everything."""
        self.setPlainText(text)
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
