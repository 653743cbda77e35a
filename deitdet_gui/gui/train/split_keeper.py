"""The split, as the Train page needs it: settled before a training, or made anew in its dialog."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from deitdet_gui.core.project import Opened
from deitdet_gui.core.splits import Split
from deitdet_gui.core.splitting import with_all
from deitdet_gui.gui.ask import Ask
from deitdet_gui.gui.progress import ProgressDialog
from deitdet_gui.gui.train.split_dialog import SplitDialog


class SplitKeeper(QObject):
    """Settles the split of a project.

    Signals:
        settled: the split, in which every picture that was asked for has a part. It is not on disk.
        failed: why there is none; the empty string when it was given up.
        changed: another split is on disk now.
    """

    settled = Signal(object)
    failed = Signal(str)
    changed = Signal()

    def __init__(self, opened: Opened, ask: Ask, page: QWidget) -> None:
        super().__init__(page)
        self._opened = opened
        self._ask = ask
        self._page = page
        self._looking = ProgressDialog(page)

    @property
    def is_busy(self) -> bool:
        return self._looking.is_busy

    def settle(self, known: Split, names: Iterable[str]) -> None:
        """Give every picture its part: near-duplicates of known ones come to them.

        Raises:
            ReadError: the split on disk is damaged.
        """
        project, dataset, wanted = self._opened.project, self._opened.document.dataset, list(names)
        split = Split.read(project.splits)
        if all(name in split.parts for name in wanted):
            self.settled.emit(known)
            return
        self._looking.run(
            self.tr("Looking for pictures that are nearly the same…"),
            lambda report: with_all(split, project, dataset, wanted, report),
            self.settled.emit,
            self.failed.emit,
        )

    def open_dialog(self) -> None:
        """Let the person make the split anew."""
        dialog = SplitDialog(self._opened, self._ask, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.split_changed.connect(self.changed)
        dialog.open()

    def give_up(self) -> None:
        """Leave off what goes on and wait for it; for closing the project."""
        self._looking.stop()
        for dialog in self._page.findChildren(SplitDialog):
            dialog.reject()
