"""Hints for whoever begins, on the page where boxes are drawn."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from deitdet_gui.gui.annotate.category_choice import CategoryChoice
from deitdet_gui.gui.annotate.hint_plate import HintPlate
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.hints import DREW, Hints
from deitdet_gui.gui.options import Options


class FirstSteps(QObject):
    """Tells the hints what is done here, and shows the one that is due."""

    def __init__(
        self, options: Options, canvas: Canvas, choice: CategoryChoice, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.hints = Hints(options, self)
        self.plate = HintPlate(canvas, self.hints)
        choice.added.connect(self._note_drawn)
        canvas.space_tapped.connect(self._note_done)

    @property
    def slots(self) -> dict[str, Callable[[], object]]:
        """Action id -> what it does; keys that work on the whole page."""
        return {"hints_again": self.hints.again}

    def begin(self, actions: Iterable[QAction], is_new: bool) -> None:
        """Listen to what is done, from now on.

        Args:
            actions: of the page, each by its id as object name.
            is_new: whether the project has no box yet.
        """
        for action in actions:
            action.triggered.connect(self._note_action)
        self.hints.begin(is_new)

    def _note_drawn(self) -> None:
        self.hints.note(DREW)

    def _note_done(self) -> None:
        self.hints.note("done")

    def _note_action(self) -> None:
        name = self.sender().objectName()
        if name != "hints_again":
            self.hints.note(name)
