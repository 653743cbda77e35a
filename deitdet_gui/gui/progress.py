"""Work of seconds with a small dialog over the window: how far it is, and Cancel."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QProgressDialog, QWidget

from deitdet_gui.gui.background import Background, Work

SHOW_AFTER_MS = 400


class ProgressDialog(QObject):
    """Runs work in the background; the window waits for it, can be moved, and may give up."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._background = Background(self)
        self._background.progressed.connect(self._show)
        self._background.finished.connect(self._finish)
        self._background.failed.connect(self._fail)
        self._dialog: QProgressDialog | None = None
        self._done: Callable[[Any], object] = lambda _: None
        self._failed: Callable[[str], object] = lambda _: None

    @property
    def is_busy(self) -> bool:
        return self._background.is_busy

    def run(
        self, text: str, work: Work, done: Callable[[Any], object], failed: Callable[[str], object]
    ) -> None:
        """Begin; ``done`` gets the result, ``failed`` the reason, "" when it was given up."""
        self._done, self._failed = done, failed
        dialog = QProgressDialog(text, self.tr("Cancel"), 0, 0, self._window)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setMinimumDuration(SHOW_AFTER_MS)
        dialog.setAutoReset(False)
        dialog.setAutoClose(False)
        dialog.canceled.connect(self._background.cancel)
        self._dialog = dialog
        self._background.start(work)

    def stop(self) -> None:
        """Give up and wait; for closing the project."""
        self._background.stop()
        self._close()

    def _show(self, done: int, of: int) -> None:
        if self._dialog is not None and not self._dialog.wasCanceled():
            self._dialog.setMaximum(of)
            self._dialog.setValue(min(done, of))

    def _finish(self, result: object) -> None:
        self._close()
        self._done(result)

    def _fail(self, why: str) -> None:
        self._close()
        self._failed(why)

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.canceled.disconnect(self._background.cancel)
            # The keyboard is perhaps on its way to a dialog that has only just come up.
            takes_keys = self._dialog.isVisible() and QApplication.activeWindow() is not None
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None
            if takes_keys:  # some window managers give them to nobody then
                self._window.window().activateWindow()
