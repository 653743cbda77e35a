"""What the window's actions do with the project that is open; nothing where there is none."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from deitdet_gui.core.dataset import Image, ImageId
from deitdet_gui.gui.exchange.exchange import Exchange
from deitdet_gui.gui.main_window import MainWindow
from deitdet_gui.gui.missing import FindMoved
from deitdet_gui.gui.workspace import Workspace


class ProjectActions(QObject):
    """Hands each action on to the project that is open when it is wanted."""

    def __init__(self, window: MainWindow, workspace: Callable[[], Workspace | None]) -> None:
        """Begin.

        Args:
            window: whose pages are gone to.
            workspace: says which project is open.
        """
        super().__init__(window)
        self._window = window
        self._workspace = workspace

    def slots(self, exchange: Exchange, find_moved: FindMoved) -> dict[str, Callable[[], object]]:
        """Action id -> what it does.

        Args:
            exchange: brings labels in and takes them out.
            find_moved: finds pictures that moved.
        """

        def relink() -> None:
            if (workspace := self._workspace()) is not None:
                find_moved.find(workspace.opened)

        def bring_in() -> None:
            if (workspace := self._workspace()) is not None:
                exchange.bring_in(workspace)

        def take_out() -> None:
            if (workspace := self._workspace()) is not None:
                exchange.take_out(workspace)

        return {
            "rescan": self._rescan,
            "check": self._check,
            "relink": relink,
            "import": bring_in,
            "export": take_out,
            "save": self.save,
            "undo": self.undo,
            "redo": self._redo,
            "history": self._list_changes,
            "train": self._train,
            "predict": self._predict,
        }

    def save(self) -> None:
        if (workspace := self._workspace()) is not None:
            workspace.autosave.save_now()

    def undo(self) -> None:
        if (workspace := self._workspace()) is not None:
            workspace.undo(self._window.current_page)

    def images(self) -> Iterable[Image]:
        """Those of the project, in its order."""
        workspace = self._workspace()
        return workspace.signals.dataset.images.values() if workspace is not None else ()

    def go_to_picture(self, image: ImageId) -> None:
        if (workspace := self._workspace()) is not None:
            self._window.go_to("annotate")
            workspace.annotate.go_to(image)

    def _rescan(self) -> None:
        if (workspace := self._workspace()) is not None:
            workspace.rescan()

    def _check(self) -> None:
        if (workspace := self._workspace()) is not None:
            workspace.toggle_health()

    def _redo(self) -> None:
        if (workspace := self._workspace()) is not None:
            workspace.redo(self._window.current_page)

    def _list_changes(self) -> None:
        if (workspace := self._workspace()) is not None:
            workspace.toggle_history()

    def _train(self) -> None:
        if (workspace := self._workspace()) is not None:
            self._window.go_to("train")
            workspace.train.start()

    def _predict(self) -> None:
        if (workspace := self._workspace()) is not None:
            self._window.go_to("review")
            workspace.review.predict()
