"""Pictures that come into a project and go: dropped, found in its folder, set aside."""

import contextlib
import functools
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from deitdet_gui.core import set_aside
from deitdet_gui.core.copying_in import copy_in
from deitdet_gui.core.dataset import ImageId
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.pictures import has_ending
from deitdet_gui.core.project import is_whole, pictures_folder
from deitdet_gui.core.set_aside import SetAside
from deitdet_gui.core.words import number
from deitdet_gui.gui.ask import Ask
from deitdet_gui.gui.bring_back import BringBack
from deitdet_gui.gui.folder_watch import FolderWatch
from deitdet_gui.gui.main_window import MainWindow
from deitdet_gui.gui.options import Options
from deitdet_gui.gui.progress import ProgressDialog
from deitdet_gui.gui.workspace import Workspace

MOST_ABOVE = 3  # folders above a picture in which its project is looked for


class PictureFiles(QObject):
    """Follows the project that is open. Moves no file, and writes over none."""

    def __init__(
        self,
        window: MainWindow,
        ask: Ask,
        options: Options,
        open_project: Callable[[Path], object],
    ) -> None:
        super().__init__(window)
        self._window: QWidget = window
        self._notices = window.notices
        self._go_to_page = window.go_to
        self._ask = ask
        self._options = options
        self._open_project = open_project
        self._workspace: Workspace | None = None
        self._watch: FolderWatch | None = None
        self._wanted: Path | None = None  # to be shown as soon as its project lists it
        self._said = ""  # the notice of new pictures
        self._offered: frozenset[str] = frozenset()  # the pictures that it speaks of
        self._progress = ProgressDialog(window)

    def follow(self, workspace: Workspace) -> None:
        """This project was opened."""
        self._workspace = workspace
        workspace.rescanned.connect(self._show_wanted)
        workspace.signals.images_changed.connect(self._take_notice_back)
        project = workspace.opened.project
        self._watch = FolderWatch(project, workspace.signals, self._options, self)
        self._watch.found.connect(self._tell_found)
        self._watch.begin()
        self._show_wanted()

    def leave(self) -> None:
        """The project is being closed."""
        self._workspace = None
        if self._watch is not None:
            self._watch.stop()
            self._watch.deleteLater()
            self._watch = None
        if self._progress.is_busy:
            self._progress.stop()

    def take(self, paths: Sequence[Path]) -> None:
        """Pictures, or a folder, were dropped onto the window."""
        pictures = [path for path in paths if has_ending(path.name) and path.is_file()]
        folder = next((path for path in paths if path.is_dir()), None)
        workspace = self._workspace
        if folder is not None:
            self._open_project(folder)
        elif not pictures:
            self._notices.inform(self.tr("Drop a folder of pictures, pictures, or a label file."))
        elif workspace is None:
            self._wanted = pictures[0]
            self._open_project(_project_of(pictures[0]))
        else:
            root = workspace.opened.project.pictures
            outside = [path for path in pictures if not path.is_relative_to(root)]
            if outside:
                self._offer_to_copy(workspace, outside)
            else:
                self._go_to_file(workspace, pictures[0])

    def bring_back(self) -> None:
        """Let the person choose among the pictures that were set aside."""
        workspace = self._workspace
        if workspace is None:
            return
        try:
            aside = set_aside.read(workspace.opened.project.private / set_aside.FILE_NAME)
        except ReadError as error:
            self._notices.alarm(str(error))
            return
        listed = {image.file_name for image in workspace.signals.dataset.images.values()}
        pictures = [one for name, one in aside.items() if name not in listed]
        if not pictures:
            self._notices.inform(self.tr("No picture is set aside."))
            return
        dialog = BringBack(reversed(pictures), self._window)
        dialog.wanted.connect(self._put_back)
        dialog.open()

    def _put_back(self, pictures: list[SetAside]) -> None:
        workspace = self._workspace
        if workspace is None:
            return
        edits = set_aside.edits_to_bring_back(workspace.signals.dataset, pictures)
        if workspace.signals.do(self.tr("Bring back"), None, edits):
            self._show(workspace, [one.image.file_name for one in pictures])

    def _go_to_file(self, workspace: Workspace, path: Path) -> None:
        project = workspace.opened.project
        name = path.relative_to(project.pictures).as_posix()
        if self._show(workspace, [name]):
            return
        if name in set_aside.names_in(project.private / set_aside.FILE_NAME):
            text = self.tr("{picture} is set aside.").format(picture=name)
            self._notices.inform(text, (self.tr("Bring it back…"), self.bring_back))
            return
        self._wanted = path
        workspace.rescan()

    def _offer_to_copy(self, workspace: Workspace, files: list[Path]) -> None:
        folder = workspace.opened.project.pictures
        if len(files) == 1:
            text = self.tr("{picture} is not in the project's picture folder. Copy it there?")
            text = text.format(picture=files[0].name)
        else:
            text = self.tr(
                "{count} pictures are not in the project's picture folder. Copy them there?"
            )
            text = text.format(count=number(len(files)))
        more = self.tr("The folder is {folder}. The originals stay as they are.")
        title, text = self.tr("Add pictures"), f"{text}\n\n{more.format(folder=folder)}"
        is_agreed = self._ask.confirm(
            self._window, title, text, yes=self.tr("Copy"), no=self.tr("Cancel")
        )
        if not is_agreed or self._progress.is_busy:
            return
        work = functools.partial(copy_in, files, folder)
        self._progress.run(self.tr("Copying pictures…"), work, self._take_copies, self._fail)

    def _take_copies(self, names: list[str]) -> None:
        workspace = self._workspace
        if workspace is not None and names:
            self._wanted = workspace.opened.project.pictures / names[0]
            workspace.rescan()

    def _fail(self, why: str) -> None:
        if why:
            self._notices.alarm(why)

    def _show_wanted(self) -> None:
        path, workspace = self._wanted, self._workspace
        self._wanted = None
        if path is not None and workspace is not None:
            root = workspace.opened.project.pictures
            if path.is_relative_to(root):
                self._show(workspace, [path.relative_to(root).as_posix()])

    def _show(self, workspace: Workspace, names: Iterable[str]) -> bool:
        """Go to the first of these pictures that is listed; False where none is."""
        wanted = frozenset(names)
        images = workspace.signals.dataset.images.values()
        image: ImageId | None = next((i.id for i in images if i.file_name in wanted), None)
        if image is None:
            return False
        self._go_to_page("annotate")
        workspace.annotate.go_to(image)
        return True

    def _tell_found(self, names: list[str]) -> None:
        workspace = self._workspace
        if workspace is None:
            return
        if self._options.is_on("add_new_pictures") and not workspace.is_in_hand:
            workspace.rescan()
            return
        count = len(names)
        one, many = (
            self.tr("A new picture lies in the folder: {name}"),
            self.tr("{count} new pictures lie in the folder."),
        )
        text = (one if count == 1 else many).format(count=number(count), name=names[0])
        self._notices.take_back(self._said)
        self._said, self._offered = text, frozenset(names)
        self._notices.inform(text, (self.tr("Add them"), workspace.rescan))

    def _take_notice_back(self) -> None:
        """Images came or went: the offer stands until one of its own is among them."""
        workspace = self._workspace
        if not self._said or workspace is None:
            return
        images = workspace.signals.dataset.images.values()
        if any(image.file_name in self._offered for image in images):
            self._notices.take_back(self._said)
            self._said = ""


def _project_of(picture: Path) -> Path:
    """The folder of the project that a picture belongs to; its own where there is none yet."""
    for folder in list(picture.parents)[:MOST_ABOVE]:
        with contextlib.suppress(ReadError):  # damaged, so not the one to propose
            if is_whole(folder) and picture.is_relative_to(pictures_folder(folder)):
                return folder
    return picture.parent
