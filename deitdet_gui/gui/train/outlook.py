"""What a training would use, looked at in a thread: of a large project that takes a second."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from deitdet_gui.core.dataset import CategoryId
from deitdet_gui.core.moment import Moment
from deitdet_gui.core.preflight import Preflight, make_preflight
from deitdet_gui.core.project import Opened
from deitdet_gui.core.source import Report
from deitdet_gui.core.splits import Split
from deitdet_gui.gui.background import Background
from deitdet_gui.gui.canvas.scene import CategoryLook, looks_of
from deitdet_gui.gui.train.plan_view import PlannedOn

_STEPS = 3  # after each of which a look may be given up


@dataclass(frozen=True)
class Prospect:
    """What there is to train on, all of it of the same moment."""

    sheet: Preflight
    looks: Mapping[CategoryId, CategoryLook]
    planned: PlannedOn


class Outlook(QObject):
    """Looks at a project when asked, as it is when that is asked last.

    Signals:
        seen: the ``Prospect``.
        failed: why there is none, in words.
    """

    seen = Signal(object)
    failed = Signal(str)

    def __init__(self, opened: Opened, parent: QObject) -> None:
        super().__init__(parent)
        self._opened = opened
        self._looking = Background(self)
        self._looking.finished.connect(self.seen)
        self._looking.failed.connect(self.failed)

    @property
    def is_busy(self) -> bool:
        return self._looking.is_busy

    def look(self) -> None:
        """Look at the project as it is now; ``seen`` or ``failed`` follows."""
        moment = Moment.of(self._opened.document.dataset)
        look = functools.partial(_look, self._opened.project.splits, moment)
        self._looking.start_instead(look)

    def stop(self) -> None:
        """Give up and wait; for closing the project."""
        self._looking.stop()


def _look(splits: Path, moment: Moment, report: Report) -> Prospect:
    split, dataset = Split.read(splits), moment.dataset
    report(1, _STEPS)
    sheet = make_preflight(dataset, split)
    report(2, _STEPS)
    return Prospect(sheet, looks_of(dataset), PlannedOn.of(sheet, dataset))
