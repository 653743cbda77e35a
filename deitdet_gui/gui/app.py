"""Starts the window: makes every object and passes it in."""

import logging
import os
import sys
from pathlib import Path
from typing import Any

import platformdirs
from PySide6.QtCore import QByteArray, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from deitdet_gui.core.project import Opened, is_whole
from deitdet_gui.gui.ask import Ask
from deitdet_gui.gui.conflict import Conflict
from deitdet_gui.gui.dialogs import Dialogs
from deitdet_gui.gui.engine_thread import EngineThread
from deitdet_gui.gui.entrance import Entrance
from deitdet_gui.gui.exchange.exchange import Exchange
from deitdet_gui.gui.exchange.format_names import may_be_labels
from deitdet_gui.gui.key_map import KEYS
from deitdet_gui.gui.language import Language
from deitdet_gui.gui.leaving import Leaving
from deitdet_gui.gui.look import Look
from deitdet_gui.gui.main_window import MainWindow
from deitdet_gui.gui.menus import Menus
from deitdet_gui.gui.missing import FindMoved
from deitdet_gui.gui.options import Options
from deitdet_gui.gui.picture_files import PictureFiles
from deitdet_gui.gui.polite_kill import PoliteKill
from deitdet_gui.gui.project_actions import ProjectActions
from deitdet_gui.gui.recent import RecentProjects
from deitdet_gui.gui.recovery import Recovery
from deitdet_gui.gui.rescue import Rescue
from deitdet_gui.gui.screen_room import resize_within_screen
from deitdet_gui.gui.workspace import Workspace

# Actions of the window that need a project.
NEED_A_PROJECT = (
    *("rescan", "check", "relink", "import", "export", "save", "train", "predict"),
    *("close_project", "bring_back", "history"),
)
log = logging.getLogger(__name__)


def settings() -> QSettings:
    """The person's preferences; never work."""
    folder = Path(platformdirs.user_config_dir("deitdet", appauthor=False))
    return QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)


class App(QObject):
    """Opens and closes projects in the one window."""

    def __init__(self, ask: Ask, preferences: QSettings) -> None:
        super().__init__()
        self._ask = ask
        self._preferences = preferences
        self.options = Options(preferences, self)
        KEYS.use(preferences)
        self.recent = RecentProjects(preferences, self)
        self.window = MainWindow()
        self.menus = Menus(self.window, self.recent.folders)
        self.dialogs = Dialogs(
            self.window, self.options, preferences, self.recent.folders, self.open
        )
        self.engine = EngineThread()
        self.workspace: Workspace | None = None
        self.conflict: Conflict | None = None
        self.project_actions = ProjectActions(self.window, self._open_workspace)
        self._leaving = Leaving(self.window, ask, self)
        self.recovery = Recovery(self.window, self.window.notices, self.choose_folder, self.open)
        self.find_moved = FindMoved(self.window, self.window.notices, ask, self.reopen)
        undo = self.project_actions.undo
        self.exchange = Exchange(self.window, self.window.notices, ask, preferences, undo)
        self._entrance = Entrance(self.window, self)
        self.files = PictureFiles(self.window, ask, self.options, self.open)
        self._place: tuple[Any, str] | None = None  # where to go back to in what is being opened
        self.come_back: tuple[Path, tuple[Any, str]] | None = None  # where, in a window made anew
        self.is_wanted_anew = False
        self._actions = self.window.make_actions(
            {
                "open": self.choose_folder,
                "demo": self.open_demo,
                "quit": self.window.close,
                "close_project": self.close_project,
                "bring_back": self.files.bring_back,
                **self.project_actions.slots(self.exchange, self.find_moved),
                **self.dialogs.slots,
            }
        )
        self._join()
        self._restore_window()
        self._show_history()

    def open(self, folder: Path) -> None:
        """Open a project, or make one over a folder of pictures first. Trouble becomes a notice."""
        folder = folder.absolute()
        if not self.close_project():
            return
        self._entrance.enter(folder)

    def _show(self, opened: Opened) -> None:
        """Put a project that has been read into the window."""
        folder = opened.project.folder
        self.recent.remember(folder)
        self.workspace = workspace = Workspace(opened, self.engine, self._ask, self, self.options)
        workspace.status.connect(self.window.set_status)
        workspace.badge.connect(self.window.set_badge)
        workspace.informed.connect(self.window.notices.inform)
        workspace.save_failed.connect(self._tell_save_failed)
        workspace.only_looking.connect(self._tell_only_looking)
        workspace.missing.found.connect(self._tell_missing)
        self.conflict = Conflict(workspace, self.window, self.window.notices, self._ask)
        workspace.page_wanted.connect(self.window.go_to)
        workspace.history_changed.connect(self._show_history)
        self.window.show_pages(workspace.pages, workspace.sheets)
        self.window.setWindowTitle(f"{folder.name} - DeiTDet")
        workspace.begin()
        self._show_history()
        if self._place is not None:
            (place, page), self._place = self._place, None
            workspace.go_back_to(place)
            self.window.go_to(page)
        self.files.follow(workspace)
        self.dialogs.know_pictures(self.project_actions.images, self.project_actions.go_to_picture)

    def _open_workspace(self) -> Workspace | None:
        return self.workspace

    def reopen(self) -> None:
        """Open the project again, and go back to where the person was."""
        if self.workspace is None:
            return
        folder = self.workspace.opened.project.folder
        self._place = self.workspace.place, self.window.current_page
        self.open(folder)
        if not self._entrance.is_busy:
            self._place = None  # it is open, or stayed open

    def come_back_anew(self) -> None:
        """Close the window, for one in another language, and say where the person was."""
        if self.engine.is_busy:
            text = self.tr("The language changes when the window is opened the next time.")
            self.window.notices.inform(text)
            return
        if self.workspace is not None:
            place = self.workspace.place, self.window.current_page
            self.come_back = self.workspace.opened.project.folder, place
        self.is_wanted_anew = self.window.close()

    def go_back(self, folder: Path, place: tuple[Any, str]) -> None:
        """Open a project where the person was in it."""
        self._place = place
        self.open(folder)

    def choose_folder(self) -> None:
        folder = self._ask.folder(self.window, self.tr("Open a folder of pictures"))
        if folder is not None:
            self.open(folder)

    def open_demo(self) -> None:
        """Make the sample project in the person's documents if need be, and open it."""
        folder = Path(platformdirs.user_documents_dir()) / "DeiTDet sample"
        if is_whole(folder):
            self.open(folder)
        elif self.close_project():
            self._entrance.make(folder, ["demo", str(folder), "--make-only"])

    def close_project(self) -> bool:
        """Save and close the project that is open. False when the person would rather stay."""
        if self.workspace is None:
            return True
        if self.engine.is_busy:
            if not self._leaving.may_stop_engine(self.engine.job == "train"):
                return False
            self.engine.shutdown()
        if not self.workspace.close():
            if not self._leaving.may_leave_unsaved(self.workspace.autosave.is_in_conflict):
                return False
            self._keep_aside()
            self.workspace.abandon()
        self._let_go()
        self.window.show_pages({})
        self.window.setWindowTitle("DeiTDet")
        self.workspace.deleteLater()
        self.workspace = None
        self._show_history()
        return True

    def _let_go(self) -> None:
        """Nothing of what was asked about the project may still be under way."""
        self.files.leave()
        self.find_moved.stop()
        self.exchange.stop()
        if self.conflict is not None:
            self.conflict.stop()
            self.conflict = None

    def _keep_aside(self) -> None:
        if self.conflict is not None:
            self.conflict.keep_aside()

    def finish(self) -> None:
        """The window is being closed: let project, engine and all go, if the person agrees."""
        self._entrance.stop()
        if not self.close_project():
            return
        self.engine.shutdown()
        self._preferences.setValue("geometry", self.window.geometry_to_keep())
        self._preferences.sync()
        self.window.allow_close()

    def leave_now(self) -> None:
        """Somebody asked the process to end: save, stop the engine, ask nothing."""
        self.rescue()
        self._entrance.stop()
        self.engine.shutdown()
        self._keep_aside()
        self._let_go()
        if self.workspace is not None:
            self.workspace.abandon()
        self.window.allow_close()
        QApplication.quit()

    def rescue(self) -> None:
        """After an unexpected error: everything that is not saved is made durable."""
        if self.workspace is not None and not self.workspace.opened.document.locked_by:
            self.workspace.autosave.save_now()

    def _join(self) -> None:
        welcome = self.window.welcome
        welcome.open_asked.connect(self.choose_folder)
        welcome.demo_asked.connect(self.open_demo)
        welcome.recent_asked.connect(self.open)
        welcome.forget_asked.connect(self.recent.forget)
        self._entrance.opened.connect(self._show)
        self._entrance.made.connect(self.open)
        self._entrance.lost.connect(self.recovery.offer)
        self._entrance.turned_back.connect(self._forget_place)
        self.window.closing.connect(self.finish)
        self.window.dropped.connect(self._take_dropped)
        welcome.show_recent(self.recent.folders())
        self.recent.changed.connect(welcome.show_recent)
        self.menus.recent_asked.connect(self.open)

    def _forget_place(self) -> None:
        self._place = None

    def _take_dropped(self, paths: list[Path]) -> None:
        if not may_be_labels(paths[0]):
            self.files.take(paths)
        elif self.workspace is not None:
            self.exchange.bring_in(self.workspace, paths[0])
        else:
            self.open(paths[0].parent)

    def _show_history(self) -> None:
        document = self.workspace.opened.document if self.workspace else None
        for name, text in (
            ("undo", document.undo_text if document else ""),
            ("redo", document.redo_text if document else ""),
        ):
            self._actions[name].setEnabled(bool(text))
            caption = self.tr("Undo") if name == "undo" else self.tr("Redo")
            self._actions[name].setText(f"{caption}: {text}" if text else caption)
        for name in NEED_A_PROJECT:
            self._actions[name].setEnabled(document is not None)

    def _tell_save_failed(self, why: str) -> None:
        self.window.set_status("saved", self.tr("not saved"))
        answers = [(self.tr("Try again"), self.project_actions.save)]
        if self.conflict is not None:
            answers.append((self.tr("Save a copy…"), self.conflict.save_copy))
        self.window.notices.alarm(why, *answers)

    def _tell_only_looking(self, why: str) -> None:
        self.window.notices.warn(why, (self.tr("Try again"), self.reopen))

    def _tell_missing(self) -> None:
        if self.workspace is not None:
            self.find_moved.tell(self.workspace.opened, self.workspace.missing.images)

    def _restore_window(self) -> None:
        geometry = self._preferences.value("geometry")
        # A damaged file may hold anything, and places on a larger screen are refused.
        is_back = isinstance(geometry, QByteArray) and self.window.restoreGeometry(geometry)
        if not is_back:
            resize_within_screen(self.window, self.window.width(), self.window.height())


def main(folder: Path | None = None) -> int:
    """Show the window and run until it is closed. Returns the exit code."""
    if os.environ.get("DEITDET_LOG"):
        logging.basicConfig(level=os.environ["DEITDET_LOG"].upper())
    qt = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(qt, QApplication)
    qt.setApplicationName("DeiTDet")
    qt.setDesktopFileName("deitdet")
    preferences = settings()
    options = Options(preferences)
    look = Look(qt, options.choice("scheme"))
    language = Language(options.choice("language"), qt)
    app, code = _show_window(preferences, look, folder)
    while app.is_wanted_anew:  # what is on the screen cannot be said in another language
        language.use(app.options.choice("language"))
        app, code = _show_window(preferences, look, None, app.come_back)
    language.stop()
    return code


def _show_window(
    preferences: QSettings,
    look: Look,
    folder: Path | None,
    come_back: tuple[Path, tuple[Any, str]] | None = None,
) -> tuple[App, int]:
    """Show a window until it is closed."""
    app = App(Ask(), preferences)

    def follow(option: str) -> None:
        if option == "scheme":
            look.use(app.options.choice("scheme"))
        elif option == "language":  # the dialog it was chosen in must be done with it first
            QTimer.singleShot(0, app.come_back_anew)

    app.options.changed.connect(follow)
    excepthook = sys.excepthook
    sys.excepthook = Rescue(app.rescue, app.window.notices.alarm)
    polite = PoliteKill()
    polite.asked.connect(app.leave_now)
    app.window.show()
    if folder is not None:
        QTimer.singleShot(0, lambda: app.open(folder))
    elif come_back is not None:
        app.go_back(*come_back)
    code = QApplication.exec()
    polite.close()
    sys.excepthook = excepthook
    app.engine.shutdown()
    app.window.deleteLater()
    return app, code
