"""Pictures that are not there: looked for in the background, and linked again where they are."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from deitdet_gui.core.dataset import Image, ImageId
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.project import Opened
from deitdet_gui.core.relink import Relinking, missing_images, plan_relinking, relink
from deitdet_gui.core.words import number
from deitdet_gui.gui.ask import Ask
from deitdet_gui.gui.background import Background
from deitdet_gui.gui.notice_bar import NoticeBar
from deitdet_gui.gui.progress import ProgressDialog

MOST_NAMED = 3


class MissingPictures(QObject):
    """Knows which pictures of a project are missing.

    Signals:
        found: which are (a frozenset of image ids), whenever that is another answer than before,
            and when somebody asked to be told again.
    """

    found = Signal(object)

    def __init__(self, opened: Opened, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self.images: list[Image] = []
        self._is_stale = False
        self._must_tell = False
        self._background = Background(self)
        self._background.finished.connect(self._take)

    @property
    def ids(self) -> frozenset[ImageId]:
        return frozenset(image.id for image in self.images)

    def tell_again(self) -> None:
        """Look, and let ``found`` follow even if the same pictures are missing as before."""
        self._must_tell = True
        self.look()

    def look(self) -> None:
        """Look for every picture, without holding the window up; ``found`` may follow."""
        if self._background.is_busy:
            self._is_stale = True
            return
        root = self._opened.project.pictures
        images = tuple(self._opened.document.dataset.images.values())
        self._background.start(lambda _: missing_images(images, root))

    def stop(self) -> None:
        self._background.stop()

    def _take(self, images: list[Image]) -> None:
        before, self.images = self.ids, images
        if self.ids != before or (self._must_tell and images):
            self.found.emit(self.ids)
        self._must_tell = False
        if self._is_stale:
            self._is_stale = False
            self.look()


class FindMoved(QObject):
    """Lets the person choose where to look for pictures that were moved, and links them again."""

    def __init__(
        self,
        window: QWidget,
        notices: NoticeBar,
        ask: Ask,
        reopen: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._notices = notices
        self._ask = ask
        self._reopen = reopen
        self._opened: Opened | None = None
        self._progress = ProgressDialog(window)

    def tell(self, opened: Opened, images: list[Image]) -> None:
        """Say which pictures are missing, with a way to look for them."""
        if not images:
            return
        total = len(opened.document.dataset.images)
        if len(images) == total:
            text = self.tr("No picture is in {0} any more. The boxes are kept.")
            text = text.format(opened.project.pictures)
        else:
            names = ", ".join(image.file_name for image in images[:MOST_NAMED])
            if len(images) == 1:
                text = self.tr("1 of {1} pictures is missing; its boxes are kept: {2}")
            else:
                text = self.tr("{0} of {1} pictures are missing; their boxes are kept: {2}")
            text = text.format(number(len(images)), number(total), names)
            text += "…" if len(images) > MOST_NAMED else "."
        self._opened = opened
        self._notices.warn_also(text, (self.tr("Find moved pictures…"), self._find_again))

    def find(self, opened: Opened) -> None:
        """Ask for a folder and look in it. Nothing is changed before the person has agreed."""
        if self._progress.is_busy:
            return
        title = self.tr("Where are the pictures now?")
        start = opened.project.pictures
        folder = self._ask.folder(self._window, title, start if start.is_dir() else None)
        if folder is None:
            return
        self._opened = opened
        dataset, project = opened.document.dataset, opened.project
        self._progress.run(
            self.tr("Looking for pictures…"),
            lambda report: plan_relinking(dataset, project, folder, report),
            self._propose,
            self._fail,
        )

    def stop(self) -> None:
        """The project is being closed."""
        self._opened = None
        if self._progress.is_busy:
            self._progress.stop()
            self._progress.deleteLater()
            self._progress = ProgressDialog(self._window)

    def _find_again(self) -> None:
        if self._opened is not None:
            self.find(self._opened)

    def _propose(self, plan: Relinking) -> None:
        opened = self._opened
        if opened is None:
            return
        left = "\n".join(str(finding) for finding in plan.findings[:MOST_NAMED])
        if len(plan.findings) > MOST_NAMED:
            left += "\n" + self.tr("… and {0} more").format(len(plan.findings) - MOST_NAMED)
        if not plan.found:
            self._notices.warn(left or self.tr("No picture is missing."))
            return
        if plan.found == 1:
            text = self.tr("1 picture was found. Link it again?")
        else:
            text = self.tr("{0} pictures were found. Link them again?")
            text = text.format(number(plan.found))
        is_elsewhere = plan.root != opened.project.pictures
        if is_elsewhere:
            text += "\n" + self.tr("The picture folder will be {0}.").format(plan.root)
        if left:
            text += "\n\n" + self.tr("These are left as they are:") + "\n" + left
        title = self.tr("Pictures found")
        if not self._ask.confirm(
            self._window, title, text, yes=self.tr("Link again"), no=self.tr("Cancel")
        ):
            return
        self._relink(opened, plan, is_elsewhere)

    def _relink(self, opened: Opened, plan: Relinking, is_elsewhere: bool) -> None:
        try:
            relink(opened, plan)
        except UserError as error:
            self._notices.alarm(str(error))
            return
        if is_elsewhere:
            self._reopen()
        one, many = self.tr("1 picture is linked again."), self.tr("{0} pictures are linked again.")
        self._notices.inform((one if plan.found == 1 else many).format(number(plan.found)))

    def _fail(self, why: str) -> None:
        if why:
            self._notices.alarm(why)
