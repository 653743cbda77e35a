"""The window that is taken pictures of, and how it is waited for."""

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QSettings, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from deitdet_gui.core import words
from deitdet_gui.gui import app as app_module
from deitdet_gui.gui.app import App
from deitdet_gui.gui.ask import Answers
from deitdet_gui.gui.engine_thread import EngineThread
from deitdet_gui.gui.language import Language
from deitdet_gui.gui.look import Look
from deitdet_gui.gui.workspace import Workspace
from tests.gui.everyone.conftest import PseudoLocale

FAKE = [sys.executable, str(Path(__file__).parents[1] / "gui" / "fake_engine.py")]
WAIT_MS = 30_000


class Stage:
    """An app in the scheme, size and language that were asked for."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self.folder: Path = arguments.projects
        self._out: Path = arguments.out
        self._only: list[str] = arguments.only
        kind = (arguments.scheme[0], arguments.scale[0], arguments.language[0])
        self.kind = "-".join(kind)
        self.qt = QApplication(sys.argv[:1])
        font = self.qt.font()
        font.setPointSizeF(arguments.points)
        self.qt.setFont(font)
        Look(self.qt, kind[0])
        if kind[2] == "pseudo":
            self._pseudo = PseudoLocale()
            QCoreApplication.installTranslator(self._pseudo)
            words.speak(QCoreApplication.translate)
        else:
            self._language = Language(kind[2], self.qt)
        app_module.EngineThread = _pretending
        width, height = map(int, arguments.size.split("x"))
        self.answers = Answers()
        place = self.folder / f"{self.kind}.ini"
        self.app = App(self.answers, QSettings(str(place), QSettings.Format.IniFormat))
        self.window = self.app.window
        self.window.resize(width, height)
        self.window.show()
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow)

    @property
    def workspace(self) -> Workspace:
        assert self.app.workspace is not None
        return self.app.workspace

    @property
    def _is_refused(self) -> bool:
        """Whether the project could not be opened."""
        return self.app.workspace is None and self.window.notices.isVisible()

    def is_wanted(self, page: str) -> bool:
        """Whether any picture of this page may be asked for."""
        return not self._only or any(page in only or only in page for only in self._only)

    def open(self, folder: Path) -> Workspace:
        """Open a project, and wait for its first picture."""
        before = self.app.workspace
        if before is None or before.opened.project.folder != folder:
            self.app.open(folder)
            self.wait(lambda: self.app.workspace not in (None, before) or self._is_refused)
            assert not self._is_refused, self.window.notices.text
        self.app.window.go_to("annotate")
        self.settle()
        return self.workspace

    def settle(self) -> None:
        """Wait until pictures are read and everything has its place."""
        self.turn()
        if self.app.workspace is not None:
            self.wait(lambda: self._is_quiet)
        self.turn()

    @property
    def _is_quiet(self) -> bool:
        """Whether everything is idle, and still is when the event loop has gone round."""
        if not self.workspace.pictures.is_idle:
            return False
        self.turn()
        return self.workspace.pictures.is_idle

    def go_to(self, name: str) -> None:
        """Show a picture of the project by the beginning of its name."""
        images = self.workspace.signals.dataset.images.values()
        image = next(i for i in images if i.file_name.startswith(name))
        self.workspace.annotate.go_to(image.id)
        self.settle()

    def grab(self, name: str, *over: QWidget) -> None:
        """Keep a picture of the window, with all that is open over it."""
        if self._only and not any(only in name for only in self._only):
            return
        self.turn()
        tops = [w for w in self.qt.topLevelWidgets() if w.isVisible() and w is not self.window]
        tops = [w for w in tops if isinstance(w, QDialog | QMenu) or w.windowType() == _POPUP]
        tops.sort(key=_depth)  # what belongs to a dialog lies over it
        picture = self.window.grab()
        origin = self.window.mapToGlobal(QPoint(0, 0))
        area = self.window.rect()
        for top in (*tops, *over):
            area = area.united(top.rect().translated(top.mapToGlobal(QPoint(0, 0)) - origin))
        ratio = picture.devicePixelRatio()
        whole = QPixmap(area.size() * ratio)
        whole.setDevicePixelRatio(ratio)
        whole.fill(Qt.GlobalColor.darkGray)
        painter = QPainter(whole)
        painter.drawPixmap(-area.topLeft(), picture)
        for top in (*tops, *over):
            place = top.mapToGlobal(QPoint(0, 0)) - origin - area.topLeft()
            painter.drawPixmap(place, top.grab())
        painter.end()
        whole.save(str(self._out / f"{name}-{self.kind}.png"))

    def clear(self) -> None:
        """Put away what lies over the window."""
        for dialog in self.window.findChildren(QDialog):
            dialog.reject()
        for menu in self.window.findChildren(QMenu):
            menu.close()
        self.window.notices.clear()
        if self.app.workspace is not None:
            for sheet in self.workspace.sheets:
                sheet.hide()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.turn()

    def close(self) -> None:
        self.answers.say_yes = True
        self.app.leave_now()

    def turn(self) -> None:
        """Let the event loop go round until nothing is left in it."""
        for _ in range(4):  # what a layout changes may ask for another
            loop = QEventLoop()
            QTimer.singleShot(0, loop.quit)
            loop.exec()

    def wait(self, is_so: Callable[[], bool], ms: int = WAIT_MS) -> None:
        """Let the window live until something is so."""
        end = time.monotonic() + ms / 1000
        while not is_so():
            if time.monotonic() > end:
                raise TimeoutError(f"waited {ms / 1000:.0f} s in vain")
            loop = QEventLoop()
            QTimer.singleShot(10, loop.quit)
            loop.exec()


def _depth(widget: QWidget) -> int:
    parent = widget.parentWidget()
    return 0 if parent is None else 1 + _depth(parent)


_POPUP = Qt.WindowType.Popup


def _pretending() -> EngineThread:
    return EngineThread(command=FAKE, grace_ms=300)
